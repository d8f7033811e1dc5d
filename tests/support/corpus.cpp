// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include <QFile>

namespace gouji::test {

std::optional<Corpus> Corpus::find()
{
    const QString beside = QStringLiteral(GOUJI_SOURCE_ROOT "/../shared");
    const QDir folder(qEnvironmentVariable("GOUJI_CORPUS", beside));
    if (!folder.exists(QStringLiteral("corpus")) || !folder.exists(QStringLiteral("golden")))
        return std::nullopt;
    return Corpus(folder);
}

Corpus::Corpus(const QDir &folder) : m_folder(folder) {}

QStringList Corpus::names() const
{
    return QDir(m_folder.filePath(QStringLiteral("corpus")))
        .entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

QString Corpus::sourcePath(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("corpus/") + name);
}

QString Corpus::goldenPath(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("golden/") + name);
}

QByteArray Corpus::source(const QString &name) const
{
    return readFile(sourcePath(name));
}

QByteArray Corpus::golden(const QString &name) const
{
    return readFile(goldenPath(name));
}

QList<std::pair<QString, QString>> Corpus::goldenValues(const QString &name) const
{
    QString path = goldenPath(name);
    path.replace(path.size() - 4, 4, QStringLiteral(".values.tsv"));
    QList<std::pair<QString, QString>> values;
    const QStringList lines = QString::fromUtf8(readFile(path)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        values.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return values;
}

QString projectFile(const char *path)
{
    return QStringLiteral(GOUJI_SOURCE_ROOT "/") + QString::fromUtf8(path);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gouji::test
