// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportformat.h"
#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"
#include "views/page/fontset.h"
#include "views/page/pagestyle.h"

#include <QByteArray>

namespace gouji {

/// How a report is to be written.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Pdf;
    CopyKind copy = CopyKind::Public;
    PageStyle style = pageStyle(PagePreset::Official); ///< for formats with pages
};

/// Turns reports into the bytes of a file of any format, for both programs. What was written is read back as a person would
/// see it, and compared, before it is handed out. Touches no file; the same report and options give the same bytes, in any
/// thread.
class Exporter
{
public:
    /// Both outlive the exporter. `fonts` are needed only for formats with pages.
    explicit Exporter(const FormLibrary &forms, const FontSet *fonts = nullptr) : m_forms(forms), m_fonts(fonts) {}

    /// ErrorCode::ExportDiffers, or what a writer says.
    Result<QByteArray> exportReport(const Report &report, const ExportOptions &options) const;
    /// The same for what is laid out already; not for the native format and text.
    Result<QByteArray> exportOutline(const ExportSource &source, const ExportOptions &options) const;
    /// To be pasted into the editor of a web site: no script, no style sheet, no data.
    Result<QByteArray> webFragment(const Report &report) const;

private:
    const FormLibrary &m_forms;
    const FontSet *m_fonts;
};

} // namespace gouji
