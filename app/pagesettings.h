// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/stylechange.h"

class QSettings;

namespace gouji {

/// The looks of printed reports as the person set them, kept between starts. Only what differs from the preset is kept, so
/// that a later version's better preset reaches everything else.
class PageSettings
{
public:
    explicit PageSettings(QSettings &settings) : m_settings(settings) {}

    PageStyle style(PagePreset preset) const { return change(preset).appliedTo(preset); }
    void setStyle(PagePreset preset, const PageStyle &style) { setChange(preset, StyleChange::of(preset, style)); }
    StyleChange change(PagePreset preset) const;
    void setChange(PagePreset preset, const StyleChange &change);

private:
    QSettings &m_settings;
};

} // namespace gouji
