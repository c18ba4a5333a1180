#!/bin/sh
# imports run downhill.
exec "$1/tools/check_imports" "$1"
