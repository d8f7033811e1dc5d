// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace gouji {

class ProseEdit;

/// The menu of an editor for where its cursor is: what can be done with the link, number, picture or table there, then
/// the usual commands. The caller owns it.
QMenu *makeProseMenu(ProseEdit &edit);

} // namespace gouji
