// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gouji {

class MarkupScanner;

/// What an element of a page is for somebody who looks for paragraphs and tables.
enum class PageElementKind {
    Inline, ///< goes on with the line it stands in
    Link,   ///< likewise; leads elsewhere
    Block,
    Paragraph,
    Heading,
    List,
    Item, ///< of a list
    Table,
    RowGroup,
    Row,
    Field,
    Caption,
    Void,     ///< holds nothing and has no end tag
    Raw,      ///< what is in it is no markup and is not shown
    NotShown, ///< what is in it is markup and no part of the text
    Page      ///< html, head, body
};

struct PageElement
{
    QByteArrayView name;
    PageElementKind kind = PageElementKind::Inline;
    QByteArrayView writtenAs; ///< in reduced markup; empty: its tags are left out
};

/// Unknown ones are inline.
const PageElement &pageElement(QByteArrayView name);

/// Whether a start tag says that its element is not shown.
bool hidesContent(const MarkupScanner &tag);

/// Whether a start tag names its element as something that stands around the text of a page: menus, the path to the
/// page, buttons, footers. The name alone proves nothing.
bool standsAround(const MarkupScanner &tag);

} // namespace gouji
