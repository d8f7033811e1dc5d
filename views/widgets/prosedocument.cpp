// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosedocument.h"

#include "model/report/prosetext.h"
#include "views/widgets/fixedblocks.h"
#include "views/widgets/proseblocks.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

/// How many blocks two lists have in common at the start and, apart from these, at the end.
struct Common
{
    int head = 0;
    int tail = 0;
};

Common commonBlocks(const Blocks &before, const Blocks &now)
{
    const auto [oldEnd, newEnd] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldEnd), now.rbegin(),
                                                  std::make_reverse_iterator(newEnd));
    return {static_cast<int>(oldEnd - before.begin()), static_cast<int>(oldTail - before.rbegin())};
}

Blocks sliced(const Blocks &blocks, int first, int count)
{
    return {blocks.begin() + first, blocks.begin() + first + count};
}

Blocks tidiedBlocks(const Blocks &blocks)
{
    Blocks tidy;
    std::ranges::transform(blocks, std::back_inserter(tidy), tidied);
    return tidy;
}

bool isFixed(const Block &block)
{
    return !std::holds_alternative<Paragraph>(block);
}

/// Where the text that took the place of `before` ends, counted in `now`.
int endOfDifference(const QString &before, const QString &now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype tail = 0;
    while (tail < shorter && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    return static_cast<int>(now.size() - tail);
}

QTextCursor cursorOver(QTextDocument &document, int first, int count)
{
    QTextCursor cursor(document.findBlockByNumber(first));
    const QTextBlock last = document.findBlockByNumber(first + count - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

ProseDocument::ProseDocument(Session &session, const QString &section, QObject *parent)
    : QTextDocument(parent)
    , m_session(session)
    , m_section(section)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(16);
    FixedBlockPainter::install(*this);
    showReport();
    connect(this, &QTextDocument::contentsChange, this, &ProseDocument::onContentsChange);
    connect(this, &QTextDocument::contentsChanged, this, &ProseDocument::takeChanges);
    // What was put in all the same goes.
    connect(&session, &Session::refused, this, &ProseDocument::showReport, Qt::QueuedConnection);
    connect(&session, &Session::blocksChanged, this, &ProseDocument::onBlocksChanged);
    connect(&session, &Session::cellsChanged, this, &ProseDocument::followCells);
}

bool ProseDocument::isEditable(int block) const
{
    return !isFixedBlock(findBlockByNumber(block));
}

int ProseDocument::positionOf(int block, int offset) const
{
    const QTextBlock found = findBlockByNumber(block);
    const int inDocument = offset + boxesBefore(found, m_chips, m_session.report(), offset);
    return found.position() + std::min(inDocument, found.length() - 1);
}

int ProseDocument::offsetOf(int position) const
{
    const QTextBlock block = findBlock(position);
    int offset = position - block.position();
    while (offset > 0 && positionOf(block.blockNumber(), offset) > position)
        --offset;
    return offset;
}

ProseDocument::Range ProseDocument::everything() const
{
    return {0, static_cast<int>(m_shown.size()), blockCount()};
}

void ProseDocument::onContentsChange(int position, int, int added)
{
    const int blocksBefore = std::exchange(m_blocksBefore, blockCount());
    if (m_isShowing || m_isTaking)
        return;
    const int end = std::min(position + added, characterCount() - 1);
    const int first = findBlock(position).blockNumber();
    const int now = findBlock(end).blockNumber() - first + 1;
    const int before = std::min(now - blockCount() + blocksBefore, static_cast<int>(m_shown.size()) - first);
    m_touched = m_touched ? everything() : Range{first, before, now};
}

void ProseDocument::takeChanges()
{
    if (m_isShowing || m_isTaking || !m_touched)
        return;
    if (m_isComposing) {
        m_hasPending = true;
        return;
    }
    take(*std::exchange(m_touched, std::nullopt));
}

void ProseDocument::setComposing(bool isComposing)
{
    m_isComposing = isComposing;
    if (isComposing || !m_hasPending || m_isShowing)
        return;
    m_hasPending = false;
    take(*std::exchange(m_touched, std::nullopt));
}

// A paragraph that stays one keeps what this version of the file format does not know of it.
Blocks ProseDocument::readBlocks(Range range)
{
    Blocks blocks;
    for (int i = 0; i < range.now; ++i) {
        const QTextBlock block = findBlockByNumber(range.first + i);
        const std::size_t old = static_cast<std::size_t>(range.first + i);
        if (isFixedBlock(block) && range.before == range.now && isFixed(m_shown[old])) {
            blocks.push_back(m_shown[old]);
            continue;
        }
        m_chips.mend(block);
        Paragraph paragraph = paragraphOf(block, m_chips);
        if (range.before == range.now && !isFixed(m_shown[old]))
            paragraph.unknown = std::get<Paragraph>(m_shown[old]).unknown;
        blocks.emplace_back(std::move(paragraph));
    }
    const bool isNothing = m_shown.empty() && blocks == Blocks{Paragraph::fromText({})};
    return isNothing ? Blocks() : blocks;
}

void ProseDocument::take(Range range)
{
    const QScopedValueRollback taking(m_isTaking, true);
    const Blocks before = sliced(m_shown, range.first, range.before);
    const Blocks now = readBlocks(range);
    const Common common = commonBlocks(before, now);
    const int removed = static_cast<int>(before.size()) - common.head - common.tail;
    const int added = static_cast<int>(now.size()) - common.head - common.tail;
    if (removed == 0 && added == 0)
        return;
    if (std::ranges::any_of(sliced(before, common.head, removed), isFixed)) {
        showReport(); // typing does not remove a picture or a table
        return;
    }
    const int first = range.first + common.head;
    Blocks taken = sliced(now, common.head, added);
    if (beginsRun(first, sliced(before, common.head, removed), taken))
        m_session.endBurst();
    const auto place = m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + removed);
    m_shown.insert(place, taken.begin(), taken.end());
    m_session.replaceBlocks({m_section, first, removed, std::move(taken)}, true);
}

// What the document says of its edits is coarse where an input method types; the texts tell exactly.
bool ProseDocument::beginsRun(int first, const Blocks &before, const Blocks &now)
{
    const bool isInOneParagraph = before.size() <= 1 && now.size() == 1;
    if (!isInOneParagraph)
        return m_run.isBegunBy(-1, 1, u"\n");
    const auto textOf = [this](const Block &block) {
        return paragraphText(std::get<Paragraph>(block), m_session.report());
    };
    const QString old = before.empty() ? QString() : textOf(before.front());
    const QString text = textOf(now.front());
    const auto start = std::ranges::mismatch(old, text).in2 - text.begin();
    const qsizetype end = std::max<qsizetype>(endOfDifference(old, text), start + text.size() - old.size());
    constexpr qsizetype longestParagraph = 1 << 24; // positions in two paragraphs are never neighbours
    const qsizetype length = std::max<qsizetype>(end - start, 0);
    const qsizetype removed = old.size() - text.size() + length;
    return m_run.isBegunBy(first * longestParagraph + start, removed, QStringView(text).sliced(start, length));
}

void ProseDocument::onBlocksChanged(const QString &section)
{
    if (section == m_section && !m_isTaking)
        showDifferences();
}

void ProseDocument::followCells()
{
    if (m_chips.isEmpty())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    std::vector<FollowedLink> followed;
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        std::ranges::move(m_chips.refresh(block, m_session.report()), std::back_inserter(followed));
    if (followed.empty())
        return;
    emit linksFollowed();
    announce(followed);
}

void ProseDocument::announce(const std::vector<FollowedLink> &followed)
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (const ChipPlace &chip : ProseChips::in(block)) {
            const auto link = std::ranges::find(followed, chip.number, &FollowedLink::number);
            if (link != followed.end())
                emit linkFollowed(chip.start, link->before, m_chips.shown(chip.number));
        }
    }
}

