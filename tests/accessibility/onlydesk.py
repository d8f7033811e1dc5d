#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gouji authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen of a real process that was started with a desk, as by a double click on it.

    onlydesk.py GOUJI REPORT

Just the desk, and it ends with the desk; beside it what an earlier run did not save, where there is any.
"""
import glob
import os
import sys
import tempfile

import outside


def frames(editor):
    """The names of the windows that are shown."""
    shown = outside.pyatspi.STATE_SHOWING
    return [window.name for window in editor.application if window is not None and window.getState().contains(shown)]


def desk_in(folder):
    outside.write_desk(folder)
    return os.path.join(folder, outside.DESK)


def just_the_desk(gouji, desk):
    with outside.Editor(gouji, desk) as editor:
        editor.find_queue()
        editor.expect(len(frames(editor)) == 1, f"not one window beside a desk: {frames(editor)}")
        editor.press("ctrl+w")
        outside.waited_for("the end with the desk", lambda: editor.process.poll() is not None)
        editor.expect(editor.process.returncode == 0, f"ends with {editor.process.returncode}")
        return editor.faults


def journal_size():
    journals = glob.glob(os.path.join(os.environ["XDG_DATA_HOME"], "**", "journal"), recursive=True)
    return sum(map(os.path.getsize, journals))


def lose_work(gouji, report):
    """Leaves an edit that was never saved."""
    sizes = [0] * 5  # of the journal, as it grows; half of one is none

    def is_written():
        sizes.append(journal_size())
        return sizes[-1] > 0 and len(set(sizes[-5:])) == 1

    with outside.Editor(gouji, report) as editor:
        editor.find("the list of sections",
                    lambda node: node.getRole() == outside.pyatspi.ROLE_LIST and node.childCount > 6)
        editor.press("ctrl+a", "Delete")  # where the work goes on
        outside.waited_for("the journal", is_written)


def lost_work_is_offered(gouji, report, desk):
    lose_work(gouji, report)
    with outside.Editor(gouji, desk) as editor:
        offer = editor.find("the offer of unsaved work",
                            lambda node: node.getRole() == outside.pyatspi.ROLE_DIALOG and node.name)
        editor.expect(offer.getState().contains(outside.pyatspi.STATE_SHOWING), "the offer of unsaved work is not seen")
        editor.press("Escape")
        editor.find_queue()
        return editor.faults


def main():
    gouji, report = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        desk = desk_in(folder)
        outside.end_with(just_the_desk(gouji, desk) + lost_work_is_offered(gouji, report, desk))


if __name__ == "__main__":
    outside.run(main)
