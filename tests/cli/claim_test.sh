#!/bin/sh
# claim lists the shipped claims, weighs one or a file, writes a page and tells mistakes all at once.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" claim
expect_in out shed_less_at_week_3
expect_in out C8b
[ "$(wc -l <out)" -ge 20 ] || fail "fewer claims than the ledger has rows"

expect_code 0 "$anagen" claim collagen_and_barrier
expect_in out not_testable
expect_in out alhaddad_2019_face
expect_files collagen_and_barrier-claim claim.html claim.json
expect_in collagen_and_barrier-claim/claim.html "<!doctype html>"

cp "$source/claims/hundred_a_day.toml" mine.toml
expect_code 0 "$anagen" claim mine.toml --people 6 --threads 1 --out one --json --quiet
expect_one_object out
expect_empty err
expect_in out '"verdict"'
cmp -s out one/claim.json || fail "--json prints something else than claim.json"
expect_code 0 "$anagen" claim hundred_a_day --people 6 --threads 3 --out two --quiet
expect_empty out
for file in claim.html claim.json; do
  cmp -s "one/$file" "two/$file" || fail "$file differs between a file and the shipped claim, or between threads"
done
expect_code 0 "$anagen" claim hundred_a_day --people 6 --seed 99 --out three --quiet
cmp -s one/claim.json three/claim.json && fail "another seed gives the same people"

# Mistakes are told before any folder is made.
sed -e 's/^direction = "up"/direction = "upp"/' -e 's/^age = 35/age = 350/' mine.toml >wrong.toml
expect_code 2 "$anagen" claim wrong.toml --out never
expect_in err "reported.0.direction"
expect_in err "population.age"
expect_in err 'did you mean "up"?'
expect_absent never
expect_code 2 "$anagen" claim no_such_file.toml
expect_code 2 "$anagen" claim hundred_day
expect_in err "did you mean hundred_a_day?"
expect_code 2 "$anagen" claim mine.toml --people 0
mkdir -p taken/claim.html
expect_code 3 "$anagen" claim mine.toml --people 6 --out taken
