// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QAbstractListModel>

namespace gouji {

/// Whether it is about something that reading could not be sure of: more than a hint, and no repair that is proved right.
bool isDoubtful(const Finding &finding);

/// How many doubts reading a report left.
int doubtsIn(const Report &report);

/// What reading a file had to say, the heaviest first, as it was when the file was read; repairs that are proved right are
/// left out. Read only; answers to the roles of FindingsModel.
class ReadingFindings : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ReadingFindings(const Report &report, QObject *parent = nullptr);

    const Finding &findingAt(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Finding> m_findings;
    FormHandle m_form;
};

} // namespace gouji
