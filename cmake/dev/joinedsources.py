# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several sources as one, for tools to which the headers that they share cost more than they themselves."""
import os


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
