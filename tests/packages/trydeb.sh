#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# trydeb.sh DEB SAMPLE [ROOT]: installs the package into a fresh Debian 12 without build tools, works with both programs there, and
# purges it. Needs root, debootstrap, Xvfb and Debian's archive; for a package of another architecture qemu-user-static and binfmt_misc.
# A ROOT that is named is made where it is not there, and kept.
set -euo pipefail
deb=$(realpath "$1") sample=$(realpath "$2") root=${3:-}
architecture=$(dpkg-deb -f "$deb" Architecture)
[ "$(id -u)" -eq 0 ] || { echo "trydeb: only root can make a fresh root" >&2; exit 1; }
if [ -z "$root" ]; then
    root=$(mktemp -d)
    chmod 755 "$root" # it is the root folder of a user without rights
    trap 'rm -rf --one-file-system "$root"' EXIT
fi
[ -e "$root/etc/debian_version" ] || debootstrap --arch="$architecture" --variant=minbase bookworm "$root" http://deb.debian.org/debian >/dev/null

inside() { chroot "$root" /usr/bin/env -i HOME=/home/clerk PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
files() { inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \
    -o -path /var/lib/apt -o -path /tmp -o -path /home \) -prune -o -print | LC_ALL=C sort; }
step() { echo "trydeb: $architecture: $*" >&2; }

cp "$deb" "$root/tmp/gouji.deb"
cp "$sample" "$root/tmp/sample.txt"
inside id clerk >/dev/null 2>&1 || inside useradd -m clerk
inside dpkg --purge gouji >/dev/null 2>&1 || true # of a trial that was cut short
inside apt-get update -qq
step "what it depends on"
inside apt-get install -y -qq --no-install-recommends fonts-wqy-microhei poppler-utils libglib2.0-bin >/dev/null
depends=$(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/,/ /g')
# shellcheck disable=SC2086 # words of their own
inside apt-get install -y -qq --no-install-recommends $depends shared-mime-info desktop-file-utils hicolor-icon-theme >/dev/null
files >"$root/tmp/before"

step "installed"
start=$(date +%s%N)
inside dpkg -i /tmp/gouji.deb >/dev/null
echo "trydeb: dpkg took $((($(date +%s%N) - start) / 1000000)) ms" >&2
inside gouji --version
inside gouji-cli --version

step "converted, and opened again"
for ending in txt docx odt html xlsx pdf gouji; do
    inside gouji-cli convert /tmp/sample.txt -o "/tmp/out.$ending" --force
done
cmp "$root/tmp/sample.txt" "$root/tmp/out.txt"
for ending in docx odt html pdf gouji; do
    inside gouji-cli convert "/tmp/out.$ending" -o "/tmp/again.txt" --force
    cmp "$root/tmp/sample.txt" "$root/tmp/again.txt"
done
inside gouji-cli check /tmp/sample.txt >/dev/null

step "the window on a display"
coproc XVFB { exec Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp -noreset 2>/dev/null; }
read -r -t 60 display <&"${XVFB[0]}"
chroot --userspec=clerk "$root" /usr/bin/env -i HOME=/home/clerk PATH=/usr/bin:/bin DISPLAY=":$display" \
    timeout 300 gouji --quit-when-painted --lang zh_CN /tmp/sample.txt
kill "$XVFB_PID" 2>/dev/null || true
inside gio info -a standard::content-type /tmp/out.gouji | grep -q 'application/x-gouji$'

step "purged"
inside dpkg --purge gouji >/dev/null
files >"$root/tmp/after"
if ! diff "$root/tmp/before" "$root/tmp/after"; then
    step "something is left"
    exit 1
fi
step "nothing is left"
