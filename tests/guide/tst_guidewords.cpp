// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "model/guide/guidebook.h"
#include "tests/app/desk/opendesk.h"
#include "tests/guide/menupaths.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDirIterator>
#include <QXmlStreamReader>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr QStringView arrow = u" › ";

/// A place of a chapter that names something.
struct Mention
{
    QString file;
    QString name;
};

/// What elements of a kind hold, or their attribute, in all chapters.
QList<Mention> mentions(QStringView element, QStringView attribute = {})
{
    QList<Mention> all;
    for (const GuideChapter &chapter : GuideBook::builtIn().chapters) {
        QXmlStreamReader xml(readFile(QStringLiteral(GOUJI_GUIDE "/") + chapter.file));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != element)
                continue;
            all.append({chapter.file, attribute.isEmpty() ? xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                                          : xml.attributes().value(attribute.toString()).toString()});
        }
    }
    return all;
}

/// Every text of the program in Chinese, without the letters that open menus.
QSet<QString> programWords()
{
    QSet<QString> words;
    QXmlStreamReader xml(readFile(QStringLiteral(GOUJI_TRANSLATIONS)));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"translation") {
            QString text = menuWords(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            words.insert(text.endsWith(u'：') ? text.chopped(1) : text);
        }
    }
    return words;
}

QSet<QString> menuPaths()
{
    const Language chinese(QStringLiteral("zh_CN"));
    OpenDesk desk;
    desk.desk = desk.window.deskFlow().makeIn(desk.folder.path(), 2024);
    desk.settle();
    QSet<QString> paths;
    const auto note = [&paths](const QStringList &way, const QAction &) { paths.insert(way.join(arrow)); };
    forEachMenuAction(*desk.window.menuBar(), note);
    forEachMenuAction(*desk.desk->menuBar(), note);
    return paths;
}

} // namespace

/// What the guide names is there: words and menus of the program, chapters, headings and pictures.
class TestGuideWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void namesWhatTheProgramShows();
    void linksLeadSomewhere();
    void picturesAreThereAndUsed();
    void fitsInTheProgram();
};

void TestGuideWords::namesWhatTheProgramShows()
{
    const QSet<QString> words = programWords();
    const QSet<QString> paths = menuPaths();
    QVERIFY(paths.contains(QStringLiteral("文件 › 导出 › 导出")));
    for (const Mention &mention : mentions(u"b")) {
        const bool isThere = mention.name.contains(arrow) ? paths.contains(mention.name) : words.contains(mention.name);
        QVERIFY2(isThere, qPrintable(mention.file + QStringLiteral(": ") + mention.name));
    }
}

void TestGuideWords::linksLeadSomewhere()
{
    QSet<QString> topics;
    for (const GuideSection &section : GuideBook::builtIn().sections()) {
        QVERIFY2(!topics.contains(section.topic), qPrintable(section.topic));
        topics.insert(section.topic);
    }
    for (const Mention &mention : mentions(u"a", u"href"))
        QVERIFY2(topics.contains(mention.name), qPrintable(mention.file + QStringLiteral(": ") + mention.name));
}

void TestGuideWords::picturesAreThereAndUsed()
{
    QSet<QString> used;
    for (const Mention &mention : mentions(u"img", u"src")) {
        QVERIFY2(QFile::exists(GuideBook::builtInFolder() + mention.name), qPrintable(mention.name));
        used.insert(mention.name);
    }
    for (const QString &file : QDir(QStringLiteral(GOUJI_GUIDE "/pictures")).entryList(QDir::Files))
        QVERIFY2(used.contains(QStringLiteral("pictures/") + file), qPrintable(file));
    for (const Mention &mention : mentions(u"img", u"alt"))
        QVERIFY2(!mention.name.isEmpty(), qPrintable(mention.file));
}

void TestGuideWords::fitsInTheProgram()
{
    constexpr qint64 most = 3 << 20;
    qint64 size = 0;
    QDirIterator files(GuideBook::builtInFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        size += QFileInfo(files.next()).size();
    QVERIFY(size > 0);
    QVERIFY2(size < most, qPrintable(QString::number(size)));
}

GOUJI_WIDGET_TEST(TestGuideWords)
#include "tst_guidewords.moc"
