// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/packedcontent.h"

#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/reviewmark.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QtEndian>

namespace gouji {
namespace {

constexpr qsizetype sealLength = 16;

/// By which damage is seen before anything is made of it.
QByteArray sealOf(const QByteArray &packed)
{
    return contentDigest(packed).left(sealLength);
}

Error damaged()
{
    return {ErrorCode::Damaged, QCoreApplication::translate(
                                    "Errors", "What was reviewed then is damaged in the file and cannot be shown. The "
                                              "report itself is whole; mark it as reviewed again.")};
}

} // namespace

QString packedContent(const Report &report, const FormLibrary &forms)
{
    constexpr int strongest = 9;
    const QByteArray packed = qCompress(writeNative(reviewedContent(report), forms), strongest);
    return QString::fromLatin1((sealOf(packed) + packed).toBase64());
}

Result<Report> unpackedContent(const QString &packed, const FormLibrary &forms)
{
    const auto bytes = QByteArray::fromBase64Encoding(packed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray packedBytes = bytes ? (*bytes).mid(sealLength) : QByteArray();
    if (packedBytes.size() <= qsizetype(sizeof(quint32)) || sealOf(packedBytes) != (*bytes).left(sealLength))
        return damaged();
    // What it says of its own size is allocated before anything is looked at.
    if (qFromBigEndian<quint32>(packedBytes.constData()) > largestNativeFile)
        return Error(ErrorCode::TooLarge, damaged().sentence());
    Result<Report> report = readNative(qUncompress(packedBytes), forms);
    return report ? std::move(report) : Result<Report>(damaged());
}

} // namespace gouji
