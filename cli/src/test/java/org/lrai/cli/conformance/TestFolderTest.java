package org.lrai.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFolderTest {

  @TempDir private Path root;

  private void file(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(root.resolve(name).resolveSibling(""));
    Files.writeString(file, "");
  }

  @Test
  void foldersWithAModelAndDataAreTests() throws IOException {
    file("b/model.onnx");
    file("b/test_data_set_10/input_0.pb");
    file("b/test_data_set_2/input_0.pb");
    file("a/deep/model.onnx");
    file("a/deep/X_test.npy");
    file("a/deep/reference_f64_test.npy");
    file("no-data/model.onnx");
    file("no-model/test_data_set_0/input_0.pb");

    List<TestFolder> found = TestFolder.find(root);

    assertEquals(List.of("a/deep", "b"), found.stream().map(TestFolder::name).toList());
    assertTrue(found.getFirst().reference().isPresent());
    assertEquals(
        List.of("test_data_set_2", "test_data_set_10"),
        found.getLast().dataSets().stream().map(set -> set.getFileName().toString()).toList());
  }

  @Test
  void aTestIsFoundFromItsOwnFolder() throws IOException {
    file("mnist/model.onnx");
    file("mnist/test_data_set_0/input_0.pb");

    assertEquals("mnist", TestFolder.find(root.resolve("mnist")).getFirst().name());
  }

  @Test
  void tensorsAreInOrderOfTheirNumbers() throws IOException {
    for (int i = 11; i >= 0; i--) {
      file("set/input_" + i + ".pb");
    }
    file("set/output_0.pb");

    List<Path> inputs = TestFolder.tensors(root.resolve("set"), "input");

    assertEquals(12, inputs.size());
    assertEquals(10, TestFolder.number(inputs.get(10)));
  }

  @Test
  void whatIsNoFolderIsRefused() throws IOException {
    file("file");

    assertThrows(NotDirectoryException.class, () -> TestFolder.find(root.resolve("file")));
    assertThrows(NoSuchFileException.class, () -> TestFolder.find(root.resolve("none")));
  }

  @Test
  void aResultIsOneLineWhateverItsReason() {
    TestResult result =
        new TestResult("n", TestResult.Verdict.FAIL, false, 0, "two\nlines\tand a tab\r\n", 3);

    assertEquals("n\tfail\ttwo lines and a tab", result.tsv());
  }

  @Test
  void totalsCountRandomTestsApartAsWell() {
    Totals totals =
        Totals.of(
            List.of(
                new TestResult("a", TestResult.Verdict.PASS, true, 2, "", 0),
                new TestResult("b", TestResult.Verdict.PASS, false, 0, "", 0),
                new TestResult("c", TestResult.Verdict.UNSUPPORTED, false, 0, "", 0)));

    assertEquals("2 passed, 0 failed, 1 unsupported", totals.text());
    assertEquals(1, totals.randomPassed());
    assertEquals(2, totals.plainCalls());
  }
}
