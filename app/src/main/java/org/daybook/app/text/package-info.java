/** The words on the screen: texts per feature, and times as people read them. */
@NullMarked
package org.daybook.app.text;

import org.jspecify.annotations.NullMarked;
