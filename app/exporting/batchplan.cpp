// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/batchplan.h"

#include "model/formats/reportfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace gouji {
namespace {

/// A report's file, and where below the folder of all it belongs.
struct BatchInput
{
    QString path;
    QString below; ///< folder relative to the one that was named
};

std::vector<BatchInput> inputsOf(const QStringList &named)
{
    std::vector<BatchInput> inputs;
    QSet<QString> seen;
    const auto add = [&](const QString &path, const QString &below) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (!seen.contains(whole))
            inputs.push_back({whole, below});
        seen.insert(whole);
    };
    for (const QString &name : named) {
        if (!QFileInfo(name).isDir()) {
            add(name, {});
            continue;
        }
        for (const QString &file : reportFilesBelow(name, FolderReach::Drafts))
            add(file, QFileInfo(QDir(name).relativeFilePath(file)).path());
    }
    return inputs;
}

/// Gives every file a name of its own.
class Names
{
public:
    Names(const std::vector<BatchInput> &inputs, const BatchWishes &wishes) : m_wishes(wishes)
    {
        for (const BatchInput &input : inputs)
            m_inputs.insert(input.path);
    }

    ExportTarget target(const BatchInput &input, const ExportOptions &options)
    {
        const QDir folder(m_wishes.folder.isEmpty() ? QFileInfo(input.path).absolutePath()
                                                    : QDir(m_wishes.folder).filePath(input.below));
        const QString base = QDir::cleanPath(folder.absoluteFilePath(QFileInfo(input.path).completeBaseName()));
        const QString ending = u'.' + exportFormatInfo(options.format).name;
        QString path = base + ending;
        for (int i = 2; m_taken.contains(path); ++i)
            path = QStringLiteral("%1 (%2)%3").arg(base).arg(i).arg(ending);
        m_taken.insert(path);
        return {path, options, m_wishes.mayReplace && !m_inputs.contains(path)};
    }

private:
    const BatchWishes &m_wishes;
    QSet<QString> m_inputs;
    QSet<QString> m_taken;
};

} // namespace

std::vector<ExportJob> batchJobs(const BatchWishes &wishes)
{
    const std::vector<BatchInput> inputs = inputsOf(wishes.inputs);
    Names names(inputs, wishes);
    std::vector<ExportJob> jobs;
    for (const BatchInput &input : inputs) {
        ExportJob job{input.path, std::nullopt, {}, true};
        for (const ExportOptions &options : wishes.formats)
            job.targets.push_back(names.target(input, options));
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace gouji
