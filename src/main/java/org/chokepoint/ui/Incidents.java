package org.chokepoint.ui;

import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures get a short number: the log has the cause under it, the person is shown the number alone. */
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int NUMBERS = 0x1000000;

    private Incidents() {}

    public static String record(Throwable failure) {
        String number = "%06X".formatted(ThreadLocalRandom.current().nextInt(NUMBERS));
        LOG.error("Incident {}", number, failure);
        return number;
    }
}
