// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupreading.h"

#include "model/formats/reportfile.h"
#include "model/report/cellvalues.h"
#include "model/support/safefile.h"

#include <QFileInfo>
#include <QThreadPool>

#include <atomic>

namespace gouji {

Draft RollUpReading::read(const QString &file, const RollUpOrder &order) const
{
    Draft draft;
    draft.file = file;
    const Result<QByteArray> bytes = readWholeFile(file, largestReportFile);
    const Result<Report> report =
        bytes ? readReport(*bytes, QFileInfo(file).fileName(), m_forms) : Result<Report>(bytes.error());
    if (!report) {
        draft.fault = report.error().text();
        return draft;
    }
    draft.digest = contentDigestText(*bytes);
    draft.facts = report->facts;
    draft.form = report->form.pointer();
    draft.values = valuesOf(*report);
    if (order.comparesTexts)
        draft.text = TextSignature(*report, m_phrases);
    return draft;
}

RollUp RollUpReading::sum(const QStringList &files, const RollUpOrder &order) const
{
    std::vector<RollUpShare> shares(static_cast<std::size_t>(m_jobs), RollUpShare(order));
    std::atomic<qsizetype> next = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(m_jobs);
    for (RollUpShare &share : shares) {
        pool.start([&] {
            for (qsizetype i = next++; i < files.size(); i = next++)
                share.add(read(files[i], order));
        });
    }
    pool.waitForDone();
    RollUp sum(order, std::move(shares));
    for (const std::size_t input : sum.toTakeOut()) {
        if (const Result<Report> report = openReport(sum.inputs()[input].file, m_forms))
            sum.takeOut(valuesOf(*report));
    }
    return sum;
}

} // namespace gouji
