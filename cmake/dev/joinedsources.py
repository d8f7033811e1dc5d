# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several sources as one, for tools to which the headers that they share cost more than they themselves."""
import collections
import os
import re

INCLUDE_OF_OURS = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)


def is_test(file):
    return f"{os.sep}tests{os.sep}" in file


def own_definitions(words):
    """What a command defines that others of its kind define otherwise: paths of data and the like, as name and value."""
    return [word[2:].split("=", 1) for word in words if word.startswith("-D") and "=" in word and not word.startswith("-DQT_")]


def kind(file, words):
    """Sources of the same kind can be read as one: same libraries, all tests or none."""
    own = {f"-D{name}={value}" for name, value in own_definitions(words)}
    return is_test(file), *sorted(word for word in words if word.startswith("-D") and word not in own)


def folders(words):
    """Where a command looks for headers, each as the words it takes."""
    following = iter(words)
    for word in following:
        if word == "-isystem":
            yield word, next(following)
        elif word.startswith("-I"):
            yield (word,)


class JoinedSource:
    """The sources FILES, {path: compile command as words}, as one text. Each brings its own definitions, and a main() of its own name."""

    def __init__(self, path, files):
        self.path = path
        self.files = list(files)
        self._starts = []
        first = next(iter(files.values()))
        searched = dict.fromkeys(where for words in files.values() for where in folders(words))
        warnings = [word for word in first if word.startswith("-W")]
        # What one source has at its top another may name within; g++ looks for shadows in each.
        self.command = ["clang++", "-std=gnu++20", "-fPIC", *warnings, "-Wno-shadow", "-ferror-limit=0", *kind(self.files[0], first)[1:],
                        *(word for where in searched for word in where), "-c", path]
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(self._text(files))

    def _text(self, files):
        text = ""
        for number, (file, words) in enumerate(files.items()):
            definitions = [*own_definitions(words), ("main", f"main_{number}")]
            text += "".join(f"#define {name} {value}\n" for name, value in definitions) + f'#line 1 "{file}"\n'
            self._starts.append(text.count("\n"))
            with open(file, encoding="utf-8") as stream:
                text += stream.read() + "\n"
            text += "".join(f"#undef {name}\n" for name, _ in definitions)
        return text

    def file_at(self, path, line):
        """The file that a tool names: by #line, or as a line of the joined text."""
        if path != self.path:
            return path
        return self.files[max(number for number, start in enumerate(self._starts) if start < line)]


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
