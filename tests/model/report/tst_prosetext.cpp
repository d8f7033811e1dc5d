// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

CellId id(QStringView text)
{
    return *CellId::fromString(text);
}

} // namespace

class TestProseText : public QObject
{
    Q_OBJECT

private slots:
    void writesALinkInItsStyle_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<LinkStyle>("style");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 value, LinkStyle style, const char *text) {
            QTest::addRow("%lld %s", value, text) << value << style << QString::fromUtf8(text);
        };
        row(0, LinkStyle::Digits, "0");
        row(0, LinkStyle::Chinese, "零");
        row(0, LinkStyle::TenThousands, "0万");
        row(10, LinkStyle::Chinese, "十");
        row(10500, LinkStyle::Chinese, "一万零五百");
        row(1, LinkStyle::TenThousands, "0.0001万");
        row(9999, LinkStyle::TenThousands, "0.9999万");
        row(10000, LinkStyle::TenThousands, "1万");
        row(12340, LinkStyle::TenThousands, "1.234万");
        row(1000000, LinkStyle::TenThousands, "100万");
        row(Count::largest, LinkStyle::TenThousands, "99999999.9999万");
    }
    void writesALinkInItsStyle()
    {
        QFETCH(qint64, value);
        QFETCH(LinkStyle, style);
        QFETCH(QString, text);
        const Report report = with(*Count::fromInteger(value));
        QCOMPARE(linkText({id(u"t3.received.total"), style, {}}, report), text);
    }

    void writesWhatIsNoWholeNumberAsItIs_data()
    {
        QTest::addColumn<CellValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << CellValue() << QString();
        QTest::newRow("mark") << CellValue(*Mark::fromString(u"—")) << QStringLiteral("—");
        QTest::newRow("raw text") << CellValue(RawText(u"十余")) << QStringLiteral("十余");
        QTest::newRow("amount") << CellValue(*Amount::fromString(u"302.3932")) << QStringLiteral("302.3932");
        QTest::newRow("negative") << CellValue(*SignedCount::fromInteger(-3)) << QStringLiteral("-3");
    }
    void writesWhatIsNoWholeNumberAsItIs()
    {
        QFETCH(CellValue, value);
        QFETCH(QString, text);
        for (const LinkStyle style : {LinkStyle::Digits, LinkStyle::Chinese, LinkStyle::TenThousands})
            QCOMPARE(linkText({id(u"t3.received.total"), style, {}}, with(value)), text);
    }

    void writesNothingForACellTheFormLacks()
    {
        QCOMPARE(linkText({id(u"t3.no_such_row.total"), LinkStyle::Digits, {}}, with({})), QString());
    }

    void changesNothingButLinks()
    {
        const QString plain = QStringLiteral("　收到申请 \t件，%1 \u2060");
        const Paragraph paragraph{{plain, Link{id(u"t3.received.total"), LinkStyle::Digits, {}}, plain}, {}};
        QCOMPARE(paragraphText(paragraph, with(*Count::fromInteger(7))), plain + u'7' + plain);
        QCOMPARE(paragraphText({}, with({})), QString());
    }

    void putsAParagraphALine()
    {
        const Blocks blocks{Paragraph::fromText(QStringLiteral("一")), Picture{QStringLiteral("图"), {}, {}, {}},
                            FurtherTable{{{QStringLiteral("a"), QStringLiteral("b")}}, {}}, Paragraph::fromText({}),
                            Paragraph::fromText(QStringLiteral("二"))};
        QCOMPARE(proseText(blocks, with({})), QStringLiteral("一\n\n二"));
        QCOMPARE(proseText({}, with({})), QString());
    }

private:
    Report with(const CellValue &value) const
    {
        Report report = Report::forForm(m_form);
        report.cell(*m_form->find(id(u"t3.received.total"))).value = value;
        return report;
    }

    FormPtr m_form = FormLibrary::builtIn().find(u"2021");
};

GOUJI_GUILESS_TEST(TestProseText)
#include "tst_prosetext.moc"
