// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/surroundings.h"
#include "model/support/result.h"
#include "views/page/fontset.h"

namespace gouji {

/// The SHA-256 of the file that was published, in hexadecimal; relative to the report's own file where it has no folder.
/// CannotOpen and what reading a file says.
Result<QString> publishedFileDigest(const QString &file, const QString &reportPath);

/// What the checks on publishing ask, answered for one report as far as files go: its published file, looked at once. Of
/// fonts it knows nothing.
class PublishedFile : public Surroundings
{
public:
    /// `reportPath`: the report's own file, beside which a published file without a folder is looked for; may be empty.
    PublishedFile(const Publication &publication, const QString &reportPath);

    QString publishedDigest(const Publication &publication) const override;
    QStringList missingFamilies() const override { return {}; }
    bool hasGlyph(char32_t) const override { return true; }

private:
    Publication m_publication;
    QString m_digest; ///< of its file as it is now
};

/// The same with the fonts that the report's pages are set in, which outlive it.
class PageSurroundings : public PublishedFile
{
public:
    PageSurroundings(const FontSet &fonts, PageStyle style, const Publication &publication, const QString &reportPath);

    QStringList missingFamilies() const override { return m_missing; }
    bool hasGlyph(char32_t character) const override;

private:
    const FontSet &m_fonts;
    PageStyle m_style;
    QStringList m_missing;
    mutable QHash<char32_t, bool> m_known; ///< asked for each character of a report, again and again
};

} // namespace gouji
