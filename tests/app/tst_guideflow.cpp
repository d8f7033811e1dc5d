// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guideflow.h"
#include "app/guidetopics.h"
#include "forms/findingspanel.h"
#include "forms/guidewindow.h"
#include "forms/previewdialog.h"
#include "forms/reportview.h"
#include "model/guide/guidebook.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QWhatsThis>

using namespace gouji;
using namespace gouji::test;

namespace {

struct GuidedWindow : OpenWindow
{
    GuidedWindow()
    {
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
    /// Asks for help where the focus is, and says where the guide opens.
    QString topicByKey()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        auto *guide = window.findChild<GuideWindow *>();
        const QString topic = guide ? guide->topic() : QString();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) ? topic : QString();
    }
    static QString whatsThis(QWidget &widget)
    {
        QHelpEvent event(QEvent::WhatsThis, {1, 1}, widget.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&widget, &event);
        QString text;
        for (const QWidget *shown : QApplication::topLevelWidgets()) {
            if (shown->isVisible() && qstrcmp(shown->metaObject()->className(), "QWhatsThat") == 0)
                text = QStringLiteral("shown");
        }
        QWhatsThis::hideText();
        return event.isAccepted() ? text : QString();
    }
};

} // namespace

class TestGuideFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void opensWhereTheFocusIs()
    {
        GuidedWindow open;
        QCOMPARE(open.topicByKey(), QStringLiteral("first.html"));
        open.trigger("sample");
        open.window.currentView()->goToSection(QStringLiteral("requests"));
        auto *table = open.window.currentView()->currentTable();
        table->view().setFocus();
        QCOMPARE(open.topicByKey(), QStringLiteral("fill.html#table"));
        open.window.currentView()->goToSection(QStringLiteral("overview"));
        for (ProseEdit *edit : open.window.currentView()->findChildren<ProseEdit *>()) {
            if (edit->isVisible())
                edit->setFocus();
        }
        QCOMPARE(open.topicByKey(), QStringLiteral("fill.html#prose"));
    }

    void aFindingOpensItsCheck()
    {
        GuidedWindow open;
        open.trigger("sample");
        open.session().enterText(cellOf(open.session().report(), u"t3.received.natural_person"), QStringLiteral("999"));
        open.trigger("ready-check");
        QTRY_VERIFY(guideTopicOf(QApplication::focusWidget()).startsWith(QStringLiteral("checks.html#T3-0")));
        QVERIFY(open.topicByKey().startsWith(QStringLiteral("checks.html#T3-0")));
    }

    void opensOverADialogThatBlocksTheRest()
    {
        GuidedWindow open;
        open.trigger("sample");
        open.window.guideFlow().show(QString());
        QString topic;
        bool isUsable = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &open.window, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            QWidget *focus = QApplication::focusWidget();
            if (!dialog || !focus || focus->window() != dialog)
                return;
            timer.stop();
            QTest::keyClick(focus, Qt::Key_F1);
            auto *guide = dialog->findChild<GuideWindow *>();
            topic = guide ? guide->topic() : QString();
            isUsable = guide && guide->isVisible() && QApplication::activeModalWidget() == dialog;
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        timer.start(10);
        open.trigger("export");
        QCOMPARE(topic, QStringLiteral("print.html#export"));
        QVERIFY(isUsable);
        open.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window));
        QVERIFY(!open.topicByKey().isEmpty()); // the one beside the dialog is gone with it
    }

    void everyPlaceLeadsSomewhere()
    {
        QSet<QString> topics;
        for (const GuideSection &section : GuideBook::builtIn().sections())
            topics.insert(section.topic);
        GuidedWindow open;
        open.trigger("sample");
        for (const QWidget *widget : QApplication::allWidgets()) {
            const GuidePlace *place = guidePlaceOf(widget);
            QVERIFY(!place || topics.contains(QString::fromLatin1(place->topic)));
        }
        QVERIFY(guideTopicOf(nullptr).isEmpty());
    }

    void saysWhatThingsAre()
    {
        GuidedWindow open;
        open.trigger("sample");
        QVERIFY(!GuidedWindow::whatsThis(*open.window.findChild<FindingsPanel *>()).isEmpty());
        QVERIFY(GuidedWindow::whatsThis(open.window).isEmpty());
        QWhatsThisClickedEvent clicked(QStringLiteral("guide"));
        QApplication::sendEvent(open.window.findChild<FindingsPanel *>(), &clicked);
        QCOMPARE(open.window.findChild<GuideWindow *>()->topic(), QStringLiteral("fill.html#findings"));
    }

    void isPrintedByThePageEngine()
    {
        GuidedWindow open;
        open.window.guideFlow().show(QString());
        auto *guide = open.window.findChild<GuideWindow *>();
        guide->findChild<QPushButton *>(QStringLiteral("pages"))->click();
        auto *preview = guide->findChild<PreviewDialog *>();
        QVERIFY(preview);
        QVERIFY(preview->findChild<QSpinBox *>(QStringLiteral("page"))->maximum() > 5);
    }
};

GOUJI_WIDGET_TEST(TestGuideFlow)
#include "tst_guideflow.moc"
