#!/bin/sh
# every command of README and guide works, one after the other.
set -eu
exec python3 "$(dirname "$0")/guide.py" "$1" "$2"
