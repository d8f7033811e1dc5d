// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/reportloader.h"

#include "app/importing/scanpages.h"
#include "model/formats/pdf/scansource.h"
#include "model/support/safefile.h"

#include <QFileInfo>

#include <chrono>

namespace gouji {
namespace {

constexpr std::chrono::milliseconds patience(500);
constexpr int threads = 2;

LoadedFile loadFile(const QString &path, const FormLibrary &forms, const std::atomic<bool> &isCancelled)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return {bytes.error(), {}};
    LoadedFile file{readReportFile(*bytes, QFileInfo(path).fileName(), forms, &isCancelled), {}};
    const bool isScan =
        file.reading ? isGuess(file.reading->source) : file.reading.error().code() == ErrorCode::OnlyPictures;
    if (isScan || formatOf(*bytes) == FileFormat::Picture)
        file.pages = scanPages(*bytes, &isCancelled);
    return file;
}

} // namespace

ReportLoader::ReportLoader(const FormLibrary &forms, QObject *parent) : QObject(parent), m_forms(forms)
{
    m_pool.setMaxThreadCount(threads);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ReportLoader::delayed);
}

ReportLoader::~ReportLoader()
{
    forgetAll();
    m_pool.waitForDone();
}

QStringList ReportLoader::paths() const
{
    QStringList paths;
    for (const auto &[id, pending] : m_pending)
        paths.append(pending.path);
    return paths;
}

void ReportLoader::load(const QString &path, Then then)
{
    if (m_pending.empty())
        m_patience.start();
    const int id = ++m_lastId;
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_pending[id] = {path, std::move(then), isCancelled};
    m_pool.start([this, id, path, isCancelled] {
        auto file = std::make_shared<LoadedFile>(loadFile(path, m_forms, *isCancelled));
        QMetaObject::invokeMethod(
            this, [this, id, file] { finish(id, std::move(*file)); }, Qt::QueuedConnection);
    });
}

void ReportLoader::finish(int id, LoadedFile file)
{
    auto node = m_pending.extract(id);
    if (node.empty())
        return;
    if (m_pending.empty()) {
        m_patience.stop();
        emit settled();
    }
    node.mapped().then(std::move(file));
}

void ReportLoader::cancel()
{
    if (m_pending.empty())
        return;
    forgetAll();
    m_patience.stop();
    emit settled();
}

void ReportLoader::forgetAll()
{
    for (const auto &[id, pending] : m_pending)
        pending.isCancelled->store(true);
    m_pending.clear();
    m_pool.clear();
}

} // namespace gouji
