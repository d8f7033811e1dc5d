// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicalblock.h"
#include "model/formats/canonical/canonicalclosing.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

const QString body = QStringLiteral("清水县水务局");

QString described(const std::optional<FoundClosing> &found)
{
    if (!found)
        return QStringLiteral("none");
    return QStringLiteral("%1 %2|%3").arg(found->blockCount).arg(found->closing.body, found->closing.date);
}

std::optional<FoundClosing> find(const std::vector<QString> &blocks)
{
    const std::vector<QStringView> views(blocks.begin(), blocks.end());
    return findClosing(views, body);
}

} // namespace

class TestCanonicalClosing : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatEndsTheReport_data()
    {
        QTest::addColumn<QStringList>("blocks");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QStringList &blocks, const char16_t *found) {
            QTest::newRow(name) << blocks << QString::fromUtf16(found);
        };
        const QString date = QStringLiteral("2025年1月20日");
        const QString prose = QStringLiteral("本年度没有收取信息处理费。");
        row("nothing", {}, u"none");
        row("prose", {prose}, u"none");
        row("name and date", {prose, body, date}, u"2 清水县水务局|2025年1月20日");
        row("another name", {prose, QStringLiteral("清水县人民政府办公室"), date},
            u"2 清水县人民政府办公室|2025年1月20日");
        row("only that", {body, date}, u"2 清水县水务局|2025年1月20日");
        row("a date alone", {prose, date}, u"1 |2025年1月20日");
        row("the body's name alone", {prose, body}, u"1 清水县水务局|");
        row("another name alone is prose", {prose, QStringLiteral("清水县人民政府办公室")}, u"none");
        row("Chinese numerals", {body, QStringLiteral("二〇二五年一月二十日")}, u"2 清水县水务局|二〇二五年一月二十日");
        row("circles for zero", {QStringLiteral("二○二五年十二月三十一日")}, u"1 |二○二五年十二月三十一日");
        row("blanks in the date", {QStringLiteral("2025 年 1 月 20 日")}, u"1 |2025 年 1 月 20 日");
        row("no day", {QStringLiteral("2025年1月")}, u"none");
        row("two digits of a year", {QStringLiteral("25年1月2日")}, u"none");
        row("digits of two kinds", {QStringLiteral("2025年一月二十日")}, u"none");
        row("more after the date", {QStringLiteral("2025年1月20日起")}, u"none");
        row("a sentence before the date", {prose, date}, u"1 |2025年1月20日");
        row("an item before the date", {QStringLiteral("（一）收费情况"), date}, u"1 |2025年1月20日");
        row("a numbered item before the date", {QStringLiteral("一、收费情况"), date}, u"1 |2025年1月20日");
        row("too short for a name", {QStringLiteral("无"), date}, u"1 |2025年1月20日");
        row("a table before the date", {QStringLiteral("清水县\t水务局"), date}, u"1 |2025年1月20日");
        row("a picture before the date", {QStringLiteral("[图：清水县水务局]"), date}, u"1 |2025年1月20日");
        row("a date kept apart", {body, QStringLiteral("\u2060") + date}, u"none");
        row("a name kept apart", {QStringLiteral("\u2060") + body, date}, u"1 |2025年1月20日");
        row("a mark before any other closing",
            {prose, QStringLiteral("\u2060"), QStringLiteral("局长：王某"), QStringLiteral("元月")},
            u"3 局长：王某|元月");
        row("half of it missing", {QStringLiteral("\u2060"), QStringLiteral("\u2060"), QStringLiteral("元月")},
            u"3 |元月");
    }
    void findsWhatEndsTheReport()
    {
        QFETCH(QStringList, blocks);
        QFETCH(QString, found);
        QCOMPARE(described(find({blocks.begin(), blocks.end()})), found);
    }

    void isFoundAgain_data()
    {
        QTest::addColumn<QString>("prose");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isPlain");
        const QStringList proses{QString(),
                                 QStringLiteral("没有收费。"),
                                 body,
                                 QStringLiteral("清水县财政局"),
                                 QStringLiteral("2025年2月1日"),
                                 QStringLiteral("[图：甲]"),
                                 QStringLiteral("甲\t乙")};
        const QString date = QStringLiteral("2025年1月20日");
        const std::vector<std::tuple<QString, QString, bool>> closings{
            {QString(), QString(), true},
            {body, date, true},
            {QStringLiteral("清水县人民政府"), date, true},
            {QString(), date, true},
            {body, QString(), true},
            {QStringLiteral("清水县人民政府"), QString(), false},
            {QStringLiteral("局"), date, false},
            {QStringLiteral("局长：王某"), date, false},
            {body, QStringLiteral("二〇二五年元月"), false},
            {date, body, false},
            {date, QString(), false},
            {QString(), body, false},
            {QStringLiteral("\u2060"), date, false},
            {QStringLiteral("\u2060甲"), QStringLiteral("\u2060"), false},
        };
        int number = 0;
        for (const QString &prose : proses) {
            for (const auto &[name, when, isPlain] : closings)
                QTest::addRow("%d: %s %s %s", ++number, qPrintable(prose), qPrintable(name), qPrintable(when))
                    << prose << name << when << isPlain;
        }
    }
    void isFoundAgain()
    {
        QFETCH(QString, prose);
        QFETCH(QString, name);
        QFETCH(QString, date);
        QFETCH(bool, isPlain);
        std::vector<QString> blocks;
        if (!prose.isEmpty())
            blocks.push_back(prose);
        const std::size_t before = blocks.size();
        const Closing closing{name, date, {}};
        const bool isEmpty = closing == Closing();
        addClosing(blocks, isEmpty ? std::nullopt : std::optional(closing), body);

        const auto found = find(blocks);
        QCOMPARE(found ? found->closing : Closing(), closing);
        QCOMPARE(blocks.size(), before + static_cast<std::size_t>(found ? found->blockCount : 0));
        QCOMPARE(found && found->blockCount == 3, !isPlain);
        if (!prose.isEmpty())
            QVERIFY(blocks.front() == prose || blocks.front() == keepingApart + prose);
    }

    void keepsProseApartOnlyWhereItMust()
    {
        std::vector<QString> blocks{body, QStringLiteral("没有收费。")};
        addClosing(blocks, Closing{body, QStringLiteral("2025年1月20日"), {}}, body);
        QCOMPARE(blocks.front(), body);
        QCOMPARE(blocks.at(1), QStringLiteral("没有收费。"));
    }
};

GOUJI_GUILESS_TEST(TestCanonicalClosing)
#include "tst_canonicalclosing.moc"
