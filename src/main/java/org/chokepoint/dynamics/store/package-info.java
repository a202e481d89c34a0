/** Model files that were in use, in a table. */
@NullMarked
package org.chokepoint.dynamics.store;

import org.jspecify.annotations.NullMarked;
