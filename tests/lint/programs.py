# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which libraries the built programs load, directly or through others."""
import os
import re
import subprocess

from sources import Violation

NETWORK = r"lib(Qt6(Network|Web\w+|HttpServer|Qml|Quick)|curl|soup|neon|ssh\d?|nghttp2|microhttpd|cpprest)\b"
WIDGETS = r"libQt6(Widgets|PrintSupport|SvgWidgets|OpenGLWidgets|UiTools)\b"
FORBIDDEN = {"gouji": (NETWORK,), "gouji-cli": (NETWORK, WIDGETS)}


def libraries_of(program):
    """All libraries that the dynamic linker would load, by file name."""
    listing = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    return sorted({line.split()[0] for line in listing.splitlines() if line.split()[0].startswith("lib")})


def named_by(program):
    """The libraries that the program itself names."""
    listing = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True).stdout
    return sorted(re.findall(r"\(NEEDED\).*\[(.+)\]", listing))


class ProgramLint:
    def __init__(self, programs, forbidden=None):
        self._programs = programs
        self._forbidden = FORBIDDEN if forbidden is None else forbidden

    def violations(self):
        for program in self._programs:
            patterns = self._forbidden[os.path.basename(program)]
            for library in sorted({*libraries_of(program), *named_by(program)}):
                if any(re.match(pattern, library) for pattern in patterns):
                    yield Violation(program, 0, f"loads {library}")
