// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace gouji {

/// How a text is broken into lines of a width: by the rules of Chinese (no line begins with ，。” or ends with （“) where
/// that fits, anywhere where it would run over the edge. A text flag for QPainter::drawText and QFontMetrics::boundingRect.
inline int wrapFlag(const QFontMetrics &metrics, int width, const QString &text)
{
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap, text);
    return wrapped.width() <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

} // namespace gouji
