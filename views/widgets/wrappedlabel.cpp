// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wrappedlabel.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int partOfWindow = 8;

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop); // what has no room is at the end
}

QSize WrappedLabel::sizeHint() const
{
    return minimumSizeHint();
}

QSize WrappedLabel::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int mostLines = std::max(1, window()->height() / partOfWindow / line);
    return {0, std::min(heightForWidth(width()), mostLines * line)};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateGeometry();
}

} // namespace gouji
