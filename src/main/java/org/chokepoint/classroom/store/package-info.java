/** Classes, sessions and seats in the database. */
@NullMarked
package org.chokepoint.classroom.store;

import org.jspecify.annotations.NullMarked;
