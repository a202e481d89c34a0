/** Running a class: its code, its sessions, and the seats that students take in them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "game",
            "explorer",
            "negotiation",
            "reader",
            "lesson",
            "content",
            "scenario",
            "account",
            "events",
            "ui",
            "ui :: page",
            "ui :: text",
            "ui :: live"
        })
package org.chokepoint.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
