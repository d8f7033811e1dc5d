// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativeprose.h"

#include "model/formats/native/nativevalues.h"

namespace gouji {

template<>
inline constexpr bool standsOnOneLine<SectionText> = false;
template<>
inline constexpr bool standsOnOneLine<FurtherTable> = false;

namespace {

constexpr QStringView runsKey = u"runs";
constexpr QStringView pictureKey = u"picture";
constexpr QStringView rowsKey = u"rows";

JsonArray writeRuns(const std::vector<Run> &runs)
{
    JsonArray array;
    for (const Run &run : runs) {
        const QString *text = std::get_if<QString>(&run);
        array.push_back(text ? JsonValue(*text) : PartWriter::value(std::get<Link>(run)));
    }
    return array;
}

JsonArray writeRows(const std::vector<QStringList> &rows)
{
    JsonArray array;
    for (const QStringList &row : rows)
        array.push_back(JsonValue(JsonArray(row.begin(), row.end())).inlined());
    return array;
}

Run readRun(JsonValue value, const KeyPath &path, ReadingContext &context)
{
    if (const QString *text = value.string())
        return *text;
    Link link{placeholderCell(), {}, {}};
    PartReader::read(std::move(value), path, context, link);
    return link;
}

} // namespace

template<typename Archive>
void exchange(Archive &archive, PartOf<Link> auto &link)
{
    archive.cell(u"cell", link.cell);
    archive.word(u"style", link.style);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Picture> auto &picture)
{
    archive.requiredText(pictureKey, picture.caption);
    archive.text(u"media_type", picture.mediaType);
    archive.bytes(u"data", picture.data);
}

static void exchange(PartWriter &writer, const Paragraph &paragraph)
{
    writer.put(runsKey, writeRuns(paragraph.runs));
}

static void exchange(PartReader &reader, Paragraph &paragraph)
{
    const KeyPath path{&reader.path(), runsKey};
    for (JsonValue &run : reader.takeArray(runsKey)) {
        const KeyPath place{&path, {}, static_cast<qsizetype>(paragraph.runs.size())};
        paragraph.runs.push_back(readRun(std::move(run), place, reader.context()));
    }
}

static void exchange(PartWriter &writer, const FurtherTable &table)
{
    writer.put(rowsKey, writeRows(table.rows));
}

static void exchange(PartReader &reader, FurtherTable &table)
{
    const KeyPath path{&reader.path(), rowsKey};
    for (const JsonValue &row : reader.takeArray(rowsKey)) {
        const KeyPath place{&path, {}, static_cast<qsizetype>(table.rows.size())};
        table.rows.push_back(PartReader::textsOf(row, place, reader.context()));
    }
}

template<typename Archive>
void exchange(Archive &archive, PartOf<SectionText> auto &section)
{
    archive.text(u"title_as_found", section.titleAsFound);
    exchangeBlocks(archive, u"blocks", section.blocks);
}

static Block emptyBlock(const JsonValue &value, const KeyPath &path, ReadingContext &context)
{
    const JsonObject *object = value.object();
    const auto has = [object](QStringView key) { return object && object->find(key); };
    if (has(runsKey) + has(pictureKey) + has(rowsKey) != 1)
        context.say(path, QStringLiteral("one of runs, picture and rows is needed"));
    if (has(pictureKey))
        return Picture();
    return has(rowsKey) ? Block(FurtherTable()) : Block(Paragraph());
}

void exchangeBlocks(PartWriter &writer, QStringView key, const Blocks &blocks)
{
    JsonArray array;
    for (const Block &block : blocks)
        array.push_back(std::visit([](const auto &part) { return PartWriter::value(part); }, block));
    if (!array.empty())
        writer.put(key, std::move(array));
}

void exchangeBlocks(PartReader &reader, QStringView key, Blocks &blocks)
{
    const KeyPath path{&reader.path(), key};
    for (JsonValue &value : reader.takeArray(key)) {
        const KeyPath place{&path, {}, static_cast<qsizetype>(blocks.size())};
        Block &block = blocks.emplace_back(emptyBlock(value, place, reader.context()));
        std::visit([&](auto &part) { PartReader::read(std::move(value), place, reader.context(), part); }, block);
    }
}

void exchangeSections(PartWriter &writer, QStringView key, const Report &report)
{
    JsonObject sections;
    for (const SectionText &section : report.sections) {
        if (section != SectionText{section.section, {}, {}, {}})
            sections.append(section.section, PartWriter::value(section));
    }
    for (const auto &[name, value] : report.unknownSections.members())
        sections.append(name, value);
    if (!sections.isEmpty())
        writer.put(key, std::move(sections));
}

void exchangeSections(PartReader &reader, QStringView key, Report &report)
{
    const KeyPath path{&reader.path(), key};
    const JsonObject sections = reader.takeObject(key);
    for (const auto &[name, value] : sections.members()) {
        if (SectionText *section = report.section(name))
            PartReader::read(value, {&path, name}, reader.context(), *section);
        else
            report.unknownSections.append(name, value);
    }
}

} // namespace gouji
