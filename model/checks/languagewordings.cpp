// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordingtable.h"

#include <QtGlobal>

namespace gouji {
namespace {

constexpr Wording wordings[] = {
    {"TX-01",
     QT_TRANSLATE_NOOP("Findings",
                       "Years other than the report's, %1 in all: %2. Correct what was left over from another year.")},
    {"TX-02", QT_TRANSLATE_NOOP("Findings", "Documents cited with another number than their own, %1 in all: %2.")},
    {"TX-03", QT_TRANSLATE_NOOP("Findings", "The name of the fee, %1 places: %2.")},
    {"TX-04", QT_TRANSLATE_NOOP("Findings", "Foreign words in the text, %1 in all: %2. Translate or remove them.")},
    {"TX-05", QT_TRANSLATE_NOOP("Findings", "Half-width marks beside Chinese, %1 in all: %2. Use full-width marks.")},
    {"TX-06", QT_TRANSLATE_NOOP("Findings",
                                "Numbers in other brackets than the rest, %1 in all: %2. Use one kind of brackets.")},
    {"TX-07", QT_TRANSLATE_NOOP("Findings",
                                "Brackets or quotes without their partner, %1 in all: %2. Complete or remove them.")},
    {"TX-07.books",
     QT_TRANSLATE_NOOP("Findings", "Half-width signs as book marks, %1 in all: %2. Use 《》, and 〈〉 inside.")},
    {"TX-08", QT_TRANSLATE_NOOP("Findings", "Blanks between Chinese and digits, %1 in all: %2.")},
    {"TX-09", QT_TRANSLATE_NOOP("Findings", "Marks doubled or beside one another, %1 in all: %2.")},
    {"TX-09.end", QT_TRANSLATE_NOOP("Findings", "Paragraphs without a mark at their end, %1 in all: %2.")},
    {"TX-10", QT_TRANSLATE_NOOP("Findings", "Wrong words that must not stand, %1 in all: %2.")},
    {"TX-11", QT_TRANSLATE_NOOP("Findings", "Words that are easily mixed up, %1 in all: %2.")},
    {"TX-12", QT_TRANSLATE_NOOP(
                  "Findings", "Names of a body of the same kind elsewhere, %1 in all: %2. Check that they are meant.")},
    {"TX-13", QT_TRANSLATE_NOOP("Findings", "The body calls itself by several names: %1. Use one.")},
    {"TX-14", QT_TRANSLATE_NOOP("Findings", "The numbering is out of order, %1 places: %2.")},
    {"TX-15", QT_TRANSLATE_NOOP("Findings", "The overview names neither the body nor any figure.")},
    {"TX-16", QT_TRANSLATE_NOOP("Findings", "Paragraphs without a word on disclosure, %1 in all: %2.")},
    {"TX-17", QT_TRANSLATE_NOOP("Findings", "Numbers of documents without 〔〕, %1 in all: %2.")},
    {"TX-18", QT_TRANSLATE_NOOP("Findings", "Left over from a template, %1 in all: %2. Fill in or remove them.")},
    {"TX-19", QT_TRANSLATE_NOOP("Findings", "Characters that nobody sees, %1 in all: %2. Remove them.")},
    {"SN-01", QT_TRANSLATE_NOOP("Findings", "Identity card numbers, %1 in all: %2. Remove them before publishing.")},
    {"SN-02", QT_TRANSLATE_NOOP("Findings", "Mobile numbers, %1 in all: %2. Check that they may be published.")},
    {"SN-03", QT_TRANSLATE_NOOP("Findings", "Bank card numbers, %1 in all: %2. Remove them before publishing.")},
    {"SN-04", QT_TRANSLATE_NOOP("Findings", "Names of contacts or private e-mail addresses, %1 in all: %2.")},
    {"XY-01",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1: %2 requests carried in, but %3 were carried out in last year's report. Correct it, or give the reason.")},
    {"XY-02",
     QT_TRANSLATE_NOOP("Findings", "%1: %2 requests carried in, but %3 were carried out in last year's report.")},
    {"XY-03",
     QT_TRANSLATE_NOOP("Findings", "%1 in force: %2. By last year's %3, with %4 made and %5 repealed, it would be %6. "
                                   "Correct it, or give the reason (expired, cleaned up, merged, base corrected).")},
    {"XY-04",
     QT_TRANSLATE_NOOP("Findings", "%1 in force: %2. By last year's %3, with %4 made and %5 repealed, it would be %6. "
                                   "Correct it, or give the reason (expired, cleaned up, merged, base corrected).")},
    {"XY-05",
     QT_TRANSLATE_NOOP("Findings",
                       "Figures that changed to five times or a fifth of last year's, %1 in all: %2. Check them.")},
    {"XY-06",
     QT_TRANSLATE_NOOP(
         "Findings", "All figures of the year are last year's, %1 of them not zero. Check that they are this year's.")},
    {"XY-07", QT_TRANSLATE_NOOP("Findings",
                                "%1 % of this section stands in last year's report. Write what was done this year.")},
    {"XY-08", QT_TRANSLATE_NOOP("Findings", "The problems are last year's, word for word. Say what became of them.")},
    {"XY-09", QT_TRANSLATE_NOOP("Findings", "Last year's report is by the form %1, this one by %2: documents in force "
                                            "are not compared, requests carried over are.")},
    {"PB-01", QT_TRANSLATE_NOOP("Findings",
                                "The report must be published by %1, which is near. Publish it and record the date.")},
    {"PB-01.past",
     QT_TRANSLATE_NOOP("Findings",
                       "The report was to be published by %1. Publish it, or record the date of publication.")},
    {"PB-02",
     QT_TRANSLATE_NOOP("Findings", "The file %1 is not the one that was published. Publish the new one, or put the "
                                   "old one back.")},
    {"PB-03", QT_TRANSLATE_NOOP("Findings", "Fonts of the standard that are not installed, and what stands in: %1.")},
    {"PB-03.characters",
     QT_TRANSLATE_NOOP("Findings",
                       "Characters that no installed font has, %1 in all: %2. Install a font that has them.")},
};

} // namespace

std::span<const Wording> languageWordings()
{
    return wordings;
}

} // namespace gouji
