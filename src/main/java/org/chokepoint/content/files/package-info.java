/** The content folder on disk: text, YAML with its lines, and the shared lists. */
@NullMarked
package org.chokepoint.content.files;

import org.jspecify.annotations.NullMarked;
