/** Equations: text to trees. */
@NullMarked
package org.chokepoint.dynamics.equation;

import org.jspecify.annotations.NullMarked;
