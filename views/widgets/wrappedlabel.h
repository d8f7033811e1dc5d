// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gouji {

/// A line of words that becomes several where they do not fit: for a status bar, which makes room for what its widgets need
/// at the least and does not ask what they need in a width. It takes no more than an eighth of its window, so that a window
/// as large as its screen need not grow.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// The layouts are not to ask either: they try widths of a few letters, and the window grows for them.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace gouji
