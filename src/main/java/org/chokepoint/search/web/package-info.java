/** The page of the search: a document like those it finds. */
@NullMarked
package org.chokepoint.search.web;

import org.jspecify.annotations.NullMarked;
