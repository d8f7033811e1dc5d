// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/xmlpart.h"

/// Names and numbers of OpenDocument.
namespace gouji::odt {

inline constexpr QLatin1String mediaType("application/vnd.oasis.opendocument.text");
inline constexpr QLatin1String officeNamespace("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline constexpr QLatin1String textNamespace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline constexpr QLatin1String tableNamespace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline constexpr QLatin1String drawingNamespace("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");

/// The part of the container that holds the carried data.
inline constexpr QLatin1String dataPath("Gouji/report.xml");

/// Opens the root of a part with the namespaces that the parts use.
void openRoot(XmlPart &xml, const char *element);

/// A length as OpenDocument writes it, exact: `28.95pt`.
QString points(int centipoints);

} // namespace gouji::odt
