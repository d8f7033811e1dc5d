// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compareflow.h"

#include "forms/reportview.h"
#include "model/formats/native/nativewriter.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QLabel>
#include <QTableView>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk() { workbench.add(sampleReport()); }

    CompareDialog *compareWith(const Report &other)
    {
        const QString path = folder.filePath(QStringLiteral("other.gouji"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return nullptr;
        file.write(writeNative(other, FormLibrary::builtIn()));
        file.close();
        typeIntoFileDialog(path);
        window.findChild<QAction *>(QStringLiteral("compare"))->trigger();
        const auto isThere = [this] { return window.findChild<CompareDialog *>() != nullptr; };
        return QTest::qWaitFor(isThere) ? window.findChild<CompareDialog *>() : nullptr;
    }
};

QString summaryOf(const CompareDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("summary"))->text();
}

QString headerOf(const CompareDialog &dialog, int column)
{
    return dialog.findChild<QTableView *>()->model()->headerData(column, Qt::Horizontal).toString();
}

} // namespace

/// From the menu to the two reports side by side.
class TestCompareFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theEarlierYearStandsAtTheLeft()
    {
        Desk desk;
        Report other = sampleReport();
        other.facts.year += 1;
        const CompareDialog *dialog = desk.compareWith(other);
        QVERIFY(dialog);
        QVERIFY(headerOf(*dialog, 1).contains(QString::number(sampleReport().facts.year)));
        QVERIFY(headerOf(*dialog, 2).contains(QStringLiteral("other.gouji")));
    }

    void aPlaceIsReachedInTheReport()
    {
        Desk desk;
        Report other = sampleReport();
        other.cell(cellOf(other, u"t3.received.company")).value = *Count::fromInteger(777);
        CompareDialog *dialog = desk.compareWith(other);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QTableView *>(), Qt::Key_Return);
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("requests"));
        desk.window.closeCurrent();
        QTRY_VERIFY(!desk.window.findChild<CompareDialog *>());
    }

    void twoBodiesAreSaid()
    {
        Desk desk;
        Report other = sampleReport();
        other.facts.body = QStringLiteral("石桥县教育局");
        const CompareDialog *dialog = desk.compareWith(other);
        QVERIFY(dialog);
        QVERIFY2(summaryOf(*dialog).contains(QStringLiteral("two bodies")), qPrintable(summaryOf(*dialog)));
    }

    void theSameFileIsSaid()
    {
        Desk desk;
        const CompareDialog *dialog = desk.compareWith(sampleReport());
        QVERIFY(dialog);
        QVERIFY(summaryOf(*dialog).contains(QStringLiteral("say the same")));
    }

    void lastYearNeedsToBeThere()
    {
        Desk desk;
        QAction *action = desk.window.findChild<QAction *>(QStringLiteral("compare-last-year"));
        action->trigger();
        QVERIFY(desk.window.findChild<MessageLine *>()->text().contains(QStringLiteral("Attach")));
        auto lastYear = std::make_shared<Report>(sampleReport());
        lastYear->facts.year -= 1;
        desk.workbench.current()->session().setLastYear(lastYear);
        action->trigger();
        QVERIFY(desk.window.findChild<CompareDialog *>());
    }
};

GOUJI_WIDGET_TEST(TestCompareFlow)
#include "tst_compareflow.moc"
