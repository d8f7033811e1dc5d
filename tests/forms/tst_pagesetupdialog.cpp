// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pagesetupdialog.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk()
        : dialog({pageStyle(PagePreset::Official), pageStyle(PagePreset::Compact), pageStyle(PagePreset::LargePrint)},
                 {QStringLiteral("Face A"), QStringLiteral("Face B")})
    {
        dialog.show();
        dialog.activateWindow();
    }
    QDoubleSpinBox *length(const char *name) { return dialog.findChild<QDoubleSpinBox *>(QLatin1String(name)); }
    QComboBox *choice(const char *name) { return dialog.findChild<QComboBox *>(QLatin1String(name)); }
    QString summary() { return dialog.findChild<QLabel *>(QStringLiteral("summary"))->text(); }
    void type(QDoubleSpinBox *box, const QString &text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    PageSetupDialog dialog;
};

} // namespace

/// The dialog by keys: what is set, what comes of it, what is left alone.
class TestPageSetupDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theOfficialPageIsTheStandard()
    {
        Desk desk;
        QVERIFY(desk.summary().startsWith(QStringLiteral("22 lines of 28 characters")));
        QCOMPARE(desk.length("top")->value(), 37.0);
    }

    void lookingChangesNothing()
    {
        Desk desk;
        for (const char *name : {"bodySize", "linePitch", "titleSize", "tableSize", "top", "bottom", "left", "right"}) {
            desk.length(name)->setFocus();
            QTest::keyClick(desk.length(name), Qt::Key_Tab);
        }
        QTest::keyClick(desk.choice("preset"), Qt::Key_Down);
        QTest::keyClick(desk.choice("preset"), Qt::Key_Up);
        QCOMPARE(desk.dialog.style(PagePreset::Official), pageStyle(PagePreset::Official));
        QCOMPARE(desk.dialog.style(PagePreset::Compact), pageStyle(PagePreset::Compact));
    }

    void aSizeIsTakenAndSaid()
    {
        Desk desk;
        desk.type(desk.length("bodySize"), QStringLiteral("15"));
        QCOMPARE(desk.dialog.style(PagePreset::Official).bodySize, PageLength::ofPoints(15));
        QCOMPARE(desk.dialog.style(PagePreset::Official).linePitch, pageStyle(PagePreset::Official).linePitch);
        QVERIFY2(desk.summary().contains(QStringLiteral("of 30 characters")), qPrintable(desk.summary()));
        QCOMPARE(desk.dialog.style(PagePreset::Compact), pageStyle(PagePreset::Compact));
    }

    void aMarginInMillimetres()
    {
        Desk desk;
        desk.type(desk.length("top"), QStringLiteral("30"));
        QCOMPARE(desk.dialog.style(PagePreset::Official).top, PageLength::ofMillimetres(30));
    }

    void aFaceComesBeforeTheUsualOnes()
    {
        Desk desk;
        QTest::keyClick(desk.choice("bodyFont"), Qt::Key_Down);
        const WantedFonts &wanted = desk.dialog.style(PagePreset::Official).wanted(FontRole::Body);
        QCOMPARE(wanted.constFirst().family, QStringLiteral("Face A"));
        QCOMPARE(wanted.mid(1), usualFonts(FontRole::Body));
    }

    void eachLookApart()
    {
        Desk desk;
        QTest::keyClick(desk.choice("preset"), Qt::Key_Down);
        desk.type(desk.length("tableSize"), QStringLiteral("7"));
        QCOMPARE(desk.dialog.style(PagePreset::Compact).tableSize, PageLength::ofPoints(7));
        QCOMPARE(desk.dialog.style(PagePreset::Official), pageStyle(PagePreset::Official));
    }

    void thePresetComesBack()
    {
        Desk desk;
        desk.type(desk.length("top"), QStringLiteral("30"));
        QTest::keyClick(desk.choice("bodyFont"), Qt::Key_Down);
        QTest::keyClick(desk.dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults),
                        Qt::Key_Space);
        QCOMPARE(desk.dialog.style(PagePreset::Official), pageStyle(PagePreset::Official));
        QCOMPARE(desk.length("top")->value(), 37.0);
        QCOMPARE(desk.choice("bodyFont")->currentIndex(), 0);
    }

    void tabGoesDownTheFields()
    {
        Desk desk;
        QVERIFY2(tabOrder(*desk.choice("preset"))
                     .startsWith(QStringLiteral(
                         "preset titleFont headingFont subheadingFont bodyFont tableFont bodySize linePitch "
                         "titleSize tableSize top bottom left right ")),
                 qPrintable(tabOrder(*desk.choice("preset"))));
    }
};

GOUJI_WIDGET_TEST(TestPageSetupDialog)
#include "tst_pagesetupdialog.moc"
