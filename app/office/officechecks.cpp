// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officechecks.h"

#include "app/office/officeparts.h"
#include "app/office/wordsfile.h"
#include "model/checks/officewords.h"
#include "model/template/formreader.h"

namespace gouji {

CheckOptions withOffice(CheckOptions options, const OfficePack &pack)
{
    WordsFile file;
    if (const OfficeItem *words = pack.find({OfficePart::Words, {}})) {
        for (const auto &[heading, lines] : words->content.object()->members())
            file.set(heading, textLines(lines));
    }
    if (const OfficeItem *phrases = pack.find({OfficePart::Phrases, {}}))
        file.set(phrasesHeading.toString(), textLines(phrases->content));
    if (!file.sections().empty()) {
        if (Result<WordLists> lists = withOfficeWords(*options.words, file.write()))
            options.words = std::make_shared<const WordLists>(std::move(lists).value());
    }
    const OfficeItem *checks = pack.find({OfficePart::Checks, {}});
    if (!checks)
        return options;
    const PackedChecks packed = checksOf(checks->content);
    for (const QString &id : packed.on)
        options.switchedOn.insert(CheckId(id));
    for (const QString &id : packed.off)
        options.switchedOff.insert(CheckId(id));
    if (packed.notice.isValid())
        options.noticeDate = packed.notice;
    if (packed.overviewLimit > 0)
        options.sectionOneLimit = packed.overviewLimit;
    return options;
}

void addForms(const OfficePack &pack, FormLibrary &forms)
{
    for (const OfficeItem &item : pack.items) {
        if (item.key.part != OfficePart::Form || forms.findBuiltIn(item.key.id))
            continue;
        if (const Result<FormPtr> form = FormReader::read(item.content))
            forms.add(*form);
    }
}

} // namespace gouji
