// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shownreport.h"

#include "model/formats/exporting/shownoutline.h"
#include "model/report/prosetext.h"
#include "model/review/blocktext.h"

namespace gouji::test {
namespace {

QString withoutBlanks(QString text)
{
    text = shownText(text);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\u00a0' || c == u'\u200b'; });
    return text;
}

void compare(ShownLikeness &likeness, const QString &name, const QString &expected, const QString &found)
{
    ++likeness.sections;
    const QString a = withoutBlanks(expected);
    const QString b = withoutBlanks(found);
    if (a == b)
        ++likeness.sectionsAlike;
    else if (likeness.firstDifference.isEmpty())
        likeness.firstDifference = QStringLiteral("%1: “%2” is “%3”").arg(name, a, b);
}

QString closingText(const Report &report)
{
    return report.closing ? report.closing->body + report.closing->date : QString();
}

} // namespace

void ShownLikeness::add(const ShownLikeness &other)
{
    cells += other.cells;
    cellsAlike += other.cellsAlike;
    sections += other.sections;
    sectionsAlike += other.sectionsAlike;
    if (firstDifference.isEmpty())
        firstDifference = other.firstDifference;
}

QString ShownLikeness::text() const
{
    return QStringLiteral("%1 of %2 cells, %3 of %4 sections")
        .arg(cellsAlike)
        .arg(cells)
        .arg(sectionsAlike)
        .arg(sections);
}

ShownLikeness likeness(const Report &expected, const Report &found)
{
    ShownLikeness likeness;
    for (std::size_t i = 0; i < expected.cells.size(); ++i) {
        ++likeness.cells;
        const QString wanted = expected.cells[i].value.toString();
        const QString got = i < found.cells.size() ? found.cells[i].value.toString() : QString();
        if (wanted == got)
            ++likeness.cellsAlike;
        else if (likeness.firstDifference.isEmpty())
            likeness.firstDifference = QStringLiteral("cell %1: “%2” is “%3”").arg(i).arg(wanted, got);
    }
    compare(likeness, QStringLiteral("title"), expected.title(), found.title());
    compare(likeness, QStringLiteral("opening"), blocksText(expected.opening, expected),
            blocksText(found.opening, found));
    for (std::size_t i = 0; i < expected.sections.size() && i < found.sections.size(); ++i)
        compare(likeness, expected.sections[i].section, blocksText(expected.sections[i].blocks, expected),
                blocksText(found.sections[i].blocks, found));
    compare(likeness, QStringLiteral("closing"), closingText(expected), closingText(found));
    return likeness;
}

} // namespace gouji::test
