// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/recovery.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace gouji;
using namespace gouji::test;

/// The disk of the journals is full, in a mount of the editor's own: it is said once, tried again, and nothing is lost.
class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void isSaidAndTriedAgain()
    {
        const QTemporaryDir home;
        OtherEditor editor(home.path());
        const QString data = home.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        const QString mount = QStringLiteral("exec unshare -m $(test $(id -u) -eq 0 || echo -r) sh -c 'mount -t tmpfs "
                                             "-o size=64k none \"%1\" && exec \"$EDITOR\"'");
        QVERIFY(editor.start(mount.arg(data)));
        QCOMPARE(editor.tell(QStringLiteral("new")), QByteArray("done"));
        QCOMPARE(editor.tell(QStringLiteral("fill %1/filler").arg(data)), QByteArray("done"));
        QVERIFY(editor.tell(QStringLiteral("enter t3.received.company 5")).startsWith("edit"));
        const QByteArray said = editor.nextLine();
        QVERIFY2(said.startsWith("kept-not") && said.size() > 30, said.constData());
        QVERIFY(editor.tell(QStringLiteral("enter t3.received.company 6")).startsWith("edit")); // goes on
        const QString path = home.filePath(QStringLiteral("report.gouji"));
        QCOMPARE(editor.tell(QStringLiteral("free %1/filler").arg(data)), QByteArray("done"));
        QCOMPARE(editor.nextLine(), QByteArray("kept-again"));
        QCOMPARE(editor.tell(QStringLiteral("save ") + path), QByteArray("done"));
        const Result<Report> saved = openReport(path, FormLibrary::builtIn());
        QVERIFY(saved.isOk());
        QCOMPARE(saved->cell(cellOf(*saved, u"t3.received.company")).value.toString(), QStringLiteral("6"));
    }
};

GOUJI_GUILESS_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
