// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/filelock.h"

#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/support/platform.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>

namespace gouji {
namespace {

constexpr qint64 largestSign = 64 * 1024;

QString boot()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

QString toText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QByteArray bytesOf(const LockHolder &holder)
{
    JsonObject object{{QStringLiteral("user"), holder.user},           {QStringLiteral("host"), holder.host},
                      {QStringLiteral("boot"), holder.boot},           {QStringLiteral("process"), holder.process},
                      {QStringLiteral("since"), toText(holder.since)}, {QStringLiteral("alive"), toText(holder.alive)}};
    return JsonWriter::write(JsonValue(std::move(object)).inlined());
}

/// Who left a sign. One that cannot be read says at least when it was written.
LockHolder holderOf(const QString &sign, const QByteArray &bytes)
{
    const QDateTime written = QFileInfo(sign).lastModified();
    const Result<JsonValue> json = JsonReader::read(bytes);
    if (!json || !json->object())
        return {{}, {}, {}, 0, written, written};
    const auto text = [&](QStringView key) {
        const JsonValue *value = json->object()->find(key);
        return value ? value->toString() : QString();
    };
    const JsonValue *process = json->object()->find(u"process");
    return {text(u"user"),
            text(u"host"),
            text(u"boot"),
            process ? process->toInteger() : 0,
            QDateTime::fromString(text(u"since"), Qt::ISODate),
            QDateTime::fromString(text(u"alive"), Qt::ISODate)};
}

bool isHere(const LockHolder &holder)
{
    return holder.host == QSysInfo::machineHostName();
}

bool isOurs(const LockHolder &holder)
{
    return isHere(holder) && holder.boot == boot() && holder.process == QCoreApplication::applicationPid();
}

bool isStale(const LockHolder &holder)
{
    if (isHere(holder))
        return holder.boot != boot() || !isProcessRunning(holder.process);
    return !holder.alive.isValid() || holder.alive.secsTo(QDateTime::currentDateTimeUtc()) > FileLock::staleAfter;
}

/// Takes a stale sign away, unless it became another one meanwhile.
void clear(const QString &sign, const QByteArray &asJudged)
{
    const QString aside = QStringLiteral("%1.%2").arg(sign).arg(QCoreApplication::applicationPid());
    if (!QFile::rename(sign, aside))
        return;
    const Result<QByteArray> now = readWholeFile(aside, largestSign);
    if (now && *now != asJudged && QFile::rename(aside, sign))
        return;
    QFile::remove(aside);
}

} // namespace

QString LockHolder::text() const
{
    const bool isToday = since.toLocalTime().date() == QDate::currentDate();
    const QString time =
        since.toLocalTime().toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString who = user.isEmpty() ? QCoreApplication::translate("Keeping", "somebody") : user;
    if (host.isEmpty())
        return QCoreApplication::translate("Keeping", "%1, since %2").arg(who, time);
    return QCoreApplication::translate("Keeping", "%1 on %2, since %3").arg(who, host, time);
}

FileLock::FileLock(QObject *parent) : QObject(parent)
{
    m_renewal.setInterval(std::chrono::seconds(renewedEvery));
    connect(&m_renewal, &QTimer::timeout, this, &FileLock::renew);
}

FileLock::~FileLock()
{
    release();
}

QString FileLock::signOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/.~lock.%2#").arg(file.absolutePath(), file.fileName());
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const QString sign = signOf(path);
    const Result<QByteArray> bytes = readWholeFile(sign, largestSign);
    if (!bytes)
        return std::nullopt;
    const LockHolder holder = holderOf(sign, *bytes);
    return isOurs(holder) || isStale(holder) ? std::nullopt : std::optional(holder);
}

bool FileLock::take(const QString &path)
{
    release();
    const QString sign = signOf(path);
    const Result<QByteArray> found = readWholeFile(sign, largestSign);
    if (found) {
        const LockHolder holder = holderOf(sign, *found);
        if (!isOurs(holder) && !isStale(holder))
            return false;
        clear(sign, *found);
    }
    return put(sign);
}

// Written elsewhere first and renamed, which refuses to replace: of two programs one succeeds, and nobody reads half a sign.
bool FileLock::put(const QString &sign)
{
    m_since = QDateTime::currentDateTimeUtc();
    const QString draft = QStringLiteral("%1.%2").arg(sign).arg(QCoreApplication::applicationPid());
    QFile file(draft);
    const QByteArray bytes = bytesOf(
        {loginName(), QSysInfo::machineHostName(), boot(), QCoreApplication::applicationPid(), m_since, m_since});
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    file.close();
    if (!isWritten || !QFile::rename(draft, sign)) {
        QFile::remove(draft);
        return false;
    }
    m_sign = sign;
    m_renewal.start();
    return true;
}

void FileLock::renew()
{
    const Result<QByteArray> now = readWholeFile(m_sign, largestSign);
    if (!now || !isOurs(holderOf(m_sign, *now)))
        return;
    LockHolder holder = holderOf(m_sign, *now);
    holder.alive = QDateTime::currentDateTimeUtc();
    // What cannot be renewed grows old; no reason to disturb anybody.
    [[maybe_unused]] const Result<Done> renewed = writeWholeFile(m_sign, bytesOf(holder));
}

void FileLock::release()
{
    if (m_sign.isEmpty())
        return;
    const Result<QByteArray> now = readWholeFile(m_sign, largestSign);
    if (now && isOurs(holderOf(m_sign, *now)))
        QFile::remove(m_sign);
    m_sign.clear();
    m_renewal.stop();
}

} // namespace gouji
