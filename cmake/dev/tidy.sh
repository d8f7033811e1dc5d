# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-format and clang-tidy over the sources; sourced by ./dev.

# our_sources ENDING…: every source of ours with one of the endings, one a line.
our_sources()
{
    local ending names=()
    for ending in "$@"; do
        names+=(-o -name "*.$ending")
    done
    find app forms model tests views -type f \( "${names[@]:1}" \) | sort
}

command_format()
{
    need_packages "${packages_tidy[@]}"
    our_sources h cpp | xargs clang-format -i
}

# Headers that moc and uic write must be there before clang-tidy reads what includes them.
make_generated_sources()
{
    local targets
    targets=$(ninja -C build/tidy -t targets all | sed -n 's/^\([^/]*_autogen\): .*/\1/p')
    [ -z "$targets" ] || xargs cmake --build --preset tidy --parallel "$jobs" --target <<<"$targets"
}

# Every source of ours that the build compiles, one a line.
compiled_sources()
{
    sed -n 's/^ *"file": "\(.*\)",*$/\1/p' build/tidy/compile_commands.json | grep -v '_autogen/\|^[^ ]*/build/' | sort -u
}

# tidy [FILE…]: without files, everything.
command_tidy()
{
    local failed=0
    need_packages "${packages_build[@]}" "${packages_tidy[@]}"
    our_sources h cpp | xargs clang-format --dry-run -Werror || failed=1
    cmake --preset tidy >/dev/null # anew, for the targets that ninja has not heard of
    make_generated_sources
    if [ $# -gt 0 ]; then printf '%s\n' "$@"; else compiled_sources; fi |
        xargs -n 1 -P "$jobs" clang-tidy -p build/tidy --quiet --warnings-as-errors='*' || failed=1
    [ "$failed" -eq 0 ] && echo "dev: clang-format and clang-tidy have nothing to object"
    return "$failed"
}
