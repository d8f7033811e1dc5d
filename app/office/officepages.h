// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/support/result.h"

#include <QMap>
#include <QStringList>

#include <map>

namespace gouji {

/// How pages of one look are set up otherwise than the program does it, by the names of a pack.
struct PackedLook
{
    QMap<QString, qint64> lengths; ///< in hundredths of a point: `body_size`
    QMap<QString, QString> fonts;  ///< families: `body_font`

    bool isEmpty() const { return lengths.isEmpty() && fonts.isEmpty(); }
    friend bool operator==(const PackedLook &, const PackedLook &) = default;
};
/// By the names of the looks; those that are as the program has them are not there.
using PackedPages = std::map<QString, PackedLook>;

JsonValue pagesJson(const PackedPages &pages);
PackedPages pagesOf(const JsonValue &content);
/// What is wrong with the content, with the place in the detail; names of a later version are passed over.
Result<Done> checkPages(const JsonValue &content);

/// The looks that an office can set, and the names of what it can set in one.
QStringList packedLooks();
QStringList packedLengths();
QStringList packedFonts();

/// What people call a look: 公文版面.
QString lookWords(const QString &look);
/// What is set, a line each: 公文版面：正文字号 15 磅.
QStringList pagesLines(const PackedPages &pages);

} // namespace gouji
