# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by `./dev docs` of what gouji-cli says of itself.
_gouji_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'convert check values new diff merge rollup checks schema --help --version --lang' -- "$current")
        return
    fi
    case ${COMP_WORDS[1]} in
        convert) options='-o --from --to --copy --take --force --lang --help' ;;
        check) options='--last-year --format --least --today --jobs --words --also --office --take --lang --help' ;;
        values) options='--format --take --lang --help' ;;
        new) options='--body --year --form --last-year -o --force --lang --help' ;;
        diff) options='--format --take --lang --help' ;;
        merge) options='-o --force --take --lang --help' ;;
        rollup) options='--body --year --units --last-year --adjust --alike --format --jobs --prove --office -o --force --lang --help' ;;
        checks) options='--lang --help' ;;
        schema) options='--lang --help' ;;
    esac
    case ${COMP_WORDS[1]}$previous in
        convert--copy) mapfile -t COMPREPLY < <(compgen -W 'public working archive' -- "$current"); return ;;
        convert--take) mapfile -t COMPREPLY < <(compgen -W 'embedded visible' -- "$current"); return ;;
        check--format) mapfile -t COMPREPLY < <(compgen -W 'text json jsonl csv sarif' -- "$current"); return ;;
        check--least) mapfile -t COMPREPLY < <(compgen -W 'error warning hint' -- "$current"); return ;;
        check--take) mapfile -t COMPREPLY < <(compgen -W 'embedded visible' -- "$current"); return ;;
        values--format) mapfile -t COMPREPLY < <(compgen -W 'tsv csv xlsx jsonl' -- "$current"); return ;;
        values--take) mapfile -t COMPREPLY < <(compgen -W 'embedded visible' -- "$current"); return ;;
        diff--format) mapfile -t COMPREPLY < <(compgen -W 'text json html' -- "$current"); return ;;
        diff--take) mapfile -t COMPREPLY < <(compgen -W 'embedded visible' -- "$current"); return ;;
        merge--take) mapfile -t COMPREPLY < <(compgen -W 'embedded visible' -- "$current"); return ;;
        rollup--format) mapfile -t COMPREPLY < <(compgen -W 'text json csv' -- "$current"); return ;;
        *--lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- "$current"); return ;;
    esac
    case $current in
        -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null || true ;;
    esac
}
complete -F _gouji_cli gouji-cli
