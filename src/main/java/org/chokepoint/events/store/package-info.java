/** The event log in a relational database. */
@NullMarked
package org.chokepoint.events.store;

import org.jspecify.annotations.NullMarked;
