// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/gluedline.h"

#include "model/text/blanks.h"
#include "model/text/labelkey.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype longestLine = 6000; ///< a whole table in one paragraph has some 1,500 characters

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool belongsToFigure(QChar c)
{
    return c.isDigit() || QStringView(u".+-/—−．＋－／").contains(c);
}

/// A text without what labelKey drops, and where each character that is left stood in the text.
struct KeyedText
{
    explicit KeyedText(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlain = isDigit(text[i]) || (text[i].unicode() >= 0x4e00 && text[i].unicode() <= 0x9fff);
            const QString part = isPlain ? QString(text[i]) : labelKey(text.sliced(i, 1));
            key += part;
            at.insert(at.end(), size_t(part.size()), i);
        }
        at.push_back(text.size());
    }

    QString key;
    std::vector<qsizetype> at; ///< one more than characters
};

/// Walks along a line once; stops where it meets anything that is neither label nor figure.
class GluedLineCutter
{
public:
    GluedLineCutter(const ReadingLine &line, const TableLabels &labels)
        : m_line(line)
        , m_labels(labels)
        , m_text(line.text)
    {}

    std::vector<RowSegment> cut();

private:
    bool takeLabel();
    bool takeFigures();
    void close();

    const ReadingLine &m_line;
    const TableLabels &m_labels;
    KeyedText m_text;
    qsizetype m_position = 0; ///< in the key
    RowSegment m_current;
    std::vector<RowSegment> m_segments;
    int m_labelCount = 0;
};

bool GluedLineCutter::takeLabel()
{
    const std::optional<int> label = m_labels.longestAt(m_text.key, m_position);
    if (!label)
        return false;
    if (m_current.hasFigures())
        close();
    const qsizetype end = m_position + m_labels.label(*label).key.size();
    const qsizetype start = m_text.at[size_t(m_position)];
    m_current.labels.push_back({*label, 0, 0, m_line.text.mid(start, m_text.at[size_t(end)] - start)});
    m_position = end;
    ++m_labelCount;
    return true;
}

/// Digits up to the next label, which may itself begin with a digit (2.重复申请).
bool GluedLineCutter::takeFigures()
{
    const qsizetype begin = m_position;
    while (m_position < m_text.key.size() && isDigit(m_text.key[m_position]) &&
           (m_position == begin || !m_labels.longestAt(m_text.key, m_position)))
        ++m_position;
    if (m_position == begin || m_current.labels.empty())
        return false;
    qsizetype start = m_text.at[size_t(begin)];
    qsizetype end = m_text.at[size_t(m_position)];
    while (start > 0 && belongsToFigure(m_line.text[start - 1]))
        --start;
    while (end > start && !belongsToFigure(m_line.text[end - 1]))
        --end;
    m_current.figures = partedAtBlanks({m_line.text.mid(start, end - start), m_line.place, m_line.spot});
    m_current.isRegrouped = m_current.figures.size() > 1;
    return true;
}

void GluedLineCutter::close()
{
    m_current.place = m_line.place;
    m_current.isSingleLine = true;
    m_current.isGlued = true;
    m_segments.push_back(std::move(m_current));
    m_current = {};
}

std::vector<RowSegment> GluedLineCutter::cut()
{
    while (m_position < m_text.key.size()) {
        if (!takeLabel() && !takeFigures())
            return {};
    }
    if (!m_current.labels.empty())
        close();
    const bool hasFigures = std::ranges::any_of(m_segments, &RowSegment::hasFigures);
    return hasFigures || m_labelCount > 1 ? std::move(m_segments) : std::vector<RowSegment>();
}

} // namespace

std::vector<ReadingField> partedAtBlanks(const ReadingField &field)
{
    std::vector<ReadingField> parts;
    const QString &text = field.text;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !isBlank(text[to]))
            ++to;
        if (to > from)
            parts.push_back({text.mid(from, to - from), field.place, field.spot});
        from = to + 1;
    }
    return parts;
}

std::vector<RowSegment> cutGluedLine(const ReadingLine &line, const TableLabels &labels)
{
    if (!line.isSingle() || line.text.size() > longestLine || line.isPlainProse)
        return {};
    return GluedLineCutter(line, labels).cut();
}

} // namespace gouji
