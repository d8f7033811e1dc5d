// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiveflow.h"

#include "app/exportsettings.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk()
    {
        ExportSettings(workbench.settings()).setFolder(folder.path());
        trigger("sample");
    }
    /// In the file dialog that comes: Return takes the name that is offered, a path another one.
    void answer(Qt::Key key, const QString &path = {})
    {
        QTimer::singleShot(0, qApp, [key, path] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            if (!path.isEmpty())
                name->setText(path);
            QTest::keyClick(name, key);
        });
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

class TestArchiveFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void laysTheReportIntoAFolder()
    {
        Desk desk;
        desk.answer(Qt::Key_Return);
        desk.trigger("archive");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().startsWith(QStringLiteral("Written: ")), 30000);
        QCOMPARE(desk.files().size(), 1);
        const QDir made(desk.folder.filePath(desk.files().constFirst()));
        QCOMPARE(made.entryList(QDir::Files).size(), 5);
        QVERIFY(made.dirName().startsWith(QStringLiteral("Archive of 清河湾县")));
    }

    void saysWhatCannotBeWritten()
    {
        Desk desk;
        desk.answer(Qt::Key_Return, QStringLiteral("/proc/archive"));
        desk.trigger("archive");
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Not written: ")));
    }

    void writesNothingWhereItIsGivenUp()
    {
        Desk desk;
        desk.answer(Qt::Key_Escape);
        desk.trigger("archive");
        QTRY_VERIFY(!desk.window.findChild<ArchiveFlow *>());
        QVERIFY(desk.files().isEmpty());
    }

    void copiesForTheWebSite()
    {
        Desk desk;
        desk.trigger("copy-for-web");
        QVERIFY(desk.said().startsWith(QStringLiteral("Copied.")));
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->html().contains(QStringLiteral("rowspan")));
        QVERIFY(!copied->html().contains(QStringLiteral("<script")));
        QVERIFY(!copied->html().contains(QStringLiteral("class=")));
        QVERIFY(copied->text().startsWith(desk.workbench.current()->session().report().title()));
    }
};

GOUJI_WIDGET_TEST(TestArchiveFlow)
#include "tst_archiveflow.moc"
