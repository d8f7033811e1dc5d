# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies at the top of the repository, and whether its data can be read."""
import fnmatch
import json
import xml.etree.ElementTree as xml

from sources import Violation

FOLDERS = {"app", "cmake", "docs", "forms", "model", "resources", "tests", "translations", "views"}
FILES = {"CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "dev"}
# Neither of ours nor in the way: dot-files, and what .gitignore names.
PASSED_OVER = (".*", "build", "build-*", "CMakeUserPresets.json", "compile_commands.json", "*.user")
# Broken on purpose, each with the test that reads it.
BROKEN_FILES = "tests/data/"


def _no_duplicate_keys(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"the key {key!r} stands twice")
    return dict(pairs)


class TreeLint:
    def __init__(self, tree):
        self._tree = tree

    def violations(self):
        yield from self._top_level()
        yield from self._data()

    def _top_level(self):
        found = {name for name in self._tree.top_level()
                 if not any(fnmatch.fnmatch(name, pattern) for pattern in PASSED_OVER)}
        for name in sorted(found - FOLDERS - FILES):
            yield Violation(name, 1, "does not belong at the top of the repository")
        for name in sorted((FOLDERS | FILES) - found):
            yield Violation(name, 1, "is missing at the top of the repository")
        for name in sorted(FOLDERS & found):
            if not self._tree.is_folder(name):
                yield Violation(name, 1, "is no folder")

    def _data(self):
        readers = {".json": lambda text: json.loads(text, object_pairs_hook=_no_duplicate_keys),
                   (".ui", ".ts", ".svg", ".qrc"): xml.fromstring}
        paths = [path for path in self._tree.files(*FOLDERS) if not path.startswith(BROKEN_FILES)]
        for endings, read in readers.items():
            for path in [*paths, "CMakePresets.json"]:
                if path.endswith(endings) and self._tree.has(path):
                    yield from self._readable(path, read)

    def _readable(self, path, read):
        try:
            read(self._tree.text(path))
        except (ValueError, xml.ParseError) as fault:
            yield Violation(path, 1, f"cannot be read: {fault}")
