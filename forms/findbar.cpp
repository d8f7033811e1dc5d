// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findbar.h"

#include "forms/fields.h"
#include "model/checks/cellname.h"

#include "ui_findbar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QSignalBlocker>

#include <algorithm>

namespace gouji {
namespace {

constexpr int pauseBeforeSearch = 100; // ms
constexpr int mostListed = 200;
constexpr qsizetype wordsAround = 12;

/// A few characters on both sides of a match.
QString snippetOf(const QString &line, const TextSpan &span)
{
    const qsizetype start = std::max<qsizetype>(0, span.start - wordsAround);
    const qsizetype end = std::min(line.size(), span.end() + wordsAround);
    return (start > 0 ? QStringLiteral("…") : QString()) + line.mid(start, end - start) +
           (end < line.size() ? QStringLiteral("…") : QString());
}

} // namespace

FindBar::FindBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeSearch);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::search);
    connect(&session, &Session::blocksChanged, this, &FindBar::searchSoon);
    connect(&session, &Session::cellsChanged, this, &FindBar::searchSoon);
    connect(&session, &Session::closingChanged, this, &FindBar::searchSoon);
    connectFields();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::connectFields()
{
    connect(m_ui->find, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        m_ui->message->clear();
        search();
    });
    for (const QCheckBox *option : {m_ui->matchCase, m_ui->matchWidth})
        connect(option, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_ui->find, &QLineEdit::returnPressed, this, [this] { goToNext(false); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { goToNext(false); });
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { goToNext(true); });
    connect(m_ui->replacement, &QLineEdit::returnPressed, this, &FindBar::replaceCurrent);
    connect(m_ui->replace, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_ui->replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_ui->matches, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            reach(row);
    });
    connect(m_ui->close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void FindBar::open(bool forReplacing, const QString &words)
{
    m_ui->replaceRow->setVisible(forReplacing);
    if (!words.isEmpty())
        m_ui->find->setText(words);
    show();
    search();
    m_ui->find->setFocus();
    m_ui->find->selectAll();
}

void FindBar::searchSoon()
{
    if (isVisible())
        m_soon.start();
}

void FindBar::search()
{
    m_soon.stop();
    std::vector<TextMatch> matches =
        findText(m_session.report(), {m_ui->find->text(), m_ui->matchCase->isChecked(), m_ui->matchWidth->isChecked()});
    m_current = matches.empty() ? -1 : std::min(m_current, static_cast<int>(matches.size()) - 1);
    m_matches = std::move(matches);
    refreshList();
    refreshCount();
}

void FindBar::refreshList()
{
    const QSignalBlocker silent(m_ui->matches);
    m_ui->matches->clear();
    for (std::size_t i = 0; i < m_matches.size() && i < mostListed; ++i)
        m_ui->matches->addItem(QStringLiteral("%1　%2").arg(
            placeOf(m_matches[i]), snippetOf(lineOf(m_session.report(), m_matches[i]), m_matches[i].span)));
    m_ui->matches->setCurrentRow(m_current);
    m_ui->matches->setVisible(!m_matches.empty());
}

void FindBar::refreshCount()
{
    const int count = static_cast<int>(m_matches.size());
    if (m_ui->find->text().isEmpty())
        m_ui->count->clear();
    else if (count == 0)
        m_ui->count->setText(tr("not found"));
    else if (m_current < 0)
        m_ui->count->setText(tr("%1 found").arg(count));
    else
        m_ui->count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    for (QPushButton *button : {m_ui->next, m_ui->previous, m_ui->replace, m_ui->replaceAll})
        button->setEnabled(count > 0);
}

QString FindBar::placeOf(const TextMatch &match) const
{
    if (match.cell)
        return cellName(m_session.form(), m_session.form().cell(*match.cell).id);
    if (match.section == openingSection)
        return tr("Opening");
    if (match.section == closingSection)
        return tr("Closing");
    return m_session.form().section(match.section)->heading();
}

// Whoever goes through the matches from here stays here.
void FindBar::reach(int match)
{
    const QPointer<QWidget> focused = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    m_current = match;
    {
        const QSignalBlocker silent(m_ui->matches);
        m_ui->matches->setCurrentRow(m_current);
    }
    refreshCount();
    emit matchReached(m_matches[static_cast<std::size_t>(m_current)]);
    if (focused)
        focused->setFocus();
}

void FindBar::goToNext(bool backwards)
{
    if (!isVisible() || m_soon.isActive())
        search();
    const int count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    const int from = m_current < 0 && backwards ? 0 : m_current;
    reach((from + (backwards ? count - 1 : 1)) % count);
}

void FindBar::replaceCurrent()
{
    search();
    if (m_current < 0) {
        goToNext(false);
        return;
    }
    const TextMatch match = m_matches[static_cast<std::size_t>(m_current)];
    const Replaced replaced = replaceText(m_session, {match}, m_ui->replacement->text(), m_ui->breakLinks->isChecked());
    say(replaced);
    search();
    if (m_matches.empty())
        return;
    // What was replaced is gone from the list, unless the new words match as well: then one goes past it.
    const bool isGone = replaced.count > 0 && m_matches[static_cast<std::size_t>(m_current)] != match;
    m_current -= isGone ? 1 : 0;
    goToNext(false);
}

void FindBar::replaceAll()
{
    search();
    const Replaced replaced =
        replaceText(m_session, m_matches, m_ui->replacement->text(), m_ui->breakLinks->isChecked());
    m_current = -1;
    say(replaced);
    search();
}

void FindBar::say(const Replaced &replaced)
{
    QStringList parts{tr("%1 replaced").arg(replaced.count)};
    if (replaced.inLinks > 0)
        parts.append(tr("%1 in links left as they are").arg(replaced.inLinks));
    if (replaced.inFigures > 0)
        parts.append(tr("%1 in the tables left as they are").arg(replaced.inFigures));
    m_ui->message->setText(parts.join(QStringLiteral(" · ")));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_ui->close->click();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refreshList();
    refreshCount();
}

} // namespace gouji
