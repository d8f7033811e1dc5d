// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/sharedparagraphs.h"
#include "tests/model/desk/copiedtexts.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

/// Paragraphs that were copied are found by signatures, and then compared exactly.
class TestSharedParagraphs : public QObject
{
    Q_OBJECT

private slots:
    void signsWhatSaysEnough()
    {
        const Report report = reportWith({QStringLiteral("短句。"), paragraph(1)}, {paragraph(2)});
        const QList<ParagraphSignature> signatures = paragraphSignatures(report, {});
        QCOMPARE(signatures.size(), 2);
        QCOMPARE(signatures[0].section, ComparedSection::Overview);
        QCOMPARE(signatures[0].block, quint16(1));
        QCOMPARE(signatures[1].section, ComparedSection::Problems);
        QCOMPARE(signatures[0].likeness(signatures[0]), 100);
        QVERIFY(signatures[0].likeness(signatures[1]) < 20);
        QVERIFY(paragraphSignatures(
                    report, SetPhrases({paragraph(1).left(39), paragraph(1).mid(40, 39), paragraph(1).mid(80, 39)}))
                    .size() == 1);
    }

    void sharesABandWithWhatIsMostlyTheSame()
    {
        int met = 0;
        constexpr int rounds = 50;
        for (quint32 i = 0; i < rounds; ++i) {
            const QString text = paragraph(i) + paragraph(i + 1000) + paragraph(i + 2000) + paragraph(i + 3000);
            const auto one = paragraphSignatures(reportWith({text + paragraph(i + 4000).first(40)}), {}).constFirst();
            const auto other = paragraphSignatures(reportWith({text + paragraph(i + 5000).first(40)}), {}).constFirst();
            const auto bands = one.bands();
            const auto others = other.bands();
            met += std::ranges::find_first_of(bands, others) != bands.end() ? 1 : 0;
            QVERIFY(one.likeness(other) > 50);
        }
        QCOMPARE(met, rounds);
    }

    void givesBackWhatWasPacked()
    {
        const QList<ParagraphSignature> signatures =
            paragraphSignatures(reportWith({paragraph(1)}, {paragraph(2)}), {});
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << signatures;
        QList<ParagraphSignature> again;
        QDataStream in(bytes);
        in >> again;
        QCOMPARE(again, signatures);
        bytes[4] = '\x7'; // the section of the first
        QDataStream stream(bytes);
        stream >> again;
        QVERIFY(stream.status() != QDataStream::Ok);
    }

    void comparesExactly()
    {
        const Report one = reportWith({paragraph(1), paragraph(2), paragraph(3)}, {paragraph(4)});
        const Report other = reportWith({paragraph(9), paragraph(4), paragraph(3).first(80) + paragraph(8)},
                                        {paragraph(7), paragraph(4)});
        const std::vector<SharedParagraph> half = sharedParagraphs(one, other, 60, {});
        QCOMPARE(half.size(), 2U);
        QCOMPARE(half[0].block, 2);
        QCOMPARE(half[0].otherBlock, 2);
        QVERIFY2(half[0].percent >= 60 && half[0].percent < 75, qPrintable(QString::number(half[0].percent)));
        QCOMPARE(half[1].section, ComparedSection::Problems); // in section one of the other it does not count
        QCOMPARE(half[1].otherBlock, 1);
        QCOMPARE(half[1].percent, 100);
        QCOMPARE(half[1].otherText, paragraph(4));
        QCOMPARE(sharedParagraphs(one, other, 80, {}).size(), 1U);
        QVERIFY(sharedParagraphs(one, reportWith({}), 0, {}).empty());
    }
};

GOUJI_GUILESS_TEST(TestSharedParagraphs)
#include "tst_sharedparagraphs.moc"
