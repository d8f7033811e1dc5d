// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checksettings.h"
#include "app/officeforms.h"
#include "app/recentfiles.h"
#include "app/reportdocument.h"
#include "model/papers/paper.h"
#include "model/template/guidancenotes.h"
#include "views/page/fontset.h"
#include "views/page/pagestyle.h"

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
    ~Workbench() override;

    const FormLibrary &forms() const { return m_forms; }
    /// Those among them that the person keeps beside the program's own.
    OfficeForms &officeForms() { return m_officeForms; }
    /// What the office adds to the guidance of the forms.
    const GuidanceNotes &guidanceNotes() const { return m_guidanceNotes; }
    void setGuidanceNotes(GuidanceNotes notes);
    /// The papers that go with a report: the program's and the office's own.
    const std::vector<Paper> &papers() const { return m_papers; }
    void setPapers(std::vector<Paper> papers);
    /// The faces that pages are set in.
    const FontSet &fonts() const { return m_fonts; }
    QSettings &settings() { return m_settings; }
    /// Sets how pages look from now on.
    void setPageStyle(PagePreset preset, const PageStyle &style);
    /// What the office chose about the checks; every document follows.
    CheckSettings &checkSettings() { return m_checkSettings; }
    RecentFiles recentFiles() { return RecentFiles(m_settings); }

    const QList<ReportDocument *> &documents() const { return m_documents; }
    /// The document in front, or null.
    ReportDocument *current() const { return m_current; }
    void setCurrent(ReportDocument *document);

    /// How a file is opened that may be open elsewhere.
    enum class Opening {
        IfFree, ///< ErrorCode::OpenElsewhere where somebody else has it
        Anyway,
        AsCopy ///< to read, or to save under another name
    };
    /// Opens a file, or brings it to the front where it is open already.
    Result<ReportDocument *> open(const QString &path, Opening opening = Opening::IfFree);
    ReportDocument *add(Report report);
    /// A report that was read from another file than a native one.
    ReportDocument *add(Report report, std::shared_ptr<const ImportSource> source);
    /// Opens work that an earlier run did not save.
    ReportDocument *restore(FoundWork work);
    /// Takes a document away without asking; whoever calls has asked.
    void close(ReportDocument *document);

signals:
    void documentAdded(gouji::ReportDocument *document);
    void documentClosed(gouji::ReportDocument *document);
    void currentChanged(gouji::ReportDocument *document);
    void guidanceChanged();
    void papersChanged();
    void pageStylesChanged();

private:
    ReportDocument *findOpen(const QString &path) const;
    void applyCheckSettings();
    ReportDocument *take(ReportDocument *document);
    DocumentServices services() { return {{m_forms, m_journalWriter, m_diskForcer}, journalRoot()}; }

    FormLibrary m_forms;
    GuidanceNotes m_guidanceNotes;
    std::vector<Paper> m_papers = Paper::builtIn();
    FontSet m_fonts;
    QSettings m_settings;
    CheckSettings m_checkSettings{m_settings};
    OfficeForms m_officeForms{m_forms, m_settings};
    QList<ReportDocument *> m_documents;
    ReportDocument *m_current = nullptr;
    // These end first: what they still write uses the rest.
    QThreadPool m_journalWriter; ///< one thread: what is asked first is written first
    QThreadPool m_diskForcer;    ///< one thread: a slow disk is asked once at a time
};

} // namespace gouji
