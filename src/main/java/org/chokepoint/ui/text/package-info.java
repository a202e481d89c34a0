/** Message texts by key. */
@NullMarked
@NamedInterface("text")
package org.chokepoint.ui.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
