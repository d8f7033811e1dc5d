// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officepackdialog.h"

#include "ui_officepackdialog.h"

#include "forms/fields.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {
namespace {

enum Column { PartColumn, SummaryColumn, HereColumn };

} // namespace

OfficePackDialog::OfficePackDialog(Purpose purpose, const QString &name, std::vector<PackEntry> entries,
                                   QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_entries(std::move(entries))
    , m_ui(std::make_unique<Ui::OfficePackDialog>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    setFieldText(*m_ui->name, name);
    m_ui->name->setReadOnly(purpose == Purpose::Import);
    m_ui->items->setColumnHidden(HereColumn, purpose == Purpose::Export);
    m_ui->items->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->items->header()->setSectionResizeMode(SummaryColumn, QHeaderView::Stretch);
    m_ui->items->header()->setStretchLastSection(false);
    fill();
    connect(m_ui->items, &QTreeWidget::currentItemChanged, this, &OfficePackDialog::showDetails);
    connect(m_ui->items, &QTreeWidget::itemChanged, this, &OfficePackDialog::refresh);
    retranslate();
    m_ui->items->setCurrentItem(m_ui->items->topLevelItem(0));
    (purpose == Purpose::Import ? static_cast<QWidget *>(m_ui->items) : m_ui->name)->setFocus();
}

OfficePackDialog::~OfficePackDialog() = default;

/// What is here already is not asked about; all else is chosen to begin with.
void OfficePackDialog::fill()
{
    for (const PackEntry &entry : m_entries) {
        auto *item = new QTreeWidgetItem(m_ui->items);
        const bool isNew = m_purpose == Purpose::Export || entry.here != PackEntry::Here::Same;
        item->setFlags(isNew ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(PartColumn, isNew ? Qt::Checked : Qt::Unchecked);
        item->setText(PartColumn, entry.part);
        item->setText(SummaryColumn, entry.summary);
        item->setToolTip(SummaryColumn, entry.summary);
    }
}

QString OfficePackDialog::name() const
{
    return m_ui->name->text().trimmed();
}

std::vector<std::size_t> OfficePackDialog::chosen() const
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_ui->items->topLevelItem(static_cast<int>(i))->checkState(PartColumn) == Qt::Checked)
            numbers.push_back(i);
    }
    return numbers;
}

QString OfficePackDialog::stateOf(const PackEntry &entry) const
{
    switch (entry.here) {
    case PackEntry::Here::Nothing: return tr("new here");
    case PackEntry::Here::Same: return tr("✓ the same is here");
    case PackEntry::Here::Other: return tr("▲ replaces what is here");
    }
    return {};
}

void OfficePackDialog::showDetails()
{
    const int row = m_ui->items->indexOfTopLevelItem(m_ui->items->currentItem());
    if (row < 0)
        return m_ui->details->clear();
    const PackEntry &entry = m_entries[static_cast<std::size_t>(row)];
    QStringList text = entry.lines;
    if (m_purpose == Purpose::Import && entry.here == PackEntry::Here::Other)
        text = QStringList(tr("In the pack:")) + text + QStringList{QString(), tr("Here now, to be replaced:")} +
               entry.replaced;
    m_ui->details->setPlainText(text.join(u'\n'));
}

void OfficePackDialog::refresh()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosen().empty());
}

void OfficePackDialog::retranslate()
{
    const bool isImport = m_purpose == Purpose::Import;
    setWindowTitle(isImport ? tr("Import an office pack") : tr("Export an office pack"));
    m_ui->intro->setText(
        isImport ? tr("Choose what is taken over. It holds at once for all reports, and can be undone under Settings.")
                 : tr("Choose what goes into the file. Those who import it see each thing before they take it over."));
    m_ui->items->setAccessibleName(isImport ? tr("What is in the pack") : tr("What can go into the pack"));
    m_ui->items->setHeaderLabels({tr("Part"), tr("What is in it"), tr("Here")});
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(isImport ? tr("&Take over") : tr("&Export…"));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_ui->items->topLevelItem(static_cast<int>(i))->setText(HereColumn, stateOf(m_entries[i]));
    showDetails();
    refresh();
}

void OfficePackDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
