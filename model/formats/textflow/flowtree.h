// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <memory>

namespace gouji {

/// Words of a paragraph of the flow. The number of the paragraph stays when others are dropped or put elsewhere.
struct FlowMark
{
    int paragraph = 0;
    int start = 0;  ///< in UTF-16 units
    int length = 0; ///< -1: to its end
};

struct FlowParagraph
{
    QString number; ///< written by the program in front of the text
    QString text;   ///< with '\n' where a line ends by hand
    int headingLevel = 0;
    int id = 0;
};

struct FlowTable;

/// What stands one below the other in a document, a cell or a text box.
using FlowNode = std::variant<FlowParagraph, Picture, std::shared_ptr<FlowTable>>;
using FlowNodes = std::vector<FlowNode>;

struct FlowField
{
    FlowNodes nodes;
    int rowSpan = 1;
    int columnSpan = 1;
};

struct FlowRow
{
    std::vector<FlowField> fields;
};

struct FlowTable
{
    std::vector<FlowRow> rows;
};

/// A remark of the word processor's margin.
struct FlowComment
{
    QString id;
    QString answers; ///< id of another; empty: none
    QString author;
    QDateTime time;
    QString text;
    bool isResolved = false;
};

/// A recorded change; its words are in the text where it is an insertion.
struct FlowChange
{
    SourceChange::Kind kind = SourceChange::Kind::Inserted;
    QString author;
    QDateTime time;
    QString text;
    FlowMark mark;
};

/// Something met that a report cannot hold.
struct FlowRemark
{
    QString wording;
    int count = 0;
    std::vector<FlowMark> places; ///< the first of them
};

/// A document as a reader took it apart, before it is put in order.
struct FlowDocument
{
    FlowNodes nodes;
    std::vector<FlowComment> comments;
    std::vector<std::pair<QString, FlowMark>> commentMarks; ///< by the id of the comment
    std::vector<FlowChange> changes;
    std::vector<FlowRemark> remarks;
};

} // namespace gouji
