// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// What Qt notices of the system, such as a missing XDG_RUNTIME_DIR, is no message of ours and of no use to who called.
void sayFaultsOnly(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

/// Pages need fonts, fonts need a QGuiApplication: one without a display, wherever the program runs. All else starts faster
/// without. The words are ours alone, whatever Qt would make of them, so it is told of none.
std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts, int &onlyName, char **argv)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(onlyName, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(onlyName, argv);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(sayFaultsOnly);
    gouji::Console console;
    gouji::CommandLine commandLine(console);
    const QStringList words = wordsOf(argc, argv);
    int onlyName = 1;
    const auto app = makeApplication(commandLine.needsFonts(words), onlyName, argv);
    // The editor's names, so that both look for an office's own things in one folder.
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setOrganizationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    return commandLine.run(words);
}
