/** The balance of a scenario: whether every lever is worth a thought and every goal can be met, found by many runs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "dynamics", "scenario"})
package org.chokepoint.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
