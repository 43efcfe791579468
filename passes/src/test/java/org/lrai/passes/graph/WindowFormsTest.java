package org.lrai.passes.graph;
