package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.game.Answer;
import org.chokepoint.scenario.Question;
import org.chokepoint.ui.text.Texts;

/** The answer to one question: an interval, or a probability in percent. */
class ForecastForm extends Div {

    private final Texts texts;
    private final Question question;
    private final NumberField low = new NumberField();
    private final NumberField high = new NumberField();
    private final NumberField chance = new NumberField();
    private final Paragraph scale = new Paragraph();
    private final Paragraph saved = new Paragraph();

    /** @param onAnswer says whether the answer was accepted */
    ForecastForm(Texts texts, Question question, Predicate<Answer> onAnswer) {
        this.texts = texts;
        this.question = question;
        saved.setId("saved-" + question.id());
        saved.addClassName("small");
        saved.getElement().setAttribute("role", "status");
        Div fields = new Div();
        fields.addClassName("inline");
        switch (question.kind()) {
            case Question.Kind.Interval(String unit, double least, double most) -> {
                low.setLabel(texts.get("game.forecast.low", unit));
                high.setLabel(texts.get("game.forecast.high", unit));
                scale.setText(texts.get("game.forecast.scale", Numbers.level(least), Numbers.level(most), unit));
                fields.add(low, high);
            }
            case Question.Kind.Chance above -> {
                chance.setLabel(texts.get("game.forecast.chance"));
                chance.setMin(0);
                chance.setMax(100);
                fields.add(chance);
            }
        }
        low.setId("low-" + question.id());
        high.setId("high-" + question.id());
        chance.setId("chance-" + question.id());
        Button save = new Button(texts.get("game.forecast.save"), click -> save(onAnswer));
        save.setId("forecast-" + question.id());
        fields.add(save);
        scale.addClassNames("small", "dim");
        add(new H3(question.text()), scale, fields, saved);
    }

    String question() {
        return question.id();
    }

    /** Shows an answer that is in the log. */
    void saved(Answer answer) {
        switch (answer) {
            case Answer.Interval(double from, double to) -> {
                low.setValue(from);
                high.setValue(to);
            }
            case Answer.Chance(double probability) -> chance.setValue(100 * probability);
        }
        saved.setText(texts.get("game.forecast.saved", Answers.words(texts, answer)));
    }

    private void save(Predicate<Answer> onAnswer) {
        saved.setText("");
        answer().ifPresentOrElse(
                        answer -> {
                            if (onAnswer.test(answer)) {
                                saved(answer);
                            }
                        },
                        () -> saved.setText(texts.get("game.forecast.missing")));
    }

    private Optional<Answer> answer() {
        return switch (question.kind()) {
            case Question.Kind.Interval scale ->
                low.isEmpty() || high.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Answer.Interval(low.getValue(), high.getValue()));
            case Question.Kind.Chance above ->
                chance.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chance(chance.getValue() / 100));
        };
    }
}
