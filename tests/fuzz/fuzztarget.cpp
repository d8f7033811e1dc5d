// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzedreader.h"

#include <cstdio>
#include <cstdlib>

/// One reader under libFuzzer; which one is a definition of the target.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const gouji::fuzz::FuzzedReader *reader = gouji::fuzz::fuzzedReader(QStringLiteral(GOUJI_FUZZED));
    const QString fault = reader->read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (fault.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::abort();
}
