package org.chokepoint.lesson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.Bibliography;

/**
 * How even-handed a course is.
 *
 * @param blocks how many blocks of perspectives there are
 * @param uneven those of them in which one side has more room than another
 * @param citations how often each side is cited, a source once per lesson
 */
public record Balance(int blocks, List<Uneven> uneven, Map<Bibliography.Side, Integer> citations) {

    public record Uneven(Lesson lesson, Block.Perspectives block) {}

    public Balance {
        uneven = List.copyOf(uneven);
        citations = Map.copyOf(citations);
    }

    /** @param lessons of one language */
    public static Balance of(List<Lesson> lessons) {
        List<Uneven> all = lessons.stream()
                .flatMap(lesson ->
                        lesson.blocks(Block.Perspectives.class).stream().map(block -> new Uneven(lesson, block)))
                .toList();
        Map<Bibliography.Side, Integer> citations = new EnumMap<>(Bibliography.Side.class);
        for (Bibliography.Side side : Bibliography.Side.values()) {
            citations.put(side, 0);
        }
        lessons.stream()
                .flatMap(lesson -> lesson.apparatus().notes().stream())
                .forEach(note -> citations.merge(note.source().side(), 1, Integer::sum));
        return new Balance(
                all.size(),
                all.stream()
                        .filter(each -> !each.block().isEven(each.lesson().language()))
                        .toList(),
                citations);
    }

    /** The percentage of citations of the US side among those of the two sides; 50 where there are none. */
    public double usShare() {
        double us = citations.getOrDefault(Bibliography.Side.US, 0);
        double cn = citations.getOrDefault(Bibliography.Side.CN, 0);
        return us + cn == 0 ? 50 : 100 * us / (us + cn);
    }
}
