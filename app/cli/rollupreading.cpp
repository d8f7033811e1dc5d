// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupreading.h"

#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QFileInfo>
#include <QThreadPool>

#include <atomic>

namespace gouji {

void RollUpReading::addFile(RollUpShare &share, const QString &file) const
{
    const Result<QByteArray> bytes = readWholeFile(file, largestReportFile);
    const Result<Report> report =
        bytes ? readReport(*bytes, QFileInfo(file).fileName(), m_forms) : Result<Report>(bytes.error());
    if (report)
        share.add(file, contentDigest(*bytes), *report);
    else
        share.addUnreadable(file, report.error().text());
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
                addFile(share, files[i]);
        });
    }
    pool.waitForDone();
    RollUp sum(order, std::move(shares));
    for (const std::size_t input : sum.toTakeOut()) {
        if (const Result<Report> report = openReport(sum.inputs()[input].file, m_forms))
            sum.takeOut(*report);
    }
    return sum;
}

} // namespace gouji
