// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What stood in a cell and could not be understood: kept as found on one line, for a person to decide.
class RawText
{
public:
    /// Blanks at the ends are dropped; line breaks and TABs inside become one blank each.
    explicit RawText(QStringView text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const RawText &, const RawText &) = default;

private:
    QString m_text;
};

} // namespace gouji
