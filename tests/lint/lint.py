#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sources and the programs to the rules of docs/architecture.md and CONTRIBUTING.md.

    lint.py includes --qt-headers FOLDER | links | listing | style | tree [--root FOLDER]
    lint.py programs FILE…

Prints one line for each violation; exits 1 where there is one.
"""
import argparse
import os
import sys

from layers import IncludeLint, LinkTableLint, QtHeaders
from listing import ListingLint
from programs import ProgramLint
from sources import SourceTree
from style import StyleLint
from tree import TreeLint

LINTS = {
    "includes": lambda options: IncludeLint(SourceTree(options.root), QtHeaders(options.qt_headers)),
    "links": lambda options: LinkTableLint(SourceTree(options.root)),
    "listing": lambda options: ListingLint(SourceTree(options.root)),
    "style": lambda options: StyleLint(SourceTree(options.root)),
    "tree": lambda options: TreeLint(SourceTree(options.root)),
    "programs": lambda options: ProgramLint(options.programs),
}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("lint", choices=LINTS)
    arguments.add_argument("programs", nargs="*", metavar="FILE")
    arguments.add_argument("--root", default=os.path.join(os.path.dirname(__file__), "..", ".."))
    arguments.add_argument("--qt-headers")
    options = arguments.parse_args()
    violations = list(LINTS[options.lint](options).violations())
    for violation in violations:
        print(violation)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
