#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# arm64.sh ROOT PACKAGES: the Debian package for arm64, of this commit, by Debian's cross compiler in a Debian 12 of its own (ROOT,
# made where it is not there and kept). Needs root, debootstrap and Debian's archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$1 packages=$2
[ "$(id -u)" -eq 0 ] || { echo "arm64: only root can make a root to build in" >&2; exit 1; }

inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian >/dev/null
fi
inside dpkg --add-architecture arm64
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends \
    crossbuild-essential-arm64 dpkg-dev fakeroot cmake ninja-build pkg-config python3 git ccache \
    qt6-base-dev-tools qt6-tools-dev-tools qt6-l10n-tools \
    {qt6-base-dev,qt6-svg-dev,qt6-tools-dev,libqt6sql6-sqlite,libicu-dev,libgumbo-dev}:arm64 \
    {libzip-dev,libxlsxwriter-dev,libharfbuzz-dev,libqpdf-dev,libfontconfig-dev}:arm64 >/dev/null

# Only what is committed goes in; what was built before stays for the next time.
mkdir -p "$root/gouji"
git archive HEAD | tar -x -C "$root/gouji"
epoch=$(git log -1 --format=%ct)
inside cmake -S /gouji -G Ninja -B /gouji/build/arm64 -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DGOUJI_WERROR=ON -DGOUJI_PRECOMPILE=ON \
    --toolchain /gouji/cmake/dev/arm64.cmake
inside ninja -C /gouji/build/arm64 gouji gouji-cli gouji_compressed
inside rm -rf /gouji/build/packages
inside env SOURCE_DATE_EPOCH="$epoch" DEB_HOST_ARCH=arm64 \
    cpack --config /gouji/build/arm64/CPackConfig.cmake -B /gouji/build/packages >/dev/null
mkdir -p "$packages"
cp "$root"/gouji/build/packages/*_arm64.deb "$packages/"
ls -l "$packages"/*_arm64.deb
