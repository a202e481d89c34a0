/** The simulation game: teams set levers, the model answers, everybody sees what they may. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "events",
            "content",
            "dynamics",
            "explorer",
            "scenario",
            "lesson",
            "negotiation",
            "explorer",
            "account",
            "ui",
            "ui :: page",
            "ui :: text",
            "ui :: live",
            "ui :: chart"
        })
package org.chokepoint.game;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
