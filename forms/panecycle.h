// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace gouji {

/// Moves the focus from the pane that holds the focused widget to the next one that is shown and can take it, round and round. The panes, not
/// null, stand in the order in which they are walked through.
void focusNextPane(std::vector<QWidget *> panes, const QWidget *focused, bool backwards);

} // namespace gouji
