// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/sharedparagraphs.h"

#include "model/likeness/shingles.h"
#include "model/report/prosetext.h"

namespace gouji {
namespace {

struct ReadParagraph
{
    int block = 0;
    QString text;
    Shingles shingles;
};

std::vector<ReadParagraph> paragraphsOf(const Report &report, ComparedSection section, const SetPhrases &phrases)
{
    std::vector<ReadParagraph> paragraphs;
    const Blocks *blocks = report.blocks(sectionId(section));
    for (std::size_t i = 0; blocks && i < blocks->size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&(*blocks)[i]);
        const QString text = paragraph ? paragraphText(*paragraph, report) : QString();
        Shingles shingles(text, phrases);
        if (!shingles.isEmpty())
            paragraphs.push_back({static_cast<int>(i), text, std::move(shingles)});
    }
    return paragraphs;
}

/// Beside the one that has most of it.
SharedParagraph besideBest(const ReadParagraph &own, const std::vector<ReadParagraph> &others)
{
    SharedParagraph shared;
    shared.block = own.block;
    shared.text = own.text;
    for (const ReadParagraph &other : others) {
        const int percent = own.shingles.containedIn(other.shingles);
        if (percent <= shared.percent)
            continue;
        shared.percent = percent;
        shared.otherBlock = other.block;
        shared.otherText = other.text;
    }
    return shared;
}

} // namespace

std::vector<SharedParagraph> sharedParagraphs(const Report &report, const Report &other, int least,
                                              const SetPhrases &phrases)
{
    std::vector<SharedParagraph> all;
    for (const ComparedSection section : comparedSections) {
        const std::vector<ReadParagraph> others = paragraphsOf(other, section, phrases);
        for (const ReadParagraph &own : paragraphsOf(report, section, phrases)) {
            SharedParagraph shared = besideBest(own, others);
            shared.section = section;
            if (shared.percent > 0 && shared.percent >= least)
                all.push_back(std::move(shared));
        }
    }
    return all;
}

} // namespace gouji
