@NullMarked
package org.lrai.cli.certificate;

import org.jspecify.annotations.NullMarked;
