package org.chokepoint.architecture.broken.dynamics;

import org.chokepoint.architecture.broken.game.LeakyState;

/** An engine that knows for whom it runs. */
record CuriousEngine(LeakyState state) {}
