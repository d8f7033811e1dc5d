// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/deskview.h"
#include "tests/app/desk/countydesk.h"
#include "tests/app/pseudolocale.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Looks at every dialog that opens while it lives, and closes it.
class DialogCloser : public QObject
{
public:
    DialogCloser()
    {
        m_timer.callOnTimeout(this, &DialogCloser::look);
        m_timer.start(20);
    }

    const QStringList &found() const { return m_found; }
    int seen() const { return m_seen; }
    static bool isDone()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::none_of(windows, [](const QWidget *window) {
            return window->isVisible() && qobject_cast<const QDialog *>(window);
        });
    }

private:
    void look()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (!dialog || !dialog->isVisible())
                continue;
            ++m_seen;
            if (!qobject_cast<QFileDialog *>(dialog)) // Qt's own
                m_found += untranslatedWords(*dialog);
            dialog->reject();
        }
    }

    QTimer m_timer;
    QStringList m_found;
    int m_seen = 0;
};

/// Everything in the menus of a window but what ends or prints.
int triggerAll(QMainWindow &window)
{
    int triggered = 0;
    for (QAction *action : window.menuBar()->findChildren<QAction *>() + window.findChildren<QAction *>()) {
        const QString text = action->text();
        const bool ends = text.contains(u"Quit") || text.contains(u"Clos") || text.contains(u"Print") ||
                          text.contains(u"About Qt") || text.contains(u"language", Qt::CaseInsensitive);
        if (ends || action->menu() || !action->isEnabled() || !text.contains(u'⟦'))
            continue;
        action->trigger();
        ++triggered;
        QCoreApplication::processEvents();
    }
    return triggered;
}

QString listed(const QStringList &found)
{
    return u'\n' + found.join(u'\n');
}

} // namespace

/// The whole program in a language of brackets.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_language));
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Gouji"));
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void seesWhatWasNotTranslated()
    {
        QLabel label(QStringLiteral("hard-coded"));
        QCOMPARE(untranslatedWords(label).size(), 1);
        label.setText(QCoreApplication::translate("any", "Of %1").arg(QStringLiteral("甲县")));
        QVERIFY(untranslatedWords(label).isEmpty());
    }

    void theWindowOfReports()
    {
        OpenWindow open;
        QStringList found = untranslatedWords(open.window);
        open.window.openFiles({QStringLiteral(GOUJI_SAMPLE)});
        QTRY_VERIFY(open.workbench.current());
        DialogCloser closer;
        QVERIFY(triggerAll(open.window) > 60);
        QTRY_VERIFY(DialogCloser::isDone());
        found += untranslatedWords(open.window) + closer.found();
        QVERIFY(closer.seen() > 10);
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

    void theDesk()
    {
        CountyDesk county;
        county.put("a.txt", CountyDesk::reportOf("甲县财政局", true));
        county.put("b.txt", CountyDesk::reportOf("乙市公安局"));
        county.open();
        county.selectUnit("甲县财政局");
        DialogCloser closer;
        triggerAll(*county.desk);
        QTRY_VERIFY(DialogCloser::isDone());
        QVERIFY(closer.seen() > 5);
        const QStringList found = untranslatedWords(*county.desk) + closer.found();
        QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
    }

private:
    PseudoLanguage m_language;
};

GOUJI_WIDGET_TEST(TestPseudoLocale)
#include "tst_pseudolocale.moc"
