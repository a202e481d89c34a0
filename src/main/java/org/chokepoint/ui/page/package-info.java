/** The frame of a live page and the marks of the actors. */
@NullMarked
@NamedInterface("page")
package org.chokepoint.ui.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
