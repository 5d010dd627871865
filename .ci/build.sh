# shellcheck shell=bash
# Finds what the machine has, and builds what is missing or older than its sources. Sourced by ./buurtdaad.

major_version() { # of the JDK in folder $1; 0 when there is none
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    echo 0
  fi
}

find_java() {
  local javac folder
  javac=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
  for folder in "${JAVA_HOME:-}" "${javac%/bin/javac}" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ "$(major_version "$folder")" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$folder
      return
    fi
  done
  fail "No JDK 25 or newer found (looked at JAVA_HOME, PATH and the usual folders). Get one from https://adoptium.net and set JAVA_HOME to it."
}

need_maven() { command -v mvn >/dev/null || fail "Maven is missing: https://maven.apache.org, or on Debian: apt-get install maven"; }

need_node() {
  local version
  version=$(node --version 2>/dev/null || echo none)
  case $version in
    v2[0-9].* | v[3-9][0-9].*) ;;
    *) fail "Node 20 or newer is missing (found: $version): https://nodejs.org" ;;
  esac
  command -v npm >/dev/null || fail "npm is missing; it comes with Node: https://nodejs.org"
}

changed_since() { # stamp file, sources...: a folder's own time tells of files that went away
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" \( -name node_modules -o -name dist -o -name e2e -o -name test-results \) -prune -o -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

# Runs a command with its output in a log, and shows that it is still going.
build() { # what, stamp file, command...
  local what=$1 stamp=$2 log begun started=$SECONDS pid told=0
  shift 2
  mkdir -p "$data/logs"
  log=$data/logs/build-$(basename "$stamp").log
  begun=$log.begun
  touch "$begun"
  say "Building $what ..."
  "$@" >"$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    if [ $((SECONDS - started)) -ge $((told + 15)) ]; then
      told=$((SECONDS - started))
      say "  still building $what ($told s)"
    fi
  done
  if ! wait "$pid"; then
    tail -n 30 "$log" >&2
    fail "Building $what failed; all of it stands in $log"
  fi
  mv "$begun" "$stamp"
  say "  done: $what ($((SECONDS - started)) s)"
}

neo4j_stamp=$here/server/local-neo4j/target/local-neo4j
server_stamp=$here/server/target/server
client_stamp=$here/mobile-client/node_modules/.client
modules_stamp=$here/mobile-client/node_modules/.libraries

build_neo4j() {
  if changed_since "$neo4j_stamp" "$here/server/local-neo4j/pom.xml" "$here/server/local-neo4j/src/main"; then
    need_maven
    build "the local Neo4j" "$neo4j_stamp" mvn -q -B -f "$here/server/local-neo4j" package -Dmaven.test.skip=true
  fi
}

build_server() {
  if changed_since "$server_stamp" "$here/server/pom.xml" "$here/server/build" "$here/server/src/main" "$here/graph-schema"; then
    need_maven
    build "the server" "$server_stamp" mvn -q -B -f "$here/server" package -Dmaven.test.skip=true -Dspotless.check.skip=true
  fi
}

install_modules() {
  if changed_since "$modules_stamp" "$here/mobile-client/package-lock.json"; then
    need_node
    build "the phone client's libraries" "$modules_stamp" npm --prefix "$here/mobile-client" ci --no-audit --no-fund
  fi
}

build_client() {
  install_modules
  if [ ! -e "$here/mobile-client/dist/index.html" ] || changed_since "$client_stamp" "$here"/mobile-client/* "$here/graph-schema"; then
    need_node
    build "the phone client" "$client_stamp" npm --prefix "$here/mobile-client" run build
  fi
}
