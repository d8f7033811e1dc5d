#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual page and the completions of gouji-cli of what the program says of itself, so that they stay true.

commandpages.py GOUJI-CLI FOLDER [--check]: writes docs/man/gouji-cli.1 and resources/desktop/completions/ below the folder;
with --check it only says, by its exit code and a line, which of them is no longer what it would write.
"""
import os
import re
import subprocess
import sys
import textwrap

LICENCE = ("SPDX-FileCopyrightText: 2026 The Gouji authors", "SPDX-License-Identifier: GPL-3.0-or-later")
MADE = "Made by `./dev docs` of what gouji-cli says of itself."

PURPOSES = {
    "convert": "read a report of any format and write it in another one",
    "check": "check reports against the rules of their form, their own text and last year's report",
    "values": "print the figures of reports",
    "new": "make a new report, empty or from last year's",
    "diff": "say in what two reports differ",
    "merge": "merge two versions of a report that have a common base",
    "rollup": "add up the reports of many units",
    "checks": "print the catalogue of checks",
    "schema": "print the JSON Schema of the native file, of form files or of office packs",
}
EXITS = [
    ("0", "Done, and there is nothing to object."),
    ("1", "Done, and a check found an error that no one accepted, two reports differ, a merge has conflicts, or a sum left an input out."),
    ("2", "Wrong usage, or the output exists and --force is not given."),
    ("3", "An input cannot be read as a report, or says two things and --take is not given."),
    ("4", "An output could not be written."),
]


def asked(program, *words):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *words, "--lang", "en", "--help"], check=True, capture_output=True, text=True,
                          env=environment).stdout


def commands(program):
    """(name, synopsis, [(option, argument, text)]) of each command, as the program lists them."""
    found = []
    for line in asked(program).splitlines():
        match = re.match(r"\s+gouji-cli (\w+) ?(.*)", line)
        if not match:
            continue
        options = []
        for said in asked(program, match[1]).splitlines()[1:]:
            option = re.match(r"\s+(--?[\w-]+) ?(\S*)\s{2,}(.+)", said)
            if option:
                options.append((option[1], option[2], option[3]))
        found.append((match[1], match[2].strip(), options))
    return found


def roff(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("“", "\\(lq").replace("”", "\\(rq")


def flag(option):
    return roff(option[1:])


def sentence(text):
    """One sentence a line, as mdoc wants it."""
    sentences = re.split(r"(?<=[.;:]) (?=[A-Z])", roff(text[0].upper() + text[1:]))
    return "\n".join("\n".join(textwrap.wrap(words, 78)) for words in sentences)


def synopsis_line(name, synopsis):
    lines = [".Nm", f".Cm {name}"]
    for part in re.findall(r"\[[^\]]*\]|\S+ [A-Z][\w|-]*(?=$| )|\S+", synopsis):
        optional = part.startswith("[")
        words = part.strip("[]").split()
        macro = []
        for word in words:
            if word.startswith("-"):
                macro.append("Fl " + flag(word))
            else:
                macro.append("Ar " + roff(word))
        lines.append((".Op " if optional else ".") + " ".join(macro))
    return lines


def manual(found):
    lines = [f'.\\" {line}' for line in LICENCE] + [f'.\\" {MADE}']
    lines += [".Dd November 21, 2026", ".Dt GOUJI-CLI 1", ".Os", ".Sh NAME", ".Nm gouji-cli",
              ".Nd convert, check, compare and add up yearly reports on government-information disclosure", ".Sh SYNOPSIS"]
    for name, synopsis, _ in found:
        for way in synopsis.split(" | "):
            lines += synopsis_line(name, way)
    lines += [".Sh DESCRIPTION", ".Nm", "is the core of", ".Xr gouji 1",
              "without a window; it needs no display.",
              sentence("An input may be of any format that the program reads; its content decides, not its name."),
              "Where a", ".Ar PATH", "is asked for, a folder stands for the reports below it, and", ".Ql \\-",
              "for standard input or output.", "Data goes to standard output, messages to standard error, both in UTF\\-8.", ".Pp",
              "Every command takes these options:", ".Bl -tag -width Ds",
              ".It Fl \\-lang Ar zh_CN|en", "The language of messages.",
              ".It Fl \\-help", "What the command takes.", ".It Fl \\-version", "The version of the program.", ".El"]
    lines += [".Sh COMMANDS"]
    for name, _, options in found:
        lines += [f".Ss {name}", sentence(PURPOSES[name] + ".")]
        if options:
            lines += [".Bl -tag -width Ds"]
            for option, words, text in options:
                lines += [f".It Fl {flag(option)}" + (f" Ar {roff(words)}" if words else ""), sentence(text) + "."]
            lines += [".El"]
    lines += [".Sh EXIT STATUS", "The highest that applies:", ".Bl -tag -width Ds"]
    for number, text in EXITS:
        lines += [f".It {number}", sentence(text)]
    lines += [".El", ".Sh EXAMPLES", "A draft as the national standard prints it:", ".Pp",
              ".Dl gouji\\-cli convert draft.docx \\-o report.pdf", ".Pp",
              "Everything that is wrong in a folder of drafts, for a spreadsheet:", ".Pp",
              ".Dl gouji\\-cli check drafts \\-\\-last\\-year 2023 \\-\\-format csv > findings.csv",
              ".Sh SEE ALSO", ".Xr gouji 1"]
    return "\n".join(lines) + "\n"


def bash_completion(found):
    names = " ".join(name for name, _, _ in found)
    lines = [f"# {line}" for line in LICENCE] + [f"# {MADE}", "_gouji_cli()", "{",
             "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options=", "    COMPREPLY=()",
             "    if [ \"$COMP_CWORD\" -eq 1 ]; then",
             f"        mapfile -t COMPREPLY < <(compgen -W '{names} --help --version --lang' -- \"$current\")",
             "        return", "    fi", "    case ${COMP_WORDS[1]} in"]
    for name, _, options in found:
        lines += [f"        {name}) options='{' '.join([o for o, _, _ in options] + ['--lang', '--help'])}' ;;"]
    lines += ["    esac", "    case ${COMP_WORDS[1]}$previous in"]
    for name, synopsis, options in found:
        for option, words, _ in options:
            choices = re.search(re.escape(option) + r" ([a-z_]+(?:\|[a-z_]+)+)", synopsis)
            if choices:
                lines += [f"        {name}{option}) mapfile -t COMPREPLY < <(compgen -W '{choices[1].replace('|', ' ')}' -- \"$current\"); return ;;"]
    lines += ["        *--lang) mapfile -t COMPREPLY < <(compgen -W 'zh_CN en' -- \"$current\"); return ;;", "    esac",
              "    case $current in",
              "        -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\") ;;",
              "        *) mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); compopt -o filenames 2>/dev/null || true ;;",
              "    esac", "}", "complete -F _gouji_cli gouji-cli"]
    return "\n".join(lines) + "\n"


def zsh_quoted(text):
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def zsh_completion(found):
    lines = ["#compdef gouji-cli"] + [f"# {line}" for line in LICENCE] + [f"# {MADE}",
             "local -a commands", "commands=("]
    lines += [f"  '{name}:{zsh_quoted(PURPOSES[name])}'" for name, _, _ in found]
    lines += [")", "if (( CURRENT == 2 )); then", "  _describe command commands", "  return", "fi", "case $words[2] in"]
    for name, synopsis, options in found:
        lines += [f"  {name})", "    _arguments -s \\"]
        for option, words, text in options:
            choices = re.search(re.escape(option) + r" ([a-z_]+(?:\|[a-z_]+)+)", synopsis)
            takes = f":{words.lower()}:({choices[1].replace('|', ' ')})" if choices else f":{words.lower()}:_files" if words else ""
            lines += [f"      '{option}[{zsh_quoted(text)}]{takes}' \\"]
        lines += ["      '--lang[language of messages]:language:(zh_CN en)' \\", "      '*:file:_files'", "    ;;"]
    lines += ["esac"]
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1:3]
    found = commands(program)
    pages = {"docs/man/gouji-cli.1": manual(found),
             "resources/desktop/completions/gouji-cli.bash": bash_completion(found),
             "resources/desktop/completions/_gouji-cli": zsh_completion(found)}
    stale = 0
    for name, text in pages.items():
        path = os.path.join(folder, name)
        if "--check" not in sys.argv:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        elif not os.path.exists(path) or open(path, encoding="utf-8").read() != text:
            print(f"{name} is not what gouji-cli says; run ./dev docs")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
