// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskflow.h"
#include "app/keeping/keeper.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/officeguidance.h"
#include "app/officepapers.h"
#include "app/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>
#include <QFontDatabase>

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

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gouji"));
    QApplication::setOrganizationName(QStringLiteral("gouji"));
    QApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    preferChineseFace(app);

    QCommandLineParser parser;
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("Language of the interface: zh_CN or en."),
                                  QStringLiteral("code"));
    parser.addOption(lang);
    QCommandLineOption quitWhenPainted(QStringLiteral("quit-when-painted"));
    quitWhenPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhenPainted);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Reports to open."), QStringLiteral("[FILE…]"));
    parser.process(app);

    gouji::Language language;
    gouji::Workbench workbench;
    const auto speak = [&language](const QString &wanted) {
        language.choose(gouji::isLanguage(wanted) ? wanted : gouji::systemLanguage());
        QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Gouji"));
    };
    const QString kept = gouji::Preferences(workbench.settings()).value("language");
    speak(parser.isSet(lang) ? parser.value(lang) : kept);
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
    if (!papers.faults.isEmpty())
        window.say(papers.faults.join(u'\n'), true);
    QStringList reports = parser.positionalArguments();
    const auto desks = reports;
    reports.removeIf(gouji::DeskFlow::isDesk);
    window.keeper().start(reports);
    window.show();
    for (const QString &path : desks) {
        if (gouji::DeskFlow::isDesk(path))
            window.deskFlow().open(path);
    }
    PaintedOnce painted;
    if (parser.isSet(quitWhenPainted))
        window.installEventFilter(&painted);
    return QApplication::exec();
}
