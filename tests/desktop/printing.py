#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample printed as a person prints it, by keys, in a real process, through CUPS to a printer that makes PDFs, and
looked at beside the PDF that the program exports.

    printing.py GOUJI GOUJI_CLI REPORT

CUPS is one of our own with its files in a folder of its own. The printer's driver writes into the home folder, from where
the print is taken away again. Needs root, cups, printer-driver-cups-pdf and a display.
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds
SQUARE = 5  # points
PPD = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"

FILES = """ServerRoot {0}
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/run
TempDir {0}/spool
ServerBin /usr/lib/cups
DataDir /usr/share/cups
AccessLog {0}/access
ErrorLog {0}/error
PageLog {0}/page
Sandboxing Relaxed
"""
DAEMON = """Listen {0}/run/socket
LogLevel warn
DefaultAuthType None
Browsing Off
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""


def waited_for(what, find):
    """What find() returns once it returns something; fails by name after PATIENCE."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.2)
    sys.exit(f"not there within {PATIENCE} s: {what}")


def start_cups(folder):
    for name in ("spool", "cache", "run", "ppd"):
        os.mkdir(os.path.join(folder, name))
    for name, text in (("files.conf", FILES), ("cupsd.conf", DAEMON)):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text.format(folder))
    os.chmod(folder, 0o755)  # for the driver, which is somebody else
    daemon = subprocess.Popen(["/usr/sbin/cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/files.conf"])
    os.environ["CUPS_SERVER"] = f"{folder}/run/socket"
    waited_for("CUPS", lambda: b"is running" in subprocess.run(["lpstat", "-r"], capture_output=True, check=False).stdout)
    subprocess.run(["lpadmin", "-p", "PDF", "-E", "-v", "cups-pdf:/", "-P", PPD], check=True, stderr=subprocess.DEVNULL)
    subprocess.run(["lpadmin", "-d", "PDF"], check=True, stderr=subprocess.DEVNULL)
    return daemon


def window(name):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], capture_output=True, text=True, check=False)
    return found.stdout.split()


def press(where, key):
    subprocess.run(["xdotool", "windowfocus", "--sync", where[-1]], check=True, timeout=PATIENCE)
    subprocess.run(["xdotool", "key", key], check=True)  # to whom has the focus, as from a keyboard


def pages_of(pdf, folder):
    """Of every page, the squares of five points that have ink: the same however thick a driver draws a rule."""
    stem = os.path.join(folder, os.path.basename(pdf))
    subprocess.run(["pdftoppm", "-gray", "-r", "72", pdf, stem], check=True, stderr=subprocess.DEVNULL)
    pages = []
    for name in sorted(glob.glob(glob.escape(stem) + "-*.pgm")):
        with open(name, "rb") as file:
            _, size, _, points = file.read().split(b"\n", 3)
        width, height = map(int, size.split())
        pages.append({(x // SQUARE, y // SQUARE) for y in range(height) for x in range(width)
                      if points[y * width + x] < 128})
    return pages


def likeness(a, b):
    """How much of the ink of both is in both, in per cent."""
    return 100 * len(a & b) / max(1, len(a | b))


def main():
    gouji, cli, report = sys.argv[1:4]
    home = os.path.join(os.path.expanduser("~"), "PDF")
    before = set(glob.glob(f"{home}/*"))
    with tempfile.TemporaryDirectory() as folder:
        expected = os.path.join(folder, "expected.pdf")
        subprocess.run([cli, "convert", report, "-o", expected], check=True)
        daemon = start_cups(folder)
        editor = subprocess.Popen([gouji, "--config", folder, "--lang", "zh_CN", report])
        try:
            press(waited_for("the window", lambda: window(os.path.basename(report))), "ctrl+p")
            press(waited_for("the dialog", lambda: window("打印|Print")), "Return")
            printed = waited_for("the print", lambda: set(glob.glob(f"{home}/*.pdf")) - before).pop()
            waited_for("its end", lambda: subprocess.run(["qpdf", "--check", printed], capture_output=True, check=False).returncode == 0)
            got, wanted = pages_of(printed, folder), pages_of(expected, folder)
        finally:
            editor.kill()
            daemon.terminate()
            daemon.wait()
            for file in set(glob.glob(f"{home}/*")) - before:
                os.remove(file)
            if not before and os.path.isdir(home):
                shutil.rmtree(home)
    alike = [likeness(a, b) for a, b in zip(got, wanted)]
    other = likeness(got[0], wanted[1])
    print(f"{len(got)} pages, alike by {', '.join(f'{one:.0f}' for one in alike)} %; two other pages by {other:.0f} %")
    sys.exit(0 if len(got) == len(wanted) and min(alike) > 60 > other else 1)


if __name__ == "__main__":
    missing = [name for name in ("/usr/sbin/cupsd", PPD) if not os.path.exists(name)]
    if missing or os.geteuid() != 0 or not os.environ.get("DISPLAY"):
        print("GOUJI-SKIPPED: needs root, cups, printer-driver-cups-pdf and a display")
    else:
        main()
