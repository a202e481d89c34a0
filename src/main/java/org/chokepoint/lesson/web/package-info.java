/** Lessons, glossary and sources as documents: no script, no session, no cookie. */
@NullMarked
package org.chokepoint.lesson.web;

import org.jspecify.annotations.NullMarked;
