/** Offers and deals between teams: what they bind, who keeps them and who does not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scenario"})
package org.chokepoint.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
