// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QAbstractListModel>

namespace gouji {

/// How a section stands. Told by shape and word as well as by colour.
enum class SectionState { Fine, Error, Warning, Hint, ToDo, NotChecked };

/// The parts of the report in order: its facts, opening, the form's sections, closing; each with its state and what is
/// wrong in it. What is wrong with the report as a whole counts with the facts.
class SectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole, ///< id of the section, `facts`, `opening`, `closing`
        StateRole,                  ///< SectionState
        CountRole,                  ///< how many findings give the state, or blank cells where it is to do
        ErrorsRole,                 ///< findings that block the ready state and that no person accepted
        WarningsRole,
        HintsRole,
        ToDoRole, ///< blank cells
    };

    explicit SectionListModel(Session &session, QObject *parent = nullptr);

    /// The row of a section, or -1.
    int rowOf(QStringView section) const;
    QString sectionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString section;
        SectionState state = SectionState::Fine;
        int errors = 0;
        int warnings = 0;
        int hints = 0;
        int toDo = 0;

        int count() const;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    std::vector<Entry> entries() const;
    void count(const Finding &finding, std::vector<Entry> &entries) const;
    SectionState state(const Entry &entry) const;
    bool isNotChecked(const QString &section) const;
    QString title(const Entry &entry) const;
    QString stateText(const Entry &entry) const;
    void refresh();

    Session &m_session;
    std::vector<Entry> m_entries;
};

} // namespace gouji
