// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exportdialog.h"
#include "forms/previewdialog.h"
#include "tests/guide/guidedprogram.h"
#include "views/editing/findingsmodel.h"

using namespace gouji;
using namespace gouji::test;

/// docs/guide/first.html, step by step.
class TestFirstSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void fromTheSampleToPaper()
    {
        Guided<> guided;
        opensTheSample(guided);
        breaksAndMends(guided);
        isReady(guided);
        savesPreviewsAndExports(guided);
    }

private:
    static void opensTheSample(Guided<> &guided)
    {
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        QVERIFY(guided.status().contains(QStringLiteral("勾稽 42 / 42")));
        takePicture("first-balanced", guided.window);
    }
    static void breaksAndMends(Guided<> &guided)
    {
        guided.goToCell(u"t3.received.natural_person");
        guided.type(QStringLiteral("999"));
        QTRY_VERIFY(guided.status().contains(QStringLiteral("勾稽 40 / 42")));
        QTest::keyClick(&guided.window, Qt::Key_F8);
        takePicture("first-broken", guided.window);
        QTest::keyClick(&guided.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(guided.status().contains(QStringLiteral("勾稽 42 / 42")));
    }
    static void isReady(Guided<> &guided)
    {
        QTest::keyClick(&guided.window, Qt::Key_F7);
        QTRY_COMPARE(guided.said(), QStringLiteral("可报送：没有须处理的问题。"));
    }
    static void savesPreviewsAndExports(Guided<> &guided)
    {
        const QString path = guided.path(QStringLiteral("年报.gouji"));
        typeIntoFileDialog(path);
        QTest::keyClick(&guided.window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
        guided.window.activateWindow();
        QTRY_VERIFY(guided.window.isActiveWindow());
        QTest::keyClick(&guided.window, Qt::Key_F2, Qt::ControlModifier);
        QTRY_VERIFY(guided.child<PreviewDialog>());
        auto *preview = guided.child<PreviewDialog>();
        preview->resize(1000, 720);
        takePicture("first-preview", *preview);
        preview->close();
        bool isAsked = false;
        whenAsked<ExportDialog>([&isAsked](ExportDialog &dialog) {
            isAsked = true;
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        guided.window.activateWindow();
        QTRY_VERIFY(guided.window.isActiveWindow());
        QTest::keyClick(&guided.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(isAsked);
    }
};

GOUJI_GUIDE_TEST(TestFirstSteps)
#include "tst_firststeps.moc"
