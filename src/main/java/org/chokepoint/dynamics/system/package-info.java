/** Declarations to a system of scalar equations: arrays, modules, macros and delays are written out, names are resolved, the order is known. */
@NullMarked
package org.chokepoint.dynamics.system;

import org.jspecify.annotations.NullMarked;
