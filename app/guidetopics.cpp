// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidetopics.h"

#include "views/editing/findingsmodel.h"

#include <QAbstractItemView>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

/// The innermost place counts: a table before the window it stands in.
constexpr std::array places{
    GuidePlace{"gouji::StartPage", "first.html",
               QT_TRANSLATE_NOOP("Guide", "Begin here: a report from last year's, an empty one, a file, or a sample "
                                          "to try things on.")},
    GuidePlace{"gouji::FormTable", "fill.html#table",
               QT_TRANSLATE_NOOP("Guide", "The table as it is printed. A blank is still to do, 0 says that there was "
                                          "nothing. The row and the column at the edge say whether it balances.")},
    GuidePlace{"gouji::ProsePane", "fill.html#prose",
               QT_TRANSLATE_NOOP("Guide", "The text of this section. Numbers in it can follow figures of the tables; "
                                          "type @ to look for one.")},
    GuidePlace{"gouji::FactsPage", "fill.html#facts",
               QT_TRANSLATE_NOOP("Guide", "Body and year, of which the title is made, and what the checks have to know "
                                          "of the body.")},
    GuidePlace{"gouji::ClosingPage", "fill.html#facts",
               QT_TRANSLATE_NOOP("Guide", "Who signs and the date, at the right after the last section.")},
    GuidePlace{"gouji::FindingsPanel", "fill.html#findings",
               QT_TRANSLATE_NOOP("Guide", "What the checks object to. Enter goes to the place; a finding that stands "
                                          "is verified with a reason.")},
    GuidePlace{"gouji::DetailsPanel", "fill.html#origin",
               QT_TRANSLATE_NOOP("Guide", "Where the chosen figure comes from, last year's, and what belongs in the "
                                          "cell. Nothing of it is printed or published.")},
    GuidePlace{"gouji::SourcePane", "import.html#beside",
               QT_TRANSLATE_NOOP("Guide", "The file that the report was read from, to compare with.")},
    GuidePlace{"gouji::ReviewPanel", "review.html#questions",
               QT_TRANSLATE_NOOP("Guide", "Questions of the review with their answers, each at its figure or words.")},
    GuidePlace{"gouji::ImportDialog", "import.html#preview",
               QT_TRANSLATE_NOOP("Guide", "What was read from a file, before it is taken over.")},
    GuidePlace{"gouji::PreviewDialog", "print.html#preview",
               QT_TRANSLATE_NOOP("Guide", "The pages as they will be printed.")},
    GuidePlace{"gouji::VerifyDialog", "print.html#verify",
               QT_TRANSLATE_NOOP("Guide", "Where the published page and the report do not say the same.")},
    GuidePlace{"gouji::CompareDialog", "review.html#compare",
               QT_TRANSLATE_NOOP("Guide", "Two reports side by side, place by place.")},
    GuidePlace{"gouji::LetterDialog", "review.html#letter",
               QT_TRANSLATE_NOOP("Guide", "What the unit is asked to correct, as a letter or as comments.")},
    GuidePlace{"gouji::SignOffDialog", "review.html#signoffs",
               QT_TRANSLATE_NOOP("Guide", "Who read what and when, over a digest of all that is printed.")},
    GuidePlace{"gouji::ChecksDialog", "checks.html",
               QT_TRANSLATE_NOOP("Guide", "Which checks are made, and the office's own words.")},
    GuidePlace{"gouji::NewReportDialog", "fill.html#new",
               QT_TRANSLATE_NOOP("Guide",
                                 "What a new report begins with: body and year, and what last year's file can give.")},
    GuidePlace{"gouji::PasteDialog", "fill.html#paste",
               QT_TRANSLATE_NOOP("Guide", "Where each of the copied figures goes, before it goes there.")},
    GuidePlace{"gouji::MergeDialog", "fill.html#together",
               QT_TRANSLATE_NOOP("Guide", "Places that two people changed differently; choose what counts in each.")},
    GuidePlace{"gouji::ExportDialog", "print.html#export",
               QT_TRANSLATE_NOOP("Guide", "The format of the file, and what data goes with it.")},
    GuidePlace{"gouji::BatchDialog", "print.html#export",
               QT_TRANSLATE_NOOP("Guide", "Many reports, written into files of other formats at once.")},
    GuidePlace{"gouji::PageSetupDialog", "print.html#preview",
               QT_TRANSLATE_NOOP("Guide", "Faces, sizes and margins of printed reports.")},
    GuidePlace{"gouji::PublicationDialog", "print.html#published",
               QT_TRANSLATE_NOOP("Guide", "When and where the report came out, and with which file.")},
    GuidePlace{"gouji::ReturnedDialog", "review.html#back",
               QT_TRANSLATE_NOOP("Guide", "What others changed in a document that came back.")},
    GuidePlace{"gouji::DecisionDialog", "desk.html#return",
               QT_TRANSLATE_NOOP("Guide", "Why drafts go back, and by when they are to come again.")},
    GuidePlace{"gouji::UnitsDialog", "desk.html#make",
               QT_TRANSLATE_NOOP("Guide", "The office, the last day, and the units that are due.")},
    GuidePlace{"gouji::RecoveryDialog", "faq.html#lost",
               QT_TRANSLATE_NOOP("Guide", "What was not saved when the program ended, to be restored or given up.")},
    GuidePlace{"gouji::FormsDialog", "forms.html",
               QT_TRANSLATE_NOOP("Guide", "The forms at hand: the program's own and those that were imported.")},
    GuidePlace{"gouji::FormImportDialog", "forms.html#import",
               QT_TRANSLATE_NOOP("Guide", "A form from a file, and what is different in it, before it is kept.")},
    GuidePlace{"gouji::OfficePackDialog", "forms.html#pack",
               QT_TRANSLATE_NOOP("Guide", "What an office hands around in one file, thing by thing.")},
    GuidePlace{"gouji::DeskView", "desk.html#queue",
               QT_TRANSLATE_NOOP("Guide", "Every unit with the state of its draft. Enter opens the draft; the keys of "
                                          "the menu Unit decide.")},
    GuidePlace{"gouji::SumPage", "desk.html#sum",
               QT_TRANSLATE_NOOP("Guide", "The sum of the units' reports, and for each cell what it is made of.")},
    GuidePlace{"gouji::SamenessPage", "desk.html#sameness",
               QT_TRANSLATE_NOOP("Guide", "Paragraphs that stand in several drafts.")},
    GuidePlace{"gouji::TallyPage", "desk.html#tally",
               QT_TRANSLATE_NOOP("Guide", "How many units handed in, with which findings, by level, kind or area.")},
    GuidePlace{"gouji::DeskWindow", "desk.html", QT_TRANSLATE_NOOP("Guide", "The desk of who reviews many drafts.")},
};

QString checkAt(const QWidget *widget)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    if (!list || !qobject_cast<const FindingsModel *>(list->model()))
        return {};
    return list->currentIndex().data(FindingsModel::CheckRole).toString();
}

} // namespace

QString GuidePlace::text() const
{
    return QCoreApplication::translate("Guide", sentence);
}

const GuidePlace *guidePlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto found =
            std::ranges::find_if(places, [widget](const GuidePlace &place) { return widget->inherits(place.widget); });
        if (found != places.end())
            return &*found;
    }
    return nullptr;
}

QString guideTopicOf(const QWidget *focus)
{
    if (const QString check = checkAt(focus); !check.isEmpty())
        return QStringLiteral("checks.html#") + check;
    const GuidePlace *place = guidePlaceOf(focus);
    return place ? QString::fromLatin1(place->topic) : QString();
}

} // namespace gouji
