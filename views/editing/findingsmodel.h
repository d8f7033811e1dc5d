// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QAbstractListModel>

namespace gouji {

/// The findings of one section, or of the whole report, the gravest first. What is only to do stays out unless asked for.
/// Rows that stay keep their place, so that a selection survives an edit.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< Severity
        AcceptedRole,                ///< a person accepted it
        CheckRole,                   ///< id of the check
        SectionRole,
        ProposalRole, ///< the likeliest repair as a sentence, or empty
    };

    explicit FindingsModel(Session &session, QObject *parent = nullptr);

    /// Shows the findings of one section only; an empty id: all.
    void setSection(const QString &section);
    /// Whether blanks that are only to do are listed: after the person asked whether the report is ready.
    void setShowsToDo(bool shows);

    const Finding &findingAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Finding> wanted() const;
    void refresh();
    void replaceMiddle(std::vector<Finding> next);

    Session &m_session;
    QString m_section;
    bool m_showsToDo = false;
    std::vector<Finding> m_shown;
};

} // namespace gouji
