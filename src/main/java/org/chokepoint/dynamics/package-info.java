/** System dynamics: an XMILE file becomes a model, a model becomes runs. Plain Java without any library. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content"})
package org.chokepoint.dynamics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
