/** Loads and runs a compiled model; depends on nothing but the JDK. */
module org.lrai.runtime {
  requires static java.desktop;
  requires static jdk.incubator.vector;
  requires jdk.jfr;
  requires static transitive org.jspecify;

  exports org.lrai.runtime;
  exports org.lrai.runtime.ops;
  exports org.lrai.runtime.program;
}
