// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/prosecheck.h"

#include "model/checks/rolesum.h"
#include "model/report/prosetext.h"

#include <algorithm>

namespace gouji {

bool isAmong(const Readings &readings, qint64 value)
{
    return std::ranges::any_of(readings, [value](const Reading &reading) { return reading.value == value; });
}

QString readingList(const Readings &readings)
{
    QStringList texts;
    for (const Reading &reading : readings)
        texts.append(QStringLiteral("%1（%2）").arg(QString::number(reading.value), reading.name));
    return texts.join(QStringLiteral("、"));
}

bool isExact(const Statement &statement)
{
    return statement.quantity.whole() && !statement.quantity.isApproximate;
}

QString paragraphOf(const Report &report, const Sentence &sentence)
{
    const Blocks *blocks = report.blocks(sentence.section);
    const auto *paragraph = std::get_if<Paragraph>(&blocks->at(static_cast<size_t>(sentence.block)));
    return paragraph ? paragraphText(*paragraph, report) : QString();
}

QString wordsAt(const Report &report, const Sentence &sentence, TextSpan span)
{
    return paragraphOf(report, sentence).mid(span.start, span.length).trimmed();
}

Finding &addAt(CheckRun &run, const char *wording, const Sentence &sentence, TextSpan span)
{
    Finding &finding = run.add(wording);
    finding.section = sentence.section;
    finding.places = {{sentence.block, static_cast<int>(span.start), static_cast<int>(span.length)}};
    finding.arguments = {wordsAt(run.report(), sentence, span)};
    return finding;
}

Finding &addFigure(CheckRun &run, const char *wording, const Sentence &sentence, const Statement &statement,
                   const Readings &readings)
{
    Finding &finding = addAt(run, wording, sentence, statement.words);
    finding.actual = QString::number(statement.quantity.digits);
    finding.expected = readings.empty() ? QString() : QString::number(readings.front().value);
    finding.arguments += {finding.actual, readingList(readings)};
    return finding;
}

void addCells(Finding &finding, const FormTemplate &form, std::initializer_list<QStringView> roles)
{
    for (const CellIndex cell : cellsOf(form, roles))
        finding.cells.push_back(form.cell(cell).id);
}

} // namespace gouji
