// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskflow.h"
#include "app/keeping/keeper.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/officeguidance.h"
#include "app/officepapers.h"
#include "app/preferences.h"
#include "app/screenfitting.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QFontDatabase>
#include <QIcon>

#include <algorithm>

namespace {

/// Ends the program once the window has been painted, so that a benchmark can time the start of it all.
class PaintedOnce : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

/// Without a Chinese face first the interface mixes two of them.
void preferChineseFace(QApplication &app)
{
    const QString wanted = QStringLiteral("Noto Sans CJK SC");
    QFont font = app.font();
    QStringList families = font.families();
    if (QFontDatabase::families().contains(wanted) && !families.contains(wanted))
        families = QStringList{wanted} + families;
    font.setFamilies(families);
    app.setFont(font);
}

/// What the editor takes on its command line.
struct CommandLine
{
    CommandLine()
    {
        quitWhenPainted.setFlags(QCommandLineOption::HiddenFromHelp);
        for (const QCommandLineOption *option : {&lang, &newDesk, &config, &quitWhenPainted})
            parser.addOption(*option);
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Reports and desks to open."),
                                     QStringLiteral("[FILE…]"));
    }

    /// The value of --config, which counts before Qt reads the rest.
    static QByteArray configFolder(int argc, char **argv)
    {
        const QByteArray name("--config");
        for (int i = 1; i < argc; ++i) {
            const QByteArray word(argv[i]);
            if (word == name && i + 1 < argc)
                return argv[i + 1];
            if (word.startsWith(name + '='))
                return word.mid(name.size() + 1);
        }
        return {};
    }

    QCommandLineParser parser;
    QCommandLineOption lang{QStringLiteral("lang"), QStringLiteral("Language of the interface: zh_CN or en."),
                            QStringLiteral("code")};
    QCommandLineOption newDesk{QStringLiteral("new-desk"), QStringLiteral("Make a desk in a folder of drafts.")};
    QCommandLineOption config{QStringLiteral("config"),
                              QStringLiteral("Folder of settings and of an office's own files."),
                              QStringLiteral("folder")};
    QCommandLineOption quitWhenPainted{QStringLiteral("quit-when-painted")};
};

/// Whether only words are wanted, for which no display is needed.
bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "--help") == 0 || qstrcmp(word, "-h") == 0 || qstrcmp(word, "--help-all") == 0 ||
               qstrcmp(word, "--version") == 0 || qstrcmp(word, "-v") == 0;
    });
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setOrganizationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.gouji.Gouji"));
}

} // namespace

int main(int argc, char **argv)
{
    CommandLine line;
    if (asksForWords(argc, argv)) {
        const QCoreApplication app(argc, argv); // needs no display
        nameProgram();
        line.parser.process(app);
    }
    if (const QByteArray folder = CommandLine::configFolder(argc, argv); !folder.isEmpty())
        qputenv("XDG_CONFIG_HOME", folder); // before anything reads a setting
    QApplication app(argc, argv);
    nameProgram();
    preferChineseFace(app);
    gouji::ScreenFitting fitting;
    app.installEventFilter(&fitting);
    const QIcon drawn(QStringLiteral(":/icons/org.gouji.Gouji.svg"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.gouji.Gouji"), drawn));
    line.parser.process(app);
    const QCommandLineParser &parser = line.parser;

    gouji::Language language;
    gouji::Workbench workbench;
    const auto speak = [&language](const QString &wanted) {
        language.choose(gouji::isLanguage(wanted) ? wanted : gouji::systemLanguage());
        QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Gouji"));
    };
    const QString kept = gouji::Preferences(workbench.settings()).value("language");
    speak(parser.isSet(line.lang) ? parser.value(line.lang) : kept);
    const gouji::OfficePapers papers = gouji::readOfficePapers();
    workbench.setPapers(papers.papers); // before the window makes its menus of them
    gouji::MainWindow window(workbench);
    QObject::connect(&window.preferences(), &gouji::Preferences::changed, &window,
                     [&] { speak(window.preferences().value("language")); });
    const gouji::Result<gouji::GuidanceNotes> notes = gouji::readOfficeGuidance();
    if (notes)
        workbench.setGuidanceNotes(*notes);
    else
        window.say(QStringLiteral("%1: %2").arg(gouji::officeGuidancePath(), notes.error().text()), true);
    if (const QString fault = workbench.checkSettings().wordsFault(); !fault.isEmpty())
        window.say(fault, true);
    if (const QStringList faults = workbench.officeForms().faults(); !faults.isEmpty())
        window.say(faults.join(u'\n'), true);
    if (!papers.faults.isEmpty())
        window.say(papers.faults.join(u'\n'), true);
    window.keeper().start(parser.positionalArguments());
    if (parser.isSet(line.newDesk))
        QMetaObject::invokeMethod(
            &window, [&window] { window.deskFlow().makeDesk(); }, Qt::QueuedConnection);
    PaintedOnce painted;
    if (parser.isSet(line.quitWhenPainted))
        window.installEventFilter(&painted);
    return QApplication::exec();
}
