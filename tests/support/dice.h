// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace gouji::test {

/// Chance for generators of test data: the same seed throws the same. Times and texts are plain, awkward or empty.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int below(int end) { return m_random.bounded(end); }
    qint64 upTo(qint64 largest) { return m_random.bounded(largest + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

    /// One line without blanks at its ends, not empty.
    QString line();
    /// Anything that can stand in a string, also nothing, TABs, line breaks, control characters.
    QString text();
    QByteArray bytes();
    QDate date();
    QDateTime time();
    /// Mostly empty; else keys that no version of the format knows.
    JsonObject unknownKeys();

private:
    JsonValue unknownValue(int depth);

    QRandomGenerator m_random;
};

} // namespace gouji::test
