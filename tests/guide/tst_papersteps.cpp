// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagesettings.h"
#include "forms/detailspanel.h"
#include "forms/pagesetupdialog.h"
#include "forms/previewdialog.h"
#include "tests/guide/guidedprogram.h"
#include "tests/guide/guidesteps.h"
#include "views/widgets/pagepreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPrinterInfo>

using namespace gouji;
using namespace gouji::test;

/// docs/guide/print.html: the papers that go with a report, and how pages are set up.
class TestPaperSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void fillsInThePapers()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        GuideSteps steps(QStringLiteral("print"), QStringLiteral("papers"));
        PreviewDialog *slip = preview(guided, steps.take(QStringLiteral("文件 › 随附文书 › 送审签批单")));
        slip->resize(1000, 720);
        takePicture("print-papers", *slip);
        PreviewDialog *letter = preview(guided, steps.take(QStringLiteral("文件 › 随附文书 › 报送函")));
        slip->close();
        const QString print = steps.take(QStringLiteral("打印"));
        if (QPrinterInfo::availablePrinterNames().isEmpty()) {
            pressButton(*letter, print);
            QTRY_VERIFY(letter->findChild<QLabel *>(QStringLiteral("message"))->text().contains(QStringLiteral("PDF")));
        }
        const QString path = guided.path(QStringLiteral("报送函.docx"));
        typeIntoFileDialog(path);
        pressButton(*letter, steps.take(QStringLiteral("导出")));
        QTRY_VERIFY(QFile::exists(path));
        letter->close();
        namesAnOffice(guided);
        PreviewDialog *sheets = preview(guided, steps.take(QStringLiteral("文件 › 随附文书 › 收数表")));
        sheets->close();
        const QString table = guided.path(QStringLiteral("收数表.csv"));
        typeIntoFileDialog(table);
        guided.choose(steps.take(QStringLiteral("文件 › 随附文书 › 导出收数表")));
        QTRY_VERIFY(readFile(table).contains("法规科"));
    }

    void setsUpThePages()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        PreviewDialog *shown = preview(guided, QStringLiteral("文件 › 打印预览"));
        shown->setPreset(PagePreset::Compact);
        const std::size_t pages = pagesIn(*shown);
        GuideSteps steps(QStringLiteral("print"), QStringLiteral("setup"));
        const QString menu = steps.take(QStringLiteral("文件 › 页面设置"));
        whenAsked<PageSetupDialog>([&steps](PageSetupDialog &dialog) {
            auto *look = fieldOf<QComboBox>(dialog, steps.take(QStringLiteral("版面")));
            QVERIFY(look);
            takePicture("print-setup", dialog);
            look->setFocus();
            QTest::keyClick(look, Qt::Key_Down);
            for (const char *words : {"正文字号", "行距"}) {
                auto *box = fieldOf<QDoubleSpinBox>(dialog, steps.take(QString::fromUtf8(words)));
                QVERIFY2(box, words);
                box->setFocus();
                box->selectAll();
                QTest::keyClicks(box, QStringLiteral("30"));
            }
            QVERIFY(buttonOf(dialog, QStringLiteral("恢复默认值")));
            pressButton(dialog, QStringLiteral("确定"));
        });
        guided.choose(menu);
        const PageStyle style = PageSettings(guided.workbench.settings()).style(PagePreset::Compact);
        QCOMPARE(style.bodySize, PageLength::ofPoints(30));
        QCOMPARE(style.linePitch, PageLength::ofPoints(30));
        QTRY_VERIFY(pagesIn(*shown) > pages); // what is open follows
    }

private:
    static PreviewDialog *preview(Guided<> &guided, const QString &menu)
    {
        const auto before = guided.window.findChildren<PreviewDialog *>();
        guided.choose(menu);
        const auto after = guided.window.findChildren<PreviewDialog *>();
        if (after.size() != before.size() + 1 || !after.last()->isVisible())
            qFatal("%s shows nothing", qPrintable(menu));
        return after.last();
    }
    static std::size_t pagesIn(const PreviewDialog &dialog)
    {
        return static_cast<std::size_t>(dialog.findChild<PagePreview *>()->pageCount());
    }
    static void namesAnOffice(Guided<> &guided)
    {
        guided.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&guided.window));
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        auto *office = fieldOf<QLineEdit>(*guided.child<DetailsPanel>(), QStringLiteral("提供科室"));
        QVERIFY(office);
        office->setFocus();
        commit(*office, QStringLiteral("法规科"));
        QTest::keyClick(office, Qt::Key_Return);
    }
};

GOUJI_GUIDE_TEST(TestPaperSteps)
#include "tst_papersteps.moc"
