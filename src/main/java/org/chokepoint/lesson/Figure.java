package org.chokepoint.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart made of data, each number with the numbers of its sources. */
public sealed interface Figure extends Block {

    Caption caption();

    /** How many numbers stand in it. */
    int numbers();

    /** The finding in a sentence, what a listener is told in place of the picture, and the unit of all numbers, empty for a chain. */
    record Caption(String id, String title, String alt, String unit) {}

    /** What a number rests on; what is not checked is drawn hollow. */
    record Basis(List<Integer> notes, boolean checked) {

        public Basis {
            notes = List.copyOf(notes);
        }
    }

    record Bars(Caption caption, List<Bar> bars) implements Figure {

        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public String kind() {
            return "bars";
        }

        @Override
        public int numbers() {
            return bars.size();
        }
    }

    /** @param span from the lowest to the highest value that is held possible, or null */
    record Bar(String label, double value, @Nullable Span span, Basis basis) {}

    record Span(double low, double high) {

        public Span {
            if (!(low <= high)) {
                throw new IllegalArgumentException("'low' is at most 'high', found " + low + " and " + high);
            }
        }
    }

    record Lines(Caption caption, TimeAxis axis, List<Line> lines) implements Figure {

        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "lines";
        }

        @Override
        public int numbers() {
            return lines.stream().mapToInt(line -> line.curve().points().size()).sum();
        }
    }

    record Line(Curve curve, Basis basis) {}

    /** A supply chain; {@code narrow} is the stage with the fewest suppliers, from 1, or 0. */
    record Chain(Caption caption, List<Stage> stages, int narrow) implements Figure {

        public Chain {
            stages = List.copyOf(stages);
        }

        @Override
        public String kind() {
            return "chain";
        }

        @Override
        public int numbers() {
            return stages.size();
        }
    }

    record Stage(String name, String who, Basis basis) {}
}
