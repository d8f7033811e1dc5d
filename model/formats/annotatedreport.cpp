// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/annotatedreport.h"

#include "model/formats/docx/docxannotator.h"
#include "model/formats/reading/sourcereading.h"
#include "model/formats/recognition/recogniser.h"
#include "model/review/anchorplace.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

constexpr QLatin1String probeAuthor("gouji-probe");

/// Where in a report each paragraph of a document landed. Found by having the reader read the document with a comment on
/// every paragraph, so that writing and reading cannot disagree.
class ParagraphMap
{
public:
    static Result<ParagraphMap> of(const QByteArray &docx, const FormLibrary &forms)
    {
        const Result<QStringList> texts = docxParagraphs(docx);
        if (!texts)
            return texts.error();
        std::vector<DocxNote> probes;
        for (qsizetype i = 0; i < texts->size(); ++i)
            probes.push_back({static_cast<std::size_t>(i), 0, 0, {{probeAuthor, {}, QString::number(i), {}}}, false});
        const Result<QByteArray> probed = withNotes(docx, probes);
        if (!probed)
            return probed.error();
        const Result<SourceOutline> source = readSource(FileFormat::Docx, *probed);
        if (!source)
            return source.error();
        ParagraphMap map;
        map.m_texts = *texts;
        if (const std::optional<Report> report = recognise(*source, forms))
            map.takeLandings(*report);
        return map;
    }

    /// What the document's own comments do not say yet.
    std::vector<Remark> unsaid(std::vector<Remark> remarks) const
    {
        std::erase_if(remarks,
                      [this](const Remark &remark) { return std::ranges::find(m_said, remark) != m_said.end(); });
        return remarks;
    }
    const QString &text(std::size_t paragraph) const { return m_texts[static_cast<qsizetype>(paragraph)]; }
    /// The paragraph that an anchor belongs to; nothing where the document does not show it.
    std::optional<std::size_t> find(const Anchor &anchor) const
    {
        if (anchor.cell)
            return first([&](const Anchor &landed, std::size_t) { return landed.cell == anchor.cell; });
        if (!anchor.quoted.isEmpty())
            return findWords(anchor);
        if (anchor.block)
            return first([&](const Anchor &landed, std::size_t) { return isInBlock(landed, anchor); });
        if (anchor.section.isEmpty() || anchor.section == factsSection)
            return title();
        return first([&](const Anchor &landed, std::size_t) { return landed.section == anchor.section; });
    }
    std::optional<std::size_t> title() const
    {
        const auto found = std::ranges::find_if(m_texts, [](const QString &text) { return !text.trimmed().isEmpty(); });
        return found == m_texts.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_texts.begin()));
    }

private:
    void takeLandings(const Report &report)
    {
        for (const Thread &thread : report.threads) {
            bool isNumber = false;
            const uint paragraph = thread.remarks.empty() ? 0 : thread.remarks[0].text.toUInt(&isNumber);
            if (isNumber && thread.remarks[0].author == probeAuthor)
                m_landings[paragraph] = thread.anchor;
            else
                m_said.insert(m_said.end(), thread.remarks.begin(), thread.remarks.end());
        }
    }
    static bool isInBlock(const Anchor &landed, const Anchor &anchor)
    {
        return landed.section == anchor.section && landed.block == anchor.block;
    }
    /// In its own block, else in its section, else wherever the words stand.
    std::optional<std::size_t> findWords(const Anchor &anchor) const
    {
        const auto hasWords = [&](std::size_t paragraph) { return text(paragraph).contains(anchor.quoted); };
        const auto inBlock = first(
            [&](const Anchor &landed, std::size_t number) { return isInBlock(landed, anchor) && hasWords(number); });
        if (inBlock)
            return inBlock;
        const auto inSection = first([&](const Anchor &landed, std::size_t number) {
            return landed.section == anchor.section && hasWords(number);
        });
        return inSection ? inSection : first([&](const Anchor &, std::size_t number) { return hasWords(number); });
    }
    template<typename Condition>
    std::optional<std::size_t> first(Condition condition) const
    {
        for (const auto &[paragraph, landed] : m_landings) {
            if (condition(landed, paragraph))
                return paragraph;
        }
        return std::nullopt;
    }

    QStringList m_texts;
    std::map<std::size_t, Anchor> m_landings;
    std::vector<Remark> m_said;
};

/// The place of quoted words in a paragraph that is nearest to where they stood.
int startOf(const QString &words, const QString &text, int wanted)
{
    const qsizetype behind = text.indexOf(words, wanted);
    const qsizetype before = text.lastIndexOf(words, wanted);
    const bool isBehind = before < 0 || (behind >= 0 && behind - wanted < wanted - before);
    return static_cast<int>(isBehind ? behind : before);
}

} // namespace

Result<AnnotatedDocx> annotatedDocx(const QByteArray &docx, const std::vector<ReportNote> &notes,
                                    const FormLibrary &forms)
{
    const Result<ParagraphMap> map = ParagraphMap::of(docx, forms);
    if (!map)
        return map.error();
    AnnotatedDocx annotated;
    std::vector<DocxNote> placed;
    for (const ReportNote &note : notes) {
        const std::vector<Remark> remarks = map->unsaid(note.remarks);
        if (remarks.empty())
            continue;
        const std::optional<std::size_t> paragraph = map->find(note.anchor);
        annotated.displaced += !paragraph;
        DocxNote hung{paragraph.value_or(map->title().value_or(0)), 0, 0, remarks, note.isSettled};
        if (paragraph && !note.anchor.cell && !note.anchor.quoted.isEmpty()) {
            hung.start = startOf(note.anchor.quoted, map->text(*paragraph), note.anchor.start);
            hung.length = static_cast<int>(note.anchor.quoted.size());
        }
        placed.push_back(std::move(hung));
    }
    Result<QByteArray> bytes = withNotes(docx, placed);
    if (!bytes)
        return bytes.error();
    annotated.bytes = std::move(bytes).value();
    return annotated;
}

} // namespace gouji
