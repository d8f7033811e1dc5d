// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prosedesk.h"
#include "tests/support/strictmain.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTextBlock>

using namespace gouji;
using namespace gouji::test;

namespace {

QString description(ProseDesk &desk)
{
    return QAccessible::queryAccessibleInterface(&desk.edit)->text(QAccessible::Description);
}

} // namespace

class TestProseAccess : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void picturesAndTablesAreToldInWords()
    {
        const FurtherTable table{
            {{QStringLiteral("事项"), QStringLiteral("件数")}, {QStringLiteral("甲"), QStringLiteral("3")}}, {}};
        ProseDesk desk(Blocks{Paragraph::fromText(QStringLiteral("如下：")), table,
                              Picture{QStringLiteral("图一 流程"), {}, {}, {}}, Picture{{}, {}, {}, {}}});
        desk.moveTo(0);
        QVERIFY(description(desk).isEmpty());
        desk.key(Qt::Key_Down);
        QCOMPARE(description(desk), QStringLiteral("Table of 2 rows and 2 columns: 事项, 件数; 甲, 3"));
        desk.moveTo(desk.edit.document()->findBlockByNumber(2).position());
        QCOMPARE(description(desk), QStringLiteral("Picture: 图一 流程"));
        desk.moveTo(desk.edit.document()->findBlockByNumber(3).position());
        QCOMPARE(description(desk), QStringLiteral("Picture without a caption"));
        desk.moveTo(0);
        QVERIFY(description(desk).isEmpty());
    }

    void aLinkThatFollowsItsFigureIsToldWhereItStands()
    {
        const CellId received = *CellId::fromString(u"t3.received.company");
        const Link digits{received, LinkStyle::Digits, {}};
        ProseDesk desk(Blocks{Paragraph{{QStringLiteral("收到"), digits, QStringLiteral("件，其中"), digits}, {}},
                              Paragraph{{digits}, {}}});
        const QString before = desk.session.report().cell(desk.cell(u"t3.received.company")).value.toString();
        const QSignalSpy followed(&desk.edit.prose(), &ProseDocument::linkFollowed);
        desk.session.enterText(desk.cell(u"t3.received.company"), QStringLiteral("7777"));
        QList<int> positions;
        for (const QVariantList &link : followed) {
            positions.append(link[0].toInt());
            QCOMPARE(link[1].toString(), before);
            QCOMPARE(link[2].toString(), QStringLiteral("7777"));
            QCOMPARE(desk.edit.toPlainText().mid(link[0].toInt(), 4), QStringLiteral("7777"));
        }
        QCOMPARE(positions, QList<int>({2, 10, 15}));
        desk.undo();
        QCOMPARE(followed.last()[2].toString(), before);
        QCOMPARE(followed.size(), 6);
    }
};

GOUJI_WIDGET_TEST(TestProseAccess)
#include "tst_proseaccess.moc"
