// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupreading.h"

#include "model/formats/reportfile.h"
#include "model/report/cellvalues.h"
#include "model/support/safefile.h"

#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

namespace gouji {
namespace {

/// Bytes of what explains the inputs.
constexpr qint64 keptByEachThread = 262'144;

} // namespace

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

/// Stops where what explains the sum cannot be kept.
void RollUpReading::add(InputFiles &files, std::vector<RollUpShare> &shares) const
{
    QMutex mutex;
    const auto next = [&] {
        const QMutexLocker lock(&mutex);
        return files.next();
    };
    QThreadPool pool;
    pool.setMaxThreadCount(m_jobs);
    for (RollUpShare &share : shares) {
        pool.start([&] {
            for (std::optional<QString> file = next(); file && !share.fault(); file = next())
                share.add(read(*file, share.order()));
        });
    }
    pool.waitForDone();
}

Result<RollUp> RollUpReading::sum(InputFiles files, RollUpOrder order) const
{
    order.mostInMemory = keptByEachThread;
    std::vector<RollUpShare> shares;
    shares.reserve(static_cast<std::size_t>(m_jobs));
    for (int i = 0; i < m_jobs; ++i)
        shares.emplace_back(order);
    add(files, shares);
    for (const RollUpShare &share : shares) {
        if (const std::optional<Error> fault = share.fault())
            return *fault;
    }
    RollUp sum(order, std::move(shares));
    for (const std::size_t input : sum.toTakeOut()) {
        if (const Result<Report> report = openReport(sum.inputs()[input].file, m_forms))
            sum.takeOut(valuesOf(*report));
    }
    return sum;
}

} // namespace gouji
