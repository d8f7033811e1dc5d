// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/totalguard.h"

#include <utility>

namespace gouji {

void TotalGuard::hold(const QModelIndex &index, const QString &text)
{
    const bool isNew = index != m_index;
    m_index = index;
    m_text = isNew ? text : m_text + text;
    if (isNew)
        emit asked();
}

QString TotalGuard::release()
{
    if (!isAsking())
        return {};
    m_index = QPersistentModelIndex();
    const QString text = std::exchange(m_text, QString());
    emit answered();
    return text;
}

} // namespace gouji
