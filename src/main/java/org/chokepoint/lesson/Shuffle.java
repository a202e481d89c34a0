package org.chokepoint.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The order in which the options, items or right sides of a question are shown. It depends on the question alone, so that a
 * page is the same for everybody and can be kept by browsers.
 *
 * @param shown for each place on the page which option of the author stands there, from 1
 */
public record Shuffle(List<Integer> shown) {

    public Shuffle {
        shown = List.copyOf(shown);
    }

    /** Three and more never stand in the order of the author. */
    public static Shuffle of(String question, int size) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        List<Integer> written = List.copyOf(order);
        SplittableRandom random = new SplittableRandom(question.hashCode());
        do {
            for (int last = size - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                order.set(last, order.set(other, order.get(last)));
            }
        } while (size > 2 && order.equals(written));
        return new Shuffle(order);
    }

    /** Which option stands at a place of the page; 0 where there is no such place. */
    public int option(int place) {
        return place < 1 || place > shown.size() ? 0 : shown.get(place - 1);
    }

    /** At which place of the page an option stands, from 1; 0 where there is no such option. */
    public int place(int option) {
        return shown.indexOf(option) + 1;
    }
}
