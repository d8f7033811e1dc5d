// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/zipreader.h"
#include "model/formats/xlsx/sheetnumbertext.h"

#include <QXmlStreamReader>

#include <vector>

namespace gouji {

/// What the sheets of a workbook of any program share. Both name spaces of the format are known.
struct ForeignBook
{
    struct Sheet
    {
        QString name;
        QString part; ///< in the container
        bool isHidden = false;
    };

    std::vector<Sheet> sheets;
    QStringList texts;
    std::vector<SheetNumberFormat> formats; ///< by style
    bool counts1904 = false;                ///< days from 1904 on

    static Result<ForeignBook> read(const ZipReader &container);
};

/// Whether the reader stands at the start of an element of this name, in whatever name space.
inline bool beginsElement(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.isStartElement() && xml.name() == name;
}

} // namespace gouji
