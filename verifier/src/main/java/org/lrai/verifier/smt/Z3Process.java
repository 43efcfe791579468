package org.lrai.verifier.smt;

import com.microsoft.z3.Context;
import com.microsoft.z3.Global;
import com.microsoft.z3.Params;
import com.microsoft.z3.Version;
import com.microsoft.z3.Z3Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Z3 as a program: reads a script, prints {@code sat}, {@code unsat} or {@code unknown}. Started as
 * a child process, so that it can be killed. Arguments: resource limit and file, or {@code
 * --version}.
 */
public final class Z3Process {
  private Z3Process() {}

  @SuppressWarnings("SystemOut") // This is a program, and its answer goes to standard output.
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("--version")) {
      System.out.println(Version.getFullVersion());
      return;
    }
    try {
      System.out.println(solve(arguments[0], Files.readString(Path.of(arguments[1]))));
    } catch (Z3Exception e) {
      System.out.println("error: " + e.getMessage());
      System.exit(1);
    }
  }

  private static String solve(String resources, String script) {
    Global.setParameter("rlimit", resources);
    try (Context context = new Context(Map.of())) {
      var solver = context.mkSolver();
      Params params = context.mkParams();
      params.add("rlimit", (int) Long.parseLong(resources));
      solver.setParameters(params);
      solver.add(
          context.parseSMTLIB2String(script.replace("(check-sat)", ""), null, null, null, null));
      return switch (solver.check()) {
        case SATISFIABLE -> "sat";
        case UNSATISFIABLE -> "unsat";
        case UNKNOWN -> "unknown";
      };
    }
  }
}
