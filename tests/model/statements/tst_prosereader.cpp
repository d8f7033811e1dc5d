// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/prosereader.h"
#include "tests/support/strictmain.h"

#include <map>

using namespace gouji;

namespace {

const std::map<Role, QString> &roleNames()
{
    static const std::map<Role, QString> names{
        {Role::Received, QStringLiteral("received")},
        {Role::NewlyReceived, QStringLiteral("new")},
        {Role::TakenIn, QStringLiteral("taken-in")},
        {Role::Answered, QStringLiteral("answered")},
        {Role::Worked, QStringLiteral("worked")},
        {Role::Withdrawn, QStringLiteral("withdrawn")},
        {Role::CarriedIn, QStringLiteral("in")},
        {Role::CarriedOut, QStringLiteral("out")},
        {Role::Carried, QStringLiteral("carried")},
        {Role::Granted, QStringLiteral("granted")},
        {Role::PartlyGranted, QStringLiteral("partly")},
        {Role::Refused, QStringLiteral("refused")},
        {Role::Unavailable, QStringLiteral("unavailable")},
        {Role::NotProcessed, QStringLiteral("not-processed")},
        {Role::OtherResult, QStringLiteral("other")},
        {Role::Reviews, QStringLiteral("reviews")},
        {Role::DirectSuits, QStringLiteral("direct")},
        {Role::SuitsAfterReview, QStringLiteral("after")},
        {Role::Suits, QStringLiteral("suits")},
        {Role::ReviewsAndSuits, QStringLiteral("both")},
        {Role::Made, QStringLiteral("made")},
        {Role::Repealed, QStringLiteral("repealed")},
        {Role::InForce, QStringLiteral("in-force")},
    };
    return names;
}

/// `received=95 in=8*`: a star after what is a part.
QString statementsIn(QStringView text, Topic governing)
{
    QStringList all;
    for (const Sentence &sentence : sentencesWithStatements(text, governing)) {
        for (const Statement &s : sentence.statements)
            all.append(roleNames().at(s.role) + u'=' + QString::number(s.quantity.digits) +
                       (s.isPart ? QStringLiteral("*") : QString()) + (s.isNarrow ? QStringLiteral("-") : QString()));
    }
    return all.join(u' ');
}

QString claimsIn(QStringView text, Topic governing)
{
    static const QStringList names{QStringLiteral("all-answered"), QStringLiteral("none-received"),
                                   QStringLiteral("no-reviews"), QStringLiteral("no-suits"),
                                   QStringLiteral("no-disputes")};
    QStringList all;
    for (const Sentence &sentence : sentencesWithStatements(text, governing)) {
        for (const Claim &claim : sentence.claims)
            all.append(names[static_cast<int>(claim.kind)]);
    }
    return all.join(u' ');
}

} // namespace