void ProseDocument::showReport()
{
    m_hasPending = true; // nothing that is shown counts
    m_chips.clear();
    showDifferences();
}

void ProseDocument::showDifferences()
{
    const QScopedValueRollback showing(m_isShowing, true);
    emit aboutToShow();
    m_isComposing = false;
    m_touched.reset();
    Blocks blocks = tidiedBlocks(*m_session.report().blocks(m_section));
    Range range = everything();
    const bool isAll = std::exchange(m_hasPending, false);
    if (isAll) {
        range.before = range.now;
    } else {
        const Common common = commonBlocks(m_shown, blocks);
        range.first = common.head;
        range.before -= common.head + common.tail;
        range.now = static_cast<int>(blocks.size()) - common.head - common.tail;
        if (range.before == 0 && range.now == 0)
            return;
    }
    m_shown = std::move(blocks);
    const int changed = showBlocks(range, m_shown);
    emit reportShown(isAll ? -1 : changed);
}

// A text block cannot come or go by itself: a neighbour that stays as it is is shown anew along with it.
int ProseDocument::showBlocks(Range range, const Blocks &blocks)
{
    const int count = static_cast<int>(blocks.size());
    if (range.before == 0 || range.now == 0) {
        const int back = range.first > 0 ? 1 : 0;
        range.first -= back;
        range.before = std::min(range.before + 1, blockCount() - range.first);
    }
    const int last = std::max(0, count - (blockCount() - range.first - range.before));
    QTextCursor cursor = cursorOver(*this, range.first, range.before);
    const QString before = cursor.selectedText();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (int i = range.first; i < last; ++i) {
        if (i > range.first)
            cursor.insertBlock();
        insertProseBlock(cursor, blocks[static_cast<std::size_t>(i)], m_chips, m_session.report());
    }
    if (last == range.first)
        insertProseBlock(cursor, Paragraph(), m_chips, m_session.report());
    cursor.endEditBlock();
    m_blocksBefore = blockCount();
    const QString now = cursorOver(*this, range.first, std::max(1, last - range.first)).selectedText();
    return findBlockByNumber(range.first).position() + endOfDifference(before, now);
}

void ProseDocument::change(const std::function<void()> &edit)
{
    m_session.endBurst();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    edit();
    cursor.endEditBlock();
    m_session.endBurst();
}

void ProseDocument::insertLink(int start, int end, const Link &link)
{
    change([&] {
        QTextCursor cursor(this);
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        m_chips.insert(cursor, link, m_session.report());
    });
}

QString ProseDocument::unlink(const ChipPlace &chip)
{
    const QString text = linkText(m_chips.link(chip.number), m_session.report());
    change([&] {
        QTextCursor cursor(this);
        cursor.setPosition(chip.start);
        cursor.setPosition(chip.end(), QTextCursor::KeepAnchor);
        cursor.insertText(text, {});
    });
    return text;
}

void ProseDocument::removeFixedBlock(int block)
{
    if (!isEditable(block))
        m_session.replaceBlocks({m_section, block, 1, {}});
}

} // namespace gouji
