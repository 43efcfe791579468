/**
 * The rewriter: finds where rules match and which of them to apply. Untrusted: every application is
 * checked and made by {@link org.lrai.ir.rule.Replay}, and leaves a step that can be replayed.
 */
@NullMarked
package org.lrai.passes.rule;

import org.jspecify.annotations.NullMarked;
