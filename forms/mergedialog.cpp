// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mergedialog.h"

#include "model/review/wordchanges.h"
#include "views/widgets/theme.h"

#include "ui_mergedialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {
namespace {

constexpr qsizetype mostShown = 300; ///< characters of what stood there before

/// Marks in one version the words that the other does not have.
void markWords(QPlainTextEdit &edit, const std::vector<WordChange> &changes, WordChange::Kind kind)
{
    QTextCharFormat format;
    format.setBackground(Theme::of(edit.palette()).warningTint);
    QList<QTextEdit::ExtraSelection> marks;
    int position = 0;
    for (const WordChange &change : changes) {
        if (change.kind != WordChange::Kind::Kept && change.kind != kind)
            continue;
        const int end = position + static_cast<int>(change.text.size());
        QTextCursor cursor(edit.document());
        cursor.setPosition(position);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        if (change.kind == kind)
            marks.append({cursor, format});
        position = end;
    }
    edit.setExtraSelections(marks);
}

} // namespace

MergeDialog::MergeDialog(std::vector<MergeConflict> conflicts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_conflicts(std::move(conflicts))
{
    m_ui->setupUi(this);
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        m_ui->list->addItem(QString());
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &MergeDialog::showConflict);
    connect(m_ui->ours, &QRadioButton::clicked, this, [this] { choose(m_ui->list->currentRow(), MergeChoice::Ours); });
    connect(m_ui->theirs, &QRadioButton::clicked, this,
            [this] { choose(m_ui->list->currentRow(), MergeChoice::Theirs); });
    connect(m_ui->both, &QRadioButton::clicked, this, [this] { choose(m_ui->list->currentRow(), MergeChoice::Both); });
    connect(m_ui->allOurs, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Ours); });
    connect(m_ui->allTheirs, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Theirs); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_ui->list->setCurrentRow(0);
}

MergeDialog::~MergeDialog() = default;

MergeChoice MergeDialog::choiceOf(std::size_t row) const
{
    const auto choice = m_choices.find(row);
    return choice == m_choices.end() ? MergeChoice::Ours : choice->second;
}

QString MergeDialog::text(std::size_t row) const
{
    const MergeChoice choice = choiceOf(row);
    const bool isText = m_sides == Sides::DataAndText;
    const QString words =
        choice == MergeChoice::Ours ? (isText ? tr("data") : tr("mine")) : (isText ? tr("visible text") : tr("theirs"));
    return QStringLiteral("%1 – %2").arg(m_conflicts[row].place, choice == MergeChoice::Both ? tr("both") : words);
}

void MergeDialog::showConflict(int row)
{
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    const MergeConflict &conflict = m_conflicts[place];
    const bool isLong = conflict.base.size() > mostShown;
    const QString before = isLong ? conflict.base.left(mostShown) + u'…' : conflict.base;
    m_ui->base->setVisible(m_sides == Sides::MineAndTheirs);
    m_ui->base->setText(before.isEmpty() ? tr("Before, nothing stood there.") : tr("Before: %1").arg(before));
    m_ui->oursText->setPlainText(conflict.ours);
    m_ui->theirsText->setPlainText(conflict.theirs);
    const std::vector<WordChange> changes = wordChanges(conflict.ours, conflict.theirs);
    markWords(*m_ui->oursText, changes, WordChange::Kind::Removed);
    markWords(*m_ui->theirsText, changes, WordChange::Kind::Added);
    m_ui->both->setEnabled(conflict.canHoldBoth);
    switch (choiceOf(place)) {
    case MergeChoice::Ours: m_ui->ours->setChecked(true); break;
    case MergeChoice::Theirs: m_ui->theirs->setChecked(true); break;
    case MergeChoice::Both: m_ui->both->setChecked(true); break;
    }
}

void MergeDialog::choose(int row, MergeChoice choice)
{
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    if (choice == MergeChoice::Ours)
        m_choices.erase(place);
    else
        m_choices[place] = choice;
    m_ui->list->item(row)->setText(text(place));
}

void MergeDialog::chooseAll(MergeChoice choice)
{
    for (int row = 0; row < m_ui->list->count(); ++row)
        choose(row, choice);
    showConflict(m_ui->list->currentRow());
}

void MergeDialog::setSides(Sides sides)
{
    m_sides = sides;
    retranslate();
}

void MergeDialog::retranslateSides()
{
    if (m_sides == Sides::MineAndTheirs)
        return;
    setWindowTitle(tr("The file says two things"));
    m_ui->intro->setText(
        tr("The text of this file was changed after its data was put in. Everything else is the same in "
           "both. Choose what counts in these places."));
    m_ui->listLabel->setText(tr("P&laces"));
    m_ui->list->setAccessibleName(tr("Places in which data and text differ"));
    m_ui->ours->setText(tr("In the &data"));
    m_ui->theirs->setText(tr("In the &visible text"));
    m_ui->both->setText(tr("&Both, the data first"));
    m_ui->allOurs->setText(tr("All from the da&ta"));
    m_ui->allTheirs->setText(tr("All from the te&xt"));
    m_ui->oursText->setAccessibleName(tr("The version in the data"));
    m_ui->theirsText->setAccessibleName(tr("The version in the visible text"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Open"));
}

void MergeDialog::retranslate()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Put together"));
    retranslateSides();
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        m_ui->list->item(static_cast<int>(i))->setText(text(i));
    showConflict(m_ui->list->currentRow());
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
