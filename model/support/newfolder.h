// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArrayView>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace gouji {

/// A folder that is there with all its files, or not at all: it is filled beside its place under another name and gets its
/// own at the end. One that is not finished takes its files with it.
class NewFolder
{
public:
    /// ErrorCode::TargetExists where something has the name; CannotWrite.
    static Result<NewFolder> make(const QString &path);

    /// A file in the folder, by its name alone. ErrorCode::CannotWrite.
    Result<Done> add(const QString &name, QByteArrayView bytes);
    /// Gives the folder its name. ErrorCode::TargetExists, CannotWrite.
    Result<Done> finish();

private:
    explicit NewFolder(QString path);

    QString m_path;
    std::shared_ptr<QTemporaryDir> m_draft;
};

} // namespace gouji
