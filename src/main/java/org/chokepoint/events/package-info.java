/** The event log: what happened, in order, for ever; and the free text that lies beside it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chokepoint.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
