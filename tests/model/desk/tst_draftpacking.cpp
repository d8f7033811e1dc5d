// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftpacking.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// With everything in it that a draft can have.
Draft wholeDraft()
{
    Report report = sampleReport();
    Draft draft;
    draft.digest = QStringLiteral("0123abcd");
    draft.facts = report.facts;
    draft.facts.aliases = {QStringLiteral("清河湾县")};
    draft.facts.identityCode = QStringLiteral("11990000MB00000011");
    draft.facts.publication.date = QDate(2025, 1, 20);
    draft.errors = 2;
    draft.warnings = 3;
    draft.form = report.form.pointer();
    for (const Cell &cell : report.cells)
        draft.values.append(cell.value);
    draft.values[0] = CellValue();
    draft.values[1] = *Mark::fromString(u"/");
    draft.values[2] = RawText(u"约三件");
    draft.values[3] = *SignedCount::fromInteger(-7);
    draft.values[4] = *Amount::fromString(u"302.3932");
    draft.text = TextSignature(report);
    draft.lastYear = {LastYearKind::Merged, {QStringLiteral("甲.gouji"), QStringLiteral("乙.docx")}, 61, 4};
    return draft;
}

} // namespace

class TestDraftPacking : public QObject
{
    Q_OBJECT

private:
    const FormLibrary m_forms = FormLibrary::builtIn();

private slots:
    void everythingComesBack()
    {
        const Draft draft = wholeDraft();
        const std::optional<Draft> again = unpackDraft(packDraft(draft), m_forms);
        QVERIFY(again);
        QCOMPARE(again->digest, draft.digest);
        QCOMPARE(again->facts, draft.facts);
        QCOMPARE(again->errors, 2);
        QCOMPARE(again->warnings, 3);
        QCOMPARE(again->form->id(), draft.form->id());
        QCOMPARE(again->values, draft.values);
        QCOMPARE(again->text, draft.text);
        QCOMPARE(again->lastYear, draft.lastYear);
    }

    void whatCouldNotBeReadComesBack()
    {
        Draft draft;
        draft.digest = QStringLiteral("ff");
        draft.fault = QStringLiteral("damaged");
        const std::optional<Draft> again = unpackDraft(packDraft(draft), m_forms);
        QVERIFY(again);
        QCOMPARE(again->fault, draft.fault);
        QVERIFY(!again->form && again->values.isEmpty() && again->text.isEmpty());
    }

    void damagedBytesAreNoDraft()
    {
        const QByteArray whole = packDraft(wholeDraft());
        for (qsizetype length = 0; length < whole.size(); length += 1 + length / 8)
            QVERIFY(!unpackDraft(whole.first(length), m_forms));
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 50) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(!unpackDraft(changed, m_forms));
        }
    }

    void aFormThatIsNotAtHandIsNoDraft() { QVERIFY(!unpackDraft(packDraft(wholeDraft()), FormLibrary())); }
};

GOUJI_GUILESS_TEST(TestDraftPacking)
#include "tst_draftpacking.moc"
