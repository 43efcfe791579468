package org.lrai.ir.op.control;

import org.lrai.ir.op.Op;

/** Branches and loops; their graphs are closed, what they capture comes in as inputs. */
public sealed interface ControlOp extends Op permits Branch, Iterate {}
