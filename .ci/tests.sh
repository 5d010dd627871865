# shellcheck shell=bash
# `./buurtdaad test`: every suite, then one count over all of them. Sourced by ./buurtdaad.

reports='' app_pid='' suite_pid='' beside_pid='' took=0

install_packages() { DEBIAN_FRONTEND=noninteractive apt-get install -y "$@"; }

# The one without a window first: it takes a third less of the processor for the same journeys.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return
    fi
  done
  [ "${1:-}" != installed ] || fail "Chromium is missing, and installing Debian's did not help. Set CHROMIUM to the program."
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Debian's Chromium for the journeys ..."
    {
      apt-get update
      install_packages chromium-headless-shell fonts-noto-core || install_packages chromium fonts-noto-core
    } >"$reports/chromium.log" 2>&1 || true
    find_chromium installed
  else
    fail "Chromium is missing: install it (on Debian: apt-get install chromium-headless-shell fonts-noto-core) or set CHROMIUM to the program."
  fi
}

# Goes on after a failure, so that the count tells everything at once. A suite that hangs is ended with all that it started:
# it runs as a process group of its own.
suite() { # title, minutes it may take, command...
  local title=$1 limit=$2 started=$SECONDS ended=''
  shift 2
  [ -z "${BUURTDAAD_LONG_TESTS:-}" ] || limit=$((limit * 6))
  say
  say "== $title"
  set -m
  ("$@") </dev/null &
  suite_pid=$!
  set +m
  while kill -0 "$suite_pid" 2>/dev/null; do
    if [ $((SECONDS - started)) -ge $((limit * 60)) ]; then
      end_suite
      ended="after the $limit minutes that it may take"
    fi
    sleep 0.5
  done
  if [ -z "$ended" ] && wait "$suite_pid"; then
    say "-- $title: $((SECONDS - started)) s"
  else
    say "-- $title FAILED ${ended:-after $((SECONDS - started)) s}"
    printf '%s\n' "$title" >>"$reports/failed-suites"
  fi
  suite_pid=''
}

# Suites that wait more than they work, beside the next ones: what they say is kept until join_beside.
beside() { # function that runs them
  (
    trap '[ -z "$suite_pid" ] || end_suite' EXIT
    trap 'exit 130' INT TERM HUP
    "$1"
  ) >"$reports/beside.log" 2>&1 &
  beside_pid=$!
}

join_beside() {
  wait "$beside_pid" || true
  beside_pid=''
  cat "$reports/beside.log"
}

end_all() {
  [ -z "$suite_pid" ] || end_suite
  if [ -n "$beside_pid" ]; then
    kill "$beside_pid" 2>/dev/null || true
    wait "$beside_pid" || true
  fi
  rm -rf "$reports"
}

# First kindly, so that an app that it started can end its Neo4j.
end_suite() {
  local waited=0
  kill -- "-$suite_pid" 2>/dev/null || return 0
  while kill -0 -- "-$suite_pid" 2>/dev/null && [ $waited -lt 150 ]; do
    sleep 0.1
    waited=$((waited + 1))
  done
  kill -9 -- "-$suite_pid" 2>/dev/null || true
}

maven_suite() { # folder, stamp of what it builds
  rm -rf "$here/$1/target/surefire-reports"
  touch "$reports/begun"
  mvn -B -ntp -Dstyle.color=never -f "$here/$1" verify || return 1
  mv "$reports/begun" "$2"
}

libraries_suite() (install_modules)

client() { npm --prefix "$here/mobile-client" run "$@"; }

free_port() {
  local free
  while true; do
    free=$((20000 + RANDOM % 12000))
    (exec 3<>"/dev/tcp/127.0.0.1/$free") 2>/dev/null || break
  done
  echo "$free"
}

# The promise to a newcomer is 20 s on a 2-core machine with nothing else to do. A machine that tests may be busy: three
# times that is a defect anywhere.
start_promise=20
start_budget=$((3 * start_promise))

