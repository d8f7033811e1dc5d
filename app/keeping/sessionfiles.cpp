// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/sessionfiles.h"

#include <QSettings>

namespace gouji {
namespace {

constexpr QLatin1String filesKey("session/files");
constexpr QLatin1String startKey("start"); // a preference: reopen, or start-page
constexpr QLatin1String startPage("start-page");
constexpr QLatin1String pathKey("path");
constexpr QLatin1String sectionKey("section");
constexpr QLatin1String cellKey("cell");
constexpr QLatin1String blockKey("block");
constexpr QLatin1String placeKey("start");
constexpr QLatin1String pageKey("page");
constexpr QLatin1String frontKey("front");
constexpr int mostFiles = 200; // settings are edited by hand, too

ReopenedFile readFile(const QSettings &settings)
{
    ReopenedFile file;
    file.path = settings.value(pathKey).toString();
    file.place.section = settings.value(sectionKey).toString();
    file.place.cell = CellId::fromString(settings.value(cellKey).toString());
    if (settings.contains(blockKey))
        file.place.block = settings.value(blockKey).toInt();
    file.place.start = settings.value(placeKey).toInt();
    file.page = settings.value(pageKey).toInt();
    file.isInFront = settings.value(frontKey).toBool();
    return file;
}

void writeFile(QSettings &settings, const ReopenedFile &file)
{
    settings.setValue(pathKey, file.path);
    settings.setValue(sectionKey, file.place.section);
    if (file.place.cell)
        settings.setValue(cellKey, file.place.cell->toString());
    if (file.place.block)
        settings.setValue(blockKey, *file.place.block);
    settings.setValue(placeKey, file.place.start);
    settings.setValue(pageKey, file.page);
    settings.setValue(frontKey, file.isInFront);
}

} // namespace

std::vector<ReopenedFile> SessionFiles::toReopen() const
{
    std::vector<ReopenedFile> files;
    if (!isWanted())
        return files;
    const int size = qMin(m_settings.beginReadArray(filesKey), mostFiles);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        if (ReopenedFile file = readFile(m_settings); !file.path.isEmpty())
            files.push_back(std::move(file));
    }
    m_settings.endArray();
    return files;
}

void SessionFiles::remember(const std::vector<ReopenedFile> &files)
{
    m_settings.remove(filesKey);
    m_settings.beginWriteArray(filesKey, static_cast<int>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        writeFile(m_settings, files[i]);
    }
    m_settings.endArray();
}

bool SessionFiles::isWanted() const
{
    return m_settings.value(startKey).toString() != startPage;
}

void SessionFiles::setWanted(bool wanted)
{
    m_settings.setValue(startKey, wanted ? QStringLiteral("reopen") : QString(startPage));
}

} // namespace gouji
