package org.chokepoint.negotiation;

/** The number of an offer in its game, by chance, so that it says nothing of how many there are; in old games from 1 on. */
public record OfferId(int value) {}
