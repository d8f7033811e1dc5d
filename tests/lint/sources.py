# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a source tree and what a lint says about them."""
import os
from dataclasses import dataclass

CODE_FOLDERS = ("app", "forms", "model", "tests", "views")
CODE_ENDINGS = (".h", ".cpp")


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


class SourceTree:
    """Paths are relative to the root, with slashes, and sorted."""

    def __init__(self, root):
        self.root = os.path.abspath(root)

    def files(self, *folders, endings=("",)):
        found = []
        for folder in folders or (".",):
            for where, names, files in os.walk(os.path.join(self.root, folder)):
                names[:] = [name for name in names if name != "__pycache__"]
                found += [os.path.relpath(os.path.join(where, name), self.root) for name in files
                          if name.endswith(endings)]
        return sorted(found)

    def code(self):
        return self.files(*CODE_FOLDERS, endings=CODE_ENDINGS)

    def has(self, path):
        return os.path.isfile(os.path.join(self.root, path))

    def top_level(self):
        return sorted(os.listdir(self.root))

    def is_folder(self, path):
        return os.path.isdir(os.path.join(self.root, path))

    def text(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8") as stream:
            return stream.read()

    def lines(self, path):
        return self.text(path).splitlines()
