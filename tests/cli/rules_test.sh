#!/bin/sh
# diagnostic rules are told as published and as simulated.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" rules --subjects 2 --threads 2
for text in "[pull_gt2]" "published: caught not published, cleared 97" "healthy women" "not simulated" \
  "(recalled, never scored)"; do
  expect_in out "$text"
done
expect_code 0 "$anagen" rules --subjects 2 --json --quiet
expect_one_object out
expect_empty err
expect_in out '"schema":"anagen.rules/1"'
expect_code 2 "$anagen" rules --subjects 0

sed 's/gap = "2 days"/gap = 1/' "$small" >daily.toml
expect_code 0 "$anagen" run daily.toml --quiet
python3 - small-report/summary.json <<'PY'
import json, sys
rules = {rule["id"]: rule for rule in json.load(open(sys.argv[1]))["rules"]}
assert "wash100_te_normal" in rules and "pull_gt2" not in rules, sorted(rules)
rule = rules["wash100_te_normal"]
assert rule["published"]["sensitivity"] == {"low": 0.6, "high": 0.66, "interval": None}, rule["published"]
assert [arm["arm"] for arm in rule["arms"]] == ["actual", "undisturbed"]
assert all(0 <= visit["positive"] <= 1 for arm in rule["arms"] for visit in arm["visits"])
assert rules["wash100_te_aga"]["simulated"]["specificity"]["share"] is None
PY
expect_in small-report/report.html 'id="rules"'
