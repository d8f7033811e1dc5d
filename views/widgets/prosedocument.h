// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"
#include "views/editing/wordrun.h"
#include "views/widgets/prosechips.h"

#include <QTextDocument>

#include <functional>

namespace gouji {

/// The prose of one section as a text document: one text block per block of the report. The report is the truth: the
/// document's own undo is off, what is typed becomes one command of the session, and what the session changes is shown,
/// each way only the blocks concerned. Pictures and further tables stand as objects that typing cannot change; links as
/// chips that follow their cells. While an input method composes nothing reaches the report.
class ProseDocument : public QTextDocument
{
    Q_OBJECT

public:
    ProseDocument(Session &session, const QString &section, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const QString &section() const { return m_section; }
    const ProseChips &chips() const { return m_chips; }
    /// Whether typing may change the block: it is a paragraph.
    bool isEditable(int block) const;
    /// The position of a place that is counted in the report's text.
    int positionOf(int block, int offset) const;
    /// The other way round: where in its block's text a position stands.
    int offsetOf(int position) const;
    /// Shows the whole report's text anew, for another font.
    void showReport();

    /// Makes an edit of this document a step of undo of its own.
    void change(const std::function<void()> &edit);
    /// Puts a link in the place of a stretch of text, in one step.
    void insertLink(int start, int end, const Link &link);
    /// Makes plain text of a link, in one step; returns the text.
    QString unlink(const ChipPlace &chip);
    /// Takes a picture or further table out, in one step.
    void removeFixedBlock(int block);

    /// Holds back from the report what happens until the composition ends.
    void setComposing(bool isComposing);
    bool isComposing() const { return m_isComposing; }

signals:
    /// The session's text is about to be shown: a composition cannot go on.
    void aboutToShow();
    /// The session changed the text: where the change ends; -1: all of it was shown anew.
    void reportShown(int position);
    /// Links show other figures than before.
    void linksFollowed();
    /// One of them, where it stands now.
    void linkFollowed(int position, const QString &before, const QString &now);

private:
    void announce(const std::vector<FollowedLink> &followed);

    /// Text blocks from `first` on: so many before an edit, so many now.
    struct Range
    {
        int first = 0;
        int before = 0;
        int now = 0;
    };

    void onContentsChange(int position, int, int added);
    void takeChanges();
    Blocks readBlocks(Range range);
    void take(Range range);
    bool beginsRun(int first, const Blocks &before, const Blocks &now);
    Range everything() const;
    void onBlocksChanged(const QString &section);
    void followCells();
    void showDifferences();
    int showBlocks(Range range, const Blocks &blocks);

    Session &m_session;
    QString m_section;
    ProseChips m_chips;
    Blocks m_shown; ///< what the document shows, tidy
    WordRun m_run;
    std::optional<Range> m_touched; ///< since the last contentsChanged()
    int m_blocksBefore = 1;
    bool m_isShowing = false;
    bool m_isTaking = false;
    bool m_isComposing = false;
    bool m_hasPending = false; ///< a composition held something back
};

} // namespace gouji
