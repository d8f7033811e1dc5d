// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// U+2060 WORD JOINER: takes no room. At the beginning of a line of canonical text it says that the line is not what it
/// looks like; reading drops one.
inline constexpr QChar keepingApart(0x2060);

/// A line that is to be read as a paragraph whatever it looks like.
QString keptApart(const QString &line);
/// The same undone: at most one mark less.
QString withoutMark(QStringView line);

/// `[图：caption]`
QString pictureBlock(const QString &caption);
/// The caption where a block is a picture.
std::optional<QString> pictureCaption(QStringView block);

using TableRows = std::vector<QStringList>;

/// A table of the form, or part of it: rows of fields separated by TAB. A row of one empty field, which would end the
/// block, is the mark alone, and a first field that begins with the mark has one more.
QString tableBlock(const TableRows &rows);
TableRows tableRows(QStringView block);

/// A further table: as above, and where it is a single field, a mark and a TAB before it, so that it is no paragraph.
QString furtherTableBlock(const TableRows &rows);
/// The rows where a block is a table and no paragraph.
std::optional<TableRows> furtherTableRows(QStringView block);

} // namespace gouji
