// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/partwriter.h"

#include <span>

namespace gouji {
namespace {

template<typename Id>
QStringList namesOf(const std::vector<Id> &ids)
{
    QStringList names;
    std::ranges::transform(ids, std::back_inserter(names), [](const Id &id) { return id.toString(); });
    return names;
}

} // namespace

void PartWriter::text(QStringView key, const QString &text)
{
    if (!text.isEmpty())
        put(key, text);
}

void PartWriter::texts(QStringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        put(key, JsonValue(JsonArray(texts.begin(), texts.end())).inlined());
}

void PartWriter::bytes(QStringView key, const QByteArray &bytes)
{
    text(key, QString::fromLatin1(bytes.toBase64()));
}

void PartWriter::flag(QStringView key, bool flag)
{
    if (flag)
        put(key, true);
}

void PartWriter::stated(QStringView key, bool isStated, bool flag)
{
    if (isStated)
        put(key, flag);
}

void PartWriter::number(QStringView key, int number)
{
    if (number != 0)
        put(key, number);
}

void PartWriter::number(QStringView key, std::optional<int> number)
{
    if (number)
        put(key, *number);
}

void PartWriter::date(QStringView key, QDate date)
{
    if (date.isValid())
        put(key, date.toString(Qt::ISODate));
}

void PartWriter::time(QStringView key, const QDateTime &time)
{
    if (time.isValid())
        put(key, time.toUTC().toString(Qt::ISODate));
}

void PartWriter::cell(QStringView key, const std::optional<CellId> &cell)
{
    if (cell)
        put(key, cell->toString());
}

void PartWriter::cells(QStringView key, const std::vector<CellId> &cells)
{
    texts(key, namesOf(cells));
}

void PartWriter::checks(QStringView key, const std::vector<CheckId> &checks)
{
    texts(key, namesOf(checks));
}

JsonObject PartWriter::finish() &&
{
    const std::size_t known = m_object.members().size();
    for (const auto &[key, value] : m_unknown.members()) {
        // What has become known and was set since stands there already. Only known keys are looked at: of the others
        // there may be very many, and they differ anyway.
        if (!std::ranges::count(std::span(m_object.members()).first(known), key, &JsonObject::Member::first))
            m_object.append(key, value);
    }
    return std::move(m_object);
}

} // namespace gouji
