// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/formstore.h"

#include "model/support/safefile.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace gouji;

namespace {

QByteArray invented()
{
    return test::readFile(QStringLiteral(INVENTED_FORM));
}

/// The invented form with a place of its file changed.
QByteArray inventedWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = invented();
    const qsizetype at = json.indexOf(before);
    if (at < 0)
        qFatal("the form has no %s", before.constData());
    return json.replace(at, before.size(), after);
}

struct Office
{
    Office() : store(folder.path()) {}

    QString path(const QString &name) const { return folder.filePath(QStringLiteral("forms/") + name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir(folder.path()).mkpath(QStringLiteral("forms"));
        QVERIFY(writeWholeFile(path(name), bytes).isOk());
    }

    QTemporaryDir folder;
    FormStore store;
};

} // namespace

/// What a person keeps beside the program's own forms, in real files.
class TestFormStore : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingWhereNothingIsKept()
    {
        const Office office;
        QVERIFY(office.store.read().forms.empty());
        QVERIFY(office.store.read().faults.isEmpty());
    }

    void keepsAFormUntilItIsRemoved()
    {
        const Office office;
        const FormPtr form = FormReader::read(invented()).value();
        QVERIFY(office.store.keep(*form).isOk());
        FormLibrary library = FormLibrary::builtIn();
        QVERIFY(office.store.addTo(library).isEmpty());
        QVERIFY(library.find(u"invented") && library.find(u"invented")->source() == form->source());
        QVERIFY(!library.findBuiltIn(u"invented"));
        QCOMPARE(library.forYear(2091)->id(), QStringLiteral("invented"));
        QVERIFY(office.store.remove(u"invented").isOk());
        QVERIFY(office.store.read().forms.empty());
        QVERIFY(office.store.remove(u"invented").isOk()); // there is nothing to do
    }

    void replacesAFormOfTheSameId()
    {
        const Office office;
        office.put(QStringLiteral("copied by hand.json"), invented());
        const FormPtr other = FormReader::read(inventedWith("试验版（虚构）", "试验版（再版）")).value();
        QVERIFY(formDigest(*other) != formDigest(*office.store.read().forms.front().form));
        QVERIFY(office.store.keep(*other).isOk());
        const FormStore::Reading reading = office.store.read();
        QCOMPARE(reading.forms.size(), std::size_t(1));
        QCOMPARE(reading.forms.front().path, office.path(QStringLiteral("copied by hand.json")));
        QCOMPARE(reading.forms.front().form->name(), QStringLiteral("试验版（再版）"));
    }

    void leavesTheProgramsOwnAlone()
    {
        const Office office;
        const FormPtr form = FormReader::read(inventedWith("\"id\": \"invented\"", "\"id\": \"2021\"")).value();
        const Result<Done> kept = office.store.keep(*form);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code(), ErrorCode::TargetExists);
        office.put(QStringLiteral("a.json"), inventedWith("\"id\": \"invented\"", "\"id\": \"2021\""));
        QVERIFY(office.store.read().forms.empty());
        QCOMPARE(office.store.read().faults.size(), 1);
    }

    void takesTheFirstOfTwoOfOneId()
    {
        const Office office;
        office.put(QStringLiteral("a.json"), invented());
        office.put(QStringLiteral("b.json"), invented());
        const FormStore::Reading reading = office.store.read();
        QCOMPARE(reading.forms.size(), std::size_t(1));
        QCOMPARE(reading.faults.size(), 1);
        QVERIFY(reading.faults.front().contains(QStringLiteral("b.json")));
    }

    void aFileNeverLeavesTheFolder()
    {
        const Office office;
        const FormPtr form = FormReader::read(inventedWith("\"id\": \"invented\"", "\"id\": \"../../etc\"")).value();
        QVERIFY(office.store.keep(*form).isOk());
        QCOMPARE(QDir(office.path(QString())).entryList(QDir::Files).size(), 1);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &bytes, const char *place,
                            ErrorCode code = ErrorCode::Damaged) {
            QTest::newRow(name) << bytes << code << QString::fromUtf8(place);
        };
        row("nothing", "", "line 1");
        row("no JSON", "表式", "line 1");
        row("cut off", invented().left(9000), "line");
        row("a report", R"({"format": "gouji", "version": "1.0"})", "format");
        row("a list", "[]", "format");
        row("a newer version", inventedWith("\"version\": 1", "\"version\": 2"), "Update", ErrorCode::NewerVersion);
        row("a text for a list", inventedWith("\"signs\": [", "\"signs\": \"x\", \"more\": ["), "signs");
        row("a year as a text", inventedWith("[2090, null]", "[\"2090\", null]"), "years");
        row("two cells of one id", inventedWith("\"t2.rules.repealed\"", "\"t2.rules.made\""), "t2.rules.made");
        row("a cell outside the table",
            inventedWith("\"text\": \"规章\", \"role\": \"label\"",
                         "\"text\": \"规章\", \"role\": \"label\", \"columns\": 3"),
            "table t2, row 3");
        row("a rule about no cell", inventedWith("\"t3.received.{column}\"", "\"t3.receved.{column}\""),
            "identity T3-01");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        const Office office;
        office.put(QStringLiteral("bad.json"), bytes);
        const Result<FormPtr> form = readFormFile(office.path(QStringLiteral("bad.json")));
        QVERIFY(!form);
        QCOMPARE(form.error().code(), code);
        QVERIFY2(form.error().text().contains(place), qPrintable(form.error().text()));
        QVERIFY(form.error().text().contains(QStringLiteral("bad.json")));
        QCOMPARE(office.store.read().faults, QStringList(form.error().text()));
    }

    void refusesWhatIsTooLargeUnread()
    {
        const Office office;
        office.put(QStringLiteral("big.json"), invented());
        QFile file(office.path(QStringLiteral("big.json")));
        QVERIFY(file.resize(100 * 1024 * 1024));
        QCOMPARE(readFormFile(file.fileName()).error().code(), ErrorCode::TooLarge);
    }

    void saysWhereItCannotWrite()
    {
        const Office office;
        QVERIFY(writeWholeFile(office.folder.filePath(QStringLiteral("forms")), "a file").isOk());
        const Result<Done> kept = office.store.keep(*FormReader::read(invented()).value());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code(), ErrorCode::CannotWrite);
    }
};

GOUJI_GUILESS_TEST(TestFormStore)
#include "tst_formstore.moc"