# The whole app as a newcomer starts it, on a port and data of its own. Journeys wait for letters at any hour, so no
# hour is quiet.
start_app() {
  local started=$SECONDS
  rm -rf "$reports/app"
  port=$(free_port)
  PORT=$port QUIET_HOURS=00:00-00:00 BUURTDAAD_DATA=$reports/app "$here/buurtdaad" run >"$reports/app.log" 2>&1 &
  app_pid=$!
  until is_ready; do
    if ! kill -0 "$app_pid" 2>/dev/null || [ $((SECONDS - started)) -gt 300 ]; then
      cat "$reports/app.log"
      return 1
    fi
    sleep 0.5
  done
  took=$((SECONDS - started))
  say "The app started on an empty graph in $took s (promised $start_promise s, at most $start_budget s on a busy machine)."
  [ "$took" -le "$start_budget" ]
}

stop_app() {
  [ -z "$app_pid" ] || end "$app_pid"
  app_pid=''
}

journeys_suite() {
  trap stop_app EXIT
  start_app || return 1
  PLAYWRIGHT_JSON_OUTPUT_NAME=$reports/journeys.json BASE_URL=http://localhost:$port MAIL_LOG=$reports/app/logs/server.log \
    client journeys -- --project=neighbourhood --reporter=list,json
}

# On an app of its own, which is killed and begun again at other times: two minutes, for the long form only.
through_time_suite() {
  PLAYWRIGHT_JSON_OUTPUT_NAME=$reports/through-time.json client journeys -- --project=through-time --reporter=list,json
}

script_suite() {
  node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=junit --test-reporter-destination="$reports/script.xml" "$here/.ci/script.test.mjs"
}

client_suites() {
  suite "the phone client's libraries" 10 libraries_suite
  suite "types, lint and format of the phone client" 10 client check
  suite "phone client" 10 client test -- --reporter=default --reporter=json --outputFile.json="$reports/client.json"
  suite "size of the phone client" 10 client build
}

run_tests() { # --long or nothing
  local passed failed count
  case ${1:-} in
    '') ;;
    --long) export BUURTDAAD_LONG_TESTS=on ;;
    *) fail "There is no 'test $1'; there is 'test' and 'test --long'." ;;
  esac
  unset NEO4J_URI NEO4J_USER NEO4J_PASSWORD NEO4J_DATABASE EXAMPLE_MODE EXAMPLE_CLOCK PUBLIC_URL LISTEN_ADDRESS SMTP_HOST CLIENT_DIR
  SECONDS=0
  reports=$(mktemp -d)
  trap end_all EXIT
  trap 'exit 130' INT TERM HUP
  data=$reports
  find_java
  need_maven
  need_node
  find_chromium
  say "JDK $JAVA_HOME · Node $(node --version) · $CHROMIUM"

  beside client_suites
  suite "local Neo4j" 10 maven_suite server/local-neo4j "$neo4j_stamp"
  join_beside
  suite "server" 25 maven_suite server "$server_stamp"
  suite "journeys" 25 journeys_suite
  [ -z "${BUURTDAAD_LONG_TESTS:-}" ] || suite "journeys through time" 10 through_time_suite
  suite "the script" 20 script_suite

  say
  count=$(node "$here/.ci/count-tests.mjs" "$here" "$reports")
  passed=${count% *} failed=${count#* }
  [ ! -e "$reports/failed-suites" ] || say "Failed: $(paste -sd, "$reports/failed-suites" | sed 's/,/, /g')"
  if [ -n "${BUURTDAAD_LONG_TESTS:-}" ]; then
    printf '| %s | %s | %s | %s | %s |\n' "$(date +%F)" "$(git -C "$here" rev-parse --short HEAD)" "$passed" "$failed" "$((SECONDS / 60)) min" >>"$here/docs/long-runs.md"
  fi
  say "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
