// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzedreader.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Writes the inputs that the fuzz targets begin from: `gouji-fuzz-seeds FOLDER`, a folder a reader.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    for (const gouji::fuzz::FuzzedReader &reader : gouji::fuzz::fuzzedReaders()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1String(reader.name));
        int number = 0;
        if (!folder.mkpath(QStringLiteral(".")))
            return 4;
        for (const QByteArray &seed : reader.seeds()) {
            QFile file(folder.filePath(QStringLiteral("seed%1").arg(number++)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 4;
        }
        std::printf("%s: %d\n", reader.name, number);
    }
    return 0;
}
