// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/mimeparts.h"

#include <QHash>
#include <QList>

namespace gouji {
namespace {

constexpr int deepestPart = 4;
constexpr std::size_t mostMimeParts = 500;
constexpr qsizetype longestHeader = 64 * 1024;

/// The headers of a part by their names in small letters, folded lines joined; `body` becomes where they end.
QHash<QByteArray, QByteArray> headersOf(QByteArrayView part, qsizetype &body)
{
    QHash<QByteArray, QByteArray> headers;
    QByteArray last;
    qsizetype at = 0;
    while (at < part.size() && at < longestHeader) {
        const qsizetype found = part.indexOf('\n', at);
        const qsizetype end = found < 0 ? part.size() : found;
        QByteArray line = part.sliced(at, end - at).toByteArray();
        at = std::min(end + 1, part.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() && !last.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            headers[last] += ' ' + line.trimmed();
        } else if (colon > 0) {
            last = line.first(colon).trimmed().toLower();
            headers.insert(last, line.sliced(colon + 1).trimmed());
        }
    }
    body = at;
    return headers;
}

/// `charset` of `text/html; charset="gb2312"`.
QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    const QList<QByteArray> parameters = header.split(';');
    for (const QByteArray &parameter : parameters) {
        const QByteArray text = parameter.trimmed();
        const qsizetype equals = text.indexOf('=');
        if (equals < 0 || text.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = text.sliced(equals + 1).trimmed();
        if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1).chopped(1);
        return value;
    }
    return {};
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            result += text[at];
            continue;
        }
        const QByteArrayView rest = text.sliced(at + 1).first(std::min<qsizetype>(2, text.size() - at - 1));
        const bool isBreak = rest.startsWith('\n') || rest == "\r\n";
        bool isByte = false;
        const int byte = rest.size() == 2 ? rest.toByteArray().toInt(&isByte, 16) : 0;
        if (isByte)
            result += static_cast<char>(byte);
        else if (!isBreak)
            result += '=';
        at += isByte || rest == "\r\n" ? 2 : isBreak ? 1 : 0;
    }
    return result;
}

QByteArray decoded(QByteArrayView body, const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    return name == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

void addParts(QByteArrayView message, int depth, std::vector<MimePart> &parts);

void addMultipart(QByteArrayView body, const QByteArray &boundary, int depth, std::vector<MimePart> &parts)
{
    const QByteArray mark = "--" + boundary;
    qsizetype at = body.indexOf(mark);
    while (at >= 0 && parts.size() < mostMimeParts) {
        const qsizetype lineEnd = body.indexOf('\n', at);
        if (lineEnd < 0 || body.sliced(at + mark.size()).startsWith("--"))
            return;
        const qsizetype next = body.indexOf('\n' + mark, lineEnd);
        const qsizetype end = next < 0 ? body.size() : next;
        addParts(body.sliced(lineEnd + 1, std::max<qsizetype>(0, end - lineEnd - 1)), depth + 1, parts);
        at = next < 0 ? -1 : next + 1;
    }
}

void addParts(QByteArrayView message, int depth, std::vector<MimePart> &parts)
{
    qsizetype start = 0;
    const QHash<QByteArray, QByteArray> headers = headersOf(message, start);
    const QByteArray type = headers.value("content-type");
    const QByteArray boundary = parameterOf(type, "boundary");
    if (type.toLower().startsWith("multipart/") && !boundary.isEmpty()) {
        if (depth < deepestPart)
            addMultipart(message.sliced(start), boundary, depth, parts);
        return;
    }
    MimePart part;
    part.type = type.split(';').front().trimmed().toLower();
    part.charset = parameterOf(type, "charset");
    part.location = headers.value("content-location");
    part.id = headers.value("content-id");
    if (part.id.startsWith('<') && part.id.endsWith('>'))
        part.id = part.id.sliced(1).chopped(1);
    part.content = decoded(message.sliced(start), headers.value("content-transfer-encoding"));
    parts.push_back(std::move(part));
}

} // namespace

std::vector<MimePart> mimeParts(const QByteArray &message)
{
    std::vector<MimePart> parts;
    addParts(message, 0, parts);
    return parts;
}

} // namespace gouji
