// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/checkcommand.h"
#include "app/cli/checkscommand.h"
#include "app/cli/convertcommand.h"
#include "app/cli/diffcommand.h"
#include "app/cli/mergecommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/rollupcommand.h"
#include "app/cli/schemacommand.h"
#include "app/cli/valuescommand.h"
#include "app/language.h"
#include "app/office/formstore.h"
#include "app/office/officechecks.h"
#include "app/office/officefolder.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// Takes `--lang CODE` or `--lang=CODE` out of the words; null where it is not there, empty where its value is missing.
QString takeLanguage(QStringList &words)
{
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        if (words[i].startsWith(u"--lang="))
            return words.takeAt(i).mid(7);
        if (words[i] != u"--lang")
            continue;
        words.removeAt(i);
        return i < words.size() ? words.takeAt(i) : QStringLiteral("");
    }
    return {};
}

// JSON is read by programs and reviewers' scripts: its messages do not depend on the machine's locale.
bool asksForJson(const QStringList &words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--format"));
    return words.contains(QStringLiteral("--format=json")) || (at >= 0 && words.value(at + 1) == u"json");
}

} // namespace

CommandLine::CommandLine(Console &console) : m_console(console)
{
    m_commands.push_back(std::make_unique<ConvertCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<ValuesCommand>());
    m_commands.push_back(std::make_unique<NewCommand>());
    m_commands.push_back(std::make_unique<DiffCommand>());
    m_commands.push_back(std::make_unique<MergeCommand>());
    m_commands.push_back(std::make_unique<RollUpCommand>());
    m_commands.push_back(std::make_unique<ChecksCommand>());
    m_commands.push_back(std::make_unique<SchemaCommand>());
}

CommandLine::~CommandLine() = default;

bool CommandLine::needsFonts(QStringList words) const
{
    takeLanguage(words);
    const Command *command = find(words.value(0));
    if (!command || words.contains(QStringLiteral("--help")))
        return false;
    const Arguments arguments = Arguments::parse(words.mid(1), command->options());
    return arguments.fault().isEmpty() && command->needsFonts(arguments);
}

int CommandLine::run(QStringList words)
{
    const QString asked = takeLanguage(words);
    if (!asked.isNull() && !isLanguage(asked)) {
        m_console.writeMessage(QCoreApplication::translate("Cli", "--lang takes zh_CN or en."));
        return static_cast<int>(ExitCode::Usage);
    }
    const QString fallback = asksForJson(words) ? QStringLiteral("zh_CN") : systemLanguage();
    const Language language(asked.isNull() ? fallback : asked);
    return static_cast<int>(dispatch(words, !asked.isNull()));
}

const Command *CommandLine::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (name == QLatin1String(command->name()))
            return command.get();
    }
    return nullptr;
}

ExitCode CommandLine::dispatch(const QStringList &words, bool languageChosen)
{
    const QString first = words.value(0);
    if (first == u"--version")
        return m_console.writeData(
            QStringLiteral("gouji-cli %1\n").arg(QCoreApplication::applicationVersion()).toUtf8());
    if (first == u"--help")
        return m_console.writeData(usage().toUtf8());
    const Command *command = find(first);
    if (!command) {
        m_console.writeMessage(first.isEmpty()
                                   ? QCoreApplication::translate("Cli", "A command is needed.")
                                   : QCoreApplication::translate("Cli", "There is no command %1.").arg(first));
        m_console.writeMessage(usage());
        return ExitCode::Usage;
    }
    const QStringList rest = words.mid(1);
    if (rest.contains(QStringLiteral("--help")))
        return m_console.writeData(usage(*command).toUtf8());
    const Arguments arguments = Arguments::parse(rest, command->options());
    if (!arguments.fault().isEmpty()) {
        m_console.writeMessage(arguments.fault());
        m_console.writeMessage(usage(*command));
        return ExitCode::Usage;
    }
    return runIn(*command, arguments, languageChosen);
}

ExitCode CommandLine::runIn(const Command &command, const Arguments &arguments, bool languageChosen)
{
    FormLibrary forms = FormLibrary::builtIn();
    for (const QString &fault : FormStore(officeFolder()).addTo(forms))
        m_console.writeMessage(fault);
    if (!arguments.has(officeOption.name))
        return command.run(arguments, {forms, m_console, languageChosen});
    const Result<OfficePack> office = readOfficePackFile(arguments.value(officeOption.name));
    if (!office) {
        m_console.writeMessage(office.error().text());
        return ExitCode::Usage;
    }
    addForms(*office, forms);
    return command.run(arguments, {forms, m_console, languageChosen, &*office});
}

QString CommandLine::usage() const
{
    QString text = QCoreApplication::translate("Cli", "Usage:") + u'\n';
    for (const auto &command : m_commands)
        text += QStringLiteral("  gouji-cli %1 %2\n")
                    .arg(QLatin1String(command->name()), QString::fromUtf8(command->synopsis()))
                    .replace(QStringLiteral(" \n"), QStringLiteral("\n"));
    return text +
           QCoreApplication::translate("Cli", "With any of them: --lang zh_CN|en, --help, --version. A PATH may be a "
                                              "folder; - is standard input or output.") +
           u'\n';
}

QString CommandLine::usage(const Command &command) const
{
    QString text = QCoreApplication::translate("Cli", "Usage: %1")
                       .arg(QStringLiteral("gouji-cli %1 %2")
                                .arg(QLatin1String(command.name()), QString::fromUtf8(command.synopsis()))) +
                   u'\n';
    for (const OptionSpec &option : command.options()) {
        const QString dashes = qstrlen(option.name) > 1 ? QStringLiteral("--") : QStringLiteral("-");
        const QString name = dashes + QLatin1String(option.name) + u' ' + QString::fromUtf8(option.placeholder);
        text += QStringLiteral("  %1 %2\n").arg(name, -20).arg(QCoreApplication::translate("Cli", option.help));
    }
    return text;
}

} // namespace gouji
