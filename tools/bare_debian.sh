#!/bin/sh
# tools/bare_debian.sh [COMMAND...]: clones the committed tree into a fresh Debian 12 and runs ./dev demo and ./dev test
# there (or the COMMANDs named). Needs root and debootstrap. The mirror is the one that apt uses on this machine.
set -eu
cd "$(dirname "$0")/.."
release=bookworm
root=$(pwd)/build/bare
[ $# -gt 0 ] || set -- demo test

if [ "$(id -u)" != 0 ]; then
  echo "bare_debian: only root may make a Debian root folder" >&2
  exit 3
fi

targets=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
  awk -v release="$release" '$2 ~ "^" release "(-updates|-security)?$" && $3 == "main"')
mirror=$(echo "$targets" | awk -v release="$release" '$2 == release { print $1; exit }')
if [ -z "$mirror" ]; then
  echo "bare_debian: apt of this machine knows no mirror of Debian $release" >&2
  exit 3
fi

leave() {
  for folder in dev/pts dev/shm dev proc; do
    ! mountpoint -q "$root/$folder" || umount "$root/$folder" || umount --lazy "$root/$folder"
  done
}
trap leave EXIT
leave
rm -rf --one-file-system "$root"

case $targets in
  *https:*) certificates=--include=ca-certificates ;;
  *) certificates= ;;
esac
debootstrap --variant=minbase ${certificates:+"$certificates"} "$release" "$root" "$mirror" >build/bare.log 2>&1 || {
  tail -n 20 build/bare.log >&2
  exit 3
}
echo "$targets" | sed 's/^/deb /' >"$root/etc/apt/sources.list"
apt-config dump | grep -E '^Acquire::(https?::|Check-Valid-Until|Check-Date|Retries)' \
  >"$root/etc/apt/apt.conf.d/90as-outside" || true
if [ -n "$certificates" ]; then
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
fi
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom tty; do
  cp -a "/dev/$device" "$root/dev/"
done
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
# Some tests speak with the program through a terminal of their own.
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"

git clone -q --no-hardlinks . "$root/root/anagen"
for command in "$@"; do
  printf '\n== ./dev %s in a bare Debian\n' "$command"
  chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" \
    sh -c 'cd /root/anagen && ./dev "$1"' sh "$command"
done
