// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/lastyearview.h"

#include "model/report/prosetext.h"
#include "model/text/sentences.h"
#include "views/widgets/prosefont.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QSet>

namespace gouji {
namespace {

constexpr int pauseBeforeShading = 300; // ms

} // namespace

LastYearView::LastYearView(Session &session, const QString &section, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
    , m_section(section)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    QFont smaller = proseFont();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    document()->setDefaultFont(smaller);
    document()->setDocumentMargin(8);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeShading);
    connect(&m_pause, &QTimer::timeout, this, &LastYearView::shade);
    connect(&session, &Session::lastYearChanged, this, &LastYearView::showText);
    connect(&session, &Session::cellsChanged, this, [this] { m_pause.start(); });
    connect(&session, &Session::blocksChanged, this, [this](const QString &changed) {
        if (changed == m_section)
            m_pause.start();
    });
    retranslate();
    showText();
}

void LastYearView::showText()
{
    const Report *lastYear = m_session.lastYear();
    const Blocks *blocks = lastYear ? lastYear->blocks(m_section) : nullptr;
    setPlainText(blocks ? proseText(*blocks, *lastYear) : QString());
    shade();
}

void LastYearView::shade()
{
    QSet<QString> ofThisYear;
    const QString text = proseText(*m_session.report().blocks(m_section), m_session.report());
    for (const TextSpan &sentence : sentencesOf(text))
        ofThisYear.insert(sentenceKey(sentence.in(text)));
    const Theme theme = Theme::of(palette());
    const QString before = toPlainText();
    QList<ExtraSelection> selections;
    for (const TextSpan &sentence : sentencesOf(before)) {
        if (!ofThisYear.contains(sentenceKey(sentence.in(before))))
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(sentence.start));
        selection.cursor.setPosition(static_cast<int>(sentence.end()), QTextCursor::KeepAnchor);
        selection.format.setBackground(theme.warningTint);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void LastYearView::retranslate()
{
    setAccessibleName(tr("The same section of last year's report"));
    setPlaceholderText(tr("No last year's report is at hand."));
}

void LastYearView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        shade();
}

} // namespace gouji
