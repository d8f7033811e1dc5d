// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr int patience = 120'000;

/// What a real spreadsheet computes of a workbook: the sheet of requests as text.
QString computed(const QByteArray &xlsx, const QString &soffice)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess office;
    office.setWorkingDirectory(folder.path());
    office.start(soffice,
                 {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
                  QStringLiteral("book.xlsx")});
    if (!office.waitForFinished(patience))
        office.kill();
    QString all;
    for (const QString &name : QDir(folder.path()).entryList({QStringLiteral("book-*.csv")}, QDir::Files, QDir::Name))
        all += QString::fromUtf8(readFile(folder.filePath(name)));
    return all;
}

} // namespace

/// The formulas as LibreOffice computes them; it believes no stored result of a program it does not know.
class TestXlsxFormulas : public QObject
{
    Q_OBJECT

private slots:
    void theyHoldWhereTheReportDoes_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<qsizetype>("holding");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("balanced") << QStringLiteral("97") << qsizetype(42 + 2)
                                  << QStringList{QStringLiteral("全部相符")};
        QTest::newRow("broken") << QStringLiteral("98") << qsizetype(40 + 1)
                                << QStringList{QStringLiteral("不符 1"), QStringLiteral("2 处不符")};
        QTest::newRow("open") << QString() << qsizetype(40 + 1) << QStringList{QStringLiteral("待填")};
    }

    void theyHoldWhereTheReportDoes()
    {
        const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (soffice.isEmpty())
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        QFETCH(QString, figure);
        QFETCH(qsizetype, holding);
        QFETCH(QStringList, said);
        Report report = sampleReport();
        CellValue &value = report.cell(cellOf(report, u"t3.received.natural_person")).value;
        value = figure.isEmpty() ? CellValue() : CellValue(*Count::fromInteger(figure.toLongLong()));
        QByteArray xlsx = *writeXlsx(publicSource(report));
        const QString text = computed(xlsx, soffice);
        QVERIFY2(text.contains(QStringLiteral("28431")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("相符")), holding);
        for (const QString &words : said)
            QVERIFY2(text.contains(words), qPrintable(words));
    }
};

GOUJI_GUILESS_TEST(TestXlsxFormulas)
#include "tst_xlsxformulas.moc"
