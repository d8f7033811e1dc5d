# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 12 packages that the commands of ./dev need, by set; sourced by ./dev.

packages_build=(
    cmake ninja-build g++ lld ccache
    qt6-base-dev qt6-svg-dev
    libqt6sql6-sqlite # the index of a desk
    qt6-tools-dev qt6-l10n-tools # lrelease, lupdate and their CMake package
    libicu-dev
    libgumbo-dev # tables of pasted HTML
    pkg-config
    libzip-dev libxlsxwriter-dev      # docx and ODT; xlsx
    libharfbuzz-dev libqpdf-dev libfontconfig-dev      # lines and fonts of the printed page; PDF
)
packages_test=(
    xvfb fonts-noto-cjk
    qt6-translations-l10n
    python3 binutils # the lint tests; readelf
    at-spi2-core dbus python3-pyatspi xdotool # the editor from outside, as a screen reader meets it
    fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-lxgw-wenkai # the faces a page may be set in
    poppler-utils qpdf # PDF as others read it
    python3-jsonschema # what is written, against the schema
    desktop-file-utils appstream shared-mime-info mandoc man-db zsh # what a desktop reads of an installed program
)
packages_show=(fonts-noto-cjk qt6-translations-l10n)
packages_office=(libreoffice-writer libreoffice-calc pandoc chromium tidy tesseract-ocr tesseract-ocr-chi-sim
    cups printer-driver-cups-pdf) # exports as others open them; scans
packages_package=(dpkg-dev fakeroot lintian)
packages_portable=(patchelf xz-utils qt6-wayland qt6-qpa-plugins fcitx5-frontend-qt6 xkb-data libqt6sql6-sqlite)
packages_tidy=(clang clang-tidy clang-format clazy codespell python3)

# missing_packages NAME…: those of the packages that are not installed, one a line.
missing_packages()
{
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
    printf '%s\n' "$@" | sort -u | grep -vxF -e "$installed" || true
}

# as_root: prints how a command becomes root here, with a blank behind it; fails where it cannot.
as_root()
{
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    if sudo -n true 2>/dev/null || [ -t 0 ]; then
        printf 'sudo '
    else
        return 1
    fi
}

# need_packages NAME…: installs what is missing, or says the one line that does and stops.
need_packages()
{
    local missing root
    if ! command -v dpkg-query >/dev/null; then
        echo "dev: no Debian package manager here; going on with what is installed" >&2
        return
    fi
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    local line="apt-get install -y --no-install-recommends $missing"
    if ! root=$(as_root); then
        printf 'dev: packages are missing; run as root:\n%s\n' "$line" >&2
        exit 1
    fi
    echo "dev: installing $missing" >&2
    # Word splitting is wanted: "sudo " is a word or nothing, and package names hold no blanks.
    # shellcheck disable=SC2086
    ${root}env DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null
    # shellcheck disable=SC2086
    ${root}env DEBIAN_FRONTEND=noninteractive $line </dev/null
}
