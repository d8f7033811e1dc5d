// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class NewReportDialog;
}

/// Asks whose report for which year is to be made, and shows the title that will stand over it; cannot be accepted without
/// a body. Where last year's report is at hand it shows what would be taken over and asks whether that file is the
/// published one. Which file that is, is for others to find out: the dialog reads none.
class NewReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `forms` outlives the dialog. `year` is offered first.
    NewReportDialog(const FormLibrary &forms, int year, QWidget *parent = nullptr);
    ~NewReportDialog() override;

    /// Offers last year's report, in its file's name.
    void setLastYear(const QString &fileName, std::shared_ptr<const Report> lastYear);
    /// Says what went wrong with a file that was chosen.
    void say(const QString &sentence);

    /// The body's name without blanks, the year, the kind as stated; the rest from last year's report. A body of another
    /// name now keeps the old one as an alias.
    Facts facts() const;
    /// The form for the year: where more than one covers it, the one that the person chose, first the one in force.
    FormPtr form() const;
    /// Whether the person says that last year's file is the published one.
    bool isPublished() const;

signals:
    /// The person wants to choose last year's file.
    void lastYearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void fillForms();
    void refresh();
    void showCarried();

    const FormLibrary &m_forms;
    std::unique_ptr<Ui::NewReportDialog> m_ui;
    QString m_fileName;
    std::shared_ptr<const Report> m_lastYear;
};

} // namespace gouji
