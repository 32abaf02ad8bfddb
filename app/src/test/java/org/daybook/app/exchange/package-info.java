@NullMarked
package org.daybook.app.exchange;

import org.jspecify.annotations.NullMarked;
