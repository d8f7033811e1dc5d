// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor without a window for tests that kill it, lock files or fill disks: the real workbench, driven by lines on
// standard input, which says what it did by lines on standard output.
//
//   open FILE | new | save FILE | close        answer `done` or `error SENTENCE`
//   enter CELL FIGURE                          one edit; answers `edit MS DIGEST`
//   edit SEED                                  edits and saves by itself until it is killed: `edit MS DIGEST` for each
//   fill FILE | free FILE                      takes all room of a disk, gives it back
//   quit                                       ends as a program does that lost its windows: saves and asks nothing
//
// MS is the time of day in ms, DIGEST that of the report as a native file. Journals: `kept-not SENTENCE`, `kept-again`.
#include "app/workbench.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/views/editing/randomedits.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace gouji;

namespace {

class ScriptedEditor : public QObject
{
public:
    ScriptedEditor() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
        connect(&m_input, &QSocketNotifier::activated, this, &ScriptedEditor::readLine);
        connect(&m_workbench, &Workbench::documentAdded, this, [this](ReportDocument *document) {
            connect(document, &ReportDocument::keepingFailed, this,
                    [](const QString &reason) { say(QStringLiteral("kept-not ") + reason); });
            connect(document, &ReportDocument::keepingResumed, this, [] { say(QStringLiteral("kept-again")); });
        });
        say(QStringLiteral("ready"));
    }

private:
    static void say(const QString &line)
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size()));
    }

    static void say(const std::optional<Error> &failure)
    {
        say(failure ? QStringLiteral("error ") + failure->text() : QStringLiteral("done"));
    }

    template<typename T>
    static std::optional<Error> failureOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    void readLine()
    {
        const QByteArray line = m_in.readLine().trimmed();
        if (line.isEmpty())
            QCoreApplication::quit();
        const QStringList words = QString::fromUtf8(line).split(u' ');
        run(words.value(0), words.value(1), words.value(2));
    }

    void run(const QString &command, const QString &first, const QString &second)
    {
        if (command == u"open")
            say(failureOf(m_workbench.open(first)));
        else if (command == u"new")
            m_workbench.add(Report::forForm(m_workbench.forms().find(u"2021"))), say(std::nullopt);
        else if (command == u"save")
            say(failureOf(m_workbench.current()->saveAs(first)));
        else if (command == u"close")
            m_workbench.close(m_workbench.current()), say(std::nullopt);
        else if (command == u"enter")
            enter(first, second);
        else if (command == u"edit")
            editUntilKilled(first.toUInt());
        else if (command == u"fill")
            fill(first);
        else if (command == u"free")
            QFile::remove(first), say(std::nullopt);
        else
            QCoreApplication::quit();
    }

    Session &session() { return m_workbench.current()->session(); }

    void sayEdit()
    {
        const QByteArray digest = contentDigest(writeNative(session().report(), m_workbench.forms()));
        say(QStringLiteral("edit %1 %2")
                .arg(QDateTime::currentMSecsSinceEpoch())
                .arg(QString::fromLatin1(digest.toHex())));
    }

    void enter(const QString &cell, const QString &figure)
    {
        session().enterText(*session().form().find(*CellId::fromString(cell)), figure);
        sayEdit();
    }

    void editUntilKilled(quint32 seed)
    {
        m_edits = std::make_unique<test::RandomEdits>(session(), seed);
        m_dice = std::make_unique<test::Dice>(seed);
        connect(&m_clock, &QTimer::timeout, this, &ScriptedEditor::editOnce);
        m_clock.start(5);
    }

    void editOnce()
    {
        if (m_dice->chance(10))
            m_edits->undoOrRedo();
        else
            m_edits->edit();
        sayEdit();
        if (m_dice->below(400) == 0 && !m_workbench.current()->path().isEmpty() && !m_workbench.current()->save())
            say(QStringLiteral("not-saved"));
    }

    void fill(const QString &path)
    {
        QFile file(path);
        const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        for (const int size : {4096, 1}) {
            while (isOpen && file.write(QByteArray(size, ' ')) == size) {
            }
        }
        say(std::nullopt);
    }

    QFile m_in;
    QSocketNotifier m_input;
    Workbench m_workbench;
    std::unique_ptr<test::RandomEdits> m_edits;
    std::unique_ptr<test::Dice> m_dice;
    QTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gouji-test"));
    QCoreApplication::setApplicationName(QStringLiteral("scriptededitor"));
    const ScriptedEditor editor;
    return QCoreApplication::exec();
}
