// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pageelements.h"

#include "model/formats/html/markupscanner.h"

#include <algorithm>

namespace gouji {
namespace {

using Kind = PageElementKind;

constexpr PageElement inlineElement{{}, Kind::Inline, {}};

// Sorted by name.
constexpr PageElement elements[] = {
    {"a", Kind::Link, "cite"},
    {"address", Kind::Block, "div"},
    {"area", Kind::Void, {}},
    {"article", Kind::Block, "div"},
    {"aside", Kind::Block, "div"},
    {"audio", Kind::NotShown, {}},
    {"base", Kind::Void, {}},
    {"blockquote", Kind::Block, "div"},
    {"body", Kind::Page, {}},
    {"br", Kind::Void, "br"},
    {"button", Kind::NotShown, {}},
    {"canvas", Kind::NotShown, {}},
    {"caption", Kind::Caption, "caption"},
    {"center", Kind::Block, "div"},
    {"col", Kind::Void, {}},
    {"comment", Kind::Raw, {}},
    {"dd", Kind::Item, "div"},
    {"details", Kind::Block, "div"},
    {"dir", Kind::List, "ul"},
    {"div", Kind::Block, "div"},
    {"dl", Kind::List, "div"},
    {"dt", Kind::Item, "div"},
    {"embed", Kind::Void, {}},
    {"fieldset", Kind::Block, "div"},
    {"figcaption", Kind::Block, "div"},
    {"figure", Kind::Block, "div"},
    {"footer", Kind::Block, "div"},
    {"form", Kind::Block, "div"},
    {"frame", Kind::Void, {}},
    {"h1", Kind::Heading, "h1"},
    {"h2", Kind::Heading, "h2"},
    {"h3", Kind::Heading, "h3"},
    {"h4", Kind::Heading, "h4"},
    {"h5", Kind::Heading, "h5"},
    {"h6", Kind::Heading, "h6"},
    {"head", Kind::Page, {}},
    {"header", Kind::Block, "div"},
    {"hr", Kind::Void, "hr"},
    {"html", Kind::Page, {}},
    {"iframe", Kind::Raw, {}},
    {"img", Kind::Void, "img"},
    {"input", Kind::Void, {}},
    {"li", Kind::Item, "li"},
    {"link", Kind::Void, {}},
    {"main", Kind::Block, "div"},
    {"map", Kind::NotShown, {}},
    {"math", Kind::NotShown, {}},
    {"menu", Kind::List, "ul"},
    {"meta", Kind::Void, {}},
    {"nav", Kind::Block, "div"},
    {"noframes", Kind::Raw, {}},
    {"noscript", Kind::Raw, {}},
    {"object", Kind::NotShown, {}},
    {"ol", Kind::List, "ol"},
    {"p", Kind::Paragraph, "p"},
    {"param", Kind::Void, {}},
    {"pre", Kind::Block, "pre"},
    {"script", Kind::Raw, {}},
    {"section", Kind::Block, "div"},
    {"select", Kind::NotShown, {}},
    {"source", Kind::Void, {}},
    {"style", Kind::Raw, {}},
    {"summary", Kind::Block, "div"},
    {"svg", Kind::NotShown, {}},
    {"table", Kind::Table, "table"},
    {"tbody", Kind::RowGroup, "tbody"},
    {"td", Kind::Field, "td"},
    {"template", Kind::NotShown, {}},
    {"textarea", Kind::Raw, {}},
    {"tfoot", Kind::RowGroup, "tfoot"},
    {"th", Kind::Field, "th"},
    {"thead", Kind::RowGroup, "thead"},
    {"title", Kind::Raw, {}},
    {"tr", Kind::Row, "tr"},
    {"track", Kind::Void, {}},
    {"ul", Kind::List, "ul"},
    {"video", Kind::NotShown, {}},
    {"wbr", Kind::Void, {}},
    {"xml", Kind::NotShown, {}},
    {"xmp", Kind::Block, "pre"},
};

/// What site systems call such elements, whole words of a class or an id.
constexpr QByteArrayView aroundWords[] = {
    "banner", "bdshare",   "breadcrumb", "breadcrumbs", "copyright",  "crumb",    "crumbs",  "dqwz",  "fenxiang",
    "foot",   "footer",    "footnav",    "friendlink",  "header",     "leftnav",  "links",   "menu",  "nav",
    "navbar", "navi",      "navigation", "pager",       "pagination", "prevnext", "print",   "rec",   "related",
    "search", "searchbar", "share",      "shares",      "sidebar",    "sidenav",  "sitemap", "tools", "toolbar",
    "topbar", "topnav",    "weizhi",     "wz",          "xgwz",       "xgxx"};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool namesAround(QByteArrayView words)
{
    const QByteArray small = words.first(std::min<qsizetype>(words.size(), 400)).toByteArray().toLower();
    for (auto start = small.begin(); start != small.end();) {
        start = std::find_if(start, small.end(), isWordByte);
        const auto end = std::find_if_not(start, small.end(), isWordByte);
        if (std::ranges::find(aroundWords, QByteArrayView(start, end)) != std::end(aroundWords))
            return true;
        start = end;
    }
    return false;
}

} // namespace

const PageElement &pageElement(QByteArrayView name)
{
    const auto less = [](const PageElement &element, QByteArrayView wanted) { return element.name < wanted; };
    const auto *found = std::lower_bound(std::begin(elements), std::end(elements), name, less);
    return found != std::end(elements) && found->name == name ? *found : inlineElement;
}

bool hidesContent(const MarkupScanner &tag)
{
    if (tag.hasAttribute("hidden"))
        return true;
    const QByteArrayView given = tag.attribute("style");
    if (given.isEmpty())
        return false;
    QByteArray style = given.toByteArray().toLower();
    style.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return style.contains("display:none") || style.contains("visibility:hidden") ||
           style.contains("visibility:collapse") || style.contains("mso-hide:all");
}

bool standsAround(const MarkupScanner &tag)
{
    constexpr QByteArrayView names[] = {"nav", "header", "footer", "aside", "menu"};
    return std::ranges::find(names, QByteArrayView(tag.name())) != std::end(names) ||
           namesAround(tag.attribute("class")) || namesAround(tag.attribute("id")) ||
           std::ranges::find(names, tag.attribute("title")) != std::end(names); // of LibreOffice
}

} // namespace gouji
