/**
 * Coaching (seed 000): action plans with their goals, visits, and what came of them. The visit is the unit of work; a
 * schedule is made for a visit, and notes, next steps, evidence, metrics and observations come from it.
 */
@NullMarked
package org.daybook.core.coaching;

import org.jspecify.annotations.NullMarked;
