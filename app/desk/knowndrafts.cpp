// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/knowndrafts.h"

#include "model/desk/draftpacking.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace gouji {

FoundFile FoundFile::of(const QString &folder, const QString &file)
{
    const QFileInfo info(folder + u'/' + file);
    return {file, info.size(), info.lastModified().toMSecsSinceEpoch()};
}

KnownDrafts::KnownDrafts(QString folder, const QString &cacheFolder)
    : m_folder(std::move(folder))
    , m_index(DraftIndex::pathOf(m_folder, cacheFolder))
{}

void KnownDrafts::load(const FormLibrary &forms)
{
    if (std::exchange(m_isLoaded, true))
        return;
    for (IndexRow &row : m_index.rows()) {
        std::optional<Draft> draft = unpackDraft(row.draft, forms);
        if (!draft)
            continue;
        draft->file = row.file;
        draft->modified = QDateTime::fromMSecsSinceEpoch(row.modified, Qt::UTC);
        m_known[row.file] = {{row.file, row.size, row.modified}, row.basis, *std::move(draft), true};
    }
}

const Draft *KnownDrafts::find(const FoundFile &found) const
{
    const auto known = m_known.find(found.file);
    return known != m_known.end() && known->second.found == found ? &known->second.draft : nullptr;
}

bool KnownDrafts::isKnown(const FoundFile &found, const QByteArray &basis) const
{
    const auto known = m_known.find(found.file);
    return known != m_known.end() && known->second.found == found && known->second.basis == basis;
}

const Draft *KnownDrafts::findOutdated(const QString &file) const
{
    const auto known = m_known.find(file);
    return known == m_known.end() ? nullptr : &known->second.draft;
}

void KnownDrafts::take(const FoundFile &found, const QByteArray &basis, Draft draft)
{
    m_known[found.file] = {found, basis, std::move(draft), false};
}

void KnownDrafts::keep(const std::vector<FoundFile> &there)
{
    QSet<QString> files;
    for (const FoundFile &found : there)
        files.insert(found.file);
    QStringList gone;
    std::erase_if(m_known, [&](const auto &known) {
        const bool isGone = !files.contains(known.first);
        if (isGone)
            gone.append(known.first);
        return isGone;
    });
    std::vector<IndexRow> changed;
    for (auto &[file, known] : m_known) {
        if (std::exchange(known.isInIndex, true) || known.draft.isFaultPassing)
            continue;
        changed.push_back({file, known.found.size, known.found.modified, known.basis, packDraft(known.draft)});
    }
    m_index.change(changed, gone);
}

} // namespace gouji
