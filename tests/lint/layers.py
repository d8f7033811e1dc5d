# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of layers of docs/architecture.md, and the lint that holds includes and links to it."""
import os
import re

from sources import CODE_ENDINGS, CODE_FOLDERS, Violation

_SUPPORT = ("model/support",)
_TEXT = ("model/text", *_SUPPORT)
_VALUES = ("model/values", *_TEXT)
_TEMPLATE = ("model/template", *_VALUES)
_REPORT = ("model/report", *_TEMPLATE)
_STATEMENTS = ("model/statements", *_REPORT)
_CHECKS = ("model/checks", "model/likeness", *_STATEMENTS)
_OUTLINE = ("model/outline", *_CHECKS)
_MODEL = ("model/carryover", "model/collection", "model/desk", "model/fixes", "model/formats", "model/guide", "model/papers",
          "model/returning", "model/review",
          *_OUTLINE)
_VIEWS = ("views/desk", "views/editing", "views/page", "views/widgets", *_MODEL)

_CORE = ("QtCore",)
_GUI = ("QtGui", *_CORE)
_WIDGETS = ("QtSvg", "QtWidgets", *_GUI)
_PRINTING = ("QtPrintSupport", *_WIDGETS)
_EVERYTHING = ("QtConcurrent", "QtSql", "QtSvgWidgets", *_PRINTING)

# Folder, or file without its ending: the folders it may include, and the Qt modules. Each may include itself.
LAYERS = {
    "model/support": ((), _CORE),
    "model/text": (_SUPPORT, _CORE),
    "model/values": (_TEXT, _CORE),
    "model/template": (_VALUES, _CORE),
    "model/report": (_TEMPLATE, _CORE),
    "model/likeness": (_REPORT, _CORE),
    "model/statements": (_REPORT, _CORE),
    "model/checks": (("model/likeness", *_STATEMENTS), _CORE),
    "model/fixes": (_CHECKS, _CORE),
    "model/carryover": (_CHECKS, _CORE),
    "model/outline": (_CHECKS, _CORE),
    "model/formats": (("model/review", *_OUTLINE), _CORE),
    "model/guide": (_OUTLINE, _CORE),
    "model/papers": (("model/review", *_OUTLINE), _CORE),
    "model/review": (_OUTLINE, _CORE),
    "model/returning": (("model/formats", "model/review", *_OUTLINE), _CORE),
    "model/collection": (_MODEL, _CORE),
    "model/desk": (_MODEL, _CORE),
    "views/desk": (_MODEL, _GUI),
    "views/editing": (_MODEL, _GUI),
    "views/page": (_MODEL, _GUI),
    "views/widgets": (_VIEWS, _PRINTING),
    "forms": (_VIEWS, _WIDGETS),
    "app/language": (_SUPPORT, _CORE),  # what both programs share
    "app/exporting": (("views/page", *_MODEL), _GUI),  # likewise
    "app/office": (("views/page", *_MODEL), _CORE),  # likewise; of pages, how they look
    "app/cli": (("app/exporting", "app/language", "app/office", "views/page", *_MODEL), _GUI),
    "app": (("app/cli", "app/exporting", "app/language", "app/office", "forms", *_VIEWS), _EVERYTHING),
    "tests": (("app", "app/cli", "app/exporting", "app/language", "app/office", "forms", *_VIEWS), ("QtTest", *_EVERYTHING)),
}

ICU_FOLDERS = ("model/text", "tests")
NO_FILES = ("forms", "views/widgets")
FILE_HEADERS = {"QDir", "QDirIterator", "QFile", "QFileSystemWatcher", "QLockFile", "QSaveFile", "QTemporaryDir",
                "QTemporaryFile", "cstdio", "filesystem", "fstream", "stdio.h"}
NETWORK_HEADERS = re.compile(r"QtNetwork\b|sys/socket\.h|netdb\.h|netinet/|arpa/|curl/")
GENERATED = re.compile(r"ui_\w+\.h|\w+\.moc|moc_\w+\.cpp|equivalentideographs\.h")
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path):
    """The deepest entry of the table that the path is or lies in, or None."""
    folder = os.path.splitext(path)[0]
    while folder and folder not in LAYERS:
        folder = os.path.dirname(folder)
    return folder or None


