#!/bin/sh
# the check of imports sees every kind of uphill import.
set -eu
check=$1/tools/check_imports
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/core" "$work/src/random" "$work/src/cause" "$work/src/treatment" "$work/src/scalp" "$work/include/anagen" "$work/apps/cli"
printf 'anagen_module(core)\nanagen_module(random)\nanagen_module(cause)\nanagen_module(treatment)\nanagen_module(scalp)\n' >"$work/CMakeLists.txt"

# rejects FILE LINE: the tree is refused for that line, and for nothing once it is gone.
rejects() {
  printf '%s\n' "$2" >"$work/$1"
  if told=$("$check" "$work"); then
    echo "not seen: $2 in $1"
    exit 1
  fi
  case $told in
    "$1"*) ;;
    *)
      echo "another file is named for $2 in $1: $told"
      exit 1
      ;;
  esac
  rm "$work/$1"
}

# Without an error these stand.
printf '#include <vector>\n#include "core/a.hpp"\n#include "anagen/run.hpp"\n' >"$work/src/scalp/fine.cpp"
printf '#include "core/error.hpp"\n#include "anagen/run.hpp"\n' >"$work/include/anagen/read.hpp"
printf '#include "speak.hpp"\n#include "anagen/run.hpp"\n#include <CLI/CLI.hpp>\n' >"$work/apps/cli/main.cpp"
"$check" "$work"

rejects src/core/up.cpp '#include "random/dice.hpp"'
rejects src/random/up.hpp '  #  include "scalp/person.hpp"'
rejects src/core/bare.cpp '#include "neighbour.hpp"'
rejects src/treatment/aside.cpp '#include "cause/season.hpp"'
rejects src/cause/aside.cpp '#include "treatment/schedule.hpp"'
rejects src/core/unknown.cpp '#include "skin/layer.hpp"'
rejects include/anagen/deep.hpp '#include "scalp/person.hpp"'
rejects apps/cli/deep.cpp '#include "scalp/person.hpp"'
mkdir "$work/src/skin"
rejects src/skin/stranger.cpp '// a folder that no anagen_module names'
