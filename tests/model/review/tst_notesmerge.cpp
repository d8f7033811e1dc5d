// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/notesmerge.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Remark remark(const char *author, const char *text, int minute)
{
    return {QString::fromUtf8(author),
            QDateTime(QDate(2025, 1, 20), QTime(9, minute), Qt::UTC),
            QString::fromUtf8(text),
            {}};
}

Thread question(const char *text, int minute)
{
    Thread thread;
    thread.anchor.section = QStringLiteral("overview");
    thread.remarks = {remark("王审核", text, minute)};
    return thread;
}

} // namespace

/// Notes on one version of a report taken to the next.
class TestNotesMerge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_before = Report::forForm(FormLibrary::builtIn().forYear(2024));
        m_before.threads = {question("请核对数字", 1), question("请补充", 2)};
        m_before.acceptedFindings = {
            {CheckId(QStringLiteral("TX-05")), QStringLiteral("ab"), QStringLiteral("引文"), {}, {}, {}, {}}};
        m_before.signOffs = {{QStringLiteral("first-review"), QStringLiteral("王审核"), {}, QStringLiteral("00"), {}}};
    }

    void aVersionWithoutNotesGetsThemAll()
    {
        Report next = Report::forForm(FormLibrary::builtIn().forYear(2024));
        carryNotes(next, m_before);
        QCOMPARE(next.threads.size(), 2U);
        QCOMPARE(next.acceptedFindings, m_before.acceptedFindings);
        QCOMPARE(next.signOffs, m_before.signOffs);
    }

    void anAnswerComesToItsQuestion()
    {
        Report next = Report::forForm(FormLibrary::builtIn().forYear(2024));
        next.threads = {question("请核对数字", 1)};
        next.threads[0].remarks.push_back(remark("李填报", "已更正", 30));
        next.threads[0].status = ThreadStatus::Answered;
        m_before.threads[0].remarks.push_back(remark("王审核", "另见表三", 3)); // after the letter went out
        carryNotes(next, m_before);
        QCOMPARE(next.threads.size(), 2U);
        QCOMPARE(next.threads[0].remarks.size(), 3U);
        QCOMPARE(next.threads[0].status, ThreadStatus::Answered);
        QCOMPARE(next.threads[1], m_before.threads[1]);
    }

    void whatTheUnitAddedStays()
    {
        Report next = Report::forForm(FormLibrary::builtIn().forYear(2024));
        next.threads = {question("表二是否含下属单位？", 40)};
        next.signOffs = {{QStringLiteral("second-review"), QStringLiteral("李填报"), {}, QStringLiteral("11"), {}}};
        carryNotes(next, m_before);
        QCOMPARE(next.threads.size(), 3U);
        QCOMPARE(next.signOffs.size(), 2U);
    }

    void carriedTwiceIsCarriedOnce()
    {
        Report next = Report::forForm(FormLibrary::builtIn().forYear(2024));
        carryNotes(next, m_before);
        const Report once = next;
        carryNotes(next, m_before);
        QVERIFY(next == once);
    }

private:
    Report m_before;
};

GOUJI_GUILESS_TEST(TestNotesMerge)
#include "tst_notesmerge.moc"
