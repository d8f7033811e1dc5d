// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/textsource.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

namespace {

/// One line per block: ¶ paragraph, ▦ rows of fields, ▣ picture; with the line it stands in.
QString described(const SourceOutline &outline)
{
    QStringList blocks;
    for (const SourceBlock &block : outline.blocks) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&block)) {
            const QChar sign = paragraph->isPlainProse ? u'!' : u'¶';
            blocks.append(sign + QString::number(paragraph->place.line) + u' ' + paragraph->text);
        } else if (const auto *picture = std::get_if<SourcePicture>(&block)) {
            blocks.append(u'▣' + picture->picture.caption);
        } else {
            QStringList rows;
            for (const SourceRow &row : std::get<SourceTable>(block).rows) {
                QStringList fields;
                for (const SourceField &field : row.fields)
                    fields.append(field.text);
                rows.append(QString::number(row.place.line) + u' ' + fields.join(u'/'));
            }
            blocks.append(u'▦' + rows.join(u'+'));
        }
    }
    return blocks.join(u'\n');
}

} // namespace

/// Lines become paragraphs, tables and pictures before anyone asks what they mean.
class TestTextSource : public QObject
{
    Q_OBJECT

private slots:
    void linesBecomeBlocks_data();
    void linesBecomeBlocks();
    void aRowKeepsTheWholeLine();
    void linesAreCounted();
};

void TestTextSource::linesBecomeBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const char16_t *text, const char16_t *blocks) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(blocks);
    };
    row("nothing", u"", u"");
    row("paragraphs", u"甲\n\n乙\n", u"¶1 甲\n¶3 乙");
    row("every line is a paragraph", u"甲\n乙", u"¶1 甲\n¶2 乙");
    row("blanks around", u"\u3000\u3000甲 \n", u"¶1 甲");
    row("tabs make a row", u"规章\t0\t\t3\n", u"▦1 规章/0//3");
    row("neighbouring rows make a table", u"a\t1\nb\t2\n", u"▦1 a/1+2 b/2");
    row("a blank line ends a table", u"a\t1\n\nb\t2\n", u"▦1 a/1\n▦3 b/2");
    row("a row of empty fields belongs to its table", u"a\t1\n\t\nb\t2", u"▦1 a/1+2 /+3 b/2");
    row("tabs alone are no table", u"\t\t\n甲", u"¶2 甲");
    row("bars make a row", u"规章 | 0 |  | 3", u"▦1 规章/0//3");
    row("outer bars are dropped", u"| a | 1 |\n| b | 2 |", u"▦1 a/1+2 b/2");
    row("full-width bars", u"a｜1", u"▦1 a/1");
    row("a ruler is no row", u"| a | b |\n|---|:-:|\n| 1 | 2 |", u"▦1 a/b+3 1/2");
    row("single dashes are marks", u"- | - | -", u"▦1 -/-/-");
    row("picture", u"[图：流程.png]", u"▣流程.png");
    row("marked prose", u"\u2060一、总体情况", u"!1 一、总体情况");
    row("line ends of other systems", u"甲\r\n乙\r丙\f丁", u"¶1 甲\n¶2 乙\n¶3 丙\n¶4 丁");
}

void TestTextSource::linesBecomeBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, blocks);
    QCOMPARE(described(readTextSource(text)), blocks);
}

void TestTextSource::aRowKeepsTheWholeLine()
{
    const SourceOutline outline = readTextSource(u"电话 | 010");
    QCOMPARE(std::get<SourceTable>(outline.blocks.front()).rows.front().raw, QStringLiteral("电话 | 010"));
}

void TestTextSource::linesAreCounted()
{
    QCOMPARE(readTextSource(u"a\n\nb").lineCount, 3);
    QCOMPARE(readTextSource(u"").lineCount, 0);
}

GOUJI_GUILESS_TEST(TestTextSource)
#include "tst_textsource.moc"
