package org.lrai.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entries of a jar with the digests that it lists, on the caller's thread and one
 * more. The caller waits for what programs can read; entries for people and for audits, which are
 * as large, are compared while it goes on.
 */
final class JarEntries {
  static final String DIGESTS = "META-INF/lrai/digests";
  static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String CERTIFICATE = "META-INF/lrai/certificate";

  /** Entries for people and for audits begin with this; programs do not read them. */
  private static final String INFORMATION = "META-INF/";

  private static final int LONGEST_NAME = 1024;

  /** Bytes of entries that are kept until the program reads them, so that they are hashed once. */
  private static final int MOST_KEPT = 1 << 24;

  /** Small, since the system hands out fresh memory slowly, and hashed while it is in a cache. */
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final ZipFile zip;
  private final long maximumBytes;
  private final Map<String, String> digests;
  private final List<ZipEntry> ofProgram = new ArrayList<>();
  private final List<ZipEntry> information = new ArrayList<>();

  /** The next entry of the program that no thread has taken. */
  private final AtomicInteger next = new AtomicInteger();

  /** Guards how many entries of the program are still to be compared, and the first failure. */
  private final Object progress = new Object();

  private int unchecked;
  private @Nullable ModelException failure;

  private final AtomicLong unpackedBytes = new AtomicLong();
  private final AtomicLong keptBytes = new AtomicLong();
  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

  /**
   * Looks at the names of all entries.
   *
   * @param digests by name
   * @param maximumBytes that all entries together may unpack to
   * @throws ModelException if a name is unusual, occurs twice, or is not among the digests; or an
   *     entry is missing
   */
  JarEntries(Path path, ZipFile zip, Map<String, String> digests, long maximumBytes) {
    this.path = path;
    this.zip = zip;
    this.digests = digests;
    this.maximumBytes = maximumBytes;
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      checkName(name);
      if (!names.add(name)) {
        throw ProgramJar.damaged(path, "entry " + name + " occurs twice", null);
      }
      if (isServed(entry)) {
        if (!digests.containsKey(name)) {
          throw ProgramJar.damaged(path, "entry " + name + " is not among its digests", null);
        }
        (name.startsWith(INFORMATION) ? information : ofProgram).add(entry);
      }
    }
    for (String name : digests.keySet()) {
      if (!names.contains(name)) {
        throw ProgramJar.damaged(path, "entry " + name + " is missing", null);
      }
    }
    unchecked = ofProgram.size();
  }

  private static boolean isServed(ZipEntry entry) {
    String name = entry.getName();
    boolean about = name.equals(MANIFEST) || name.equals(DIGESTS) || name.startsWith(CERTIFICATE);
    return !about && !(entry.isDirectory() && entry.getSize() == 0);
  }

  /**
   * Compares all entries that programs can read, and begins to compare the others.
   *
   * @return the comparison of the others, which must have passed before results are handed out
   * @throws ModelException if an entry is not what its digest says, or all unpack to too much
   */
  PendingCheck check() {
    PendingCheck others =
        PendingCheck.start(
            "lrai-digests",
            new Runnable() { // a lambda's method handle would take as long as some entries
              @Override
              public void run() {
                checkOfProgram();
                checkInformation();
              }
            });
    checkOfProgram();
    awaitOfProgram();
    return others;
  }

  /** Entries that were compared and are small enough, by name. */
  Map<String, byte[]> kept() {
    return kept;
  }

  /** Takes entries of the program as long as there are any. */
  private void checkOfProgram() {
    byte[] piece = new byte[PIECE];
    for (int i = next.getAndIncrement(); i < ofProgram.size(); i = next.getAndIncrement()) {
      ModelException failed = null;
      try {
        if (!hasFailed()) {
          check(ofProgram.get(ofProgram.size() - 1 - i), piece); // weights, which are last, first
        }
      } catch (ModelException e) {
        failed = e;
      } finally {
        endOne(failed);
      }
    }
  }

  private boolean hasFailed() {
    synchronized (progress) {
      return failure != null;
    }
  }

  private void endOne(@Nullable ModelException failed) {
    synchronized (progress) {
      failure = failure == null ? failed : failure;
      unchecked--;
      progress.notifyAll();
    }
  }

  private void awaitOfProgram() {
    boolean interrupted = false;
    synchronized (progress) {
      while (unchecked > 0) {
        try {
          progress.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      if (failure != null) {
        throw failure;
      }
    }
  }

  private void checkInformation() {
    byte[] piece = new byte[PIECE];
    for (ZipEntry entry : information) {
      check(entry, piece);
    }
  }

  private void check(ZipEntry entry, byte[] piece) {
    String name = entry.getName();
    Sha256 digest = new Sha256(entry.getSize());
    try (InputStream stream = zip.getInputStream(entry)) {
      if (!name.startsWith(INFORMATION) && mayKeep(entry.getSize())) {
        byte[] whole = new byte[(int) entry.getSize()];
        for (int at = 0; at < whole.length; ) {
          int count = stream.read(whole, at, Math.min(PIECE, whole.length - at));
          if (count < 0) {
            throw ProgramJar.damaged(path, "entry " + name + " is cut off", null);
          }
          add(whole, at, count, digest);
          at += count;
        }
        if (stream.read() >= 0) { // what is kept must be what the digest is of
          throw ProgramJar.damaged(path, "entry " + name + " is longer than it says", null);
        }
        kept.put(name, whole);
      } else {
        for (int count = stream.read(piece); count > 0; count = stream.read(piece)) {
          add(piece, 0, count, digest);
        }
      }
    } catch (IOException | IllegalStateException e) { // the zip was closed, or is damaged
      throw ProgramJar.damaged(path, String.valueOf(e.getMessage()), e);
    }
    if (!digest.hex().equals(digests.get(name))) {
      throw ProgramJar.damaged(path, "entry " + name + " has another digest than listed", null);
    }
  }

  /** Whether so many bytes more can be kept, which are then taken into account. */
  private boolean mayKeep(long size) {
    if (size < 0 || size > Math.min(MOST_KEPT, maximumBytes)) {
      return false;
    }
    if (keptBytes.addAndGet(size) <= MOST_KEPT) {
      return true;
    }
    keptBytes.addAndGet(-size);
    return false;
  }

  private void add(byte[] bytes, int offset, int count, Sha256 digest) {
    if (unpackedBytes.addAndGet(count) > maximumBytes) {
      throw new ModelException(
          ModelException.Reason.JAR,
          ("%s unpacks to more than %d bytes. If you trust it, allow more with "
                  + "LoadOptions.withMaximumBytes.")
              .formatted(path, maximumBytes));
    }
    digest.update(bytes, offset, count);
  }

  /** Plain relative paths only. */
  private void checkName(String name) {
    boolean plain =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && !name.startsWith("/")
            && !hasUnusual(name);
    for (String segment : name.split("/", -1)) {
      plain &= !segment.equals(".") && !segment.equals("..");
    }
    if (!plain || name.contains("//")) {
      throw ProgramJar.damaged(
          path, "an entry has the unusual name '%s'".formatted(printable(name)), null);
    }
  }

  private static boolean hasUnusual(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' || c == ':' || c < ' ' || c == 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static String printable(String name) {
    String cut = name.length() > 80 ? name.substring(0, 80) + "..." : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }
}
