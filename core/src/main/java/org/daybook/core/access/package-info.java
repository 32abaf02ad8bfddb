/** Who may do what: users, their roles, and the permissions commands ask for. */
@NullMarked
package org.daybook.core.access;

import org.jspecify.annotations.NullMarked;
