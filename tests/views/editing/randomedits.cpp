// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/editing/randomedits.h"

#include "model/values/numberparser.h"

#include <set>

namespace gouji::test {

RandomEdits::RandomEdits(Session &session, quint32 seed) : m_session(session), m_dice(seed) {}

void RandomEdits::edit()
{
    switch (m_dice.below(14)) {
    case 0: return pasteFigures();
    case 1: return computeTotals();
    case 2: return moveBlocks();
    case 3: return changeFacts();
    case 4: return changeClosing();
    case 5: return judgeFinding();
    case 6: return m_session.endBurst();
    case 7:
    case 8:
    case 9:
    case 10: return typeText();
    default: return enterFigure();
    }
}

void RandomEdits::undoOrRedo()
{
    if (m_dice.chance(60))
        m_session.undoStack().undo();
    else
        m_session.undoStack().redo();
}

CellIndex RandomEdits::anyCell()
{
    return CellIndex(static_cast<std::size_t>(m_dice.below(static_cast<int>(m_session.report().cells.size()))));
}

QString RandomEdits::figure()
{
    static const std::vector<QString> awkward{QString(),
                                              QStringLiteral("/"),
                                              QStringLiteral("若干"),
                                              QStringLiteral("-3"),
                                              QStringLiteral("２９"),
                                              QStringLiteral("2.5"),
                                              QStringLiteral("999999999999")};
    return m_dice.chance(25) ? m_dice.pick(awkward) : QString::number(m_dice.below(20));
}

void RandomEdits::enterFigure()
{
    m_session.enterText(anyCell(), figure());
}

void RandomEdits::pasteFigures()
{
    std::vector<CellEdit> edits;
    std::set<CellIndex> taken;
    for (int i = 2 + m_dice.below(4); i > 0; --i) {
        const CellIndex cell = anyCell();
        if (!taken.insert(cell).second)
            continue;
        edits.push_back({cell, m_session.report().cell(cell)});
        edits.back().cell.value = parseCell(figure(), m_session.form().cell(cell).kind).value;
        edits.back().cell.note = m_dice.chance(20) ? m_dice.line() : QString();
    }
    m_session.setCells(std::move(edits), QStringLiteral("Paste"));
}

void RandomEdits::computeTotals()
{
    if (m_dice.chance(30))
        m_session.recomputeTotals();
    else
        m_session.computeTotal(anyCell());
}

QString RandomEdits::sectionWithProse()
{
    const auto &sections = m_session.form().sections();
    const int section = m_dice.below(static_cast<int>(sections.size()) + 1);
    return section == 0 ? openingSection.toString() : sections[static_cast<std::size_t>(section - 1)].id;
}

// One key. Few texts and places, so that bursts are long and often end where they began.
void RandomEdits::typeText()
{
    static const std::vector<QString> texts{QStringLiteral("一"), QStringLiteral("一年"),
                                            QStringLiteral("一年来171件")};
    if (m_typingIn.isEmpty() || m_dice.chance(20))
        m_typingIn = sectionWithProse();
    const int replaced = m_session.report().blocks(m_typingIn)->empty() ? 0 : 1;
    m_session.replaceBlocks({m_typingIn, 0, replaced, {Paragraph::fromText(m_dice.pick(texts))}}, true);
}

void RandomEdits::moveBlocks()
{
    const QString section = sectionWithProse();
    const auto size = static_cast<int>(m_session.report().blocks(section)->size());
    const int first = m_dice.below(size + 1);
    BlocksEdit edit{section, first, m_dice.below(size - first + 1), {}};
    for (int i = m_dice.below(3); i > 0; --i) {
        Paragraph paragraph = Paragraph::fromText(m_dice.line());
        if (m_dice.chance(40))
            paragraph.runs.emplace_back(Link{m_session.form().cell(anyCell()).id, LinkStyle::Digits, {}});
        edit.blocks.emplace_back(std::move(paragraph));
    }
    m_session.replaceBlocks(std::move(edit), m_dice.chance(30));
}

void RandomEdits::changeFacts()
{
    Facts facts = m_session.report().facts;
    switch (m_dice.below(4)) {
    case 0: facts.year = 2021 + m_dice.below(5); break;
    case 1: facts.titleAsFound = m_dice.chance(50) ? m_session.report().title() : m_dice.line(); break;
    case 2: facts.kind = {static_cast<BodyKind>(m_dice.below(5)), m_dice.chance(30)}; break;
    default: facts.hasRuleMakingPower = facts.ruleMakingPowerStated = m_dice.chance(50); break;
    }
    m_session.setFacts(facts);
}

void RandomEdits::changeClosing()
{
    std::optional<Closing> closing;
    if (m_dice.chance(70))
        closing = Closing{m_dice.line(), QStringLiteral("2025年1月20日"), {}};
    m_session.setClosing(closing);
}

void RandomEdits::judgeFinding()
{
    const auto &findings = m_session.checks().findings();
    const auto &stored = m_session.report().origin.findings;
    if (m_dice.chance(50) && !stored.empty())
        m_session.dismiss(m_dice.pick(stored));
    else if (!findings.empty())
        m_session.accept(m_dice.pick(findings), m_dice.line(), QStringLiteral("某某"));
}

} // namespace gouji::test
