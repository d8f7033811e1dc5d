// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/ofd/ofdpage.h"

#include <QXmlStreamReader>

#include <array>
#include <cmath>

namespace gouji {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr size_t mostWords = 100'000;
constexpr size_t mostRules = 20'000;
constexpr double farthest = 10'000; ///< millimetres

/// Numbers divided by blanks; what is none ends them.
std::vector<double> numbersIn(QStringView text)
{
    std::vector<double> numbers;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (!isNumber || !(std::abs(value) <= farthest))
            break;
        numbers.push_back(value);
    }
    return numbers;
}

/// The distances from letter to letter: "3 4 g 5 4.2" is 3, 4 and five times 4.2.
std::vector<double> distancesIn(QStringView text, qsizetype most)
{
    std::vector<double> distances;
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size() && qsizetype(distances.size()) < most; ++i) {
        const bool isRun = parts[i] == u'g' && i + 2 < parts.size();
        const qsizetype count = isRun ? std::clamp<qsizetype>(parts[i + 1].toInt(), 0, most) : 1;
        i += isRun ? 2 : 0;
        const double value = parts[i].toDouble();
        distances.insert(distances.end(), size_t(count), std::abs(value) <= farthest ? value : 0);
    }
    return distances;
}

/// Where a graphic object stands and how it is turned.
struct Placement
{
    double x = 0;
    double y = 0;
    std::array<double, 6> matrix = {1, 0, 0, 1, 0, 0};

    std::pair<double, double> at(double px, double py) const
    {
        return {(x + matrix[0] * px + matrix[2] * py + matrix[4]) * pointsPerMillimetre,
                (y + matrix[1] * px + matrix[3] * py + matrix[5]) * pointsPerMillimetre};
    }
    double scale() const { return std::hypot(matrix[0], matrix[1]); }
};

Placement placementOf(const QXmlStreamAttributes &attributes)
{
    Placement placement;
    const std::vector<double> box = numbersIn(attributes.value(QLatin1String("Boundary")));
    const std::vector<double> matrix = numbersIn(attributes.value(QLatin1String("CTM")));
    if (box.size() >= 2) {
        placement.x = box[0];
        placement.y = box[1];
    }
    if (matrix.size() == placement.matrix.size())
        std::ranges::copy(matrix, placement.matrix.begin());
    return placement;
}

/// One page on its way from XML to words and rules.
class PageReader
{
public:
    PageReader(const QByteArray &content, PositionedPage &page) : m_xml(content), m_page(page) {}

    void read();

private:
    void readText();
    void readCode(const Placement &placement, double size);
    void addLetters(const QString &text, const std::vector<std::pair<double, double>> &places, double size);
    void readPath();
    void addPath(QStringView data, const Placement &placement);
    void addStroke(std::pair<double, double> from, std::pair<double, double> to);

    QXmlStreamReader m_xml;
    PositionedPage &m_page;
};

bool isHidden(const QXmlStreamAttributes &attributes)
{
    return attributes.value(QLatin1String("Visible")) == u"false";
}

void PageReader::read()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isText = m_xml.name() == u"TextObject";
        const bool isPath = m_xml.name() == u"PathObject";
        if ((isText || isPath) && isHidden(m_xml.attributes()))
            m_xml.skipCurrentElement();
        else if (isText)
            readText();
        else if (isPath)
            readPath();
    }
}

void PageReader::readText()
{
    const Placement placement = placementOf(m_xml.attributes());
    const double size = std::clamp(m_xml.attributes().value(QLatin1String("Size")).toDouble(), 0.1, 1000.0);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"TextCode")
            readCode(placement, size);
        else
            m_xml.skipCurrentElement();
    }
}

