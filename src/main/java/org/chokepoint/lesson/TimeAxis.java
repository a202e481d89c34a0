package org.chokepoint.lesson;

/** What the times of a curve count. */
public enum TimeAxis {
    /** Quarters after the third of 2022: the time of the decoupling model. */
    QUARTERS_SINCE_2022_Q3,
    /** Quarters after some beginning: the time of the small models. */
    QUARTERS,
    /** Years of the calendar, with a fraction for the month. */
    YEARS;

    private static final double FIRST_QUARTER = 2022 * 4 + 2;

    /** The calendar year in which a time lies; for counted quarters the time itself. */
    public int year(double time) {
        return (int) Math.floor(calendar(time));
    }

    /** The quarter of the year, from 1 to 4, of a time in quarters of the calendar. */
    public int quarter(double time) {
        return Math.floorMod((int) Math.floor(FIRST_QUARTER + time), 4) + 1;
    }

    /** The time in years of the calendar, where it is one; else as it is. */
    public double calendar(double time) {
        return this == QUARTERS_SINCE_2022_Q3 ? (FIRST_QUARTER + time) / 4 : time;
    }
}
