// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"

#include <QRandomGenerator>

namespace gouji::test {

/// A paragraph of invented characters, another one for each number; long enough to be compared.
inline QString paragraph(quint32 number)
{
    QRandomGenerator random(number);
    QString text;
    for (int i = 0; i < 120; ++i)
        text += i % 40 == 39 ? QChar(u'。') : QChar(0x4e00 + random.bounded(5000));
    return text;
}

inline Report reportWith(const QStringList &overview, const QStringList &problems = {})
{
    static const FormPtr form = FormLibrary::builtIn().find(u"2021");
    Report report = Report::forForm(form);
    const auto set = [&report](QStringView section, const QStringList &texts) {
        report.blocks(section)->clear();
        for (const QString &text : texts)
            report.blocks(section)->push_back(Paragraph{{text}, {}});
    };
    set(u"overview", overview);
    set(u"problems", problems);
    return report;
}

} // namespace gouji::test
