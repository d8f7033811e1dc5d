// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagestyle.h"

class QSettings;

namespace gouji {

/// The looks of printed reports as the person set them, kept between starts. Only what differs from the preset is kept, so
/// that a later version's better preset reaches everything else.
class PageSettings
{
public:
    explicit PageSettings(QSettings &settings) : m_settings(settings) {}

    PageStyle style(PagePreset preset) const;
    void setStyle(PagePreset preset, const PageStyle &style);

private:
    QSettings &m_settings;
};

} // namespace gouji
