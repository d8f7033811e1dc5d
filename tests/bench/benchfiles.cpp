// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"

namespace gouji::bench {

void benchFiles(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    const Report report = test::sampleReport();
    const QByteArray bytes = writeNative(report, forms);
    bench.section("Files of the sample report");
    bench.measure("native file written", 500, [&] { keep(writeNative(report, forms)); });
    bench.measure("native file read", 500, [&] { keep(readNative(bytes, forms).isOk()); });
    bench.measure("canonical text written", 1000, [&] { keep(writeCanonicalText(report)); });
}

} // namespace gouji::bench
