// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/findinglist.h"

#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Finding finding(const char *check, Severity severity, const char *section)
{
    Finding made;
    made.check = CheckId(QLatin1String(check));
    made.severity = severity;
    made.section = QLatin1String(section);
    return made;
}

QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.check.toString());
    return ids;
}

} // namespace

class TestFindingList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ordersBySectionSeverityAndCheck();
    void givesBackWhatASourcePutInItsOrder();

private:
    FindingList m_list;
};

void TestFindingList::init()
{
    m_list.reset(*FormLibrary::builtIn().find(QStringLiteral("2021")));
}

void TestFindingList::ordersBySectionSeverityAndCheck()
{
    m_list.put(0, {finding("A-06", Severity::Hint, "closing"), finding("A-04", Severity::Hint, "requests"),
                   finding("A-05", Severity::Error, "disputes")});
    m_list.put(1, {finding("A-03", Severity::Warning, "requests"), finding("A-02", Severity::Warning, "requests"),
                   finding("A-01", Severity::Hint, "opening"), finding("A-00", Severity::Hint, "")});
    m_list.arrange();
    QCOMPARE(
        idsOf(m_list.findings()),
        (QStringList{QStringLiteral("A-00"), QStringLiteral("A-01"), QStringLiteral("A-02"), QStringLiteral("A-03"),
                     QStringLiteral("A-04"), QStringLiteral("A-05"), QStringLiteral("A-06")}));
}

void TestFindingList::givesBackWhatASourcePutInItsOrder()
{
    m_list.put(7, {finding("A-03", Severity::Hint, "other"), finding("A-01", Severity::Error, "")});
    m_list.put(8, {finding("A-02", Severity::Warning, "requests")});
    m_list.arrange();
    QVERIFY(m_list.has(7));
    QCOMPARE(idsOf(m_list.take(7)), (QStringList{QStringLiteral("A-03"), QStringLiteral("A-01")}));
    QVERIFY(!m_list.has(7));
    QCOMPARE(idsOf(m_list.findings()), QStringList(QStringLiteral("A-02")));
    QVERIFY(m_list.take(7).empty());
}

GOUJI_GUILESS_TEST(TestFindingList)
#include "tst_findinglist.moc"
