// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"
#include "model/review/knownblocks.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Link linkTo(const char16_t *cell)
{
    return {*CellId::fromString(cell), LinkStyle::Digits, {}};
}

/// A report with 12 and 34 in two cells.
Report report()
{
    Report report = Report::forForm(FormLibrary::builtIn().forYear(2024));
    const auto put = [&](const char16_t *id, int value) {
        report.cell(*report.form->find(*CellId::fromString(id))).value = CellValue(*Count::fromInteger(value));
    };
    put(u"t3.received.total", 12);
    put(u"t3.received.natural_person", 34);
    return report;
}

Paragraph known()
{
    return {{QStringLiteral("甲。收到"), linkTo(u"t3.received.total"), QStringLiteral("件，其中"),
             linkTo(u"t3.received.natural_person"), QStringLiteral("件。乙。")},
            {}};
}

/// The paragraph with its links in square brackets.
QString shown(const Block &block, const Report &report)
{
    QString text;
    for (const Run &run : std::get<Paragraph>(block).runs) {
        const auto *link = std::get_if<Link>(&run);
        text += link ? u'[' + linkText(*link, report) + u']' : std::get<QString>(run);
    }
    return text;
}

} // namespace

class TestKnownBlocks : public QObject
{
    Q_OBJECT

private slots:
    void linksComeBackInEqualSentences_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("restored");
        const auto row = [](const char *name, const char *written, const char *restored) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(restored);
        };
        row("all equal", "甲。收到12件，其中34件。乙。", "甲。收到[12]件，其中[34]件。乙。");
        row("another sentence changed", "丙。收到12件，其中34件。", "丙。收到[12]件，其中[34]件。");
        row("sentences in another order", "收到12件，其中34件。甲。", "收到[12]件，其中[34]件。甲。");
        row("a number written over", "丙。收到13件，其中34件。", "丙。收到13件，其中[34]件。");
        row("the sentence itself changed", "共收到12件，其中34件。", "共收到12件，其中34件。");
        row("without its numbers", "丙。收到件，其中件。", "丙。收到件，其中件。");
        row("something else", "丁", "丁");
    }

    void linksComeBackInEqualSentences()
    {
        QFETCH(QString, written);
        const Report owner = report();
        const Blocks before{Paragraph::fromText(QStringLiteral("头")), known(),
                            Paragraph::fromText(QStringLiteral("尾"))};
        const Blocks after{before[0], Paragraph::fromText(written), before[2]};
        const Blocks restored = withKnownBlocks({after, owner}, {before, owner});
        QCOMPARE(restored.size(), std::size_t(3));
        QTEST(shown(restored[1], owner), "restored");
        QCOMPARE(paragraphText(std::get<Paragraph>(restored[1]), owner), written);
    }

    void whatShowsTheSameIsTheKnownOne()
    {
        const Report owner = report();
        const Blocks before{Picture{QStringLiteral("渠道 图"), QStringLiteral("image/png"), "data", {}},
                            FurtherTable{{{QStringLiteral("a"), QStringLiteral("b")}}, {}}, known()};
        const Blocks after{Paragraph::fromText(QStringLiteral("新")), Picture{QStringLiteral("渠道图"), {}, {}, {}},
                           FurtherTable{{{QStringLiteral("a "), QStringLiteral("b")}}, {}},
                           Paragraph::fromText(QStringLiteral("甲。收到 12件，其中 34 件。乙。"))};
        const Blocks restored = withKnownBlocks({after, owner}, {before, owner});
        QCOMPARE(restored.size(), std::size_t(4));
        QVERIFY(restored[0] == after[0]);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(restored[i + 1] == before[i]);
    }

    void whatIsGoneIsGone()
    {
        const Report owner = report();
        QVERIFY(withKnownBlocks({{}, owner}, {{known()}, owner}).empty());
    }
};

GOUJI_GUILESS_TEST(TestKnownBlocks)
#include "tst_knownblocks.moc"
