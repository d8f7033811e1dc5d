// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QDockWidget;
class QMainWindow;
class QMenu;
class QSettings;
class QStackedWidget;

namespace gouji {

class ReportView;

/// The docks beside the report: sections, findings, details, the file that it was read from,
/// and the questions of its review. Each shows what belongs to the report in front; a person
/// moves, floats and hides them, and the window remembers it.
class Panes : public QObject
{
    Q_OBJECT

public:
    explicit Panes(QMainWindow &window);

    /// Takes in the panes of a view; they leave with the view.
    void add(const ReportView &view);
    /// Brings the panes of a view to the front; null: hides the docks, there is no report.
    void show(const ReportView *view);
    /// Lays the docks as the person left them on such a screen, `width` points wide. Where it has no room for docks on both
    /// sides, they stand behind each other at the right until the person moves them.
    void restore(const QSettings &settings, int width);
    /// Keeps how they lie, for the next window on such a screen.
    void keep(QSettings &settings, int width);
    void retranslate();
    /// Brings the file that the report was read from into view.
    void revealSource();
    /// Brings the questions into view.
    void revealReview();
    /// Switches for showing and hiding.
    void fill(QMenu &menu) const;

private:
    enum Place { Sections, Findings, Details, Source, Review };

    bool hasSomething(std::size_t place) const;
    void layBehindEachOther();
    static std::array<QWidget *, 5> panesOf(const ReportView &view);
    void addDock(Place place, const char *name, Qt::DockWidgetArea area);

    QMainWindow &m_window;
    std::array<QDockWidget *, 5> m_docks{};
    std::array<QStackedWidget *, 5> m_stacks{};
    std::array<bool, 5> m_isWanted{true, true, true, false, true}; ///< by the person, while there is a report
    bool m_hasReport = false;
};

} // namespace gouji
