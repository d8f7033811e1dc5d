#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# portable.sh BUILD VERSION OUT: an archive OUT/gouji-VERSION-ARCHITECTURE.tar.xz that carries everything it needs and runs where it is
# unpacked, without root. ./dev portable calls it; docs/decisions/0007-how-far-back.md says why glibc is in it.
set -euo pipefail
build=$1 version=$2 out=$3
architecture=$(uname -m)
name=gouji-$version-$architecture
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
dest=$stage/$name
qt_plugins=$(qtpaths6 --plugin-dir 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
qt_words=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null || qmake6 -query QT_INSTALL_TRANSLATIONS)

# The system's C library serves where it is new enough; ours stands apart from the rest and is passed by then.
of_glibc='^(ld-linux.*|libc|libm|libpthread|libdl|librt|libresolv|libutil|libnsl|libanl|libmvec|libBrokenLocale|libnss_.*)\.so'

mkdir -p "$dest"/{bin,lib,libc,plugins,share,etc}
for program in gouji gouji-cli; do
    install -m 755 "$build/bin/$program" "$dest/bin/$program"
    strip "$dest/bin/$program"
done

# What is loaded by name: windows, input methods, pictures, printing, the index.
for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqminimal platforms/libqwayland-generic platforms/libqwayland-egl \
    platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libfcitx5platforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin iconengines/libqsvgicon imageformats/libqsvg imageformats/libqjpeg \
    printsupport/libcupsprintersupport sqldrivers/libqsqlite wayland-decoration-client/libbradient \
    wayland-shell-integration/libxdg-shell wayland-graphics-integration-client/libqt-plugin-wayland-egl xcbglintegrations/libqxcb-glx-integration; do
    if [ -e "$qt_plugins/$plugin.so" ]; then
        install -D -m 644 "$qt_plugins/$plugin.so" "$dest/plugins/$plugin.so"
    else
        echo "portable: no plugin $plugin here" >&2
    fi
done

find "$dest/bin" "$dest/plugins" -type f -print0 | xargs -0 ldd | awk '$2 == "=>" && $3 ~ /^\// {print $3}' | sort -u |
    while read -r library; do
        base=$(basename "$library")
        [[ $base =~ $of_glibc ]] || install -m 644 "$(realpath "$library")" "$dest/lib/$base"
    done
# Beside the programs: Qt takes the folder of the loader, which then is what runs, for that of the program.
loader=$(patchelf --print-interpreter "$dest/bin/gouji")
install -m 755 "$(realpath "$loader")" "$dest/bin/$(basename "$loader")"
dpkg -L libc6 | sed -n '/\/ld-linux/d; s|^\(.*/lib/[^/]*/[^/]*\.so\.[0-9]*\)$|\1|p' |
    while read -r library; do install -m 644 "$(realpath "$library")" "$dest/libc/$(basename "$library")"; done
for program in "$dest"/bin/gouji*; do patchelf --set-rpath "\$ORIGIN/../lib" "$program"; done
for library in "$dest"/lib/*; do patchelf --set-rpath "\$ORIGIN" "$library"; done
find "$dest/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +

# Where Qt looks, seen from the programs.
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = share/translations\n' >"$dest/bin/qt.conf"
mkdir -p "$dest/share/translations"
cp "$qt_words"/qtbase_zh_CN.qm "$dest/share/translations/" 2>/dev/null || echo "portable: without Qt's own words in Chinese" >&2
# For systems without a keyboard table or a font configuration; the system's own come first.
mkdir -p "$dest/share/X11"
cp -r /usr/share/X11/xkb "$dest/share/X11/xkb"
cat >"$dest/etc/fonts.conf" <<'CONF'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
CONF
glibc=$({ find "$dest"/bin/gouji* "$dest/lib" "$dest/plugins" -type f -exec objdump -T {} + 2>/dev/null || true; } |
    sed -n 's/.*GLIBC_\([0-9.]*\).*/\1/p' | sort -Vu | tail -1)
for program in gouji gouji-cli; do
    cat >"$dest/$program" <<LAUNCH
#!/bin/sh
# Starts $program from wherever this folder is.
here=\$(dirname "\$(readlink -f "\$0")")
libc=\$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="\$here/etc/fonts.conf"
[ -e /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="\$here/share/X11/xkb"
if [ -n "\$libc" ] && [ "\$(printf '%s\\n' $glibc "\$libc" | sort -V | head -n 1)" = $glibc ]; then
    exec "\$here/bin/$program" "\$@"
fi
exec "\$here/bin/$(basename "$loader")" --argv0 "\$0" --library-path "\$here/libc" "\$here/bin/$program" "\$@"
LAUNCH
    chmod 755 "$dest/$program"
done
cmake --install "$build" --prefix "$stage/installed" >/dev/null
cp -r "$stage/installed/share/"{applications,icons,man,metainfo,mime,bash-completion} "$dest/share/"
cp LICENSE "$dest/"

cat >"$dest/README" <<README
Gouji $version for Linux on $architecture, with everything it needs. The system's C library serves from glibc $glibc on; on an older system
that of this folder does.

    ./gouji          the editor
    ./gouji-cli      the command line; ./gouji-cli --help

Nothing is installed; delete the folder and it is gone. Settings are kept in ~/.config/gouji. PDF as a draft needs pdftotext
(poppler-utils) on the system, .doc and .wps LibreOffice. Without a Chinese font on the system there is nothing to write with.
README

epoch=${SOURCE_DATE_EPOCH:-0}
mkdir -p "$out"
tar -C "$stage" --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw -cf - "$name" |
    xz -T1 -6 >"$out/$name.tar.xz"
echo "portable: $out/$name.tar.xz, $(($(stat -c %s "$out/$name.tar.xz") / 1024 / 1024)) MB, glibc $glibc" >&2
