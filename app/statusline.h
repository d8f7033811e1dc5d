// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStatusBar>

class QLabel;

namespace gouji {

class ReportDocument;

/// The line at the bottom: how many balance rules hold, what is to do, what is wrong, when it was saved, form and zoom.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// The document to speak of, or null.
    void setDocument(ReportDocument *document);
    void setZoom(double factor);
    QString summaryText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QPointer<ReportDocument> m_document;
    QLabel *m_summary;
    QLabel *m_file;
    QLabel *m_zoom;
};

} // namespace gouji
