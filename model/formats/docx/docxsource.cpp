// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxsource.h"

#include "model/formats/docx/docxcomments.h"
#include "model/formats/docx/docxflow.h"

namespace gouji {

Result<SourceOutline> readDocxSource(const QByteArray &bytes)
{
    const Result<docx::Package> package = docx::Package::open(bytes);
    if (!package)
        return package.error();
    SourceFlow flow;
    const Result<Done> done = docx::FlowReader(*package, flow).read();
    if (!done)
        return done.error();
    flow.setComments(docx::readComments(*package));
    return flow.finished();
}

} // namespace gouji
