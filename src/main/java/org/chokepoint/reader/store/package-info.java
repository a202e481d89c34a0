/** Readers and certificates in a relational database. */
@NullMarked
package org.chokepoint.reader.store;

import org.jspecify.annotations.NullMarked;
