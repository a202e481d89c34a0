/** Scenarios that were played, in a table. */
@NullMarked
package org.chokepoint.scenario.store;

import org.jspecify.annotations.NullMarked;
