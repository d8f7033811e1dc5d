#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor as a screen reader meets it: a real process on a real display, looked at over AT-SPI.

    outside.py GOUJI REPORT

Runs itself again inside a message bus of its own, so that nothing of the person's desktop is touched.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds
DESK = "县.goujidesk"
UNITS = [{"name": "云岭县人民政府"}, {"name": "云岭县档案局"}]


def inside_own_bus():
    """Replaces this process by one that has a message bus and settings of its own."""
    home = tempfile.mkdtemp(prefix="gouji-atspi-")
    runtime = os.path.join(home, "runtime")
    os.mkdir(runtime, 0o700)
    # libxkbcommon hands strndup a reply of the X server, which no zero ends: strictly seen an overflow, and not ours.
    os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "").replace("strict_string_checks=1", "")
    os.environ.update(GOUJI_OWN_BUS="1", XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
                      XDG_RUNTIME_DIR=runtime, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                      NO_AT_BRIDGE="0")
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])


def waited_for(what, find):
    """What find() returns once it returns something; fails by name after PATIENCE."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changes while it is read; the bus says so in many ways
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"not found within {PATIENCE} s: {what}")


def descendants(node, depth=0):
    yield node
    if depth < 40:
        for child in node:
            if child is not None:
                yield from descendants(child, depth + 1)


def first(root, fits):
    return next((node for node in descendants(root) if fits(node)), None)


class Editor:
    """The program with something open, and what it is reproached with."""

    def __init__(self, gouji, *arguments):
        self.process = subprocess.Popen([gouji, "--lang", "zh_CN", *arguments])
        self.faults = []
        self.application = waited_for("the program on the accessibility bus", self.running)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def running(self):
        return next((app for app in pyatspi.Registry.getDesktop(0)
                     if app is not None and app.get_process_id() == self.process.pid), None)

    def expect(self, fits, fault):
        if not fits:
            self.faults.append(fault)

    def find(self, what, fits):
        return waited_for(what, lambda: first(self.application, fits))

    def find_queue(self):
        """The table of a desk that shows all units."""
        return self.find("the queue", lambda node: node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
                         and node.name and node.queryTable().nRows == len(UNITS))

    def expect_names(self, where):
        """Whatever takes the focus and is seen has a name; a cell may be blank, and tabs speak for their list."""
        for node in descendants(self.application):
            states = node.getState()
            nameless = (states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING)
                        and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL,
                                                pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_PAGE_TAB_LIST)
                        and not node.name)
            self.expect(not nameless, f"{where}: takes the focus and has no name: {node.getRoleName()} {node.description}")

    def tables_but(self, seen):
        """The names of the tables and lists that are shown, where these are none of the sets seen."""
        roles = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST)
        names = {node.name for node in descendants(self.application)
                 if node.getRole() in roles and node.getState().contains(pyatspi.STATE_SHOWING)}
        return names if names and names not in seen else None

    def press(self, *keys):
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gouji"], check=True,
                                capture_output=True, text=True).stdout.split()[-1]  # the one opened last
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=PATIENCE)
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(0.2)


def meet_the_report(gouji, report):
    with Editor(gouji, report) as editor:
        sections = editor.find("the list of sections",
                               lambda node: node.getRole() == pyatspi.ROLE_LIST and node.childCount > 6)
        for name in [item.name for item in sections]:
            editor.expect(":" in name, f"a section does not say its state: {name}")
        editor.press("F6", "F6", "F6", "Down", "Down")  # findings, details, sections
        table = editor.find("the table of requests",
                            lambda node: node.getRole() == pyatspi.ROLE_TABLE and node.name and "申请" in node.name)
        cell = waited_for("a figure of it", lambda: table.queryTable().getAccessibleAt(0, 0))
        for word in ("本年新收", "自然人", "97"):
            editor.expect(word in cell.name, f"a figure does not say {word}: {cell.name!r}")
        editor.expect_names("report")
        return editor.faults


def write_desk(folder):
    """A desk of the units."""
    with open(os.path.join(folder, DESK), "w", encoding="utf-8") as file:
        json.dump({"format": "goujidesk", "version": "1.0", "office": "县政务公开办", "year": 2024, "units": UNITS},
                  file, ensure_ascii=False)


def meet_the_desk(gouji, report, folder):
    """A desk of two units and a report of neither, which stands apart."""
    shutil.copy(report, folder)
    write_desk(folder)
    with Editor(gouji, os.path.join(folder, DESK)) as editor:
        queue = editor.find_queue()
        said = " ".join(queue.queryTable().getAccessibleAt(row, column).name
                        for row in range(len(UNITS)) for column in range(3))
        for word in ("云岭县档案局", "未交"):
            editor.expect(word in said, f"the queue does not say {word}: {said!r}")
        editor.find("the report that stands apart", lambda node: node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE)
                    and node.getState().contains(pyatspi.STATE_SHOWING) and node.queryTable().nRows == 1)
        tabs = editor.find("the pages of the desk",
                           lambda node: node.getRole() == pyatspi.ROLE_PAGE_TAB_LIST
                           and any("队列" in tab.name for tab in node))
        seen = []
        for number, name in enumerate([tab.name for tab in tabs if tab.getRole() == pyatspi.ROLE_PAGE_TAB], 1):
            editor.press(f"ctrl+{number}")
            seen.append(waited_for(f"another page, {name}", lambda: editor.tables_but(seen)))
            editor.expect_names(name)
        return editor.faults


def main():
    gouji, report = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        end_with(meet_the_report(gouji, report) + meet_the_desk(gouji, report, folder))


def end_with(faults):
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


def run(test):
    """Runs a test on a display, on a bus of its own."""
    if not os.environ.get("GOUJI_OWN_BUS"):
        if not os.environ.get("DISPLAY"):
            print("GOUJI-SKIPPED: no display")
            sys.exit(0)
        inside_own_bus()
    global pyatspi
    import pyatspi  # needs the bus
    test()


if __name__ == "__main__":
    run(main)
