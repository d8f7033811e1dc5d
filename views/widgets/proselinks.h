// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"
#include "views/editing/cellsearch.h"
#include "views/widgets/prosechips.h"

#include <QObject>

class QKeyEvent;

namespace gouji {

class LinkPopup;
class ProseEdit;

/// What an editor does with links: `@` asks for a cell, a number that a cell holds becomes a link to it, a link changes
/// its style or becomes text. Sees to it that a link is one thing to the cursor and to Backspace. Belongs to its editor;
/// each change is one step of undo.
class ProseLinks : public QObject
{
    Q_OBJECT

public:
    explicit ProseLinks(ProseEdit &edit);

    /// Whether the key was dealt with: one of the list's, or one that deletes a link.
    bool takeKey(const QKeyEvent &event);
    /// A person typed these characters; an at sign asks for a cell.
    void onTyped(const QString &text);

    /// Offers the cells that hold the number at the cursor.
    void linkNumber();
    /// The link at the cursor.
    std::optional<ChipPlace> current() const;
    /// The plain number at the cursor, as positions in the document.
    std::optional<TextSpan> currentNumber() const;
    void linkTo(const TextSpan &number, const Link &link);
    void setStyle(const ChipPlace &chip, LinkStyle style);
    void unlink(const ChipPlace &chip);

signals:
    /// Something to tell the person, where nothing happened.
    void said(const QString &text);
    void unlinked(gouji::CellIndex cell, const QString &text);

private:
    void onCursorMoved();
    void stepOver();
    void refreshOffer();
    void onChosen(const CellMatch &match);
    void endOffer();
    bool deleteLink(bool isForwards);
    QRect cursorOnScreen() const;

    ProseEdit &m_edit;
    std::optional<CellSearch> m_search; ///< made when first asked
    LinkPopup *m_popup;
    std::optional<QTextCursor> m_asked; ///< stands before the at sign, or selects the number
    int m_lastPosition = 0;
    bool m_isStepping = false;
};

} // namespace gouji
