// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipmemory.h"

namespace gouji {

ZipSourcePtr zipSourceOver(const void *bytes, zip_uint64_t size)
{
    zip_error_t error;
    zip_error_init(&error);
    ZipSourcePtr source(zip_source_buffer_create(bytes, size, 0, &error));
    zip_error_fini(&error);
    return source;
}

ZipArchivePtr zipArchiveOver(zip_source_t *source, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    ZipArchivePtr archive(zip_open_from_source(source, flags, &error));
    zip_error_fini(&error);
    if (archive)
        zip_source_keep(source); // the archive takes over the reference that the caller had
    return archive;
}

} // namespace gouji
