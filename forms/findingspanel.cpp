// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findingspanel.h"

#include "forms/fields.h"
#include "forms/fixbar.h"
#include "forms/rowwaybar.h"
#include "views/editing/todo.h"
#include "views/widgets/findingdelegate.h"

#include "ui_findingspanel.h"

#include <QKeyEvent>

#include <algorithm>

namespace gouji {

FindingsPanel::FindingsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session)
    , m_fixBar(new FixBar(session, this))
    , m_rowWayBar(new RowWayBar(session, this))
    , m_ui(std::make_unique<Ui::FindingsPanel>())
{
    m_ui->setupUi(this);
    for (QWidget *bar : std::initializer_list<QWidget *>{m_fixBar, m_rowWayBar})
        m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->foot), bar);
    boundFields(*this);
    m_ui->list->setModel(&m_model);
    m_ui->list->setItemDelegate(new FindingDelegate(this));
    connect(m_ui->list, &QListView::activated, this, &FindingsPanel::go);
    connect(m_ui->goButton, &QPushButton::clicked, this, &FindingsPanel::go);
    connect(m_ui->dismissButton, &QPushButton::clicked, this, &FindingsPanel::dismiss);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &FindingsPanel::startAccepting);
    connect(m_ui->reason, &QLineEdit::returnPressed, this, &FindingsPanel::accept);
    for (QLineEdit *field : {m_ui->reason, m_ui->person}) {
        field->installEventFilter(this);
        field->hide();
    }
    connect(m_ui->person, &QLineEdit::returnPressed, m_ui->reason, qOverload<>(&QWidget::setFocus));
    connect(m_ui->allBox, &QCheckBox::toggled, this, &FindingsPanel::takeSection);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &FindingsPanel::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FindingsPanel::refreshFix);
    connect(m_fixBar, &FixBar::applied, this, &FindingsPanel::onFixed);
    connect(m_rowWayBar, &RowWayBar::applied, this, &FindingsPanel::onFixed);
    refresh();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::setSection(const QString &section)
{
    m_section = section;
    m_model.setShowsToDo(false);
    takeSection();
}

void FindingsPanel::takeSection()
{
    m_model.setSection(m_ui->allBox->isChecked() ? QString() : m_section);
    refresh();
}

void FindingsPanel::showWhatBlocks()
{
    m_ui->allBox->setChecked(true);
    m_model.setShowsToDo(true);
    takeSection();
    m_ui->list->setCurrentIndex(m_model.index(0));
    m_ui->list->setFocus();
}

const Fix &FindingsPanel::currentFix() const
{
    return m_fixBar->fix();
}

void FindingsPanel::refreshFix()
{
    const int row = m_ui->list->currentIndex().row();
    const bool hasCurrent = row >= 0 && row < m_model.rowCount();
    const Finding *finding = hasCurrent ? &m_model.findingAt(row) : nullptr;
    m_fixBar->setFinding(finding);
    m_rowWayBar->setFinding(finding);
}

// The button is gone with the finding: work goes on with what took its place in the list.
void FindingsPanel::onFixed()
{
    focusProxy()->setFocus();
}

void FindingsPanel::refresh()
{
    const int row = m_ui->list->currentIndex().row();
    const bool hasCurrent = row >= 0 && row < m_model.rowCount();
    m_ui->nothing->setVisible(m_model.rowCount() == 0);
    m_ui->list->setVisible(m_model.rowCount() > 0);
    const bool isEmpty = m_model.rowCount() == 0; // then the list cannot take the focus, and F6 would stop before it
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_ui->allBox) : m_ui->list);
    m_ui->goButton->setEnabled(hasCurrent);
    m_ui->acceptButton->setEnabled(hasCurrent && !isToDo(m_model.findingAt(row)));
    refreshFix();
    m_ui->reason->hide();
    m_ui->person->hide();
    m_ui->dismissButton->setEnabled(hasCurrent && isFromReading(m_model.findingAt(row)));
}

bool FindingsPanel::isFromReading(const Finding &finding) const
{
    const std::vector<Finding> &stored = m_session.report().origin.findings;
    return std::ranges::find(stored, finding) != stored.end();
}

void FindingsPanel::go()
{
    const int row = m_ui->list->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        emit findingActivated(Finding(m_model.findingAt(row))); // going there may take it off the list
}

void FindingsPanel::dismiss()
{
    const int row = m_ui->list->currentIndex().row();
    if (row >= 0 && row < m_model.rowCount())
        m_session.dismiss(Finding(m_model.findingAt(row)));
}

void FindingsPanel::choose(const Finding &finding)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.findingAt(row) == finding)
            m_ui->list->setCurrentIndex(m_model.index(row));
    }
}

void FindingsPanel::startAccepting()
{
    if (!m_ui->acceptButton->isEnabled())
        return;
    m_ui->reason->clear();
    m_ui->reason->show();
    m_ui->person->setVisible(m_person.isEmpty());
    (m_person.isEmpty() ? m_ui->person : m_ui->reason)->setFocus();
}

void FindingsPanel::stopAsking()
{
    m_ui->reason->hide();
    m_ui->person->hide();
    m_ui->list->setFocus();
}

void FindingsPanel::accept()
{
    const int row = m_ui->list->currentIndex().row();
    const QString reason = m_ui->reason->text().trimmed();
    if (m_person.isEmpty()) {
        m_person = m_ui->person->text().simplified();
        if (m_person.isEmpty())
            return m_ui->person->setFocus();
        emit personNamed(m_person);
    }
    if (reason.isEmpty() || row < 0 || row >= m_model.rowCount())
        return;
    m_session.accept(Finding(m_model.findingAt(row)), reason, m_person);
    stopAsking();
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::eventFilter(watched, event);
    stopAsking();
    return true;
}

// The height of a finding depends on the width: have the list ask again.
void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->list->doItemsLayout();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gouji
