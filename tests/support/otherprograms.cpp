// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprograms.h"

#include "tests/support/corpus.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace gouji::test {
namespace {

constexpr int patience = 240'000;

QStringList write(const Documents &documents, const QString &ending, const QDir &folder)
{
    QStringList paths;
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        QFile file(folder.filePath(it.key() + u'.' + ending));
        if (file.open(QIODevice::WriteOnly) && file.write(*it) == it->size())
            paths.append(file.fileName());
    }
    return paths;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(patience))
        return process.exitCode() == 0;
    process.kill();
    process.waitForFinished();
    return false;
}

Documents read(const QDir &folder, const QString &ending)
{
    Documents documents;
    for (const QString &name : folder.entryList({QStringLiteral("*.") + ending}, QDir::Files))
        documents.insert(name.chopped(ending.size() + 1), readFile(folder.filePath(name)));
    return documents;
}

} // namespace

bool hasProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

Documents savedByOffice(const Documents &documents, const QString &ending, const QString &newEnding)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    folder.mkpath(QStringLiteral("in"));
    folder.mkpath(QStringLiteral("out"));
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("--headless"),
                          QStringLiteral("--convert-to"),
                          newEnding,
                          QStringLiteral("--outdir"),
                          folder.filePath(QStringLiteral("out"))};
    arguments += write(documents, ending, QDir(folder.filePath(QStringLiteral("in"))));
    run(QStringLiteral("soffice"), arguments);
    return read(QDir(folder.filePath(QStringLiteral("out"))), newEnding.section(u':', 0, 0));
}

Documents savedByPandoc(const Documents &documents, const QString &ending, const QString &newEnding)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    folder.mkpath(QStringLiteral("out"));
    for (const QString &path : write(documents, ending, folder)) {
        const QString name = QFileInfo(path).completeBaseName() + u'.' + newEnding;
        run(QStringLiteral("pandoc"),
            {path, QStringLiteral("-s"), QStringLiteral("-o"), folder.filePath(QStringLiteral("out/") + name)});
    }
    return read(QDir(folder.filePath(QStringLiteral("out"))), newEnding);
}

} // namespace gouji::test
