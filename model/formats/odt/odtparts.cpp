// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtparts.h"

#include "model/formats/odt/odtnames.h"

namespace gouji::odt {
namespace {

constexpr QLatin1String version("1.3");

/// The number of blanks from a place on.
qsizetype blanksAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == u' ')
        ++end;
    return end - at;
}

} // namespace

void openRoot(XmlPart &xml, const char *element)
{
    const auto oasis = [](const char *name) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(name));
    };
    xml.open(element, {{"xmlns:office", officeNamespace},
                       {"xmlns:style", oasis("style")},
                       {"xmlns:text", textNamespace},
                       {"xmlns:table", tableNamespace},
                       {"xmlns:draw", drawingNamespace},
                       {"xmlns:fo", oasis("xsl-fo-compatible")},
                       {"xmlns:svg", oasis("svg-compatible")},
                       {"xmlns:meta", oasis("meta")},
                       {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                       {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
                       {"office:version", version}});
}

QString points(int centipoints)
{
    const QString digits = QString::number(qAbs(centipoints)).rightJustified(3, u'0');
    const QString sign = centipoints < 0 ? QStringLiteral("-") : QString();
    return sign + digits.chopped(2) + u'.' + digits.last(2) + QStringLiteral("pt");
}

/// OpenDocument takes a run of blanks for one.
void writeText(XmlPart &xml, const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype blanks = blanksAt(text, at);
        if (blanks > 1) {
            xml.leaf("text:s", {{"text:c", QString::number(blanks)}});
            at += blanks;
            continue;
        }
        const qsizetype next = text.indexOf(QStringLiteral("  "), at + 1);
        const qsizetype end = next < 0 ? text.size() : next;
        xml.characters(text.sliced(at, end - at));
        at = end;
    }
}

QByteArray manifestPart(const std::vector<ListedPart> &parts)
{
    XmlPart xml;
    xml.open("manifest:manifest",
             {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
              {"manifest:version", version}});
    xml.leaf("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")},
                                     {"manifest:version", version},
                                     {"manifest:media-type", mediaType}});
    for (const ListedPart &part : parts)
        xml.leaf("manifest:file-entry", {{"manifest:full-path", part.path}, {"manifest:media-type", part.mediaType}});
    return xml.finished();
}

QByteArray metaPart(const ExportSource &source)
{
    XmlPart xml;
    openRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.text("meta:generator", QStringLiteral("Gouji"));
    xml.text("dc:title", source.title);
    xml.text("meta:initial-creator", source.body);
    xml.text("dc:creator", source.body);
    xml.text("dc:language", QStringLiteral("zh-CN"));
    if (source.writtenAt.isValid()) {
        const QString date = source.writtenAt.toUTC().toString(Qt::ISODate);
        xml.text("meta:creation-date", date);
        xml.text("dc:date", date);
    }
    return xml.finished();
}

} // namespace gouji::odt
