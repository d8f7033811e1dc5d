// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exportdialog.h"

#include <QStringList>

class QCheckBox;

namespace gouji {

namespace Ui {
class BatchDialog;
}

/// Writes many reports in many formats: which, as what, where to; then how far it is and what became of each. Not modal, and
/// reads and writes no file itself; whoever shows it does what its signals ask for. Closing it stops what runs.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BatchDialog(std::vector<OfferedFormat> formats, QWidget *parent = nullptr);
    ~BatchDialog() override;

    void addInputs(const QStringList &paths);
    void setFormats(const QList<int> &formats);
    void setPreset(PagePreset preset);
    void setFolder(const QString &folder);
    void setStandIns(const QStringList &sentences);

    QStringList inputs() const;
    QList<int> formats() const;
    CopyKind copy() const;
    PagePreset preset() const;
    /// Empty: beside each report.
    QString folder() const;
    bool mayReplace() const;

    /// From now on things are written: so many files.
    void begin(int files);
    /// What became of one file, or of several that could not be begun.
    void addResult(const QString &sentence, bool isError, int files = 1);
    void end(const QString &sentence);

signals:
    void filesWanted();
    void inputFolderWanted();
    void folderWanted();
    /// Other faces may stand in.
    void pagesChanged();
    void startWanted();
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void removeSelected();
    void refresh();
    void retranslate();

    std::vector<OfferedFormat> m_formats;
    std::unique_ptr<Ui::BatchDialog> m_ui;
    std::vector<QCheckBox *> m_formatBoxes; ///< parallel to m_formats
    QStringList m_standIns;
    bool m_isRunning = false;
};

} // namespace gouji
