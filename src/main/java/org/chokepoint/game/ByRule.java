package org.chokepoint.game;

import org.chokepoint.scenario.Order;

/** An order that a rule gave, because nobody sealed one. */
public record ByRule(DefaultRule rule, Order order) {}
