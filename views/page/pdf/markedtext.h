// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <memory>

class QPDFObjectHandle;

namespace gouji {

/// The text that the pages of a PDF show between marks, by page and marked-content id, as a viewer copies it: codes through
/// the fonts' ToUnicode, replaced by an /ActualText where there is one. A code without a text is U+FFFD.
class MarkedText
{
public:
    MarkedText();
    ~MarkedText();
    MarkedText(MarkedText &&) noexcept;

    void addPage(QPDFObjectHandle page);
    /// Empty where nothing was marked so.
    QString at(const QPDFObjectHandle &page, int id) const;

private:
    class PageReader;
    using CodeTexts = QHash<quint16, QString>;

    std::shared_ptr<const CodeTexts> texts(QPDFObjectHandle font);
    static CodeTexts readToUnicode(QPDFObjectHandle font);

    std::map<int, std::shared_ptr<const CodeTexts>> m_fonts; ///< by object number
    std::map<std::pair<int, int>, QString> m_marked;         ///< by the page's object number and id
};

} // namespace gouji
