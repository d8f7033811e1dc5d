// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/outlineitems.h"

#include "model/formats/exporting/visiblecontent.h"
#include "model/text/headings.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace gouji {
namespace {

/// Makes one item of each element of the outline.
class ItemMaker
{
public:
    ItemMaker(LayoutTools tools, std::vector<PageTag> &tags) : m_tools(tools), m_tags(tags) {}

    void operator()(const OutlineTitle &title);
    void operator()(const OutlineHeading &heading);
    void operator()(const OutlineParagraph &paragraph);
    void operator()(const OutlinePicture &picture);
    void operator()(const OutlineTable &table);
    void operator()(const ClosingLine &line);

    std::vector<FlowItem> finished();

private:
    const PageStyle &style() const { return m_tools.style; }
    int addTag(TagKind kind, const QString &alternative = {});
    TextItem textItem(const QString &text, const std::vector<RoleSpan> &spans, TagKind kind);
    TextItem centred(const QString &text, FontRole role, PageLength size, int tag);
    PageSize pictureSize(const QByteArray &data) const;
    void placeClosing();

    LayoutTools m_tools;
    std::vector<PageTag> &m_tags;
    std::vector<FlowItem> m_items;
    ClosingItem m_closing;
};

/// （一）主动公开。 in 楷体, what follows in 仿宋; headings below that level look like text.
std::vector<RoleSpan> rolesOf(const QString &text)
{
    const int length = static_cast<int>(text.size());
    const std::optional<Heading> heading = headingOf(text);
    const int words =
        heading && heading->level == 1 ? static_cast<int>(heading->words.start + heading->words.length) : 0;
    std::vector<RoleSpan> spans;
    if (words > 0)
        spans.push_back({0, words, FontRole::Subheading});
    if (words < length)
        spans.push_back({words, length - words, FontRole::Body});
    return spans;
}

bool isSubheadingAlone(const std::vector<RoleSpan> &roles)
{
    return roles.size() == 1 && roles.front().role == FontRole::Subheading;
}

int ItemMaker::addTag(TagKind kind, const QString &alternative)
{
    PageTag tag{kind};
    tag.alternative = alternative;
    m_tags.push_back(tag);
    return static_cast<int>(m_tags.size()) - 1;
}

TextItem ItemMaker::textItem(const QString &text, const std::vector<RoleSpan> &spans, TagKind kind)
{
    TextItem item;
    item.text = m_tools.shaper.shape(text, spans, style().bodySize, style().letterSpacing);
    const PageLength indent = (style().bodySize + style().letterSpacing) * 2;
    item.lines = setLines(item.text, m_tools.breaks, style().typeWidth(), indent);
    item.pitch = style().linePitch;
    item.tag = addTag(kind);
    return item;
}

TextItem ItemMaker::centred(const QString &text, FontRole role, PageLength size, int tag)
{
    TextItem item;
    item.text = m_tools.shaper.shape(text, role, size);
    item.lines = setLinesBySense(item.text, m_tools.breaks, style().typeWidth());
    item.pitch = style().linePitch;
    item.alignment = LineAlignment::Centre;
    item.isWhole = true;
    item.tag = tag;
    return item;
}

void ItemMaker::operator()(const OutlineTitle &title)
{
    TextItem item;
    item.text = m_tools.shaper.shape(title.text, FontRole::Title, style().titleSize);
    std::vector<int> preferred;
    const QString year = QString::number(title.year) + u'年';
    const int yearAt = static_cast<int>(title.text.indexOf(year, title.body.size()));
    if (title.year > 0 && yearAt > 0)
        preferred = {yearAt, yearAt + static_cast<int>(year.size())};
    item.lines = setLinesBySense(item.text, m_tools.breaks, style().typeWidth(), preferred);
    item.pitch = style().titlePitch;
    item.alignment = LineAlignment::Centre;
    // What follows begins on a line of the grid, with some air above it.
    const qint64 pitch = style().linePitch.centipoints();
    const qint64 lines = (item.height().centipoints() + pitch / 3 + pitch - 1) / pitch;
    item.spaceBelow = style().linePitch * lines - item.height();
    item.keepsWithNext = item.height() < style().typeHeight() / 2;
    item.tag = addTag(TagKind::Title);
    item.bookmarkLevel = 0;
    m_items.push_back(std::move(item));
}

void ItemMaker::operator()(const OutlineHeading &heading)
{
    const RoleSpan whole{0, static_cast<int>(heading.text.size()), FontRole::Heading};
    TextItem item = textItem(heading.text, {whole}, TagKind::Heading);
    item.keepsWithNext = true;
    item.isWhole = true;
    item.bookmarkLevel = 1;
    m_items.push_back(std::move(item));
}

void ItemMaker::operator()(const OutlineParagraph &paragraph)
{
    const std::vector<RoleSpan> roles = rolesOf(paragraph.text);
    const bool isHeading = isSubheadingAlone(roles);
    TextItem item = textItem(paragraph.text, roles, isHeading ? TagKind::Subheading : TagKind::Paragraph);
    item.keepsWithNext = isHeading;
    item.bookmarkLevel = isHeading ? 2 : -1;
    m_items.push_back(std::move(item));
}

void ItemMaker::operator()(const OutlinePicture &picture)
{
    const PageSize size = pictureSize(picture.data);
    if (size.height == PageLength()) {
        (*this)(OutlineParagraph{picture.section, picture.block, pictureWords(picture)});
        return;
    }
    PictureItem item{picture.data, size, {}, addTag(TagKind::Figure, picture.caption)};
    if (!picture.caption.isEmpty())
        item.caption = centred(picture.caption, FontRole::Body, style().bodySize * 3 / 4, addTag(TagKind::Paragraph));
    m_items.push_back(std::move(item));
}

PageSize ItemMaker::pictureSize(const QByteArray &data) const
{
    QBuffer buffer;
    buffer.setData(data);
    const QSize pixels = QImageReader(&buffer).size();
    if (!pixels.isValid() || pixels.isEmpty())
        return {};
    // 96 pixels an inch, made smaller where the page asks for it.
    PageLength width = PageLength::ofPoints(pixels.width() * 0.75);
    PageLength height = PageLength::ofPoints(pixels.height() * 0.75);
    const PageLength highest = style().typeHeight() - style().linePitch * 3;
    if (width > style().typeWidth()) {
        height = height * style().typeWidth().centipoints() / width.centipoints();
        width = style().typeWidth();
    }
    if (height > highest) {
        width = width * highest.centipoints() / height.centipoints();
        height = highest;
    }
    return {width, std::max(height, PageLength::ofPoints(1))};
}

void ItemMaker::operator()(const OutlineTable &table)
{
    TableItem item{TableLayout(table, m_tools)};
    // Under its heading it is to fit one page.
    item.layout.fitInto(style().typeHeight() - style().linePitch);
    item.layout.addTags(m_tags, -1);
    m_items.push_back(std::move(item));
}

void ItemMaker::operator()(const ClosingLine &line)
{
    const RoleSpan whole{0, static_cast<int>(line.text.size()), FontRole::Body};
    TextItem item;
    item.text = m_tools.shaper.shape(line.text, {whole}, style().bodySize, style().letterSpacing);
    item.lines = setLinesBySense(item.text, m_tools.breaks, style().typeWidth() - style().bodySize * 4);
    item.pitch = style().linePitch;
    item.alignment = LineAlignment::Left;
    item.tag = addTag(TagKind::Paragraph);
    m_closing.lines.push_back(std::move(item));
}

/// The date ends four characters before the margin and the body's name stands centred above it; a name too long for that
/// ends two characters before the margin, and the date is centred below it (GB/T 9704-2012, 7.3.5).
void ItemMaker::placeClosing()
{
    const PageLength right = style().left + style().typeWidth();
    PageLength widest;
    for (const TextItem &item : m_closing.lines) {
        for (const SetLine &line : item.lines)
            widest = std::max(widest, line.width);
    }
    const PageLength dateWidth = m_closing.lines.back().lines.front().width;
    const PageLength byDate = right - style().bodySize * 4 - dateWidth / 2;
    const PageLength byName = right - style().bodySize * 2 - widest / 2;
    const PageLength middle = std::min(byDate, byName);
    for (const TextItem &item : m_closing.lines)
        m_closing.lefts.push_back(middle - item.lines.front().width / 2);
    m_closing.seal = style().sealDiameter;
    m_items.push_back(std::move(m_closing));
}

std::vector<FlowItem> ItemMaker::finished()
{
    if (!m_closing.lines.empty())
        placeClosing();
    return std::move(m_items);
}

} // namespace

std::vector<FlowItem> flowItems(const PageOutline &outline, LayoutTools tools, std::vector<PageTag> &tags)
{
    ItemMaker maker(tools, tags);
    for (const OutlineElement &element : outline.elements)
        std::visit(maker, element);
    return maker.finished();
}

} // namespace gouji
