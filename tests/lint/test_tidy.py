# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cmake/dev/tidy.py: what it takes for clean, and whom it holds an objection against."""
import os
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "cmake", "dev"))

from cleansources import Clean  # noqa: E402
from joinedsources import JoinedSource, kind  # noqa: E402

WORDS = ["g++", "-DQT_CORE_LIB", "-Wall", "-I/somewhere", "-c"]


class InFolder(unittest.TestCase):
    def setUp(self):
        self._temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self._temporary.cleanup)
        self.folder = self._temporary.name

    def write(self, path, text):
        full = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as stream:
            stream.write(text)
        return full


class JoinedSources(InFolder):
    def joined(self):
        self.one = self.write("one.cpp", "int one;\nint uno;\n")
        self.two = self.write("two.cpp", "int two;\n")
        files = {self.one: [*WORDS, '-DDATA="/a"'], self.two: [*WORDS, '-DDATA="/b"', "-I/elsewhere"]}
        return JoinedSource(os.path.join(self.folder, "joined.cpp"), files)

    def test_every_line_is_that_of_its_source(self):
        joined = self.joined()
        with open(joined.path, encoding="utf-8") as stream:
            lines = stream.read().split("\n")
        for text, file in (("int one;", self.one), ("int uno;", self.one), ("int two;", self.two)):
            self.assertEqual(joined.file_at(joined.path, lines.index(text) + 1), file)
        self.assertEqual(joined.file_at("/a/header.h", 7), "/a/header.h")

    def test_each_source_has_its_own_definitions_and_main(self):
        joined = self.joined()
        with open(joined.path, encoding="utf-8") as stream:
            before, after = stream.read().split("int two;")
        self.assertIn('#define DATA "/b"', before)
        self.assertLess(before.index("#undef DATA"), before.index('#define DATA "/b"'))
        self.assertIn("#undef main", after)
        self.assertEqual(sorted(word for word in joined.command if word.startswith("-I")), ["-I/elsewhere", "-I/somewhere"])

    def test_tests_and_other_libraries_stay_apart(self):
        self.assertEqual(kind("/a/b.cpp", [*WORDS, '-DDATA="/a"']), kind("/a/c.cpp", WORDS))
        self.assertNotEqual(kind("/a/b.cpp", WORDS), kind("/a/tests/b.cpp", WORDS))
        self.assertNotEqual(kind("/a/b.cpp", WORDS), kind("/a/b.cpp", [*WORDS, "-DQT_GUI_LIB"]))


class CleanSources(InFolder):
    def clean(self, settings=b"checks"):
        return Clean(os.path.join(self.folder, "clean"), self.folder, settings)

    def setUp(self):
        super().setUp()
        self.source = self.write("app/a.cpp", '#include "app/a.h"\n#include "ui_form.h"\n')
        self.write("app/a.h", '#include "model/b.h"\n')
        self.write("model/b.h", "int b;\n")
        self.write("forms/form.ui", "<ui/>")
        self.clean().add(self.source, WORDS)

    def test_what_was_clean_stays_clean(self):
        self.assertTrue(self.clean().has(self.source, WORDS))

    def test_whatever_it_is_made_of_brings_it_back(self):
        for path in ("app/a.cpp", "app/a.h", "model/b.h", "forms/form.ui"):
            with self.subTest(path=path):
                with open(os.path.join(self.folder, path), encoding="utf-8") as stream:
                    before = stream.read()
                self.write(path, before + "\n")
                self.assertFalse(self.clean().has(self.source, WORDS))
                self.write(path, before)
                self.assertTrue(self.clean().has(self.source, WORDS))

    def test_other_checks_and_libraries_bring_it_back(self):
        self.assertFalse(self.clean(b"more checks").has(self.source, WORDS))
        self.assertFalse(self.clean().has(self.source, [*WORDS, "-DQT_GUI_LIB"]))

    def test_sees_through_headers(self):
        self.assertTrue(self.clean().mentions(self.source, b"int b;"))
        self.assertFalse(self.clean().mentions(self.source, b"int c;"))


if __name__ == "__main__":
    unittest.main()
