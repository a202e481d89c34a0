/** Live updates: a page is drawn again when a stream that it watches has advanced. */
@NullMarked
@NamedInterface("live")
package org.chokepoint.ui.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
