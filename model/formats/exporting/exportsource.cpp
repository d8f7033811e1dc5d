// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/exportsource.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/exporting/shownoutline.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/publiccopy.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace gouji {
namespace {

std::optional<QDate> closingDate(const Report &report)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{4})年(\\d{1,2})月(\\d{1,2})日"));
    const QRegularExpressionMatch match = pattern.match(report.closing ? report.closing->date : QString());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QByteArray visibleDigest(const QByteArray &canonicalText)
{
    QString text = QString::fromUtf8(canonicalText);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QDateTime statedDate(const Report &report)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber)
        return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::utc());
    const int year = report.facts.year > 0 ? report.facts.year + 1 : 2000;
    return QDateTime(closingDate(report).value_or(QDate(year, 1, 1)), QTime(0, 0), QTimeZone::utc());
}

ExportSource exportSource(const Report &report, CopyKind copy, const FormLibrary &forms, const QDateTime &writtenAt)
{
    ExportSource source;
    source.outline = shownOutline(outlineOf(report));
    source.form = report.form.pointer();
    source.title = shownText(report.title());
    source.body = shownText(report.facts.body);
    source.writtenAt = writtenAt;
    if (copy != CopyKind::Archive) {
        const QByteArray native = writeNative(copy == CopyKind::Public ? publicCopy(report) : report, forms);
        source.data = CarriedData{native, visibleDigest(writeCanonicalText(report))};
    }
    return source;
}

} // namespace gouji
