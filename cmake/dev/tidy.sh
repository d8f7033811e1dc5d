# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-format, clang-tidy, clazy and the checks that need no build; sourced by ./dev.

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
    targets=$(ninja -C build/dev -t targets all | sed -n 's/^\([^/]*_autogen\): .*/\1/p')
    [ -z "$targets" ] || xargs cmake --build --preset dev --parallel "$jobs" --target <<<"$targets"
}

# What can be said of forms, strings, words, includes and the desktop's files without compiling anything.
check_without_build()
{
    local form failed=0
    codespell . || failed=1
    while read -r form; do
        [ -z "$(/usr/lib/qt6/libexec/uic "$form" 2>&1 >/dev/null)" ] || { echo "$form: uic has something to say"; failed=1; }
    done < <(our_sources ui)
    ctest --test-dir build/dev --output-on-failure \
        -R '^(lint_(includes|links|listing|style|tree)|translations_complete|desktop_(file|metainfo|manuals))$' || failed=1
    return "$failed"
}

# tidy [--minutes N | FILE…]: without files, everything.
command_tidy()
{
    local failed=0
    need_packages "${packages_build[@]}" "${packages_test[@]}" "${packages_tidy[@]}"
    our_sources h cpp | xargs clang-format --dry-run -Werror || failed=1
    cmake --preset dev >/dev/null # anew, for the targets that ninja has not heard of
    check_without_build || failed=1
    make_generated_sources
    python3 -B cmake/dev/tidy.py build/dev build/tidy "${XDG_CACHE_HOME:-$HOME/.cache}/gouji-tidy" "$jobs" "$@" || failed=1
    [ "$failed" -eq 0 ] && echo "dev: nobody has anything to object"
    return "$failed"
}
