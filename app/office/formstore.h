// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// The forms that a person keeps beside the program's own: a file each in the folder `forms` of an office's folder, to which
/// files may be copied by hand as well. Looks at the folder each time it is asked; holds nothing of it.
class FormStore
{
public:
    explicit FormStore(const QString &officeFolder);

    /// A form that is kept, and its file.
    struct Kept
    {
        FormPtr form;
        QString path;
    };
    struct Reading
    {
        std::vector<Kept> forms; ///< by the names of their files
        QStringList faults;      ///< of files that cannot be used, as sentences
    };
    /// A file whose form has the id of one of the program's own, or of a file before it, is a fault.
    Reading read() const;

    /// Keeps a form; one of the same id is replaced. CannotWrite, or TargetExists where the id is one of the program's own.
    Result<Done> keep(const FormTemplate &form) const;
    /// Forgets the form of an id. Reports that use it carry it with them.
    Result<Done> remove(QStringView id) const;

    /// What is kept besides the program's own; the sentences about files that cannot be used.
    QStringList addTo(FormLibrary &library) const;

private:
    QString m_folder;
};

/// The form in a file; the error says which file it is and where in it the fault stands.
Result<FormPtr> readFormFile(const QString &path);

/// What tells one content of a form from another: SHA-256 of it as the program writes it, in hexadecimal.
QString formDigest(const FormTemplate &form);

} // namespace gouji
