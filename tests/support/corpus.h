// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

#include <optional>

namespace gouji::test {

/// The real reports, which are no part of the repository: the folder that GOUJI_CORPUS names, else `../shared` beside
/// the source root. A test that needs them and does not find them says `GOUJI-SKIPPED: …`; CI sets GOUJI_NEED_CORPUS
/// and fails then.
class Corpus
{
public:
    static std::optional<Corpus> find();

    /// File names common to corpus/ and golden/, sorted.
    QStringList names() const;
    QByteArray source(const QString &name) const;
    QByteArray golden(const QString &name) const;
    QString sourcePath(const QString &name) const;
    QString goldenPath(const QString &name) const;
    /// The lines of `golden/<name>.values.tsv`: id, value.
    QList<std::pair<QString, QString>> goldenValues(const QString &name) const;

private:
    explicit Corpus(const QDir &folder);
    QDir m_folder;
};

/// A file or folder of the project by its path from the root: `tests/data/import`.
QString projectFile(const char *path);

/// Reads a whole file; empty where there is none.
QByteArray readFile(const QString &path);

} // namespace gouji::test

/// Binds `corpus` or skips the test function with a clear word (or fails it where GOUJI_NEED_CORPUS is set).
#define GOUJI_CORPUS_OR_SKIP(corpus)                                                                        \
    const auto corpus = gouji::test::Corpus::find();                                                        \
    if (!corpus) {                                                                                          \
        QVERIFY2(qEnvironmentVariableIsEmpty("GOUJI_NEED_CORPUS"), "the corpus is needed here and absent"); \
        QSKIP("GOUJI-SKIPPED: no corpus (set GOUJI_CORPUS to its folder)");                                 \
    }
