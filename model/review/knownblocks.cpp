// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/knownblocks.h"

#include "model/report/prosetext.h"
#include "model/support/rowdiff.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace gouji {
namespace {

using Runs = std::vector<Run>;

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// What a block shows, so that two that show the same have one key.
QString keyOf(const Block &block, const Report &report)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return withoutBlanks(paragraphText(*paragraph, report));
    if (const auto *picture = std::get_if<Picture>(&block))
        return u'\x1' + withoutBlanks(picture->caption); // a sign that no paragraph begins with
    QString key(u'\x2');
    for (const QStringList &row : std::get<FurtherTable>(block).rows)
        key += row.join(u'\x3') + u'\x4';
    return withoutBlanks(key);
}

void add(Runs &runs, const Run &run)
{
    const QString *text = std::get_if<QString>(&run);
    if (text && text->isEmpty())
        return;
    QString *last = runs.empty() ? nullptr : std::get_if<QString>(&runs.back());
    if (text && last)
        *last += *text;
    else
        runs.push_back(run);
}

/// The sentences of a text, each with the sign that ends it.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"。！？；").contains(text[i]) || i + 1 == text.size()) {
            sentences.append(text.sliced(begin, i + 1 - begin));
            begin = i + 1;
        }
    }
    return sentences;
}

/// The same of a paragraph, with its links.
std::vector<Runs> linkedSentencesOf(const Paragraph &paragraph)
{
    std::vector<Runs> sentences(1);
    for (const Run &run : paragraph.runs) {
        const QString *text = std::get_if<QString>(&run);
        if (!text) {
            sentences.back().push_back(run);
            continue;
        }
        for (const QString &part : sentencesOf(*text)) {
            add(sentences.back(), part);
            if (QStringView(u"。！？；").contains(part.back()))
                sentences.emplace_back();
        }
    }
    std::erase_if(sentences, [](const Runs &runs) {
        return std::ranges::none_of(runs, [](const Run &run) { return std::holds_alternative<Link>(run); });
    });
    return sentences;
}

/// A sentence with a number wherever a link stands.
QRegularExpression patternOf(const Runs &sentence)
{
    QString pattern;
    for (const Run &run : sentence) {
        if (const QString *text = std::get_if<QString>(&run))
            pattern += QRegularExpression::escape(*text);
        else
            pattern += QStringLiteral("([0-9０-９.,，．]+[万亿]?|[〇零一二两三四五六七八九十百千万亿]+|)");
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The words of a sentence as runs: links where the known one has them and the number is what they show.
std::optional<Runs> linked(const QString &sentence, const Runs &known, const Report &report)
{
    const QRegularExpressionMatch match = patternOf(known).match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    Runs runs;
    int number = 0;
    for (const Run &run : known) {
        const auto *link = std::get_if<Link>(&run);
        if (!link) {
            add(runs, run);
            continue;
        }
        const QString written = match.captured(++number);
        if (written == linkText(*link, report))
            add(runs, run);
        else
            add(runs, written);
    }
    return runs;
}

class Restoring
{
public:
    Restoring(const ProseOf &shown, const ProseOf &known) : m_shown(shown), m_known(known) {}

    Blocks run() const;

private:
    Block restored(const Block &shown, std::span<const Block> known) const;

    const ProseOf &m_shown;
    const ProseOf &m_known;
};

Blocks Restoring::run() const
{
    std::vector<QString> shown;
    std::vector<QString> known;
    for (const Block &block : m_shown.blocks)
        shown.push_back(keyOf(block, m_shown.report));
    for (const Block &block : m_known.blocks)
        known.push_back(keyOf(block, m_known.report));
    std::vector<KeptRow> kept = keptRows(int(known.size()), int(shown.size()), [&](int before, int after) {
        return known[size_t(before)] == shown[size_t(after)];
    });
    kept.push_back({int(known.size()), int(shown.size())});
    Blocks blocks;
    KeptRow from{0, 0};
    for (const KeptRow &row : kept) {
        const std::span<const Block> gone =
            std::span(m_known.blocks).subspan(size_t(from.before), size_t(row.before - from.before));
        for (int i = from.after; i < row.after; ++i)
            blocks.push_back(restored(m_shown.blocks[size_t(i)], gone));
        if (size_t(row.before) < m_known.blocks.size())
            blocks.push_back(m_known.blocks[size_t(row.before)]);
        from = {row.before + 1, row.after + 1};
    }
    return blocks;
}

/// A changed block, with the links of sentences that the known ones in its place have alike.
Block Restoring::restored(const Block &shown, std::span<const Block> known) const
{
    const auto *paragraph = std::get_if<Paragraph>(&shown);
    if (!paragraph)
        return shown;
    std::vector<Runs> sentences;
    for (const Block &block : known) {
        if (const auto *before = std::get_if<Paragraph>(&block))
            std::ranges::move(linkedSentencesOf(*before), std::back_inserter(sentences));
    }
    Paragraph made = *paragraph;
    made.runs.clear();
    for (const QString &sentence : sentencesOf(paragraphText(*paragraph, m_shown.report))) {
        std::optional<Runs> runs;
        for (auto it = sentences.begin(); it != sentences.end() && !runs; ++it)
            runs = linked(sentence, *it, m_shown.report);
        for (const Run &run : runs.value_or(Runs{sentence}))
            add(made.runs, run);
    }
    return made;
}

} // namespace

Blocks withKnownBlocks(const ProseOf &shown, const ProseOf &known)
{
    return Restoring(shown, known).run();
}

} // namespace gouji
