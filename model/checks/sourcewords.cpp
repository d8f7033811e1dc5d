// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/sourcewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace gouji {
namespace {

/// Places in tables are T1R3C2 in the report, whatever the language; a box on a page says nothing to a person.
QString coordinatesText(const QString &coordinates)
{
    static const QRegularExpression table(QStringLiteral("^T(\\d+)R(\\d+)(?:C(\\d+))?$"));
    static const QRegularExpression box(QStringLiteral("^[\\d.\\s-]*$"));
    if (const QRegularExpressionMatch match = table.match(coordinates); match.hasMatch()) {
        const QString row =
            QCoreApplication::translate("SourcePlace", "table %1, row %2").arg(match.captured(1), match.captured(2));
        return match.captured(3).isEmpty()
                   ? row
                   : QCoreApplication::translate("SourcePlace", "%1, column %2").arg(row, match.captured(3));
    }
    return box.match(coordinates).hasMatch() ? QString() : coordinates;
}

} // namespace

QString sourcePlaceText(const SourcePlace &place)
{
    QStringList words;
    if (place.page > 0)
        words.append(QCoreApplication::translate("SourcePlace", "page %1").arg(place.page));
    const QString coordinates = coordinatesText(place.coordinates);
    if (!coordinates.isEmpty())
        words.append(coordinates);
    else if (place.line > 0)
        words.append(QCoreApplication::translate("SourcePlace", "line %1").arg(place.line));
    return words.join(QStringLiteral(" · "));
}

} // namespace gouji
