// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlpicture.h"

#include "model/formats/exporting/pictureinfo.h"

namespace gouji {

void writeImage(HtmlMarkup &html, const OutlinePicture &picture)
{
    const std::optional<PictureInfo> info = pictureInfo(picture.data);
    if (!info)
        return;
    const QString address =
        QStringLiteral("data:%1;base64,").arg(info->mediaType) + QString::fromLatin1(picture.data.toBase64());
    html.open("img", {{"src", address},
                      {"alt", picture.caption.isEmpty() ? QStringLiteral("图") : picture.caption},
                      {"width", QString::number(info->width)},
                      {"height", QString::number(info->height)}});
}

} // namespace gouji
