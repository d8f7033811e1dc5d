// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <memory>

namespace gouji {

/// Closes what libzip opened without writing anything.
struct ZipDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipArchivePtr = std::unique_ptr<zip_t, ZipDiscarder>;
using ZipFilePtr = std::unique_ptr<zip_file_t, ZipDiscarder>;
using ZipSourcePtr = std::unique_ptr<zip_source_t, ZipDiscarder>;

/// A source over bytes that somebody else keeps; null where there is no memory.
ZipSourcePtr zipSourceOver(const void *bytes, zip_uint64_t size);

/// Opens an archive over a source. The archive shares the source, which the caller still holds.
ZipArchivePtr zipArchiveOver(zip_source_t *source, int flags);

} // namespace gouji
