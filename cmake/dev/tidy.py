#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy over what a build folder compiles; a file that was clean and has not changed is not looked at
again.

    tidy.py BUILD FOLDER CLEAN JOBS [--minutes N | FILE…]

FOLDER takes the commands of the build as clang reads them and the sources as the tools get them; CLEAN, which clones may share,
what was clean. With --minutes, begins with what was committed last and stops beginning new files after that time.

A dozen sources of a kind are read as one. Those that get in each other's way, with names of anonymous namespaces that repeat, wait for the next
dozen. Whatever has an objection is looked at once more alone, and what is said then counts.
"""
import argparse
import collections
import concurrent.futures
import itertools
import json
import os
import re
import shlex
import subprocess
import sys
import time

from cleansources import Clean
from joinedsources import JoinedSource, is_test, kind

# connect-non-signal cannot read a pointer to a member of a base class, and says so as a warning of its own.
CLAZY_CHECKS = "level1,no-connect-non-signal"
# A test is one program and one thread, and its lists are short.
CLAZY_CHECKS_OF_TESTS = CLAZY_CHECKS + ",no-non-pod-global-static,no-range-loop-detach,no-range-loop-reference,no-connect-3arg-lambda"

# clang 14 to 16 instantiate a vector of what is not complete yet in qpdf/JSON.hh, where g++ waits. What includes qpdf is left to g++.
UNREADABLE_HEADER = b"#include <qpdf/"

TOGETHER = 12
ROUNDS_TOGETHER = 3
MESSAGE = re.compile(r"^(/[^:\n]+):(\d+):\d+: ((?:warning|error|fatal error): .*)$", re.M)
UNREAD = re.compile(r"(?!.*\[-W)(fatal )?error: ") # and not a warning taken for one


class Tools:
    """clang-tidy and clazy; FOLDER has the compile commands of single sources."""

    def __init__(self, folder):
        self._folder = folder
        versions = [subprocess.run([tool, "--version"], capture_output=True, check=True).stdout for tool in ("clang-tidy", "clazy-standalone")]
        with open(".clang-tidy", "rb") as stream:
            self.settings = b"".join([stream.read(), CLAZY_CHECKS_OF_TESTS.encode(), *versions])

    def clazy(self, file, folder, test):
        checks = CLAZY_CHECKS_OF_TESTS if test else CLAZY_CHECKS
        return self._said(["clazy-standalone", "-p", folder, f"--checks={checks}", file], lambda run: "[-Wclazy" in run.stderr)

    def clang_tidy(self, file, folder):
        return self._said(["clang-tidy", "-p", folder, "--quiet", "--warnings-as-errors=*", file], lambda run: False)

    def alone(self, file):
        """What they have to say of one source, or nothing."""
        return self.clang_tidy(file, self._folder) + self.clazy(file, self._folder, is_test(file))

    @staticmethod
    def _said(command, objects):
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        return run.stdout + run.stderr if run.returncode != 0 or objects(run) else ""


def without_precompiled(words):
    """A compile command without the headers that g++ precompiled, which clang cannot take."""
    kept = [word for word in words if word != "-Winvalid-pch"]
    while any(word.endswith("cmake_pch.hxx") for word in kept):
        header = next(i for i, word in enumerate(kept) if word.endswith("cmake_pch.hxx"))
        del kept[header - 1:header + 1]  # with -include
    return kept


def write_commands(folder, directory, commands):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as stream:
        json.dump([{"file": file, "directory": directory, "arguments": words} for file, words in commands.items()], stream)


def commands(build, folder):
    """File: its compile command as words, for the sources that no tool wrote; the same goes to FOLDER for the tools."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as stream:
        entries = json.load(stream)
    known = {entry["file"]: without_precompiled(shlex.split(entry["command"]))
             for entry in entries if not entry["file"].startswith(os.path.abspath(build))}
    write_commands(folder, os.path.abspath(build), known)
    return known


