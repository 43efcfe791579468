#!/bin/sh
# Prints the home of a JDK that can build and run lrai (25 or newer), or says on standard error how
# to get one and fails. Sourced by nobody: mvnw and lrai call it and read its output.
#
# Order: LRAI_JDK, JAVA_HOME, java on PATH, then the usual installation folders; of those the lowest
# suitable version, because that is the one the build is tested with.

minimum=25

# Prints the feature version of the JDK at $1, or nothing if there is none. Reads the "release"
# file that every JDK carries: starting a JVM for each candidate would be slow.
feature_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

suitable() {
  version=$(feature_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$minimum" ]
}

accept() {
  printf '%s\n' "$1"
  exit 0
}

# The home of the JDK behind `java` on PATH, with links resolved; on macOS /usr/bin/java is a stub
# that leads nowhere, which the check of the release file finds.
home_on_path() {
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  (cd "$(dirname "$java")/.." 2>/dev/null && pwd -P)
}

for candidate in "${LRAI_JDK-}" "${JAVA_HOME-}" "$(home_on_path)"; do
  if [ -n "$candidate" ] && suitable "$candidate"; then
    accept "$candidate"
  fi
done

best=
best_version=
for candidate in \
  /usr/lib/jvm/* \
  /usr/lib64/jvm/* \
  /usr/java/* \
  /usr/local/java/* \
  /usr/local/openjdk* \
  /usr/local/jdk* \
  /opt/* \
  /opt/java/* \
  /opt/jdk/* \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
  /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
  /Library/Java/JavaVirtualMachines/*/Contents/Home \
  "${HOME-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
  "${HOME-/nonexistent}"/.sdkman/candidates/java/* \
  "${HOME-/nonexistent}"/.jdks/* \
  "${HOME-/nonexistent}"/.asdf/installs/java/* \
  "${HOME-/nonexistent}"/.local/share/mise/installs/java/* \
  "${HOME-/nonexistent}"/.gradle/jdks/*; do
  if suitable "$candidate" && { [ -z "$best" ] || [ "$version" -lt "$best_version" ]; }; then
    best=$candidate
    best_version=$version
  fi
done
[ -z "$best" ] || accept "$best"

cat >&2 <<MESSAGE
lrai needs a JDK $minimum or newer, and none was found in JAVA_HOME, on PATH or in the usual folders.
Install one (https://adoptium.net, "apt install openjdk-$minimum-jdk", "brew install openjdk@$minimum",
"sdk install java $minimum-tem"), or point JAVA_HOME at it.
MESSAGE
exit 1
