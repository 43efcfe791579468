/** Loop nests to Java source to a reproducible jar. */
module org.lrai.codegen {
  requires transitive org.lrai.ir;
  requires com.palantir.javapoet;
  requires java.compiler;
  requires static org.jspecify;

  exports org.lrai.codegen;
  exports org.lrai.codegen.ports;
}
