// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/rasterrules.h"

#include <charconv>
#include <cmath>

namespace gouji {
namespace {

constexpr int visibleStep = 14; ///< of 255, between neighbouring pixels
constexpr size_t mostRules = 20'000;

/// A whole number at the beginning of the bytes, which is taken off; −1: none.
int takeNumber(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() && (bytes.front() == ' ' || bytes.front() == '\n'))
        bytes = bytes.sliced(1);
    int number = -1;
    const auto [end, fault] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    bytes = bytes.sliced(end - bytes.data());
    return fault == std::errc() ? number : -1;
}

/// Collects runs of edge pixels of one direction.
class RunCollector
{
public:
    RunCollector(bool isHorizontal, int shortest, double scaleAlong, double scaleAcross, std::vector<DrawnRule> &rules)
        : m_isHorizontal(isHorizontal)
        , m_shortest(shortest)
        , m_along(scaleAlong)
        , m_across(scaleAcross)
        , m_rules(rules)
    {}

    void end(int line, int from, int to)
    {
        if (to - from >= m_shortest && m_rules.size() < mostRules)
            m_rules.push_back({m_isHorizontal, line * m_across, from * m_along, to * m_along});
    }

private:
    bool m_isHorizontal;
    int m_shortest;
    double m_along;
    double m_across;
    std::vector<DrawnRule> &m_rules;
};

bool isStep(uchar a, uchar b)
{
    return a > b ? a - b >= visibleStep : b - a >= visibleStep;
}

void findAcross(const GreyImage &image, RunCollector &runs)
{
    const auto *pixels = reinterpret_cast<const uchar *>(image.pixels.data());
    for (int y = 1; y < image.height; ++y) {
        const uchar *row = pixels + qsizetype(y) * image.width;
        const uchar *above = row - image.width;
        int start = -1;
        for (int x = 0; x < image.width; ++x) {
            const bool isEdge = isStep(row[x], above[x]);
            if (isEdge && start < 0) {
                start = x;
            } else if (!isEdge && start >= 0) {
                runs.end(y, start, x);
                start = -1;
            }
        }
        if (start >= 0)
            runs.end(y, start, image.width);
    }
}

void findDown(const GreyImage &image, RunCollector &runs)
{
    const auto *pixels = reinterpret_cast<const uchar *>(image.pixels.data());
    std::vector<int> starts(size_t(image.width), -1);
    for (int y = 0; y < image.height; ++y) {
        const uchar *row = pixels + qsizetype(y) * image.width;
        for (int x = 1; x < image.width; ++x) {
            int &start = starts[size_t(x)];
            const bool isEdge = isStep(row[x], row[x - 1]);
            if (isEdge && start < 0) {
                start = y;
            } else if (!isEdge && start >= 0) {
                runs.end(x, start, y);
                start = -1;
            }
        }
    }
    for (int x = 1; x < image.width; ++x) {
        if (starts[size_t(x)] >= 0)
            runs.end(x, starts[size_t(x)], image.height);
    }
}

} // namespace

std::vector<GreyImage> readGreyImages(const QByteArray &pgm)
{
    constexpr int largestSide = 20'000;
    std::vector<GreyImage> images;
    QByteArrayView rest = pgm;
    while (rest.startsWith("P5")) {
        rest = rest.sliced(2);
        const int width = takeNumber(rest);
        const int height = takeNumber(rest);
        const int brightest = takeNumber(rest);
        const bool isFine = width > 0 && height > 0 && width <= largestSide && height <= largestSide;
        const qsizetype size = isFine ? qsizetype(width) * height : 0;
        if (!isFine || brightest != 255 || rest.size() < size + 1)
            break;
        images.push_back({width, height, rest.sliced(1, size)});
        rest = rest.sliced(size + 1);
    }
    return images;
}

std::vector<DrawnRule> rulesOn(const GreyImage &image, double pageWidth, double pageHeight)
{
    constexpr double shortestAcross = 20; // points
    constexpr double shortestDown = 7;
    std::vector<DrawnRule> rules;
    const double scaleX = pageWidth / image.width;
    const double scaleY = pageHeight / image.height;
    RunCollector across(true, int(std::ceil(shortestAcross / scaleX)), scaleX, scaleY, rules);
    findAcross(image, across);
    RunCollector down(false, int(std::ceil(shortestDown / scaleY)), scaleY, scaleX, rules);
    findDown(image, down);
    return rules;
}

} // namespace gouji
