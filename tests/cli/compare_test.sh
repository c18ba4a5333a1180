#!/bin/sh
# scenarios are laid side by side, and what cannot be compared is refused in words.
set -eu
. "$(dirname "$0")/steps.sh"

sed -e 's/name = "small"/name = "older"/' -e 's/age = 31/age = 45/' "$small" >older.toml
expect_code 0 "$anagen" compare "$small" older.toml --out both
expect_files both compare.html compare.json compare.csv
expect_in out "person.age: 31 year in A, 45 year in B"
expect_in out "both/compare.html"
expect_one_object both/compare.json
expect_in both/compare.json '"schema":"anagen.compare/1"'
expect_in both/compare.html "What differs between the scenarios"
[ "$(grep -c 'Research and education only' err)" = 1 ] || fail "the purpose is not told once"

# The same bytes for any number of threads, and from the folder of a run.
expect_code 0 "$anagen" run "$small" --quiet
expect_code 0 "$anagen" compare small-report older.toml --out again --threads 2 --json --quiet
cmp -s out both/compare.json || fail "what is printed is not the same comparison"
expect_empty err
expect_code 0 "$anagen" compare "$small" "$small" --out twice
expect_in out "they are the same scenario"

# The seed of the first holds for all.
sed 's/seed = 5/seed = 6/' older.toml >other.toml
expect_code 0 "$anagen" compare "$small" other.toml --out seeds
cmp -s seeds/compare.csv both/compare.csv || fail "the seed of the second scenario was used"
sed -e 's/subjects = 3/subjects = 2/' older.toml >fewer.toml
expect_code 0 "$anagen" compare "$small" fewer.toml --out unlike
expect_in out "Not all scenarios have the same"

sed -e 's/from = -28/from = 200/' -e 's/to = 84/to = 300/' -e 's/^day = 0/day = 100/' older.toml >later.toml
expect_code 2 "$anagen" compare "$small" later.toml --out none
expect_in err "share no days"
expect_absent none
expect_code 2 "$anagen" compare "$small" --out none
expect_code 2 "$anagen" compare "$small" "$small" "$small" "$small" "$small" --out none
expect_code 2 "$anagen" compare "$small" absent.toml
expect_in err "absent.toml"
mkdir empty
expect_code 2 "$anagen" compare "$small" empty
expect_in err "empty/scenario.resolved.toml"
expect_code 3 "$anagen" compare "$small" older.toml --out older.toml/below
expect_absent none
