/** Documents that belong to no feature: the landing page and the error pages. */
@NullMarked
package org.chokepoint.ui.web;

import org.jspecify.annotations.NullMarked;
