#!/bin/sh
# under --json standard output is one object, whatever happens.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" run "$small" --json
expect_one_object out
cmp -s out small-report/summary.json || fail "what is printed is not summary.json"

expect_code 0 "$anagen" run "$small" --json --quiet
expect_one_object out
expect_empty err
expect_code 0 "$anagen" run "$small" --quiet
expect_empty out
expect_empty err

for file in summary.json provenance.json; do
  expect_one_object "small-report/$file"
done
expect_code 0 "$anagen" evidence --json
expect_one_object out
expect_code 2 "$anagen" evidence no.such.number --json
expect_one_object out
expect_code 2 "$anagen" run absent.toml --json
expect_one_object out
expect_in out '"fault": "input"'
expect_in err "absent.toml"
