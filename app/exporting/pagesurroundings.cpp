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

} // namespace

Result<QString> publishedFileDigest(const QString &file, const QString &reportPath)
{
    const QString path = localPath(file, reportPath);
    const Result<QByteArray> bytes = readWholeFile(path.isEmpty() ? file : path, largestPublished);
    return bytes ? Result<QString>(contentDigestText(*bytes)) : Result<QString>(bytes.error());
}

PublishedFile::PublishedFile(const Publication &publication, const QString &reportPath) : m_publication(publication)
{
    const QString &file = publication.file.isEmpty() ? publication.address : publication.file;
    if (publication.digest.isEmpty() || !QFileInfo(localPath(file, reportPath)).isFile())
        return;
    if (const Result<QString> digest = publishedFileDigest(file, reportPath))
        m_digest = *digest;
}

QString PublishedFile::publishedDigest(const Publication &publication) const
{
    return publication == m_publication ? m_digest : QString();
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
