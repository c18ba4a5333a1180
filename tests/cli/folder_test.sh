#!/bin/sh
# a run leaves the five files of its contract and touches no other.
set -eu
. "$(dirname "$0")/steps.sh"

expect_code 0 "$anagen" run "$small"
# shellcheck disable=SC2086
expect_files small-report $report_files
expect_in out "small-report/report.html"
[ "$(grep -c 'Research and education only' err)" = 1 ] || fail "the purpose is not told once"

mkdir mine
echo precious >mine/notes.txt
echo old >mine/report.html
expect_code 0 "$anagen" run "$small" --out mine --threads 2
# shellcheck disable=SC2086
expect_files mine $report_files notes.txt
expect_in mine/notes.txt precious
for file in report.html summary.json series.csv scenario.resolved.toml; do
  cmp -s "small-report/$file" "mine/$file" || fail "$file differs between one and two threads"
done

expect_code 0 "$anagen" run small-report/scenario.resolved.toml --out again/and/again
for file in summary.json series.csv scenario.resolved.toml report.html; do
  cmp -s "small-report/$file" "again/and/again/$file" || fail "$file differs when the resolved scenario is run"
done

# What a killed run left behind goes with the next one; what another program is writing stays.
touch mine/.report.html.999999999.partial "mine/.report.html.$$.partial" mine/.other.999999999.partial
expect_code 0 "$anagen" run "$small" --out mine
# shellcheck disable=SC2086
expect_files mine $report_files notes.txt ".report.html.$$.partial" .other.999999999.partial
