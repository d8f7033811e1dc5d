// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/review/reportpiece.h"
#include "views/editing/differencemodel.h"
#include "views/editing/readingfindings.h"
#include "views/editing/session.h"

#include <QDialog>

namespace gouji {

class ReportView;
namespace Ui {
class ImportDialog;
}

/// What was read from a file, and where it is to go.
struct ImportOffer
{
    QString fileName;
    Report report;
    SourceOutline source;       ///< empty where the file holds nothing but a report
    std::optional<Report> into; ///< the report that takes it over; none: it opens as one of its own
};

/// What was read before it is taken over: the source as it was found beside the report that was made of it, the doubtful
/// places first, and a choice of pieces. The report can be mended here; where it goes into another one, what would change
/// there is listed. Not modal, reads and writes no file, changes no report but its own.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(ImportOffer offer, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// The report that takes it over was changed meanwhile.
    void setInto(const Report &report);

    /// What the report is once the chosen pieces are taken over.
    Report result() const;
    /// Whether the result is what was read, nothing left out and nothing mended.
    bool isAsRead() const;

signals:
    /// The file is that of last year's report.
    void asLastYearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpPieces();
    void setUpLists();
    void setUpKeys();
    ReportPieces chosen() const;
    void choose(const std::function<bool(ReportPiece::Kind)> &isWanted);
    void goToPiece(int row);
    void goToDoubt(const QModelIndex &index);
    void goToChange(const QModelIndex &index);
    void goToPlace(const SourcePlace &place);
    void refresh();
    void retranslate();
    QString introText() const;

    ImportOffer m_offer;
    Session m_session; ///< of what was read
    ReportPieces m_pieces;
    ReadingFindings m_doubts;
    DifferenceModel m_changes;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ReportView *m_view = nullptr;
    QPushButton *m_asLastYear = nullptr; ///< only where there is a report that takes it over
};

} // namespace gouji
