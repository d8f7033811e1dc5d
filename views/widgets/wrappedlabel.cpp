// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/wrappedlabel.h"

namespace gouji {

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    return minimumSizeHint();
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {0, heightForWidth(width())};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateGeometry();
}

} // namespace gouji
