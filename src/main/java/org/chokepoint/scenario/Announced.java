package org.chokepoint.scenario;

/** A level of a lever that was made known before the round in which it is to be ordered. */
public record Announced(LeverId lever, int round, double level) {}
