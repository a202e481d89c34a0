package org.chokepoint.game.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.scenario.Scenario;

/** Model times in words: 0 is the third quarter of 2022. */
final class Quarters {

    private Quarters() {}

    static String label(int time) {
        return (2022 + (time + 2) / 4) + " Q" + ((time + 2) % 4 + 1);
    }

    /** The quarter in which a round ends. */
    static String endOf(Scenario scenario, int round) {
        return label(scenario.calendar().startOf(round + 1));
    }

    static List<String> upTo(int horizon) {
        return IntStream.rangeClosed(0, horizon).mapToObj(Quarters::label).toList();
    }
}
