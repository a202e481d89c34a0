package org.chokepoint.negotiation;

/** A term of a deal that an order does not keep, and the level it sets instead. */
public record Violation(OfferId deal, Term term, double level) {}
