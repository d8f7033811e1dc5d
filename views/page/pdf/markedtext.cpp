// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/markedtext.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QByteArray>

#include <vector>

namespace gouji {
namespace {

QString fromUtf16(const std::string &bytes)
{
    QString text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>(static_cast<quint8>(bytes[i]) << 8 | static_cast<quint8>(bytes[i + 1])));
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

quint16 codeOf(const std::string &bytes)
{
    const QString text = fromUtf16(bytes);
    return text.isEmpty() ? 0 : text[0].unicode();
}

} // namespace

/// Follows the operators of one page.
class MarkedText::PageReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageReader(MarkedText &owner, QPDFObjectHandle page) : m_owner(owner), m_page(page.getObjGen().getObj())
    {
        m_fonts = page.getKey("/Resources").getKey("/Font");
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (object.isOperator()) {
            perform(object.getOperatorValue());
            m_operands.clear();
        } else {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override {}

private:
    struct Mark
    {
        int id = -1; ///< −1: none, or an artifact
        bool isReplaced = false;
    };

    void perform(const std::string &name);
    void beginMark();
    void show(QPDFObjectHandle string);
    void add(const QString &text);

    MarkedText &m_owner;
    int m_page;
    QPDFObjectHandle m_fonts;
    std::shared_ptr<const CodeTexts> m_font;
    std::vector<Mark> m_marks;
    std::vector<QPDFObjectHandle> m_operands;
};

void MarkedText::PageReader::perform(const std::string &name)
{
    if (name == "BMC")
        m_marks.push_back({});
    else if (name == "BDC")
        beginMark();
    else if (name == "EMC" && !m_marks.empty())
        m_marks.pop_back();
    else if (name == "Tf" && !m_operands.empty())
        m_font = m_owner.texts(m_fonts.getKey(m_operands.front().getName()));
    else if (name == "Tj" && !m_operands.empty())
        show(m_operands.front());
    else if (name == "TJ" && !m_operands.empty()) {
        for (const QPDFObjectHandle &item : m_operands.front().getArrayAsVector())
            show(item);
    }
}

void MarkedText::PageReader::beginMark()
{
    QPDFObjectHandle properties = m_operands.empty() ? QPDFObjectHandle::newNull() : m_operands.back();
    Mark mark;
    if (properties.isDictionary() && properties.getKey("/MCID").isInteger())
        mark.id = static_cast<int>(properties.getKey("/MCID").getIntValue());
    else if (!m_marks.empty())
        mark = m_marks.back();
    m_marks.push_back(mark);
    if (properties.isDictionary() && properties.getKey("/ActualText").isString()) {
        add(fromUtf16(properties.getKey("/ActualText").getStringValue()));
        m_marks.back().isReplaced = true;
    }
}

void MarkedText::PageReader::show(QPDFObjectHandle string)
{
    if (!string.isString() || !m_font || m_marks.empty() || m_marks.back().isReplaced)
        return;
    const QString codes = fromUtf16(string.getStringValue());
    QString text;
    for (const QChar code : codes)
        text += m_font->value(code.unicode(), QString(QChar::ReplacementCharacter));
    add(text);
}

void MarkedText::PageReader::add(const QString &text)
{
    if (m_marks.back().id >= 0)
        m_owner.m_marked[{m_page, m_marks.back().id}] += text;
}

MarkedText::MarkedText() = default;
MarkedText::~MarkedText() = default;
MarkedText::MarkedText(MarkedText &&) noexcept = default;

void MarkedText::addPage(QPDFObjectHandle page)
{
    PageReader reader(*this, page);
    page.parsePageContents(&reader);
}

QString MarkedText::at(const QPDFObjectHandle &page, int id) const
{
    const auto found = m_marked.find({page.getObjGen().getObj(), id});
    return found == m_marked.end() ? QString() : found->second;
}

std::shared_ptr<const MarkedText::CodeTexts> MarkedText::texts(QPDFObjectHandle font)
{
    std::shared_ptr<const CodeTexts> &known = m_fonts[font.getObjGen().getObj()];
    if (!known)
        known = std::make_shared<const CodeTexts>(readToUnicode(font));
    return known;
}

/// Only bfchar, which is all that we write; see PdfFonts::toUnicode.
MarkedText::CodeTexts MarkedText::readToUnicode(QPDFObjectHandle font)
{
    struct MapReader : QPDFObjectHandle::ParserCallbacks
    {
        void handleObject(QPDFObjectHandle object) override
        {
            if (object.isString()) {
                strings.push_back(object.getStringValue());
            } else if (object.isOperator()) {
                const bool isList = object.getOperatorValue() == "endbfchar";
                for (std::size_t i = 0; isList && i + 1 < strings.size(); i += 2)
                    texts.insert(codeOf(strings[i]), fromUtf16(strings[i + 1]));
                strings.clear();
            }
        }
        void handleEOF() override {}

        std::vector<std::string> strings;
        CodeTexts texts;
    } reader;
    QPDFObjectHandle map = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
    if (map.isStream())
        QPDFObjectHandle::parseContentStream(map, &reader);
    return reader.texts;
}

} // namespace gouji
