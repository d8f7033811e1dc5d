// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/samenessflow.h"

#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace gouji {
namespace {

/// What is less alike is not worth a look; between this and what was asked for an estimate may have erred.
constexpr int leastShown = 50;

/// Two drafts, and how they are compared.
struct PairReading
{
    QString first;
    QString second;
    const FormLibrary &forms;
    SetPhrases phrases;
    int least = 0;
    const std::atomic<bool> *cancelled = nullptr;
};

Result<Report> read(const QString &path, const PairReading &reading)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    Result<ReportReading> report = readReportFile(*bytes, QFileInfo(path).fileName(), reading.forms, reading.cancelled);
    if (!report)
        return report.error();
    return std::move(report).value().report;
}

Result<std::vector<SharedParagraph>> compared(const PairReading &reading)
{
    const Result<Report> first = read(reading.first, reading);
    const Result<Report> second = first ? read(reading.second, reading) : first;
    if (!second)
        return second.error();
    return sharedParagraphs(*first, *second, reading.least, reading.phrases);
}

} // namespace

SamenessFlow::SamenessFlow(SamenessPage &page, QString folder, const FormLibrary &forms, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_folder(std::move(folder))
    , m_forms(forms)
{
    m_pool.setMaxThreadCount(1);
    connect(&page, &SamenessPage::groupsWanted, this, &SamenessFlow::findGroups);
    connect(&page, &SamenessPage::pairWanted, this, &SamenessFlow::comparePair);
}

SamenessFlow::~SamenessFlow()
{
    m_isCancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void SamenessFlow::show(DeskStatePtr state, const SetPhrases &phrases)
{
    m_phrases = phrases;
    m_state = std::move(state);
    m_page.show(m_state);
}

void SamenessFlow::findGroups(const SamenessOrder &order)
{
    const int round = ++m_groupsRound;
    QtConcurrent::run(&m_pool, [state = m_state, order] {
        return sameGroups(*state, order);
    }).then(this, [this, round](std::vector<SameGroup> groups) {
        if (round == m_groupsRound)
            m_page.showGroups(std::move(groups));
    });
}

void SamenessFlow::comparePair(int first, int second)
{
    const int round = ++m_pairRound;
    const Draft *one = m_state->draftOf(first);
    const Draft *other = m_state->draftOf(second);
    if (!one || !other)
        return m_page.showFault(tr("A draft is gone from the folder. Look again (F5)."));
    const QDir folder(m_folder);
    const PairReading reading{folder.filePath(one->file),
                              folder.filePath(other->file),
                              m_forms,
                              m_phrases,
                              std::min(m_page.order().least, leastShown),
                              &m_isCancelled};
    QtConcurrent::run(&m_pool, [reading] {
        return compared(reading);
    }).then(this, [this, round](const Result<std::vector<SharedParagraph>> &shared) {
        if (round != m_pairRound)
            return;
        if (shared)
            m_page.showPair(*shared);
        else
            m_page.showFault(shared.error().text());
    });
}

} // namespace gouji
