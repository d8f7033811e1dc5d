// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/wordparagraphs.h"

#include "model/formats/docx/docxnames.h"

namespace gouji::docx {
namespace {

/// How many bytes and UTF-16 units the character at a place takes: an entity, or a character of UTF-8.
struct Reach
{
    qsizetype bytes = 1;
    int units = 1;
};

Reach characterAt(const QByteArray &part, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(part[at]);
    if (byte == '&') {
        const qsizetype end = part.indexOf(';', at);
        const QByteArray entity = part.mid(at, end - at);
        bool isNumber = false;
        const bool isHex = entity.startsWith("&#x");
        const uint code = entity.mid(isHex ? 3 : 2).toUInt(&isNumber, isHex ? 16 : 10);
        return {end < 0 ? 1 : end + 1 - at, isNumber && code > 0xFFFF ? 2 : 1};
    }
    if (byte >= 0xF0)
        return {4, 2};
    return {byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, 1};
}

QString decoded(QByteArrayView text)
{
    QString plain = QString::fromUtf8(text);
    const std::pair<const char *, const char *> entities[]{
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
    for (const auto &[entity, character] : entities)
        plain.replace(QLatin1String(entity), QLatin1String(character));
    return plain;
}

} // namespace

WordParagraphs::WordParagraphs(const QByteArray &part) : m_part(part)
{
    readPrefix();
    if (!m_prefix.isNull())
        readAll();
}

bool WordParagraphs::nextTag(qsizetype from, Tag &tag) const
{
    for (qsizetype at = m_part.indexOf('<', from); at >= 0; at = m_part.indexOf('<', at)) {
        if (m_part.mid(at, 4) == "<!--") {
            at = m_part.indexOf("-->", at);
            if (at < 0)
                return false;
            continue;
        }
        const qsizetype end = m_part.indexOf('>', at);
        if (end < 0)
            return false;
        tag.start = at;
        tag.end = end + 1;
        tag.isEnd = m_part[at + 1] == '/';
        tag.isSelfClosing = m_part[end - 1] == '/';
        const qsizetype first = at + (tag.isEnd ? 2 : 1);
        qsizetype last = first;
        while (last < end && !QByteArrayView(" \t\r\n/>").contains(m_part[last]))
            ++last;
        tag.name = QByteArrayView(m_part).sliced(first, last - first);
        return true;
    }
    return false;
}

void WordParagraphs::readPrefix()
{
    for (const QLatin1String space : {wordNamespace, strictWordNamespace}) {
        for (const char quote : {'"', '\''}) {
            const qsizetype value = m_part.indexOf(QByteArray(1, '=') + quote + space.data() + quote);
            const qsizetype name = value < 0 ? -1 : m_part.lastIndexOf("xmlns", value);
            if (name < 0)
                continue;
            const QByteArray prefix = m_part.mid(name + 5, value - name - 5);
            m_prefix = prefix.isEmpty() ? QByteArray("") : prefix.mid(1) + ':';
            return;
        }
    }
}

bool WordParagraphs::isNamed(const Tag &tag, QByteArrayView local) const
{
    return tag.name.size() == m_prefix.size() + local.size() && tag.name.startsWith(m_prefix) &&
           tag.name.endsWith(local);
}

void WordParagraphs::readAll()
{
    Tag tag;
    for (qsizetype at = 0; nextTag(at, tag); at = tag.end)
        takeTag(tag);
}

void WordParagraphs::takeTag(const Tag &tag)
{
    const bool isLeftOut = isNamed(tag, "del") || isNamed(tag, "moveFrom");
    if (isLeftOut && !tag.isSelfClosing)
        m_deleted += tag.isEnd ? -1 : 1;
    else if (tag.isEnd)
        takeEnd(tag);
    else
        takeStart(tag);
}

void WordParagraphs::takeStart(const Tag &tag)
{
    if (isNamed(tag, "p")) {
        if (m_depth == 0)
            m_paragraphs.push_back(
                {tag.start, tag.isSelfClosing ? tag.end - 2 : tag.end, tag.end, tag.isSelfClosing, {}, {}});
        m_depth += !tag.isSelfClosing;
        return;
    }
    if (m_depth != 1)
        return;
    if (isNamed(tag, "pPr") && tag.isSelfClosing && m_run < 0) {
        m_paragraphs.back().content = tag.end;
    } else if (isNamed(tag, "r") && !tag.isSelfClosing) {
        m_run = tag.start;
        m_runProperties.clear();
        m_runPieces = m_paragraphs.back().pieces.size();
        m_hasOther = false;
    } else if (isNamed(tag, "rPr") && m_run >= 0) {
        m_properties = tag.isSelfClosing ? -1 : tag.start;
    } else if (isNamed(tag, "t") && m_run >= 0 && !tag.isSelfClosing) {
        m_text = tag;
    } else if (m_run >= 0 && m_properties < 0) {
        m_hasOther = true;
    }
}

void WordParagraphs::takeEnd(const Tag &tag)
{
    if (isNamed(tag, "p")) {
        if (--m_depth == 0)
            m_paragraphs.back().end = tag.start;
        return;
    }
    if (m_depth != 1)
        return;
    WordParagraph &paragraph = m_paragraphs.back();
    if (isNamed(tag, "pPr") && m_run < 0) {
        paragraph.content = tag.end;
    } else if (isNamed(tag, "rPr") && m_run >= 0 && m_properties >= 0) {
        m_runProperties = m_part.mid(m_properties, tag.end - m_properties);
        m_properties = -1;
    } else if (isNamed(tag, "t") && m_run >= 0 && m_deleted == 0) {
        const QString text = decoded(QByteArrayView(m_part).sliced(m_text.end, tag.start - m_text.end));
        const bool isFirst = !m_hasOther && paragraph.pieces.size() == m_runPieces;
        paragraph.pieces.push_back({m_text.end, tag.start, m_text.start, m_run, 0, m_runProperties,
                                    static_cast<int>(paragraph.text.size()), static_cast<int>(text.size()), isFirst,
                                    true});
        paragraph.text += text;
        m_hasOther = false;
    } else if (isNamed(tag, "r")) {
        endRun(tag);
    }
}

void WordParagraphs::endRun(const Tag &tag)
{
    std::vector<WordPiece> &pieces = m_paragraphs.back().pieces;
    for (std::size_t i = m_runPieces; i < pieces.size(); ++i) {
        pieces[i].runEnd = tag.end;
        pieces[i].isLastOfRun = i + 1 == pieces.size() && !m_hasOther;
    }
    m_run = -1;
}

qsizetype WordParagraphs::byteOf(const WordPiece &piece, int character) const
{
    qsizetype at = piece.textStart;
    for (int unit = 0; unit < character && at < piece.textEnd;) {
        const Reach reach = characterAt(m_part, at);
        unit += reach.units;
        at += reach.bytes;
    }
    return at;
}

} // namespace gouji::docx
