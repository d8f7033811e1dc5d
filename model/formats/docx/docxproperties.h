// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/docx/docxstyletable.h"
#include "model/formats/textflow/xmlwalk.h"

namespace gouji::docx {

/// What is said of a paragraph, in itself or in a style.
struct ParagraphProperties
{
    QString style;
    std::optional<int> headingLevel; ///< from 1; 0: expressly none
    ListPlace place;
    bool isMarkDeleted = false; ///< it goes on with the next paragraph once the deletion is taken
};

/// What is said of a run.
struct RunProperties
{
    QString style;
    std::optional<bool> isHidden;
};

/// Whether a property that is there is on: `w:val` says 0, false or off where it is not.
bool isOn(const QString &value, bool byItself = true);

/// Each reads its element, w:pPr or w:rPr, to the end.
ParagraphProperties readParagraphProperties(XmlWalk &xml);
RunProperties readRunProperties(XmlWalk &xml);

} // namespace gouji::docx
