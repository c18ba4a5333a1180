#!/bin/sh
# Ctrl-C ends a run with code 130 and leaves nothing half-written.
set -eu
. "$(dirname "$0")/steps.sh"

for signal in INT TERM; do
  code=0
  timeout --preserve-status -s "$signal" 1 "$anagen" run "$small" --subjects 20000 --out new/folder >out 2>err || code=$?
  [ "$code" = 130 ] || fail "code $code after $signal"
  expect_in err "interrupted"
  expect_absent new
  expect_empty out
done

mkdir old
echo kept >old/summary.json
code=0
timeout --preserve-status -s INT 1 "$anagen" run "$small" --subjects 20000 --out old --json >out 2>err || code=$?
[ "$code" = 130 ] || fail "code $code after INT"
expect_files old summary.json
expect_in old/summary.json kept
expect_one_object out
