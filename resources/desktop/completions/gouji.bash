# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
_gouji()
{
    local current=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD-1]}:$current in
        --lang:*) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$current") ;;
        *:-*) mapfile -t COMPREPLY < <(compgen -W '--lang --new-desk --config --help --version' -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null || true ;;
    esac
}
complete -F _gouji gouji
