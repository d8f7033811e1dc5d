// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gouji {

/// Cuts a page off from its own fields, for its destructor: the field that has the focus loses it while the page is being
/// taken down, and would have the page take a change that nobody made.
void disconnectFields(QWidget &page);

/// Has the field that is being filled in tell what was typed so far, as if it were left; the focus stays.
void finishField(QWidget *focused);

} // namespace gouji
