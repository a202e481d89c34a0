/** The check of a content folder from the command line, and new files to begin with. */
@NullMarked
package org.chokepoint.content.cli;

import org.jspecify.annotations.NullMarked;
