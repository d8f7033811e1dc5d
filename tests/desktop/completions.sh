#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the shells offer where a person stops typing.
set -euo pipefail
. "$1/gouji.bash"
. "$1/gouji-cli.bash"

# offers FUNCTION EXPECTED WORD…
offers()
{
    local function=$1 expected=$2
    shift 2
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    "$function"
    if [ "${COMPREPLY[*]}" != "$expected" ]; then
        echo "$*: offers “${COMPREPLY[*]}”, not “$expected”"
        exit 1
    fi
}

offers _gouji_cli "check checks" gouji-cli che
offers _gouji_cli "sarif" gouji-cli check --format s
offers _gouji_cli "--last-year" gouji-cli check --las
offers _gouji_cli "zh_CN" gouji-cli diff --lang z
offers _gouji "--new-desk" gouji --new
offers _gouji "zh_CN en" gouji --lang ""
if command -v zsh >/dev/null; then
    zsh -n "$1/_gouji"
    zsh -n "$1/_gouji-cli"
fi
