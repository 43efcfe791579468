package org.lrai.frontend.onnx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.IndexExpr;

/**
 * An imported model.
 *
 * @param graph its inputs are those of the model that have no stored tensor, in order, under their
 *     names; its outputs those of the model
 * @param opsets version of each operator domain; ONNX's own domain is ""
 * @param digest SHA-256 of the model file and the data files beside it, in hexadecimal digits
 * @param dataFiles names of those data files, relative to the model's folder, sorted
 * @param equalities symbols of the model's dims that turned out to be a function of others, and are
 *     written so in the graph's input types
 * @param fixedInputs inputs that the graph takes to have this content; whoever runs it must check
 * @param warnings findings that did not keep the model from being imported
 */
public record ImportResult(
    Graph graph,
    SequencedMap<String, Long> opsets,
    String digest,
    List<String> dataFiles,
    SequencedMap<String, IndexExpr> equalities,
    SequencedMap<String, TensorData> fixedInputs,
    List<Diagnostic> warnings) {

  public ImportResult {
    opsets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(opsets));
    equalities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(equalities));
    fixedInputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fixedInputs));
    dataFiles = List.copyOf(dataFiles);
    warnings = List.copyOf(warnings);
  }
}
