package org.chokepoint.architecture.broken.dynamics;

import jdk.incubator.vector.DoubleVector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An engine that needs a library, and vectors everywhere. */
public class TalkativeEngine {
    private static final Logger LOG = LoggerFactory.getLogger(TalkativeEngine.class);

    public void run() {
        LOG.info("step of {}", DoubleVector.SPECIES_PREFERRED);
    }
}
