// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gouji::docx {

/// A stretch of a paragraph's text as it stands in the markup, within one run.
struct WordPiece
{
    qsizetype textStart = 0; ///< bytes of what stands in the text element
    qsizetype textEnd = 0;
    qsizetype tagStart = 0; ///< of the text element
    qsizetype runStart = 0;
    qsizetype runEnd = 0;     ///< behind the run
    QByteArray runProperties; ///< as they stand
    int start = 0;            ///< in the paragraph's text, UTF-16 units
    int length = 0;
    bool isFirstOfRun = true; ///< nothing else stands before it in its run
    bool isLastOfRun = true;
};

/// A paragraph of the body, in a cell or not.
struct WordParagraph
{
    qsizetype start = 0;
    qsizetype content = 0;      ///< behind its properties
    qsizetype end = 0;          ///< before its end tag; equal to `content` where it is empty
    bool isSelfClosing = false; ///< written as one tag; `content` lies before the closing sign
    QString text;
    std::vector<WordPiece> pieces;
};

/// The paragraphs of a main document with their places in its bytes, so that something can be put in and everything else
/// stays as it is. Text boxes, which lie inside paragraphs, and what is deleted are passed over. Does not check the markup:
/// the reader has done so.
class WordParagraphs
{
public:
    explicit WordParagraphs(const QByteArray &part);

    const std::vector<WordParagraph> &paragraphs() const { return m_paragraphs; }
    /// The prefix of the part's own elements with its colon; null: the part has none, and nothing was read.
    const QByteArray &prefix() const { return m_prefix; }
    /// Where in the bytes a character of a piece stands.
    qsizetype byteOf(const WordPiece &piece, int character) const;

private:
    struct Tag
    {
        qsizetype start = 0;
        qsizetype end = 0; ///< behind its closing sign
        QByteArrayView name;
        bool isEnd = false;
        bool isSelfClosing = false;
    };

    bool nextTag(qsizetype from, Tag &tag) const;
    bool isNamed(const Tag &tag, QByteArrayView local) const;
    void readPrefix();
    void readAll();
    void takeTag(const Tag &tag);
    void takeStart(const Tag &tag);
    void takeEnd(const Tag &tag);
    void endRun(const Tag &tag);

    const QByteArray m_part;
    QByteArray m_prefix;
    std::vector<WordParagraph> m_paragraphs;
    int m_depth = 0;   ///< of paragraphs
    int m_deleted = 0; ///< of deletions and other things that are not read
    qsizetype m_run = -1;
    qsizetype m_properties = -1;
    QByteArray m_runProperties;
    std::size_t m_runPieces = 0; ///< of the paragraph, before the run
    bool m_hasOther = false;     ///< … before the next text
    Tag m_text;
};

} // namespace gouji::docx
