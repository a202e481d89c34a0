/** The many-runs form over vector registers, on a JVM that offers {@code jdk.incubator.vector}; the one package that uses it. */
@NullMarked
package org.chokepoint.dynamics.vector;

import org.jspecify.annotations.NullMarked;
