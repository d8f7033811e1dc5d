// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recentfiles.h"
#include "app/reportdocument.h"
#include "model/template/guidancenotes.h"

#include <QSettings>

namespace gouji {

class ReportView;

/// What actions work on: the forms, the settings, the documents that are open and which of them is in front. Owns the
/// services; the window shows what it holds.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);

    const FormLibrary &forms() const { return m_forms; }
    /// What the office adds to the guidance of the forms.
    const GuidanceNotes &guidanceNotes() const { return m_guidanceNotes; }
    void setGuidanceNotes(GuidanceNotes notes) { m_guidanceNotes = std::move(notes); }
    QSettings &settings() { return m_settings; }
    RecentFiles recentFiles() { return RecentFiles(m_settings); }

    const QList<ReportDocument *> &documents() const { return m_documents; }
    /// The document in front, or null.
    ReportDocument *current() const { return m_current; }
    void setCurrent(ReportDocument *document);

    /// Opens a file, or brings it to the front where it is open already.
    Result<ReportDocument *> open(const QString &path);
    ReportDocument *add(Report report);
    /// Takes a document away without asking; whoever calls has asked.
    void close(ReportDocument *document);

signals:
    void documentAdded(gouji::ReportDocument *document);
    void documentClosed(gouji::ReportDocument *document);
    void currentChanged(gouji::ReportDocument *document);

private:
    void take(ReportDocument *document);

    FormLibrary m_forms;
    GuidanceNotes m_guidanceNotes;
    QSettings m_settings;
    QList<ReportDocument *> m_documents;
    ReportDocument *m_current = nullptr;
};

} // namespace gouji
