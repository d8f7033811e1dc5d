// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagestyle.h"

#include <QMap>

namespace gouji {

/// What somebody set otherwise than a preset has it, by names that files and settings keep: `body-size`, `title-font`. What is not
/// named here follows the preset, also that of a later version. A plain value; not a style, which says everything.
struct StyleChange
{
    QMap<QString, PageLength> lengths;
    QMap<QString, QString> fonts; ///< families

    /// How a style differs from its preset.
    static StyleChange of(PagePreset preset, const PageStyle &style);
    /// The preset with this change: lines of titles and cells stay in proportion, letters fill the line. Names that are not known
    /// and lengths that no page can have are passed over.
    PageStyle appliedTo(PagePreset preset) const;

    bool isEmpty() const { return lengths.isEmpty() && fonts.isEmpty(); }
    /// The names in the order in which people set them.
    static QStringList lengthNames();
    static QStringList fontNames();
    /// Whether a page can have it.
    static bool isUsable(PageLength length);

    friend bool operator==(const StyleChange &, const StyleChange &) = default;
};

/// The name under which a preset is kept: `official`.
QString presetName(PagePreset preset);

} // namespace gouji
