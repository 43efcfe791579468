package org.lrai.certificates.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.certificates.CertificateException;

class JarContentTest {
  @TempDir private Path folder;

  @Test
  void theCertificateIsNoPartOfWhatItCovers() throws IOException {
    Path plain = jar("plain.jar", "a", "1", "META-INF/lrai/sources/A.java", "class A {}");
    Path certified = folder.resolve("certified.jar");
    try (OutputStream stream = Files.newOutputStream(certified)) {
      CertifiedJar.write(plain, "{}".getBytes(UTF_8), stream);
    }

    JarContent before = JarContent.read(plain);
    JarContent after = JarContent.read(certified);

    assertEquals(Optional.empty(), before.certificate());
    assertArrayEquals("{}".getBytes(UTF_8), after.certificate().orElseThrow());
    assertEquals(before.digest(), after.digest());
    assertEquals(Optional.empty(), before.firstDifference(after));
  }

  @Test
  void anotherCertificateTakesThePlaceOfTheFirst() throws IOException {
    Path plain = jar("plain.jar", "a", "1", JarContent.CERTIFICATE, "old");
    Path certified = folder.resolve("certified.jar");
    try (OutputStream stream = Files.newOutputStream(certified)) {
      CertifiedJar.write(plain, "new".getBytes(UTF_8), stream);
    }

    assertArrayEquals(
        "new".getBytes(UTF_8), JarContent.read(certified).certificate().orElseThrow());
  }

  /** One entry would have the digest of two. */
  @Test
  void noNameStandsForTwoEntries() throws IOException {
    JarContent jar = JarContent.read(jar("two.jar", "a", "1", "b", "2"));
    Path one = jar("one.jar", "a\n" + jar.digests().get("b") + "  b", "1");

    assertThrows(CertificateException.class, () -> JarContent.read(one));
  }

  @Test
  void everyDifferenceOfEntriesShows() throws IOException {
    JarContent jar = JarContent.read(jar("0.jar", "a", "1", "b", "2"));
    List<JarContent> others =
        List.of(
            JarContent.read(jar("1.jar", "a", "1", "b", "3")),
            JarContent.read(jar("2.jar", "a", "1")),
            JarContent.read(jar("3.jar", "a", "1", "b", "2", "c", "")),
            JarContent.read(jar("4.jar", "a", "1", "B", "2")));
    List<String> places = List.of("b", "b", "c", "B");

    for (int i = 0; i < others.size(); i++) {
      assertEquals(Optional.of(places.get(i)), jar.firstDifference(others.get(i)));
      assertNotEquals(jar.digest(), others.get(i).digest());
    }
  }

  @Test
  void whatIsNoJarIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.jar"), "PK but no zip file");

    assertThrows(CertificateException.class, () -> JarContent.read(text));
    assertThrows(CertificateException.class, () -> JarContent.read(folder.resolve("missing")));
  }

  private Path jar(String name, String... entries) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
      }
    }
    return jar;
  }
}
