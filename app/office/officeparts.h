// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officepack.h"

#include <QDate>

#include <optional>

namespace gouji {

/// What an office says about the checks.
struct PackedChecks
{
    QStringList on;
    QStringList off;
    QDate notice;          ///< the last day; invalid: none is said
    int overviewLimit = 0; ///< most characters of the overview; 0: the program's own

    friend bool operator==(const PackedChecks &, const PackedChecks &) = default;
};

JsonValue checksJson(const PackedChecks &checks);
PackedChecks checksOf(const JsonValue &content);

/// The texts of a list, as words and phrases are packed.
QStringList textLines(const JsonValue &list);

/// Below the heading of set phrases in a file of words; all else there are words.
inline constexpr QStringView phrasesHeading = u"惯用表述";

/// What is wrong with the content of a part, with the place in the detail; nothing where its reader takes it.
Result<Done> checkPart(OfficePart part, const JsonValue &content);
/// Adds a thing to the others where its reader takes its content.
void addSound(std::vector<OfficeItem> &items, OfficePart part, const std::optional<JsonValue> &content);
/// The id of a form or a paper; empty for the parts of which there is one.
QString idOf(OfficePart part, const JsonValue &content);

/// What people call the part: 用词表.
QString partName(OfficePart part);
/// What is in it, in a few words: `易混词 3, 文件 1`.
QString partSummary(const OfficeItem &item);
/// What is in it, a line each, for somebody who decides about it.
QStringList partLines(const OfficeItem &item);

} // namespace gouji
