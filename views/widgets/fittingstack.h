// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace gouji {

/// A stack that needs the room of the page it shows, and not that of its widest, so that a small screen can hold the window.
class FittingStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FittingStack(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace gouji
