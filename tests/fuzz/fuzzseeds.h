// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace gouji::fuzz {

// Inputs to begin from, made of an invented report in every form by the program's own writers, and the invented texts.

std::vector<QByteArray> textSeeds();
std::vector<QByteArray> nativeSeeds();
std::vector<QByteArray> csvSeeds();
std::vector<QByteArray> pageSeeds();
std::vector<QByteArray> bboxSeeds();
std::vector<QByteArray> ofdPageSeeds();
std::vector<QByteArray> mhtSeeds();
std::vector<QByteArray> docxSeeds();
std::vector<QByteArray> docxBodySeeds(); ///< word/document.xml
std::vector<QByteArray> odtSeeds();
std::vector<QByteArray> odtBodySeeds(); ///< content.xml
std::vector<QByteArray> xlsxSeeds();
std::vector<QByteArray> xlsxSheetSeeds(); ///< xl/worksheets/sheet2.xml
std::vector<QByteArray> formSeeds();
std::vector<QByteArray> officePackSeeds();
std::vector<QByteArray> deskSeeds();
std::vector<QByteArray> unitListSeeds();

// A container with one part replaced, so that damage reaches the markup and does not end at the checksum of the container.

QByteArray docxWith(const QByteArray &body);
QByteArray odtWith(const QByteArray &body);
QByteArray xlsxWith(const QByteArray &sheet);

} // namespace gouji::fuzz
