// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formsdialog.h"

#include "ui_formsdialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {

FormsDialog::FormsDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::FormsDialog>())
{
    m_ui->setupUi(this);
    m_ui->message->hide();
    m_ui->list->setModel(&m_forms);
    m_ui->list->verticalHeader()->hide();
    m_ui->list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->horizontalHeader()->setSectionResizeMode(FormListModel::NameColumn, QHeaderView::Stretch);
    for (QPushButton *button : {m_ui->import, m_ui->save, m_ui->remove})
        button->setAutoDefault(false);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FormsDialog::showChosen);
    connect(m_ui->import, &QPushButton::clicked, this, &FormsDialog::importWanted);
    // The list may be another by the time that somebody has done what is wanted.
    connect(m_ui->save, &QPushButton::clicked, this, [this] { emit saveWanted(FormPtr(chosen()->form)); });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] { emit removeWanted(FormPtr(chosen()->form)); });
    showChosen();
}

FormsDialog::~FormsDialog() = default;

void FormsDialog::setForms(std::vector<ListedForm> forms, const QString &id)
{
    const QString before = chosen() ? chosen()->form->id() : QString();
    m_forms.setForms(std::move(forms));
    const int row = m_forms.rowOf(id.isEmpty() ? before : id);
    m_ui->list->setCurrentIndex(m_forms.index(std::max(row, 0), 0));
    showChosen();
}

void FormsDialog::say(const QString &sentence, bool isError)
{
    m_ui->message->setText((isError ? QStringLiteral("● ") : QString()) + sentence);
    m_ui->message->setVisible(!sentence.isEmpty());
}

const ListedForm *FormsDialog::chosen() const
{
    const int row = m_ui->list->currentIndex().row();
    const auto &forms = m_forms.forms();
    return row >= 0 && row < static_cast<int>(forms.size()) ? &forms[static_cast<std::size_t>(row)] : nullptr;
}

FormPtr FormsDialog::newestBuiltIn(const FormPtr &besides) const
{
    FormPtr newest;
    for (const ListedForm &listed : m_forms.forms()) {
        if (listed.isBuiltIn && listed.form != besides && (!newest || listed.form->firstYear() > newest->firstYear()))
            newest = listed.form;
    }
    return newest;
}

void FormsDialog::showChosen()
{
    const ListedForm *listed = chosen();
    m_ui->save->setEnabled(listed);
    m_ui->remove->setEnabled(listed && !listed->isBuiltIn);
    m_ui->preview->show(listed ? listed->form : nullptr,
                        listed && !listed->isBuiltIn ? newestBuiltIn(listed->form) : nullptr);
}

void FormsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_forms.retranslate();
}

} // namespace gouji
