// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/apartmodel.h"
#include "views/desk/unitqueuefilter.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class DeskView;
}

/// The reviewer's desk at a glance: the queue of units with search and filter, the files that stand apart, and what is known of
/// the unit in focus. Shows what it is given and says what a person wants; changes nothing itself.
class DeskView : public QWidget
{
    Q_OBJECT

public:
    explicit DeskView(QWidget *parent = nullptr);
    ~DeskView() override;

    void show(DeskStatePtr state, const std::vector<IntakeEntry> &entries, QDate today);
    /// Whether decisions can be kept; if not, only looking is possible.
    void setReadOnly(bool isReadOnly);

    /// The units that are selected, in the order shown.
    std::vector<int> selectedUnits() const;
    /// Goes to the next unit of the queue as it is shown, or the one before; false: there is none.
    bool step(int rows);

signals:
    /// What a unit sent, to be reviewed.
    void deliveryWanted(int unit, const QString &digest);
    /// A file that stands apart, by its path in the folder.
    void fileWanted(const QString &file);
    void versionChosen(int unit, const QString &digest);
    /// An empty unit: the file is set aside.
    void ownerChosen(const QString &digest, const QString &unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    const DeskState &state() const { return m_queue.state(); }
    void showUnit();
    void showVersions(int unit);
    void showApart();
    void showCounts();
    void openCurrent();
    void place(bool isSetAside);
    void goToRow(int row);
    int currentUnit() const;
    void retranslate();

    UnitQueueModel m_queue;
    UnitQueueFilter m_filter;
    ApartModel m_apart;
    bool m_isReadOnly = false;
    bool m_isFilling = false; ///< what moves the cursor now is no person
    bool m_isPlaced = false;  ///< somebody moved or some unit has sent; until then the first of the queue is in focus
    std::unique_ptr<Ui::DeskView> m_ui;
};

} // namespace gouji
