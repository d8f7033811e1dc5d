// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordingtable.h"

#include <QtGlobal>

namespace gouji {
namespace {

constexpr Wording wordings[] = {
    {"STR-05",
     QT_TRANSLATE_NOOP("Findings",
                       "The title is “%1”; by the form it is “%2”. Correct the title or the facts of the report.")},
    {"STR-06.year",
     QT_TRANSLATE_NOOP("Findings", "The title names the year %1, the report is on %2. Correct the one that is wrong.")},
    {"STR-06.body",
     QT_TRANSLATE_NOOP("Findings", "The title names “%1”, the report is that of “%2”. Correct the one that is wrong.")},
    {"STR-07", QT_TRANSLATE_NOOP("Findings", "The overview does not mention: %1. Add a few sentences on each.")},
    {"STR-08", QT_TRANSLATE_NOOP("Findings", "The overview of a government should also mention: %1.")},
    {"STR-09.empty",
     QT_TRANSLATE_NOOP(
         "Findings",
         "The section on problems and improvements is empty. State the problems and what is done about them.")},
    {"STR-09.short",
     QT_TRANSLATE_NOOP(
         "Findings",
         "The section on problems and improvements says only “%1”. State the problems and what is done about them.")},
    {"STR-10",
     QT_TRANSLATE_NOOP("Findings",
                       "The section on other matters is empty. Report at least on the information processing fee.")},
    {"STR-11", QT_TRANSLATE_NOOP("Findings", "The section on other matters says nothing about the information "
                                             "processing fee. Add whether one was collected.")},
    {"STR-12", QT_TRANSLATE_NOOP("Findings", "The overview has %1 characters, the limit is %2. Shorten it.")},
    {"STR-13.number",
     QT_TRANSLATE_NOOP("Findings", "The opening speaks of %1 parts, the report has %2. Correct “%3”.")},
    {"STR-13.list",
     QT_TRANSLATE_NOOP("Findings", "The opening lists fewer than the %2 parts of the report. Complete “%3”.")},
    {"STR-14",
     QT_TRANSLATE_NOOP("Findings", "The statistical period “%1” is not 1 January to 31 December of %2. Correct it.")},
    {"CEL-01",
     QT_TRANSLATE_NOOP("Findings", "%1, cells left blank: %2 (%3). Fill in the figure, or 0 where there was nothing.")},
    {"CEL-02.mark",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1, cells with a mark instead of a number: %2 (%3). Fill in the figure, or accept with a reason.")},
    {"CEL-02.raw",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1, cells with something that is no number: %2 (%3). Fill in the figure, or accept with a reason.")},
    {"CEL-03", QT_TRANSLATE_NOOP(
                   "Findings", "%1, negative numbers: %2 (%3). Nothing here can be less than 0: correct the figure.")},
    {"CEL-04",
     QT_TRANSLATE_NOOP("Findings", "%1, counts with decimals or a unit: %2 (%3). Write whole numbers without a unit.")},
    {"CEL-06",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1, amounts with too many decimals or a unit: %2 (%3). Write the number alone, in the unit of the form.")},
    {"T2-01",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1: figures on %2, but the body has no rule-making power. Correct the figures or the facts of the body.")},
    {"T2-02",
     QT_TRANSLATE_NOOP("Findings",
                       "%1, %2: in force %3 − made %4 + repealed %5 = %6, less than 0. Correct the wrong figure.")},
    {"T2-03", QT_TRANSLATE_NOOP("Findings", "%1, %2: made %4, more than the %3 in force. Check both figures.")},
    {"T2-04",
     QT_TRANSLATE_NOOP("Findings",
                       "%1, decisions that fell to 0 or rose from 0 since last year: %2 (%3). Check the figures.")},
    {"T2-05",
     QT_TRANSLATE_NOOP("Findings", "%1, %2: %3 after %4 last year, more than 100 times as much. Check the unit (%5).")},
    {"T3-01",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1, column %2: received and carried in must equal closed and carried out, but %3, a difference of %4.")},
    {"T3-02",
     QT_TRANSLATE_NOOP(
         "Findings", "%1, column %2: the total closed must equal the sum of the results, but %3, a difference of %4.")},
    {"T3-03",
     QT_TRANSLATE_NOOP("Findings",
                       "%1, row %2: the total must equal the sum of the applicants, but %3, a difference of %4.")},
    {"T4-01", QT_TRANSLATE_NOOP("Findings",
                                "%1, %2: the total must equal the sum of the outcomes, but %3, a difference of %4.")},
    {"identity", QT_TRANSLATE_NOOP("Findings", "%1, %2: two sums must be equal, but %3, a difference of %4.")},
    {"T3-06", QT_TRANSLATE_NOOP("Findings", "%1: %2 of %3 closed requests stand under “%4”, more than 30 %. Check "
                                            "whether they belong to another result.")},
    {"T4-02",
     QT_TRANSLATE_NOOP("Findings",
                       "%1: %2 reviews and suits after %3 requests received and carried in. Check both figures.")},
    {"T4-03", QT_TRANSLATE_NOOP(
                  "Findings",
                  "%1: decisions corrected: %2, but the section on problems says nothing of the quality of replies.")},
};

} // namespace

std::span<const Wording> checkWordings()
{
    return wordings;
}

} // namespace gouji
