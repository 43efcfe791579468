/** Applications that call compiled models through their generated classes. */
@NullMarked
package org.lrai.cli.facade;

import org.jspecify.annotations.NullMarked;
