/** Certificate, canonical form, signature, the independent checker, report. */
module org.lrai.certificates {
  requires static transitive org.jspecify;

  exports org.lrai.certificates.checker;
}
