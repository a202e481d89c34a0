package org.chokepoint.game;

import java.util.SplittableRandom;

/** Chance without memory: the same seed and words give the same number, whatever else was drawn. */
final class Chance {

    private Chance() {}

    static long seed(long seed, String words) {
        long mixed = seed;
        for (int i = 0; i < words.length(); i++) {
            mixed = (mixed ^ words.charAt(i)) * 0x100000001b3L;
        }
        return mixed;
    }

    /** From 1 to a thousand million. */
    static int number(long seed, String words) {
        return new SplittableRandom(seed(seed, words)).nextInt(1, 1_000_000_001);
    }

    /** From 0 to 1. */
    static double of(long seed, String words) {
        return new SplittableRandom(seed(seed, words)).nextDouble();
    }
}
