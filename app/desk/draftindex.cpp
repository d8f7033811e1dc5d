// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/draftindex.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

namespace gouji {
namespace {

constexpr int keptDays = 120;

/// A connection of one thread that ends with it.
class Connection
{
public:
    explicit Connection(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=200"));
        m_isOpen = database.open();
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)

    bool isOpen() const { return m_isOpen; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    QSqlQuery query() const { return QSqlQuery(database()); }
    QSqlError run(const QString &words) const
    {
        QSqlQuery query = this->query();
        query.exec(words);
        return query.lastError();
    }
    int version() const
    {
        QSqlQuery query = this->query();
        return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt() : -1;
    }

private:
    QString m_name;
    bool m_isOpen = false;
};

/// Locked, full, or not to be written: it may be sound, and is left alone.
bool isOnlyOutOfReach(const QSqlError &error)
{
    static const QStringList codes{QStringLiteral("5"),  QStringLiteral("6"),  QStringLiteral("8"),
                                   QStringLiteral("10"), QStringLiteral("13"), QStringLiteral("14")};
    return codes.contains(error.nativeErrorCode());
}

QSqlError makeTable(const Connection &connection)
{
    const QSqlError error =
        connection.run(QStringLiteral("CREATE TABLE IF NOT EXISTS drafts (file TEXT PRIMARY KEY, size INTEGER, "
                                      "modified INTEGER, basis BLOB, draft BLOB) WITHOUT ROWID"));
    return error.isValid() ? error
                           : connection.run(QStringLiteral("PRAGMA user_version = %1").arg(DraftIndex::version));
}

/// In one go; the error where it stopped.
QSqlError write(const Connection &connection, const std::vector<IndexRow> &changed, const QStringList &gone)
{
    QSqlDatabase database = connection.database();
    if (!connection.isOpen())
        return database.lastError();
    // A cache may be lost with the power, and is found out by its seals.
    connection.run(QStringLiteral("PRAGMA synchronous = OFF"));
    if (!database.transaction())
        return database.lastError();
    if (const QSqlError error = makeTable(connection); error.isValid())
        return error;
    QSqlQuery put = connection.query();
    put.prepare(QStringLiteral("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?)"));
    for (const IndexRow &row : changed) {
        put.bindValue(0, row.file);
        put.bindValue(1, row.size);
        put.bindValue(2, row.modified);
        put.bindValue(3, row.basis);
        put.bindValue(4, row.draft);
        if (!put.exec())
            return put.lastError();
    }
    QSqlQuery take = connection.query();
    take.prepare(QStringLiteral("DELETE FROM drafts WHERE file = ?"));
    for (const QString &file : gone) {
        take.bindValue(0, file);
        if (!take.exec())
            return take.lastError();
    }
    return database.commit() ? QSqlError() : database.lastError();
}

} // namespace

QString DraftIndex::pathOf(const QString &folder, const QString &cacheFolder)
{
    if (cacheFolder.isEmpty())
        return {};
    const QByteArray place = QDir(folder).absolutePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(32);
    return QDir(cacheFolder).filePath(QString::fromLatin1(name) + QStringLiteral(".index"));
}

QString DraftIndex::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/desks");
}

void DraftIndex::prune(const QString &cacheFolder)
{
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-keptDays);
    for (const QFileInfo &file : QDir(cacheFolder).entryInfoList({QStringLiteral("*.index")}, QDir::Files)) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

std::vector<IndexRow> DraftIndex::rows() const
{
    std::vector<IndexRow> rows;
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return rows;
    QSqlError error;
    bool isOurs = false;
    {
        const Connection connection(m_path);
        if (!connection.isOpen())
            return rows;
        isOurs = connection.version() == version;
        QSqlQuery query = connection.query();
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT file, size, modified, basis, draft FROM drafts"));
        while (isOurs && query.next())
            rows.push_back({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                            query.value(3).toByteArray(), query.value(4).toByteArray()});
        error = query.lastError();
    }
    if (isOurs && !error.isValid())
        return rows;
    if (!isOnlyOutOfReach(error))
        QFile::remove(m_path);
    return {};
}

void DraftIndex::change(const std::vector<IndexRow> &changed, const QStringList &gone) const
{
    if (m_path.isEmpty() || (changed.empty() && gone.isEmpty()))
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    QSqlError error;
    {
        const Connection connection(m_path);
        error = write(connection, changed, gone);
    }
    if (error.isValid() && !isOnlyOutOfReach(error))
        QFile::remove(m_path);
}

} // namespace gouji
