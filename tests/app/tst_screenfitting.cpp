// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenfitting.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScreen>
#include <QVBoxLayout>

using namespace gouji;
using namespace gouji::test;

class TestScreenFitting : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aDialogLargerThanTheScreenShowsItsButtons()
    {
        ScreenFitting fitting;
        qApp->installEventFilter(&fitting);
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(new QWidget);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok);
        layout->addWidget(buttons);
        dialog.resize(5000, 4000);
        dialog.show();
        const QRect screen = dialog.screen()->availableGeometry();
        QTRY_VERIFY(screen.contains(dialog.geometry()));
        QVERIFY(screen.contains(QRect(buttons->mapToGlobal(QPoint()), buttons->size())));
    }

    void oneThatFitsStaysAsItIs()
    {
        ScreenFitting fitting;
        qApp->installEventFilter(&fitting);
        QDialog dialog;
        dialog.setGeometry(40, 50, 300, 200);
        dialog.show();
        QCOMPARE(dialog.geometry(), QRect(40, 50, 300, 200));
    }
};

GOUJI_WIDGET_TEST(TestScreenFitting)
#include "tst_screenfitting.moc"
