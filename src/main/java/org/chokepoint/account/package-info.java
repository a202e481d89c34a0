/** Who somebody is: instructors with an account, players with a seat and its keys, visitors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui :: page", "ui :: text", "ui"})
package org.chokepoint.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
