/** Users and what they sign in with, in the store. */
@NullMarked
package org.daybook.persistence.access;

import org.jspecify.annotations.NullMarked;
