// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/guide/guidechapter.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace gouji {
namespace {

using Kind = GuideBlock::Kind;

/// Reads one file from its first to its last element.
class ChapterReader
{
public:
    ChapterReader(QByteArrayView xhtml, const QString &file) : m_xml(xhtml.toByteArray()) { m_chapter.file = file; }

    Result<GuideChapter> read();

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }
    void readBody();
    void readHeading();
    void readParagraph();
    void readList(bool isNumbered);
    void readTable();
    QStringList readRow();
    void refuse();

    QXmlStreamReader m_xml;
    GuideChapter m_chapter;
};

Result<GuideChapter> ChapterReader::read()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"head")
            m_xml.skipCurrentElement();
        else if (m_xml.name() == u"body")
            readBody();
        else if (m_xml.name() != u"html")
            refuse();
    }
    if (!m_xml.hasError() && m_chapter.title.isEmpty())
        m_xml.raiseError(QStringLiteral("no h1"));
    if (!m_xml.hasError())
        return std::move(m_chapter);
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("Errors", "A chapter of the guide does not hang together."),
                 QStringLiteral("%1:%2: %3").arg(m_chapter.file).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
}

void ChapterReader::readBody()
{
    while (m_xml.readNextStartElement()) {
        const QStringView name = m_xml.name();
        if (name == u"h1")
            m_chapter.title = text();
        else if (name == u"h2")
            readHeading();
        else if (name == u"p")
            readParagraph();
        else if (name == u"ol" || name == u"ul")
            readList(name == u"ol");
        else if (name == u"table")
            readTable();
        else
            refuse();
    }
}

void ChapterReader::readHeading()
{
    const QString anchor = m_xml.attributes().value(QLatin1String("id")).toString();
    m_chapter.blocks.push_back({Kind::Heading, text(), anchor});
}

/// Of words, or of one picture alone.
void ChapterReader::readParagraph()
{
    if (m_xml.attributes().value(QLatin1String("class")) != u"picture") {
        m_chapter.blocks.push_back({Kind::Paragraph, text()});
        return;
    }
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"img")
            return refuse();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        GuideBlock block{Kind::Picture, attributes.value(QLatin1String("alt")).toString()};
        block.picture = attributes.value(QLatin1String("src")).toString();
        m_chapter.blocks.push_back(block);
        m_xml.skipCurrentElement();
    }
}

void ChapterReader::readList(bool isNumbered)
{
    for (int number = 1; m_xml.readNextStartElement(); ++number) {
        if (m_xml.name() != u"li")
            return refuse();
        GuideBlock block{Kind::Item, text()};
        block.number = isNumbered ? number : 0;
        m_chapter.blocks.push_back(block);
    }
}

void ChapterReader::readTable()
{
    GuideBlock block{Kind::Table};
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"tr")
            return refuse();
        block.rows.push_back(readRow());
    }
    m_chapter.blocks.push_back(block);
}

QStringList ChapterReader::readRow()
{
    QStringList row;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"td" && m_xml.name() != u"th")
            refuse();
        row.append(text());
    }
    return row;
}

void ChapterReader::refuse()
{
    m_xml.raiseError(QStringLiteral("unexpected element %1").arg(m_xml.name()));
}

} // namespace

Result<GuideChapter> GuideChapter::read(QByteArrayView xhtml, const QString &file)
{
    return ChapterReader(xhtml, file).read();
}

} // namespace gouji
