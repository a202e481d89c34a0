/** The pages of a reader, and the cookie by which her device is known. */
@NullMarked
package org.chokepoint.reader.web;

import org.jspecify.annotations.NullMarked;
