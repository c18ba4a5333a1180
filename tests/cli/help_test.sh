#!/bin/sh
# help, version and hints guide someone who mistypes.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" --version
expect_in out "anagen "
expect_code 0 "$anagen" --help
expect_in out "Exit codes"
expect_in out "not medical advice"
for command in run new compare rules validate evidence signature; do
  expect_code 0 "$anagen" "$command" --help
  expect_in out "Examples:"
  expect_in out "anagen $command"
  expect_empty err
done

expect_code 2 "$anagen"
expect_empty out
expect_code 2 "$anagen" rnu
expect_in err "did you mean run?"
expect_code 2 "$anagen" sing
expect_in err "there is no command 'sing'"
expect_code 2 "$anagen" xylophone
if grep -q "did you mean" err; then fail "a hint for a word that is near nothing"; fi
expect_code 2 "$anagen" run "$small" --subject 3
expect_in err "did you mean --subjects?"
expect_code 2 "$anagen" run
expect_in err "SCENARIO"
expect_code 2 "$anagen" run "$small" --threads 0
expect_in err "--threads"
