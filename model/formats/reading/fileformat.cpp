// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reading/fileformat.h"

#include <algorithm>

namespace gouji {
namespace {

struct FormatWord
{
    FileFormat format;
    QLatin1String name;
};
constexpr FormatWord formatWords[] = {
    {FileFormat::Gouji, QLatin1String("gouji")},   {FileFormat::Txt, QLatin1String("txt")},
    {FileFormat::Pdf, QLatin1String("pdf")},       {FileFormat::Docx, QLatin1String("docx")},
    {FileFormat::Odt, QLatin1String("odt")},       {FileFormat::Html, QLatin1String("html")},
    {FileFormat::Xlsx, QLatin1String("xlsx")},     {FileFormat::Ofd, QLatin1String("ofd")},
    {FileFormat::Mht, QLatin1String("mht")},       {FileFormat::Rtf, QLatin1String("rtf")},
    {FileFormat::OldOffice, QLatin1String("doc")}, {FileFormat::Picture, QLatin1String("picture")},
};

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// A native file says what it is in its first key; a damaged one still does.
bool isNative(const QByteArray &bytes)
{
    constexpr qsizetype enough = 64;
    const auto first = std::ranges::find_if_not(bytes, isBlankByte);
    if (first == bytes.end() || *first != '{')
        return false;
    QByteArray head = bytes.mid(first - bytes.begin(), enough);
    head.removeIf(isBlankByte);
    return head.startsWith("{\"format\":\"gouji\"") || QByteArrayView("{\"format\":\"gouji\"").startsWith(head);
}

/// A zip container, by the names of its parts, which stand uncompressed in its local headers and its directory.
FileFormat formatOfContainer(const QByteArray &bytes)
{
    if (bytes.contains("word/document"))
        return FileFormat::Docx;
    if (bytes.contains("xl/workbook"))
        return FileFormat::Xlsx;
    if (bytes.contains("OFD.xml"))
        return FileFormat::Ofd;
    if (bytes.contains("application/vnd.oasis.opendocument") || bytes.contains("content.xml"))
        return FileFormat::Odt;
    return FileFormat::Docx; // damaged or foreign: the reader of containers says so
}

bool isPicture(const QByteArray &bytes)
{
    const QByteArrayView heads[] = {"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", {"II*\0", 4}, {"MM\0*", 4}};
    return std::ranges::any_of(heads, [&](QByteArrayView head) { return bytes.startsWith(head); });
}

/// The beginning in lower case, without the zero bytes that UTF-16 puts between, for signs in ASCII.
QByteArray asciiHead(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    QByteArray head = bytes.first(std::min(bytes.size(), looked));
    head.removeIf([](char c) { return c == '\0'; });
    return head.toLower();
}

bool isMht(const QByteArray &head)
{
    return head.contains("mime-version:") && head.contains("content-type: multipart/");
}

bool isHtml(const QByteArray &head)
{
    constexpr QByteArrayView signs[] = {"<!doctype html", "<html", "<head", "<body", "<table",
                                        "<div",           "<p>",   "<p ",   "<meta "};
    return std::ranges::any_of(signs, [&](QByteArrayView sign) { return head.contains(sign); });
}

} // namespace

QString formatName(FileFormat format)
{
    const auto *word = std::ranges::find(formatWords, format, &FormatWord::format);
    return QString(word->name);
}

std::optional<FileFormat> formatFromName(QStringView name)
{
    const auto *word = std::ranges::find_if(formatWords, [name](const FormatWord &w) { return w.name == name; });
    return word == std::end(formatWords) ? std::nullopt : std::optional(word->format);
}

FileFormat formatOf(const QByteArray &bytes)
{
    constexpr qsizetype pdfSignWithin = 1024; // some programs write a few bytes before it
    if (isNative(bytes))
        return FileFormat::Gouji;
    if (bytes.startsWith("PK\x03\x04"))
        return formatOfContainer(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return FileFormat::OldOffice;
    if (bytes.startsWith("{\\rtf"))
        return FileFormat::Rtf;
    if (isPicture(bytes))
        return FileFormat::Picture;
    if (bytes.first(std::min(bytes.size(), pdfSignWithin)).contains("%PDF-"))
        return FileFormat::Pdf;
    const QByteArray head = asciiHead(bytes);
    if (isMht(head))
        return FileFormat::Mht;
    return isHtml(head) ? FileFormat::Html : FileFormat::Txt;
}

} // namespace gouji
