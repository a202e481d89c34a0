/** An equation system to bytecode: what is computed when is known beforehand, equal parts are computed once, nothing is allocated in a run. */
@NullMarked
package org.chokepoint.dynamics.compile;

import org.jspecify.annotations.NullMarked;
