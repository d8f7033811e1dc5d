// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"

#include "model/formats/recognition/closingrecogniser.h"
#include "model/formats/recognition/formdetector.h"
#include "model/formats/recognition/labelmender.h"
#include "model/formats/recognition/prosecollector.h"
#include "model/formats/recognition/sectionrecogniser.h"
#include "model/formats/recognition/tablerecogniser.h"
#include "model/formats/recognition/tablerouter.h"
#include "model/formats/recognition/titlerecogniser.h"

#include <algorithm>
#include <deque>
#include <set>

namespace gouji {
namespace {

using Lines = std::vector<const ReadingLine *>;

/// Puts the parts together: one function for each part of the report.
class Recogniser
{
public:
    Recogniser(const ReadingText &text, const SourceOutline &outline, const DetectedForm &detected,
               const FormLibrary &library);

    std::optional<Report> recognise();

private:
    void prepareTables();
    void readTitle();
    void readOpening();
    void readSections();
    void readPart(const TableLabels *own, Lines lines, Blocks &blocks, const QString &section);
    void addProse(const Lines &prose, Blocks &blocks, const QString &section);
    void addToTable(const TableLabels &labels, const Lines &lines, Lines &prose);
    void finishTables();
    void notePictures();
    void noteForm();
    void noteFolding();
    void noteRemarks();
    bool looksLikeReport() const;
    size_t firstHeading() const;
    bool isSectionFound(int section) const;
    bool endsInside(size_t table) const;
    Lines linesBetween(size_t begin, size_t end) const;