class Look:
    """One pass of the tools over what is not known to be clean."""

    def __init__(self, options, known, end):
        self._folder, self._known, self._end = options.folder, known, end
        self._tools = Tools(options.folder)
        self._clean = Clean(options.clean, os.getcwd(), self._tools.settings)
        self._pool = concurrent.futures.ThreadPoolExecutor(options.jobs)
        self._numbers = itertools.count()
        self.objections = 0
        self.unreadable = 0
        self.known_clean = 0
        self.looked_at = 0

    def begin(self, files):
        readable = [file for file in files if not self._clean.mentions(file, UNREADABLE_HEADER)]
        waiting = [file for file in readable if not self._clean.has(file, self._known[file])]
        self.unreadable = len(files) - len(readable)
        self.known_clean = len(readable) - len(waiting)
        for together in [TOGETHER] * ROUNDS_TOGETHER + [1]:
            waiting = [file for left in self._pool.map(self._look, self._dozens(waiting, together)) for file in left]

    def _dozens(self, files, together):
        kinds = collections.defaultdict(list)
        for file in files:
            kinds[kind(file, self._known[file])].append(file)
        return [group[i:i + together] for group in kinds.values() for i in range(0, len(group), together)]

    def _look(self, files):
        """Looks at some, and returns those that could not be read with the others."""
        if self._end and time.monotonic() > self._end:
            return []
        if len(files) == 1:
            self._judge(files[0], self._tools.alone(files[0]))
            return []
        left = []
        while True:
            joined, folder = self._join(files)
            said = self._tools.clazy(joined.path, folder, is_test(files[0]))
            unread = self._named(joined, said, UNREAD) & set(files)
            if not unread or len(unread) == len(files):
                break
            left += unread
            files = [file for file in files if file not in unread]
        if unread:
            return left + files
        said += self._tools.clang_tidy(joined.path, folder)
        suspects = self._named(joined, said)
        for file in files:
            suspected = said and (not suspects or not suspects.isdisjoint(self._clean.reach(file)))
            self._judge(file, self._tools.alone(file) if suspected else "")
        return left

    def _join(self, files):
        folder = os.path.abspath(os.path.join(self._folder, "joined", str(next(self._numbers))))
        os.makedirs(folder, exist_ok=True)
        joined = JoinedSource(os.path.join(folder, "joined.cpp"), {file: self._known[file] for file in files})
        write_commands(folder, folder, {joined.path: joined.command})
        return joined, folder

    @staticmethod
    def _named(joined, said, what=re.compile("")):
        """Whom messages that begin with something are about."""
        return {joined.file_at(found[1], int(found[2])) for found in MESSAGE.finditer(said) if what.match(found[3])}

    def _judge(self, file, said):
        self.looked_at += 1
        if said:
            print(said, end="", flush=True)
            self.objections += 1
        else:
            self._clean.add(file, self._known[file])


def latest_first(known):
    """The files of the build, those that were committed last before the others."""
    names = subprocess.run(["git", "log", "--name-only", "--format="], capture_output=True, text=True, check=True).stdout
    paths = (os.path.abspath(name) for name in dict.fromkeys(names.split("\n")))
    return [path for path in paths if path in known]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("folder")
    parser.add_argument("clean")
    parser.add_argument("jobs", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("files", nargs="*", type=os.path.abspath)
    return parser.parse_args()


def main():
    options = arguments()
    known = commands(options.build, options.folder)
    unknown = [file for file in options.files if file not in known]
    if unknown:
        sys.exit(f"tidy: the build does not compile {' '.join(unknown)}")
    end = time.monotonic() + 60 * options.minutes if options.minutes is not None else None
    files = options.files or (latest_first(known) if end else sorted(known))
    look = Look(options, known, end)
    look.begin(files)
    print(f"tidy: of {len(files)} files {look.known_clean} were known as clean, {look.looked_at} looked at, {look.unreadable} left to g++")
    return 1 if look.objections else 0


if __name__ == "__main__":
    sys.exit(main())
