// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guideflow.h"

#include "app/besidewindow.h"
#include "app/guidepages.h"
#include "app/guidetopics.h"
#include "app/mainwindow.h"
#include "app/outlinepreview.h"
#include "forms/guidewindow.h"
#include "forms/previewdialog.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QWhatsThis>

namespace gouji {

GuideFlow::GuideFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void GuideFlow::showHere()
{
    show(guideTopicOf(QApplication::focusWidget()));
}

void GuideFlow::show(const QString &topic)
{
    QWidget *dialog = QApplication::activeModalWidget(); // blocks every window but its own
    QWidget *owner = dialog ? dialog : &m_window;
    if (m_guide && m_guide->parentWidget() != owner)
        delete m_guide;
    if (!m_guide) {
        m_guide = new GuideWindow(GuideBook::builtIn(), owner);
        connect(m_guide, &GuideWindow::pagesWanted, this, &GuideFlow::showPages);
        showBeside(*m_guide);
    }
    m_guide->goTo(topic);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void GuideFlow::showPages()
{
    const GuideBook book = GuideBook::builtIn();
    const auto outline = [this, book](const PageStyle &style) { return guidePages(book, style, m_workbench.fonts()); };
    OutlinePreview::open(m_workbench, *m_guide,
                         {outline, book.title(), QApplication::applicationDisplayName(), QDate::currentDate()});
}

// The action's own key does not get past a modal dialog.
bool GuideFlow::isHelpInDialog(const QKeyEvent &event)
{
    return event.matches(QKeySequence::HelpContents) && QApplication::activeModalWidget();
}

// Widgets have no words of their own: what a place is for is said in one table, with where the guide says more.
bool GuideFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        isHelpInDialog(*static_cast<QKeyEvent *>(event))) {
        showHere();
        return true;
    }
    const bool isAsked = event->type() == QEvent::QueryWhatsThis || event->type() == QEvent::WhatsThis;
    if (!isAsked && event->type() != QEvent::WhatsThisClicked)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const GuidePlace *place = widget && widget->whatsThis().isEmpty() ? guidePlaceOf(widget) : nullptr;
    if (!place)
        return false;
    event->accept();
    if (event->type() == QEvent::WhatsThisClicked)
        show(QString::fromLatin1(place->topic));
    else if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                             QStringLiteral("<p>%1</p><p><a href=\"guide\">%2</a></p>")
                                 .arg(place->text().toHtmlEscaped(), tr("More in the guide").toHtmlEscaped()),
                             widget);
    return true;
}

} // namespace gouji
