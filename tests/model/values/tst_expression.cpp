// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/expression.h"
#include "tests/support/strictmain.h"

#include <QRandomGenerator>

using namespace gouji;

namespace {

QString shown(const QString &text, CellKind kind)
{
    const auto outcome = evaluateExpression(text, kind);
    const auto *value = std::get_if<CellValue>(&outcome);
    return value ? value->toString() : QStringLiteral("fault");
}

void addKinds()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellKind>("kind");
}

/// A sum written by chance, and its value by the plain rules; each literal small, so that nothing overflows.
struct RandomSum
{
    qint64 value = 0;
    QString text;
};

RandomSum randomSum(QRandomGenerator &random, int depth)
{
    if (depth == 0) {
        const int number = random.bounded(100);
        return {number, QString::number(number)};
    }
    const RandomSum left = randomSum(random, depth - 1);
    const RandomSum right = randomSum(random, depth - 1);
    switch (random.bounded(3)) {
    case 0: return {left.value + right.value, u'(' + left.text + u'+' + right.text + u')'};
    case 1: return {left.value - right.value, u'(' + left.text + u'－' + right.text + u')'};
    default: return {left.value * right.value, left.text + u'×' + right.text};
    }
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void computes_data()
    {
        addKinds();
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, CellKind kind, const char *result) {
            QTest::newRow(qPrintable(text)) << text << kind << QString::fromLatin1(result);
        };
        row(QStringLiteral("=12+3*4"), CellKind::Count, "24");
        row(QStringLiteral("＝１２＋３×４"), CellKind::Count, "24");
        row(QStringLiteral("=（１２＋３）＊４"), CellKind::Count, "60");
        row(QStringLiteral(" = 12 + 3 "), CellKind::Count, "15");
        row(QStringLiteral("=7"), CellKind::Count, "7");
        row(QStringLiteral("=1,171+1"), CellKind::Count, "1172");
        row(QStringLiteral("=1，171+1"), CellKind::Count, "1172");
        row(QStringLiteral("=10-2-3"), CellKind::Count, "5");
        row(QStringLiteral("=100÷5/2"), CellKind::Count, "10");
        row(QStringLiteral("=10/3*3"), CellKind::Count, "10");
        row(QStringLiteral("=-3+5"), CellKind::Count, "2");
        row(QStringLiteral("=--5"), CellKind::Count, "5");
        row(QStringLiteral("=+5"), CellKind::Count, "5");
        row(QStringLiteral("=2*-3+10"), CellKind::Count, "4");
        row(QStringLiteral("=0.5*4"), CellKind::Count, "2");
        row(QStringLiteral("=5−5"), CellKind::Count, "0");
        row(QStringLiteral("=3-5"), CellKind::SignedCount, "-2");
        row(QStringLiteral("=3023932/10000"), CellKind::Amount, "302.3932");
        row(QStringLiteral("=0.1+0.2"), CellKind::Amount, "0.3");
        row(QStringLiteral("=1/64"), CellKind::Amount, "0.015625");
        row(QStringLiteral("=999999999999+0"), CellKind::Count, "999999999999");
        row(QStringLiteral("=((((((((((1+1))))))))))"), CellKind::Count, "2");
    }

    void computes()
    {
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        QTEST(shown(text, kind), "result");
    }

    void saysWhatIsWrong_data()
    {
        addKinds();
        QTest::addColumn<ExpressionFault>("fault");
        const auto row = [](const QString &text, CellKind kind, ExpressionFault fault) {
            QTest::newRow(qPrintable(text.left(30))) << text << kind << fault;
        };
        row(QStringLiteral("12+3"), CellKind::Count, ExpressionFault::NotUnderstood);
        row(QStringLiteral("=12+x"), CellKind::Count, ExpressionFault::NotUnderstood);
        row(QStringLiteral("=12 3"), CellKind::Count, ExpressionFault::NotUnderstood);
        row(QStringLiteral("=1,2+3"), CellKind::Count, ExpressionFault::NotUnderstood);
        row(QStringLiteral("=1.2.3"), CellKind::Amount, ExpressionFault::NotUnderstood);
        row(QStringLiteral("=(1+2x)"), CellKind::Count, ExpressionFault::NotUnderstood);
        row(QStringLiteral("="), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=12+"), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=*3"), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=(12+3"), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=12+3)"), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=()"), CellKind::Count, ExpressionFault::Incomplete);
        row(QStringLiteral("=5/0"), CellKind::Count, ExpressionFault::DividesByZero);
        row(QStringLiteral("=5/(3-3)"), CellKind::Count, ExpressionFault::DividesByZero);
        row(QStringLiteral("=10/3"), CellKind::Amount, ExpressionFault::NotExact);
        row(QStringLiteral("=1/128"), CellKind::Amount, ExpressionFault::NotExact);
        row(QStringLiteral("=5/2"), CellKind::Count, ExpressionFault::NotWhole);
        row(QStringLiteral("=3-5"), CellKind::Count, ExpressionFault::Negative);
        row(QStringLiteral("=3-5"), CellKind::Amount, ExpressionFault::Negative);
        row(QStringLiteral("=999999999999+1"), CellKind::Count, ExpressionFault::TooLarge);
        row(QStringLiteral("=999999999999*999999999999*999999999999"), CellKind::Count, ExpressionFault::TooLarge);
        row(QStringLiteral("=999999999999+1"), CellKind::Amount, ExpressionFault::TooLarge);
        row(u'=' + QString(30, u'(') + u'1' + QString(30, u')'), CellKind::Count, ExpressionFault::TooLong);
        row(u'=' + QString(150, u'-') + u'1', CellKind::Count, ExpressionFault::TooLong);
        row(QStringLiteral("=1") + QStringLiteral("+1").repeated(200), CellKind::Count, ExpressionFault::TooLong);
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        QFETCH(ExpressionFault, fault);
        const auto outcome = evaluateExpression(text, kind);
        QVERIFY2(std::holds_alternative<ExpressionFault>(outcome), qPrintable(shown(text, kind)));
        QVERIFY(std::get<ExpressionFault>(outcome) == fault);
    }

    void agreesWithPlainArithmetic()
    {
        QRandomGenerator random(12);
        for (int i = 0; i < 500; ++i) {
            const RandomSum sum = randomSum(random, 1 + i % 3);
            QCOMPARE(shown(u'=' + sum.text, CellKind::SignedCount), QString::number(sum.value));
        }
    }
};

GOUJI_GUILESS_TEST(TestExpression)
#include "tst_expression.moc"
