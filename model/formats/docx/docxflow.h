// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/docx/docxlists.h"
#include "model/formats/docx/docxpackage.h"
#include "model/formats/textflow/sourceflow.h"

namespace gouji::docx {

/// Reads the main document of a docx, of whatever program, into the flow as it looks once every recorded change is taken:
/// automatic numbers written out, hidden text left out, fields by their result, of alternatives one. What it leaves out or
/// moves it notes. Elements it does not know show nothing. Not for our own exports alone: those are read back strictly by
/// BodyReader.
class FlowReader
{
public:
    FlowReader(const Package &package, SourceFlow &flow);

    Result<Done> read();

private:
    using Handler = void (FlowReader::*)();

    bool isWord(QStringView name) const;
    void readAll(Handler element);
    bool readWrapper(Handler element);
    void readControl(Handler element);
    void readAlternatives(Handler element);
    void readInserted(Handler element);
    void readDeleted(Handler element);

    void readElement();
    void readSign();
    void readParagraph();
    void endBrokenFields();
    void takeProperties(bool &isMarkDeleted);
    void readRun();
    void readRunElement();
    void readSymbol();
    void readFieldSign();
    void readRuby();
    void readMath();
    void readNoteSign();

    void readTable();
    void readTableElement();
    void readRowElement();
    void readRow();
    void readRowProperties();
    void readCell();
    FieldShape readCellProperties(bool &isDeleted);

    void readDrawing();
    void readObject();
    void readShapeElement();
    void readPicture();
    void readBoxText();
    void addPicture(const QString &id, bool isLinked);

    void show(QStringView text);
    bool isShown() const;

    struct Field
    {
        bool isInResult = false;
        bool hasWords = false; ///< text in its code, which no field has
    };
    struct Paragraph
    {
        int headingLevel = 0;
        bool isHidden = false;
    };

    const Package &m_package;
    SourceFlow &m_flow;
    StyleTable m_styles;
    Lists m_lists;
    XmlWalk m_xml;

    std::vector<Field> m_fields; ///< that hold one another
    Paragraph m_paragraph;
    bool m_isRunHidden = false;
    int m_insertions = 0; ///< recorded ones around what is being read
    int m_deletions = 0;
    QString m_deleted; ///< words of the outermost of them
    bool m_isRowDropped = false;
    int m_gapAfter = 0;
    QString m_caption; ///< words for the picture that is being read
};

} // namespace gouji::docx
