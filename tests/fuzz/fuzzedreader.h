// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace gouji::fuzz {

/// A reader of files that anybody may send, with inputs to begin from. `read` takes whatever bytes; what comes of them
/// must be an error or something that the program can go on with. Returns what is wrong with it, else nothing.
struct FuzzedReader
{
    const char *name;
    std::vector<QByteArray> (*seeds)();
    QString (*read)(const QByteArray &bytes);
};

std::span<const FuzzedReader> fuzzedReaders();
const FuzzedReader *fuzzedReader(const QString &name);

} // namespace gouji::fuzz
