// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gouji {

/// A text with the characters of the Kangxi radicals and CJK radicals blocks replaced by the ideographs they stand for.
struct FoldedText
{
    QString text;
    QList<qsizetype> places; ///< where replaced characters stood in the source, ascending (IM-06)
};

/// Folds U+2E80–2EF3 and U+2F00–2FD5 by Unicode's EquivalentUnifiedIdeograph, and ⼾ to 户. Changes nothing else. A
/// dozen radicals become characters outside the first plane, so that the text may grow.
FoldedText foldRadicals(const QString &text);

} // namespace gouji
