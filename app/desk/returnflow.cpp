// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/returnflow.h"

#include "app/letterflow.h"
#include "app/workbench.h"
#include "forms/decisiondialog.h"

namespace gouji {

ReturnFlow::ReturnFlow(Workbench &workbench, QWidget &window)
    : m_workbench(workbench)
    , m_window(window)
    , m_letters([this](int done, int total) { emit progressed(done, total); },
                [this](const std::vector<UnitReturn> &written) { emit finished(written, m_decision); })
{}

void ReturnFlow::ask(const DeskState &state, const std::vector<int> &units, const QString &folder)
{
    if (m_letters.isRunning())
        return emit refused(tr("Letters are being written; return these when that is done."));
    QSettings &settings = m_workbench.settings();
    const QString officeKey = QStringLiteral("review/office");
    const LetterWords words = officeLetterWords();
    DecisionDialog dialog(DecisionKind::Returned, static_cast<int>(units.size()), &m_window);
    dialog.setOffice(state.desk().office.isEmpty() ? settings.value(officeKey).toString() : state.desk().office);
    dialog.setReasons(words.reasons);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setValue(officeKey, dialog.office());
    m_decision = dialog.decision();
    m_decision.by = settings.value(QStringLiteral("person")).toString();
    if (!dialog.wantsLetters())
        return emit decided(m_decision);
    const QString person = m_decision.by.isEmpty() ? dialog.office() : m_decision.by;
    write(state, units,
          {{folder, m_workbench.forms()},
           {dialog.office(), QDate::currentDate(), m_decision.reason},
           words,
           person,
           m_workbench.checkSettings().options()});
}

/// Letters first: what cannot be written is not returned.
void ReturnFlow::write(const DeskState &state, const std::vector<int> &units, const ReturnOrder &order)
{
    std::vector<UnitYear> years;
    for (const int unit : units) {
        if (const UnitYear *year = state.yearOf(unit); year && year->current())
            years.push_back(*year);
    }
    if (years.empty())
        return emit refused(tr("The selected units have handed in nothing that could be returned."));
    m_letters.start(std::move(years), [order](const UnitYear &year) { return writeReturn(year, order); });
}

} // namespace gouji
