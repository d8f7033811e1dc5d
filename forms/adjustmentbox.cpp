// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/adjustmentbox.h"

#include "model/checks/cellname.h"
#include "ui_adjustmentbox.h"

#include <QEvent>

namespace gouji {

AdjustmentBox::AdjustmentBox(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AdjustmentBox>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->kept);
    connect(m_ui->kept, &QListWidget::currentRowChanged, this, &AdjustmentBox::showCurrent);
    connect(m_ui->kept, &QListWidget::itemActivated, this, [this] {
        if (const int row = currentAdjustment(); row >= 0)
            emit cellWanted(m_kept.adjustments[static_cast<std::size_t>(row)].cell);
    });
    for (QLineEdit *field : {m_ui->figure, m_ui->reason}) {
        connect(field, &QLineEdit::textChanged, this, &AdjustmentBox::refreshButtons);
        connect(field, &QLineEdit::returnPressed, m_ui->add, &QPushButton::click);
    }
    connect(m_ui->add, &QPushButton::clicked, this, &AdjustmentBox::add);
    connect(m_ui->change, &QPushButton::clicked, this, &AdjustmentBox::change);
    connect(m_ui->remove, &QPushButton::clicked, this, &AdjustmentBox::remove);
    refreshButtons();
}

AdjustmentBox::~AdjustmentBox() = default;

void AdjustmentBox::show(const KeptSum &kept, const FormPtr &form)
{
    const bool isSame = m_kept == kept && m_form == form;
    m_kept = kept;
    m_form = form;
    if (!isSame)
        showList();
    refreshButtons();
}

void AdjustmentBox::setCell(CellIndex cell)
{
    m_cell = cell;
    refreshButtons();
}

void AdjustmentBox::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refreshButtons();
}

void AdjustmentBox::showList()
{
    const QSignalBlocker blocker(m_ui->kept);
    m_ui->kept->clear();
    for (const Adjustment &adjustment : m_kept.adjustments)
        m_ui->kept->addItem(
            tr("%1: %2, because %3")
                .arg(cellName(*m_form, adjustment.cell),
                     (adjustment.millionths > 0 ? QStringLiteral("+") : QString()) + adjustment.figure(),
                     adjustment.reason));
    for (const LeftOutUnit &left : m_kept.leftOut)
        m_ui->kept->addItem(tr("Without %1, because %2").arg(left.unit, left.reason));
    m_ui->none->setVisible(m_ui->kept->count() == 0);
    m_ui->kept->setVisible(m_ui->kept->count() > 0);
}

int AdjustmentBox::currentAdjustment() const
{
    const int row = m_ui->kept->currentRow();
    return row < static_cast<int>(m_kept.adjustments.size()) ? row : -1;
}

void AdjustmentBox::showCurrent()
{
    if (const int row = currentAdjustment(); row >= 0) {
        m_ui->figure->setText(m_kept.adjustments[static_cast<std::size_t>(row)].figure());
        m_ui->reason->setText(m_kept.adjustments[static_cast<std::size_t>(row)].reason);
    }
    refreshButtons();
}

std::optional<Adjustment> AdjustmentBox::typed() const
{
    const std::optional<qint64> by = Adjustment::millionthsOf(m_ui->figure->text().trimmed());
    const QString reason = m_ui->reason->text().trimmed();
    if (!m_form || !m_cell || !by || *by == 0 || reason.isEmpty())
        return std::nullopt;
    Adjustment adjustment{m_form->cell(*m_cell).id, *by, reason, {}};
    return adjustment.fits(*m_form) ? std::optional(adjustment) : std::nullopt;
}

void AdjustmentBox::refreshButtons()
{
    const bool isWhole = typed().has_value();
    m_ui->place->setText(m_form && m_cell ? cellName(*m_form, m_form->cell(*m_cell).id) : QString());
    m_ui->figure->setEnabled(!m_isReadOnly);
    m_ui->reason->setEnabled(!m_isReadOnly);
    m_ui->add->setEnabled(!m_isReadOnly && isWhole);
    m_ui->change->setEnabled(!m_isReadOnly && isWhole && currentAdjustment() >= 0);
    m_ui->remove->setEnabled(!m_isReadOnly && m_ui->kept->currentRow() >= 0);
}

void AdjustmentBox::add()
{
    const std::optional<Adjustment> adjustment = typed();
    if (!adjustment || m_isReadOnly)
        return;
    KeptSum kept = m_kept;
    kept.adjustments.push_back(*adjustment);
    m_ui->figure->clear();
    m_ui->reason->clear();
    emit changed(kept);
}

/// The figure and the reason; it stays at its cell.
void AdjustmentBox::change()
{
    const int row = currentAdjustment();
    const std::optional<Adjustment> adjustment = typed();
    if (row < 0 || !adjustment)
        return;
    KeptSum kept = m_kept;
    kept.adjustments[static_cast<std::size_t>(row)].millionths = adjustment->millionths;
    kept.adjustments[static_cast<std::size_t>(row)].reason = adjustment->reason;
    emit changed(kept);
}

void AdjustmentBox::remove()
{
    const int row = m_ui->kept->currentRow();
    const int adjustment = currentAdjustment();
    KeptSum kept = m_kept;
    if (adjustment >= 0) {
        kept.adjustments.erase(kept.adjustments.begin() + adjustment);
    } else if (row >= 0) {
        kept.leftOut.erase(kept.leftOut.begin() + (row - static_cast<int>(kept.adjustments.size())));
    }
    emit changed(kept);
}

void AdjustmentBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_form)
        showList();
    refreshButtons();
}

} // namespace gouji
