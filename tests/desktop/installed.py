# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installed.py CMAKE BUILD: installs into a folder and looks at what stands there as a desktop does."""
import os
import struct
import subprocess
import sys
import tempfile

ID = "org.gouji.Gouji"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = ["bin/gouji", "bin/gouji-cli", f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml",
         f"share/mime/packages/{ID}.xml", f"share/icons/hicolor/scalable/apps/{ID}.svg",
         f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg", "share/man/man1/gouji.1.gz", "share/man/man1/gouji-cli.1.gz",
         "share/bash-completion/completions/gouji", "share/bash-completion/completions/gouji-cli",
         "share/zsh/vendor-completions/_gouji", "share/zsh/vendor-completions/_gouji-cli",
         "share/doc/gouji/copyright", "share/doc/gouji/changelog.Debian.gz",
         *(f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in SIZES)]


def faults_of(prefix):
    found = [os.path.relpath(os.path.join(folder, name), prefix) for folder, _, names in os.walk(prefix) for name in names]
    for name in sorted(set(FILES) - set(found)):
        yield f"{name} is not installed"
    for name in sorted(set(found) - set(FILES)):
        yield f"{name} is installed, and nobody said so"
    for size in SIZES:
        with open(f"{prefix}/share/icons/hicolor/{size}x{size}/apps/{ID}.png", "rb") as file:
            header = file.read(24)
        if struct.unpack(">II", header[16:24]) != (size, size):
            yield f"the icon of {size} points has another size"
    mime = f"{prefix}/share/mime"
    subprocess.run(["update-mime-database", mime], check=True)
    with open(f"{mime}/globs2", encoding="utf-8") as file:
        globs = file.read()
    with open(f"{mime}/magic", "rb") as file:
        magic = file.read()
    for kind, pattern in (("application/x-gouji", "*.gouji"), ("application/x-goujidesk", "*.goujidesk"),
                          ("application/x-goujioffice", "*.goujioffice")):
        if f"{kind}:{pattern}" not in globs:
            yield f"{pattern} is not {kind}"
        if f"{kind}]".encode() not in magic:
            yield f"{kind} is not known by its content"


def main():
    cmake, build = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as prefix:
        subprocess.run([cmake, "--install", build, "--prefix", prefix], check=True, capture_output=True)
        faults = list(faults_of(prefix))
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
