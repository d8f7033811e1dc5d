// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/docx/docxpackage.h"
#include "model/formats/textflow/flowtree.h"

namespace gouji::docx {

/// The comments of a document, each with what it answers and whether it is settled, in the order of the part. Programs
/// write the local time and a Z; only where the file holds UTC apart from it is that taken.
std::vector<FlowComment> readComments(const Package &package);

/// The time that a program wrote beside a change or comment; invalid where it is none.
QDateTime timeWritten(const QString &text);

} // namespace gouji::docx
