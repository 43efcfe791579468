/** Certificate, canonical form, signature, the independent checker, report. */
module org.lrai.certificates {
  requires static org.jspecify;
}
