/** Named sets of assumptions in a table. */
@NullMarked
package org.chokepoint.explorer.store;

import org.jspecify.annotations.NullMarked;
