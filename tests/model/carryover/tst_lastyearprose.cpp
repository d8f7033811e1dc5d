// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/lastyearprose.h"

#include "model/template/formlibrary.h"
#include "model/template/sectionids.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Report reportWith(QStringView section, const QStringList &lines)
{
    Report report = Report::forForm(FormLibrary::builtIn().find(u"2021"));
    for (const QString &line : lines)
        report.section(section)->blocks.emplace_back(Paragraph::fromText(line));
    return report;
}

} // namespace

class TestLastYearProse : public QObject
{
    Q_OBJECT

private slots:
    void findsSubHeadings_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("headings");
        const auto row = [](const char *name, const char *line, const QStringList &headings) {
            QTest::newRow(name) << QString::fromUtf8(line) << headings;
        };
        row("that text runs on behind", "（一）主动公开。全年发布信息312条。", {QStringLiteral("（一）主动公开。")});
        row("on a line of its own", "（二）依申请公开", {QStringLiteral("（二）依申请公开")});
        row("with a colon and narrow brackets", "(三) 监督保障：开展培训", {QStringLiteral("(三) 监督保障：")});
        row("not a sentence that is numbered",
            "（一）围绕全县中心工作和群众关切持续推进决策执行管理服务和结果公开以公开促规范，成效明显", {});
        row("not the second level", "1.主动公开", {});
        row("not in the middle", "按照（一）主动公开的要求。", {});
    }
    void findsSubHeadings()
    {
        QFETCH(QString, line);
        const Report report = reportWith(overviewSection, {line});
        QTEST(subHeadings(*report.blocks(overviewSection), report), "headings");
    }

    void findsProblems_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("problems");
        const QString first = QStringLiteral("解读形式较为单一");
        const QString second = QStringLiteral("个别单位整改措施落实不到位");
        const auto row = [](const char *name, const QStringList &lines) -> QTestData & {
            return QTest::newRow(name) << lines;
        };
        row("run on after an introduction",
            {QStringLiteral(
                 "2024年，工作取得成效，但仍存在一些不足：一是解读形式较为单一；二是个别单位整改措施落实不到位。"),
             QStringLiteral("下一步，将着重改进：一是丰富解读形式；二是加强督促。")})
            << QStringList{first, second};
        row("under headings",
            {QStringLiteral("（一）存在的问题。"),
             QStringLiteral("2024年，本机关工作还存在着一些问题和不足。"
                            "一是解读形式较为单一。二是个别单位整改措施落实不到位。"),
             QStringLiteral("（二）改进措施。"), QStringLiteral("一是丰富解读形式。二是加强督促检查。")})
            << QStringList{first, second};
        row("without numbers",
            {QStringLiteral("(一) 存在的主要问题:"),
             QStringLiteral("工作取得成效, 但也存在一些不足之处, 如: 解读形式较为单一；个别单位整改措施落实不到位。"),
             QStringLiteral("(二) 改进情况:"), QStringLiteral("加大公开力度, 优化公开形式。")})
            << QStringList{first, second};
        row("with the measures in the same paragraph",
            {QStringLiteral("主要问题：一是解读形式较为单一。二是个别单位整改措施落实不到位。下一步将逐项改进。")})
            << QStringList{first, second};
        row("with a measures paragraph of its own",
            {QStringLiteral("还存在一些问题：一是解读形式较为单一。二是个别单位整改措施落实不到位。"),
             QStringLiteral("我们将从以下两方面改进：一是提高认识，丰富解读形式。")})
            << QStringList{first, second};
        row("with the checklist of the year before", {QStringLiteral("上年问题：平台更新不及时。整改情况：已整改。"),
                                                      QStringLiteral("主要问题：一是解读形式较为单一。")})
            << QStringList{first};
        row("that are none", {QStringLiteral("无。")}) << QStringList();
        row("in an empty section", {}) << QStringList();
    }
    void findsProblems()
    {
        QFETCH(QStringList, lines);
        QTEST(lastYearsProblems(reportWith(problemsSection, lines)), "problems");
    }
};

GOUJI_GUILESS_TEST(TestLastYearProse)
#include "tst_lastyearprose.moc"
