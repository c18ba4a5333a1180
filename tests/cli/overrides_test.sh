#!/bin/sh
# what the command line sets ends up in the scenario, and what it sets wrongly is told.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" run "$small" --out a --set person.age=44 --set run.to=56 --seed 9 --subjects 2
expect_in a/scenario.resolved.toml "seed = 9"
expect_in a/scenario.resolved.toml "subjects = 2"
grep -Eq '^age = "?44' a/scenario.resolved.toml || fail "the age did not arrive"
expect_code 0 "$anagen" run "$small" --out b --seed 10
if cmp -s a/summary.json b/summary.json; then fail "another seed gives the same summary"; fi

expect_code 2 "$anagen" run "$small" --set person.agee=44 --set nonsense --subjects -3
expect_in err "person.agee"
expect_in err "nonsense"
expect_in err "run.subjects"
expect_code 2 "$anagen" run "$small" --seed twelve
expect_in err "seed"
