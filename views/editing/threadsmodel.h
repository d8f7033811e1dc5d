// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/anchorplace.h"
#include "views/editing/session.h"

#include <QAbstractListModel>

namespace gouji {

/// Which threads are listed.
enum class ThreadFilter { NotClosed, Open, Answered, Closed, Mine, Section, All };

/// The questions of a report that pass a filter, in the order of the form: the whole report, the sections with their cells
/// and paragraphs, the closing. Says where the words are gone that a question was about.
class ThreadsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< ThreadStatus
        ThreadRole,                ///< number in the report
        GoneRole                   ///< what it was about is gone
    };

    explicit ThreadsModel(Session &session, QObject *parent = nullptr);

    void setFilter(ThreadFilter filter);
    /// The section that ThreadFilter::Section means.
    void setSection(const QString &section);
    /// Whose questions ThreadFilter::Mine means: those the person took part in.
    void setPerson(const QString &name);

    /// The number in the report of the thread in a row.
    std::size_t threadAt(int row) const { return m_rows[static_cast<std::size_t>(row)].number; }
    /// The row of a thread, or -1.
    int rowOf(std::size_t thread) const;
    /// The whole talk: who said what and when; the quoted words first, and whether they are gone.
    QString talk(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::size_t number;
        Thread thread;
        bool isGone;

        friend bool operator==(const Row &, const Row &) = default;
    };

    bool isWanted(const Thread &thread) const;
    std::vector<Row> wanted() const;
    QString text(const Row &row) const;
    void refresh();

    Session &m_session;
    ThreadFilter m_filter = ThreadFilter::NotClosed;
    QString m_section;
    QString m_person;
    std::vector<Row> m_rows;
};

/// Open, answered or closed, in the language of the interface.
QString statusText(ThreadStatus status);

} // namespace gouji
