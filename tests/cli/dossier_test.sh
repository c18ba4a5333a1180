#!/bin/sh
# validate writes a folder of pages, replaces those of an earlier run and touches no other file.
set -eu
. "$(dirname "$0")/steps.sh"

mkdir small
cat >small/study.toml <<'STUDY'
schema = "anagen.study/1"
id = "small"
title = "A small study"
seed = 3
start = 2025-01-01
visits = [0, 8]
[population]
sex = "woman"
age = 30
n = 3
[[arm]]
name = "well"
STUDY
head="arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note"
{
  echo "$head"
  echo "well,,8,telogen_fraction,telogen,,scalp,level,0.1,fraction,0,1,must,false,"
} >small/targets.csv

expect_code 0 "$anagen" validate small --quiet
expect_files validation-dossier index.html small.html dossier.json
expect_in validation-dossier/index.html 'href="small.html"'
expect_in validation-dossier/small.html 'href="index.html"'

# What an earlier run left is replaced, what somebody else put there stays.
mkdir mine
echo precious >mine/notes.html
echo old >mine/index.html
touch mine/.small.html.999999999.partial
expect_code 0 "$anagen" validate small --out mine --threads 2
expect_files mine index.html small.html dossier.json notes.html
expect_in mine/notes.html precious
expect_in out "mine/index.html"
for file in index.html small.html dossier.json; do
  cmp -s "validation-dossier/$file" "mine/$file" || fail "$file differs between one and two threads"
done

expect_code 0 "$anagen" validate small --json --out mine
expect_one_object out
cmp -s out mine/dossier.json || fail "--json prints something else than dossier.json"

# A page that must be met and is missed ends with code 1, and the pages are there all the same.
sed 's/,0,1,must/,0.9,1,must/' small/targets.csv >other.csv
mkdir missed && cp small/study.toml missed && mv other.csv missed/targets.csv
expect_code 1 "$anagen" validate missed --quiet --out of_missed
expect_in of_missed/index.html "One known miss"

# A folder that cannot be written is told before the run; nothing is left behind.
mkdir -p taken/small.html
expect_code 3 "$anagen" validate small --out taken
expect_in err "taken/small.html"
expect_files taken small.html
touch file
expect_code 3 "$anagen" validate small --out file/below
expect_absent file/below

# A study with an error is told before any folder is made.
echo "sead = 1" >>missed/study.toml
expect_code 2 "$anagen" validate missed --out never
expect_absent never
