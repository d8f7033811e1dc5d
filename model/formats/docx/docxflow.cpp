// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxflow.h"

#include "model/formats/docx/docxcomments.h"
#include "model/formats/docx/docxnames.h"
#include "model/formats/docx/docxproperties.h"

#include <algorithm>

namespace gouji::docx {

FlowReader::FlowReader(const Package &package, SourceFlow &flow)
    : m_package(package)
    , m_flow(flow)
    , m_styles(package.partOfKind(u"styles"))
    , m_lists(package.partOfKind(u"numbering"), m_styles)
    , m_xml(package.mainPart())
{}

Result<Done> FlowReader::read()
{
    if (m_xml.enter(u"document")) {
        m_xml.children([&] {
            if (isWord(u"body"))
                readAll(&FlowReader::readElement);
            else
                m_xml.skip();
        });
    }
    if (m_flow.isFull())
        return tooLargeContainer();
    return m_xml.verdict();
}

bool FlowReader::isWord(QStringView name) const
{
    return m_xml.name() == name && (m_xml.space() == wordNamespace || m_xml.space() == strictWordNamespace);
}

bool FlowReader::isShown() const
{
    const bool isInCode = std::ranges::any_of(m_fields, [](const Field &field) { return !field.isInResult; });
    return !isInCode && !m_isRunHidden && !m_paragraph.isHidden && m_deletions == 0;
}

void FlowReader::readAll(Handler element)
{
    m_xml.children([&] {
        if (m_flow.isFull())
            m_xml.fail(tooLargeContainer());
        else
            (this->*element)();
    });
}

/// Elements that stand for what they hold, whether that is rows, cells, paragraphs or runs.
bool FlowReader::readWrapper(Handler element)
{
    constexpr QStringView plain[] = {u"hyperlink", u"smartTag", u"customXml", u"fldSimple",
                                     u"dir",       u"bdo",      u"rubyBase",  u"sdtContent"};
    if (m_xml.space().endsWith(u"/markup-compatibility/2006") && m_xml.name() == u"AlternateContent")
        readAlternatives(element);
    else if (isWord(u"sdt"))
        readControl(element);
    else if (isWord(u"ins") || isWord(u"moveTo"))
        readInserted(element);
    else if (isWord(u"del") || isWord(u"moveFrom"))
        readDeleted(element);
    else if (std::ranges::any_of(plain, [this](QStringView name) { return isWord(name); }))
        readAll(element);
    else
        return false;
    return true;
}

/// A content control; what it shows while nobody has filled it in is no text.
void FlowReader::readControl(Handler element)
{
    bool isPlaceholder = false;
    m_xml.children([&] {
        if (isWord(u"sdtPr")) {
            m_xml.children([&] {
                isPlaceholder = isPlaceholder || (isWord(u"showingPlcHdr") && isOn(m_xml.attribute(u"val")));
                m_xml.skip();
            });
        } else if (isWord(u"sdtContent") && !isPlaceholder) {
            readAll(element);
        } else {
            m_xml.skip();
        }
    });
}

/// One branch only: the first that shows anything.
void FlowReader::readAlternatives(Handler element)
{
    const qint64 before = m_flow.amount();
    m_xml.children([&] {
        if (m_flow.amount() == before)
            readAll(element);
        else
            m_xml.skip();
    });
}

void FlowReader::readInserted(Handler element)
{
    FlowChange change{SourceChange::Kind::Inserted,
                      m_xml.attribute(u"author"),
                      timeWritten(m_xml.attribute(u"date")),
                      {},
                      m_flow.here()};
    ++m_insertions;
    readAll(element);
    --m_insertions;
    change.mark = m_flow.since(change.mark);
    change.text = m_flow.words(change.mark);
    if (m_insertions == 0 && m_deletions == 0)
        m_flow.addChange(std::move(change));
}

void FlowReader::readDeleted(Handler element)
{
    FlowChange change{SourceChange::Kind::Deleted,
                      m_xml.attribute(u"author"),
                      timeWritten(m_xml.attribute(u"date")),
                      {},
                      m_flow.here()};
    ++m_deletions;
    readAll(element);
    --m_deletions;
    if (m_deletions > 0)
        return;
    change.text = std::exchange(m_deleted, {});
    if (m_insertions == 0 && !change.text.isEmpty()) // what came and went again was never there
        m_flow.addChange(std::move(change));
}

/// What stands in the body, a cell, a text box or a paragraph.
void FlowReader::readElement()
{
    if (isWord(u"p"))
        readParagraph();
    else if (isWord(u"r"))
        readRun();
    else if (isWord(u"tbl"))
        readTable();
    else if (m_xml.name() == u"oMath" || m_xml.name() == u"oMathPara")
        readMath();
    else if (isWord(u"altChunk") || isWord(u"subDoc"))
        readObject();
    else if (!readWrapper(&FlowReader::readElement))
        readSign();
}

void FlowReader::readSign()
{
    if (isWord(u"commentRangeStart"))
        m_flow.openComment(m_xml.attribute(u"id"));
    else if (isWord(u"commentRangeEnd"))
        m_flow.closeComment(m_xml.attribute(u"id"));
    m_xml.skip();
}

void FlowReader::readParagraph()
{
    const Paragraph outer = std::exchange(m_paragraph, {});
    bool isMarkDeleted = false;
    m_flow.startParagraph();
    m_xml.children([&] {
        if (isWord(u"pPr"))
            takeProperties(isMarkDeleted);
        else
            readElement();
    });
    endBrokenFields();
    m_flow.endParagraph(m_paragraph.headingLevel, isMarkDeleted);
    m_paragraph = outer;
}

/// Code does not go over the end of a paragraph; a field that never came to its result must not swallow what follows.
void FlowReader::endBrokenFields()
{
    for (const Field &field : m_fields) {
        if (!field.isInResult && field.hasWords)
            m_flow.note("IM-12.hidden");
    }
    std::erase_if(m_fields, [](const Field &field) { return !field.isInResult; });
}

void FlowReader::takeProperties(bool &isMarkDeleted)
{
    const ParagraphProperties properties = readParagraphProperties(m_xml);
    const StyleTraits style = m_styles.traits(properties.style);
    isMarkDeleted = properties.isMarkDeleted;
    m_paragraph.isHidden = style.isHidden;
    m_paragraph.headingLevel = properties.headingLevel.value_or(style.headingLevel);
    if (isMarkDeleted)
        return; // the paragraph that it becomes part of has its own number
    m_flow.setNumber(m_lists.next(properties.place.orElse(style.place), properties.style));
}

void FlowReader::readRun()
{
    m_isRunHidden = false;
    readAll(&FlowReader::readRunElement);
    m_isRunHidden = false;
}

void FlowReader::readRunElement()
{
    if (isWord(u"t") || isWord(u"delText")) {
        show(m_xml.text());
        return;
    }
    if (isWord(u"rPr")) {
        const RunProperties properties = readRunProperties(m_xml);
        const bool byStyle = !properties.style.isEmpty() && m_styles.traits(properties.style).isHidden;
        m_isRunHidden = properties.isHidden.value_or(byStyle);
        return;
    }
    if (isWord(u"drawing") || isWord(u"pict"))
        return readDrawing();
    if (isWord(u"object"))
        return readObject();
    if (isWord(u"ruby"))
        return readRuby();
    if (readWrapper(&FlowReader::readRunElement))
        return;
    if (isWord(u"fldChar"))
        readFieldSign();
    else if (isWord(u"sym"))
        readSymbol();
    else
        readNoteSign();
    m_xml.skip();
}

void FlowReader::readNoteSign()
{
    if (isWord(u"br") || isWord(u"cr"))
        show(u"\n");
    else if (isWord(u"tab") || isWord(u"ptab"))
        show(u"\t");
    else if (isWord(u"noBreakHyphen"))
        show(u"-");
    else if (isWord(u"commentReference"))
        m_flow.markComment(m_xml.attribute(u"id"));
    else if ((isWord(u"footnoteReference") || isWord(u"endnoteReference")) && isShown())
        m_flow.note("IM-12.notes");
}

void FlowReader::show(QStringView text)
{
    if (isShown())
        m_flow.addText(text);
    else if (m_deletions > 0 && m_deleted.size() + text.size() <= largestXml)
        m_deleted += text;
    else if ((m_isRunHidden || m_paragraph.isHidden) && !text.trimmed().isEmpty())
        m_flow.note("IM-12.hidden");
    else if (!m_fields.empty())
        m_fields.back().hasWords = m_fields.back().hasWords || !text.trimmed().isEmpty();
}

/// A sign of a font of signs; those fonts have their own numbers for them.
void FlowReader::readSymbol()
{
    constexpr std::pair<int, char16_t> known[] = {{0xa8, u'□'}, {0x6f, u'□'}, {0xfe, u'☑'}, {0xfd, u'☒'},
                                                  {0xfc, u'✓'}, {0xfb, u'✗'}, {0x6c, u'●'}, {0x6e, u'■'},
                                                  {0x75, u'◆'}, {0x9f, u'•'}, {0xb2, u'☆'}, {0xab, u'★'}};
    constexpr int fontSigns = 0xf000;
    constexpr int base = 16;
    const int code = m_xml.attribute(u"char").toInt(nullptr, base);
    if (code > 0 && code < 0xd800) {
        show(QString(QChar(char16_t(code))));
        return;
    }
    const auto *sign = std::ranges::find(known, code - fontSigns, &std::pair<int, char16_t>::first);
    if (sign != std::end(known))
        show(QString(QChar(sign->second)));
    else
        m_flow.note("IM-12.signs");
}

/// Begins the code of a field, then its result, then ends it.
void FlowReader::readFieldSign()
{
    const QString kind = m_xml.attribute(u"fldCharType");
    constexpr size_t deepest = 100;
    if (kind == u"begin" && m_fields.size() < deepest)
        m_fields.push_back({});
    else if (kind == u"separate" && !m_fields.empty())
        m_fields.back().isInResult = true;
    else if (kind == u"end" && !m_fields.empty())
        m_fields.pop_back();
}

/// Words with their pronunciation above: the words.
void FlowReader::readRuby()
{
    m_xml.children([&] {
        if (isWord(u"rubyBase"))
            readAll(&FlowReader::readElement);
        else
            m_xml.skip();
    });
}

void FlowReader::readMath()
{
    m_xml.children([&] {
        if (m_xml.name() == u"t")
            show(m_xml.text());
        else
            readMath();
    });
}

} // namespace gouji::docx
