/** Accounts and the hashes of seat keys in the database. */
@NullMarked
package org.chokepoint.account.store;

import org.jspecify.annotations.NullMarked;
