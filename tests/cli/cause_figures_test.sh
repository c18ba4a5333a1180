#!/bin/sh
# pages of causes tell what their scenarios simulate.
# The quickest pages stand for all, a cause with a last day among them; tools/check_long holds every page.
set -eu
exec python3 "$(dirname "$0")/cause_figures.py" "$1" "$2" stress surgery smoking
