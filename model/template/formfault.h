// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gouji {

/// Collects the first thing that is wrong with a form file, or another file of data of an office: the place in it and what
/// is to stand there, for whoever wrote the file. Readers of its parts go on with empty values.
class FormFault
{
    Q_DECLARE_TR_FUNCTIONS(gouji::FormFault)

public:
    void say(const QString &where, const QString &what)
    {
        if (m_text.isEmpty())
            m_text = where + QStringLiteral(": ") + what;
    }
    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace gouji
