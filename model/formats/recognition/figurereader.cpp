// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/figurereader.h"

#include <algorithm>

namespace gouji {
namespace {

bool isMadeOfDigits(QStringView text)
{
    constexpr QStringView others = u".,+-%．，＋－％\u2212 \u00A0";
    bool hasDigit = false;
    for (const QChar c : text) {
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
        if (!isDigit && !others.contains(c))
            return false;
        hasDigit = hasDigit || isDigit;
    }
    return hasDigit;
}

void noteRepair(Recognition &recognition, const ImportNote &note, const QString &example, const SourcePlace &place,
                const CellId &cell)
{
    Finding &finding = recognition.notes.addExample(note, example, place);
    if (std::ranges::find(finding.cells, cell) == finding.cells.end())
        finding.cells.push_back(cell);
}

} // namespace

bool isFigure(const QString &text)
{
    if (isMadeOfDigits(text))
        return true;
    constexpr qsizetype longest = 40;
    if (text.isEmpty() || text.size() > longest)
        return false;
    const ParsedCell parsed = parseCell(text, CellKind::Amount);
    return parsed.value.isNumber() || parsed.value.isMark();
}

ParsedCell readFigure(const QString &text, const CellTemplate &cell)
{
    return parseCell(text, cell.kind);
}

void takeFigure(Recognition &recognition, const QString &section, const ReadingField &field, CellIndex index)
{
    const CellTemplate &cell = recognition.form().cells()[index.toSize()];
    const ParsedCell parsed = readFigure(field.text, cell);
    Cell &target = recognition.report.cell(index);
    target.value = parsed.value;
    recognition.comments.landInCell(field.spot, cell.id);
    if (parsed.value.isBlank())
        return;
    recognition.report.origin.provenance.insert_or_assign(cell.id, field.place);
    const QString example = field.text + QStringLiteral(" → ") + parsed.value.toString();
    const auto say = [&](const char *wording, Severity severity, const QString &what) {
        const QString heading = recognition.form().section(section)->heading();
        noteRepair(recognition, {QLatin1String(wording), severity, section, {heading}, {}, {}}, what, field.place,
                   cell.id);
    };
    constexpr Repairs asTyped =
        Repair::FullWidth | Repair::Separators | Repair::SurroundingBlanks | Repair::LeadingZeros;
    constexpr Repairs converted = Repair::ChineseNumeral | Repair::PlusSign | Repair::TrailingZeros;
    if (parsed.repairs & asTyped)
        say("CEL-05", Severity::Warning, example);
    else if (parsed.repairs & converted)
        say("IM-08", Severity::Hint, example);
    if (parsed.remark.isEmpty())
        return;
    target.note = parsed.remark;
    say("IM-10", Severity::Warning, parsed.value.toString() + u' ' + parsed.remark);
}

} // namespace gouji
