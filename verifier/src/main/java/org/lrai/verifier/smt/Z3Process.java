package org.lrai.verifier.smt;

import com.microsoft.z3.Context;
import com.microsoft.z3.Global;
import com.microsoft.z3.Params;
import com.microsoft.z3.Version;
import com.microsoft.z3.Z3Exception;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Z3 as a program, started as a child process, so that it can be killed. Reads scripts from
 * standard input; of the commands that are no assertions or declarations it knows {@code
 * (check-sat)}, {@code (echo "...")} and {@code (reset)}, each on a line of its own. Arguments:
 * resource limit, or {@code --version}.
 */
public final class Z3Process {
  private static final Pattern ECHO = Pattern.compile("\\(echo \"([^\"]*)\"\\)");

  private Z3Process() {}

  @SuppressWarnings("SystemOut") // This is a program, and its answers go to standard output.
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("--version")) {
      System.out.println(Version.getFullVersion());
      return;
    }
    Global.setParameter("rlimit", arguments[0]);
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    StringBuilder script = new StringBuilder();
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      Matcher echo = ECHO.matcher(line);
      if (line.equals("(check-sat)")) {
        System.out.println(solve(arguments[0], script.toString()));
      } else if (line.equals("(reset)")) {
        script.setLength(0);
      } else if (echo.matches()) {
        System.out.println(echo.group(1));
      } else {
        script.append(line).append('\n');
      }
    }
  }

  private static String solve(String resources, String script) {
    try (Context context = new Context(Map.of())) {
      var solver = context.mkSolver();
      Params params = context.mkParams();
      params.add("rlimit", (int) Long.parseLong(resources));
      solver.setParameters(params);
      solver.add(context.parseSMTLIB2String(script, null, null, null, null));
      return switch (solver.check()) {
        case SATISFIABLE -> "sat";
        case UNSATISFIABLE -> "unsat";
        case UNKNOWN -> "unknown";
      };
    } catch (Z3Exception e) {
      return "error: " + e.getMessage();
    }
  }
}
