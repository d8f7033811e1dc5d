// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/statements/quantity.h"
#include "model/template/formlibrary.h"
#include "model/values/chinesenumeral.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// The totals of table three and the cases of table four that a sentence is compared with.
struct Figures
{
    qint64 received = 0;
    qint64 carriedIn = 0;
    qint64 granted = 0;
    qint64 partly = 0;
    qint64 refused = 0;
    qint64 withdrawn = 0; ///< （六）3.其他
    qint64 carriedOut = 0;
    qint64 reviews = 0;
    qint64 suits = 0;

    qint64 closed() const { return received + carriedIn - carriedOut; }
};

void set(Report &report, const char *cell, qint64 value)
{
    setCount(report, cellOf(report, cell), value);
}

/// A report with these totals and this sentence; what is left of the closed ones could not be provided.
Report reportWith(const Figures &figures, const QString &text)
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    for (const CellTemplate &cell : report.form->cells()) {
        if (!cell.id.toString().startsWith(QStringLiteral("t2")))
            set(report, cell.id.toString().toLatin1().constData(), 0);
    }
    set(report, "t3.received.total", figures.received);
    set(report, "t3.carried_in.total", figures.carriedIn);
    set(report, "t3.carried_out.total", figures.carriedOut);
    set(report, "t3.total.total", figures.closed());
    set(report, "t3.granted.total", figures.granted);
    set(report, "t3.partly_granted.total", figures.partly);
    set(report, "t3.refused.state_secret.total", figures.refused);
    set(report, "t3.otherwise_closed.remaining.total", figures.withdrawn);
    set(report, "t3.unavailable.not_held.total",
        figures.closed() - figures.granted - figures.partly - figures.refused - figures.withdrawn);
    set(report, "t4.review.total", figures.reviews);
    set(report, "t4.direct_suit.total", figures.suits);
    setProse(report, u"overview", text);
    return report;
}

/// The number with its last digit one higher, or one lower from nine.
QString oneMore(QString number)
{
    const qint64 chinese = parseChineseNumeral(number).value_or(0);
    if (chinese > 0)
        return formatChineseNumeral(chinese + 1);
    QChar &last = number.back();
    last = last == u'9' ? QChar(u'8') : QChar(last.unicode() + 1);
    return number;
}

QStringList findingsOn(const Figures &figures, const QString &text)
{
    CheckOptions options;
    for (const char *id : {"T3-01", "T3-02", "T3-03", "T4-01", "STR-07"})
        options.switchedOff.insert(CheckId(QString::fromLatin1(id)));
    QStringList ids;
    const Report report = reportWith(figures, text);
    for (const Finding &finding : checkReport({report, nullptr}, options)) {
        if (finding.check.toString().startsWith(QStringLiteral("NT")))
            ids.append(finding.check.toString());
    }
    return ids;
}

struct Case
{
    const char *name;
    Figures figures;
    const char16_t *text;
};

// The sentences of the catalogue that a naive match gets wrong, each with tables that make it right.
const Case right[] = {
    {"seven parts of 3646",
     {.received = 3525, .carriedIn = 121, .granted = 1041, .partly = 311, .refused = 514, .carriedOut = 0},
     u"收办政府信息公开申请3646件（新收3525 + 结转121），其中予以公开1041件，部分公开311件，不予公开514件。"},
    {"applicants, carried in and out",
     {.received = 95, .carriedIn = 8, .granted = 42, .partly = 1, .refused = 49, .carriedOut = 5},
     u"受理政府信息公开申请95件（自然人89、法人6）；答复98件（含上年结转8，另有5件转下年），其中42/1/49/6件，"
     u"占42.86%/1.02%/50%/6.12%。"},
    {"put off",
     {.received = 3259, .carriedIn = 77, .carriedOut = 58},
     u"受理政府信息公开申请3259件，答复3278件（含上年结转77，另58件顺延）。"},
    {"withdrawn beside closed",
     {.received = 19, .withdrawn = 8},
     u"受理依申请公开19件，其中11件办结，8件申请人主动撤销。"},
    {"carried in is no answer",
     {.received = 10, .carriedIn = 1},
     u"受理政府信息公开申请10件，办理上年度结转1件。答复11件。"},
    {"carried out", {.received = 75, .carriedOut = 3}, u"收到政府信息公开申请75件，答复72件，结转下年3件。"},
    {"not said how many are left",
     {.received = 1499, .carriedIn = 30, .carriedOut = 76},
     u"收到政府信息公开申请1499件；完成答复1453件，含上年结转30件。"},
    {"services of a hall",
     {},
     u"总办件量为102390件，总办结量为101980件，办结率达到了99.6%；我局未收到政府信息公开申请。"},
    {"Chinese numeral", {.received = 171}, u"共收到政府信息公开申请一百七十一件。"},
    {"rounded", {.received = 171}, u"共收到政府信息公开申请170余件。"},
    {"by the way in", {.received = 10}, u"通过网络收到政府信息公开申请3件，通过信函收到7件。"},
    {"last year's", {.received = 10}, u"收到政府信息公开申请10件，比上年增加4件。"},
    {"proposals", {.received = 10}, u"收到政府信息公开申请10件。办理人大代表建议和政协提案25件。"},
    {"reviews and suits",
     {.received = 10, .reviews = 7, .suits = 4},
     u"因政府信息公开被申请行政复议7件，被提起行政诉讼4件。"},
};

