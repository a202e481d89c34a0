/** Declarations to an ordered program. */
@NullMarked
package org.chokepoint.dynamics.compile;

import org.jspecify.annotations.NullMarked;
