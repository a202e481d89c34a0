/** Joining, the seat card and coming back, as documents that need no script. */
@NullMarked
package org.chokepoint.classroom.web;

import org.jspecify.annotations.NullMarked;
