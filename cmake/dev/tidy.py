#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over what a build folder compiles; a file that was clean and has not changed is not looked at
again.

    tidy.py BUILD JOBS [--minutes N | FILE…]

With --minutes, begins with what was committed last and stops beginning new files after that time. What counts as unchanged is the preprocessed text, so that a changed header brings its users back.
"""
import concurrent.futures
import hashlib
import json
import os
import shlex
import subprocess
import sys
import time


# connect-non-signal cannot read a pointer to a member of a base class, and says so as a warning of its own.
CLAZY_CHECKS = "level1,no-connect-non-signal"


def tools(build, file):
    return [["clang-tidy", "-p", build, "--quiet", "--warnings-as-errors=*", file],
            ["clazy-standalone", "-p", build, f"--checks={CLAZY_CHECKS}", file]]


def said_by(tool):
    """What a tool objects to, or nothing. clazy only warns."""
    run = subprocess.run(tool, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return run.stdout or run.stderr
    return run.stderr if "[-Wclazy" in run.stderr else ""


def commands(build):
    """File: its compile command as words, for the sources that no tool wrote."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as stream:
        entries = json.load(stream)
    return {entry["file"]: (entry["directory"], shlex.split(entry["command"])) for entry in entries
            if not entry["file"].startswith(os.path.abspath(build))}


def fingerprint(directory, words, settings):
    output = words.index("-o")
    preprocess = [*words[:output], *words[output + 2:]]
    preprocess[preprocess.index("-c")] = "-E"
    text = subprocess.run(preprocess, cwd=directory, capture_output=True, check=False).stdout
    return hashlib.sha256(settings + text).hexdigest() if text else None


def tidy(build, file, command, settings):
    """What the tools have to say, or nothing."""
    name = fingerprint(*command, settings)
    stamp = os.path.join(build, "tidy-clean", name or "none")
    if name and os.path.exists(stamp):
        return ""
    said = "".join(said_by(tool) for tool in tools(build, file))
    if name and not said:
        with open(stamp, "w", encoding="utf-8"):
            pass
    return said


def latest_first(known):
    """The files of the build, those that were committed last before the others."""
    names = subprocess.run(["git", "log", "--name-only", "--format="], capture_output=True, text=True, check=True).stdout
    paths = (os.path.abspath(name) for name in dict.fromkeys(names.split("\n")))
    return [path for path in paths if path in known]


def main():
    build, jobs, files = sys.argv[1], int(sys.argv[2]), [os.path.abspath(file) for file in sys.argv[3:]]
    known = commands(build)
    end = None
    if sys.argv[3:4] == ["--minutes"]:
        end = time.monotonic() + 60 * float(sys.argv[4])
        files = latest_first(known)
    unknown = [file for file in files if file not in known]
    if unknown:
        sys.exit(f"tidy: the build does not compile {' '.join(unknown)}")
    with open(".clang-tidy", "rb") as stream:
        settings = stream.read() + CLAZY_CHECKS.encode()
    os.makedirs(os.path.join(build, "tidy-clean"), exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        def in_time(file):
            return None if end and time.monotonic() > end else tidy(build, file, known[file], settings)
        said = list(pool.map(in_time, files or sorted(known)))
    if end:
        print(f"tidy: {sum(text is not None for text in said)} of {len(said)} files looked at")
    print("".join(filter(None, said)), end="")
    return 1 if any(said) else 0


if __name__ == "__main__":
    sys.exit(main())
