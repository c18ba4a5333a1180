#!/bin/sh
# a scenario is written from a few words, whole or not at all, and runs at once.
set -eu
. "$(dirname "$0")/steps.sh"
terminal="python3 $source/tests/cli/terminal.py"

expect_code 0 "$anagen" new anna --age 34 --wash-every "3 days" --cause acute_illness --on "3 months ago" \
  --instrument wash_day_count --today 2026-02-03
expect_in out "anagen run anna.toml"
expect_in anna.toml "age = 34"
expect_in anna.toml 'gap = "3 days"'
expect_in anna.toml "day = 2025-11-04"
expect_in anna.toml 'day_zero_label = "first day of fever"'
expect_code 0 "$anagen" run anna.toml --subjects 2 --set run.to=30 --quiet
expect_in anna-report/scenario.resolved.toml "age = 34"

# What is there stays, unless it is asked for.
cp anna.toml before
expect_code 2 "$anagen" new anna --age 35
expect_in err "anna.toml: exists already (--force replaces it)"
cmp -s anna.toml before || fail "a file was overwritten"
expect_code 0 "$anagen" new anna --age 35 --force --quiet
expect_empty out
expect_in anna.toml "age = 35"
expect_code 0 "$anagen" new ben --sex man --out men/of/b.toml
expect_in men/of/b.toml 'sex = "man"'
expect_files men of b.toml

# Everything wrong is told at once, and nothing is left behind.
expect_code 2 "$anagen" new cleo --cause moonlight --on never --instrument ruler
expect_in err "moonlight"
expect_in err "never"
expect_in err "ruler"
expect_code 2 "$anagen" new cleo --sex womn --age 3000
expect_in err 'did you mean "woman"?'
expect_in err "person.age"
expect_code 2 "$anagen" new cleo --cause acute_illness
expect_in err "needs its date"
expect_code 2 "$anagen" new cleo --on 2025-01-01
expect_in err "--on"
expect_code 2 "$anagen" new "cleo and anna" --age 3
expect_code 2 "$anagen" new </dev/null
expect_in err "NAME"
expect_code 3 "$anagen" new cleo --age 30 --out anna.toml/cleo.toml
for file in cleo.toml .cleo*; do
  expect_absent "$file"
done

expect_code 0 "$anagen" new --list
for word in acute_illness childbirth pull_test --wash-every; do
  expect_in out "$word"
done

# At a terminal it asks; a wrong answer is explained and asked for again.
expect_code 0 $terminal "woman
abc
34
childbirth, 9999
childbirth
soon
2025-08-01
3 days
wash_day_count" "$anagen" new dora
expect_in out "is no date"
expect_in out "there is no 9999"
expect_in dora.toml "age = 34"
expect_in dora.toml "day = 2025-08-01"
expect_in dora.toml 'wash_every = "3 days"'
expect_in dora.toml 'kind = "wash_day_count"'
expect_code 0 "$anagen" run dora.toml --subjects 1 --set run.to=30 --quiet

expect_code 0 $terminal "emil
man
40



" "$anagen" new
expect_in emil.toml 'sex = "man"'
expect_code 2 $terminal "woman
^D" "$anagen" new fay
expect_in out "nothing was written"
expect_code 130 $terminal "woman
^C" "$anagen" new fay
expect_absent fay.toml
