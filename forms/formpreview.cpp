// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formpreview.h"

#include "views/editing/formdifferencewords.h"
#include "views/editing/session.h"
#include "views/editing/tablemodel.h"
#include "views/widgets/formtable.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr int differenceLines = 4; // what is more scrolls

} // namespace

FormPreview::FormPreview(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QLabel(this))
    , m_differences(new QPlainTextEdit(this))
    , m_tables(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setReadOnly(true);
    m_differences->setTabChangesFocus(true);
    m_differences->setFixedHeight(m_differences->fontMetrics().lineSpacing() * (differenceLines + 1));
    m_tables->setObjectName(QStringLiteral("tables"));
    m_tables->setDocumentMode(true);
    layout->addWidget(m_facts);
    layout->addWidget(m_differences);
    layout->addWidget(m_tables, 1);
    showWords();
}

FormPreview::~FormPreview()
{
    clearTables(); // before the session that they look at
}

void FormPreview::show(const FormPtr &form, const FormPtr &comparedWith)
{
    m_form = form;
    m_comparedWith = comparedWith;
    showTables();
    showWords();
}

void FormPreview::clearTables()
{
    while (m_tables->count() > 0) {
        const std::unique_ptr<QWidget> page(m_tables->widget(0));
        m_tables->removeTab(0);
    }
}

void FormPreview::showTables()
{
    clearTables();
    m_session.reset();
    if (!m_form)
        return;
    Report report = Report::forForm(m_form);
    report.facts.state = ReportState::Submitted; // nothing can be typed
    m_session = std::make_unique<Session>(std::move(report));
    for (std::size_t i = 0; i < m_form->tables().size(); ++i) {
        auto *model = new TableModel(*m_session, static_cast<int>(i));
        auto *table = new FormTable(*model);
        model->setParent(table);
        table->view().setAccessibleName(m_form->tables()[i].name());
        const SectionTemplate *section = m_form->sectionOfTable(static_cast<int>(i));
        m_tables->addTab(table, section ? section->heading() : m_form->tables()[i].name());
    }
}

void FormPreview::showWords()
{
    m_differences->setAccessibleName(tr("What is different"));
    m_tables->setAccessibleName(tr("The tables of the form"));
    m_differences->setVisible(m_form && m_comparedWith);
    if (!m_form)
        return m_facts->setText(tr("Choose a form to see its tables."));
    QString facts =
        tr("%1: for reports on %2; %n figure(s) in %3 table(s).", nullptr, static_cast<int>(m_form->cells().size()))
            .arg(m_form->name(), formYears(*m_form))
            .arg(m_form->tables().size());
    if (m_comparedWith) {
        facts += u' ' + tr("Different from “%1”:").arg(m_comparedWith->name());
        m_differences->setPlainText(formDifferenceLines(*m_comparedWith, *m_form).join(u'\n'));
    }
    m_facts->setText(facts);
}

void FormPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace gouji
