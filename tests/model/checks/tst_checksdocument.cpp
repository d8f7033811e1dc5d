// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"
#include "model/checks/checkreport.h"
#include "tests/model/checks/cleanreport.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QFile>

#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString begin = QStringLiteral("<!-- the table is made by");
const QString end = QStringLiteral("<!-- end of the table -->");

/// What a check says exactly and what it accepts, in the words of the document.
struct Note
{
    QString says;
    QString accepts;
};

std::map<QString, Note> notes()
{
    std::map<QString, Note> all;
    for (const QString &line : QString::fromUtf8(readFile(QStringLiteral(GOUJI_CHECK_NOTES))).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() == 3)
            all[fields[0]] = {fields[1], fields[2]};
    }
    return all;
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::NeedsExplanation: return QStringLiteral("error\\*");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Hint: return QStringLiteral("hint");
    }
    return {};
}

/// How many findings each check has on the clean reports: all of them are false alarms.
std::map<QString, int> alarms()
{
    const QString folder = QStringLiteral(GOUJI_CLEAN_REPORTS);
    std::map<QString, int> alarms;
    for (const QString &name : cleanReportNames(folder)) {
        for (const Finding &finding : checkReport({cleanReport(folder + u'/' + name)}))
            ++alarms[finding.check.toString()];
    }
    return alarms;
}

QString table()
{
    const std::map<QString, Note> all = notes();
    const std::map<QString, int> counted = alarms();
    QString text = QStringLiteral("| id | severity | checks | accepts | false alarms |\n|---|---|---|---|---|\n");
    for (const CheckInfo &info : checkCatalogue()) {
        const QString id = info.id.toString();
        const bool isOfOneReport = !id.startsWith(QStringLiteral("IM-")) && !isMadeBySumming(info.id);
        const Note note = all.contains(id) ? all.at(id) : Note();
        const QString count =
            isOfOneReport ? QString::number(counted.contains(id) ? counted.at(id) : 0) : QStringLiteral("–");
        text +=
            QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n").arg(id, word(info.severity), note.says, note.accepts, count);
    }
    return text.replace(QStringLiteral("|  |"), QStringLiteral("| |"));
}

QString document()
{
    return QString::fromUtf8(readFile(QStringLiteral(GOUJI_CHECKS_DOCUMENT)));
}

/// The document with the table as it should be.
QString madeDocument()
{
    const QString text = document();
    const qsizetype from = text.indexOf(u'\n', text.indexOf(begin)) + 1;
    return text.left(from) + table() + text.mid(text.indexOf(end));
}

} // namespace

/// docs/checks.md lists the catalogue: made here, from the code and from measuring. With GOUJI_WRITE_DOCS set the file is
/// written; else it must be what would be written.
class TestChecksDocument : public QObject
{
    Q_OBJECT

private slots:
    void isMadeFromTheCatalogue();
    void notesAreOfChecksThatExist();
};

void TestChecksDocument::isMadeFromTheCatalogue()
{
    const QString made = madeDocument();
    if (qEnvironmentVariableIsSet("GOUJI_WRITE_DOCS")) {
        QFile file(QStringLiteral(GOUJI_CHECKS_DOCUMENT));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made.toUtf8());
        file.close();
    }
    QVERIFY2(document() == made, "docs/checks.md is not what the catalogue says: ./dev docs");
}

void TestChecksDocument::notesAreOfChecksThatExist()
{
    const std::map<QString, Note> all = notes();
    for (const auto &[id, note] : all) {
        QVERIFY2(checkInfo(CheckId(id)), qPrintable(id));
        QVERIFY2(!note.says.isEmpty(), qPrintable(id));
    }
    for (const CheckInfo &info : checkCatalogue()) {
        const QString id = info.id.toString();
        QVERIFY2(all.contains(id), qPrintable(id));
        QCOMPARE(info.onByDefault, !all.at(id).accepts.contains(QStringLiteral("off by default")));
    }
}

GOUJI_GUILESS_TEST(TestChecksDocument)
#include "tst_checksdocument.moc"
