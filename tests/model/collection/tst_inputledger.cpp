// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/inputledger.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

RollUpInput inputOf(int i)
{
    RollUpInput input;
    input.file = QStringLiteral("县/%1.txt").arg(i, 6, 10, QLatin1Char('0'));
    input.digest = QStringLiteral("%1").arg(i, 64, 16, QLatin1Char('0'));
    input.body = QStringLiteral("清溪县第%1局").arg(i);
    input.unit = i;
    input.figures = quint64(i) << 40;
    return input;
}

/// What sameAs() compares; a text only by what it is.
auto partsOf(const RollUpInput &input)
{
    return std::tuple(input.file, input.digest, input.body, input.code, input.year, input.unit, input.use, input.why,
                      input.figures, input.gaps, input.broken);
}

} // namespace

/// Nothing of what explains an input is lost by being put away, and little of it stays in memory.
class TestInputLedger : public QObject
{
    Q_OBJECT

private slots:
    void everyInputComesBackAsItWas_data()
    {
        QTest::addColumn<RollUpInput>("input");
        QTest::newRow("nothing said") << RollUpInput();
        RollUpInput blank = inputOf(1);
        blank.body = QStringLiteral(" 　 ");
        blank.code = QString();
        QTest::newRow("blanks") << blank;
        RollUpInput zero = inputOf(2);
        zero.body = QStringLiteral("0");
        zero.code = QStringLiteral("/");
        zero.file = QStringLiteral("a/０/…/\"x\"\n.txt");
        QTest::newRow("0 and /") << zero;
        RollUpInput rare = inputOf(3);
        rare.body = QStringLiteral("䶮𠮷县㐂局");
        rare.why = QString(QChar(0xD800)) + QStringLiteral("无主的半个字");
        QTest::newRow("rare characters") << rare;
        RollUpInput reason = inputOf(4);
        reason.use = InputUse::LeftOut;
        reason.why = QStringLiteral("垂直管理，").repeated(50'000);
        QTest::newRow("a very long reason") << reason;
        RollUpInput wrong = inputOf(5);
        for (int i = 0; i < 200; ++i)
            wrong.gaps.emplace_back(static_cast<std::size_t>(i));
        wrong.broken = {0, 7, 41};
        wrong.year = 2024;
        wrong.unit = -1;
        wrong.figures = ~quint64(0);
        QTest::newRow("gaps and broken sums") << wrong;
        RollUpInput digest = inputOf(6);
        digest.digest = QStringLiteral("no digest at all");
        QTest::newRow("a digest of another kind") << digest;
    }
    void everyInputComesBackAsItWas()
    {
        QFETCH(RollUpInput, input);
        for (const qint64 mostInMemory : {SpillFile::noBound, qint64(0)}) {
            InputLedger ledger(mostInMemory);
            ledger.append(inputOf(0));
            ledger.append(input);
            ledger.append(inputOf(9));
            QVERIFY(partsOf(ledger[1]) == partsOf(input));
            QCOMPARE(ledger.line(1).hasGaps, !input.gaps.empty());
            QCOMPARE(ledger.line(1).isBroken, !input.broken.empty());
            QVERIFY(partsOf(ledger[2]) == partsOf(inputOf(9)));
            QVERIFY(!ledger.fault());
        }
    }

    void textsComeBack()
    {
        RollUpInput without = inputOf(1);
        RollUpInput empty = inputOf(2);
        empty.text = std::make_shared<const TextSignature>();
        RollUpInput full = inputOf(3);
        full.text = std::make_shared<const TextSignature>(*TextSignature::fromBytes(QByteArray(128, 'a')));
        InputLedger ledger(0);
        for (const RollUpInput &input : {without, empty, full})
            ledger.append(input);
        QVERIFY(!ledger[0].text);
        QVERIFY(ledger[1].text && ledger[1].text->isEmpty());
        QVERIFY(ledger[2].text && *ledger[2].text == *full.text);
    }

    void whatIsDecidedLaterIsKept()
    {
        InputLedger ledger(0);
        ledger.append(inputOf(0));
        ledger.setUse(0, InputUse::Contested);
        QVERIFY(ledger[0].use == InputUse::Contested);
        QVERIFY(!ledger.line(0).isCounted());
    }

    void severalBecomeOneByFile()
    {
        std::vector<InputLedger> parts;
        for (int part = 0; part < 3; ++part) {
            parts.emplace_back(part * 200);
            for (int i = part; i < 300; i += 3)
                parts.back().append(inputOf(i));
        }
        parts.emplace_back(); // nobody gave it anything
        parts.emplace_back(0);
        for (const int i : {309, 303, 300, 310, 301})
            parts.back().append(inputOf(i)); // not in order
        const InputLedger whole = InputLedger::merged(std::move(parts));
        QCOMPARE(whole.size(), 305U);
        QStringList files;
        for (const RollUpInput &input : whole) {
            files.append(input.file);
            QVERIFY(partsOf(input) == partsOf(inputOf(input.unit)));
        }
        QVERIFY(std::ranges::is_sorted(files));
        QVERIFY(!whole.fault());
    }

    /// Counted and not measured: what the ledger itself holds.
    void memoryHardlyGrowsWithTheInputs()
    {
        constexpr qint64 bound = 50'000;
        constexpr int count = 4000;
        constexpr int bytesEach = 16;
        InputLedger ledger(bound);
        for (int i = 0; i < count; ++i)
            ledger.append(inputOf(i));
        QVERIFY(ledger.bytesInMemory() <= bound + count * bytesEach);
        for (int i = count; i < 2 * count; ++i)
            ledger.append(inputOf(i));
        QVERIFY(ledger.bytesInMemory() <= bound + 2 * count * bytesEach);
        std::vector<InputLedger> parts;
        parts.push_back(std::move(ledger));
        const InputLedger whole = InputLedger::merged(std::move(parts));
        QVERIFY(whole.bytesInMemory() <= bound + 2 * count * bytesEach);
    }
};

GOUJI_GUILESS_TEST(TestInputLedger)
#include "tst_inputledger.moc"
