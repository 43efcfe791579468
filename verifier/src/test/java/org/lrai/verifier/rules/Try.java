package org.lrai.verifier.rules;

import java.nio.file.*;
import java.time.Duration;
import org.lrai.ir.rule.*;
import org.lrai.verifier.smt.*;

final class Try {
  public static void main(String[] a) throws Exception {
    var prover = new RuleProver(Solver.available(), Duration.ofSeconds(Integer.getInteger("limit", 10)));
    String only = System.getProperty("rule", "");
    int per = Integer.getInteger("per", 3);
    for (String f : a) {
      for (Rule rule : RuleParser.parse(f, Files.readString(Path.of(f)))) {
        if (!rule.name().contains(only)) continue;
        int n = 0;
        for (RuleInstance instance : RuleInstance.all(rule)) {
          if (n++ >= per) break;
          try {
            for (var o : prover.prove(Claim.of(instance))) {
              StringBuilder s = new StringBuilder();
              for (var t : o.attempts()) s.append(t.solver().family() + " " + t.answer() + " " + t.time().toMillis() + " ms; ");
              if (System.getProperty("vacuity") != null) s.append(" WITHOUT GOAL " + Solver.z3().get().check(o.withoutGoal(), Duration.ofSeconds(5)));
              System.out.println(instance + " " + o.kind() + " " + s);
              if (System.getProperty("dump") != null) Files.writeString(Path.of(System.getProperty("dump"), rule.name() + "-" + n + "." + o.kind() + ".smt2"), o.text());
            }
          } catch (Exception e) { System.out.println(instance + " " + e); if (System.getProperty("trace") != null) e.printStackTrace(System.out); }
        }
      }
    }
  }
}
