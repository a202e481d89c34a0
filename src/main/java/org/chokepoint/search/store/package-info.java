/** The index, in memory. */
@NullMarked
package org.chokepoint.search.store;

import org.jspecify.annotations.NullMarked;
