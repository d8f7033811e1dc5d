// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/returneddialog.h"

#include "model/checks/cellname.h"
#include "model/checks/wording.h"
#include "ui_returneddialog.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace gouji {
namespace {

constexpr int tallestRow = 96; // px; the whole text is in the tip

QTableWidgetItem *itemOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

ReturnedDialog::ReturnedDialog(const QString &fileName, const Report &ours, ReturnedReport returned, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReturnedDialog>())
    , m_fileName(fileName)
    , m_form(ours.form)
    , m_returned(std::move(returned))
{
    m_ui->setupUi(this);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->verticalHeader()->setMaximumSectionSize(tallestRow);
    m_ui->table->setRowCount(static_cast<int>(m_returned.changes().size()));
    connect(m_ui->table, &QTableWidget::currentCellChanged, this, [this](int row) { showRecorded(row); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_ui->table->setCurrentCell(0, 0);
}

ReturnedDialog::~ReturnedDialog() = default;

void ReturnedDialog::retranslate()
{
    const QString changes = tr("%n change(s)", nullptr, static_cast<int>(m_returned.changes().size()));
    const QString remarks = tr("%n new comment(s)", nullptr, m_returned.newRemarks());
    m_ui->summary->setText(tr("“%1” came back with %2 and %3. They are taken into the open report in one step; what "
                              "was changed here as well is asked for next.")
                               .arg(m_fileName, changes, remarks));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take over"));
    const QStringList said = thingsToLookAt();
    m_ui->said->setPlainText(said.join(u'\n'));
    m_ui->said->setVisible(!said.isEmpty());
    m_ui->saidLabel->setVisible(!said.isEmpty());
    fillTable();
    showRecorded(m_ui->table->currentRow());
}

void ReturnedDialog::fillTable()
{
    m_ui->table->setHorizontalHeaderLabels({tr("Place"), tr("Sent"), tr("Came back"), tr("Recorded")});
    for (int row = 0; row < m_ui->table->rowCount(); ++row) {
        const ReturnedChange &change = m_returned.changes()[static_cast<std::size_t>(row)];
        m_ui->table->setItem(row, 0, itemOf(change.difference.place));
        m_ui->table->setItem(row, 1, itemOf(change.difference.before));
        m_ui->table->setItem(row, 2, itemOf(change.difference.after));
        m_ui->table->setItem(row, 3, itemOf(recordedText(change)));
    }
}

void ReturnedDialog::showRecorded(int row)
{
    const bool isChosen = row >= 0 && row < static_cast<int>(m_returned.changes().size());
    m_ui->recorded->setPlainText(isChosen ? recordedText(m_returned.changes()[static_cast<std::size_t>(row)])
                                          : QString());
}

/// Who did what when, one a line.
QString ReturnedDialog::recordedText(const ReturnedChange &change) const
{
    if (change.recorded.empty())
        return tr("Not tracked");
    QStringList lines;
    for (const SourceChange &recorded : change.recorded) {
        const QString who = recorded.author.isEmpty() ? tr("Somebody") : recorded.author;
        const QString when =
            recorded.time.isValid() ? QLocale().toString(recorded.time.toLocalTime(), QLocale::ShortFormat) : QString();
        const QString what = recorded.kind == SourceChange::Kind::Inserted ? tr("inserted “%1”") : tr("deleted “%1”");
        lines.append(QStringList({who, when, what.arg(recorded.text)}).join(u' ').simplified());
    }
    return lines.join(u'\n');
}

QStringList ReturnedDialog::thingsToLookAt() const
{
    QStringList said;
    QStringList cells;
    for (const CellId &cell : m_returned.unseenCells())
        cells.append(cellName(*m_form, cell));
    if (!cells.isEmpty())
        said.append(
            tr("The file shows no figure for these cells; the report keeps its own: %1").arg(cells.join(u'、')));
    for (const Finding &finding : m_returned.findings())
        said.append(findingMessage(finding, *m_form));
    return said;
}

void ReturnedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
