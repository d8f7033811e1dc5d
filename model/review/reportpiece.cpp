// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reportpiece.h"

#include "model/review/blocktext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

using Kind = ReportPiece::Kind;

bool isThere(const ReportPiece &piece, const Report &report)
{
    switch (piece.kind) {
    case Kind::Facts: return !report.facts.body.isEmpty() || report.facts.year > 0;
    case Kind::Table: return true;
    case Kind::Closing: return report.closing.has_value();
    case Kind::Text: break;
    }
    const Blocks *blocks = report.blocks(piece.section);
    return blocks &&
           std::ranges::any_of(*blocks, [&](const Block &block) { return !shownKey(block, report).isEmpty(); });
}

} // namespace

ReportPieces allPiecesOf(const FormTemplate &form)
{
    ReportPieces pieces{{Kind::Facts, factsSection.toString()}, {Kind::Text, openingSection.toString()}};
    for (const SectionTemplate &section : form.sections()) {
        if (section.kind == SectionKind::Table)
            pieces.push_back({Kind::Table, section.id});
        pieces.push_back({Kind::Text, section.id});
    }
    pieces.push_back({Kind::Closing, closingSection.toString()});
    return pieces;
}

ReportPieces piecesOf(const Report &report)
{
    ReportPieces pieces = allPiecesOf(*report.form);
    std::erase_if(pieces, [&](const ReportPiece &piece) { return !isThere(piece, report); });
    return pieces;
}

QString pieceName(const ReportPiece &piece, const FormTemplate &form)
{
    const QString section = sectionName(form, piece.section);
    switch (piece.kind) {
    case Kind::Facts: return QCoreApplication::translate("Review", "Body and year");
    case Kind::Table: return QCoreApplication::translate("Review", "Table: %1").arg(section);
    case Kind::Text:
        return piece.section == openingSection ? section
                                               : QCoreApplication::translate("Review", "Text: %1").arg(section);
    case Kind::Closing: break;
    }
    return section;
}

} // namespace gouji
