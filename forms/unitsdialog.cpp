// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unitsdialog.h"

#include "forms/bodywords.h"
#include "ui_unitsdialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <set>

namespace gouji {
namespace {

/// Kinds and levels are chosen, units above are completed from the list.
class UnitDelegate : public QStyledItemDelegate
{
public:
    UnitDelegate(const UnitTableModel &units, QObject *parent) : QStyledItemDelegate(parent), m_units(units) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isChoice(index)) {
            auto *box = new QComboBox(parent);
            index.column() == UnitTableModel::KindColumn ? fillWithKinds(*box) : fillWithLevels(*box);
            return box;
        }
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor); line && index.column() == UnitTableModel::ParentColumn)
            line->setCompleter(namesOf(*line));
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    static bool isChoice(const QModelIndex &index)
    {
        return index.column() == UnitTableModel::KindColumn || index.column() == UnitTableModel::LevelColumn;
    }
    QCompleter *namesOf(QLineEdit &line) const
    {
        QStringList names;
        for (const EditedUnit &edited : m_units.units())
            names.append(edited.unit.name);
        auto *completer = new QCompleter(names, &line);
        completer->setFilterMode(Qt::MatchContains);
        return completer;
    }

    const UnitTableModel &m_units;
};

} // namespace

UnitsDialog::UnitsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_filter(m_units)
    , m_ui(std::make_unique<Ui::UnitsDialog>())
{
    m_ui->setupUi(this);
    m_ui->office->setText(desk.office);
    m_ui->year->setSpecialValueText(tr("not stated"));
    m_ui->year->setValue(desk.year > 0 ? desk.year : m_ui->year->minimum());
    m_ui->hasDue->setChecked(desk.due.isValid());
    m_ui->due->setDate(desk.due.isValid() ? desk.due : QDate(desk.year + 1, 1, 20)); // when most offices want them
    m_ui->due->setEnabled(desk.due.isValid());
    m_units.setUnits(editableUnits(desk));
    m_ui->units->setModel(&m_filter);
    m_ui->units->setItemDelegate(new UnitDelegate(m_units, m_ui->units));
    m_ui->units->verticalHeader()->hide();
    m_ui->units->horizontalHeader()->setSortIndicator(
        -1, Qt::AscendingOrder); // as the list stands, until a column is chosen
    m_ui->units->setSortingEnabled(true);
    m_ui->units->setColumnWidth(UnitTableModel::NameColumn, fontMetrics().horizontalAdvance(QString(16, u'中')));
    m_ui->units->installEventFilter(this);
    connect(m_ui->hasDue, &QCheckBox::toggled, m_ui->due, &QWidget::setEnabled);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &typed) { m_filter.setTyped(typed); });
    connect(m_ui->add, &QPushButton::clicked, this, &UnitsDialog::addUnit);
    connect(m_ui->remove, &QPushButton::clicked, this, &UnitsDialog::removeUnits);
    connect(&m_units, &UnitTableModel::faultsChanged, this, &UnitsDialog::showFaults);
    showFaults();
}

UnitsDialog::~UnitsDialog() = default;

Desk UnitsDialog::edited() const
{
    Desk desk = m_desk;
    desk.office = m_ui->office->text().trimmed();
    desk.year = m_ui->year->value() > m_ui->year->minimum() ? m_ui->year->value() : 0;
    desk.due = m_ui->hasDue->isChecked() ? m_ui->due->date() : QDate();
    setUnits(desk, m_units.units());
    return desk;
}

void UnitsDialog::addUnit()
{
    m_units.insertRow(m_units.rowCount());
    const QModelIndex added = m_filter.mapFromSource(m_units.index(m_units.rowCount() - 1, UnitTableModel::NameColumn));
    m_ui->units->setCurrentIndex(added);
    m_ui->units->edit(added);
}

void UnitsDialog::removeUnits()
{
    std::set<int, std::greater<>> rows; // from below, so that those above keep their place
    for (const QModelIndex &index : m_ui->units->selectionModel()->selectedIndexes())
        rows.insert(m_filter.mapToSource(index).row());
    for (const int row : rows)
        m_units.removeRow(row);
}

void UnitsDialog::showFaults()
{
    constexpr qsizetype most = 3;
    const QStringList faults = m_units.faults();
    QString text = faults.mid(0, most).join(u'\n');
    if (faults.size() > most)
        text += u'\n' + tr("and %n more", nullptr, static_cast<int>(faults.size() - most));
    m_ui->faults->setText(faults.isEmpty() ? tr("✓ %n unit(s)", nullptr, m_units.rowCount())
                                           : QStringLiteral("● ") + text);
}

bool UnitsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEnter =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                                              static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (watched != m_ui->units || !isEnter)
        return QDialog::eventFilter(watched, event);
    if (m_ui->units->hasFocus()) // else it comes from an editor, which is done
        m_ui->units->edit(m_ui->units->currentIndex());
    return true;
}

void UnitsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showFaults();
}

} // namespace gouji
