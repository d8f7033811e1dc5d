// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editeddocx.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"

namespace gouji::test {
namespace {

constexpr char date[] = "2025-01-15T09:30:00Z";
const auto mainPart = QStringLiteral("word/document.xml");

QByteArray run(const char *element, const QString &text)
{
    return QByteArray("<w:r><w:") + element + " xml:space=\"preserve\">" + text.toUtf8() + "</w:" + element + "></w:r>";
}

} // namespace

EditedDocx::EditedDocx(const QByteArray &docx) : m_docx(docx), m_body(ZipReader::open(docx)->part(mainPart)) {}

/// Ends the run that the words stand in, puts the markup there and goes on with another run.
void EditedDocx::put(const QString &words, const QByteArray &markup)
{
    const QByteArray found = words.toUtf8();
    const qsizetype at = m_body.indexOf(found);
    m_isDone = m_isDone && at >= 0;
    if (at >= 0)
        m_body.replace(at, found.size(), "</w:t></w:r>" + markup + "<w:r><w:t xml:space=\"preserve\">");
}

void EditedDocx::replaceTracked(const QString &words, const QString &by, const QString &author)
{
    const auto mark = [&](const char *element, const QByteArray &inside) {
        return QByteArray("<w:") + element + " w:id=\"" + QByteArray::number(++m_marks) + "\" w:author=\"" +
               author.toUtf8() + "\" w:date=\"" + date + "\">" + inside + "</w:" + element + ">";
    };
    put(words, mark("del", run("delText", words)) + (by.isEmpty() ? QByteArray() : mark("ins", run("t", by))));
}

void EditedDocx::replace(const QString &words, const QString &by)
{
    put(words, run("t", by));
}

void EditedDocx::comment(const QString &words, const QString &text, const QString &author)
{
    const QByteArray id = "\"" + QByteArray::number(++m_marks) + "\"";
    put(words, "<w:commentRangeStart w:id=" + id + "/>" + run("t", words) + "<w:commentRangeEnd w:id=" + id +
                   "/><w:r><w:commentReference w:id=" + id + "/></w:r>");
    m_comments += "<w:comment w:id=" + id + " w:author=\"" + author.toUtf8() + "\" w:date=\"" + date + "\"><w:p>" +
                  run("t", text) + "</w:p></w:comment>";
}

void EditedDocx::damage(const QByteArray &bytes, const QByteArray &by)
{
    m_damaged = bytes;
    m_damage = by;
}

QByteArray EditedDocx::bytes() const
{
    const Result<ZipReader> zip = ZipReader::open(m_docx);
    ZipWriter writer;
    for (const QString &name : zip->names()) {
        QByteArray part = name == mainPart ? m_body : zip->part(name);
        if (!m_comments.isEmpty() && name == u"word/_rels/document.xml.rels")
            part.replace("</Relationships>",
                         "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                         "relationships/comments\" Target=\"comments.xml\"/></Relationships>");
        if (!m_comments.isEmpty() && name == u"[Content_Types].xml")
            part.replace("</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                                     "openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>");
        if (!m_damaged.isEmpty())
            part.replace(m_damaged, m_damage);
        writer.add(name.toLatin1(), part);
    }
    if (!m_comments.isEmpty())
        writer.add("word/comments.xml",
                   "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" +
                       m_comments + "</w:comments>");
    return *writer.finished();
}

} // namespace gouji::test
