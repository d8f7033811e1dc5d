// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gouji {

/// Keeps dialogs inside their screen: one that wants more when it opens, as on a small screen with large print, gets what
/// there is, so that its buttons are seen. To be installed on the application.
class ScreenFitting : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gouji
