// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/whenasked.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace gouji::test {

/// Types a path into the next file dialog, as a person would. Needs Qt's own dialogs (AA_DontUseNativeDialogs).
inline void typeIntoFileDialog(const QString &path)
{
    whenAsked<QFileDialog>([path](QFileDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
}

} // namespace gouji::test
