// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <memory>
#include <span>

namespace gouji {

struct GumboDeleter
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// A parsed page. Building and freeing it recurses as deep as its elements are nested: whoever parses sets bounds first.
using GumboTree = std::unique_ptr<GumboOutput, GumboDeleter>;

inline GumboTree parsedHtml(const char *text, std::size_t length)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return GumboTree(gumbo_parse_with_options(&options, text, length));
}

inline bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE || node.type == GUMBO_NODE_DOCUMENT;
}

inline bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

/// Of an element or the document.
inline std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    const GumboVector &children = node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

} // namespace gouji
