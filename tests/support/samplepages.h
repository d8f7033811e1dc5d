// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplereport.h"
#include "views/page/pagelayout.h"

#include <memory>

namespace gouji::test {

/// The sample report on its pages. Needs a QGuiApplication.
inline std::shared_ptr<const PageDocument> samplePages(PagePreset preset = PagePreset::Official)
{
    const FontSet fonts;
    const Result<PageDocument> pages = layOutPages(outlineOf(sampleReport()), pageStyle(preset), fonts);
    return pages ? std::make_shared<const PageDocument>(*pages) : nullptr;
}

} // namespace gouji::test
