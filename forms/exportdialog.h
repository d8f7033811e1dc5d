// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "views/page/pagestyle.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace gouji {

namespace Ui {
class ExportDialog;
}

/// A format as the dialog offers it.
struct OfferedFormat
{
    const char *words; ///< English source text, context "Export"
    bool hasPages;     ///< has a look to choose, and faces that may stand in
    bool carriesData;  ///< has a kind of copy to choose
    bool isTheData;    ///< the native file: carries something in any case, everything as a rule
};

/// Asks how and where a report is to be written: format, what the file carries beside what it shows, the look of pages. Says
/// which faces stand in, what a working copy gives away and that a file will be replaced. Reads and writes no file; whoever
/// shows it answers what it asks by its signals.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(std::vector<OfferedFormat> formats, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setFormat(int format);
    void setPreset(PagePreset preset);
    void setTarget(const QString &path);
    /// The target names a file that is there: it would be replaced.
    void setTargetExists(bool exists);
    /// What stands in for the faces of the standard, for the format and look that are chosen.
    void setStandIns(const QStringList &sentences);

    int format() const;
    CopyKind copy() const;
    PagePreset preset() const;
    QString target() const;

signals:
    /// Another format.
    void formatChanged();
    /// Another format or look: other faces may stand in.
    void pagesChanged();
    void targetChanged();
    /// The person wants to look for a place.
    void targetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    const OfferedFormat &chosen() const;
    void onFormatChanged();
    void fillCopies();
    void refresh();
    void retranslate();

    std::vector<OfferedFormat> m_formats;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    QStringList m_standIns;
    bool m_targetExists = false;
};

} // namespace gouji
