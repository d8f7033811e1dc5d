// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pagesurroundings.h"

#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace gouji {
namespace {

constexpr qint64 largestPublished = 256 * 1024 * 1024;

/// The place of a published file on this computer; empty where the address is one of the web.
QString localPath(const QString &address, const QString &reportPath)
{
    const QUrl url(address);
    if (url.isLocalFile())
        return url.toLocalFile();
    const bool isElsewhere = !url.scheme().isEmpty() || address.isEmpty();
    const bool hasFolder = QDir::isAbsolutePath(address) || !reportPath.isEmpty();
    return isElsewhere || !hasFolder ? QString() : QFileInfo(reportPath).dir().filePath(address);
}

QString digestOf(const QString &path)
{
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return {};
    const Result<QByteArray> bytes = readWholeFile(path, largestPublished);
    return bytes ? contentDigestText(*bytes) : QString();
}

} // namespace

PublishedFile::PublishedFile(const Publication &publication, const QString &reportPath)
    : m_address(publication.address)
    , m_digest(publication.digest.isEmpty() ? QString() : digestOf(localPath(publication.address, reportPath)))
{}

QString PublishedFile::publishedDigest(const Publication &publication) const
{
    return publication.address == m_address ? m_digest : QString();
}

PageSurroundings::PageSurroundings(const FontSet &fonts, PageStyle style, const Publication &publication,
                                   const QString &reportPath)
    : PublishedFile(publication, reportPath)
    , m_fonts(fonts)
    , m_style(std::move(style))
{
    for (const FontStandIn &standIn : fonts.standIns(m_style)) {
        const QString words = QStringLiteral("%1（%2）").arg(standIn.wanted, standIn.used);
        if (!m_missing.contains(words))
            m_missing.append(words);
    }
}

bool PageSurroundings::hasGlyph(char32_t character) const
{
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(character, m_fonts.faceFor(m_style.wanted(FontRole::Body), character) != nullptr);
}

} // namespace gouji
