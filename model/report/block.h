// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/values/cellid.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace gouji {

/// How a linked figure is written in prose.
enum class LinkStyle {
    Digits,      ///< 171
    Chinese,     ///< 一百七十一
    TenThousands ///< 1.5万
};

/// A figure in prose that follows a cell. Stores no value.
struct Link
{
    CellId cell;
    LinkStyle style = LinkStyle::Digits;
    JsonObject unknown;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A piece of a paragraph: plain text or a link.
using Run = std::variant<QString, Link>;

/// A paragraph of prose; one line in the canonical text.
struct Paragraph
{
    std::vector<Run> runs;
    JsonObject unknown;

    static Paragraph fromText(QString text) { return {{std::move(text)}, {}}; }
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A picture in the prose, kept where it stands.
struct Picture
{
    QString caption; ///< caption or name, as the canonical text shows it
    QString mediaType;
    QByteArray data; ///< may be empty where only the text of the report was at hand
    JsonObject unknown;

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// A table in the prose that is none of the form's, kept as rows of fields.
struct FurtherTable
{
    std::vector<QStringList> rows;
    JsonObject unknown;

    friend bool operator==(const FurtherTable &, const FurtherTable &) = default;
};

using Block = std::variant<Paragraph, Picture, FurtherTable>;
using Blocks = std::vector<Block>;

} // namespace gouji
