/** What a scenario says, what its orders do to the world, and what that is worth to each role. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "dynamics"})
package org.chokepoint.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
