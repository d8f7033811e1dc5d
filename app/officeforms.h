// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/formstore.h"
#include "views/editing/formlistmodel.h"

#include <QObject>
#include <QSettings>

namespace gouji {

/// The forms that the person keeps, among the forms at hand: read when the program starts, changed here and nowhere else. The
/// settings remember where each was taken from.
class OfficeForms : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this. What is kept is added to the library.
    OfficeForms(FormLibrary &library, QSettings &settings, QObject *parent = nullptr);

    /// What is wrong with files that cannot be used.
    const QStringList &faults() const { return m_faults; }
    /// Every form at hand, the program's own first.
    std::vector<ListedForm> list() const;
    /// The newest of the program's own.
    FormPtr newestBuiltIn() const;

    /// Keeps a form, which takes the place of one of the same id; `from` is the name of the file or report it stood in.
    Result<Done> keep(const FormPtr &form, const QString &from);
    Result<Done> remove(const FormPtr &form);

signals:
    void changed();

private:
    FormLibrary &m_library;
    QSettings &m_settings;
    FormStore m_store;
    QStringList m_faults;
};

} // namespace gouji
