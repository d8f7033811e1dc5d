// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/boundedprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

namespace gouji {
namespace {

constexpr qsizetype mostErrorBytes = 8192;

Error failure(ErrorCode code, const char *sentence, const ProcessCall &call, const QString &detail = {})
{
    return {code, QCoreApplication::translate("Errors", sentence).arg(call.program), detail};
}

/// No variable of the person's environment but what finding programs and their data takes.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char *name : {"PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP", "TESSDATA_PREFIX"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            bare.insert(key, own.value(key));
    }
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    bare.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1")); // tesseract is slower with more
    return bare;
}

/// One run, from the start to the last byte.
class Run
{
public:
    explicit Run(const ProcessCall &call) : m_call(call) {}

    Result<ProcessOutput> toTheEnd(const QString &path);

private:
    void start(const QString &path);
    void collect();
    /// Why it has to be ended now; none: it may go on.
    std::optional<Error> objection() const;

    const ProcessCall &m_call;
    QProcess m_process;
    QElapsedTimer m_clock;
    ProcessOutput m_output;
};

void Run::start(const QString &path)
{
    m_process.setProcessEnvironment(bareEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    if (!m_call.folder.isEmpty())
        m_process.setWorkingDirectory(m_call.folder);
    boundProcess(m_process, m_call.bounds);
    m_clock.start();
    m_process.start(path, m_call.arguments, QIODevice::ReadOnly);
}

void Run::collect()
{
    m_output.standardOutput += m_process.readAllStandardOutput();
    const QByteArray errors = m_process.readAllStandardError();
    m_output.standardError += errors.first(std::min(errors.size(), mostErrorBytes - m_output.standardError.size()));
}

std::optional<Error> Run::objection() const
{
    if (m_call.cancelled && m_call.cancelled->load())
        return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "%1 was stopped."), m_call);
    if (m_clock.elapsed() > m_call.milliseconds)
        return failure(ErrorCode::ProgramFailed, QT_TRANSLATE_NOOP("Errors", "%1 took too long and was ended."),
                       m_call);
    if (m_output.standardOutput.size() > m_call.outputBytes)
        return failure(ErrorCode::ProgramFailed, QT_TRANSLATE_NOOP("Errors", "%1 wrote far too much and was ended."),
                       m_call);
    return std::nullopt;
}

Result<ProcessOutput> Run::toTheEnd(const QString &path)
{
    constexpr int tick = 20;
    constexpr int afterKill = 5000;
    start(path);
    if (!m_process.waitForStarted())
        return failure(ErrorCode::MissingProgram, QT_TRANSLATE_NOOP("Errors", "%1 cannot be started."), m_call,
                       m_process.errorString());
    while (m_process.state() != QProcess::NotRunning) {
        m_process.waitForFinished(tick);
        collect();
        if (const std::optional<Error> error = objection(); error && m_process.state() != QProcess::NotRunning) {
            killWithChildren(m_process);
            m_process.waitForFinished(afterKill);
            return *error;
        }
    }
    collect();
    if (m_process.exitStatus() == QProcess::CrashExit)
        return failure(ErrorCode::ProgramFailed, QT_TRANSLATE_NOOP("Errors", "%1 broke down."), m_call,
                       QString::fromUtf8(m_output.standardError).trimmed());
    m_output.exitCode = m_process.exitCode();
    return std::move(m_output);
}

} // namespace

QString findProgram(const QString &name, const QStringList &usualFolders)
{
    QStringList own;
    if (const QString folder = qEnvironmentVariable("GOUJI_PROGRAMS"); !folder.isEmpty())
        own.append(folder);
    if (QCoreApplication::instance())
        own.append(QCoreApplication::applicationDirPath() + QStringLiteral("/programs"));
    QString path = own.isEmpty() ? QString() : QStandardPaths::findExecutable(name, own);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name);
    if (path.isEmpty() && !usualFolders.isEmpty())
        path = QStandardPaths::findExecutable(name, usualFolders);
    return path;
}

Result<ProcessOutput> runBounded(const ProcessCall &call)
{
    const QString path = findProgram(call.program, call.usualFolders);
    if (path.isEmpty())
        return failure(ErrorCode::MissingProgram, QT_TRANSLATE_NOOP("Errors", "%1 is not installed."), call);
    return Run(call).toTheEnd(path);
}

} // namespace gouji
