/** Certificate, canonical form, signature, the independent checker, report. */
module org.lrai.certificates {
  requires static transitive org.jspecify;

  exports org.lrai.certificates;
  exports org.lrai.certificates.checker;
  exports org.lrai.certificates.envelope;
  exports org.lrai.certificates.jar;
  exports org.lrai.certificates.json;
  exports org.lrai.certificates.report;
}
