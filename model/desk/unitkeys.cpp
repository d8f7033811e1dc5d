// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitkeys.h"

#include "model/checks/plaintext.h"
#include "model/support/safefile.h"

#include <algorithm>
#include <cstring>

namespace gouji {

UnitKey::UnitKey(const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray digest =
        contentDigest(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
    std::memcpy(m_bits.data(), digest.constData(), sizeof(m_bits));
}

UnitKey UnitKey::ofName(QStringView name)
{
    return UnitKey(withoutBlanks(name));
}

UnitKey UnitKey::ofCode(QStringView code)
{
    return UnitKey(withoutBlanks(code).toUpper());
}

void UnitKeys::add(const UnitKey &key, int unit)
{
    if (!key.isEmpty())
        m_entries.push_back({key, unit});
}

void UnitKeys::putInOrder()
{
    std::ranges::sort(m_entries);
    m_entries.shrink_to_fit();
}

std::span<const UnitKeys::Entry> UnitKeys::of(const UnitKey &key) const
{
    const auto first = std::ranges::lower_bound(m_entries, key, {}, &Entry::key);
    const auto last = std::ranges::upper_bound(first, m_entries.end(), key, {}, &Entry::key);
    return {first, last};
}

int UnitKeys::first(const UnitKey &key) const
{
    const std::span<const Entry> found = of(key);
    return found.empty() ? -1 : found.front().unit;
}

} // namespace gouji
