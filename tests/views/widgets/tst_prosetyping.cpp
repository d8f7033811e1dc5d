// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prosedesk.h"
#include "tests/support/strictmain.h"
#include "views/widgets/prosepaste.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QMimeData>

using namespace gouji;
using namespace gouji::test;

namespace {

void putOnClipboard(const QString &text)
{
    auto *mime = new QMimeData;
    mime->setHtml(QStringLiteral("<b>x</b>"));
    mime->setText(text);
    QApplication::clipboard()->setMimeData(mime);
}

QByteArray redSquare()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

} // namespace

/// Pairs, paste, sub-headings and what is drawn in the text.
class TestProseTyping : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void anOpeningMarkBringsItsPartner_data()
    {
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("closer");
        for (const char *pair : {"（）", "“”", "《》", "[]", "()"}) {
            const QString both = QString::fromUtf8(pair);
            QTest::newRow(pair) << both.left(1) << both.right(1);
        }
    }

    void anOpeningMarkBringsItsPartner()
    {
        QFETCH(QString, opener);
        QFETCH(QString, closer);
        ProseDesk desk(QStringLiteral("甲"));
        desk.type(opener);
        QCOMPARE(desk.text(), QStringLiteral("甲") + opener + closer);
        desk.type(QStringLiteral("乙"));
        desk.type(closer);
        desk.type(QStringLiteral("丙"));
        QCOMPARE(desk.text(), QStringLiteral("甲%1乙%2丙").arg(opener, closer));
    }

    void aKeyPairsLikeAnInputMethod()
    {
        ProseDesk desk(QString{});
        desk.key(Qt::Key_ParenLeft, Qt::ShiftModifier);
        QTest::keyClicks(&desk.edit, QStringLiteral("x)y"));
        QVERIFY(desk.text().endsWith(QStringLiteral("x)y")));
    }

    void backspaceTakesAnEmptyPair()
    {
        ProseDesk desk(QStringLiteral("甲"));
        desk.type(QStringLiteral("（"));
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.text(), QStringLiteral("甲"));
        desk.type(QStringLiteral("（"));
        desk.type(QStringLiteral("乙"));
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.text(), QStringLiteral("甲（）"));
    }

    void aSelectionIsWrappedInOneStep()
    {
        ProseDesk desk(QStringLiteral("甲乙丙"));
        desk.edit.goTo({0, 1, 1});
        desk.type(QStringLiteral("《"));
        QCOMPARE(desk.text(), QStringLiteral("甲《乙》丙"));
        QCOMPARE(desk.edit.textCursor().selectedText(), QStringLiteral("乙"));
        desk.undo();
        QCOMPARE(desk.text(), QStringLiteral("甲乙丙"));
    }

    void aMarkThatEndsACompositionPairsToo()
    {
        ProseDesk desk(QStringLiteral("甲"));
        desk.compose(QStringLiteral("("));
        desk.type(QStringLiteral("（"));
        QCOMPARE(desk.text(), QStringLiteral("甲（）"));
        QCOMPARE(desk.edit.toPlainText(), QStringLiteral("甲（）"));
    }

    void pastesWithTheHousePunctuationInOneStep()
    {
        ProseDesk desk(QStringLiteral("甲"));
        putOnClipboard(QStringLiteral("收到118件,办结:\r\n　　其中(略)28,431件\r\n\r\n"));
        desk.edit.paste();
        QCOMPARE(desk.text(), QStringLiteral("甲收到118件，办结：\n其中（略）28,431件"));
        QCOMPARE(desk.session.undoStack().count(), 1);
        desk.undo();
        QCOMPARE(desk.text(), QStringLiteral("甲"));
    }

    void pastesAsItIsOnDemand()
    {
        ProseDesk desk(QStringLiteral("甲"));
        putOnClipboard(QStringLiteral("乙,丙\n\n丁"));
        desk.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.text(), QStringLiteral("甲乙,丙\n\n丁"));
    }

    void aLineBreakIsAParagraph()
    {
        ProseDesk desk(QStringLiteral("甲"));
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.blocks().size(), std::size_t(2));
    }

    void theNextSubHeadingHasTheNextNumber()
    {
        ProseDesk desk(
            Blocks{Paragraph::fromText(QStringLiteral("（一）甲。")), Paragraph::fromText(QStringLiteral("乙。"))});
        insertSubHeading(desk.edit);
        desk.type(QStringLiteral("丙"));
        QCOMPARE(desk.text(), QStringLiteral("（一）甲。\n乙。\n（二）丙"));
        desk.key(Qt::Key_Return);
        insertSubHeading(desk.edit);
        QCOMPARE(desk.text(), QStringLiteral("（一）甲。\n乙。\n（二）丙\n（三）"));
        desk.undo();
        QCOMPARE(desk.text(), QStringLiteral("（一）甲。\n乙。\n（二）丙\n"));
    }

    void theFirstSubHeadingOfNothing()
    {
        ProseDesk desk(Blocks{});
        insertSubHeading(desk.edit);
        desk.type(QStringLiteral("甲"));
        QCOMPARE(desk.text(), QStringLiteral("（一）甲"));
    }

    void picturesAndTablesAreDrawn()
    {
        const FurtherTable table{
            {{QStringLiteral("项目"), QStringLiteral("件数")}, {QStringLiteral("许可"), QStringLiteral("12")}}, {}};
        ProseDesk desk(Blocks{Picture{QStringLiteral("图一"), {}, redSquare(), {}}, table});
        const QImage shown = desk.edit.grab().toImage();
        bool hasRed = false;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                hasRed = hasRed || shown.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(hasRed);
        QVERIFY(desk.edit.document()->size().height() > 100);
    }
};

GOUJI_WIDGET_TEST(TestProseTyping)
#include "tst_prosetyping.moc"
