#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor as a screen reader meets it: a real process on a real display, looked at over AT-SPI.

    outside.py GOUJI REPORT

Runs itself again inside a message bus of its own, so that nothing of the person's desktop is touched.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds


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


def main():
    import pyatspi

    gouji, report = sys.argv[1:3]
    process = subprocess.Popen([gouji, "--lang", "zh_CN", report])
    faults = []
    try:
        def running():
            return next((app for app in pyatspi.Registry.getDesktop(0) if app is not None and app.get_process_id() == process.pid), None)

        application = waited_for("the program on the accessibility bus", running)
        sections = waited_for("the list of sections", lambda: first(
            application, lambda node: node.getRole() == pyatspi.ROLE_LIST and node.childCount > 6))
        names = [item.name for item in sections]
        faults += [f"a section does not say its state: {name}" for name in names if ":" not in name]
        nameless = [node for node in descendants(application)
                    if node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getState().contains(pyatspi.STATE_SHOWING)
                    and node.getRole() not in (pyatspi.ROLE_FRAME, pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL)
                    and not node.name]
        faults += [f"takes the focus and has no name: {node.getRoleName()} {node.description}" for node in nameless]
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gouji"], check=True,
                                capture_output=True, text=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=PATIENCE)
        for key in ("F6", "F6", "F6", "Down", "Down"):  # findings, details, sections
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(0.2)
        table = waited_for("the table of requests", lambda: first(
            application, lambda node: node.getRole() == pyatspi.ROLE_TABLE and node.name and "申请" in node.name))
        cell = waited_for("a figure of it", lambda: table.queryTable().getAccessibleAt(0, 0))
        for word in ("本年新收", "自然人", "97"):
            if word not in cell.name:
                faults.append(f"a figure does not say {word}: {cell.name!r}")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    if not os.environ.get("GOUJI_OWN_BUS"):
        if not os.environ.get("DISPLAY"):
            print("GOUJI-SKIPPED: no display")
            sys.exit(0)
        inside_own_bus()
    main()
