// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordingtable.h"

#include <QtGlobal>

namespace gouji {
namespace {

constexpr Wording wordings[] = {
    {"STR-01", QT_TRANSLATE_NOOP("Findings", "The section “%1” is missing. Add its heading and its text.")},
    {"STR-01.order", QT_TRANSLATE_NOOP("Findings", "The section “%1” stands after “%2”. Put the sections in the order "
                                                   "of the form.")},
    {"STR-02",
     QT_TRANSLATE_NOOP("Findings", "The heading “%1” means “%2”. The report is written with the official words.")},
    {"STR-02.number", QT_TRANSLATE_NOOP("Findings", "The heading “%1” has a wrong or damaged number, or none; by the "
                                                    "form it is “%2”. Check that the parts are in order.")},
    {"STR-03.table", QT_TRANSLATE_NOOP("Findings", "%1: the table was not found in the source. Fill in its figures.")},
    {"STR-03.rows",
     QT_TRANSLATE_NOOP("Findings", "%1, rows that were not found in the source: %2 (%3). Fill in their figures.")},
    {"STR-03.columns", QT_TRANSLATE_NOOP("Findings", "%1, columns whose header was not found in the source: %2 (%3). "
                                                     "Check that the figures stand in the right columns.")},
    {"STR-03.cut", QT_TRANSLATE_NOOP("Findings", "%1: the source breaks off in this table; its last figure may be cut. "
                                                 "Compare with the whole report.")},
    {"STR-04",
     QT_TRANSLATE_NOOP("Findings", "%1: “%2” in the source was read as the official “%3”. Check that it is.")},
    {"STR-04.unknown",
     QT_TRANSLATE_NOOP("Findings", "%1: “%2” in the source is no label of the form. Its row was known "
                                   "by another label; check that it is the right one.")},
    {"STR-15", QT_TRANSLATE_NOOP("Findings", "%1: a picture stands where the table should be. Fill in the figures; a "
                                             "picture cannot be read or checked.")},
    {"CEL-05",
     QT_TRANSLATE_NOOP("Findings", "%1, numbers that were not written in plain digits: %2. They were read as shown.")},
    {"IM-01", QT_TRANSLATE_NOOP("Findings", "%1, rows that were shifted in the source: %2. Their figures were put into "
                                            "place by their labels; compare them with the source.")},
    {"IM-01.proved", QT_TRANSLATE_NOOP("Findings", "%1, rows that were shifted in the source: %2. Their figures were "
                                                   "put into place, and the balance rules confirm them.")},
    {"IM-02", QT_TRANSLATE_NOOP("Findings", "%1: the table was cut in the source or has rows with fewer fields, in "
                                            "places: %2. The parts were joined; compare them with the source.")},
    {"IM-02.proved",
     QT_TRANSLATE_NOOP("Findings", "%1: the table was cut in the source or has rows with fewer fields, "
                                   "in places: %2. The parts were joined, and the balance rules confirm "
                                   "them.")},
    {"IM-03", QT_TRANSLATE_NOOP("Findings", "%1, rows of the source that are none of the form's: %2. They are kept as "
                                            "text; enter by hand what belongs into the table.")},
    {"IM-04", QT_TRANSLATE_NOOP("Findings", "%1: the row “%2” stands twice in the source, with the figures %3 and then "
                                            "with %4. The first were taken; decide which are right.")},
    {"IM-05", QT_TRANSLATE_NOOP("Findings", "The report was read by the form %1, known by: %2.")},
    {"IM-05.unsigned", QT_TRANSLATE_NOOP("Findings", "The report was read by the form %1. Nothing in it tells the "
                                                     "version for certain; check that it is this one.")},
    {"IM-05.year", QT_TRANSLATE_NOOP("Findings", "The report was read by the form %1 (known by: %2), but for its year "
                                                 "the form is %3. Check the year and the tables.")},
    {"IM-06", QT_TRANSLATE_NOOP("Findings", "Characters of the radicals blocks that were replaced by the ordinary ones "
                                            "they look like: %1.")},
    {"IM-07", QT_TRANSLATE_NOOP("Findings", "The source does not say in which encoding it is written. It was read as "
                                            "%1; check that the text is legible.")},
    {"IM-07.repaired",
     QT_TRANSLATE_NOOP("Findings", "The source was read as %1; bytes in it that are no character: %2. "
                                   "Look for � in the text.")},
    {"IM-07.contradicted",
     QT_TRANSLATE_NOOP("Findings",
                       "The source says that it is written in %1, but its bytes are not; it was read as %2. "
                       "Check that the text is legible.")},
    {"IM-08", QT_TRANSLATE_NOOP("Findings", "%1, numbers that were written in another way: %2.")},
    {"IM-08.glued",
     QT_TRANSLATE_NOOP("Findings", "%1, rows whose figures were run together in the source: %2. There was only one way "
                                   "to cut them by the totals of their rows; compare them with the source.")},
    {"IM-08.glued.proved",
     QT_TRANSLATE_NOOP("Findings", "%1, rows whose figures were run together in the source: %2. There was only one way "
                                   "to cut them, and the balance rules confirm it.")},
    {"IM-09", QT_TRANSLATE_NOOP("Findings", "Text before the title was kept aside: %1. Enter what belongs to the "
                                            "report.")},
    {"IM-09.around",
     QT_TRANSLATE_NOOP("Findings", "Lines of the web page around the report that were left out: %1 (%2). "
                                   "Enter what belongs to the report.")},
    {"IM-09.kept", QT_TRANSLATE_NOOP("Findings", "%1: text that is no part of the table was kept with the section: %2. "
                                                 "Delete what does not belong there.")},
    {"IM-10", QT_TRANSLATE_NOOP("Findings", "%1, remarks in number cells: %2. The number was taken and the remark kept "
                                            "as a note.")},
    {"IM-11",
     QT_TRANSLATE_NOOP("Findings", "%1: the row “%2” has %3 figures in the form; in the source it can be cut in "
                                   "more than one way (%4). None was taken; enter the figures by hand.")},
    {"IM-11.none",
     QT_TRANSLATE_NOOP("Findings", "%1: the row “%2” has %3 figures in the form; what the source has for it cannot be "
                                   "cut into them with certainty: %4. Enter the figures by hand.")},
    {"IM-12.converted", QT_TRANSLATE_NOOP("Findings", "LibreOffice converted the file before it was read. Compare the "
                                                      "figures with the original.")},
    {"IM-12.scan", QT_TRANSLATE_NOOP("Findings", "The report was read from a scan by text recognition, which makes "
                                                 "mistakes. Compare all of it with the pages.")},
    {"IM-12.unconfirmed",
     QT_TRANSLATE_NOOP("Findings", "%1: figures of the scan that the balance rules do not confirm: %2. They were left "
                                   "blank; recognised was %3. Enter what the page shows.")},
    {"IM-12.furniture", QT_TRANSLATE_NOOP("Findings", "Page numbers and running heads that were left out: %1.")},
    {"IM-12.repeatedRows", QT_TRANSLATE_NOOP("Findings", "Rows of table headers that stand again at the top of a page "
                                                         "and were left out: %1.")},
    {"IM-11.columns", QT_TRANSLATE_NOOP("Findings", "%1: in the source the column “%2” stands before “%3”, against the "
                                                    "order of the form. No figures were taken; enter them by hand.")},
    {"IM-12.inserted",
     QT_TRANSLATE_NOOP("Findings", "Tracked insertions in the source: %1. They were read as text; see "
                                   "that they are wanted.")},
    {"IM-12.deleted", QT_TRANSLATE_NOOP("Findings", "Tracked deletions in the source: %1. Their words were left out; "
                                                    "see that they are to go.")},
    {"IM-12.rows", QT_TRANSLATE_NOOP("Findings", "Table rows or cells with a tracked deletion: %1. They were left out; "
                                                 "see that they are to go.")},
    {"IM-12.comments", QT_TRANSLATE_NOOP("Findings", "Comments in the source: %1. They were taken over as questions "
                                                     "beside the text.")},
    {"IM-12.hidden", QT_TRANSLATE_NOOP("Findings", "Hidden text in the source, in places: %1. It was left out; show it "
                                                   "in the word processor to see what it says.")},
    {"IM-12.notes", QT_TRANSLATE_NOOP("Findings", "Footnotes and endnotes in the source: %1. They were left out; write "
                                                  "what is needed into the text.")},
    {"IM-12.boxes",
     QT_TRANSLATE_NOOP("Findings", "Text boxes in the source: %1. Their text stands behind the paragraph "
                                   "they belong to; see that it is in the right place.")},
    {"IM-12.objects", QT_TRANSLATE_NOOP("Findings", "Charts, drawings and objects of other programs in the source: %1. "
                                                    "They were left out; add them as pictures where they are needed.")},
    {"IM-12.linked", QT_TRANSLATE_NOOP("Findings", "Pictures that are not in the file itself: %1. Only their captions "
                                                   "were kept; add the pictures again.")},
    {"IM-12.signs", QT_TRANSLATE_NOOP("Findings", "Signs of a symbol font that have no character: %1. They were left "
                                                  "out; compare with the source.")},
    {"IM-13",
     QT_TRANSLATE_NOOP("Findings", "The text of the file was changed after its data was put in, in figures: %1, "
                                   "in other places: %2. The report is as the data has it; compare both and "
                                   "choose.")},
    {"IM-13.unread",
     QT_TRANSLATE_NOOP("Findings", "What the file shows is no report any more. The report is as the data "
                                   "in the file has it; check that this is what you want.")},
    {"IM-13.damaged", QT_TRANSLATE_NOOP("Findings", "The data in the file is damaged. The report was read from its "
                                                    "visible text; compare it with the report it was made from.")},
    {"IM-12.sheets", QT_TRANSLATE_NOOP("Findings", "Hidden sheets of the workbook that were left out: %1. Show them in "
                                                   "the spreadsheet if they belong to the report.")},
    {"IM-12.hiddenrows",
     QT_TRANSLATE_NOOP("Findings", "Sheets with hidden rows or columns: %1. What is hidden in them was "
                                   "read like the rest; compare it with the workbook.")},
    {"IM-12.formulas",
     QT_TRANSLATE_NOOP("Findings", "Formulas without a stored result: %1. Their cells were read as blank; open the "
                                   "workbook in a spreadsheet, save it and read it again.")},
    {"IM-12.unshown",
     QT_TRANSLATE_NOOP("Findings", "Hidden texts in the source that were left out: %1. Look at the source "
                                   "whether they belong to the report.")},
    {"IM-12.unfolded",
     QT_TRANSLATE_NOOP("Findings", "The web page shows the report only once it is unfolded; the text was "
                                   "read as if everything in it were shown. Compare it with the page.")},
};

} // namespace

std::span<const Wording> importWordings()
{
    return wordings;
}

} // namespace gouji