// What is wrong, and the check that must say so.
struct WrongCase
{
    const char *check;
    Case figures;
};
const WrongCase wrong[] = {
    {"NT-03",
     {"all answered though two are left",
      {.received = 171, .carriedIn = 1, .carriedOut = 2},
      u"全县共办理群众提出的政府信息依申请公开171宗，均在法定期限内答复。"}},
    {"NT-01", {"received", {.received = 43}, u"共计收到政府信息公开申请44项。"}},
    {"NT-02", {"answered", {.received = 98, .carriedOut = 5}, u"受理政府信息公开申请98件，答复94件，结转下年5件。"}},
    {"NT-04", {"denied", {.received = 3}, u"我单位未收到政府信息公开申请。"}},
    {"NT-04", {"there were none", {}, u"我单位收到政府信息公开申请3件。"}},
    {"NT-05", {"group", {.received = 50, .granted = 41}, u"收到政府信息公开申请50件，予以公开40件。"}},
    {"NT-06", {"carried out", {.received = 75, .carriedOut = 3}, u"收到政府信息公开申请75件，结转下年4件。"}},
    {"NT-07", {"reviews", {.received = 5, .reviews = 7}, u"因政府信息公开被申请行政复议6件。"}},
    {"NT-09", {"denied disputes", {.received = 5, .suits = 1}, u"未发生因政府信息公开引起的行政复议、行政诉讼。"}},
    {"NT-10", {"documents", {}, u"制发规范性文件999件。"}},
    {"NT-11",
     {"more than the whole",
      {.received = 19, .withdrawn = 8},
      u"受理依申请公开19件，其中12件办结，8件申请人主动撤销。"}},
    {"NT-12", {"share", {.received = 98, .granted = 42}, u"答复政府信息公开申请98件，其中予以公开42件，占52.86%。"}},
    {"NT-13", {"aspects", {}, u"主要有三个方面的问题：一是人手不足，二是经验不够。"}},
};

/// A number of an admissible sentence that may be changed without anybody noticing, and why.
struct Unnoticed
{
    const char *name;
    const char *number;
    const char *reason;
};
const Unnoticed unnoticed[] = {
    {"carried in is no answer", "10", "11 are those received with the one carried in"},
    {"services of a hall", "102390", "no requests"},
    {"services of a hall", "101980", "no requests"},
    {"services of a hall", "99.6", "a rate, not a share"},
    {"rounded", "170", "rounded"},
    {"by the way in", "3", "some may have come in another way"},
    {"by the way in", "7", "some may have come in another way"},
    {"last year's", "4", "a comparison"},
    {"proposals", "25", "no requests"},
};

} // namespace

/// The checks on figures in sentences: what they must leave alone and what they must find.
class TestProseChecks : public QObject
{
    Q_OBJECT

private slots:
    void admissibleReadingsPass_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(right)); ++i)
            QTest::newRow(right[i].name) << i;
    }
    void admissibleReadingsPass()
    {
        QFETCH(int, row);
        QCOMPARE(findingsOn(right[row].figures, QString::fromUtf16(right[row].text)).join(u' '), QString());
    }

    void aChangedNumberIsFound_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("number");
        for (int row = 0; row < int(std::size(right)); ++row) {
            const QString text = QString::fromUtf16(right[row].text);
            const int count = int(quantitiesIn(text).size());
            for (int number = 0; number < count; ++number)
                QTest::addRow("%s, number %d", right[row].name, number + 1) << row << number;
        }
    }
    void aChangedNumberIsFound()
    {
        QFETCH(int, row);
        QFETCH(int, number);
        const QString text = QString::fromUtf16(right[row].text);
        const Quantity quantity = quantitiesIn(text)[size_t(number)];
        const QString was = quantity.span.in(text).toString();
        QString changed = text;
        changed.replace(quantity.span.start, quantity.span.length, oneMore(was));
        const bool isFree = std::ranges::any_of(unnoticed, [&](const Unnoticed &u) {
            return qstrcmp(u.name, right[row].name) == 0 && was == QString::fromUtf8(u.number);
        });
        const QString found = findingsOn(right[row].figures, changed).join(u' ');
        QVERIFY2(found.isEmpty() == isFree, qPrintable(was + QStringLiteral(" in ") + changed + u' ' + found));
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(wrong)); ++i)
            QTest::addRow("%s %s", wrong[i].check, wrong[i].figures.name) << i;
    }
    void whatIsWrongIsFound()
    {
        QFETCH(int, row);
        const Case &c = wrong[row].figures;
        QCOMPARE(findingsOn(c.figures, QString::fromUtf16(c.text)).join(u' '), QString::fromLatin1(wrong[row].check));
    }
};

GOUJI_GUILESS_TEST(TestProseChecks)
#include "tst_prosechecks.moc"
