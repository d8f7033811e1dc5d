// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/returnflow.h"

#include "app/desk/deskdocument.h"
#include "app/letterflow.h"
#include "app/workbench.h"
#include "forms/decisiondialog.h"
#include "model/desk/draftreader.h"
#include "model/desk/returnregister.h"
#include "model/support/safefile.h"
#include "model/support/wholeseconds.h"

#include <QDir>
#include <QFileDialog>

namespace gouji {

ReturnFlow::ReturnFlow(DeskDocument &desk, Workbench &workbench, QWidget &window)
    : m_desk(desk)
    , m_workbench(workbench)
    , m_window(window)
    , m_letters([this](int done, int total) { emit progressed(done, total); },
                [this](const std::vector<UnitReturn> &written) { finish(written); })
{}

void ReturnFlow::ask(const std::vector<int> &units)
{
    if (m_letters.isRunning())
        return emit said(tr("Letters are being written; return these when that is done."), true);
    if (units.empty())
        return emit said(tr("No unit is selected; select those that you return."), true);
    QSettings &settings = m_workbench.settings();
    const QString officeKey = QStringLiteral("review/office");
    const LetterWords words = officeLetterWords();
    DecisionDialog dialog(DecisionKind::Returned, static_cast<int>(units.size()), &m_window);
    dialog.setOffice(m_desk.desk().office.isEmpty() ? settings.value(officeKey).toString() : m_desk.desk().office);
    dialog.setReasons(words.reasons);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings.setValue(officeKey, dialog.office());
    m_decision = dialog.decision();
    m_decision.by = settings.value(QStringLiteral("person")).toString();
    if (!dialog.wantsLetters())
        return m_desk.decide(units, m_decision);
    const QString person = m_decision.by.isEmpty() ? dialog.office() : m_decision.by;
    write(units, {{m_desk.folder(), m_workbench.forms()},
                  {dialog.office(), QDate::currentDate(), m_decision.reason},
                  words,
                  person,
                  m_workbench.checkSettings().options()});
}

/// Letters first: what cannot be written is not returned.
void ReturnFlow::write(const std::vector<int> &units, const ReturnOrder &order)
{
    std::vector<UnitYear> years;
    for (const int unit : units) {
        if (const UnitYear *year = m_desk.state()->yearOf(unit); year && year->current())
            years.push_back(*year);
    }
    if (years.empty())
        return emit said(tr("The selected units have handed in nothing that could be returned."), true);
    m_letters.start(std::move(years), [order](const UnitYear &year) { return writeReturn(year, order); });
}

void ReturnFlow::finish(const std::vector<UnitReturn> &returns)
{
    Desk desk = m_desk.desk();
    QStringList faults;
    for (const UnitReturn &written : returns) {
        if (!written.fault.isEmpty()) {
            faults.append(tr("%1 was not returned: %2").arg(written.unit, written.fault));
            continue;
        }
        Decision made = m_decision;
        made.letters = written.files;
        made.digest = written.digest; // another version may have come meanwhile
        DeskDocument::decide(desk.unitYear(written.unit), made, nowInWholeSeconds());
    }
    m_desk.keep(std::move(desk));
    const int done = static_cast<int>(returns.size() - static_cast<std::size_t>(faults.size()));
    const QString sentence = tr("%n report(s) returned; what goes back stands in the folder “%1”.", nullptr, done)
                                 .arg(returnFolder.toString());
    emit said(QStringList(QStringList{done > 0 ? sentence : QString()} + faults).join(u' ').trimmed(),
              !faults.isEmpty());
}

void ReturnFlow::saveRegister()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the register of returns"),
                                                      QDir(m_desk.folder()).filePath(QStringLiteral("退回登记.csv")),
                                                      QStringLiteral("*.csv"));
    if (path.isEmpty())
        return;
    const auto entries = returnRegister(*m_desk.state(), QDate::currentDate());
    const Result<Done> written = writeWholeFile(path, returnRegisterCsv(entries));
    if (!written)
        return emit said(written.error().text(), true);
    emit said(tr("%n return(s) written to “%1”.", nullptr, static_cast<int>(entries.size()))
                  .arg(QDir::toNativeSeparators(path)),
              false);
}

} // namespace gouji
