/** Games over the event log. */
@NullMarked
package org.chokepoint.game.store;

import org.jspecify.annotations.NullMarked;
