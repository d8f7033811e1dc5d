// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/publiccopy.h"
#include "model/template/formlibrary.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using gouji::test::RandomReport;

namespace {

/// What some report of many must have used, so that tests which rely on it test something.
struct Seen
{
    int blanks = 0, marks = 0, rawTexts = 0, numbers = 0, links = 0, pictures = 0, tables = 0, headings = 0;

    void add(const Report &report)
    {
        for (const Cell &cell : report.cells) {
            blanks += cell.value.isBlank();
            marks += cell.value.isMark();
            rawTexts += cell.value.isRaw();
            numbers += cell.value.isNumber();
        }
        for (const SectionText &section : report.sections)
            std::ranges::for_each(section.blocks, [&](const Block &block) { add(block, report); });
    }
    void add(const Block &block, const Report &report)
    {
        pictures += std::holds_alternative<Picture>(block);
        tables += std::holds_alternative<FurtherTable>(block);
        const auto *paragraph = std::get_if<Paragraph>(&block);
        for (const Run &run : paragraph ? paragraph->runs : std::vector<Run>()) {
            const QString *text = std::get_if<QString>(&run);
            links += !text;
            headings += text && *text == report.form->sections().front().heading();
        }
    }
};

} // namespace

class TestRandomReport : public QObject
{
    Q_OBJECT

private slots:
    void repeatsItself()
    {
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        RandomReport first(form, 5);
        RandomReport second(form, 5);
        const Report report = first.next();
        QCOMPARE(second.next(), report);
        QVERIFY(first.next() != report);
    }

    void usesEveryKindOfContent()
    {
        Seen seen;
        RandomReport reports(FormLibrary::builtIn().find(u"2019"), 1);
        for (int i = 0; i < 100; ++i)
            seen.add(reports.next());
        for (const int count : {seen.blanks, seen.marks, seen.rawTexts, seen.numbers, seen.links, seen.pictures,
                                seen.tables, seen.headings})
            QVERIFY(count > 0);
    }

    void leavesOutWhatCanonicalTextLacks()
    {
        RandomReport reports(FormLibrary::builtIn().find(u"2021"), 2, RandomReport::canonicalOnly);
        Seen seen;
        for (int i = 0; i < 100; ++i) {
            const Report report = reports.next();
            QCOMPARE(publicCopy(report), report);
            seen.add(report);
        }
        QCOMPARE(seen.links, 0);
        for (const int count :
             {seen.blanks, seen.marks, seen.rawTexts, seen.numbers, seen.pictures, seen.tables, seen.headings})
            QVERIFY(count > 0);
    }
};

GOUJI_GUILESS_TEST(TestRandomReport)
#include "tst_randomreport.moc"
