// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/batchdialog.h"
#include "model/support/safefile.h"
#include "tests/guide/guidedprogram.h"
#include "tests/guide/guidesteps.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

QStringList textsOf(const QListWidget &list)
{
    QStringList texts;
    for (int i = 0; i < list.count(); ++i)
        texts.append(list.item(i)->text());
    return texts;
}

/// As on the machine of the guide's clerk, for a picture.
void movePaths(QListWidget &list, const QString &folder)
{
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setText(list.item(i)->text().replace(folder, QStringLiteral("/home/gongkai")));
}

} // namespace

/// docs/guide/print.html: many reports at once, and the archive of one.
class TestBatchSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void exportsManyReports()
    {
        Guided<> guided;
        const QByteArray sample = readFile(QStringLiteral(GOUJI_SAMPLE));
        QVERIFY(QDir(guided.folder.path()).mkpath(QStringLiteral("各单位")));
        for (const char *name : {"各单位/财政局.txt", "各单位/水利局.txt", "本级.txt"})
            QVERIFY(writeWholeFile(guided.path(QString::fromUtf8(name)), sample).isOk());
        QVERIFY(writeWholeFile(guided.path(QStringLiteral("各单位/通知.txt")), "no report").isOk());
        GuideSteps steps(QStringLiteral("print"), QStringLiteral("batch"));
        guided.choose(steps.take(QStringLiteral("文件 › 批量导出")));
        QTRY_VERIFY(guided.child<BatchDialog>());
        auto *dialog = guided.child<BatchDialog>();
        typeIntoFileDialog(guided.path(QStringLiteral("各单位")));
        pressButton(*dialog, steps.take(QStringLiteral("添加文件夹")));
        typeIntoFileDialog(guided.path(QStringLiteral("本级.txt")));
        pressButton(*dialog, steps.take(QStringLiteral("添加文件")));
        QVERIFY(shows(*dialog, steps.take(QStringLiteral("格式"))));
        auto *target = fieldOf<QLineEdit>(*dialog, steps.take(QStringLiteral("存到文件夹")));
        QVERIFY(target);
        target->setText(guided.path(QStringLiteral("导出")));
        const QString start = steps.take(QStringLiteral("导出"));
        pressButton(*dialog, start);
        const QDir made(guided.path(QStringLiteral("导出")));
        auto *results = dialog->findChild<QListWidget *>(QStringLiteral("results"));
        QTRY_COMPARE_WITH_TIMEOUT(results->count(), 4, 60000);
        QTRY_VERIFY(shows(*dialog, QStringLiteral("4 个文件写好了 3 个；有标记的没有写成。")));
        QCOMPARE(made.entryList({QStringLiteral("*.pdf")}, QDir::Files).size(), 3);
        QCOMPARE(textsOf(*results).filter(QStringLiteral("●")).size(), 1);
        target->setText(QStringLiteral("/home/gongkai/导出"));
        movePaths(*results, guided.folder.path());
        results->sortItems(); // many write at once
        auto *inputs = dialog->findChild<QListWidget *>(QStringLiteral("inputs"));
        const QStringList before = textsOf(*inputs);
        movePaths(*inputs, guided.folder.path());
        takePicture("print-batch", *dialog);
        for (int i = 0; i < inputs->count(); ++i)
            inputs->item(i)->setText(before[i]);
        target->setText(made.path());
        pressButton(*dialog, steps.take(QStringLiteral("替换已有的文件")));
        pressButton(*dialog, start);
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*results).filter(QStringLiteral("✓")).size(), 3, 60000);
    }

    void laysAReportIntoTheArchive()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        GuideSteps steps(QStringLiteral("print"), QStringLiteral("archive"));
        typeIntoFileDialog(guided.path(QStringLiteral("归档材料")));
        guided.choose(steps.take(QStringLiteral("文件 › 归档")));
        QTRY_VERIFY_WITH_TIMEOUT(guided.said().startsWith(QStringLiteral("已写好")), 60000);
        const QDir made(guided.path(QStringLiteral("归档材料")));
        QCOMPARE(made.entryList(QDir::Files).size(), 5);
        for (const char *pattern : {"*.pdf", "*.docx", "*.gouji", "*.txt", "SHA256SUMS"})
            QCOMPARE(made.entryList({QString::fromLatin1(pattern)}, QDir::Files).size(), 1);
    }
};

GOUJI_GUIDE_TEST(TestBatchSteps)
#include "tst_batchsteps.moc"
