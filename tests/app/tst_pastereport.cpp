// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "tests/support/samplereport.h"
#include "tests/support/shownreport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : isHomeSet(qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()))), window(workbench) { window.show(); }
    ~Desk()
    {
        for (ReportDocument *document : workbench.documents())
            document->forgetUnsavedWork();
    }

    void paste(const QString &html, const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
        window.findChild<QAction *>(QStringLiteral("paste-report"))->trigger();
    }

    QTemporaryDir folder;
    bool isHomeSet;
    Workbench workbench;
    MainWindow window;
};

QString sampleText()
{
    return QString::fromUtf8(readFile(QStringLiteral(GOUJI_SAMPLE)));
}

} // namespace

/// A whole report from the clipboard.
class TestPasteReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void opensWhatABrowserCopied()
    {
        Desk desk;
        const QByteArray page = readFile(QStringLiteral(GOUJI_WEB_PAGES "/layout-tables-wrong-charset.html"));
        desk.paste(QString::fromUtf8(page), QStringLiteral("no report"));
        QVERIFY(desk.workbench.current());
        const ShownLikeness same = likeness(sampleReport(), desk.workbench.current()->session().report());
        QVERIFY2(same.isWhole(), qPrintable(same.firstDifference));
    }

    void opensWhatWasCopiedAsText()
    {
        Desk desk;
        desk.paste({}, sampleText());
        QVERIFY(desk.workbench.current());
        QCOMPARE(desk.workbench.current()->session().report().cells, sampleReport().cells);
    }

    void takesTheTextWhereTheMarkupIsNoReport()
    {
        Desk desk;
        desk.paste(QStringLiteral("<img src='x.png'>"), sampleText());
        QVERIFY(desk.workbench.current());
    }

    void saysWhatIsNoReport()
    {
        Desk desk;
        desk.paste(QStringLiteral("<p>12"), QStringLiteral("12"));
        QVERIFY(!desk.workbench.current());
        QVERIFY(desk.window.findChild<MessageLine *>()->text().contains(QStringLiteral("no report")));
    }
};

GOUJI_WIDGET_TEST(TestPasteReport)
#include "tst_pastereport.moc"
