# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation at a time in a tree of its own; each lint must find it and nothing else."""
import os
import shutil
import sys
import tempfile
import unittest
import unittest.mock

from functions import function_lengths
from layers import LAYERS, IncludeLint, LinkTableLint, QtHeaders, layer_of
from listing import ListingLint
from programs import ProgramLint, libraries_of, named_by
from sources import SourceTree
from style import StyleLint
from tree import FILES, FOLDERS, TreeLint

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = {"QtCore": ["QString", "qstring.h", "QFile", "QtCore"], "QtGui": ["QIcon", "QUndoStack"],
      "QtWidgets": ["QWidget"], "QtNetwork": ["QTcpSocket"], "QtPrintSupport": ["QPrinter"], "QtTest": ["QTest"]}


class TemporaryTree(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="gouji-lint-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.tree = SourceTree(self.folder)

    def write(self, path, text=""):
        whole = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8") as stream:
            stream.write(text)

    def assert_found(self, lint, *fragments):
        found = [str(violation) for violation in lint.violations()]
        self.assertEqual(len(found), len(fragments), found)
        for line, fragment in zip(found, fragments):
            self.assertIn(fragment, line)


class IncludeLintTest(TemporaryTree):
    def setUp(self):
        super().setUp()
        for module, headers in QT.items():
            for header in headers:
                self.write(f"qt/{module}/{header}")
        for layer in LAYERS:
            self.write("app/language.h" if layer == "app/language" else f"{layer}/thing.h", HEAD)

    def lint(self, path, include):
        self.write(path, f"{HEAD}#include {include}\n")
        return IncludeLint(self.tree, QtHeaders(os.path.join(self.folder, "qt")))

    def test_passes_what_the_table_allows(self):
        for path, include in (
                ("model/values/x.cpp", '"model/text/thing.h"'), ("model/checks/x.cpp", "<QString>"),
                ("model/formats/x.cpp", '"model/outline/thing.h"'), ("model/text/x.cpp", "<unicode/uchar.h>"),
                ("views/editing/x.cpp", "<QUndoStack>"), ("views/widgets/x.cpp", "<QPrinter>"),
                ("views/widgets/x.cpp", '"views/page/thing.h"'), ("forms/x.cpp", '"views/widgets/thing.h"'),
                ("forms/x.cpp", '"ui_x.h"'), ("app/cli/x.cpp", '"model/collection/thing.h"'),
                ("app/cli/x.cpp", '"app/language.h"'), ("app/x.cpp", '"forms/thing.h"'), ("app/cli/deep/x.cpp", '"app/cli/thing.h"'),
                ("tests/model/x.cpp", "<QTest>"), ("tests/model/x.cpp", '"x.moc"'), ("app/x.cpp", "<vector>"),
                ("app/x.cpp", "<QFile>")):
            with self.subTest(path=path, include=include):
                self.assert_found(self.lint(path, include))
                os.remove(os.path.join(self.folder, path))

    def test_finds_what_it_forbids(self):
        for path, include, message in (
                ("model/support/x.cpp", '"model/text/thing.h"', "may not include model/text"),
                ("model/values/x.cpp", '"model/report/thing.h"', "may not include model/report"),
                ("model/report/x.h", '"model/checks/thing.h"', "may not include model/checks"),
                ("model/outline/x.cpp", '"model/formats/thing.h"', "may not include model/formats"),
                ("model/formats/x.cpp", '"views/page/thing.h"', "may not include views/page"),
                ("model/checks/x.cpp", '"tests/thing.h"', "may not include tests"),
                ("model/report/x.cpp", "<QUndoStack>", "may not include QtGui"),
                ("model/report/x.cpp", "<QWidget>", "may not include QtWidgets"),
                ("model/report/x.cpp", "<QtWidgets/QWidget>", "by class name"),
                ("model/report/x.cpp", "<QtCore>", "by class name"),
                ("model/report/x.cpp", "<qstring.h>", "by class name"),
                ("model/values/x.cpp", "<unicode/uchar.h>", "ICU stays"),
                ("views/editing/x.cpp", '"views/page/thing.h"', "may not include views/page"),
                ("views/editing/x.cpp", "<QWidget>", "may not include QtWidgets"),
                ("views/page/x.cpp", "<QPrinter>", "may not include QtPrintSupport"),
                ("views/widgets/x.cpp", '"forms/thing.h"', "may not include forms"),
                ("views/widgets/x.cpp", "<QFile>", "no files"),
                ("forms/x.cpp", "<QFile>", "no files"),
                ("forms/x.cpp", '"app/thing.h"', "may not include app"),
                ("app/cli/x.cpp", "<QWidget>", "may not include QtWidgets"),
                ("app/cli/x.cpp", '"views/editing/thing.h"', "may not include views/editing"),
                ("app/cli/x.cpp", '"app/thing.h"', "may not include app"),
                ("app/language.cpp", "<QWidget>", "may not include QtWidgets"),
                ("app/language.cpp", '"app/thing.h"', "may not include app"),
                ("app/x.cpp", "<QTcpSocket>", "network"),
                ("app/x.cpp", "<QtNetwork/QTcpSocket>", "network"),
                ("app/x.cpp", '"thing.h"', "not written from the root"),
                ("app/x.cpp", '"../forms/thing.h"', "not written from the root"),
                ("app/x.cpp", "<forms/thing.h>", "with quotes"),
                ("model/novel/x.cpp", "<QString>", "not in the table")):
            with self.subTest(path=path, include=include):
                self.assert_found(self.lint(path, include), message)
                os.remove(os.path.join(self.folder, path))

    def test_finds_what_is_included_twice(self):
        self.assert_found(self.lint("model/report/x.cpp", "<QString>\n#include <vector>\n#include <QString>"), "included before")

    def test_finds_the_deepest_layer(self):
        self.assertEqual(layer_of("app/cli/arguments/x.cpp"), "app/cli")
        self.assertEqual(layer_of("app/actions/x.cpp"), "app")
        self.assertIsNone(layer_of("model/x.cpp"))


class LinkTableLintTest(TemporaryTree):
    def setUp(self):
        super().setUp()
        self.write("model/text/CMakeLists.txt", "gouji_add_layer(t SOURCES a.cpp LINKS Qt6::Core ICU::uc)")

    def test_passes_links_downwards(self):
        self.write("model/values/CMakeLists.txt", "gouji_add_layer(v SOURCES\n a.cpp\n LINKS t Qt6::Core)")
        self.assert_found(LinkTableLint(self.tree))

    def test_tells_layers_of_one_list_apart(self):
        self.write("app/CMakeLists.txt", "gouji_add_layer(l SOURCES language.cpp)\ngouji_add_layer(a SOURCES b.cpp)")
        self.write("app/cli/CMakeLists.txt", "gouji_add_layer(c SOURCES c.cpp LINKS l a)")
        self.assert_found(LinkTableLint(self.tree), "app/cli) may not link a (app)")

    def test_finds_links_upwards_and_foreign_modules(self):
        self.write("model/support/CMakeLists.txt", "gouji_add_layer(s SOURCES a.cpp LINKS Qt6::Gui PRIVATE_LINKS t)")
        self.assert_found(LinkTableLint(self.tree), "may not link Qt6::Gui", "may not link t (model/text)")


class ListingLintTest(TemporaryTree):
    def test_passes_sources_named_in_their_folder_or_above(self):
        self.write("tests/CMakeLists.txt", "gouji_add_test(a tst_a.cpp)\ngouji_add_test(b deep/tst_b.cpp)")
        self.write("tests/tst_a.cpp")
        self.write("tests/deep/tst_b.cpp")
        self.assert_found(ListingLint(self.tree))

    def test_finds_forgotten_ones(self):
        self.write("tests/CMakeLists.txt", "gouji_add_test(a tst_ab.cpp other/b.cpp)")
        self.write("tests/b.cpp")
        self.write("tests/deep/tst_ab.cpp")
        self.assert_found(ListingLint(self.tree), "tests/b.cpp", "tests/deep/tst_ab.cpp")

    def test_finds_forgotten_folders(self):
        self.write("tests/CMakeLists.txt", "add_subdirectory(a)")
        self.write("tests/a/CMakeLists.txt", "add_subdirectory(b)")
        self.write("tests/a/b/CMakeLists.txt")
        self.write("tests/b/CMakeLists.txt")
        self.assert_found(ListingLint(self.tree), "tests/b/CMakeLists.txt")


class FunctionLengthTest(unittest.TestCase):
    def lengths(self, text):
        return [length for _, length in function_lengths(text)]

    def test_measures_from_brace_to_brace(self):
        for text, lengths in (
                ("int f()\n{\n    return 1;\n}\n", [3]),
                ("int f() {\n    if (a) {\n    }\n}\n", [4]),
                ("class A : public B<int>\n{\npublic:\n    int f() { return 1; }\n    A()\n    {\n    }\n};\n", [1, 2]),
                ("A::A(int b)\n    : m_b{b}, m_c{1}\n{\n    g();\n}\n", [3]),
                ("A::A(int b)\n    : m_b{b}\n{\n    g();\n}\n", [3]),
                ('void f()\n{\n    g("}"); // }\n    h(\'}\'); /* } */\n}\n', [4]),
                ('void f()\n{\n    g(R"(\n}\n)");\n}\n', [5]),
                ("int f()\n{\n    return 1\'000\'000;\n}\n", [3]),
                ("bool operator==(A a, A b)\n{\n    return true;\n}\n", [3]),
                ("template <typename T>\nstd::span<T> f()\n{\n}\n", [2]),
                ("namespace a {\nstruct B { int c = 0; };\nconst int d[] = {g(1), 2};\nenum class E { F };\n}\n", []),
                ("#define MAIN(C) \\\n    int main() \\\n    { \\\n    }\nvoid f()\n{\n}\n", [2])):
            with self.subTest(text=text):
                self.assertEqual(self.lengths(text), lengths)


class StyleLintTest(TemporaryTree):
    def test_passes_good_files(self):
        self.write("model/a.h", HEAD + "#pragma once\nint f();\n")
        self.write("model/a.cpp", HEAD + "int f()\n{\n" + "    g();\n" * 98 + "}\n// QTest::qWait(1)\n")
        self.write("CMakeLists.txt", "# SPDX-License-Identifier: GPL-3.0-or-later\n")
        self.assert_found(StyleLint(self.tree))

    def test_finds_bad_ones(self):
        for path, text, message in (
                ("app/a.cpp", "int a;\n", "no SPDX"),
                ("app/CMakeLists.txt", "\n", "no SPDX"),
                ("app/a.h", HEAD, "no #pragma once"),
                ("app/a.cpp", HEAD + "\n" * 600, "601 lines"),
                ("tests/a.cpp", HEAD + "int f()\n{\n" + "    g();\n" * 99 + "}\n", "function of 101 lines"),
                ("tests/a.cpp", HEAD + "void f() { QTest::qWait(100); }\n", "no sleep"),
                ("app/a.cpp", HEAD + "static Thing &instance();\n", "no singletons"),
                ("model/values/a.cpp", HEAD + "double a;\n", "no floating point"),
                ("app/CMakeLists.txt", HEAD + "file(GLOB a *.cpp)\n", "one by one"),
                ("app/CMakeLists.txt", HEAD + "add_compile_options(-O3)\n", "no global flags")):
            with self.subTest(path=path, message=message):
                self.write(path, text)
                self.assert_found(StyleLint(self.tree), message)
                os.remove(os.path.join(self.folder, path))


class TreeLintTest(TemporaryTree):
    def setUp(self):
        super().setUp()
        for name in FOLDERS:
            os.mkdir(os.path.join(self.folder, name))
        for name in FILES:
            self.write(name, "{}")

    def test_passes_the_allowed_set(self):
        self.write(".gitignore")
        self.write("build/x")
        self.write("resources/forms/a.json", '{"a": {"b": 1}, "c": {"b": 1}}')
        self.write("tests/data/broken.json", '{"a"')
        self.assert_found(TreeLint(self.tree))

    def test_finds_what_does_not_belong(self):
        self.write("src/a.cpp")
        self.write("notes.txt")
        os.remove(os.path.join(self.folder, "LICENSE"))
        self.assert_found(TreeLint(self.tree), "notes.txt", "src", "LICENSE:1: is missing")

    def test_finds_data_that_cannot_be_read(self):
        for path, text in (("resources/a.json", '{"a": 1,}'), ("resources/a.json", '{"a": 1, "a": 2}'),
                           ("forms/a.ui", "<ui>"), ("translations/a.ts", "<TS><context></TS>")):
            with self.subTest(text=text):
                self.write(path, text)
                self.assert_found(TreeLint(self.tree), "cannot be read")
                os.remove(os.path.join(self.folder, path))


class ProgramLintTest(unittest.TestCase):
    """The interpreter that runs this stands in for a program."""

    def setUp(self):
        self.program = os.path.realpath(sys.executable)
        self.name = os.path.basename(self.program)

    def test_lists_the_libraries(self):
        self.assertTrue([library for library in libraries_of(self.program) if library.startswith("libc.so")])
        self.assertTrue(named_by(self.program))

    def test_finds_a_forbidden_library(self):
        found = list(ProgramLint([self.program], {self.name: (r"libm?c?\.so",)}).violations())
        self.assertTrue(found)
        self.assertIn("loads lib", str(found[0]))

    def test_passes_a_program_without_it(self):
        self.assertEqual(list(ProgramLint([self.program], {self.name: (r"libQt6Widgets\b",)}).violations()), [])

    def test_knows_the_libraries_of_the_network(self):
        for name, library, forbidden in (
                ("gouji", "libQt6Network.so.6", True), ("gouji", "libcurl-gnutls.so.4", True),
                ("gouji", "libQt6Widgets.so.6", False), ("gouji-cli", "libQt6Widgets.so.6", True),
                ("gouji-cli", "libQt6PrintSupport.so.6", True), ("gouji-cli", "libQt6Gui.so.6", False),
                ("gouji-cli", "libssh2.so.1", True), ("gouji", "libicuuc.so.72", False)):
            with self.subTest(name=name, library=library):
                with unittest.mock.patch("programs.libraries_of", return_value=[library]), \
                        unittest.mock.patch("programs.named_by", return_value=[]):
                    self.assertEqual(bool(list(ProgramLint(["bin/" + name]).violations())), forbidden)


if __name__ == "__main__":
    unittest.main()
