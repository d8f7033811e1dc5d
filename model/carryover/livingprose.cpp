// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/livingprose.h"

#include "model/carryover/lastyearprose.h"
#include "model/report/prosetext.h"
#include "model/statements/prosereader.h"
#include "model/template/sectionids.h"

#include <algorithm>

namespace gouji {
namespace {

struct RoleCell
{
    Role role;
    QStringView cell; ///< role in the form
};

constexpr RoleCell cellsOfRoles[] = {
    {Role::Received, u"received"},
    {Role::NewlyReceived, u"received"},
    {Role::Worked, u"received"},
    {Role::Worked, u"closed"},
    {Role::Answered, u"closed"},
    {Role::CarriedIn, u"carried_in"},
    {Role::CarriedOut, u"carried_out"},
    {Role::Carried, u"carried_in"},
    {Role::Carried, u"carried_out"},
    {Role::Granted, u"granted"},
    {Role::PartlyGranted, u"partly_granted"},
    {Role::Reviews, u"reviews"},
    {Role::DirectSuits, u"direct_suits"},
    {Role::SuitsAfterReview, u"suits_after_review"},
};

/// The only cell of a role; nothing where it has none or several.
std::optional<CellIndex> onlyCell(const FormTemplate &form, QStringView role)
{
    const auto cells = form.role(role);
    return cells.size() == 1 ? std::optional(cells.front()) : std::nullopt;
}

LinkStyle styleOf(QStringView number)
{
    if (number.endsWith(u'万'))
        return LinkStyle::TenThousands;
    const bool isDigits = std::ranges::all_of(number, [](QChar c) { return c.isDigit() || c == u',' || c == u'，'; });
    return isDigits ? LinkStyle::Digits : LinkStyle::Chinese;
}

/// A sentence of last year's prose with links in the place of its figures.
class LivingSentence
{
public:
    LivingSentence(const Report &lastYear, const Report &report, const QString &paragraph)
        : m_lastYear(lastYear)
        , m_report(report)
        , m_paragraph(paragraph)
    {}

    /// Nothing where a figure of it is no cell's.
    std::vector<Run> runs(const Sentence &sentence)
    {
        qsizetype done = sentence.span.start;
        for (const Quantity &quantity : sentence.quantities) {
            const auto statement = std::ranges::find_if(sentence.statements, [&](const Statement &each) {
                return each.quantity.span == quantity.span && !each.isNarrow && !each.isOnRecord;
            });
            const std::optional<Link> link =
                statement == sentence.statements.end() ? std::nullopt : linkFor(*statement);
            if (!link)
                return {};
            addText(done, quantity.span.start);
            m_runs.emplace_back(*link);
            done = quantity.span.end();
        }
        addText(done, sentence.span.end());
        return sentence.quantities.empty() ? std::vector<Run>() : std::move(m_runs);
    }

private:
    std::optional<Link> linkFor(const Statement &statement) const
    {
        for (const RoleCell &each : cellsOfRoles) {
            const std::optional<CellIndex> then = onlyCell(*m_lastYear.form, each.cell);
            const std::optional<CellIndex> now = onlyCell(*m_report.form, each.cell);
            const bool says = each.role == statement.role && !statement.quantity.isApproximate && then && now &&
                              m_lastYear.cell(*then).value.wholeNumber() == statement.quantity.whole();
            if (says)
                return Link{m_report.form->cell(*now).id, styleOf(text(statement.quantity.span)), {}};
        }
        return std::nullopt;
    }

    QStringView text(TextSpan span) const { return QStringView(m_paragraph).mid(span.start, span.length); }

    /// Last year is this year now.
    void addText(qsizetype from, qsizetype to)
    {
        QString words = m_paragraph.mid(from, to - from);
        if (m_lastYear.facts.year > 0)
            words.replace(QString::number(m_lastYear.facts.year) + u'年', QString::number(m_report.facts.year) + u'年');
        if (!words.isEmpty())
            m_runs.emplace_back(words);
    }

