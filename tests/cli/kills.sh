#!/bin/sh
# tests/cli/kills.sh PROGRAM COUNT: kills a run COUNT times at moments spread over its life. Every file under its final name
# must be whole each time, and a run that is let through afterwards must leave its own files alone.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
count=$2
set -- "$(realpath "$1")" "$here/../.."
. "$here/steps.sh"

begun=$(date +%s%N)
"$anagen" run "$small" --out whole --quiet
life_us=$((($(date +%s%N) - begun) / 1000))

i=0
while [ "$i" -lt "$count" ]; do
  rm -rf killed
  # From a twentieth of the life to a little past its end, so that the writing is met as well.
  after_us=$((life_us * (i * 21 / count + 1) / 20))
  "$anagen" run "$small" --out killed --quiet >out 2>err &
  process=$!
  sleep "$(awk -v us="$after_us" 'BEGIN { printf "%.6f", us / 1e6 }')"
  kill -KILL "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  for file in report.html summary.json series.csv scenario.resolved.toml; do
    if [ -e "killed/$file" ]; then
      cmp -s "whole/$file" "killed/$file" || fail "killed/$file is not whole after $after_us us"
    fi
  done
  [ ! -e killed/provenance.json ] || expect_one_object killed/provenance.json
  "$anagen" run "$small" --out killed --quiet >out 2>err || fail "the run after the kill failed"
  # shellcheck disable=SC2086
  expect_files killed $report_files
  i=$((i + 1))
done
echo "$count kills within $life_us us: every file whole or absent"
