# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of form that a line-wise look can hold: sizes, headers, and things that are not done here."""
import re

from functions import function_lengths
from sources import Violation

LONGEST_FILE = 600
LONGEST_FUNCTION = 100
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"

# (what the path must match, what no line may hold, what is said)
BANNED = (
    (r"\.(cpp|h)$", r"\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self)\s*\(", "no singletons"),
    (r"^tests/.*\.(cpp|h)$", r"\b(QTest::(qSleep|qWait)|QThread::[mu]?sleep|sleep_for)\s*\(",
     "no sleep in a test; wait for what is to happen"),
    (r"^(app|forms|model|views)/", r"\btr\(QT_TRANSLATE_NOOP", "lupdate passes over what is marked within tr()"),
    (r"^model/values/", r"\b(double|float|qreal)\b", "no floating point for figures"),
    (r"(^|/)CMakeLists\.txt$|\.cmake$", r"\bfile\s*\(\s*GLOB|\baux_source_directory\b", "sources are listed one by one"),
    (r"(^|/)CMakeLists\.txt$|\.cmake$",
     r"\b(add_compile_options|add_definitions|add_compile_definitions|link_libraries|include_directories)\s*\(",
     "no global flags; a target links gouji_settings"),
)
COMMENT = re.compile(r"^\s*(//|\*|#(?!\s*include)).*|//.*$")


class StyleLint:
    def __init__(self, tree):
        self._tree = tree

    def violations(self):
        for path in self._written():
            lines = self._tree.lines(path)
            yield from self._head(path, lines)
            yield from self._sizes(path, lines)
            yield from self._banned(path, lines)

    def _written(self):
        cmake = self._tree.files("app", "cmake", "forms", "model", "resources", "tests", "translations", "views",
                                 endings=("CMakeLists.txt", ".cmake", ".sh", ".py"))
        single = [path for path in ("CMakeLists.txt", "dev", ".ci/run") if self._tree.has(path)]
        return [*self._tree.code(), *cmake, *single]

    def _head(self, path, lines):
        if not any(SPDX in line for line in lines[:4]):
            yield Violation(path, 1, "no SPDX line at the top")
        if path.endswith(".h") and "#pragma once" not in lines:
            yield Violation(path, 1, "no #pragma once")

    def _sizes(self, path, lines):
        if len(lines) > LONGEST_FILE:
            yield Violation(path, len(lines), f"{len(lines)} lines; a file has at most {LONGEST_FILE}")
        if path.endswith((".h", ".cpp")):
            for start, length in function_lengths("\n".join(lines)):
                if length > LONGEST_FUNCTION:
                    yield Violation(path, start, f"a function of {length} lines; at most {LONGEST_FUNCTION}")

    def _banned(self, path, lines):
        rules = [(pattern, message) for where, pattern, message in BANNED if re.search(where, path)]
        for number, line in enumerate(lines, 1):
            for pattern, message in rules:
                if re.search(pattern, COMMENT.sub("", line)):
                    yield Violation(path, number, message)
