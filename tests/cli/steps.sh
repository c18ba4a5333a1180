# Steps of the command line tests. Sourced by scripts whose arguments are the program and the source folder; works in a
# folder of its own.
# shellcheck shell=sh disable=SC2034
anagen=$1
source=$2
small="$source/tests/cli/small.toml"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

fail() {
  echo "FAILED: $*"
  echo "--- standard output"
  head -n 20 out 2>/dev/null
  echo "--- standard error"
  head -n 20 err 2>/dev/null
  exit 1
}

# expect_code CODE COMMAND...: runs it, keeps what it says in the files out and err.
expect_code() {
  expected=$1
  shift
  code=0
  "$@" >out 2>err || code=$?
  [ "$code" -eq "$expected" ] || fail "code $code in place of $expected from: $*"
}

# expect_in FILE TEXT: the file holds the text.
expect_in() {
  grep -qF -- "$2" "$1" || fail "'$2' is not in $1"
}

expect_empty() {
  [ ! -s "$1" ] || fail "$1 is not empty"
}

# expect_files FOLDER NAME...: the folder holds these and nothing else, hidden files counted.
expect_files() {
  folder=$1
  shift
  found=$(find "$folder" -mindepth 1 -printf '%f\n' | LC_ALL=C sort)
  [ "$found" = "$(printf '%s\n' "$@" | LC_ALL=C sort)" ] || fail "$folder holds: $found"
}

expect_absent() {
  [ ! -e "$1" ] || fail "$1 exists: $(ls -lA "$1")"
}

# expect_one_object FILE: the file is one JSON object and nothing after it.
expect_one_object() {
  python3 -c 'import json, sys; sys.exit(not isinstance(json.load(open(sys.argv[1])), dict))' "$1" ||
    fail "$1 is not one JSON object"
}

report_files="report.html summary.json series.csv scenario.resolved.toml provenance.json"
