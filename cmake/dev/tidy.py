#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over what a build folder compiles; a file that was clean and has not changed is not looked at
again.

    tidy.py BUILD FOLDER JOBS [--minutes N | FILE…]

FOLDER takes the commands of the build as clang reads them, and what was clean. With --minutes, begins with what was committed last
and stops beginning new files after that time. What counts as unchanged is the preprocessed text, so that a changed header
brings its users back.
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
# A test is one program and one thread, and its lists are short.
CLAZY_CHECKS_OF_TESTS = CLAZY_CHECKS + ",no-non-pod-global-static,no-range-loop-detach,no-range-loop-reference,no-connect-3arg-lambda"

# clang 14 to 16 instantiate a vector of what is not complete yet in this header, where g++ waits. Nine sources of PDF are left to g++.
UNREADABLE_HEADER = b"/qpdf/JSON.hh"


def tools(folder, file):
    clazy_checks = CLAZY_CHECKS_OF_TESTS if f"{os.sep}tests{os.sep}" in file else CLAZY_CHECKS
    return [["clang-tidy", "-p", folder, "--quiet", "--warnings-as-errors=*", file],
            ["clazy-standalone", "-p", folder, f"--checks={clazy_checks}", file]]


def said_by(tool):
    """What a tool objects to, or nothing. clazy only warns."""
    run = subprocess.run(tool, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return run.stdout or run.stderr
    return run.stderr if "[-Wclazy" in run.stderr else ""


def without_precompiled(words):
    """A compile command without the headers that g++ precompiled, which clang cannot take."""
    kept = [word for word in words if word != "-Winvalid-pch"]
    while any(word.endswith("cmake_pch.hxx") for word in kept):
        header = next(i for i, word in enumerate(kept) if word.endswith("cmake_pch.hxx"))
        del kept[header - 1:header + 1]  # with -include
    return kept


def commands(build, folder):
    """File: its folder and compile command as words, for the sources that no tool wrote; the same goes to FOLDER for the tools."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as stream:
        entries = json.load(stream)
    known = {entry["file"]: (entry["directory"], without_precompiled(shlex.split(entry["command"])))
             for entry in entries if not entry["file"].startswith(os.path.abspath(build))}
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as stream:
        json.dump([{"file": file, "directory": directory, "arguments": words}
                   for file, (directory, words) in known.items()], stream)
    return known


def preprocessed(directory, words):
    output = words.index("-o")
    preprocess = [*words[:output], *words[output + 2:]]
    preprocess[preprocess.index("-c")] = "-E"
    return subprocess.run(preprocess, cwd=directory, capture_output=True, check=False).stdout


def tidy(folder, file, command, settings):
    """What the tools have to say, or nothing."""
    text = preprocessed(*command)
    if UNREADABLE_HEADER in text:
        return ""
    name = hashlib.sha256(settings + text).hexdigest() if text else None
    stamp = os.path.join(folder, "tidy-clean", name or "none")
    if name and os.path.exists(stamp):
        return ""
    said = "".join(said_by(tool) for tool in tools(folder, file))
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
    build, folder, jobs, files = sys.argv[1], sys.argv[2], int(sys.argv[3]), [os.path.abspath(file) for file in sys.argv[4:]]
    os.makedirs(os.path.join(folder, "tidy-clean"), exist_ok=True)
    known = commands(build, folder)
    end = None
    if sys.argv[4:5] == ["--minutes"]:
        end = time.monotonic() + 60 * float(sys.argv[5])
        files = latest_first(known)
    unknown = [file for file in files if file not in known]
    if unknown:
        sys.exit(f"tidy: the build does not compile {' '.join(unknown)}")
    with open(".clang-tidy", "rb") as stream:
        settings = stream.read() + CLAZY_CHECKS_OF_TESTS.encode()
    os.makedirs(os.path.join(folder, "tidy-clean"), exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        def in_time(file):
            return None if end and time.monotonic() > end else tidy(folder, file, known[file], settings)
        said = list(pool.map(in_time, files or sorted(known)))
    if end:
        print(f"tidy: {sum(text is not None for text in said)} of {len(said)} files looked at")
    print("".join(filter(None, said)), end="")
    return 1 if any(said) else 0


if __name__ == "__main__":
    sys.exit(main())
