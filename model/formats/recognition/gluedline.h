// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/rowsegment.h"

namespace gouji {

/// Takes a line of page text apart in which labels and figures stand without anything between them
/// (`一、本年新收政府信息公开申请数量15130000154`), as one segment for each row in it. Only a line that is nothing but
/// official texts and figures is one; blanks between figures are kept as the ends of fields. Which digits belong to which
/// figure is not decided here. Empty: an ordinary line.
std::vector<RowSegment> cutGluedLine(const ReadingLine &line, const TableLabels &labels);

/// The parts of a text between its blanks.
std::vector<ReadingField> partedAtBlanks(const ReadingField &field);

} // namespace gouji
