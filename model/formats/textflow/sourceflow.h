// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/textflow/flowtree.h"
#include "model/support/result.h"

#include <map>
#include <optional>

namespace gouji {

/// How a field of a table lies in its grid.
struct FieldShape
{
    int rows = 1;
    int columns = 1;
    bool goesOnAbove = false;  ///< it continues the one above, which then reaches down to it
    bool goesOnBefore = false; ///< it continues the one before
    int times = 1;             ///< so many alike, one beside the other
};

/// Takes down what a reader meets in a document of a word processor, in its order, and gives it out as a source outline.
/// What belongs to a text box is taken apart from the paragraph that anchors it and follows that. Bounded: beyond what any
/// report holds it takes nothing more and isFull(). Not for what the document means.
class SourceFlow
{
public:
    SourceFlow();

    bool isFull() const { return m_isFull; }
    /// Grows with everything taken down.
    qint64 amount() const { return m_amount; }

    /// A paragraph whose forerunner ended with endParagraph(…, true) goes on with that.
    void startParagraph();
    void setNumber(const QString &number);
    void addText(QStringView text);
    /// A deleted mark at its end joins it with the next.
    void endParagraph(int headingLevel, bool joinsNext = false);
    void addPicture(Picture picture);

    void startAside();
    void endAside();

    void startTable();
    void startRow();
    void startField();
    void endField(const FieldShape &shape);
    /// Places of the grid without a field.
    void addGap(int columns);
    /// The row that was begun last stands there so many times; blank ones once.
    void repeatRow(int times);
    /// The row that was begun last counts for nothing.
    void dropRow();
    void endTable();

    /// Where the next text will stand.
    FlowMark here() const;
    /// The words taken down since; those of the paragraph where they begin.
    FlowMark since(const FlowMark &from) const;
    QString words(const FlowMark &mark) const;

    void openComment(const QString &id);
    void closeComment(const QString &id);
    /// A sign of a comment without words of its own.
    void markComment(const QString &id);
    void setComments(std::vector<FlowComment> comments) { m_document.comments = std::move(comments); }
    /// Joined with the change before where that goes on.
    void addChange(FlowChange change);
    /// Counts one more thing of a kind, by the key of its sentence.
    void note(const char *wording);

    SourceOutline finished();

private:
    struct Layer
    {
        FlowNodes nodes;
        std::optional<FlowParagraph> paragraph; ///< being written
        bool isJoining = false;                 ///< ended, but the next goes on with it
        FlowNodes after;                        ///< follows the paragraph
    };
    struct GridColumn
    {
        size_t row = 0;
        size_t field = 0;
    };
    struct OpenTable
    {
        FlowTable table;
        std::map<int, GridColumn> columns; ///< the last field that begins in a column
        int column = 0;                    ///< of the next field
    };

    void closeParagraph();
    FlowNodes endLayer();
    void putField(const FlowNodes &nodes, const FieldShape &shape);
    bool joinAbove(OpenTable &open, const FieldShape &shape);
    bool count(qint64 &counter, qint64 most);
    void noteChanges();

    FlowDocument m_document;
    std::vector<Layer> m_layers;
    std::vector<OpenTable> m_tables;
    std::map<QString, FlowMark> m_openComments;
    int m_paragraphs = 0;
    qint64 m_amount = 0;
    qint64 m_fields = 0;
    qint64 m_pieces = 0; ///< paragraphs and pictures
    bool m_isFull = false;
};

} // namespace gouji
