// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"

#include "model/formats/archive/zipmemory.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1; // the first date that a zip container can hold
constexpr zip_uint32_t usualEffort = 6;

Error noMemory()
{
    return {ErrorCode::CannotWrite,
            QCoreApplication::translate("Errors", "There is not enough memory to write this file. Close other programs "
                                                  "and try again.")};
}

bool addPart(zip_t *archive, const QByteArray &name, const QByteArray &bytes, bool isDeflated)
{
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    ZipSourcePtr source(zip_source_buffer(archive, bytes.constData(), size, 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    source.release(); // NOLINT(bugprone-unused-return-value): it is the archive's now
    const auto place = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    return zip_set_file_compression(archive, place, method, isDeflated ? usualEffort : 0) == 0 &&
           zip_file_set_dostime(archive, place, noTime, firstOfJanuary1980, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return noMemory();
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? Result<QByteArray>(bytes) : Result<QByteArray>(noMemory());
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, Storing storing)
{
    m_parts.push_back({name, bytes, storing});
}

Result<QByteArray> ZipWriter::finished() const
{
    const ZipSourcePtr target = zipSourceOver(nullptr, 0);
    ZipArchivePtr archive = target ? zipArchiveOver(target.get(), ZIP_TRUNCATE | ZIP_CREATE) : nullptr;
    if (!archive)
        return noMemory();
    for (const Part &part : m_parts) {
        if (!addPart(archive.get(), part.name, part.bytes, part.storing == Storing::Deflated))
            return noMemory();
    }
    if (zip_close(archive.get()) != 0)
        return noMemory();
    archive.release(); // NOLINT(bugprone-unused-return-value): closing freed it
    return bytesOf(target.get());
}

} // namespace gouji
