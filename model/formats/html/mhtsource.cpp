// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/mhtsource.h"

#include "model/formats/html/htmlsource.h"
#include "model/formats/html/mimeparts.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// By their addresses: whole, the last step of them (Word writes pages with such), and by cid:.
PagePictures picturesOf(const std::vector<MimePart> &parts)
{
    PagePictures pictures;
    for (const MimePart &part : parts) {
        if (!part.type.startsWith("image/"))
            continue;
        const Picture picture{{}, QString::fromLatin1(part.type), part.content, {}};
        if (!part.location.isEmpty()) {
            pictures.insert(QString::fromUtf8(part.location), picture);
            const QList<QByteArray> steps = part.location.split('/');
            if (steps.size() > 1)
                pictures.insert(QString::fromUtf8(steps[steps.size() - 2] + '/' + steps.back()), picture);
        }
        if (!part.id.isEmpty())
            pictures.insert(QStringLiteral("cid:") + QString::fromUtf8(part.id), picture);
    }
    return pictures;
}

} // namespace

Result<SourceOutline> readMhtSource(const QByteArray &mht)
{
    constexpr int mostPages = 8;
    const std::vector<MimePart> parts = mimeParts(mht);
    const PagePictures pictures = picturesOf(parts);
    std::optional<Result<SourceOutline>> first;
    int pages = 0;
    for (const MimePart &part : parts) {
        if (part.type != "text/html" && part.type != "application/xhtml+xml")
            continue;
        if (++pages > mostPages)
            break;
        Result<SourceOutline> page = readHtmlSource(part.content, {part.charset, pictures});
        if (page && hasReportTraces(*page))
            return page;
        if (!first)
            first = std::move(page);
    }
    if (first)
        return *std::move(first);
    return Error(ErrorCode::Damaged, QCoreApplication::translate(
                                         "Errors", "There is no page in this saved web page. Save it again as a whole, "
                                                   "or copy the report from the browser."));
}

} // namespace gouji
