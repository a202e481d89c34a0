package org.chokepoint.dynamics.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.chokepoint.dynamics.equation.Operation;

/**
 * Functions of one vector's worth of numbers in an array, from one place to another. They use exactly rounded steps alone, so that
 * a result is the same to the bit before and after the JIT has compiled them; a few units in the last place from {@link Math}.
 * Arguments at the edges go to {@link Operation}, one by one. All goes by way of the array: a vector that is handed from method to
 * method may be put on the heap.
 */
final class Lanes {

    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    static final int COUNT = SPECIES.length();

    /** Added to a number below 2^51 it leaves the nearest whole number in the low bits. */
    private static final double SHIFT = 0x1.8p52;

    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double PER_LN2 = 0x1.71547652b82fep0;
    private static final double EXP_MOST = 708;

    /** The bits of the square root of a half. */
    private static final long ROOT = 0x3FE6A09E00000000L;

    private static final long ALL = -1L >>> (Long.SIZE - COUNT);

    // The minimax polynomial of ln((1 + s) / (1 - s)) / s - 2 in s^2, with the coefficients of fdlibm.
    private static final double LOG_1 = 0x1.5555555555593p-1;
    private static final double LOG_2 = 0x1.999999997fa04p-2;
    private static final double LOG_3 = 0x1.2492494229359p-2;
    private static final double LOG_4 = 0x1.c71c51d8e78afp-3;
    private static final double LOG_5 = 0x1.7466496cb03dep-3;
    private static final double LOG_6 = 0x1.39a09d078c69fp-3;
    private static final double LOG_7 = 0x1.2f112df3e5244p-3;

    private Lanes() {}

    /** By x = n ln 2 + r and the series of exp(r) to degree 13, even and odd powers apart. */
    static void exp(double[] values, int from, int to) {
        DoubleVector x = DoubleVector.fromArray(SPECIES, values, from);
        DoubleVector shifted = x.fma(broadcast(PER_LN2), broadcast(SHIFT));
        DoubleVector n = shifted.sub(SHIFT);
        DoubleVector r = n.fma(broadcast(-LN2_LOW), n.fma(broadcast(-LN2_HIGH), x));
        DoubleVector square = r.mul(r);
        DoubleVector even = broadcast(1.0 / 479001600);
        even = even.fma(square, broadcast(1.0 / 3628800));
        even = even.fma(square, broadcast(1.0 / 40320));
        even = even.fma(square, broadcast(1.0 / 720));
        even = even.fma(square, broadcast(1.0 / 24));
        even = even.fma(square, broadcast(1.0 / 2));
        even = even.fma(square, broadcast(1.0));
        DoubleVector odd = broadcast(1.0 / 6227020800.0);
        odd = odd.fma(square, broadcast(1.0 / 39916800));
        odd = odd.fma(square, broadcast(1.0 / 362880));
        odd = odd.fma(square, broadcast(1.0 / 5040));
        odd = odd.fma(square, broadcast(1.0 / 120));
        odd = odd.fma(square, broadcast(1.0 / 6));
        odd = odd.fma(square, broadcast(1.0));
        DoubleVector scale = shifted.reinterpretAsLongs()
                .lanewise(VectorOperators.LSHL, 52)
                .add(Double.doubleToRawLongBits(1.0))
                .reinterpretAsDoubles();
        odd.fma(r, even).mul(scale).intoArray(values, to);
        long ordinary = x.abs().compare(VectorOperators.LT, EXP_MOST).toLong();
        if (ordinary != ALL) {
            one(Operation.EXP, values, from, from, ordinary, to);
        }
    }

    /** By x = 2^k m with m near 1, and ln m by the polynomial in (m - 1) / (m + 1). */
    static void ln(double[] values, int from, int to) {
        DoubleVector x = DoubleVector.fromArray(SPECIES, values, from);
        LongVector bits = x.reinterpretAsLongs();
        LongVector k = bits.sub(ROOT).lanewise(VectorOperators.ASHR, 52);
        DoubleVector m = bits.sub(k.lanewise(VectorOperators.LSHL, 52)).reinterpretAsDoubles();
        DoubleVector power =
                k.add(Double.doubleToRawLongBits(SHIFT)).reinterpretAsDoubles().sub(SHIFT);
        DoubleVector f = m.sub(1.0);
        DoubleVector s = f.div(f.add(2.0));
        DoubleVector square = s.mul(s);
        DoubleVector r = broadcast(LOG_7);
        r = r.fma(square, broadcast(LOG_6));
        r = r.fma(square, broadcast(LOG_5));
        r = r.fma(square, broadcast(LOG_4));
        r = r.fma(square, broadcast(LOG_3));
        r = r.fma(square, broadcast(LOG_2));
        r = r.fma(square, broadcast(LOG_1));
        DoubleVector half = f.mul(f).mul(0.5);
        DoubleVector low = power.fma(broadcast(LN2_LOW), s.mul(r.mul(square).add(half)));
        power.fma(broadcast(LN2_HIGH), f.sub(half.sub(low))).intoArray(values, to);
        long ordinary = x.compare(VectorOperators.GE, Double.MIN_NORMAL).toLong()
                & x.compare(VectorOperators.LE, Double.MAX_VALUE).toLong();
        if (ordinary != ALL) {
            one(Operation.LN, values, from, from, ordinary, to);
        }
    }

    /** By exp(y ln x); {@code between} is a place for y ln x. */
    static void power(double[] values, int base, int exponent, int between, int to) {
        ln(values, base, between);
        DoubleVector x = DoubleVector.fromArray(SPECIES, values, base);
        DoubleVector z =
                DoubleVector.fromArray(SPECIES, values, between).mul(DoubleVector.fromArray(SPECIES, values, exponent));
        z.intoArray(values, between);
        exp(values, between, to);
        long ordinary = x.compare(VectorOperators.GE, Double.MIN_NORMAL).toLong()
                & z.abs().compare(VectorOperators.LT, EXP_MOST).toLong();
        if (ordinary != ALL) {
            one(Operation.POWER, values, base, exponent, ordinary, to);
        }
    }

    /** Any operation of up to two arguments, number by number. */
    static void each(Operation operation, double[] values, int a, int b, int to) {
        for (int lane = 0; lane < COUNT; lane++) {
            values[to + lane] = operation.of(values[a + lane], values[b + lane], 0);
        }
    }

    private static void one(Operation operation, double[] values, int a, int b, long but, int to) {
        for (int lane = 0; lane < COUNT; lane++) {
            if ((but >> lane & 1) == 0) {
                values[to + lane] = operation.of(values[a + lane], values[b + lane], 0);
            }
        }
    }

    private static DoubleVector broadcast(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}
