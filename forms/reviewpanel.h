// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/threadsmodel.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class ReviewPanel;
}

/// The questions about a report and their answers, to be read, filtered, answered and closed. What is written is kept with
/// the person's name, which is asked for here once. Knows no place in the window: it is told where the cursor is, and says
/// where the person wants to go.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(Session &session, QWidget *parent = nullptr);
    ~ReviewPanel() override;

    void setSection(const QString &section);
    /// Who writes here; empty: asked for with the first words.
    void setPerson(const QString &name);
    /// Takes a question about a place, or about the section or the report that it lies in.
    void startAsking(const Anchor &place);
    /// Takes an answer to the question that is chosen; with none chosen nothing happens.
    void startAnswering();
    /// Closes the question that is chosen, or opens it again.
    void closeOrReopen();
    /// Chooses the next question of the list, round and round, and goes there. False: there is none.
    bool goToNext(bool backwards);

signals:
    /// The person wants to ask about where the cursor is.
    void askWanted();
    void placeActivated(const gouji::Anchor &place);
    /// The person said who writes.
    void personNamed(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectButtons();
    void fillFilters();
    void refresh();
    void choose(std::optional<std::size_t> thread);
    void go();
    void startWriting(bool asks);
    void stopWriting();
    void record();
    Anchor anchorChosen() const;
    /// The thread that is chosen, or nothing.
    std::optional<std::size_t> current() const;

    Session &m_session;
    ThreadsModel m_model;
    std::unique_ptr<Ui::ReviewPanel> m_ui;
    QString m_person;
    Anchor m_place; ///< that is asked about
    bool m_asks = false;
    std::optional<std::size_t> m_answered; ///< the thread that an answer is written to
};

} // namespace gouji
