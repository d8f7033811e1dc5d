// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskflow.h"

#include "app/desk/deskwindow.h"
#include "app/filechoice.h"
#include "app/importing/importflow.h"
#include "app/mainwindow.h"
#include "forms/reportview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>

namespace gouji {

DeskFlow::DeskFlow(Workbench &workbench, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
{}

DeskFlow::~DeskFlow()
{
    qDeleteAll(m_desks);
}

void DeskFlow::makeDesk()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("The folder with the units' drafts"));
    if (!folder.isEmpty())
        makeIn(folder, QDate::currentDate().addMonths(-6).year()); // reports are written from winter on
}

void DeskFlow::openDesk()
{
    const QString path =
        chooseFile(m_window, m_workbench.settings(), tr("Open a desk"), tr("Desks (*.goujidesk);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

QList<DeskWindow *> DeskFlow::desks() const
{
    QList<DeskWindow *> open;
    for (const QPointer<DeskWindow> &desk : m_desks) {
        if (desk && desk->isVisible())
            open.append(desk);
    }
    return open;
}

bool DeskFlow::isDesk(const QString &path)
{
    return path.endsWith(u".goujidesk", Qt::CaseInsensitive);
}

DeskWindow *DeskFlow::makeIn(const QString &folder, int year)
{
    const QStringList there = QDir(folder).entryList({QStringLiteral("*.goujidesk")}, QDir::Files);
    if (!there.isEmpty())
        return open(QDir(folder).filePath(there.front()));
    Desk desk;
    desk.year = year;
    const QString path = QDir(folder).filePath(QFileInfo(folder).fileName() + QStringLiteral(".goujidesk"));
    const Result<DeskStore> made = DeskStore::create(path, desk);
    if (!made) {
        m_window.say(made.error().text(), true);
        return nullptr;
    }
    return open(path);
}

DeskWindow *DeskFlow::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    m_desks.removeAll(nullptr);
    for (const QPointer<DeskWindow> &desk : m_desks) {
        if (QFileInfo(desk->path()).absoluteFilePath() == whole) {
            desk->activateWindow();
            return desk;
        }
    }
    Result<DeskStore> store = DeskStore::open(whole);
    if (!store) {
        m_window.say(store.error().text(), true);
        return nullptr;
    }
    m_workbench.recentFiles().add(whole);
    auto *desk = new DeskWindow(std::move(store).value(), m_workbench);
    connect(this, &QObject::destroyed, desk, &QObject::deleteLater);
    connect(desk, &DeskWindow::fileWanted, this, [this](const QString &file) {
        m_window.openFiles({file});
        m_window.activateWindow();
    });
    connect(desk, &DeskWindow::cellWanted, this, &DeskFlow::goTo);
    connect(desk, &DeskWindow::reportMade, &m_window, &QWidget::activateWindow);
    m_desks.append(desk);
    constexpr QSize wanted(1340, 700); // the widest table of a sum beside what a cell is made of
    desk->resize(wanted.boundedTo(m_window.screen()->availableSize()));
    desk->show();
    return desk;
}

/// In the report in front; nothing where it has no such cell.
void DeskFlow::goTo(const CellId &cell)
{
    ReportDocument *document = m_workbench.current();
    const FormTemplate *form = document ? &document->session().form() : nullptr;
    const std::optional<CellIndex> index = form ? form->find(cell) : std::nullopt;
    const SectionTemplate *section = index ? form->sectionOfTable(form->cell(*index).table) : nullptr;
    if (!section)
        return;
    Anchor place;
    place.section = section->id;
    place.cell = cell;
    m_window.currentView()->goTo(place);
}

} // namespace gouji
