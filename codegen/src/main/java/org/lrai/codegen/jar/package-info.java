/**
 * From Java source to a jar: the JDK's compiler in this process, and an archive whose bytes depend
 * on nothing but its content. Not trusted: {@code audit} compiles again and compares.
 */
@NullMarked
package org.lrai.codegen.jar;

import org.jspecify.annotations.NullMarked;
