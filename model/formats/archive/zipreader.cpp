// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"

#include "model/formats/archive/zipmemory.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

/// Whether a name stays inside the container wherever somebody unpacks it.
bool staysInside(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    const QList<QStringView> steps = QStringView(name).split(u'/');
    return std::ranges::none_of(steps, [](QStringView step) { return step == u".." || step == u"."; });
}

/// What the container says of a part, or why the part is refused.
Result<zip_stat_t> statOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &stat) != 0 || (stat.valid & needed) != needed)
        return damagedContainer(QStringLiteral("part %1").arg(index));
    if (!staysInside(QString::fromUtf8(stat.name)))
        return damagedContainer(QStringLiteral("the name of part %1").arg(index));
    if (stat.encryption_method != ZIP_EM_NONE)
        return damagedContainer(QStringLiteral("%1 is encrypted").arg(QString::fromUtf8(stat.name)));
    if (stat.size > static_cast<zip_uint64_t>(largestPart))
        return tooLargeContainer();
    return stat;
}

/// Inflates a part; what is longer or shorter than the container said is damaged.
Result<QByteArray> inflated(zip_t *archive, zip_uint64_t index, const zip_stat_t &stat)
{
    const ZipFilePtr file(zip_fopen_index(archive, index, 0));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    char beyond = 0;
    const bool isWhole = file && zip_fread(file.get(), bytes.data(), stat.size) == bytes.size() &&
                         zip_fread(file.get(), &beyond, 1) == 0; // the checksum is compared at the end
    if (!isWhole)
        return damagedContainer(QString::fromUtf8(stat.name));
    return bytes;
}

} // namespace

Error damagedContainer(const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Errors",
                                        "This document is damaged or incomplete and cannot be read. Get the file "
                                        "again from where it came."),
            detail};
}

Error tooLargeContainer()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Errors", "This document holds far more than any report; it was not opened.")};
}

Result<ZipReader> ZipReader::open(const QByteArray &container)
{
    const ZipSourcePtr source = zipSourceOver(container.constData(), static_cast<zip_uint64_t>(container.size()));
    const ZipArchivePtr archive = source ? zipArchiveOver(source.get(), ZIP_RDONLY) : nullptr;
    const zip_int64_t count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    if (count < 1)
        return damagedContainer(QStringLiteral("no zip container"));
    if (count > mostParts)
        return tooLargeContainer();
    ZipReader reader;
    qint64 total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const Result<zip_stat_t> stat = statOf(archive.get(), index);
        if (!stat)
            return stat.error();
        total += static_cast<qint64>(stat->size);
        const QString name = QString::fromUtf8(stat->name);
        if (total > largestContainer)
            return tooLargeContainer();
        if (reader.has(name))
            return damagedContainer(QStringLiteral("two parts %1").arg(name));
        const Result<QByteArray> bytes = inflated(archive.get(), index, *stat);
        if (!bytes)
            return bytes.error();
        reader.m_names.append(name);
        reader.m_parts.insert(name, *bytes);
    }
    return reader;
}

} // namespace gouji
