// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/clauses.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestClauses : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtMarksAndBrackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clauses"); // ( before a bracketed one, * before one behind 其中
        const auto row = [](const char *text, const char *clauses) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(clauses);
        };
        row("受理95件，答复98件。", "受理95件|答复98件");
        row("受理1,234件", "受理1,234件");
        row("答复98件（含上年结转8，另有5件转下年）。", "答复98件|(含上年结转8|(另有5件转下年");
        row("受理19件，其中11件办结，8件撤销", "受理19件|*其中11件办结|*8件撤销");
        row("答复9件（其中网上3件），结转2件", "答复9件|(*其中网上3件|结转2件");
        row("，，", "");
    }

    void cutsAtMarksAndBrackets()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Clause &clause : clausesOf(text, {0, text.size()})) {
            found.append((clause.isBracketed ? QStringLiteral("(") : QString()) +
                         (clause.isBehindOfThese ? QStringLiteral("*") : QString()) + clause.span.in(text).toString());
        }
        QTEST(found.join(u'|'), "clauses");
    }
};

GOUJI_GUILESS_TEST(TestClauses)
#include "tst_clauses.moc"
