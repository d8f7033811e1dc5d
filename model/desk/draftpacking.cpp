// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftpacking.h"

#include "model/formats/native/factsparts.h"
#include "model/formats/native/partreader.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace gouji {
namespace {

constexpr qsizetype sealLength = 8;
constexpr auto streamVersion = QDataStream::Qt_6_4;

enum class Tag : quint8 { Blank, Count, SignedCount, Amount, Mark, RawText };

/// Tells whole bytes from what a disk made of them.
QByteArray sealOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).first(sealLength);
}

QDataStream &operator<<(QDataStream &stream, const CellValue &value)
{
    if (const Amount *amount = value.amount())
        return stream << Tag::Amount << amount->toMillionths();
    if (const std::optional<qint64> whole = value.wholeNumber())
        return stream << (value.count() ? Tag::Count : Tag::SignedCount) << *whole;
    if (value.isBlank())
        return stream << Tag::Blank;
    return stream << (value.isMark() ? Tag::Mark : Tag::RawText) << value.toString();
}

template<typename Number>
CellValue numberOr(const std::optional<Number> &number, QDataStream &stream)
{
    if (!number)
        stream.setStatus(QDataStream::ReadCorruptData);
    return number ? CellValue(*number) : CellValue();
}

CellValue readText(QDataStream &stream, Tag tag)
{
    QString text;
    stream >> text;
    return tag == Tag::RawText ? CellValue(RawText(text)) : numberOr(Mark::fromString(text), stream);
}

CellValue readValue(QDataStream &stream)
{
    Tag tag = Tag::Blank;
    stream >> tag;
    if (tag == Tag::Blank)
        return {};
    if (tag == Tag::Mark || tag == Tag::RawText)
        return readText(stream, tag);
    qint64 number = 0;
    stream >> number;
    switch (tag) {
    case Tag::Count: return numberOr(Count::fromInteger(number), stream);
    case Tag::SignedCount: return numberOr(SignedCount::fromInteger(number), stream);
    case Tag::Amount: return numberOr(Amount::fromMillionths(number), stream);
    default: stream.setStatus(QDataStream::ReadCorruptData); return {};
    }
}

QByteArray packFacts(const Facts &facts)
{
    return facts == Facts() ? QByteArray() : JsonWriter::write(PartWriter::value(facts));
}

std::optional<Facts> unpackFacts(const QByteArray &bytes)
{
    Facts facts;
    if (bytes.isEmpty())
        return facts;
    Result<JsonValue> json = JsonReader::read(bytes);
    JsonValue value = json ? std::move(json).value() : JsonValue();
    if (!value.object())
        return std::nullopt;
    ReadingContext context;
    const KeyPath top;
    PartReader reader(std::move(*value.object()), top, context);
    exchange(reader, facts);
    facts.unknown = std::move(reader).rest();
    return context.fault.isEmpty() ? std::optional(facts) : std::nullopt;
}

void readValues(QDataStream &stream, Draft &draft)
{
    quint32 count = 0;
    stream >> count;
    const std::size_t cells = draft.form ? draft.form->cells().size() : 0;
    if (count != 0 && count != cells)
        return stream.setStatus(QDataStream::ReadCorruptData);
    draft.values.reserve(count);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        draft.values.append(readValue(stream));
}

} // namespace

QByteArray packDraft(const Draft &draft)
{
    QByteArray bytes(sealLength, '\0');
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(streamVersion);
    const ComparedLastYear &compared = draft.lastYear;
    stream << draft.digest << packFacts(draft.facts) << draft.errors << draft.warnings << draft.fault;
    stream << compared.kind << compared.files << compared.likeness << compared.doubts;
    stream << draft.paragraphs << draft.families;
    stream << draft.text.toBytes() << (draft.form ? draft.form->id() : QString());
    stream << static_cast<quint32>(draft.values.size());
    for (const CellValue &value : draft.values)
        stream << value;
    bytes.replace(0, sealLength, sealOf(QByteArrayView(bytes).sliced(sealLength)));
    return bytes;
}

std::optional<Draft> unpackDraft(const QByteArray &bytes, const FormLibrary &forms)
{
    if (bytes.size() < sealLength || bytes.first(sealLength) != sealOf(QByteArrayView(bytes).sliced(sealLength)))
        return std::nullopt;
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    stream.skipRawData(sealLength);
    Draft draft;
    ComparedLastYear &compared = draft.lastYear;
    QByteArray factsBytes;
    QByteArray text;
    QString form;
    stream >> draft.digest >> factsBytes >> draft.errors >> draft.warnings >> draft.fault;
    stream >> compared.kind >> compared.files >> compared.likeness >> compared.doubts;
    stream >> draft.paragraphs >> draft.families >> text >> form;
    draft.form = forms.find(form);
    readValues(stream, draft);
    std::optional<Facts> facts = unpackFacts(factsBytes);
    const std::optional<TextSignature> signature = TextSignature::fromBytes(text);
    if (stream.status() != QDataStream::Ok || !facts || !signature || (!form.isEmpty() && !draft.form))
        return std::nullopt;
    draft.facts = *std::move(facts);
    draft.text = *signature;
    return draft;
}

} // namespace gouji
