// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordingtable.h"

#include <QtGlobal>

namespace gouji {
namespace {

constexpr Wording wordings[] = {
    {"NT-01", QT_TRANSLATE_NOOP("Findings",
                                "“%1”: %2 requests received; by table three it is %3. Correct the one that is wrong.")},
    {"NT-02", QT_TRANSLATE_NOOP("Findings",
                                "“%1”: %2 requests handled; by table three it is %3. Correct the one that is wrong.")},
    {"NT-03", QT_TRANSLATE_NOOP("Findings", "“%1”, but %2 requests are carried out to the next year in table three. "
                                            "Say how many were answered and how many are left.")},
    {"NT-04",
     QT_TRANSLATE_NOOP("Findings", "“%1”, but table three has %2 requests received. Correct the one that is wrong.")},
    {"NT-04.figure",
     QT_TRANSLATE_NOOP("Findings",
                       "“%1”: %2 requests received; by table three it is %3. Correct the one that is wrong.")},
    {"NT-05",
     QT_TRANSLATE_NOOP("Findings",
                       "“%1”: %2; the rows of this group in table three add up to %3. Correct the one that is wrong.")},
    {"NT-06",
     QT_TRANSLATE_NOOP("Findings",
                       "“%1”: %2 requests carried over; by table three it is %3. Correct the one that is wrong.")},
    {"NT-07", QT_TRANSLATE_NOOP("Findings", "“%1”: %2 cases; by table four it is %3. Correct the one that is wrong.")},
    {"NT-07.record",
     QT_TRANSLATE_NOOP(
         "Findings",
         "“%1”: %2 cases; table four has %3. Cases put on record are another count; make sure that readers see that.")},
    {"NT-08",
     QT_TRANSLATE_NOOP("Findings", "Table four has %1 reviews and suits, and the text does not speak of them.")},
    {"NT-09", QT_TRANSLATE_NOOP("Findings", "“%1”, but table four has %2. Correct the one that is wrong.")},
    {"NT-10", QT_TRANSLATE_NOOP("Findings", "“%1”: %2; by table two it is %3. Correct the one that is wrong.")},
    {"NT-11",
     QT_TRANSLATE_NOOP("Findings", "“%1”: the parts add up to %2, the whole is %3. Correct the one that is wrong.")},
    {"NT-12", QT_TRANSLATE_NOOP("Findings", "“%1” is no quotient of the numbers in its sentence. Compute it anew.")},
    {"NT-13", QT_TRANSLATE_NOOP("Findings", "“%1” announces %2, and %3 follow. Correct the number or the list.")},
    {"NT-14", QT_TRANSLATE_NOOP("Findings", "“%1”: requests are counted in 件 by the form, not in %2.")},
    {"NT-15", QT_TRANSLATE_NOOP("Findings", "“%1” of the processing fee is more than all fees in table two, %2 (10,000 "
                                            "yuan). Correct the one that is wrong.")},
    {"NT-16",
     QT_TRANSLATE_NOOP("Findings", "“%1”: a processing fee is a multiple of 10 yuan by its rules. Check the amount.")},
    {"NT-17",
     QT_TRANSLATE_NOOP(
         "Findings",
         "“%1”, but table three has %2 requests closed because a fee was not paid. Correct the one that is wrong.")},
    {"NT-18",
     QT_TRANSLATE_NOOP("Findings", "“%1”: the parts of the fee add up to %2 yuan. Correct the one that is wrong.")},
};

} // namespace

std::span<const Wording> proseWordings()
{
    return wordings;
}

} // namespace gouji
