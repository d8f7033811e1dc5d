// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/zipreader.h"
#include "model/formats/odt/odtstyletable.h"
#include "model/formats/textflow/sourceflow.h"

namespace gouji::odt {

/// Reads content.xml of an OpenDocument text, of whatever program, into the flow as it looks once every recorded change is
/// taken, as docx::FlowReader does for docx. Unknown elements between paragraphs show nothing; one in a paragraph is a
/// field and shows its text. Not for our own exports alone: those are read back strictly by BodyReader.
class FlowReader
{
public:
    FlowReader(const ZipReader &zip, SourceFlow &flow);

    Result<Done> read();
    /// Annotations, in the order in which they stand.
    std::vector<FlowComment> takeComments() { return std::move(m_comments); }

private:
    using Handler = void (FlowReader::*)();

    /// A list, or a list in it.
    struct List
    {
        QString style;
        QString key;            ///< lists that go on with one another have one
        bool isNewItem = false; ///< its number is not written yet
    };

    bool isText(QStringView name) const;
    bool isTable(QStringView name) const;
    bool isDrawing(QStringView name) const;
    bool isOffice(QStringView name) const;
    void readAll(Handler element);

    void readBody();
    void readBlock();
    bool readGroup();
    void readParagraph(bool isHeading);
    void readContents();
    void readInline();
    bool readBlank();
    void readSpan();
    void readRuby();
    void readField();
    void show(QStringView text);

    void readList();
    void readListElement();
    QString outlineNumber(int level);
    QString itemNumber();

    void readTable();
    void readTableElement();
    void readRow();
    void readCell();

    bool readShape();
    void readFrame();
    void readFrameElement();
    void readImage();
    void readBox();

    bool readMark();
    void readAnnotation();
    void readRecorded();
    void readRegion();
    void readChange(FlowChange &change);
    void markChange(const QString &id, bool isEnd);

    const ZipReader &m_zip;
    SourceFlow &m_flow;
    StyleTable m_styles;
    XmlWalk m_xml;
    ListCounters m_counters;
    std::vector<List> m_lists;          ///< that hold one another
    QHash<QString, QString> m_lastKeys; ///< of the last list of a style
    QHash<QString, QString> m_keysById;
    int m_listCount = 0;
    int m_hidden = 0; ///< elements around what is being read that are not seen
    bool m_isAfterBlank = true;
    std::optional<Picture> m_picture; ///< of the frame that is being read
    QString m_caption;
    bool m_hasObject = false;
    std::vector<FlowComment> m_comments;
    QHash<QString, QString> m_commentIds; ///< by the name of the annotation
    QHash<QString, FlowChange> m_changes;
};

} // namespace gouji::odt
