// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dice.h"
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"
#include "views/page/linesetter.h"

#include <QGuiApplication>
#include <QTest>

using namespace gouji;
using gouji::test::arphic;
using gouji::test::Dice;
using gouji::test::styleIn;

/// Texts cut into lines.
class TestLineSetter : public QObject
{
    Q_OBJECT

private:
    FontSet m_fonts;
    LineBreaks m_breaks;
    PageStyle m_style = styleIn(arphic());

    ShapedText shaped(const QString &text)
    {
        return TextShaper(m_fonts, m_style)
            .shape(text, {{0, int(text.size()), FontRole::Body}}, m_style.bodySize, m_style.letterSpacing);
    }
    static QStringList written(const ShapedText &text, const std::vector<SetLine> &lines)
    {
        QStringList all;
        for (const SetLine &line : lines) {
            QString words;
            for (int i = line.first; i < line.end; ++i) {
                const ShapedCluster &cluster = text.clusters[std::size_t(i)];
                words += QStringView(text.text).mid(cluster.start, cluster.length);
            }
            all.append(words);
        }
        return all;
    }
    /// Words with marks around and behind them, as they occur.
    static QString randomText(Dice &dice)
    {
        static const QStringList words{QStringLiteral("政府"),       QStringLiteral("信息公开"),
                                       QStringLiteral("《条例》"),   QStringLiteral("（一）"),
                                       QStringLiteral("“互联网+”"),  QStringLiteral("‘三’"),
                                       QStringLiteral("2024年"),     QStringLiteral("12.5%"),
                                       QStringLiteral("——"),         QStringLiteral("www.example"),
                                       QStringLiteral(" "),          QStringLiteral("〔2021〕"),
                                       QStringLiteral("“‘公开’年”"), QStringLiteral("（见《条例》）")};
        static const QStringList marks{QStringLiteral("，"),  QStringLiteral("。"), QStringLiteral("、"),
                                       QStringLiteral("；"),  QStringLiteral("："), QStringLiteral("！"),
                                       QStringLiteral("？"),  QStringLiteral("……"), QStringLiteral("。”"),
                                       QStringLiteral("）。")};
        QString text;
        for (int i = 1 + dice.below(120); i > 0; --i) {
            text += words[dice.below(int(words.size()))];
            if (dice.chance(40))
                text += marks[dice.below(int(marks.size()))];
        }
        return text.trimmed().isEmpty() ? QStringLiteral("文") : text.trimmed();
    }

private slots:
    void twentyEightCharactersALine()
    {
        const ShapedText text = shaped(QString(100, u'信'));
        const std::vector<SetLine> lines = setLines(text, m_breaks, m_style.typeWidth());
        QCOMPARE(written(text, lines).constFirst().size(), 28);
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY(lines.back().isLast && !lines.front().isLast);
    }

    void theFirstIsIndented()
    {
        const ShapedText text = shaped(QString(60, u'信'));
        const PageLength indent = (m_style.bodySize + m_style.letterSpacing) * 2;
        QCOMPARE(written(text, setLines(text, m_breaks, m_style.typeWidth(), indent)).constFirst().size(), 26);
    }

    void noForbiddenMarkAtAnEnd()
    {
        constexpr QStringView noBeginning = u"，。；：！？、）》”’";
        constexpr QStringView noEnd = u"（《“‘";
        Dice dice(20240131);
        for (int round = 0; round < 2000; ++round) {
            const ShapedText text = shaped(randomText(dice));
            const PageLength width = PageLength::ofPoints(80 + dice.below(400));
            const std::vector<SetLine> lines = setLines(text, m_breaks, width);
            const QStringList words = written(text, lines);
            QCOMPARE(words.join(QString()), text.text);
            for (qsizetype i = 0; i < words.size(); ++i) {
                QVERIFY2(i == 0 || !noBeginning.contains(words[i].front()), qPrintable(words.join(u'|')));
                QVERIFY2(i + 1 == words.size() || !noEnd.contains(words[i].trimmed().back()),
                         qPrintable(words.join(u'|')));
                QVERIFY2(lines[std::size_t(i)].width <= width || words[i].size() <= 8 || !words[i].contains(u' '),
                         qPrintable(words[i]));
            }
        }
    }

    void aWordLongerThanALineIsCut()
    {
        const ShapedText text = shaped(QString(5000, u'w'));
        const std::vector<SetLine> lines = setLines(text, m_breaks, m_style.typeWidth());
        QVERIFY(lines.size() > 50);
        for (const SetLine &line : lines)
            QVERIFY(line.width <= m_style.typeWidth());
    }

    void headersBreakBySense_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("two and two") << "商业企业"
                                     << "商业|企业";
        QTest::newRow("six in three lines") << "社会公益组织"
                                            << "社会|公益|组织";
        QTest::newRow("result") << "结果维持"
                                << "结果|维持";
        QTest::newRow("short stays whole") << "其他"
                                           << "其他";
    }

    void headersBreakBySense()
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        TextShaper shaper(m_fonts, m_style);
        const ShapedText header = shaper.shape(text, FontRole::Table, m_style.tableSize);
        QCOMPARE(written(header, setLinesBySense(header, m_breaks, PageLength::ofPoints(30))).join(u'|'), lines);
    }

    void aVerticalLabelHasOneCharacterALine()
    {
        const ShapedText text = shaped(QStringLiteral("三、本年度"));
        QCOMPARE(written(text, setLinesOneByOne(text, m_breaks)).join(u'|'), QStringLiteral("三、|本|年|度"));
    }

    void justifiedLinesEndAtTheMargin()
    {
        const ShapedText text = shaped(QString(27, u'信') + QStringLiteral("，信息"));
        const std::vector<SetLine> lines = setLines(text, m_breaks, m_style.typeWidth());
        const LineBox box{{}, m_style.typeWidth(), {}, LineAlignment::Justified, 0};
        const TextRun run = placedLine(text, lines.front(), box).front();
        const PageLength last = m_style.typeWidth() - run.glyphs.back().x - m_style.bodySize - m_style.letterSpacing;
        QVERIFY(qAbs(last.centipoints()) <= 1);
    }
};

GOUJI_GUI_TEST(TestLineSetter)
#include "tst_linesetter.moc"
