// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wording.h"

#include "model/checks/cellname.h"
#include "model/checks/wordingtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

/// Puts the arguments in place in one pass: what an argument holds is text, even where it looks like `%2`.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            result += text[i];
            continue;
        }
        result += arguments.value(number - 1);
        ++i;
    }
    return result;
}

/// The identities after the first: place and equation of each (see identityFindings).
QString furtherIdentities(const Finding &finding)
{
    constexpr qsizetype first = 4;
    QStringList equations;
    for (qsizetype i = first; i + 2 < finding.arguments.size(); i += 3)
        equations.append(finding.arguments[i] + QStringLiteral(": ") + finding.arguments[i + 1]);
    if (equations.isEmpty())
        return {};
    return u' ' + filled(translated(QT_TRANSLATE_NOOP("Findings", "Of the same cause: %1.")),
                         {equations.join(QStringLiteral("; "))});
}

QString advice(const Finding &finding, const FormTemplate &form)
{
    if (finding.proposals.empty())
        return u' ' + translated(QT_TRANSLATE_NOOP("Findings", "Compare the figures with your records."));
    QString text = u' ' + proposalText(finding.proposals.front(), form);
    if (finding.proposals.size() > 1) {
        const QString others = QString::number(finding.proposals.size() - 1);
        text += u' ' + filled(translated(QT_TRANSLATE_NOOP("Findings", "Other possibilities: %1.")), {others});
    }
    return text;
}

bool isOfIdentities(const Finding &finding, const FormTemplate &form)
{
    return std::ranges::any_of(form.identities(),
                               [&](const Identity &identity) { return identity.check == finding.check.toString(); });
}

} // namespace

QString findingMessage(const Finding &finding, const FormTemplate &form)
{
    const bool isIdentity = isOfIdentities(finding, form);
    const char *text = wordingText(finding.wording.toLatin1().constData());
    if (!text && isIdentity)
        text = wordingText("identity");
    if (!text) // a finding stored by another version, whose wording this one does not know
        return QStringList{finding.check.toString(), finding.arguments.join(u' ')}.join(QStringLiteral(": "));
    const QString message = filled(translated(text), finding.arguments);
    return isIdentity ? message + furtherIdentities(finding) + advice(finding, form) : message;
}

QString proposalText(const Proposal &proposal, const FormTemplate &form)
{
    if (proposal.kind == ProposalKind::RowCut)
        return filled(translated(QT_TRANSLATE_NOOP("Findings", "It may read %1.")), {rowText(proposal)});
    QStringList changes;
    for (const CellChange &change : proposal.changes) {
        changes.append(filled(translated(QT_TRANSLATE_NOOP("Findings", "%1 should be %2")),
                              {cellName(form, change.cell), change.value.toString()}));
    }
    const QString all = changes.join(translated(QT_TRANSLATE_NOOP("Findings", " and ")));
    const QString kind = proposalKindText(proposal.kind);
    if (kind.isEmpty())
        return filled(translated(QT_TRANSLATE_NOOP("Findings", "Probably %1.")), {all});
    return filled(translated(QT_TRANSLATE_NOOP("Findings", "Probably %1 (%2).")), {all, kind});
}

QString rowText(const Proposal &proposal)
{
    QStringList figures;
    for (const CellChange &change : proposal.changes)
        figures.append(change.value.isBlank() ? QStringLiteral("□") : change.value.toString());
    return figures.join(u' ');
}

QString proposalKindText(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::OneCell: return {};
    case ProposalKind::DigitsSwapped: return translated(QT_TRANSLATE_NOOP("Findings", "two digits swapped"));
    case ProposalKind::DigitLost: return translated(QT_TRANSLATE_NOOP("Findings", "a digit lost"));
    case ProposalKind::DigitDoubled: return translated(QT_TRANSLATE_NOOP("Findings", "a digit typed twice"));
    case ProposalKind::CellsSwapped:
        return translated(QT_TRANSLATE_NOOP("Findings", "two neighbouring cells exchanged"));
    case ProposalKind::NeighbourCell:
        return translated(QT_TRANSLATE_NOOP("Findings", "typed into the neighbouring cell"));
    case ProposalKind::RunTogether:
        return translated(QT_TRANSLATE_NOOP("Findings", "two neighbours typed into one cell"));
    case ProposalKind::RowCut: return translated(QT_TRANSLATE_NOOP("Findings", "one way to read the row"));
    }
    return {};
}

} // namespace gouji
