// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/inputledger.h"

#include <QDataStream>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji {
namespace {

/// Lists of cells and identities; none of a form is beyond 65,535.
template<typename Number>
void putNumbers(QDataStream &stream, const std::vector<Number> &numbers, auto toNumber)
{
    stream << static_cast<quint16>(numbers.size());
    for (const Number &number : numbers)
        stream << static_cast<quint16>(toNumber(number));
}

template<typename Number>
std::vector<Number> numbersOf(QDataStream &stream)
{
    quint16 size = 0;
    stream >> size;
    std::vector<Number> numbers;
    numbers.reserve(size);
    for (quint16 number = 0; size > 0 && stream.status() == QDataStream::Ok; --size) {
        stream >> number;
        numbers.push_back(Number(number));
    }
    return numbers;
}

/// The name of the file stands first, for fileOf().
QByteArray packed(const RollUpInput &input)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << input.file << input.digest << input.body << input.code << qint32(input.year) << input.why
           << input.figures;
    putNumbers(stream, input.gaps, [](CellIndex cell) { return cell.toSize(); });
    putNumbers(stream, input.broken, [](int identity) { return identity; });
    stream << (input.text != nullptr);
    if (input.text)
        stream << input.text->toBytes();
    return bytes;
}

RollUpInput unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    RollUpInput input;
    qint32 year = 0;
    bool hasText = false;
    stream >> input.file >> input.digest >> input.body >> input.code >> year >> input.why >> input.figures;
    input.year = year;
    input.gaps = numbersOf<CellIndex>(stream);
    input.broken = numbersOf<int>(stream);
    stream >> hasText;
    if (hasText) {
        QByteArray text;
        stream >> text;
        input.text = std::make_shared<const TextSignature>(TextSignature::fromBytes(text).value_or(TextSignature()));
    }
    return input;
}

} // namespace

InputLedger::InputLedger(qint64 mostInMemory)
{
    m_spills.push_back(std::make_unique<SpillFile>(mostInMemory));
}

InputLedger InputLedger::merged(std::vector<InputLedger> parts)
{
    InputLedger whole;
    std::vector<QString> next; // the name of the first file that is left of each
    std::vector<std::size_t> spills;
    for (InputLedger &part : parts) {
        part.sortByFile();
        next.push_back(part.size() > 0 ? part.fileOf(part.m_entries.front()) : QString());
        spills.push_back(whole.m_spills.size());
        std::ranges::move(part.m_spills, std::back_inserter(whole.m_spills));
    }
    const auto first = [&] {
        std::size_t least = parts.size();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].size() > 0 && (least == parts.size() || next[i] < next[least]))
                least = i;
        }
        return least;
    };
    for (std::size_t i = first(); i < parts.size(); i = first()) {
        whole.takeFirstOf(parts[i], spills[i]);
        if (parts[i].size() > 0) {
            Entry entry = parts[i].m_entries.front();
            entry.moveTo(spills[i]);
            next[i] = whole.fileOf(entry);
        }
    }
    return whole;
}

void InputLedger::append(const RollUpInput &input)
{
    m_isByFile = m_isByFile && !(input.file < m_lastFile);
    m_lastFile = input.file;
    const auto place = static_cast<quint64>(m_spills.front()->append(packed(input)));
    m_entries.push_back({place, {input.unit, input.use, !input.gaps.empty(), !input.broken.empty()}});
}

RollUpInput InputLedger::operator[](std::size_t input) const
{
    const Entry &entry = m_entries[input];
    RollUpInput whole = unpacked(m_spills[entry.spill()]->at(entry.place()));
    whole.unit = entry.line.unit;
    whole.use = entry.line.use;
    return whole;
}

QString InputLedger::fileOf(const Entry &entry) const
{
    QDataStream stream(m_spills[entry.spill()]->at(entry.place()));
    QString file;
    stream >> file;
    return file;
}

/// Readers of a folder go through it in order; who does not has few inputs.
void InputLedger::sortByFile()
{
    if (m_isByFile)
        return;
    std::vector<std::pair<QString, Entry>> byFile;
    byFile.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        byFile.emplace_back(fileOf(entry), entry);
    std::ranges::stable_sort(byFile, {}, &std::pair<QString, Entry>::first);
    std::ranges::transform(byFile, m_entries.begin(), &std::pair<QString, Entry>::second);
    m_isByFile = true;
}

void InputLedger::takeFirstOf(InputLedger &other, std::size_t spill)
{
    Entry entry = other.m_entries.front();
    other.m_entries.pop_front();
    entry.moveTo(spill);
    m_entries.push_back(entry);
}

std::optional<Error> InputLedger::fault() const
{
    for (const std::unique_ptr<SpillFile> &spill : m_spills) {
        if (const std::optional<Error> fault = spill->fault())
            return fault;
    }
    return std::nullopt;
}

qint64 InputLedger::bytesInMemory() const
{
    qint64 bytes = static_cast<qint64>(m_entries.size() * sizeof(Entry));
    for (const std::unique_ptr<SpillFile> &spill : m_spills)
        bytes += spill->bytesInMemory();
    return bytes;
}

} // namespace gouji
