// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "model/checks/checkcatalogue.h"
#include "tests/app/desk/opendesk.h"
#include "tests/guide/menupaths.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QString pathOf(const char *file)
{
    return QStringLiteral(GOUJI_GUIDE "/") + QLatin1String(file);
}

QString text(const char *file)
{
    return QString::fromUtf8(readFile(pathOf(file)));
}

/// With GOUJI_WRITE_DOCS set writes the chapter; else it must be what would be written.
void compareOrWrite(const char *file, const QString &made)
{
    if (qEnvironmentVariableIsSet("GOUJI_WRITE_DOCS"))
        QVERIFY(writeWholeFile(pathOf(file), made.toUtf8()).isOk());
    QVERIFY2(text(file) == made, "the chapter is not what the program says: ./dev guide");
}

QString page(const QString &title, const QString &body)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"/><title>%1</title><link "
               "rel=\"stylesheet\" href=\"guide.css\"/></head>\n<body>\n<h1>%1</h1>\n%2</body>\n</html>\n")
        .arg(title, body);
}

QString paragraph(const QString &words)
{
    return QStringLiteral("<p>%1</p>\n").arg(words);
}

QString heading(const QString &anchor, const QString &words)
{
    return QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(anchor, words);
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("须改正");
    case Severity::NeedsExplanation: return QStringLiteral("须说明");
    case Severity::Warning: return QStringLiteral("请核实");
    case Severity::Hint: return QStringLiteral("提示");
    }
    return {};
}

/// Why a check is made and what to do, by its id.
QMap<QString, QStringList> notes()
{
    QMap<QString, QStringList> all;
    for (const QString &line : text("checks.tsv").split(u'\n', Qt::SkipEmptyParts))
        all.insert(line.section(u'\t', 0, 0), line.split(u'\t').mid(1));
    return all;
}

QString checksChapter()
{
    const QMap<QString, QStringList> all = notes();
    QString body = paragraph(QStringLiteral("程序做的全部检查。须改正的，改好或写明理由核实以后才算可报送；须说明的，写"
                                            "明理由；请核实和提示的，看一眼。检查从不阻止打印、"
                                            "导出和报送。哪些检查要做，在<b>设置 › 检查项与用词</b>里选。"));
    for (const CheckInfo &info : checkCatalogue()) {
        const QString id = info.id.toString();
        const QStringList note = all.value(id);
        body += heading(id, info.text().toHtmlEscaped());
        body +=
            paragraph(word(info.severity) + QStringLiteral("（编号 %1）。").arg(id) + note.value(0).toHtmlEscaped());
        body += paragraph(QStringLiteral("怎么办：") + note.value(1).toHtmlEscaped());
    }
    return page(QStringLiteral("检查项目"), body);
}

/// The commands of a window's menus, a table each.
QString commandsOf(const QMenuBar &bar, const QString &anchor)
{
    QString body;
    QString menu;
    int number = 0;
    forEachMenuAction(bar, [&](const QStringList &way, const QAction &action) {
        if (action.menu() || action.whatsThis().isEmpty())
            return;
        if (way.first() != std::exchange(menu, way.first())) {
            body += number > 0 ? QStringLiteral("</table>\n") : QString();
            body += heading(anchor + QString::number(++number), menu);
            body += QStringLiteral("<table>\n<tr><th>命令</th><th>按键</th><th>作用</th></tr>\n");
        }
        body += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n")
                    .arg(way.mid(1).join(QStringLiteral(" › ")).toHtmlEscaped(),
                         action.shortcut().toString(QKeySequence::PortableText).toHtmlEscaped(),
                         action.whatsThis().toHtmlEscaped());
    });
    return body + QStringLiteral("</table>\n");
}

} // namespace

/// The chapters that are made from the program. With GOUJI_WRITE_DOCS set they are written.
class TestGuideChapters : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void everyCheckIsExplained();
    void everyActionSaysWhatItDoes();
    void checksAreThoseOfTheCatalogue();
    void commandsAreThoseOfTheMenus();
};

void TestGuideChapters::everyCheckIsExplained()
{
    const QMap<QString, QStringList> all = notes();
    QCOMPARE(all.size(), static_cast<qsizetype>(checkCatalogue().size()));
    for (const CheckInfo &info : checkCatalogue()) {
        const QStringList note = all.value(info.id.toString());
        QVERIFY2(note.size() == 2 && !note[0].isEmpty() && !note[1].isEmpty(), qPrintable(info.id.toString()));
    }
}

void TestGuideChapters::everyActionSaysWhatItDoes()
{
    OpenDesk desk;
    desk.desk = desk.window.deskFlow().makeIn(desk.folder.path(), 2024);
    desk.settle();
    QSet<QString> keys;
    const auto look = [&keys](const QAction &action) {
        QVERIFY2(!action.whatsThis().isEmpty(), qPrintable(action.text()));
        QCOMPARE(action.statusTip(), action.whatsThis());
        QVERIFY2(action.toolTip().startsWith(menuWords(action.text())), qPrintable(action.toolTip()));
        QVERIFY(action.toolTip().endsWith(action.whatsThis()));
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action.toolTip().contains(key), qPrintable(action.toolTip()));
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action.text() + u' ' + key));
        keys.insert(key);
    };
    for (const Action *action : desk.window.findChildren<Action *>())
        look(*action);
    keys.clear(); // another window has keys of its own
    forEachMenuAction(*desk.desk->menuBar(), [&look](const QStringList &, const QAction &action) { look(action); });
}

void TestGuideChapters::checksAreThoseOfTheCatalogue()
{
    const Language chinese(QStringLiteral("zh_CN"));
    compareOrWrite("checks.html", checksChapter());
}

void TestGuideChapters::commandsAreThoseOfTheMenus()
{
    const Language chinese(QStringLiteral("zh_CN"));
    OpenDesk desk;
    desk.desk = desk.window.deskFlow().makeIn(desk.folder.path(), 2024);
    desk.settle();
    const QString body =
        paragraph(QStringLiteral(
            "各菜单的命令、按键和作用。把鼠标停在工具栏的按钮上，或者按 Shift+F1 再点，看到的是同样的话。")) +
        commandsOf(*desk.window.menuBar(), QStringLiteral("report")) +
        commandsOf(*desk.desk->menuBar(), QStringLiteral("desk"));
    compareOrWrite("commands.html", page(QStringLiteral("命令与按键"), body));
}

GOUJI_WIDGET_TEST(TestGuideChapters)
#include "tst_guidechapters.moc"
