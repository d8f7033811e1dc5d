// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace gouji::fuzz {

/// Damages bytes blindly, the same for the same seed: bits, runs, lengths, numbers, pieces of other inputs, a cut end.
class ByteMutator
{
public:
    ByteMutator(const std::vector<QByteArray> &seeds, quint32 seed) : m_seeds(seeds), m_random(seed) {}

    QByteArray next();

private:
    void damage(QByteArray &bytes);
    qsizetype below(qsizetype end) { return end > 0 ? qsizetype(m_random.bounded(quint32(end))) : 0; }
    QByteArray piece(const QByteArray &bytes);

    const std::vector<QByteArray> &m_seeds;
    QRandomGenerator m_random;
};

} // namespace gouji::fuzz
