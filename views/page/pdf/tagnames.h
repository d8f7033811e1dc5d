// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

namespace gouji {

/// The standard structure type of a tag (ISO 32000-1, 14.8.4), with its slash.
constexpr const char *tagName(TagKind kind)
{
    switch (kind) {
    case TagKind::Document: return "/Document";
    case TagKind::Title: return "/H1";
    case TagKind::Heading: return "/H2";
    case TagKind::Subheading: return "/H3";
    case TagKind::Paragraph: return "/P";
    case TagKind::Figure: return "/Figure";
    case TagKind::Table: return "/Table";
    case TagKind::Row: return "/TR";
    case TagKind::HeaderCell: return "/TH";
    case TagKind::DataCell: return "/TD";
    }
    return "/P";
}

} // namespace gouji
