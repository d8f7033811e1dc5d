#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# uos.sh ARCHIVE VERSION OUT: the portable archive as a package in the layout of UOS and deepin, /opt/apps/<id>/{entries,files,info}.
# ./dev portable calls it.
set -euo pipefail
archive=$(realpath "$1") version=$2 out=$3
id=org.gouji.Gouji
architecture=$(dpkg --print-architecture)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
app=$stage/root/opt/apps/$id
mkdir -p "$app"/{entries/applications,files} "$stage/root/DEBIAN"

tar -C "$app/files" --strip-components=1 -xf "$archive"
share=$app/files/share
mv "$share/icons" "$share/mime" "$app/entries/"
sed "s|^Exec=gouji|Exec=/opt/apps/$id/files/gouji|" "$share/applications/$id.desktop" >"$app/entries/applications/$id.desktop"
rm -r "$share/applications" "$share/metainfo"
cat >"$app/info" <<INFO
{
  "appid": "$id",
  "name": "勾稽",
  "version": "$version",
  "arch": ["$architecture"],
  "permissions": {
    "autostart": false, "notification": false, "trayicon": false, "clipboard": true, "account": false,
    "bluetooth": false, "camera": false, "audio_record": false, "installed_apps": false
  }
}
INFO
cat >"$stage/root/DEBIAN/control" <<CONTROL
Package: ${id,,}
Version: $version
Architecture: $architecture
Maintainer: The Gouji authors <maintainers@gouji.invalid>
Installed-Size: $(du -sk "$stage/root/opt" | cut -f1)
Depends: libc6
Recommends: fonts-noto-cjk, poppler-utils
Section: editors
Priority: optional
Description: editor for the yearly report on government-information disclosure
 政府信息公开工作年度报告编辑器：填写、核对、审核、汇总和公布，全部在本机完成。
CONTROL
find "$stage/root" -exec touch -h -d "@${SOURCE_DATE_EPOCH:-0}" {} +
mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz -b "$stage/root" "$out/${id,,}_${version}_$architecture.deb" >/dev/null
echo "uos: $out/${id,,}_${version}_$architecture.deb" >&2
