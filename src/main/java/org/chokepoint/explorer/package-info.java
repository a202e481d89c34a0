/** The model in the open: its variables, the evidence for and against it, what may be assumed otherwise, and how it does against published figures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"content", "dynamics", "account", "ui", "ui :: page", "ui :: text", "ui :: chart"})
package org.chokepoint.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
