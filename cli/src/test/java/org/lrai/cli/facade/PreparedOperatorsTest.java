package org.lrai.cli.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.cli.facade.Application.graph;
import static org.lrai.cli.facade.Application.node;
import static org.lrai.cli.facade.Application.tensor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.TensorProto.DataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows from an operator's attributes is worked out when a model is loaded. */
class PreparedOperatorsTest {

  @TempDir private Path folder;

  @Test
  void aPatternIsCompiledOnceForAllCalls() throws Exception {
    GraphProto.Builder graph =
        graph(
                node("RegexFullMatch", List.of("word"), "matches")
                    .addAttribute(
                        AttributeProto.newBuilder()
                            .setName("pattern")
                            .setType(AttributeProto.AttributeType.STRING)
                            .setS(com.google.protobuf.ByteString.copyFromUtf8("a+b"))))
            .addInput(tensor("word", DataType.STRING, "n"))
            .addOutput(tensor("matches", DataType.BOOL, "n"));
    Application application = new Application(folder).with("words", graph);
    assertEquals(
        "[true, false] [false]",
        application.run(
            """
            models.words.Words model = models.words.Words.load();
            return Arrays.toString(model.matches(new String[] {"aab", "b"})) + " "
                + Arrays.toString(model.matches(new String[] {"c"}));
            """));
    String weights = source(application.jars().getFirst(), "models/words/WordsWeights");
    String part = source(application.jars().getFirst(), "models/words/WordsPart0");
    assertTrue(weights.contains("regexFullMatch ="), weights);
    assertTrue(weights.contains(".prepare(new Value[] {null})"), weights);
    assertTrue(part.contains("weights.regexFullMatch.run("), part);
  }

  private static String source(Path jar, String className) throws Exception {
    try (JarFile file = new JarFile(jar.toFile())) {
      return new String(
          file.getInputStream(file.getEntry("META-INF/lrai/sources/" + className + ".java"))
              .readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
