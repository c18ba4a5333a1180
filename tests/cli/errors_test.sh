#!/bin/sh
# a wrong file names every error with its line and exits 2.
set -eu
. "$(dirname "$0")/steps.sh"

cat >wrong.toml <<'TEXT'
schema = "anagen.scenario/1"
name = "wrong"

[person]
sex = "womn"
age = 3000

[run]
subjets = 3

[[cause]]
kind = "childbrith"
TEXT
expect_code 2 "$anagen" run wrong.toml
for line in 5 6 9 12; do
  expect_in err "wrong.toml:$line:"
done
expect_empty out
expect_absent wrong-report
[ "$(wc -l <err)" -ge 4 ] || fail "fewer errors than mistakes"

printf 'name = "x\n' >syntax.toml
expect_code 2 "$anagen" run syntax.toml
expect_in err "syntax.toml:1:"

expect_code 2 "$anagen" run absent.toml
expect_in err "absent.toml: cannot be read: No such file or directory"
expect_code 2 "$anagen" run .
printf '\377\376\000' >binary.toml
expect_code 2 "$anagen" run binary.toml
: >empty.toml
code=0
"$anagen" run empty.toml >out 2>err || code=$?
[ "$code" = 0 ] || [ "$code" = 2 ] || fail "an empty file ends with $code"
printf 'extends = "absent_base.toml"\n' >child.toml
expect_code 2 "$anagen" run child.toml
expect_in err "absent_base.toml"

expect_code 2 "$anagen" validate no_such_folder
expect_in err "no_such_folder"

# What is not there says where to look, and what is missing how it looks.
expect_code 2 "$anagen" evidence nonsense.id
expect_in err "anagen evidence"
expect_code 2 "$anagen" new
expect_in err "for example: anagen new"
