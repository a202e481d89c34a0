package org.chokepoint.negotiation;

/** The number of an offer in its game, from 1. */
public record OfferId(int value) {}
