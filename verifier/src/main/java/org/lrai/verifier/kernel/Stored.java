package org.lrai.verifier.kernel;

import java.util.List;
import org.lrai.ir.index.IndexExpr;

/** Stores of one statement: for each point of a family, a term at subscripts of a buffer. */
record Stored(int buffer, Family points, List<IndexExpr> at, Term term) {}
