// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchflow.h"

#include "app/exportsettings.h"
#include "forms/batchdialog.h"
#include "model/support/safefile.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk()
    {
        trigger("export-batch");
        dialog = window.findChild<BatchDialog *>();
    }
    /// A folder of reports, one of which is none.
    void putReports(int count)
    {
        const QByteArray sample = readFile(QStringLiteral(GOUJI_SAMPLE));
        for (int i = 0; i < count; ++i)
            put(QStringLiteral("in/%1.txt").arg(i, 3, 10, QLatin1Char('0')), sample);
        dialog->addInputs({folder.filePath(QStringLiteral("in"))});
    }
    void put(const QString &name, const QByteArray &bytes)
    {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QVERIFY(writeWholeFile(folder.filePath(name), bytes).isOk());
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    QString said() { return find<QLabel>("message")->text(); }
    QStringList files(const QString &name) const
    {
        return QDir(folder.filePath(name)).entryList(QDir::Files | QDir::Hidden);
    }

    QPointer<BatchDialog> dialog;
};

} // namespace

class TestBatchFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void writesAFolderOfReportsByKeysAndRemembersHow()
    {
        Desk desk;
        QVERIFY(desk.dialog && desk.dialog->isVisible());
        QCOMPARE(desk.dialog->formats().size(), 1); // PDF
        desk.putReports(3);
        desk.put(QStringLiteral("in/x.txt"), "no report");
        QTest::keyClicks(desk.find<QLineEdit>("folder"), desk.folder.filePath(QStringLiteral("out")));
        for (QCheckBox *box : desk.dialog->findChildren<QCheckBox *>()) {
            if (box->text() == exportFormatWords(ExportFormat::Txt))
                QTest::keyClick(box, Qt::Key_Space);
        }
        desk.press("start");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("6 of 8 files were written; what is marked was not."),
                                  60000);
        QCOMPARE(desk.files(QStringLiteral("out")).size(), 6);
        QCOMPARE(desk.files(QStringLiteral("in")).size(), 4);
        QVERIFY(readFile(desk.folder.filePath(QStringLiteral("out/000.pdf"))).startsWith("%PDF"));
        QStringList results;
        for (int i = 0; i < desk.find<QListWidget>("results")->count(); ++i)
            results.append(desk.find<QListWidget>("results")->item(i)->text());
        QCOMPARE(results.size(), 7);
        QCOMPARE(results.filter(QStringLiteral("●")).size(), 1);
        QVERIFY(results.filter(QStringLiteral("●")).constFirst().contains(QStringLiteral("x.txt: ")));
        const ExportSettings settings(desk.workbench.settings());
        QCOMPARE(settings.batchFolder(), desk.folder.filePath(QStringLiteral("out")));
        QCOMPARE(settings.batchFormats(), std::vector<ExportFormat>({ExportFormat::Pdf, ExportFormat::Txt}));
        desk.press("start"); // again: all is there
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("0 of 8 files were written; what is marked was not."),
                                  60000);
    }

    void stopsInTheMiddleWithoutAHalfFile()
    {
        Desk desk;
        desk.putReports(60);
        desk.press("start");
        QTRY_VERIFY(desk.find<QListWidget>("results")->count() > 1);
        desk.press("stop");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().startsWith(QStringLiteral("Stopped: ")), 60000);
        const QStringList pdfs = desk.files(QStringLiteral("in")).filter(QStringLiteral(".pdf"));
        QVERIFY(!pdfs.isEmpty() && pdfs.size() < 60);
        QCOMPARE(desk.files(QStringLiteral("in")).size(), 60 + pdfs.size());
        const QByteArray first = readFile(desk.folder.filePath(QStringLiteral("in/") + pdfs.constFirst()));
        for (const QString &name : pdfs)
            QVERIFY(readFile(desk.folder.filePath(QStringLiteral("in/") + name)) == first);
    }

    void stopsWhereItIsClosed()
    {
        Desk desk;
        desk.putReports(60);
        desk.press("start");
        QTRY_VERIFY(desk.find<QListWidget>("results")->count() > 0);
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY(desk.dialog.isNull());
        QVERIFY(desk.files(QStringLiteral("in")).filter(QStringLiteral(".pdf")).size() < 60);
    }

    void saysThatAFolderHoldsNoReport()
    {
        Desk desk;
        desk.dialog->addInputs({desk.folder.path()});
        desk.press("start");
        QTRY_COMPARE(desk.said(), QStringLiteral("There is no report there."));
    }
};

GOUJI_WIDGET_TEST(TestBatchFlow)
#include "tst_batchflow.moc"
