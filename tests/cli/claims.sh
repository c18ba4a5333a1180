#!/bin/sh
# tests/cli/claims.sh PROGRAM [PEOPLE]: weighs every claim that comes with the program, on a pool of so many people.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
people=${2:-4}
set -- "$(realpath "$1")" "$(realpath "$here/../..")"
. "$here/steps.sh"

for file in "$source"/claims/*.toml; do
  name=$(basename "$file" .toml)
  expect_code 0 "$anagen" claim "$name" --people "$people" --json --quiet --out "$name"
  expect_one_object out
  expect_in out '"schema": "anagen.claim.answer/1"'
  expect_in "$name/claim.html" "</html>"
  echo "$name: $(sed -n 's/.*"verdict": "\([a-z_]*\)".*/\1/p' out | tail -n 1)"
done
