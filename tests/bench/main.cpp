// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

int main()
{
    gouji::bench::Bench bench;
    gouji::bench::benchChecks(bench);
    gouji::bench::benchImport(bench);
    gouji::bench::benchEditing(bench);
    gouji::bench::benchFiles(bench);
    gouji::bench::benchStart(bench);
    return 0;
}
