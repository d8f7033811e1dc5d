// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reviewpanel.h"

#include "forms/fields.h"
#include "model/review/anchorplace.h"
#include "views/editing/reviewing.h"
#include "views/widgets/findingdelegate.h"

#include "ui_reviewpanel.h"

#include <QKeyEvent>

namespace gouji {

ReviewPanel::ReviewPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_ui(std::make_unique<Ui::ReviewPanel>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    m_ui->questions->setModel(&m_model);
    m_ui->questions->setItemDelegate(new ThreadDelegate(this));
    m_ui->writing->hide();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->text, m_ui->author})
        field->installEventFilter(this);
    fillFilters();
    connectButtons();
    refresh();
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::connectButtons()
{
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setFilter(static_cast<ThreadFilter>(m_ui->filter->currentData().toInt())); });
    connect(m_ui->askButton, &QPushButton::clicked, this, &ReviewPanel::askWanted);
    connect(m_ui->questions, &QListView::activated, this, &ReviewPanel::go);
    connect(m_ui->goToButton, &QPushButton::clicked, this, &ReviewPanel::go);
    connect(m_ui->answerButton, &QPushButton::clicked, this, &ReviewPanel::startAnswering);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ReviewPanel::closeOrReopen);
    connect(m_ui->recordButton, &QPushButton::clicked, this, &ReviewPanel::record);
    connect(m_ui->questions->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ReviewPanel::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ReviewPanel::refresh);
}

void ReviewPanel::fillFilters()
{
    const QSignalBlocker silent(m_ui->filter);
    const int chosen = std::max(0, m_ui->filter->currentIndex());
    m_ui->filter->clear();
    const auto add = [this](const QString &text, ThreadFilter filter) {
        m_ui->filter->addItem(text, static_cast<int>(filter));
    };
    add(tr("Not closed"), ThreadFilter::NotClosed);
    add(tr("Open"), ThreadFilter::Open);
    add(tr("Answered"), ThreadFilter::Answered);
    add(tr("Closed"), ThreadFilter::Closed);
    add(tr("Mine"), ThreadFilter::Mine);
    add(tr("This section"), ThreadFilter::Section);
    add(tr("All"), ThreadFilter::All);
    m_ui->filter->setCurrentIndex(chosen);
}

void ReviewPanel::setSection(const QString &section)
{
    m_model.setSection(section);
}

void ReviewPanel::setPerson(const QString &name)
{
    m_person = name;
    m_ui->author->setText(name);
    m_model.setPerson(name);
}

std::optional<std::size_t> ReviewPanel::current() const
{
    const int row = m_ui->questions->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? std::optional(m_model.threadAt(row)) : std::nullopt;
}

void ReviewPanel::choose(std::optional<std::size_t> thread)
{
    const int row = thread ? m_model.rowOf(*thread) : -1;
    if (row >= 0)
        m_ui->questions->setCurrentIndex(m_model.index(row));
    refresh();
}

void ReviewPanel::refresh()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const std::optional<std::size_t> thread = current();
    m_ui->nothing->setVisible(isEmpty);
    m_ui->questions->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_ui->filter) : m_ui->questions);
    const QString talk = thread ? m_model.talk(m_ui->questions->currentIndex().row()) : QString();
    if (m_ui->talk->toPlainText() != talk)
        m_ui->talk->setPlainText(talk);
    m_ui->talk->setVisible(thread.has_value());
    for (QPushButton *button : {m_ui->goToButton, m_ui->answerButton, m_ui->closeButton})
        button->setEnabled(thread.has_value());
    const bool isClosed = thread && m_session.report().threads[*thread].status == ThreadStatus::Closed;
    m_ui->closeButton->setText(isClosed ? tr("Reo&pen") : tr("C&lose"));
}

void ReviewPanel::go()
{
    if (const std::optional<std::size_t> thread = current())
        emit placeActivated(Anchor(m_session.report().threads[*thread].anchor));
}

bool ReviewPanel::goToNext(bool backwards)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return false;
    const int from = m_ui->questions->currentIndex().row();
    const int first = backwards ? count - 1 : 0;
    const int next = from < 0 ? first : (from + (backwards ? count - 1 : 1)) % count;
    m_ui->questions->setCurrentIndex(m_model.index(next));
    go();
    return true;
}

void ReviewPanel::startAsking(const Anchor &place)
{
    m_place = place;
    m_ui->about->clear();
    const QString section = sectionOf(place, m_session.form());
    Anchor whole;
    whole.section = section;
    const QString words = place.quoted.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(place.quoted);
    const bool isInside = place.cell || place.block;
    if (isInside)
        m_ui->about->addItem(anchorName(place, m_session.form()) + words, 0);
    if (!section.isEmpty())
        m_ui->about->addItem(anchorName(whole, m_session.form()), 1);
    m_ui->about->addItem(anchorName({}, m_session.form()), 2);
    startWriting(true);
}

Anchor ReviewPanel::anchorChosen() const
{
    Anchor anchor;
    switch (m_ui->about->currentData().toInt()) {
    case 0: return m_place;
    case 1: anchor.section = sectionOf(m_place, m_session.form()); break;
    default: break;
    }
    return anchor;
}

void ReviewPanel::startAnswering()
{
    m_answered = current();
    if (m_answered)
        startWriting(false);
}

void ReviewPanel::startWriting(bool asks)
{
    m_asks = asks;
    m_ui->about->setVisible(asks);
    m_ui->author->setVisible(m_person.isEmpty());
    m_ui->text->clear();
    m_ui->writing->show();
    m_ui->text->setFocus(); // the name is asked for when there is something to sign
}

void ReviewPanel::stopWriting()
{
    m_ui->writing->hide();
    setFocus();
}

void ReviewPanel::record()
{
    const QString text = m_ui->text->toPlainText().trimmed();
    const QString person = m_ui->author->text().simplified();
    if (person.isEmpty() || text.isEmpty()) {
        (person.isEmpty() ? static_cast<QWidget *>(m_ui->author) : m_ui->text)->setFocus();
        return;
    }
    if (person != m_person) {
        setPerson(person);
        emit personNamed(person);
    }
    Reviewing reviewing(m_session, m_person);
    if (m_asks)
        reviewing.ask(anchorChosen(), text);
    else if (m_answered)
        reviewing.answer(*m_answered, text);
    choose(m_asks ? m_session.report().threads.size() - 1 : m_answered);
    stopWriting();
}

void ReviewPanel::closeOrReopen()
{
    const std::optional<std::size_t> thread = current();
    if (!thread)
        return;
    const Thread &talk = m_session.report().threads[*thread];
    const ThreadStatus reopened = talk.remarks.size() > 1 ? ThreadStatus::Answered : ThreadStatus::Open;
    const bool isClosed = talk.status == ThreadStatus::Closed;
    Reviewing(m_session, m_person).setStatus(*thread, isClosed ? reopened : ThreadStatus::Closed);
    choose(thread);
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (key && key->key() == Qt::Key_Escape)
        stopWriting();
    else if (isEnter && (watched == m_ui->author || key->modifiers().testFlag(Qt::ControlModifier)))
        record();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

// The height of a question depends on the width: have the list ask again.
void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->questions->doItemsLayout();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillFilters();
    refresh();
}

} // namespace gouji