class TestProseReader : public QObject
{
    Q_OBJECT

private slots:
    void readsFiguresOfRequests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("statements");
        const auto row = [](const char *text, const char *statements) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(statements);
        };
        row("我办共计收到政府信息公开申请 43 项", "received=43");
        row("共办理群众提出的政府信息依申请公开 171 宗", "worked=171");
        row("收办政府信息公开申请3646件（新收3525 + 结转121）", "taken-in=3646 new=3525* carried=121*");
        row("受理95件（自然人89、法人6）；答复98件（含上年结转8，另有5件转下年）",
            "received=95 answered=98 in=8* out=5*");
        row("受理3259件，答复3278件（含上年结转77，另58件顺延）", "received=3259 answered=3278 in=77* out=58*");
        row("受理19件，其中11件办结，8件申请人主动撤销", "received=19 answered=11* withdrawn=8*");
        row("受理10件，办理上年度结转1件。答复11件", "received=10 in=1 answered=11");
        row("收到75件，答复72件，结转下年3件", "received=75 answered=72 out=3");
        row("收到1499件；完成答复1453件，含上年结转30件", "received=1499 answered=1453 in=30");
        row("予以公开41件，部分公开11件，不予公开14件，无法提供37件，不予处理10件，其他处理6件",
            "granted=41 partly=11 refused=14 unavailable=37 not-processed=10 other=6");
        row("通过网络收到申请3件", "received=3-");
        row("比上年增加12件", "");
        row("2023年以来累计受理120件", "");
        row("受理12345热线工单100件，办结100件", "");
        row("收到政协提案5件", "");
    }

    void readsFiguresOfRequests()
    {
        QFETCH(QString, text);
        QTEST(statementsIn(text, Topic::Requests), "statements");
    }

    void readsFiguresOfTheirOwnTopic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("statements");
        const auto row = [](const char *text, const char *statements) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(statements);
        };
        row("总办件量为102390件，总办结量为101980件", "");
        row("因政府信息公开被提起行政复议 1 件，未经复议直接起诉 0 件。", "reviews=1 direct=0");
        row("因政府信息公开被申请行政复议7件，被提起行政诉讼4件。", "reviews=7 suits=4");
        row("行政复议、行政诉讼共5件", "both=5");
        row("行政复议被维持3件", "");
        row("制发规范性文件6件，废止2件，现行有效41件", "made=6 repealed=2 in-force=41");
        row("清理规范性文件12件", "");
        row("收到申请5件", "");
    }

    void readsFiguresOfTheirOwnTopic()
    {
        QFETCH(QString, text);
        QTEST(statementsIn(text, Topic::None), "statements");
    }

    void readsWhatIsSaidWithoutANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("claims");
        const auto row = [](const char *text, const char *claims) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(claims);
        };
        row("收到政府信息公开申请171宗，均在法定期限内答复。", "all-answered");
        row("收到政府信息公开申请5件，除1件结转下年外均已答复。", "");
        row("我单位未收到相关政府信息公开申请。", "none-received");
        row("未收到通过网络提交的政府信息公开申请。", "");
        row("未发生因政府信息公开引发的行政复议、行政诉讼。", "no-disputes");
        row("没有被申请行政复议的情况。", "no-reviews");
        row("未发生行政复议被纠正的情况。", "");
        row("未经复议直接起诉1件。", "");
    }

    void readsWhatIsSaidWithoutANumber()
    {
        QFETCH(QString, text);
        QTEST(claimsIn(text, Topic::None), "claims");
    }

    void readsChangedParagraphsAnew()
    {
        const auto figures = [](ProseReader &reader, const QStringList &texts) {
            std::vector<ProseParagraph> paragraphs;
            for (const QString &text : texts)
                paragraphs.push_back({QStringLiteral("overview"), int(paragraphs.size()), text});
            QStringList all;
            for (const Sentence &sentence : reader.read(paragraphs)) {
                for (const Statement &s : sentence.statements)
                    all.append(QStringLiteral("%1:%2").arg(sentence.block).arg(s.quantity.digits));
            }
            return all.join(u' ');
        };
        const QString five = QStringLiteral("收到政府信息公开申请5件。");
        const QString six = QStringLiteral("收到政府信息公开申请6件。");
        ProseReader reader;
        QCOMPARE(figures(reader, {five, five}), QStringLiteral("0:5 1:5"));
        QCOMPARE(figures(reader, {six, five}), QStringLiteral("0:6 1:5"));
        QCOMPARE(figures(reader, {five, six, five}), QStringLiteral("0:5 1:6 2:5"));
    }

    void aSentenceGoesOnWithTheOneBefore()
    {
        QCOMPARE(statementsIn(u"收到政府信息公开申请5件。答复4件。", Topic::None),
                 QStringLiteral("received=5 answered=4"));
        QCOMPARE(statementsIn(u"收到热线5件。答复4件。", Topic::None), QString());
    }
};

GOUJI_GUILESS_TEST(TestProseReader)
#include "tst_prosereader.moc"
