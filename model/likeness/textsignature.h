// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/text/setphrases.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace gouji {

/// What a report says in its first and fifth section, so small that a hundred thousand can be kept and compared: the
/// least of its shingles under each of 32 orders (MinHash). Two are alike in as many places as their texts share runs of
/// characters, give or take a tenth. Years, numbers, short sentences and set phrases do not count.
class TextSignature
{
public:
    static constexpr std::size_t size = 32;

    TextSignature() = default;
    explicit TextSignature(const Report &report, const SetPhrases &phrases = {});

    /// Of a text that says too little.
    bool isEmpty() const { return m_isEmpty; }
    /// About how much of both texts stands in both, in percent.
    int likeness(const TextSignature &other) const;
    /// What texts that are 80 % alike nearly always share one of (bands of four).
    std::array<quint64, size / 4> bands() const;

    /// For caches; nothing where the bytes are no signature.
    QByteArray toBytes() const;
    static std::optional<TextSignature> fromBytes(QByteArrayView bytes);

    friend bool operator==(const TextSignature &, const TextSignature &) = default;

private:
    std::array<quint32, size> m_least{};
    bool m_isEmpty = true;
};

/// Which of many texts are alike, in groups of two and more, each member at least 80 % like the first of its group; by the
/// first member. Indexes into what was given.
std::vector<std::vector<std::size_t>> groupsOfLikeTexts(const std::vector<const TextSignature *> &texts);

} // namespace gouji
