// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/guide/guidebook.h"

#include <QFile>

namespace gouji {
namespace {

/// In the order of reading.
constexpr const char *files[] = {"index.html",   "first.html",  "fill.html",   "import.html",
                                 "print.html",   "review.html", "desk.html",   "forms.html",
                                 "command.html", "faq.html",    "checks.html", "commands.html"};

QString wordsOf(const GuideBlock &block)
{
    QString words = block.text;
    for (const QStringList &row : block.rows)
        words += u' ' + row.join(u' ');
    return words;
}

} // namespace

std::vector<GuideSection> GuideBook::sections() const
{
    std::vector<GuideSection> all;
    for (const GuideChapter &chapter : chapters) {
        all.push_back({chapter.file, chapter.title, true, chapter.title});
        for (const GuideBlock &block : chapter.blocks) {
            if (block.kind == GuideBlock::Kind::Heading)
                all.push_back({chapter.file + u'#' + block.anchor, block.text, false, {}});
            all.back().text += u' ' + wordsOf(block);
        }
    }
    return all;
}

QString GuideBook::builtInFolder()
{
    return QStringLiteral(":/guide/");
}

GuideBook GuideBook::builtIn()
{
    GuideBook book;
    for (const char *file : files) {
        const QString name = QString::fromLatin1(file);
        QFile bytes(builtInFolder() + name);
        const Result<GuideChapter> chapter =
            GuideChapter::read(bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray(), name);
        Q_ASSERT(chapter);
        book.chapters.push_back(*chapter);
    }
    return book;
}

} // namespace gouji