void PageReader::readCode(const Placement &placement, double size)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    const std::vector<double> across = distancesIn(attributes.value(QLatin1String("DeltaX")), text.size());
    const std::vector<double> down = distancesIn(attributes.value(QLatin1String("DeltaY")), text.size());
    double x = attributes.value(QLatin1String("X")).toDouble();
    double y = attributes.value(QLatin1String("Y")).toDouble();
    std::vector<std::pair<double, double>> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        places.push_back(placement.at(x, y));
        const size_t at = size_t(i);
        const double natural = down.empty() ? (text[i].unicode() >= 0x2E80 ? size : size / 2) : 0;
        x += at < across.size() ? across[at] : across.empty() ? natural : across.back();
        y += at < down.size() ? down[at] : 0;
    }
    addLetters(text, places, size * placement.scale() * pointsPerMillimetre);
}

/// Letters without a gap between them are a word.
void PageReader::addLetters(const QString &text, const std::vector<std::pair<double, double>> &places, double size)
{
    constexpr double above = 0.88; // of a letter over the line it stands on
    constexpr double gap = 0.3;
    bool isOpen = false;
    for (qsizetype i = 0; i < text.size() && m_page.words.size() < mostWords; ++i) {
        const auto [x, y] = places[size_t(i)];
        if (text[i].isSpace() || !std::isfinite(x) || !std::isfinite(y)) {
            isOpen = false;
            continue;
        }
        const double width = text[i].unicode() >= 0x2E80 ? size : size / 2;
        const Box box{x, y - above * size, x + width, y + (1 - above) * size};
        const bool goesOn = isOpen && std::abs(m_page.words.back().box.top - box.top) < 1 &&
                            std::abs(x - m_page.words.back().box.right) < gap * size;
        if (!goesOn)
            m_page.words.push_back({{}, box});
        m_page.words.back().text += text[i];
        m_page.words.back().box.right = box.right;
        isOpen = true;
    }
}

void PageReader::readPath()
{
    const Placement placement = placementOf(m_xml.attributes());
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"AbbreviatedData")
            addPath(m_xml.readElementText(QXmlStreamReader::SkipChildElements), placement);
        else
            m_xml.skipCurrentElement();
    }
}

/// M and S begin a stroke, L draws a line, C closes it; the last two numbers of a curve are where it ends.
void PageReader::addPath(QStringView data, const Placement &placement)
{
    std::pair<double, double> start;
    std::pair<double, double> last;
    std::vector<double> numbers;
    QChar operation;
    const auto finish = [&] {
        if (operation == u'C')
            addStroke(last, start);
        if (numbers.size() < 2)
            return;
        const auto point = placement.at(numbers[numbers.size() - 2], numbers.back());
        if (operation == u'M' || operation == u'S')
            start = point;
        else if (operation == u'L')
            addStroke(last, point);
        last = point;
    };
    for (const QStringView part : data.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double value = part.toDouble(&isNumber);
        if (isNumber) {
            numbers.push_back(std::clamp(value, -farthest, farthest));
            continue;
        }
        finish();
        numbers.clear();
        operation = part.front();
    }
    finish();
}

void PageReader::addStroke(std::pair<double, double> from, std::pair<double, double> to)
{
    constexpr double straight = 0.5;
    if (m_page.rules.size() >= mostRules)
        return;
    const auto [left, right] = std::minmax(from.first, to.first);
    const auto [top, bottom] = std::minmax(from.second, to.second);
    if (bottom - top < straight && right - left > straight)
        m_page.rules.push_back({true, (top + bottom) / 2, left, right});
    else if (right - left < straight && bottom - top > straight)
        m_page.rules.push_back({false, (left + right) / 2, top, bottom});
}

} // namespace

Box ofdBox(QStringView text)
{
    const std::vector<double> numbers = numbersIn(text);
    if (numbers.size() < 4)
        return {};
    return {numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]};
}

PositionedPage readOfdPage(const QByteArray &content, int number, const Box &pageBox)
{
    PositionedPage page;
    page.number = number;
    page.width = pageBox.width() * pointsPerMillimetre;
    page.height = pageBox.height() * pointsPerMillimetre;
    PageReader(content, page).read();
    return page;
}

} // namespace gouji
