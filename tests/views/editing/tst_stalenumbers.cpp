// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/stalenumbers.h"

#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("problems");

Report saying(const QString &text)
{
    Report report = sampleReport();
    *report.blocks(section) = {Paragraph::fromText(text)};
    return report;
}

} // namespace

class TestStaleNumbers : public QObject
{
    Q_OBJECT

private slots:
    void aFigureThatACellHeldBeforeIsStale()
    {
        const Report report = saying(QStringLiteral("新收118件。"));
        const CellIndex total = cellOf(report, u"t3.received.total");
        Session session(report);
        StaleNumbers numbers(session);
        QSignalSpy changes(&numbers, &StaleNumbers::changed);
        QVERIFY(numbers.in(section).empty());
        session.enterText(total, QStringLiteral("120"));
        QCOMPARE(numbers.in(section), (std::vector<StaleNumber>{{0, {2, 3}, total}}));
        QVERIFY(changes.count() > 0);
        session.undoStack().undo();
        QVERIFY(numbers.in(section).empty());
    }

    void whatIsLinkedOrASingleDigitIsNot()
    {
        Report report = saying(QStringLiteral("新收"));
        const CellIndex total = cellOf(report, u"t3.received.total");
        const CellIndex small = cellOf(report, u"t3.carried_in.total");
        auto &runs = std::get<Paragraph>(report.blocks(section)->front()).runs;
        runs.emplace_back(Link{report.form->cell(total).id, LinkStyle::Digits, {}});
        runs.emplace_back(QStringLiteral("件，结转6件。"));
        Session session(report);
        StaleNumbers numbers(session);
        session.enterText(small, QStringLiteral("7"));
        session.enterText(total, QStringLiteral("120"));
        session.enterText(total, QStringLiteral("121"));
        QVERIFY(numbers.in(section).empty());
    }

    void aNumberThatWasUnlinkedStaysMarkedInItsSection()
    {
        const Report report = saying(QStringLiteral("新收118件。"));
        const CellIndex total = cellOf(report, u"t3.received.total");
        Session session(report);
        StaleNumbers numbers(session);
        numbers.noteUnlinked(section, total, QStringLiteral("118"));
        QCOMPARE(numbers.in(section).size(), std::size_t(1));
        QVERIFY(numbers.in(QStringLiteral("other")).empty());
    }
};

GOUJI_GUILESS_TEST(TestStaleNumbers)
#include "tst_stalenumbers.moc"
