#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bareenvironment.sh PROGRAMS SAMPLE: both programs without a single variable of the environment, and without colour in pipes.
set -euo pipefail
programs=$1 sample=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
env -i "$programs/gouji" --version | grep -q '^gouji [0-9]'
env -i "$programs/gouji" --help >/dev/null
env -i "$programs/gouji-cli" --version | grep -q '^gouji-cli [0-9]'
env -i "$programs/gouji-cli" convert "$sample" -o "$work/a.txt"
cmp "$sample" "$work/a.txt"
env -i LC_ALL=C "$programs/gouji-cli" check "$sample" >"$work/said" 2>&1 || true
if grep -q $'\e' "$work/said"; then
    echo "colour in a pipe"
    exit 1
fi
# Settings stand where they are asked for, and nowhere else.
env -i HOME="$work/home" QT_QPA_PLATFORM=offscreen "$programs/gouji" --config "$work/config" --lang en --quit-when-painted
if [ -e "$work/home/.config/gouji" ]; then
    echo "settings beside --config"
    exit 1
fi
