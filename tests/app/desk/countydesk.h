// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "tests/app/desk/opendesk.h"
#include "tests/support/samplereport.h"

namespace gouji::test {

/// A folder with drafts of an invented county, and the window of its desk.
struct CountyDesk : OpenDesk
{
    CountyDesk()
    {
        put("units.csv",
            QStringLiteral("单位名称,上级单位\n甲县人民政府,\n甲县财政局,甲县人民政府\n甲县水利局,甲县人民政府\n")
                .toUtf8());
    }
    /// The sample under another body's name; \a spoilt: a figure is changed.
    static QByteArray reportOf(const char *body, bool isSpoilt = false)
    {
        QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
        text.replace("清河湾县人民政府", body);
        if (isSpoilt)
            text.replace("一、本年新收政府信息公开申请数量\t", "一、本年新收政府信息公开申请数量\t9");
        return text;
    }
    /// A document with a wrong sum, as a unit without the program sends it.
    static QByteArray docxOf(const char *body)
    {
        const Result<Report> report = readReport(reportOf(body, true), QStringLiteral("a.txt"), FormLibrary::builtIn());
        ExportSource source = exportSource(*report, CopyKind::Public, FormLibrary::builtIn(), statedDate(*report));
        source.data.reset();
        return *writeDocx(source);
    }
};

} // namespace gouji::test
