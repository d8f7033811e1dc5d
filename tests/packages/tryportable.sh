#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# tryportable.sh ARCHIVE SAMPLE SUITE [ROOT]: unpacks the portable archive in a Debian (bookworm, bullseye) that has nothing but its base, as a
# user without rights, and works with both programs there. Needs root, debootstrap and Xvfb. A ROOT that is named is made where it is not
# there, and kept.
set -euo pipefail
archive=$(realpath "$1") sample=$(realpath "$2") suite=$3 root=${4:-}
[ "$(id -u)" -eq 0 ] || { echo "tryportable: only root can make a fresh root" >&2; exit 1; }
kept=${root:+yes}
if [ -z "$root" ]; then
    root=$(mktemp -d)
    chmod 755 "$root" # it is the root folder of a user without rights
fi
# A root that is kept must not keep /proc: whoever removes it later would go into it.
leave()
{
    umount "$root/proc" 2>/dev/null || true
    [ -n "$kept" ] || rm -rf --one-file-system "$root"
}
trap leave EXIT
[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >/dev/null
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc" # the loader finds its folder there
step() { echo "tryportable: $suite: $*" >&2; }
clerk() { chroot --userspec=clerk "$root" /usr/bin/env -i HOME=/home/clerk PATH=/usr/bin:/bin "$@"; }

chroot "$root" id clerk >/dev/null 2>&1 || chroot "$root" useradd -m clerk
rm -rf "$root"/home/clerk/*
if chroot "$root" sh -c 'ls /usr/lib/*/libQt6Core* /usr/lib/*/libicu* /usr/lib/*/libX11* 2>/dev/null'; then
    step "this root has libraries of its own; the trial would show nothing"
    exit 1
fi
# Every Chinese desktop has a Chinese face; the base of Debian has none.
font=$(fc-list :lang=zh-cn file | sed 's/: *$//' | grep -m1 -E '\.(ttc|ttf|otf)$')
install -D -m 644 "$font" "$root/usr/share/fonts/$(basename "$font")"
[ -x "$root/usr/bin/xz" ] || step "no xz there; unpacked from outside"
tar -C "$root/home/clerk" -xf "$archive"
cp "$sample" "$root/home/clerk/sample.txt"
chroot "$root" chown -R clerk: /home/clerk
folder=/home/clerk/$(basename "$archive" .tar.xz)

step "both programs"
clerk "$folder/gouji" --version
clerk "$folder/gouji-cli" --version
for ending in txt docx odt html xlsx pdf gouji; do
    clerk "$folder/gouji-cli" convert /home/clerk/sample.txt -o "/home/clerk/out.$ending" --force
done
for ending in docx odt html gouji; do
    clerk "$folder/gouji-cli" convert "/home/clerk/out.$ending" -o /home/clerk/again.txt --force
    cmp "$root/home/clerk/sample.txt" "$root/home/clerk/again.txt"
done
cmp "$root/home/clerk/sample.txt" "$root/home/clerk/out.txt"

step "the window on a display"
coproc XVFB { exec Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp -noreset 2>/dev/null; }
read -r -t 60 display <&"${XVFB[0]}"
clerk DISPLAY=":$display" timeout 60 "$folder/gouji" --quit-when-painted --lang zh_CN /home/clerk/sample.txt
kill "$XVFB_PID" 2>/dev/null || true

step "nothing of the system is used but its C library, or not even that"
loader=$(basename "$root/$folder"/bin/ld-linux*)
if clerk "$folder/bin/gouji-cli" --version >/dev/null 2>&1; then
    clerk sh -c "for file in $folder/bin/gouji $folder/plugins/platforms/libqxcb.so; do ldd \$file; done" >"$root/tmp/used"
    of_system='/(libc|libm|ld-linux[^/]*|libpthread|libdl|librt|libresolv)\.so'
else
    step "its C library is too old; ours is used"
    clerk sh -c "for file in gouji gouji-cli; do $folder/bin/$loader --library-path $folder/libc --list $folder/bin/\$file; done" >"$root/tmp/used"
    of_system="/$loader\$"
fi
if grep '=> /' "$root/tmp/used" | grep -v -E "=> $folder/|$of_system"; then exit 1; fi

# What the system's tools made for its own C library, ours has to read.
step "in the system's Chinese locale"
chroot "$root" apt-get update -qq
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends locales >/dev/null
chroot "$root" localedef -i zh_CN -f UTF-8 zh_CN.UTF-8
clerk LC_ALL=zh_CN.UTF-8 "$folder/gouji-cli" convert --help | grep -q '用法'
step "done"
