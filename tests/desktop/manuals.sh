#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Both readers of manual pages find nothing to say of ours.
set -euo pipefail
fault=0
for page in "$1"/*.1; do
    said=$(mandoc -T lint "$page" | grep -v 'referenced manual not found' || true) # the other page, which is not installed yet
    said+=$(man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    if [ -n "$said" ]; then
        echo "$page: $said"
        fault=1
    fi
done
exit "$fault"
