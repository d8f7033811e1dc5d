// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/tabbedtext.h"
#include "model/formats/source/tablelimits.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QString drawn(const QString &text)
{
    const Result<SourceTable> table = readTabbedText(text);
    QString drawing;
    if (!table)
        return QStringLiteral("error");
    for (const SourceRow &row : table->rows) {
        for (const SourceField &field : row.fields)
            drawing += u'[' + field.text + u']';
        drawing += u'/';
    }
    return drawing;
}

} // namespace

class TestTabbedText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("table");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("one value") << "12"
                                   << "[12]/";
        QTest::newRow("two rows") << "1\t2\n3\t4\n"
                                  << "[1][2]/[3][4]/";
        QTest::newRow("CR LF") << "1\t2\r\n3\t4\r\n"
                               << "[1][2]/[3][4]/";
        QTest::newRow("CR") << "1\r2"
                            << "[1]/[2]/";
        QTest::newRow("empty fields") << "\t1\t\t2"
                                      << "[][1][][2]/";
        QTest::newRow("an empty row inside") << "1\n\n2\n\n\n"
                                             << "[1]/[]/[2]/";
        QTest::newRow("empty columns at the right") << "1\t\t\n2\t3\t"
                                                    << "[1][]/[2][3]/";
        QTest::newRow("quoted") << "\"a\tb\"\t\"c\nd\"\t\"e\"\"f\""
                                << "[a\tb][c\nd][e\"f]/";
        QTest::newRow("a quote inside") << "a\"b\"\t2"
                                        << "[a\"b\"][2]/";
        QTest::newRow("a quote never closed") << "\"a\t2\n3"
                                              << "[\"a][2]/[3]/";
        QTest::newRow("a quote closed too early") << "\"a\"b\t2"
                                                  << "[\"a\"b][2]/";
    }

    void reads()
    {
        QFETCH(QString, text);
        QTEST(drawn(text), "table");
    }

    void writesWhatItReads()
    {
        for (const char *text : {"1", "a\tb", "a\nb", "a\"b", "\"", "", "自 然 人"}) {
            const QString field = QString::fromUtf8(text);
            const QString line = tabbedField(field) + QStringLiteral("\tend");
            const Result<SourceTable> table = readTabbedText(line);
            QVERIFY(table.isOk());
            QCOMPARE(table->rows.front().fields.front().text, field);
        }
    }

    void readsWhatLibreOfficeCopies()
    {
        const QByteArray text = readFile(QStringLiteral(GOUJI_CLIPBOARD) + QStringLiteral("/libreoffice-table3.txt"));
        const Result<SourceTable> table = readTabbedText(QString::fromUtf8(text));
        QVERIFY(table.isOk());
        QCOMPARE(table->rows.size(), std::size_t(28));
        QCOMPARE(table->rows[3].fields[3].text, QStringLiteral("97"));
        QCOMPARE(table->rows[27].fields[9].text, QStringLiteral("5"));
    }

    void boundsWhatItReads()
    {
        const QString row = QStringLiteral("1\t").repeated(99) + QStringLiteral("1\n");
        QVERIFY(readTabbedText(row.repeated(10)).isOk());
        for (const QString &text : {row.repeated(100000), row.repeated(60), QString(mostRows + 2, u'\n'),
                                    QString(longestTabbedText, u'"') + u'\t'})
            QVERIFY(readTabbedText(text).error() == tableTooLarge());
    }
};

GOUJI_GUILESS_TEST(TestTabbedText)
#include "tst_tabbedtext.moc"
