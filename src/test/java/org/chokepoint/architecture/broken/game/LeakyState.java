package org.chokepoint.architecture.broken.game;

/** State that a page should never see. */
public record LeakyState(double sealedLevel) {}
