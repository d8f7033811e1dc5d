// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/recognition/silenttally.h"

#include "model/checks/checkreport.h"

namespace gouji::test {
namespace {

using Objection = std::pair<QString, QString>;

/// What a finding says, and of which section; one that names a further cell says something else.
Objection keyOf(const Finding &finding)
{
    QString said = finding.wording + finding.arguments.join(u'|');
    for (const CellId &cell : finding.cells)
        said += u' ' + cell.toString();
    return {said, finding.section};
}

std::set<Objection> objectionsTo(const Report &report)
{
    std::set<Objection> objections;
    for (const Finding &finding : checkReport({report})) {
        if (finding.severity != Severity::Hint)
            objections.insert(keyOf(finding));
    }
    return objections;
}

/// The sections that something new is said of.
std::set<QString> newlyObjected(const Report &report, const Report &truth)
{
    const std::set<Objection> before = objectionsTo(truth);
    std::set<QString> sections;
    for (const Objection &objection : objectionsTo(report)) {
        if (!before.contains(objection))
            sections.insert(objection.second);
    }
    return sections;
}

} // namespace

int SilentTally::add(const Report &report, const Report &truth)
{
    const std::set<QString> objected = newlyObjected(report, truth);
    const int before = m_silentlyWrong;
    ++m_sources;
    for (size_t i = 0; i < truth.cells.size(); ++i) {
        const CellValue &value = report.cells[i].value;
        if (value.toString() == truth.cells[i].value.toString())
            ++m_right;
        else if (!objected.contains(truth.form->sectionOfTable(truth.form->cells()[i].table)->id))
            ++m_silentlyWrong;
        else
            ++(value.isBlank() ? m_missing : m_wrongAndSaid);
    }
    return m_silentlyWrong - before;
}

QString SilentTally::toString() const
{
    const int figures = m_right + m_missing + m_wrongAndSaid + m_silentlyWrong;
    return QStringLiteral("%1 sources, %2 figures: right %3, missing and said %4, wrong and said %5, silently wrong %6 "
                          "(%7 per million); no longer read %8")
        .arg(m_sources)
        .arg(figures)
        .arg(m_right)
        .arg(m_missing)
        .arg(m_wrongAndSaid)
        .arg(m_silentlyWrong)
        .arg(figures == 0 ? 0.0 : 1e6 * m_silentlyWrong / figures, 0, 'f', 0)
        .arg(m_unread);
}

} // namespace gouji::test
