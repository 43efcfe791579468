package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VectorSupportTest {
  private static final String SERVER = "OpenJDK 64-Bit Server VM";

  @Test
  void usesVectorsWhereModuleAndCompilerAreThere() {
    assertEquals(Optional.empty(), VectorSupport.obstacle(true, SERVER, "mixed mode, sharing"));
  }

  @Test
  void saysWhichFlagHelps() {
    assertTrue(
        VectorSupport.obstacle(false, SERVER, "mixed mode")
            .orElseThrow()
            .contains("--add-modules jdk.incubator.vector"));
    assertTrue(
        VectorSupport.obstacle(true, SERVER, "interpreted mode").orElseThrow().contains("-Xint"));
    assertTrue(
        VectorSupport.obstacle(true, SERVER, "mixed mode, emulated-client, sharing")
            .orElseThrow()
            .contains("-XX:TieredStopAtLevel"));
    assertTrue(
        VectorSupport.obstacle(true, "OpenJDK Minimal VM", "mixed mode")
            .orElseThrow()
            .contains("C2"));
  }

  @Test
  void theFormAskedForIsTaken() {
    assertFalse(VectorSupport.decide(LoadOptions.Form.SCALAR));
    assertTrue(VectorSupport.decide(LoadOptions.Form.VECTOR)); // tests run with the module
  }
}
