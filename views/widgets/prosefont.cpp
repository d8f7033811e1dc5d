// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosefont.h"

#include <QFontDatabase>
#include <QStringList>

namespace gouji {
namespace {

// A name that is absent silently becomes another face, so only installed families are asked for.
QFont firstInstalled(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (installed.contains(family))
            families.append(family);
    }
    families.append(QStringLiteral("Noto Sans CJK SC"));
    QFont font;
    font.setFamilies(families);
    font.setPointSize(13);
    return font;
}

QStringList bodyFamilies()
{
    return {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋"),
            QStringLiteral("FangSong"),    QStringLiteral("FandolFang R"),    QStringLiteral("Noto Serif CJK SC")};
}

} // namespace

QFont proseFont()
{
    return firstInstalled(bodyFamilies());
}

QFont headingFont()
{
    const QStringList kai{QStringLiteral("楷体_GB2312"),    QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体"),
                          QStringLiteral("KaiTi"),          QStringLiteral("LXGW WenKai"),  QStringLiteral("FandolKai"),
                          QStringLiteral("AR PL KaitiM GB")};
    return firstInstalled(kai + bodyFamilies());
}

} // namespace gouji
