// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/xmlpart.h"

/// Names and numbers of OpenDocument.
namespace gouji::odt {

inline const auto mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");
inline const auto officeNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const auto textNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const auto tableNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const auto drawingNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");

/// The part of the container that holds the carried data.
inline const auto dataPath = QStringLiteral("Gouji/report.xml");

/// Opens the root of a part with the namespaces that the parts use.
void openRoot(XmlPart &xml, const char *element);

/// A length as OpenDocument writes it, exact: `28.95pt`.
QString points(int centipoints);

} // namespace gouji::odt
