package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.lrai.cli.Main;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.console.Terminal;

/**
 * What a command line did.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs a command line in this process, without a terminal. */
  static Run of(Object... arguments) {
    return of(Optional.empty(), arguments);
  }

  static Run of(Optional<Benchmarks> benchmarks, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code =
        Main.run(new PrintWriter(out), new PrintWriter(err), Terminal.NONE, benchmarks, words);
    return new Run(code, out.toString(), err.toString());
  }

  /** It went well. */
  Run expectDone() {
    assertEquals(0, code, this::toString);
    return this;
  }

  /** It failed with a code and a message, and without a stack trace. */
  Run expectFailure(int expectedCode, String message) {
    assertEquals(expectedCode, code, this::toString);
    assertTrue((out + err).contains(message), this::toString);
    assertFalse(err.contains("\tat "), this::toString);
    return this;
  }

  /** Standard output, which is one JSON object. */
  JsonObject json() {
    return JsonParser.parseString(out).getAsJsonObject();
  }
}
