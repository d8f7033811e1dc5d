// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskwindow.h"
#include "app/deskflow.h"
#include "model/desk/deskfile.h"
#include "model/support/safefile.h"
#include "tests/support/corpus.h"
#include "tests/support/openwindow.h"

#include <QDir>
#include <QTableView>
#include <QTest>

namespace gouji::test {

/// The folder of the open window as a reviewer's desk, and the window of it.
struct OpenDesk : OpenWindow
{
    void put(const char *name, const QByteArray &bytes)
    {
        const QString file = path(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(file).path());
        QVERIFY(writeWholeFile(file, bytes).isOk());
        standStill(file);
    }
    /// As if it had been written a minute ago: what is younger may be being written and has to wait.
    static void standStill(const QString &path)
    {
        constexpr int minute = 60;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-minute), QFileDevice::FileModificationTime));
    }
    /// With the list of units in the folder.
    void open()
    {
        desk = window.deskFlow().makeIn(folder.path(), 2024);
        QVERIFY(desk);
        desk->activateWindow(); // shortcuts are of the active window
        QTRY_VERIFY(desk->isActiveWindow());
        desk->desk().importUnits(path(QStringLiteral("units.csv")));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!desk->desk().scanner().isScanning(), 60000); }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return desk->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// A cell of a unit's row in the queue.
    QString shown(const char *unit, int column)
    {
        const QAbstractItemModel *queue = find<QTableView>("queue")->model();
        for (int row = 0; row < queue->rowCount(); ++row) {
            if (queue->index(row, 0).data().toString() == QString::fromUtf8(unit))
                return queue->index(row, column).data().toString();
        }
        return QStringLiteral("not there");
    }
    QString unitStatus(const char *unit) { return shown(unit, UnitQueueModel::StatusColumn); }
    void selectUnit(const char *unit)
    {
        auto *queue = find<QTableView>("queue");
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (queue->model()->index(row, 0).data().toString() == QString::fromUtf8(unit))
                queue->selectionModel()->setCurrentIndex(queue->model()->index(row, 0),
                                                         QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows); // whatever key came last
        }
    }
    Desk saved() const { return *readDesk(readFile(desk->path())); }

    QPointer<DeskWindow> desk;
};

} // namespace gouji::test
