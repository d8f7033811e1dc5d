// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportcases.h"

#include "model/template/formreader.h"
#include "tests/support/pictures.h"
#include "tests/support/randomreport.h"
#include "tests/support/secrets.h"

#include <QTimeZone>

namespace gouji::test {
namespace {

const QStringList &hostileTexts()
{
    static const QStringList texts{QStringLiteral("<script>alert(1)</script>"),
                                   QStringLiteral("</script><b>&amp;&lt;"),
                                   QStringLiteral("]]>&#60;!-- \"quoted\" 'single' -->"),
                                   QStringLiteral("=1+1"),
                                   QStringLiteral("@SUM(A1,B1)"),
                                   QStringLiteral("+cmd|' /C calc'!A0"),
                                   QStringLiteral("'=1+1"),
                                   QStringLiteral("''-x"),
                                   QStringLiteral("＝1+1"),
                                   QStringLiteral("_x0041_ _x005F_"),
                                   QStringLiteral("\\u003c \\n \\"),
                                   QStringLiteral("a,b;\"c\""),
                                   QStringLiteral("\x01\x02控制\x7f"),
                                   QStringLiteral("县𠮷👩‍💻"),
                                   QStringLiteral("http://example.invalid/?a=1&b=2"),
                                   QStringLiteral("-5-6"),
                                   QStringLiteral("1E5"),
                                   QStringLiteral("TRUE")};
    return texts;
}

Paragraph runOf(const QString &text)
{
    return Paragraph::fromText(text);
}

} // namespace

QDateTime exportDate()
{
    return QDateTime(QDate(2025, 1, 20), QTime(0, 0), QTimeZone::utc());
}

const FormLibrary &formsForExports()
{
    static const FormLibrary library = [] {
        FormLibrary forms = FormLibrary::builtIn();
        forms.add(FormReader::read(readFile(QStringLiteral(GOUJI_INVENTED_FORM))).value());
        return forms;
    }();
    return library;
}

ExportSource publicSource(const Report &report)
{
    return exportSource(report, CopyKind::Public, formsForExports(), exportDate());
}

Report hostileReport()
{
    Report report = Report::forForm(formsForExports().forms().front());
    report.facts.body = QStringLiteral("<b>&\"县\"</b>");
    report.facts.year = 2024;
    const QStringList &texts = hostileTexts();
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        report.cells[i].value = RawText(texts[static_cast<qsizetype>(i) % texts.size()]);
    for (const QString &text : texts) {
        report.opening.emplace_back(runOf(text));
        report.sections.front().blocks.emplace_back(FurtherTable{{{text, text}, {text}}, {}});
        report.sections.back().blocks.emplace_back(Picture{text, QStringLiteral("image/png"), pngOf(3, 2), {}});
        report.sections.back().blocks.emplace_back(Picture{text, QStringLiteral("text/html"), "<script>", {}});
    }
    report.closing = Closing{texts.front(), texts.back(), {}};
    return report;
}

Report confidentialReport()
{
    return withSecrets(RandomReport(formsForExports().forms().front(), 5, RandomReport::canonicalOnly).next());
}

QString leakIn(const QByteArray &bytes)
{
    const QByteArrayList words = secretWords() + QByteArrayList{"/home/", "/root"};
    for (const QByteArray &word : words) {
        if (bytes.contains(word))
            return QString::fromUtf8(word);
    }
    return {};
}

QString firstFault(const std::function<QString(const ExportSource &)> &shows)
{
    if (const QString fault = shows(publicSource(hostileReport())); !fault.isEmpty())
        return QStringLiteral("the hostile report: ") + fault;
    if (const QString fault = shows(publicSource(confidentialReport())); !fault.isEmpty())
        return QStringLiteral("the confidential report: ") + fault;
    for (const FormPtr &form : formsForExports().forms()) {
        RandomReport random(form, 2024);
        for (int number = 0; number < 25; ++number) {
            if (const QString fault = shows(publicSource(random.next())); !fault.isEmpty())
                return QStringLiteral("report %1 of form %2: %3").arg(number).arg(form->id(), fault);
        }
    }
    return {};
}

} // namespace gouji::test
