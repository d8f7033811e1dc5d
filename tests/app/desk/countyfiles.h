// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exporter.h"

#include <QHash>

namespace gouji::test {

/// What an invented county sends, round after round, in the formats of its files; see tests/data/county/README.md.
class CountyFiles
{
public:
    /// Writes below the folder.
    explicit CountyFiles(QString folder);

    /// Puts the list of units and the drafts of a round into the folder; what went wrong, empty: nothing.
    QString send(int round);
    /// The bodies whose drafts of a round have a trait: broken, cut, merged …
    QStringList bodies(int round, const QString &trait) const;
    /// Every sum that is not 0, by cell, as `column` of sums.tsv has it, and the totals that follow from them.
    QHash<QString, QString> sums(const QString &column) const;

private:
    using Row = QHash<QString, QString>;

    static std::vector<Row> table(const QString &name);
    Report reportOf(const Row &row) const;
    static QString nameOf(const Row &row);
    QByteArray bytesOf(const Row &row) const;
    Result<QByteArray> exported(const Report &report, const QString &ending) const;

    QString m_folder;
    FormLibrary m_forms = FormLibrary::builtIn();
    FontSet m_fonts;
    std::vector<Row> m_drafts = table(QStringLiteral("drafts.tsv"));
};

} // namespace gouji::test
