// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/skeleton.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("overview");

/// A report whose overview has a skeleton of three paragraphs, the last one for governments.
Report withSkeleton(BodyKind kind, Blocks blocks)
{
    Report report = sampleReport();
    const FormTemplate &form = *report.form;
    FormTemplate::Content content{
        form.id(),     form.name(),  form.firstYear(),  0,  form.titlePattern(), form.signs(), form.sections(),
        form.tables(), form.cells(), form.identities(), {}, form.stocks(),       form.source()};
    content.sections.front().skeleton = {QStringLiteral("（一）甲。××"), QStringLiteral("（二）乙。××")};
    content.sections.front().governmentSkeleton = {QStringLiteral("（三）丙。××")};
    report.form = FormHandle(std::make_shared<const FormTemplate>(std::move(content)));
    report.facts.kind.value = kind;
    *report.blocks(section) = std::move(blocks);
    return report;
}

Block paragraph(const char *text)
{
    return Paragraph::fromText(QString::fromUtf8(text));
}

} // namespace

class TestSkeleton : public QObject
{
    Q_OBJECT

private slots:
    void takesTheThePlaceOfASectionThatSaysNothing()
    {
        Session session(withSkeleton(BodyKind::Department, {paragraph(" "), paragraph("")}));
        QVERIFY(insertSkeleton(session, section, 0));
        QCOMPARE(*session.report().blocks(section), (Blocks{paragraph("（一）甲。××"), paragraph("（二）乙。××")}));
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(session.report().blocks(section)->size(), std::size_t(2));
    }

    void governmentsSayMore()
    {
        Session session(withSkeleton(BodyKind::Government, {}));
        QVERIFY(insertSkeleton(session, section, 0));
        QCOMPARE(session.report().blocks(section)->size(), std::size_t(3));
    }

    void comesBehindWhatIsThere()
    {
        Session session(withSkeleton(BodyKind::Department, {paragraph("子"), paragraph("丑")}));
        QVERIFY(insertSkeleton(session, section, 0));
        const Blocks &blocks = *session.report().blocks(section);
        QCOMPARE(blocks.size(), std::size_t(4));
        QCOMPARE(blocks.front(), paragraph("子"));
        QCOMPARE(blocks.back(), paragraph("丑"));
    }

    void thereIsNoneForAnOpening()
    {
        Session session(withSkeleton(BodyKind::Department, {}));
        QVERIFY(!insertSkeleton(session, openingSection.toString(), 0));
        QVERIFY(!session.isModified());
    }
};

GOUJI_GUILESS_TEST(TestSkeleton)
#include "tst_skeleton.moc"
