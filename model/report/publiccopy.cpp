// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/publiccopy.h"

namespace gouji {
namespace {

Block publicBlock(Block block)
{
    std::visit([](auto &content) { content.unknown = {}; }, block);
    if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        for (Run &run : paragraph->runs) {
            if (auto *link = std::get_if<Link>(&run))
                link->unknown = {};
        }
    }
    return block;
}

Blocks publicBlocks(const Blocks &blocks)
{
    Blocks copy;
    for (const Block &block : blocks)
        copy.push_back(publicBlock(block));
    return copy;
}

} // namespace

Report publicCopy(const Report &report)
{
    Report copy = Report::forForm(report.form.pointer());
    copy.facts.body = report.facts.body;
    copy.facts.year = report.facts.year;
    copy.opening = publicBlocks(report.opening);
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        copy.sections[i].blocks = publicBlocks(report.sections[i].blocks);
    if (report.closing)
        copy.closing = Closing{report.closing->body, report.closing->date, {}};
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        copy.cells[i].value = report.cells[i].value;
        copy.cells[i].computed = report.cells[i].computed;
    }
    return copy;
}

} // namespace gouji
