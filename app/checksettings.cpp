// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checksettings.h"

#include "model/checks/officewords.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gouji {
namespace {

constexpr QLatin1String onKey("checks/on");
constexpr QLatin1String offKey("checks/off");
constexpr QLatin1String noticeKey("checks/notice");
constexpr QLatin1String wordsKey("checks/words");
constexpr QLatin1String overviewLimitKey("prose/limit/overview");

QStringList textsOf(const std::set<CheckId> &ids)
{
    QStringList texts;
    for (const CheckId &id : ids)
        texts.append(id.toString());
    return texts;
}

std::set<CheckId> idsOf(const QStringList &texts)
{
    std::set<CheckId> ids;
    for (const QString &text : texts)
        ids.insert(CheckId(text));
    return ids;
}

} // namespace

CheckSettings::CheckSettings(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    readWords();
}

QString CheckSettings::usualWordsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("words.txt"));
}

CheckChoice CheckSettings::choice() const
{
    return {idsOf(m_settings.value(onKey).toStringList()), idsOf(m_settings.value(offKey).toStringList()),
            QDate::fromString(m_settings.value(noticeKey).toString(), Qt::ISODate),
            m_settings.value(wordsKey).toString()};
}

void CheckSettings::choose(const CheckChoice &choice)
{
    m_settings.setValue(onKey, textsOf(choice.switchedOn));
    m_settings.setValue(offKey, textsOf(choice.switchedOff));
    m_settings.setValue(noticeKey, choice.notice.isValid() ? choice.notice.toString(Qt::ISODate) : QString());
    m_settings.setValue(wordsKey, choice.wordsFile);
    readWords();
    emit changed();
}

CheckOptions CheckSettings::options() const
{
    const CheckChoice chosen = choice();
    const int limit = m_settings.value(overviewLimitKey).toInt();
    CheckOptions options;
    options.switchedOn = chosen.switchedOn;
    options.switchedOff = chosen.switchedOff;
    options.noticeDate = chosen.notice;
    if (limit > 0)
        options.sectionOneLimit = limit;
    options.words = m_words;
    return options;
}

void CheckSettings::readWords()
{
    const QString chosen = choice().wordsFile;
    const QString path = chosen.isEmpty() ? usualWordsFile() : chosen;
    m_words = WordLists::builtIn();
    m_wordsFault.clear();
    if (chosen.isEmpty() && !QFileInfo::exists(path))
        return; // an office need not have any
    Result<WordLists> lists = readOfficeWords(path);
    if (lists)
        m_words = std::make_shared<const WordLists>(std::move(lists).value());
    else
        m_wordsFault = tr("%1 The program's own words are used.").arg(lists.error().sentence());
}

QString CheckSettings::wordsState() const
{
    if (!m_wordsFault.isEmpty())
        return m_wordsFault;
    return m_words == WordLists::builtIn() ? tr("There is no such file yet: the program's own words are used.")
                                           : tr("The office's own words are used beside the program's.");
}

QString makeWordsFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    QDir().mkpath(QFileInfo(path).path());
    const Result<Done> written = writeWholeFile(path, emptyOfficeWords());
    return written ? QString() : written.error().sentence();
}

} // namespace gouji