    const SourceOutline &m_outline;
    const DetectedForm &m_detected;
    const FormLibrary &m_library;
    Recognition m_recognition;
    std::vector<FoundSection> m_sections;
    std::optional<FoundTitle> m_title;
    std::vector<TableLabels> m_labels;           ///< by table
    std::vector<TableRecogniser> m_tables;       ///< by table
    std::vector<int> m_sectionOfTable;           ///< by table
    std::vector<const TableLabels *> m_homeless; ///< tables whose section has no heading
    std::deque<LabelMender> m_menders;           ///< keep the lines that they put together
};

Recogniser::Recogniser(const ReadingText &text, const SourceOutline &outline, const DetectedForm &detected,
                       const FormLibrary &library)
    : m_outline(outline)
    , m_detected(detected)
    , m_library(library)
    , m_recognition{text, Report::forForm(detected.form), {}, CommentThreads(outline)}
    , m_sections(findSections(text, *detected.form))
{
    m_title = findTitle(text, firstHeading(), *detected.form);
}

size_t Recogniser::firstHeading() const
{
    return m_sections.empty() ? m_recognition.text.lines.size() : m_sections.front().heading;
}

bool Recogniser::isSectionFound(int section) const
{
    return std::ranges::any_of(m_sections, [section](const FoundSection &found) { return found.section == section; });
}

Lines Recogniser::linesBetween(size_t begin, size_t end) const
{
    Lines lines;
    for (size_t i = begin; i < end; ++i)
        lines.push_back(&m_recognition.text.lines[i]);
    return lines;
}

std::optional<Report> Recogniser::recognise()
{
    if (!looksLikeReport())
        return std::nullopt;
    noteRemarks();
    noteForm();
    noteFolding();
    noteSections(m_recognition.text, m_recognition.form(), m_sections, m_recognition.notes);
    prepareTables();
    readTitle();
    readOpening();
    readSections();
    finishTables();
    notePictures();
    m_recognition.report.threads = m_recognition.comments.threads(m_recognition.report);
    m_recognition.report.origin.findings = m_recognition.notes.take();
    return std::move(m_recognition.report);
}

/// A title, two headings, or in a workbook the rows of a table alone.
bool Recogniser::looksLikeReport() const
{
    constexpr size_t enoughHeadings = 2;
    if (m_title || m_sections.size() >= enoughHeadings)
        return true;
    const FormTemplate &form = m_recognition.form();
    for (size_t table = 0; table < form.tables().size(); ++table) {
        const TableLabels labels(form, int(table));
        std::set<int> met;
        for (const ReadingLine &line : m_recognition.text.lines) {
            for (const ReadingField &field : line.isRow() ? line.fields : std::vector<ReadingField>()) {
                if (const std::optional<int> label = labels.findExact(field.text))
                    met.insert(*label);
            }
        }
        if (2 * met.size() > labels.labels().size())
            return true;
    }
    return false;
}

void Recogniser::noteRemarks()
{
    for (const SourceRemark &remark : m_outline.remarks) {
        const QByteArray wording = remark.wording.toLatin1();
        const bool isHint = remark.wording.startsWith(u"IM-07") || remark.wording == u"IM-09.around";
        const Severity severity = isHint ? Severity::Hint : Severity::Warning;
        const ImportNote note{QLatin1String(wording), severity, {}, remark.arguments, {}, {}};
        m_recognition.notes.add(note, {});
        for (const SourcePlace &place : remark.places)
            m_recognition.notes.add(note, place);
    }
}

void Recogniser::prepareTables()
{
    const FormTemplate &form = m_recognition.form();
    const size_t count = form.tables().size();
    m_labels.reserve(count);
    m_tables.reserve(count);
    m_sectionOfTable.resize(count);
    for (size_t table = 0; table < count; ++table) {
        const auto isOwner = [&](const SectionTemplate &s) { return s.table == form.tables()[table].id(); };
        const auto section = std::ranges::find_if(form.sections(), isOwner);
        m_sectionOfTable[table] = int(section - form.sections().begin());
        m_labels.emplace_back(form, int(table));
        m_tables.emplace_back(m_recognition, m_labels.back(), section->id);
        if (!isSectionFound(m_sectionOfTable[table]))
            m_homeless.push_back(&m_labels.back());
    }
}

void Recogniser::readTitle()
{
    if (!m_title)
        return;
    Facts &facts = m_recognition.report.facts;
    facts.body = m_title->body;
    facts.year = m_title->year;
    facts.titleAsFound = m_title->asFound;
    for (const ReadingLine *line : linesBetween(0, m_title->firstLine)) {
        const QString text = line->text.isEmpty() ? line->raw.trimmed() : line->text;
        if (text.isEmpty())
            continue;
        m_recognition.keepAside({}, text, line->place);
        m_recognition.notes.addExample({QLatin1String("IM-09"), Severity::Warning, {}, {}, {}, {}}, text, line->place);
    }
}

void Recogniser::readOpening()
{
    const size_t begin = m_title ? m_title->endLine : 0;
    readPart(nullptr, linesBetween(begin, firstHeading()), m_recognition.report.opening, openingSection.toString());
}

void Recogniser::readSections()
{
    const FormTemplate &form = m_recognition.form();
    for (const FoundSection &found : m_sections) {
        const SectionTemplate &section = form.sections()[size_t(found.section)];
        SectionText &text = m_recognition.report.sections[size_t(found.section)];
        text.titleAsFound = m_recognition.text.lines[found.heading].text;
        const TableLabels *own = nullptr;
        for (size_t table = 0; table < m_labels.size(); ++table)
            own = m_sectionOfTable[table] == found.section ? &m_labels[table] : own;
        const ReadingLine &heading = m_recognition.text.lines[found.heading];
        m_recognition.comments.landInSection(heading.spot, section.id);
        readPart(own, linesBetween(found.heading + 1, found.end), text.blocks, section.id);
        const bool isLast = found.section + 1 == int(form.sections().size());
        if (isLast)
            m_recognition.report.closing = takeClosing(text.blocks);
    }
}

void Recogniser::readPart(const TableLabels *own, Lines lines, Blocks &blocks, const QString &section)
{
    for (const ReadingLine *line : lines)
        m_recognition.comments.landInSection(line->spot, section);
    TableRouter router(own, m_homeless);
    Lines prose;
    Lines run;
    const TableLabels *runsTo = nullptr;
    lines.push_back(nullptr);
    for (const ReadingLine *line : lines) {
        const TableLabels *table = line ? router.tableOf(*line) : nullptr;
        if (runsTo && (table != runsTo || !line)) {
            addToTable(*runsTo, run, prose);
            run.clear();
        }
        runsTo = table;
        if (line)
            (table ? run : prose).push_back(line);
    }
    addProse(prose, blocks, section);
    for (const ReadingLine *line : prose) {
        if (own && line->kind != ReadingLine::Kind::Picture)
            m_recognition.notes.addExample({QLatin1String("IM-09.kept"),
                                            Severity::Warning,
                                            section,
                                            {m_recognition.form().section(section)->heading()},
                                            {},
                                            {}},
                                           line->text, line->place);
    }
}

void Recogniser::addProse(const Lines &prose, Blocks &blocks, const QString &section)
{
    const CollectedProse found = collectProse(prose);
    for (size_t i = 0; i < prose.size(); ++i) {
        if (found.blockOf[i] < 0)
            continue;
        Anchor anchor;
        anchor.section = section;
        anchor.block = int(blocks.size()) + found.blockOf[i];
        m_recognition.comments.landInBlock(prose[i]->spot, prose[i]->text, prose[i]->offset, anchor);
    }
    blocks.insert(blocks.end(), found.blocks.begin(), found.blocks.end());
}

void Recogniser::addToTable(const TableLabels &labels, const Lines &lines, Lines &prose)
{
    const Lines mended = m_menders.emplace_back(labels).mend(lines);
    m_tables[size_t(labels.table())].add(cutIntoSegments(mended, labels, prose));
}

/// Whether the source breaks off in this table: nothing of any later section was found.
bool Recogniser::endsInside(size_t table) const
{
    const int own = m_sectionOfTable[table];
    return !m_sections.empty() && m_sections.back().section == own &&
           own + 1 < int(m_recognition.form().sections().size()) &&
           std::ranges::all_of(m_sections, [own](const FoundSection &found) { return found.section <= own; });
}

void Recogniser::finishTables()
{
    for (size_t table = 0; table < m_tables.size(); ++table)
        m_tables[table].read(endsInside(table));
}

void Recogniser::notePictures()
{
    const FormTemplate &form = m_recognition.form();
    for (size_t table = 0; table < m_tables.size(); ++table) {
        const SectionTemplate &section = form.sections()[size_t(m_sectionOfTable[table])];
        const Blocks &blocks = m_recognition.report.sections[size_t(m_sectionOfTable[table])].blocks;
        const bool hasPicture =
            std::ranges::any_of(blocks, [](const Block &b) { return std::holds_alternative<Picture>(b); });
        if (hasPicture && !m_tables[table].hasRows())
            m_recognition.notes.add(
                {QLatin1String("STR-15"), Severity::Warning, section.id, {section.heading()}, {}, {}}, {});
    }
}

void Recogniser::noteForm()
{
    const FormTemplate &form = m_recognition.form();
    const FormPtr expected = m_title ? m_library.forYear(m_title->year) : nullptr;
    const bool isExpected = expected && expected->id() == form.id();
    constexpr int farYear = 9999;
    if (isExpected && form.covers(farYear)) // still in force
        return;
    const QString signs = m_detected.signs.join(u'；');
    ImportNote note{QLatin1String("IM-05"), Severity::Hint, {}, {form.name(), signs}, {}, {}};
    if (expected && !isExpected) {
        note.wording = QLatin1String("IM-05.year");
        note.arguments.append(expected->name());
    } else if (signs.isEmpty()) {
        note.wording = QLatin1String("IM-05.unsigned");
    }
    m_recognition.notes.add(note, {});
}

void Recogniser::noteFolding()
{
    const ReadingText &text = m_recognition.text;
    for (const SourcePlace &place : text.foldedPlaces)
        m_recognition.notes.add(
            {QLatin1String("IM-06"), Severity::Hint, {}, {QString::number(text.foldedCharacters)}, {}, {}}, place);
}

} // namespace

std::optional<Report> recognise(const SourceOutline &outline, const FormLibrary &library)
{
    const ReadingText text = prepareText(outline);
    const DetectedForm detected = detectForm(text, outline, library);
    return detected.form ? Recogniser(text, outline, detected, library).recognise() : std::nullopt;
}

} // namespace gouji
