package org.chokepoint.classroom.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Names for those who would rather not give their own: a quality and a thing, of no country and no person. */
@Component
class SuggestedNames {

    private static final List<String> FIRST = List.of(
            "Quiet", "North", "Green", "Amber", "Clear", "Early", "Paper", "Silver", "Open", "Round", "Steady", "Blue",
            "Copper", "Bright", "Still", "Tall", "Warm", "Wide", "Level", "Second", "Little", "Brisk", "Plain", "Late");

    private static final List<String> SECOND = List.of(
            "Otter", "Pier", "Kite", "Lantern", "Harbour", "Maple", "Heron", "Compass", "Bridge", "Meadow", "Signal",
            "Pebble", "Window", "Orbit", "Finch", "Ladder", "Comet", "Willow", "Anchor", "Beacon", "Cedar", "Ferry");

    List<String> three() {
        List<String> first = shuffled(FIRST);
        List<String> second = shuffled(SECOND);
        return IntStream.range(0, 3)
                .mapToObj(i -> first.get(i) + " " + second.get(i))
                .toList();
    }

    private static List<String> shuffled(List<String> words) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, ThreadLocalRandom.current());
        return shuffled;
    }
}
