// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/xmlpart.h"
#include "model/formats/exporting/exportsource.h"

namespace gouji::odt {

/// A text in which runs of blanks stay what they are.
void writeText(XmlPart &xml, const QString &text);

/// A part of the container and its media type.
struct ListedPart
{
    QString path;
    QString mediaType;
};

/// The part META-INF/manifest.xml: what the container holds.
QByteArray manifestPart(const std::vector<ListedPart> &parts);

/// The part meta.xml: title, author, language, dates.
QByteArray metaPart(const ExportSource &source);

} // namespace gouji::odt
