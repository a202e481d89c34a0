/** System dynamics: an XMILE file becomes a model, a model becomes runs. Plain Java without any library. */
@NullMarked
package org.chokepoint.dynamics;

import org.jspecify.annotations.NullMarked;
