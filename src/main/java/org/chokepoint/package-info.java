/** Chokepoint: read, play and argue the technology decoupling of the United States and China. */
@NullMarked
package org.chokepoint;

import org.jspecify.annotations.NullMarked;
