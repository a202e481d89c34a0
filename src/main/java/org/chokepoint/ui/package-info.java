/** The kit that every page is built from: frames, live updates, charts, notices and message texts. */
@NullMarked
@ApplicationModule(allowedDependencies = "events")
package org.chokepoint.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
