#!/bin/sh
# every claim that comes with the program can be weighed.
set -eu
. "$(dirname "$0")/steps.sh"

for file in "$source"/claims/*.toml; do
  name=$(basename "$file" .toml)
  expect_code 0 "$anagen" claim "$name" --people 4 --json --quiet --out "$name"
  expect_one_object out
  expect_in out '"schema": "anagen.claim.answer/1"'
  expect_in "$name/claim.html" "</html>"
done
