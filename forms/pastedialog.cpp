// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pastedialog.h"

#include "ui_pastedialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {

PasteDialog::PasteDialog(PastePlan plan, const FormTemplate &form, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasteDialog>())
    , m_model(std::move(plan), form)
{
    m_ui->setupUi(this);
    m_ui->items->setModel(&m_model);
    m_ui->items->setColumnWidth(PastePlanModel::TextColumn, 120);
    m_ui->items->setColumnWidth(PastePlanModel::PlaceColumn, 360);
    m_ui->items->setColumnWidth(PastePlanModel::BeforeColumn, 64);
    m_ui->items->setCurrentIndex(m_model.index(0, 0));
    m_ui->items->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PasteDialog::refresh);
    refresh();
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::refresh()
{
    const int landing = plan().landing();
    const int agreeing = plan().agreeing();
    const int rest = m_model.rowCount() - landing - agreeing;
    QStringList sentences{tr("%n figure(s) would land.", nullptr, landing)};
    if (agreeing > 0)
        sentences.append(tr("%n computed total(s) come out as copied.", nullptr, agreeing));
    if (rest > 0)
        sentences.append(tr("%n do(es) not land.", nullptr, rest));
    if (plan().isUnsure())
        sentences.append(tr("Where they go was partly guessed: please look through the list."));
    m_ui->summary->setText(sentences.join(u' '));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Paste"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(landing > 0);
}

void PasteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace gouji
