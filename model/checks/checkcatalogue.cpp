// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"

#include <QCoreApplication>

#include <vector>

namespace gouji {
namespace {

constexpr Needs R = Need::Report;
constexpr Needs N = Need::Prose;
constexpr Needs L = Need::LastYear;
constexpr Needs M = Need::Facts;
constexpr Needs C = Need::Units;
constexpr bool on = true;
constexpr bool off = false;
constexpr Severity error = Severity::Error;
constexpr Severity explain = Severity::NeedsExplanation;
constexpr Severity warning = Severity::Warning;
constexpr Severity hint = Severity::Hint;

struct Line
{
    const char *id;
    Severity severity;
    Needs needs;
    bool onByDefault;
    const char *text;
};

constexpr Line lines[] = {
    {"STR-01", error, R, on, QT_TRANSLATE_NOOP("Findings", "All sections of the form are present, in order")},
    {"STR-02", hint, R, on, QT_TRANSLATE_NOOP("Findings", "A section's title and number are the official ones")},
    {"STR-03", error, R, on,
     QT_TRANSLATE_NOOP("Findings", "The tables are present with all rows and columns of the form")},
    {"STR-04", warning, R, on, QT_TRANSLATE_NOOP("Findings", "Row and column labels are the official ones")},
    {"STR-05", warning, R | M, on,
     QT_TRANSLATE_NOOP("Findings", "The title is the body's name, the year and the official wording")},
    {"STR-06", warning, R | M, on, QT_TRANSLATE_NOOP("Findings", "Body and year in the title are those of the report")},
    {"STR-07", warning, N, on, QT_TRANSLATE_NOOP("Findings", "The overview covers its five aspects")},
    {"STR-08", warning, N | M, on,
     QT_TRANSLATE_NOOP("Findings", "A government's overview covers assessment, evaluation and accountability")},
    {"STR-09", error, N, on, QT_TRANSLATE_NOOP("Findings", "The section on problems and improvements says something")},
    {"STR-10", error, N, on, QT_TRANSLATE_NOOP("Findings", "The section on other matters is not empty")},
    {"STR-11", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The section on other matters speaks of the processing fee")},
    {"STR-12", hint, N, on,
     QT_TRANSLATE_NOOP("Findings", "The overview is no longer than the limit, where one is set")},
    {"STR-13", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The opening names as many parts as the form has")},
    {"STR-14", hint, N, on,
     QT_TRANSLATE_NOOP("Findings", "A stated statistical period is the whole year of the report")},
    {"STR-15", warning, R, on, QT_TRANSLATE_NOOP("Findings", "A required table is not replaced by a picture")},
    {"CEL-01", error, R, on, QT_TRANSLATE_NOOP("Findings", "No cell is blank")},
    {"CEL-02", explain, R, on, QT_TRANSLATE_NOOP("Findings", "No mark or text stands in a number cell")},
    {"CEL-03", error, R, on, QT_TRANSLATE_NOOP("Findings", "No number is negative")},
    {"CEL-04", error, R, on, QT_TRANSLATE_NOOP("Findings", "A count has no decimals and no unit")},
    {"CEL-05", warning, R, on, QT_TRANSLATE_NOOP("Findings", "Numbers in the source are plain digits")},
    {"CEL-06", warning, R, on,
     QT_TRANSLATE_NOOP("Findings", "An amount has no more decimals than allowed and no unit")},
    {"T2-01", warning, R | M, on, QT_TRANSLATE_NOOP("Findings", "A body without rule-making power reports no rules")},
    {"T2-02", warning, R, on, QT_TRANSLATE_NOOP("Findings", "In force, less made, plus repealed is not negative")},
    {"T2-03", hint, R, on, QT_TRANSLATE_NOOP("Findings", "No more documents were made than are in force")},
    {"T2-04", hint, R | L, on,
     QT_TRANSLATE_NOOP("Findings", "Decisions neither fell to 0 nor rose from 0 since last year")},
    {"T2-05", hint, R | L, on, QT_TRANSLATE_NOOP("Findings", "Fees are not more than 100 times last year's")},
    {"T3-01", error, R, on,
     QT_TRANSLATE_NOOP("Findings", "Each column: received and carried in equal closed and carried out")},
    {"T3-02", error, R, on,
     QT_TRANSLATE_NOOP("Findings", "Each column: the total closed equals the sum of the results")},
    {"T3-03", error, R, on,
     QT_TRANSLATE_NOOP("Findings", "Each row: the total equals the sum of the kinds of applicants")},
    {"T3-06", hint, R, on, QT_TRANSLATE_NOOP("Findings", "Not too many requests were closed for other reasons")},
    {"T4-01", error, R, on, QT_TRANSLATE_NOOP("Findings", "Each group: the total equals the sum of the outcomes")},
    {"T4-02", hint, R, on, QT_TRANSLATE_NOOP("Findings", "There are no more reviews and suits than requests")},
    {"T4-03", hint, R | N, off,
     QT_TRANSLATE_NOOP("Findings", "Where replies were corrected, the section on problems speaks of their quality")},
    {"NT-01", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Requests received in the text are those of table three")},
    {"NT-02", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Requests handled in the text are those of table three")},
    {"NT-03", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The text does not say that all were answered while some are carried out")},
    {"NT-04", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The text does not deny requests that table three has, or the reverse")},
    {"NT-05", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Groups of results in the text are those of table three")},
    {"NT-06", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Requests carried over in the text are those of table three")},
    {"NT-07", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Reviews and suits in the text are those of table four")},
    {"NT-08", hint, R | N, off,
     QT_TRANSLATE_NOOP("Findings", "The text speaks of the reviews and suits of table four")},
    {"NT-09", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The text does not deny reviews and suits that table four has")},
    {"NT-10", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Normative documents in the text are those of table two")},
    {"NT-11", warning, N, on, QT_TRANSLATE_NOOP("Findings", "The parts of a closed list add up to its whole")},
    {"NT-12", warning, N, on, QT_TRANSLATE_NOOP("Findings", "A percentage is the quotient of the numbers beside it")},
    {"NT-13", hint, N, on, QT_TRANSLATE_NOOP("Findings", "As many aspects are listed as are announced")},
    {"NT-14", hint, N, off, QT_TRANSLATE_NOOP("Findings", "Requests are counted in 件")},
    {"NT-15", warning, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The processing fee is not more than all fees of table two")},
    {"NT-16", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The processing fee is a multiple of 10 yuan")},
    {"NT-17", hint, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The text on the fee agrees with requests closed for an unpaid fee")},
    {"NT-18", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The parts of the processing fee add up")},
    {"TX-01", warning, N, on, QT_TRANSLATE_NOOP("Findings", "No other year stands where the report's is meant")},
    {"TX-02", warning, N, on, QT_TRANSLATE_NOOP("Findings", "Known documents are cited with their own numbers")},
    {"TX-03", hint, N, on,
     QT_TRANSLATE_NOOP("Findings", "The processing fee and its rules are named as the law names them")},
    {"TX-04", warning, N, on, QT_TRANSLATE_NOOP("Findings", "No foreign word stands in the text")},
    {"TX-05", warning, N, on, QT_TRANSLATE_NOOP("Findings", "No half-width mark stands beside Chinese")},
    {"TX-06", hint, N, on, QT_TRANSLATE_NOOP("Findings", "Numbers of one level stand in one kind of brackets")},
    {"TX-07", warning, N, on, QT_TRANSLATE_NOOP("Findings", "Brackets, quotes and book marks are in pairs")},
    {"TX-08", hint, N, on, QT_TRANSLATE_NOOP("Findings", "No blank stands between Chinese and digits")},
    {"TX-09", hint, N, on, QT_TRANSLATE_NOOP("Findings", "No mark is doubled, and every paragraph ends with one")},
    {"TX-10", warning, N, on, QT_TRANSLATE_NOOP("Findings", "No wrong word stands that must not")},
    {"TX-11", hint, N, on, QT_TRANSLATE_NOOP("Findings", "No word stands that is easily mixed up")},
    {"TX-12", hint, N | M, on, QT_TRANSLATE_NOOP("Findings", "No body of the same kind elsewhere is named")},
    {"TX-13", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The body calls itself by one name")},
    {"TX-14", hint, N, on, QT_TRANSLATE_NOOP("Findings", "Sub-headings are numbered in order")},
    {"TX-15", hint, N, on, QT_TRANSLATE_NOOP("Findings", "The overview names the body or gives figures")},
    {"TX-16", hint, N, off, QT_TRANSLATE_NOOP("Findings", "Every paragraph is about disclosure")},
    {"TX-17", hint, N, on, QT_TRANSLATE_NOOP("Findings", "Numbers of documents stand in 〔〕")},
    {"TX-18", warning, R | N, on, QT_TRANSLATE_NOOP("Findings", "Nothing is left over from a template")},
    {"TX-19", hint, R | N, on, QT_TRANSLATE_NOOP("Findings", "No character stands that nobody sees")},
    {"SN-01", error, N, on, QT_TRANSLATE_NOOP("Findings", "No identity card number stands in the text")},
    {"SN-02", warning, N, on, QT_TRANSLATE_NOOP("Findings", "No mobile number stands in the text")},
    {"SN-03", error, N, on, QT_TRANSLATE_NOOP("Findings", "No bank card number stands in the text")},
    {"SN-04", hint, N, on,
     QT_TRANSLATE_NOOP("Findings", "No contact's name or private e-mail address stands in the text")},
    {"XY-01", explain, R | L, on,
     QT_TRANSLATE_NOOP("Findings", "Requests carried in are those that last year's report carried out")},
    {"XY-02", warning, R | L, on, QT_TRANSLATE_NOOP("Findings", "The same for each kind of applicant")},
    {"XY-03", warning, R | L, on, QT_TRANSLATE_NOOP("Findings", "Rules in force follow from last year's")},
    {"XY-04", warning, R | L, on,
     QT_TRANSLATE_NOOP("Findings", "Normative documents in force follow from last year's")},
    {"XY-05", hint, R | L, on, QT_TRANSLATE_NOOP("Findings", "No figure leapt since last year")},
    {"XY-06", warning, R | L, on, QT_TRANSLATE_NOOP("Findings", "The figures of the year are not last year's")},
    {"XY-07", warning, N | L, on, QT_TRANSLATE_NOOP("Findings", "Overview and problems are not last year's text")},
    {"XY-08", hint, N | L, on, QT_TRANSLATE_NOOP("Findings", "The problems are not last year's")},
    {"XY-09", hint, R | L, on, QT_TRANSLATE_NOOP("Findings", "Last year's report is by the same form")},
    {"RU-01", error, R | C, on, QT_TRANSLATE_NOOP("Findings", "The body's report is the sum of its units' reports")},
    {"RU-02", warning, C | M, on, QT_TRANSLATE_NOOP("Findings", "Every unit that is due has sent its report")},
    {"RU-03", warning, C, on, QT_TRANSLATE_NOOP("Findings", "Every cell of a unit that is summed holds a number")},
    {"RU-04", error, C, on, QT_TRANSLATE_NOOP("Findings", "The figures of a unit that is summed balance")},
    {"RU-05", error, C | M, on,
     QT_TRANSLATE_NOOP("Findings", "Of each unit one report counts, on the year; the body's own is not among them")},
    {"RU-06", warning, C | N, on, QT_TRANSLATE_NOOP("Findings", "The units' texts are not the same")},
    {"RU-07", hint, C | L, on,
     QT_TRANSLATE_NOOP("Findings", "The units carried in what they had carried out, where the body's reports agree")},
    {"RU-08", hint, R | C, on, QT_TRANSLATE_NOOP("Findings", "The body's report is not that of its office alone")},
    {"PB-01", warning, M, on,
     QT_TRANSLATE_NOOP("Findings", "A report that is not published is not near or past its last day")},
    {"PB-02", hint, M, on, QT_TRANSLATE_NOOP("Findings", "The published file is as it was published")},
    {"PB-03", hint, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "The fonts of the standard and every character are installed")},
    {"IM-01", warning, R, on, QT_TRANSLATE_NOOP("Findings", "Rows of the source stand in the expected fields")},
    {"IM-02", warning, R, on, QT_TRANSLATE_NOOP("Findings", "A table of the source is in one piece")},
    {"IM-03", warning, R, on, QT_TRANSLATE_NOOP("Findings", "Every row of the source is recognised")},
    {"IM-04", error, R, on, QT_TRANSLATE_NOOP("Findings", "No row of the source appears twice with different figures")},
    {"IM-05", hint, R, on, QT_TRANSLATE_NOOP("Findings", "The version of the form was detected")},
    {"IM-06", hint, R | N, on,
     QT_TRANSLATE_NOOP("Findings", "Characters of the radicals blocks were replaced by ordinary ones")},
    {"IM-07", hint, R, on, QT_TRANSLATE_NOOP("Findings", "The encoding of the source was guessed or repaired")},
    {"IM-08", hint, R, on, QT_TRANSLATE_NOOP("Findings", "Numbers of the source were repaired")},
    {"IM-09", warning, R, on, QT_TRANSLATE_NOOP("Findings", "No text of the source stands outside the form's parts")},
    {"IM-10", warning, R, on, QT_TRANSLATE_NOOP("Findings", "No remark stands in a number cell of the source")},
    {"IM-11", explain, R, on, QT_TRANSLATE_NOOP("Findings", "Every row of the source can be cut in only one way")},
    {"IM-12", warning, R, on,
     QT_TRANSLATE_NOOP("Findings", "Everything in the source can be kept in a report, as it stands")},
    {"IM-13", explain, R, on, QT_TRANSLATE_NOOP("Findings", "The file's data and its visible text say the same")},
};

std::vector<CheckInfo> makeCatalogue()
{
    std::vector<CheckInfo> catalogue;
    for (const Line &line : lines)
        catalogue.push_back(
            {CheckId(QString::fromLatin1(line.id)), line.severity, line.needs, line.onByDefault, line.text});
    return catalogue;
}

const std::vector<CheckInfo> &catalogue()
{
    static const std::vector<CheckInfo> made = makeCatalogue();
    return made;
}

} // namespace

QString CheckInfo::text() const
{
    return QCoreApplication::translate("Findings", source);
}

std::span<const CheckInfo> checkCatalogue()
{
    return catalogue();
}

bool isMadeBySumming(const CheckId &id)
{
    return id.family() == u"RU";
}

const CheckInfo *checkInfo(const CheckId &id)
{
    for (const CheckInfo &info : catalogue()) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

} // namespace gouji
