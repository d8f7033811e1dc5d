// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativevalues.h"

#include <array>

namespace gouji {
namespace {

constexpr QStringView valueKey = u"value";
constexpr QStringView markKey = u"mark";
constexpr QStringView rawKey = u"raw";

template<typename Archive>
void exchange(Archive &archive, PartOf<Cell> auto &cell)
{
    archive.flag(u"computed", cell.computed);
    archive.text(u"note", cell.note);
    archive.text(u"expression", cell.expression);
    archive.text(u"office", cell.office);
    archive.text(u"received", cell.received);
}

JsonValue writeNumber(const CellValue &value)
{
    if (const std::optional<qint64> whole = value.wholeNumber())
        return *whole;
    // Raw text without a character says nothing; as such no reader would take it.
    return value.toString().isEmpty() ? JsonValue() : JsonValue(value.toString());
}

void writeValue(PartWriter &writer, const CellValue &value)
{
    if (value.isMark())
        writer.put(markKey, value.toString());
    else if (value.isRaw() && !value.toString().isEmpty())
        writer.put(rawKey, value.toString());
    else
        writer.put(valueKey, writeNumber(value));
}

template<typename Number>
CellValue orBlank(const std::optional<Number> &number)
{
    return number ? CellValue(*number) : CellValue();
}

/// Blank where the value is no such number.
CellValue readNumber(const JsonValue &value, CellKind kind)
{
    const std::optional<qint64> whole = value.number() ? value.number()->toInteger() : std::nullopt;
    switch (kind) {
    case CellKind::Count: return whole ? orBlank(Count::fromInteger(*whole)) : CellValue();
    case CellKind::SignedCount: return whole ? orBlank(SignedCount::fromInteger(*whole)) : CellValue();
    case CellKind::Amount: return value.string() ? orBlank(Amount::fromString(*value.string())) : CellValue();
    }
    return {};
}

CellValue readValue(const JsonValue &value, CellKind kind, const KeyPath &path, ReadingContext &context)
{
    static constexpr std::array<QLatin1String, 3> expectations{
        QLatin1String("not a whole number from 0 to 999999999999, null, a mark or a raw text"),
        QLatin1String("not a whole number of at most 12 digits, null, a mark or a raw text"),
        QLatin1String("not a decimal in quotation marks with at most 6 decimals, null, a mark or a raw text")};
    const CellValue number = readNumber(value, kind);
    if (number.isBlank() && !value.isNull())
        context.say(path, expectations[static_cast<std::size_t>(kind)]);
    return number;
}

/// The value among the keys of a part, of which exactly one says it.
CellValue readValue(PartReader &reader, CellKind kind)
{
    const auto count = std::ranges::count_if(std::array{valueKey, markKey, rawKey},
                                             [&reader](QStringView key) { return reader.has(key); });
    if (count != 1) {
        reader.say({}, QStringLiteral("one of value, mark and raw is needed"));
        return {};
    }
    if (const std::optional<JsonValue> value = reader.take(valueKey))
        return readValue(*value, kind, {&reader.path(), valueKey}, reader.context());
    QString text;
    reader.text(rawKey, text);
    if (!text.isEmpty() && RawText(text).toString() == text)
        return RawText(text);
    reader.text(markKey, text);
    if (const std::optional<Mark> mark = Mark::fromString(text))
        return *mark;
    reader.say({}, QStringLiteral("not a mark or a raw text that can be"));
    return {};
}

/// The kind of a cell; what the value looks like decides where the form does not have it.
CellKind kindOf(const CellId &cell, PartReader &reader)
{
    const FormTemplate &form = *reader.context().form;
    if (const std::optional<CellIndex> index = form.find(cell))
        return form.cell(*index).kind;
    const JsonValue *value = reader.find(valueKey);
    const bool isWhole = value && value->number();
    return isWhole ? (value->toInteger() < 0 ? CellKind::SignedCount : CellKind::Count) : CellKind::Amount;
}

} // namespace

CellId placeholderCell()
{
    return *CellId::fromString(u"no.cell");
}

void exchangeValue(PartWriter &writer, const CellId &, const CellValue &value)
{
    writeValue(writer, value);
}

void exchangeValue(PartReader &reader, const CellId &cell, CellValue &value)
{
    value = readValue(reader, kindOf(cell, reader));
}

JsonValue writeCell(const Cell &cell)
{
    PartWriter writer(cell.unknown);
    writeValue(writer, cell.value);
    exchange(writer, cell);
    JsonObject object = std::move(writer).finish();
    const bool isBare = object.members().size() == 1 && object.find(valueKey);
    return isBare ? writeNumber(cell.value) : JsonValue(std::move(object)).inlined();
}

Cell readCell(const JsonValue &value, CellKind kind, const KeyPath &path, ReadingContext &context)
{
    Cell cell;
    if (!value.object()) {
        cell.value = readValue(value, kind, path, context);
        return cell;
    }
    PartReader reader(*value.object(), path, context);
    cell.value = readValue(reader, kind);
    exchange(reader, cell);
    cell.unknown = std::move(reader).rest();
    return cell;
}

} // namespace gouji
