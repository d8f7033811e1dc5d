// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A piece of a chapter, as plain text.
struct GuideBlock
{
    enum class Kind { Heading, Paragraph, Item, Table, Picture };

    Kind kind = Kind::Paragraph;
    QString text{};                  ///< of a picture: what it shows
    QString anchor{};                ///< of a heading: where links lead
    int number = 0;                  ///< of an item of a numbered list; 0: a point
    std::vector<QStringList> rows{}; ///< of a table; the first names the columns
    QString picture{};               ///< its file, as the chapter names it

    friend bool operator==(const GuideBlock &, const GuideBlock &) = default;
};

/// A chapter of the guide (使用指南): what stands in one HTML file of docs/guide. The file is XML and keeps to h1, h2, p, ol, ul, li,
/// table, tr, th, td, img, a, b, kbd, code; how it looks is not read. A plain value.
struct GuideChapter
{
    QString file;
    QString title;
    std::vector<GuideBlock> blocks;

    /// ErrorCode::Damaged, with line and element in the detail, where the file is anything else.
    static Result<GuideChapter> read(QByteArrayView xhtml, const QString &file);
};

} // namespace gouji
