/** Signing in, the one security chain, and who acts on a live page. */
@NullMarked
package org.chokepoint.account.ui;

import org.jspecify.annotations.NullMarked;
