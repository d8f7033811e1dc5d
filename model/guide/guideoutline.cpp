// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/guide/guideoutline.h"

#include "model/outline/plaintable.h"
#include "model/values/chinesenumeral.h"

#include <QFile>

namespace gouji {
namespace {

/// Sets one chapter after the other.
class GuideSetter
{
public:
    explicit GuideSetter(QString folder) : m_folder(std::move(folder)) {}

    void addContents(const GuideBook &book, const std::vector<int> &pages);
    void addChapter(const GuideChapter &chapter);
    PageOutline outline;

private:
    void add(const GuideBlock &block);
    void addParagraph(const QString &text) { outline.elements.push_back(OutlineParagraph{m_section, m_block++, text}); }
    void addPicture(const GuideBlock &block);

    QString m_folder;
    QString m_section;
    int m_chapter = 0;
    int m_heading = 0;
    int m_block = 0;
};

QString numbered(int chapter, const GuideChapter &of)
{
    return formatChineseNumeral(chapter) + u'、' + of.title;
}

void GuideSetter::addContents(const GuideBook &book, const std::vector<int> &pages)
{
    std::vector<QStringList> rows{{QStringLiteral("目录"), QStringLiteral("页")}};
    for (std::size_t i = 1; i < book.chapters.size(); ++i) {
        const QString page = i - 1 < pages.size() ? QString::number(pages[i - 1]) : QStringLiteral("00");
        rows.push_back({numbered(static_cast<int>(i), book.chapters[i]), page});
    }
    outline.elements.push_back(plainTable(rows, {QStringLiteral("contents"), 0, 1, true}));
}

void GuideSetter::addChapter(const GuideChapter &chapter)
{
    m_section = chapter.file;
    m_heading = 0;
    m_block = 0;
    if (m_chapter > 0)
        outline.elements.push_back(OutlineHeading{m_section, numbered(m_chapter, chapter)});
    ++m_chapter;
    for (const GuideBlock &block : chapter.blocks)
        add(block);
}

void GuideSetter::add(const GuideBlock &block)
{
    using Kind = GuideBlock::Kind;
    switch (block.kind) {
    case Kind::Heading: return addParagraph(u'（' + formatChineseNumeral(++m_heading) + u'）' + block.text);
    case Kind::Paragraph: return addParagraph(block.text);
    case Kind::Item:
        return addParagraph((block.number ? QString::number(block.number) + u'.' : QStringLiteral("·")) + block.text);
    case Kind::Table: outline.elements.push_back(plainTable(block.rows, {m_section, m_block++, 1, true})); return;
    case Kind::Picture: return addPicture(block);
    }
}

void GuideSetter::addPicture(const GuideBlock &block)
{
    QFile file(m_folder + block.picture);
    const QByteArray data = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    outline.elements.push_back(OutlinePicture{m_section, m_block++, block.text, QStringLiteral("image/png"), data});
}

} // namespace

PageOutline guideOutline(const GuideBook &book, const std::vector<int> &pages, const QString &folder)
{
    GuideSetter setter(folder);
    setter.outline.elements.push_back(OutlineTitle{book.title(), {}, 0});
    bool isFront = true;
    for (const GuideChapter &chapter : book.chapters) {
        setter.addChapter(chapter);
        if (std::exchange(isFront, false))
            setter.addContents(book, pages);
    }
    return setter.outline;
}

} // namespace gouji
