#!/bin/sh
# a full disk and a forbidden folder give a clear word, code 3 and no partial file.
set -eu
. "$(dirname "$0")/steps.sh"

# A folder below a file can never be made.
: >plain
expect_code 3 "$anagen" run "$small" --out plain/below
expect_in err "plain"
expect_in err "Not a directory"
expect_code 3 "$anagen" run "$small" --out plain
mkdir -p taken/report.html
expect_code 3 "$anagen" run "$small" --out taken
expect_in err "taken/report.html"
expect_files taken report.html

# Someone without the right to write there; root needs to become someone for that.
chmod 755 "$work"
mkdir closed
chmod 555 closed
as_nobody=
if [ "$(id -u)" = 0 ]; then
  as_nobody="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
# shellcheck disable=SC2086
if [ -z "$as_nobody" ] || $as_nobody "$anagen" --version >/dev/null 2>&1; then
  expect_code 3 $as_nobody "$anagen" run "$small" --out closed
  expect_in err "Permission denied"
  expect_code 3 $as_nobody "$anagen" run "$small" --out closed/deeper
  expect_files closed
fi

# No file may grow beyond 4 KiB, so the report breaks off in the middle.
limited() {
  (
    ulimit -f 8
    exec "$@"
  )
}
expect_code 0 "$anagen" run "$small" --out kept
cp -r kept before
(
  cd "$work"
  code=0
  limited "$anagen" run "$small" --out kept --seed 6 >/dev/null 2>limit_err || code=$?
  [ "$code" = 3 ] || fail "code $code when files may not grow"
  code=0
  limited "$anagen" run "$small" --out fresh >/dev/null 2>limit_err || code=$?
  [ "$code" = 3 ] || fail "code $code when files may not grow"
  expect_in limit_err "cannot be written: File too large"
) || exit 1
diff -r kept before >/dev/null || fail "the report of the run before was touched"
expect_absent fresh

# A full disk behind standard output.
if [ -e /dev/full ]; then
  code=0
  "$anagen" evidence >/dev/full 2>err || code=$?
  [ "$code" = 3 ] || fail "code $code when standard output is full"
  expect_in err "No space left on device"
fi
# A full disk behind the folder, where this test may make one.
if [ "$(id -u)" = 0 ] && mkdir disk && mount -t tmpfs -o size=16k tmpfs disk 2>/dev/null; then
  code=0
  "$anagen" run "$small" --out disk/report >out 2>err || code=$?
  left=$(find disk -mindepth 1)
  umount disk
  [ "$code" = 3 ] || fail "code $code when the disk is full"
  expect_in err "No space left on device"
  [ -z "$left" ] || fail "the full disk holds $left"
fi
