// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/finding.h"

#include <QCryptographicHash>

namespace gouji {

QString Finding::fingerprint() const
{
    QStringList judged{check.toString(), section, expected, actual};
    for (const CellId &cell : cells)
        judged.append(cell.toString());
    judged += arguments;
    const QByteArray bytes = judged.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace gouji
