/** Text forms: graphs (printed and parsed), loop nests and plans (printed). */
@NullMarked
package org.lrai.ir.text;

import org.jspecify.annotations.NullMarked;