class QtHeaders:
    """Which module a Qt header belongs to, read from the installed headers."""

    def __init__(self, folder):
        self._module_of = {}
        for module in sorted(os.listdir(folder), key=lambda name: (name != "QtCore", name)):
            if re.fullmatch(r"Qt[A-Z]\w*", module) and os.path.isdir(os.path.join(folder, module)):
                for header in os.listdir(os.path.join(folder, module)):
                    self._module_of.setdefault(header, module)
        if self.module_of("QString") != "QtCore":
            raise SystemExit(f"lint: no Qt headers in {folder}")

    def module_of(self, header):
        return self._module_of.get(header)


class IncludeLint:
    def __init__(self, tree, qt_headers):
        self._tree = tree
        self._qt = qt_headers

    def violations(self):
        for path in self._tree.code():
            layer = layer_of(path)
            if layer is None:
                yield Violation(path, 1, "its folder is not in the table of layers")
                continue
            included = set()
            for number, line in enumerate(self._tree.lines(path), 1):
                include = INCLUDE.match(line)
                if include:
                    if include[2] in included:
                        yield Violation(path, number, f"{include[2]} is included before")
                    included.add(include[2])
                    check = self._system if include[1] == "<" else self._own
                    for message in check(layer, include[2]):
                        yield Violation(path, number, message)

    def _own(self, layer, header):
        if GENERATED.fullmatch(header):
            return
        if not header.startswith(tuple(folder + "/" for folder in CODE_FOLDERS)):
            yield f'"{header}" is not written from the root'
            return
        target = layer_of(header)
        if target not in (layer, *LAYERS[layer][0]):
            yield f'{layer} may not include {target or "it"}: "{header}"'

    def _system(self, layer, header):
        module = self._qt.module_of(header)
        if NETWORK_HEADERS.match(header) or module == "QtNetwork":
            yield f"<{header}>: nothing here uses the network"
        elif header.startswith("Qt") and ("/" in header or module == header) or module and header.endswith(".h"):
            yield f"<{header}>: Qt is included by class name"
        elif module and module not in LAYERS[layer][1]:
            yield f"{layer} may not include {module}: <{header}>"
        elif layer in NO_FILES and header in FILE_HEADERS:
            yield f"{layer} reads and writes no files: <{header}>"
        elif header.startswith("unicode/") and layer not in ICU_FOLDERS:
            yield f"ICU stays in model/text: <{header}>"
        elif header.startswith(CODE_FOLDERS) and header.endswith(CODE_ENDINGS):
            yield f"<{header}>: headers of ours are included with quotes"


class LinkTableLint:
    """A layer's target links only the targets of layers that it may include."""

    LAYER = re.compile(r"gouji_add_layer\(\s*(\w+)([^)]*)\)")
    KEYWORDS = {"LINKS", "PRIVATE_LINKS"}

    def __init__(self, tree):
        self._tree = tree

    def violations(self):
        found = [(path, name, words) for path in self._tree.files(*CODE_FOLDERS, endings=("CMakeLists.txt",))
                 for name, words in self.LAYER.findall(self._tree.text(path))]
        folder_of = {name: self._layer(path, words.split()) for path, name, words in found}
        for path, name, words in found:
            for link in self._links(words.split()):
                message = self._objection(folder_of, name, link)
                if message:
                    yield Violation(path, 1, message)

    @staticmethod
    def _layer(path, words):
        """That of the first source: a CMakeLists.txt can hold more than one layer."""
        source = next((word for word in words if word.endswith(CODE_ENDINGS)), "CMakeLists.txt")
        return layer_of(os.path.join(os.path.dirname(path), source))

    def _links(self, words):
        linking = False
        for word in words:
            if word.isupper():
                linking = word in self.KEYWORDS
            elif linking:
                yield word

    @staticmethod
    def _objection(folder_of, name, link):
        layer = folder_of[name]
        if layer not in LAYERS:
            return f"{name} is in no folder of the table of layers"
        folders, modules = LAYERS[layer]
        if link.startswith("Qt6::") and link.replace("6::", "", 1) not in modules:
            return f"{name} ({layer}) may not link {link}"
        if link in folder_of and folder_of[link] not in (layer, *folders):
            return f"{name} ({layer}) may not link {link} ({folder_of[link]})"
        return None
