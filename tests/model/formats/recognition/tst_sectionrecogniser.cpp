// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/sectionrecogniser.h"
#include "model/formats/source/textsource.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// Headings in their many wordings; what only looks like one stays prose.
class TestSectionRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void headingsAreFound_data();
    void headingsAreFound();
    void aSectionReachesToTheNextHeading();
    void aTableOfContentsIsNone();
};

void TestSectionRecogniser::headingsAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("section");
    QTest::addColumn<QString>("wording");
    const auto row = [](const char *name, const char16_t *line, int section, const char *wording) {
        QTest::newRow(name) << QString::fromUtf16(line) << section << QString::fromLatin1(wording);
    };
    row("official", u"一、总体情况", 0, "");
    row("blank inside", u"一、 总体情况", 0, "");
    row("colon behind", u"六、其他需要报告的事项：", 5, "");
    row("half-width point", u"一. 总体情况", 0, "STR-02");
    row("half-width comma", u"二,主动公开政府信息情况", 1, "STR-02");
    row("variant", u"五、存在问题及改进情况", 4, "STR-02");
    row("longer variant", u"五、政府信息公开工作存在的主要问题及改进情况", 4, "STR-02");
    row("variant of four", u"四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 3, "STR-02");
    row("wrong character", u"六、其它需要报告的事项", 5, "STR-02");
    row("dirty number", u"l六、其他需要报告的事项", 5, "STR-02.number");
    row("wrong number", u"七、其他需要报告的事项", 5, "STR-02.number");
    row("digit", u"6、其他需要报告的事项", 5, "STR-02.number");
    row("no number", u"总体情况", 0, "STR-02.number");
    row("in brackets: a lower level", u"（一）总体情况", -1, "");
    row("sentence", u"一、总体情况良好，各项工作有序开展。", -1, "");
    row("within a line", u"如一、总体情况所述", -1, "");
    row("row of a table", u"三、本年度办理结果", -1, "");
    row("another row", u"一、本年新收政府信息公开申请数量", -1, "");
    row("marked as prose", u"\u2060一、总体情况", -1, "");
    row("damaged without a number", u"其它需要报告的事项", -1, "");
}

void TestSectionRecogniser::headingsAreFound()
{
    QFETCH(QString, line);
    QFETCH(int, section);
    QFETCH(QString, wording);
    const FormPtr form = FormLibrary::builtIn().forYear(2024);
    const SourceOutline outline = readTextSource(line + QStringLiteral("\n\n正文。"));
    const ReadingText text = prepareText(outline);
    const std::vector<FoundSection> found = findSections(text, *form);
    QCOMPARE(found.empty() ? -1 : found.front().section, section);
    ImportNotes notes;
    noteSections(text, *form, found, notes);
    QStringList said;
    for (const Finding &finding : notes.take()) {
        if (finding.check == CheckId(QStringLiteral("STR-02")))
            said.append(finding.wording);
    }
    QCOMPARE(said.join(u','), wording);
}

void TestSectionRecogniser::aSectionReachesToTheNextHeading()
{
    const SourceOutline outline = readTextSource(u"一、总体情况\n甲\n乙\n二、主动公开政府信息情况\n丙");
    const std::vector<FoundSection> found = findSections(prepareText(outline), *FormLibrary::builtIn().forYear(2024));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].end, found[1].heading);
    QCOMPARE(found[1].end, size_t(5));
}

void TestSectionRecogniser::aTableOfContentsIsNone()
{
    const SourceOutline outline =
        readTextSource(u"一、总体情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n前言\n"
                       u"一、总体情况\n甲\n五、存在的主要问题及改进情况\n乙\n六、其他需要报告的事项\n丙");
    const std::vector<FoundSection> found = findSections(prepareText(outline), *FormLibrary::builtIn().forYear(2024));
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found.front().heading, size_t(4));
}

GOUJI_GUILESS_TEST(TestSectionRecogniser)
#include "tst_sectionrecogniser.moc"
