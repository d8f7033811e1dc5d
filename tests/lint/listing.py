# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether CMake knows every source and folder: a test that no one registered is green for ever."""
import os
import re

from sources import CODE_FOLDERS, Violation


class ListingLint:
    def __init__(self, tree):
        self._tree = tree

    def violations(self):
        for path in self._tree.files(*CODE_FOLDERS, endings=(".cpp",)):
            if not any(self._names(folder, path) for folder in self._folders_above(path)):
                yield Violation(path, 1, "no CMakeLists.txt names it")
        for path in self._tree.files(*CODE_FOLDERS, endings=("CMakeLists.txt",)):
            above, name = os.path.split(os.path.dirname(path))
            if above and not self._adds(above, name):
                yield Violation(path, 1, f"{above}/CMakeLists.txt does not add its folder")

    @staticmethod
    def _folders_above(path):
        folder = os.path.dirname(path)
        while folder:
            yield folder
            folder = os.path.dirname(folder)

    def _names(self, folder, path):
        listing = f"{folder}/CMakeLists.txt"
        name = re.escape(os.path.relpath(path, folder))
        return self._tree.has(listing) and re.search(rf"(?<![\w/.]){name}(?![\w.])", self._tree.text(listing))

    def _adds(self, above, name):
        listing = f"{above}/CMakeLists.txt"
        return self._tree.has(listing) and f"add_subdirectory({name})" in self._tree.text(listing)