    const Report &m_lastYear;
    const Report &m_report;
    const QString &m_paragraph;
    std::vector<Run> m_runs;
};

/// A paragraph and the heading that it belongs under.
struct LivingParagraph
{
    QString heading;
    Paragraph paragraph;
};

/// Without the heading that the first of its runs begins with: that stands by itself now.
void dropHeading(Paragraph &paragraph, const QString &heading)
{
    auto *first = paragraph.runs.empty() ? nullptr : std::get_if<QString>(&paragraph.runs.front());
    if (!first || heading.isEmpty() || !first->startsWith(heading))
        return;
    first->remove(0, heading.size());
    if (first->isEmpty())
        paragraph.runs.erase(paragraph.runs.begin());
}

std::vector<LivingParagraph> livingParagraphs(const Report &lastYear, const Report &report)
{
    std::vector<LivingParagraph> living;
    const std::vector<ProseParagraph> paragraphs = paragraphsOf(lastYear);
    const std::vector<Sentence> sentences = ProseReader().read(paragraphs);
    QString heading;
    for (const ProseParagraph &paragraph : paragraphs) {
        if (paragraph.section != overviewSection)
            continue;
        const QStringList own = subHeadings({Paragraph::fromText(paragraph.text)}, lastYear);
        if (!own.isEmpty())
            heading = own.front();
        LivingParagraph made{heading, {}};
        for (const Sentence &sentence : sentences) {
            if (sentence.section != paragraph.section || sentence.block != paragraph.block)
                continue;
            for (Run &run : LivingSentence(lastYear, report, paragraph.text).runs(sentence))
                made.paragraph.runs.push_back(std::move(run));
        }
        dropHeading(made.paragraph, heading);
        if (!made.paragraph.runs.empty())
            living.push_back(std::move(made));
    }
    return living;
}

/// Behind its heading and what was put there before, else at the end; says where it came to stand.
std::size_t insert(Blocks &blocks, const Report &report, const LivingParagraph &living, std::size_t from)
{
    std::size_t place = blocks.size();
    for (std::size_t i = from; i < blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
        if (paragraph && !living.heading.isEmpty() && paragraphText(*paragraph, report) == living.heading) {
            place = i + 1;
            break;
        }
    }
    blocks.insert(blocks.begin() + static_cast<Blocks::difference_type>(place), living.paragraph);
    return place;
}

void markCopied(Report &report, std::size_t block)
{
    const Blocks &blocks = *report.blocks(overviewSection);
    Anchor anchor;
    anchor.section = overviewSection.toString();
    anchor.block = static_cast<int>(block);
    anchor.quoted = paragraphText(std::get<Paragraph>(blocks[block]), report);
    anchor.length = static_cast<int>(anchor.quoted.size());
    report.copiedSentences.push_back({anchor, {}});
}

Paragraph usualParagraph(const Report &report)
{
    static constexpr std::pair<const char16_t *, QStringView> parts[] = {
        {u"新收政府信息公开申请", u"received"},
        {u"件，上年结转", u"carried_in"},
        {u"件；办结", u"closed"},
        {u"件，结转下年度", u"carried_out"},
        {u"件。因政府信息公开申请行政复议", u"reviews"},
        {u"件，直接提起行政诉讼", u"direct_suits"},
        {u"件，复议后提起行政诉讼", u"suits_after_review"}};
    Paragraph paragraph = Paragraph::fromText(QStringLiteral("%1年，").arg(report.facts.year));
    for (const auto &[words, role] : parts) {
        const std::optional<CellIndex> cell = onlyCell(*report.form, role);
        if (!cell)
            return {};
        std::get<QString>(paragraph.runs.back()) += QString::fromUtf16(words);
        paragraph.runs.emplace_back(Link{report.form->cell(*cell).id, LinkStyle::Digits, {}});
        paragraph.runs.emplace_back(QString());
    }
    std::get<QString>(paragraph.runs.back()) = QStringLiteral("件。");
    return paragraph;
}

} // namespace

void addLivingFigures(Report &report, const Report *lastYear)
{
    Blocks *blocks = report.blocks(overviewSection);
    if (!blocks)
        return;
    std::vector<std::size_t> places;
    std::size_t from = 0;
    for (const LivingParagraph &living :
         lastYear ? livingParagraphs(*lastYear, report) : std::vector<LivingParagraph>()) {
        places.push_back(insert(*blocks, report, living, from));
        from = places.back();
    }
    for (const std::size_t place : places)
        markCopied(report, place);
    const Paragraph usual = places.empty() ? usualParagraph(report) : Paragraph();
    if (!usual.runs.empty())
        blocks->emplace_back(usual);
}

} // namespace gouji
