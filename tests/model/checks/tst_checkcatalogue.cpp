// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"

#include "model/checks/checkoptions.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QRegularExpression>

using namespace gouji;

namespace {

/// The lines of the table of docs/checks.md: id, severity.
QList<std::pair<QString, QString>> documented()
{
    const QString text = QString::fromUtf8(test::readFile(test::projectFile("docs/checks.md")));
    static const QRegularExpression line(
        QStringLiteral("^\\| ([A-Z0-9]+-\\d+) \\| (error\\\\?\\*|error|warning|hint) "),
        QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> lines;
    QRegularExpressionMatchIterator matches = line.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        lines.append({match.captured(1), match.captured(2).remove(u'\\')}); // Markdown escapes the asterisk
    }
    return lines;
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::NeedsExplanation: return QStringLiteral("error*");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Hint: return QStringLiteral("hint");
    }
    return {};
}

} // namespace

class TestCheckCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheDocumentationSays();
    void listsEachCheckOnce();
    void knowsWhatIsOn();
};

void TestCheckCatalogue::isWhatTheDocumentationSays()
{
    QList<std::pair<QString, QString>> catalogue;
    for (const CheckInfo &info : checkCatalogue())
        catalogue.append({info.id.toString(), word(info.severity)});
    QCOMPARE(documented(), catalogue);
}

void TestCheckCatalogue::listsEachCheckOnce()
{
    for (const CheckInfo &info : checkCatalogue()) {
        QCOMPARE(checkInfo(info.id), &info);
        QVERIFY(!info.text().isEmpty());
        QVERIFY(info.needs);
    }
    QVERIFY(!checkInfo(CheckId(QStringLiteral("T9-99"))));
}

void TestCheckCatalogue::knowsWhatIsOn()
{
    const CheckId usual(QStringLiteral("STR-10"));
    const CheckId unusual(QStringLiteral("T4-03"));
    CheckOptions options;
    QVERIFY(options.isOn(usual));
    QVERIFY(!options.isOn(unusual));
    options.switchedOn = {usual, unusual};
    options.switchedOff = {usual};
    QVERIFY(!options.isOn(usual));
    QVERIFY(options.isOn(unusual));
}

GOUJI_GUILESS_TEST(TestCheckCatalogue)
#include "tst_checkcatalogue.moc"
