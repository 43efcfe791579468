/** Loads and runs a compiled model; depends on nothing but the JDK. */
module org.lrai.runtime {
  requires static jdk.incubator.vector;
  requires static org.jspecify;
}
