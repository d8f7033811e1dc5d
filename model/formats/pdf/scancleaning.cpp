// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/scancleaning.h"

namespace gouji {
namespace {

constexpr uchar darkest = 170; ///< of what counts as paper from here on
constexpr int gapBridged = 2;

/// Goes along the lines of one direction of a picture.
class StrokeFinder
{
public:
    StrokeFinder(const GreyImage &image, QByteArray &cleaned, double scale)
        : m_image(image)
        , m_cleaned(cleaned)
        , m_scale(scale)
    {}

    void find(bool isHorizontal, double shortest, std::vector<DrawnRule> &rules);

private:
    qsizetype offset(int line, int along) const
    {
        return m_isHorizontal ? qsizetype(line) * m_image.width + along : qsizetype(along) * m_image.width + line;
    }
    bool isDark(int line, int along) const { return uchar(m_image.pixels[offset(line, along)]) < darkest; }
    void erase(int line, int from, int to);

    const GreyImage &m_image;
    QByteArray &m_cleaned;
    double m_scale;
    bool m_isHorizontal = true;
};

void StrokeFinder::find(bool isHorizontal, double shortest, std::vector<DrawnRule> &rules)
{
    constexpr size_t mostRules = 20'000;
    m_isHorizontal = isHorizontal;
    const int lines = isHorizontal ? m_image.height : m_image.width;
    const int length = isHorizontal ? m_image.width : m_image.height;
    for (int line = 0; line < lines && rules.size() < mostRules; ++line) {
        int start = -1;
        int lastDark = -1;
        for (int along = 0; along <= length; ++along) {
            if (along < length && isDark(line, along)) {
                start = start < 0 ? along : start;
                lastDark = along;
            } else if (start >= 0 && (along == length || along - lastDark > gapBridged)) {
                if ((lastDark - start) * m_scale >= shortest) {
                    rules.push_back({isHorizontal, line * m_scale, start * m_scale, (lastDark + 1) * m_scale});
                    erase(line, start, lastDark + 1);
                }
                start = -1;
            }
        }
    }
}

void StrokeFinder::erase(int line, int from, int to)
{
    const int last = (m_isHorizontal ? m_image.height : m_image.width) - 1;
    for (int beside = std::max(line - 1, 0); beside <= std::min(line + 1, last); ++beside) {
        for (int along = from; along < to; ++along)
            m_cleaned[offset(beside, along)] = char(0xff);
    }
}

} // namespace

CleanedScan cleanedScan(const GreyImage &image, double pointsPerPixel)
{
    constexpr double longerThanWords = 26; // points; "一" of a title is shorter
    constexpr double longerThanLetters = 22;
    CleanedScan scan;
    QByteArray pixels = image.pixels.toByteArray();
    StrokeFinder finder(image, pixels, pointsPerPixel);
    finder.find(true, longerThanWords, scan.rules);
    finder.find(false, longerThanLetters, scan.rules);
    scan.pgm = "P5\n" + QByteArray::number(image.width) + ' ' + QByteArray::number(image.height) + "\n255\n" + pixels;
    return scan;
}

} // namespace gouji
