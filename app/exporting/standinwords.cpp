// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/standinwords.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString roleWords(FontRole role)
{
    switch (role) {
    case FontRole::Title: return QCoreApplication::translate("Export", "Title");
    case FontRole::Heading: return QCoreApplication::translate("Export", "Headings");
    case FontRole::Subheading: return QCoreApplication::translate("Export", "Sub-headings");
    case FontRole::Body: return QCoreApplication::translate("Export", "Body text");
    case FontRole::Table: return QCoreApplication::translate("Export", "Tables");
    case FontRole::PageNumber: break;
    }
    return QCoreApplication::translate("Export", "Page numbers");
}

} // namespace

QStringList standInSentences(const std::vector<FontStandIn> &standIns)
{
    QStringList sentences;
    for (const FontStandIn &one : standIns)
        sentences.append(QCoreApplication::translate("Export", "%1: %2 is not installed, %3 stands in.")
                             .arg(roleWords(one.role), one.wanted, one.used));
    return sentences;
}

} // namespace gouji
