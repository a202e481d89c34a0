package org.chokepoint.game.ui;

import org.chokepoint.game.Answer;
import org.chokepoint.ui.text.Texts;

/** Forecasts in words. */
final class Answers {

    private Answers() {}

    static String words(Texts texts, Answer answer) {
        return switch (answer) {
            case Answer.Interval(double low, double high) ->
                texts.get("game.answer.interval", Numbers.level(low), Numbers.level(high));
            case Answer.Chance(double probability) -> texts.get("game.percent", Numbers.fixed(100 * probability, 0));
        };
    }
}
