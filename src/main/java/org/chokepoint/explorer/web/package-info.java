/** Downloads of models and their evidence. */
@NullMarked
package org.chokepoint.explorer.web;

import org.jspecify.annotations.NullMarked;
