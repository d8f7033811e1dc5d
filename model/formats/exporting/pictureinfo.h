// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gouji {

/// What the bytes of a picture say of themselves.
struct PictureInfo
{
    QString mediaType;
    QString ending; ///< of a file's name, without dot
    int width = 0;  ///< in pixels
    int height = 0;

    friend bool operator==(const PictureInfo &, const PictureInfo &) = default;
};

/// What kind of picture the bytes are, by their head: PNG, JPEG, GIF or BMP, which every program that opens an export can
/// show. What a report says of a picture's type does not count. None: not such a picture, its caption stands for it.
std::optional<PictureInfo> pictureInfo(const QByteArray &data);

} // namespace gouji
