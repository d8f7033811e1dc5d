// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/prosereader.h"

#include "model/report/prosetext.h"
#include "model/statements/claims.h"
#include "model/statements/clauses.h"
#include "model/statements/role.h"
#include "model/statements/topic.h"
#include "model/statements/wordsin.h"
#include "model/text/headings.h"
#include "model/text/sentences.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView listMarks = u"、+＋/";
constexpr QStringView disclosure[] = {u"信息公开", u"依申请", u"公开申请", u"申请公开"};

/// Reads one sentence: its quantities, and clause by clause what they say.
class SentenceReader
{
public:
    SentenceReader(QStringView text, TextSpan span, Topic governing) : m_text(text)
    {
        m_sentence.span = span;
        m_sentence.topic = governing;
        m_sentence.isOfDisclosure =
            governing == Topic::Requests || governing == Topic::Disputes || containsAny(span.in(text), disclosure);
        m_sentence.quantities = quantitiesIn(span.in(text));
        for (Quantity &quantity : m_sentence.quantities) {
            quantity.span.start += span.start;
            quantity.unit.start += span.start;
        }
    }

    Sentence read();

private:
    void readClause(const Clause &clause);
    Surroundings around(const Quantity &quantity, const Clause &clause, qsizetype previousEnd) const;

    QStringView m_text;
    Sentence m_sentence;
};

Sentence SentenceReader::read()
{
    for (const Clause &clause : clausesOf(m_text, m_sentence.span)) {
        m_sentence.topic = topicOf(clause.span.in(m_text), m_sentence.topic);
        readClause(clause);
        if (const std::optional<Claim> claim = claimOf(m_text, clause, m_sentence.topic))
            m_sentence.claims.push_back(*claim);
    }
    return std::move(m_sentence);
}

Surroundings SentenceReader::around(const Quantity &quantity, const Clause &clause, qsizetype previousEnd) const
{
    Surroundings words;
    words.clause = clause.span.in(m_text);
    words.before = m_text.sliced(previousEnd, quantity.span.start - previousEnd);
    qsizetype end = clause.span.end();
    for (const Quantity &other : m_sentence.quantities) {
        if (other.span.start > quantity.span.start)
            end = std::min(end, other.span.start);
    }
    words.after = m_text.sliced(std::min(quantity.end(), end), end - std::min(quantity.end(), end));
    const auto mark = std::ranges::find_if(words.after, [](QChar c) { return listMarks.contains(c); });
    words.after = words.after.first(mark - words.after.begin());
    words.unit = quantity.unit.in(m_text);
    return words;
}

void SentenceReader::readClause(const Clause &clause)
{
    qsizetype previousEnd = clause.span.start;
    for (const Quantity &quantity : m_sentence.quantities) {
        if (quantity.span.start < clause.span.start || quantity.span.start >= clause.span.end())
            continue;
        const Surroundings words = around(quantity, clause, previousEnd);
        if (const std::optional<Role> role = roleOf(words, m_sentence.topic)) {
            Statement statement;
            statement.role = *role;
            statement.quantity = quantity;
            statement.words = {previousEnd, quantity.end() - previousEnd};
            statement.isPart = clause.isBracketed || clause.isBehindOfThese;
            statement.isNarrow = isNarrow(words, m_sentence.topic);
            statement.isOnRecord = words.clause.contains(u"备案");
            m_sentence.statements.push_back(statement);
        }
        previousEnd = quantity.end();
    }
}

void addParagraphs(const Blocks &blocks, const QString &section, const Report &report,
                   std::vector<ProseParagraph> &paragraphs)
{
    for (size_t block = 0; block < blocks.size(); ++block) {
        if (const auto *paragraph = std::get_if<Paragraph>(&blocks[block]))
            paragraphs.push_back({section, static_cast<int>(block), paragraphText(*paragraph, report)});
    }
}

} // namespace

std::vector<Sentence> sentencesWithStatements(QStringView text, Topic governing)
{
    std::vector<Sentence> sentences;
    Topic topic = governing;
    for (const TextSpan &span : sentencesOf(text)) {
        sentences.push_back(SentenceReader(text, span, topic).read());
        const Topic own = sentences.back().topic;
        topic = own == Topic::None || own == Topic::Elsewhere ? governing : own;
    }
    return sentences;
}

std::vector<ProseParagraph> paragraphsOf(const Report &report)
{
    std::vector<ProseParagraph> paragraphs;
    addParagraphs(report.opening, openingSection.toString(), report, paragraphs);
    for (const SectionText &section : report.sections)
        addParagraphs(section.blocks, section.section, report, paragraphs);
    return paragraphs;
}

std::vector<Sentence> ProseReader::read(const std::vector<ProseParagraph> &paragraphs)
{
    std::vector<Sentence> all;
    std::map<Key, std::vector<Sentence>> known;
    QString section;
    Topic governing = Topic::None;
    for (const ProseParagraph &paragraph : paragraphs) {
        const std::optional<Heading> heading = headingOf(paragraph.text);
        if (heading || paragraph.section != section)
            governing = heading ? topicOf(heading->title) : Topic::None;
        section = paragraph.section;
        const auto [place, isNew] = known.try_emplace(Key(governing, paragraph.text));
        if (isNew) {
            const auto before = m_known.find(place->first);
            place->second = before != m_known.end() ? std::move(before->second)
                                                    : sentencesWithStatements(paragraph.text, governing);
        }
        for (Sentence sentence : place->second) {
            sentence.section = paragraph.section;
            sentence.block = paragraph.block;
            all.push_back(std::move(sentence));
        }
    }
    m_known = std::move(known);
    return all;
}

} // namespace gouji
