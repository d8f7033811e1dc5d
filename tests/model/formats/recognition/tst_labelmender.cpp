// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/labelmender.h"
#include "model/formats/source/textsource.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// Labels in pieces, over rows and over lines.
class TestLabelMender : public QObject
{
    Q_OBJECT

private slots:
    void piecesAreJoined_data();
    void piecesAreJoined();
};

void TestLabelMender::piecesAreJoined_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const char16_t *text, const char16_t *lines) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(lines);
    };
    row("whole labels", u"（一）予以公开\n3\n（七）总计\n4", u"（一）予以公开;3;（七）总计;4");
    row("two lines", u"2.没有现成信息\n需要另行制作\n3", u"2.没有现成信息需要另行制作;3");
    row("one character a line", u"三\n、\n本\n年\n度\n办\n理\n结\n果\n（一）予以公开",
        u"三、本年度办理结果;（一）予以公开");
    row("rows, figures beside the first", u"\t2.没有现成信息\t1\t2\n\t需要另行制作\t\t",
        u"|2.没有现成信息需要另行制作|1|2");
    row("rows, figures beside the second", u"\t2.没有现成信息\t\t\n\t需要另行制作\t1\t2",
        u"|2.没有现成信息需要另行制作|1|2");
    row("rows, figures between the pieces", u"\t2.没有现成信息\t\t\n\t\t1\t2\n\t需要另行制作\t\t",
        u"|2.没有现成信息需要另行制作|1|2");
    row("two rows of figures", u"\t2.没有现成信息\t1\t2\n\t需要另行制作\t3\t4",
        u"|2.没有现成信息|1|2;|需要另行制作|3|4");
    row("no label together", u"2.没有现成信息\n需要制作", u"2.没有现成信息;需要制作");
    row("a group beside the first piece", u"（四）无法提供\t2.没有现成信息\t\t\n\t需要另行制作\t1\t2",
        u"（四）无法提供|2.没有现成信息需要另行制作|1|2");
}

void TestLabelMender::piecesAreJoined()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    const TableLabels labels(*FormLibrary::builtIn().find(u"2021"), 1);
    const SourceOutline outline = readTextSource(text);
    const ReadingText reading = prepareText(outline);
    std::vector<const ReadingLine *> pointers;
    for (const ReadingLine &line : reading.lines)
        pointers.push_back(&line);
    LabelMender mender(labels);
    QStringList mended;
    for (const ReadingLine *line : mender.mend(pointers)) {
        QStringList fields;
        for (const ReadingField &field : line->fields)
            fields.append(field.text);
        mended.append(fields.join(u'|'));
    }
    QCOMPARE(mended.join(u';'), lines);
}

GOUJI_GUILESS_TEST(TestLabelMender)
#include "tst_labelmender.moc"
