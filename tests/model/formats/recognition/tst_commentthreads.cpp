// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/inventedtext.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Place
{
    size_t block = 0;
    int row = -1;
    int field = -1;
    int start = 0;
};

/// Where a text stands in an outline.
std::optional<Place> placeOf(const SourceOutline &outline, const QString &text)
{
    for (size_t block = 0; block < outline.blocks.size(); ++block) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&outline.blocks[block])) {
            if (paragraph->text.contains(text))
                return Place{block, -1, -1, int(paragraph->text.indexOf(text))};
        }
        const auto *table = std::get_if<SourceTable>(&outline.blocks[block]);
        for (size_t row = 0; table && row < table->rows.size(); ++row) {
            for (size_t field = 0; field < table->rows[row].fields.size(); ++field) {
                if (table->rows[row].fields[field].text == text)
                    return Place{block, int(row), int(field), 0};
            }
        }
    }
    return std::nullopt;
}

QString described(const Anchor &anchor)
{
    if (anchor.cell)
        return anchor.cell->toString();
    QString text = anchor.section;
    if (anchor.block)
        text += u' ' + QString::number(*anchor.block);
    if (!anchor.quoted.isEmpty())
        text += QStringLiteral(" %1+%2 ").arg(anchor.start).arg(anchor.length) + anchor.quoted;
    return text;
}

} // namespace

/// Remarks that somebody hung on a file are found again where their words landed.
class TestCommentThreads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commentsAreAnchored_data();
    void commentsAreAnchored();
    void answersFollowTheirQuestion();
    void aCircleOfAnswersLosesNone();

private:
    FormLibrary m_forms = FormLibrary::builtIn();
    SourceOutline m_outline;
};

void TestCommentThreads::init()
{
    Report report = filledReport(m_forms.find(u"2021"));
    report.cell(*report.form->find(*CellId::fromString(u"t3.received.total"))).value =
        Count::fromInteger(777777).value();
    setProse(report, u"overview", QStringLiteral("全年主动公开信息412条。"));
    setProse(report, u"other", QStringLiteral("无其他事项，未收取费用。"));
    const QString text =
        inventedText(report, TextFamily::Matrix).toText() + QStringLiteral("河口镇人民政府\n2025年1月20日\n");
    m_outline = readTextSource(text);
    for (SourceBlock &block : m_outline.blocks) {
        auto *paragraph = std::get_if<SourceParagraph>(&block);
        if (paragraph && paragraph->text.startsWith(u"全年"))
            paragraph->text = QStringLiteral("  第一行。\n ") + paragraph->text;
    }
}

void TestCommentThreads::commentsAreAnchored_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("a figure") << QStringLiteral("777777") << QStringLiteral("t3.received.total");
    QTest::newRow("words of a paragraph behind a line break")
        << QStringLiteral("412条") << QStringLiteral("overview 1 8+4 412条");
    QTest::newRow("words of its first line") << QStringLiteral("第一行") << QStringLiteral("overview 0 0+3 第一行");
    QTest::newRow("a label of a row") << QStringLiteral("（一）予以公开") << QStringLiteral("requests");
    QTest::newRow("a heading") << QStringLiteral("三、收到和处理政府信息公开申请情况") << QStringLiteral("requests");
    QTest::newRow("the title") << QStringLiteral("政府信息公开工作年度报告") << QString();
    QTest::newRow("the closing") << QStringLiteral("河口镇人民政府") << QStringLiteral("closing 0+7 河口镇人民政府");
}

void TestCommentThreads::commentsAreAnchored()
{
    QFETCH(QString, words);
    QFETCH(QString, anchor);
    const std::optional<Place> place = placeOf(m_outline, words);
    QVERIFY(place);
    SourceComment comment;
    comment.author = QStringLiteral("审核人");
    comment.text = QStringLiteral("请核实");
    comment.block = place->block;
    comment.row = place->row;
    comment.field = place->field;
    comment.start = place->start;
    comment.length = int(words.size());
    m_outline.comments.push_back(comment);
    const std::optional<Report> report = recognise(m_outline, m_forms);
    QVERIFY(report);
    QCOMPARE(report->threads.size(), size_t(1));
    QCOMPARE(described(report->threads.front().anchor), anchor);
    QCOMPARE(report->threads.front().remarks.front().author, comment.author);
    QCOMPARE(report->threads.front().remarks.front().text, comment.text);
}

void TestCommentThreads::answersFollowTheirQuestion()
{
    SourceComment question;
    question.text = QStringLiteral("为什么？");
    SourceComment other = question;
    other.isResolved = true;
    SourceComment answer = question;
    answer.text = QStringLiteral("已改。");
    answer.answers = 0;
    SourceComment again = answer;
    again.answers = 2;
    m_outline.comments = {question, other, answer, again};
    const std::optional<Report> report = recognise(m_outline, m_forms);
    QVERIFY(report);
    QCOMPARE(report->threads.size(), size_t(2));
    QCOMPARE(report->threads[0].remarks.size(), size_t(3));
    QCOMPARE(report->threads[0].status, ThreadStatus::Answered);
    QCOMPARE(report->threads[1].remarks.size(), size_t(1));
    QCOMPARE(report->threads[1].status, ThreadStatus::Closed);
}

void TestCommentThreads::aCircleOfAnswersLosesNone()
{
    SourceComment one;
    one.text = QStringLiteral("甲");
    one.answers = 1;
    SourceComment two = one;
    two.answers = 0;
    two.block = 100'000; // of no outline
    SourceComment three = one;
    three.answers = 77;
    m_outline.comments = {one, two, three};
    const std::optional<Report> report = recognise(m_outline, m_forms);
    QVERIFY(report);
    size_t remarks = 0;
    for (const Thread &thread : report->threads)
        remarks += thread.remarks.size();
    QCOMPARE(remarks, size_t(3));
}

GOUJI_GUILESS_TEST(TestCommentThreads)
#include "tst_commentthreads.moc"
