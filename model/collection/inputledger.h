// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupinput.h"
#include "model/support/spillfile.h"

#include <cstddef>
#include <deque>
#include <iterator>

namespace gouji {

/// The inputs of a sum, in the order in which they came or by file. Of each a few bytes stay in memory; what explains it is
/// put away and read again when it is asked for, so an input is a copy and not a reference. fault() says whether all of them
/// could be kept and read.
class InputLedger
{
public:
    /// What is asked for so often that it stays at hand.
    struct Line
    {
        int unit = -1;
        InputUse use = InputUse::Counted;
        bool hasGaps = false;
        bool isBroken = false;

        bool isCounted() const { return use == InputUse::Counted; }
    };

    class Iterator;

    /// `mostInMemory`: bytes of what explains the inputs.
    explicit InputLedger(qint64 mostInMemory = SpillFile::noBound);
    InputLedger(InputLedger &&) = default;
    InputLedger &operator=(InputLedger &&) = default;
    /// All inputs of several, by file.
    static InputLedger merged(std::vector<InputLedger> parts);

    void append(const RollUpInput &input);
    void setUse(std::size_t input, InputUse use) { m_entries[input].line.use = use; }

    std::size_t size() const { return m_entries.size(); }
    const Line &line(std::size_t input) const { return m_entries[input].line; }
    RollUpInput operator[](std::size_t input) const;
    Iterator begin() const;
    Iterator end() const;

    std::optional<Error> fault() const;
    qint64 bytesInMemory() const;

private:
    /// As small as it can be: there is one for each input.
    struct Entry
    {
        quint64 where = 0; ///< which spill file, and the place in it
        Line line;

        qint64 place() const { return static_cast<qint64>(where % perSpill); }
        std::size_t spill() const { return where / perSpill; }
        void moveTo(std::size_t spill) { where = spill * perSpill + where % perSpill; }

        static constexpr quint64 perSpill = quint64(1) << 48;
    };

    QString fileOf(const Entry &entry) const;
    void sortByFile();
    void takeFirstOf(InputLedger &other, std::size_t spill);

    std::vector<std::unique_ptr<SpillFile>> m_spills;
    std::deque<Entry> m_entries; ///< grows and shrinks without being copied
    QString m_lastFile;
    bool m_isByFile = true;
};

/// Goes through the inputs in their order.
class InputLedger::Iterator
{
public:
    using value_type = RollUpInput;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(const InputLedger *ledger, std::size_t at) : m_ledger(ledger), m_at(at) {}

    RollUpInput operator*() const { return (*m_ledger)[m_at]; }
    Iterator &operator++()
    {
        ++m_at;
        return *this;
    }
    Iterator operator++(int)
    {
        Iterator before = *this;
        ++m_at;
        return before;
    }
    friend bool operator==(const Iterator &, const Iterator &) = default;

private:
    const InputLedger *m_ledger = nullptr;
    std::size_t m_at = 0;
};

inline InputLedger::Iterator InputLedger::begin() const
{
    return {this, 0};
}

inline InputLedger::Iterator InputLedger::end() const
{
    return {this, size()};
}

} // namespace gouji
