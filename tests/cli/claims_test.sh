#!/bin/sh
# claims that come with the program can be weighed: all that are no design, and two that are.
set -eu
. "$(dirname "$0")/steps.sh"

{
  grep -l 'testable = "no"' "$source"/claims/*.toml
  printf '%s\n' "$source/claims/hundred_a_day.toml" "$source/claims/post_covid_man.toml"
} >files
while read -r file; do
  name=$(basename "$file" .toml)
  expect_code 0 "$anagen" claim "$name" --people 4 --json --quiet --out "$name"
  expect_one_object out
  expect_in out '"schema": "anagen.claim.answer/1"'
  expect_in "$name/claim.html" "</html>"
done <files
