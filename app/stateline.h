// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace gouji {

class ReportDocument;

/// A line over the report that says where it stands in its review and what follows from that, with the way out: a report
/// that is read only can be taken back, a returned one submitted again. Not there while the report is a draft.
class StateLine : public QFrame
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    /// The document to speak of, or null.
    void setDocument(ReportDocument *document);
    QString text() const;

signals:
    void takeBackWanted();
    void submitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QPointer<ReportDocument> m_document;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gouji
