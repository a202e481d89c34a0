/** Charts: they take series and know no game. */
@NullMarked
@NamedInterface("chart")
package org.chokepoint.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
