// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guide/guidesteps.h"

#include "tests/guide/menupaths.h"
#include "tests/support/corpus.h"

#include <QGroupBox>
#include <QHeaderView>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace gouji::test {
namespace {

/// What stands in the elements that name something, from the heading to the next one.
QStringList namedBelow(const QString &chapter, const QString &heading)
{
    QStringList named;
    bool isBelow = false;
    QXmlStreamReader xml(readFile(QStringLiteral(GOUJI_GUIDE "/%1.html").arg(chapter)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"h2")
            isBelow = xml.attributes().value(QStringLiteral("id")) == heading;
        else if (isBelow && (xml.name() == u"b" || xml.name() == u"kbd"))
            named.append(xml.readElementText());
    }
    return named;
}

QString plain(const QString &text)
{
    const QString words = menuWords(text);
    return words.endsWith(u'：') ? words.chopped(1) : words;
}

/// Heads of lists and tables, as far as they are seen.
QStringList headsIn(const QWidget &window)
{
    QStringList heads;
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i)
            heads.append(header->model()->headerData(i, header->orientation()).toString());
    }
    return heads;
}

} // namespace

GuideSteps::GuideSteps(const QString &chapter, const QString &heading)
    : m_place(chapter + u'#' + heading)
    , m_left(namedBelow(chapter, heading))
{
    if (m_left.isEmpty())
        QTest::qFail(qPrintable(m_place + QStringLiteral(" names nothing")), __FILE__, __LINE__);
}

GuideSteps::~GuideSteps()
{
    if (!m_left.isEmpty() && !QTest::currentTestFailed())
        QTest::qFail(qPrintable(m_place + QStringLiteral(" goes on with: ") + m_left.join(u'|')), __FILE__, __LINE__);
}

QString GuideSteps::take(const QString &words)
{
    const QString next = m_left.isEmpty() ? QString() : m_left.takeFirst();
    if (next != words)
        QTest::qFail(qPrintable(QStringLiteral("%1 says “%2” in the place of “%3”").arg(m_place, next, words)),
                     __FILE__, __LINE__);
    return words;
}

QString labelWords(const QLabel &label)
{
    return plain(label.text());
}

QAbstractButton *buttonOf(const QWidget &window, const QString &words)
{
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&words](const QAbstractButton *button) {
        return button->isVisible() && (plain(button->text()) == words || button->toolTip() == words);
    });
    return found == buttons.end() ? nullptr : *found;
}

void pressButton(const QWidget &window, const QString &words)
{
    QTRY_VERIFY2(buttonOf(window, words) && buttonOf(window, words)->isEnabled(), qPrintable(words));
    buttonOf(window, words)->setFocus();
    QTest::keyClick(buttonOf(window, words), Qt::Key_Space);
}

bool shows(const QWidget &window, const QString &words)
{
    if (window.windowTitle() == words || buttonOf(window, words) || headsIn(window).contains(words))
        return true;
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            if (plain(bar->tabText(i)) == words)
                return true;
        }
    }
    const auto isSeen = [&words](const auto *widget, const QString &text) {
        return widget->isVisible() && plain(text) == words;
    };
    return std::ranges::any_of(window.findChildren<QLabel *>(),
                               [&](const QLabel *label) { return isSeen(label, label->text()); }) ||
           std::ranges::any_of(window.findChildren<QGroupBox *>(),
                               [&](const QGroupBox *box) { return isSeen(box, box->title()); });
}

} // namespace gouji::test
