// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QAbstractListModel>

namespace gouji {

/// The findings of one section, or of the whole report, the heaviest first. What is only to do stays out unless asked
/// for. A finding that stays keeps its row, so that a selection survives an edit.
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
        PlaceRole     ///< TextPlace of the first words concerned; or nothing
    };

    explicit FindingsModel(Session &session, QObject *parent = nullptr);

    /// Shows the findings of one section only, and those about the whole report; an empty id: all.
    void setSection(const QString &section);
    /// Whether blanks that are only to do are listed: after the person asked whether the report is ready.
    void setShowsToDo(bool shows);

    const Finding &findingAt(int row) const { return m_rows[static_cast<std::size_t>(row)].finding; }

    /// The cell of the likeliest repair, else the first one concerned, if any.
    std::optional<CellIndex> cellToGoTo(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Finding finding;
        bool isAccepted;

        friend bool operator==(const Row &, const Row &) = default;
    };
    using Wanted = std::vector<const Finding *>;

    Wanted wanted() const;
    Row row(const Finding &finding) const;
    void refresh();
    void dropRows(int first, int end);
    void addRows(const Wanted &next, int first, int end);
    void update(const Wanted &next);

    Session &m_session;
    QString m_section;
    bool m_showsToDo = false;
    std::vector<Row> m_rows;
};

} // namespace gouji
