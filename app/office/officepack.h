// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/support/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace gouji {

/// What an office can set for its people.
enum class OfficePart {
    Form,
    Words,    ///< lists of words, below their headings
    Phrases,  ///< set phrases that do not count where texts are compared
    Guidance, ///< notes beside the guidance of the forms
    Checks,   ///< which are made, the last day, the length of the overview
    Letter,   ///< the words of the letter of corrections
    Paper,    ///< a paper that goes with a report
    Pages     ///< how pages are set up
};

/// Tells one thing of an office from another: there is one of each part, but forms and papers have ids.
struct OfficeKey
{
    OfficePart part = OfficePart::Form;
    QString id;

    friend bool operator==(const OfficeKey &, const OfficeKey &) = default;
};

/// One thing that an office set, as it stands in a pack. Its content has been read by whoever uses it.
struct OfficeItem
{
    OfficeKey key;
    JsonValue content;

    friend bool operator==(const OfficeItem &, const OfficeItem &) = default;
};

/// What an office hands around in one file (单位资料包, docs/office-pack.md): a plain value.
struct OfficePack
{
    QString name; ///< what its office calls it
    std::vector<OfficeItem> items;
    /// Only in the pack that is kept to undo an import: what was not there, and the file of words that was chosen.
    std::vector<OfficeKey> absent;
    QString wordsFile;
    QStringList unknown; ///< keys that this program does not understand, as a later version may write

    const OfficeItem *find(const OfficeKey &key) const;
    /// Of all things in it and all that were not there.
    std::vector<OfficeKey> keys() const;
};

/// By the name of the file: `*.goujioffice`.
bool isOfficePack(const QString &path);

/// Reads a pack and each thing in it by its own reader. NotAReport where it is no pack, NewerVersion, or Damaged with the place
/// in the detail.
Result<OfficePack> readOfficePack(QByteArrayView json);
/// The same from a file; the error names it.
Result<OfficePack> readOfficePackFile(const QString &path);
/// The same pack gives the same bytes.
QByteArray writeOfficePack(const OfficePack &pack);

} // namespace gouji
