// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/correctionletter.h"

#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "model/outline/onelinetext.h"
#include "model/review/anchorplace.h"
#include "model/support/jsonreader.h"
#include "model/template/formfault.h"
#include "model/template/formjson.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView letterSection = u"letter";

Anchor anchorOf(const Finding &finding, const Report &report)
{
    Anchor anchor;
    anchor.section = finding.section;
    if (!finding.proposals.empty() && !finding.proposals.front().changes.empty())
        anchor.cell = finding.proposals.front().changes.front().cell;
    else if (!finding.cells.empty() && finding.places.empty())
        anchor.cell = finding.cells.front();
    const Blocks *blocks = report.blocks(finding.section);
    if (anchor.cell || finding.places.empty() || !blocks)
        return anchor;
    const TextPlace &place = finding.places.front();
    anchor.block = place.block;
    anchor.start = place.start;
    anchor.length = place.length;
    anchor.quoted = anchoredText(anchor, report).mid(place.start, place.length);
    return anchor;
}

/// Where it is and what is wrong there: what a finding says of words does not name their paragraph.
QString findingText(const Finding &finding, const Anchor &anchor, const FormTemplate &form)
{
    const QString message = findingMessage(finding, form);
    return anchor.block ? anchorName(anchor, form) + u'：' + message : message;
}

/// What was asked and what was said to it.
QString questionText(const Thread &thread, const FormTemplate &form)
{
    QStringList parts{anchorName(thread.anchor, form)};
    if (!thread.anchor.quoted.isEmpty())
        parts.last() += QStringLiteral("“%1”").arg(thread.anchor.quoted);
    QStringList said;
    for (const Remark &remark : thread.remarks)
        said.append(oneLineText(remark.text));
    return QStringLiteral("%1：%2").arg(parts.join(QString()), said.join(QStringLiteral("——")));
}

int rankOf(const QString &section, const FormTemplate &form)
{
    if (section.isEmpty() || section == factsSection)
        return -2;
    if (section == openingSection)
        return -1;
    const auto found = std::ranges::find(form.sections(), section, &SectionTemplate::id);
    return static_cast<int>(found - form.sections().begin());
}

/// Builds a letter part by part.
class LetterBuilder
{
public:
    LetterBuilder(const Report &report, const LetterWords &words) : m_report(report), m_words(words) {}

    void paragraph(const QString &text)
    {
        if (const QString line = oneLineText(filled(text)); !line.isEmpty())
            m_outline.elements.push_back(OutlineParagraph{letterSection.toString(), m_block++, line});
    }
    void head(const LetterFacts &facts)
    {
        m_outline.elements.push_back(OutlineTitle{m_words.title, {}, m_report.facts.year});
        paragraph(m_words.salutation);
        paragraph(m_words.opening);
        for (const QString &line : facts.remark.split(u'\n'))
            paragraph(line);
    }
    void list(std::span<const Correction> corrections)
    {
        QString section;
        int number = 0;
        for (const Correction &correction : corrections) {
            if (correction.section != section)
                heading(correction.section);
            section = correction.section;
            paragraph(QStringLiteral("%1. %2").arg(++number).arg(correction.text));
        }
        if (corrections.empty())
            paragraph(m_words.nothing);
    }
    void foot(const LetterFacts &facts)
    {
        if (!facts.office.isEmpty())
            m_outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, oneLineText(facts.office)});
        if (facts.date.isValid())
            m_outline.elements.push_back(
                ClosingLine{ClosingLine::Part::Date, facts.date.toString(QStringLiteral("yyyy年M月d日"))});
    }
    PageOutline finished() { return std::move(m_outline); }

private:
    void heading(const QString &section)
    {
        if (const SectionTemplate *found = m_report.form->section(section))
            m_outline.elements.push_back(OutlineHeading{section, found->heading()});
    }
    QString filled(QString text) const
    {
        text.replace(QLatin1String("{body}"), m_report.facts.body);
        return text.replace(QLatin1String("{title}"), m_report.title());
    }

    const Report &m_report;
    const LetterWords &m_words;
    PageOutline m_outline;
    int m_block = 0;
};

} // namespace

std::vector<Correction> correctionsOf(const Report &report, std::span<const Finding> findings)
{
    std::vector<Correction> corrections;
    for (const Finding &finding : findings) {
        if (isAccepted(finding, report) || finding.isForImportLogOnly())
            continue;
        const Anchor anchor = anchorOf(finding, report);
        corrections.push_back({sectionOf(anchor, *report.form), findingText(finding, anchor, *report.form), anchor,
                               std::nullopt, finding.severity == Severity::Hint});
    }
    for (std::size_t i = 0; i < report.threads.size(); ++i) {
        const Thread &thread = report.threads[i];
        if (thread.status != ThreadStatus::Closed)
            corrections.push_back({sectionOf(thread.anchor, *report.form), questionText(thread, *report.form),
                                   thread.anchor, i, thread.status == ThreadStatus::Answered});
    }
    std::ranges::stable_sort(corrections, {},
                             [&](const Correction &correction) { return rankOf(correction.section, *report.form); });
    return corrections;
}

Result<LetterWords> LetterWords::read(QByteArrayView json)
{
    const Result<JsonValue> value = JsonReader::read(json);
    if (!value)
        return value.error();
    FormFault fault;
    const JsonValue *version = memberAt(*value, u"version");
    if (textAt(*value, u"format") != u"gouji-letter-of-corrections" || !version || version->toInteger() != 1)
        fault.say(QStringLiteral("format"), FormFault::tr("not a letter of corrections of version 1"));
    LetterWords words{textAt(*value, u"title"), textAt(*value, u"salutation"), textAt(*value, u"opening"),
                      textAt(*value, u"nothing"),
                      stringsOf(memberAt(*value, u"reasons"), fault, QStringLiteral("reasons"))};
    if (words.title.isEmpty() || words.opening.isEmpty())
        fault.say(QStringLiteral("title"), FormFault::tr("title and opening are needed"));
    if (fault.isEmpty())
        return words;
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("Errors", "The file of the paper does not hang together."), fault.text());
}

LetterWords LetterWords::builtIn()
{
    QFile file(QStringLiteral(":/papers/returning.json"));
    const Result<LetterWords> words = read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    Q_ASSERT(words);
    return *words;
}

PageOutline letterOutline(const Report &report, std::span<const Correction> corrections, const LetterFacts &facts,
                          const LetterWords &words)
{
    LetterBuilder builder(report, words);
    builder.head(facts);
    builder.list(corrections);
    builder.foot(facts);
    return builder.finished();
}

QString letterText(const PageOutline &letter)
{
    QString text;
    for (const OutlineElement &element : letter.elements) {
        if (const auto *title = std::get_if<OutlineTitle>(&element))
            text += title->text + u'\n' + u'\n';
        else if (const auto *heading = std::get_if<OutlineHeading>(&element))
            text += u'\n' + heading->text + u'\n';
        else if (const auto *paragraph = std::get_if<OutlineParagraph>(&element))
            text += paragraph->text + u'\n';
        else if (const auto *line = std::get_if<ClosingLine>(&element))
            text += (line->part == ClosingLine::Part::Body ? QStringLiteral("\n") : QString()) + line->text + u'\n';
    }
    return text;
}

} // namespace gouji
