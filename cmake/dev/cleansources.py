# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources were found clean, by their text and that of everything of ours that they include."""
import collections
import hashlib
import os
import re

from joinedsources import kind

INCLUDE_OF_OURS = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


class Reach:
    """Which files of ours a source is made of, itself included: headers, and the forms that uic makes headers of."""

    def __init__(self, root):
        self._root = root
        self._direct = {}
        self._forms = collections.defaultdict(set)
        for folder in ("app", "forms", "views"):
            for place, _, names in os.walk(os.path.join(root, folder)):
                for name in names:
                    if name.endswith(".ui"):
                        self._forms[f"ui_{name[:-3]}.h"].add(os.path.join(place, name))

    def of(self, file):
        reached, waiting = set(), [file]
        while waiting:
            one = waiting.pop()
            if one not in reached:
                reached.add(one)
                waiting += self._included_by(one)
        return reached

    def _included_by(self, file):
        if file not in self._direct:
            with open(file, encoding="utf-8") as stream:
                names = INCLUDE_OF_OURS.findall(stream.read())
            paths = {os.path.join(self._root, name) for name in names}
            forms = set().union(*(self._forms.get(name, ()) for name in names))
            self._direct[file] = {path for path in paths if os.path.exists(path)} | forms
        return self._direct[file]


class Clean:
    """FOLDER has an empty file for each clean source, named after all that its cleanness hangs on; SETTINGS are those of the tools."""

    def __init__(self, folder, root, settings):
        os.makedirs(folder, exist_ok=True)
        self._folder, self._root, self._settings = folder, root, settings
        self._reach = Reach(root)
        self._digests = {}

    def reach(self, file):
        return self._reach.of(file)

    def mentions(self, file, words):
        """Whether these bytes stand in a source or in anything of ours that it includes."""
        return any(words in self._text(one) for one in self.reach(file))

    def has(self, file, words):
        return os.path.exists(self._stamp(file, words))

    def add(self, file, words):
        with open(self._stamp(file, words), "w", encoding="utf-8"):
            pass

    def _stamp(self, file, words):
        parts = [self._settings, "\n".join(kind(file, words)[1:]).encode()]
        for one in sorted(self.reach(file)):
            parts += [os.path.relpath(one, self._root).encode(), self._digest(one)]
        return os.path.join(self._folder, hashlib.sha256(b"\0".join(parts)).hexdigest())

    def _digest(self, file):
        if file not in self._digests:
            self._digests[file] = hashlib.sha256(self._text(file)).hexdigest().encode()
        return self._digests[file]

    @staticmethod
    def _text(file):
        with open(file, "rb") as stream:
            return stream.read()
