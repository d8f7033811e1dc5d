// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// The beginning of a text that is longer than `most` characters, with an ellipsis; for names on tabs and in lists.
QString shortened(const QString &text, qsizetype most);

} // namespace gouji
