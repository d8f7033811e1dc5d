// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officepack.h"

#include <QCoreApplication>

namespace gouji {

class Workbench;

/// What the office set here, wherever it is kept: reads it as the things of a pack, and puts things of a pack in place, where they
/// hold at once. What an import replaced is kept aside as a pack, so that it can be undone, and that again.
class OfficeSetup
{
    Q_DECLARE_TR_FUNCTIONS(gouji::OfficeSetup)

public:
    /// The workbench outlives it.
    explicit OfficeSetup(Workbench &workbench) : m_workbench(workbench) {}

    /// Everything that is set, in the order of a pack; what cannot be read is left out.
    std::vector<OfficeItem> current() const;

    /// Puts these in place. Where one cannot be written everything is as before.
    Result<Done> import(const std::vector<OfficeItem> &items);
    /// Whether there is an import to be undone.
    static bool canUndo();
    /// What there was before the last import is there again; done again, the import.
    Result<Done> undoImport();

private:
    /// What is there now of these things, and which are not there.
    OfficePack asideFor(const std::vector<OfficeKey> &keys) const;
    Result<Done> take(const OfficePack &pack);
    Result<Done> put(const OfficePack &pack);
    Result<Done> putItem(const OfficeItem &item);
    Result<Done> remove(const OfficeKey &key);
    Result<Done> putPaper(const OfficeKey &key, const JsonValue *content);
    void readAgain();

    std::vector<OfficeItem> papers() const;

    Workbench &m_workbench;
};

} // namespace gouji
