// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/correctionletter.h"

#include <QObject>
#include <QPointer>

namespace gouji {

class LetterDialog;
class MainWindow;
class ReportDocument;
class Workbench;

/// A letter of corrections from the dialog to the files: the letter as docx or text, the unit's own document (or ours where
/// that is not at hand) with the entries as comments, and the report's way back to the unit. Writes the files for the dialog,
/// which writes none. Lives as long as the window.
class LetterFlow : public QObject
{
    Q_OBJECT

public:
    LetterFlow(Workbench &workbench, MainWindow &window);

    /// Opens the letter of the report in front.
    void show();

private:
    using DocumentPtr = QPointer<ReportDocument>;

    QString askForTarget(ReportDocument &document, const QString &name, const QString &filter);
    void save(ReportDocument &document, const LetterDialog &dialog, bool asDocx);
    void saveComments(ReportDocument &document, const LetterDialog &dialog);
    void returnReport(ReportDocument &document);
    void keepOffice(const LetterDialog &dialog);
    void sayWritten(const QString &path, const Result<Done> &written, const QString &sentence);

    Workbench &m_workbench;
    MainWindow &m_window;
};

/// Where an office keeps its own wording and reasons.
QString officeLetterWordsPath();
/// The office's own wording and reasons, where it has any (returning.json beside its papers' folder); the program's else.
LetterWords officeLetterWords();

} // namespace gouji
