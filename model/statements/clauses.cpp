// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/clauses.h"

namespace gouji {
namespace {

constexpr QStringView marks = u"，,；;：:。！？!?（）()";
constexpr QStringView ofThese = u"其中";

bool isInsideNumber(QStringView text, qsizetype at)
{
    const bool isSeparator = text[at] == u',' || text[at] == u'，' || text[at] == u':';
    return isSeparator && at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
}

class ClauseCutter
{
public:
    ClauseCutter(QStringView text, TextSpan sentence) : m_text(text), m_start(sentence.start), m_end(sentence.end()) {}

    std::vector<Clause> cut();

private:
    void close(qsizetype end);
    void passMark(QChar mark);

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    int m_depth = 0;
    int m_partDepth = -1; ///< of the brackets in which 其中 was met; -1: it was not
    std::vector<Clause> m_clauses;
};

void ClauseCutter::close(qsizetype end)
{
    const TextSpan span{m_start, end - m_start};
    if (span.in(m_text).trimmed().isEmpty())
        return;
    if (m_partDepth < 0 && span.in(m_text).contains(ofThese))
        m_partDepth = m_depth;
    m_clauses.push_back({span, m_depth > 0, m_partDepth >= 0});
}

void ClauseCutter::passMark(QChar mark)
{
    if (mark == u'（' || mark == u'(')
        ++m_depth;
    else if ((mark == u'）' || mark == u')') && m_depth > 0)
        --m_depth;
    if (m_depth < m_partDepth)
        m_partDepth = -1;
}

std::vector<Clause> ClauseCutter::cut()
{
    for (qsizetype at = m_start; at < m_end; ++at) {
        if (!marks.contains(m_text[at]) || isInsideNumber(m_text, at))
            continue;
        close(at);
        passMark(m_text[at]);
        m_start = at + 1;
    }
    close(m_end);
    return std::move(m_clauses);
}

} // namespace

std::vector<Clause> clausesOf(QStringView text, TextSpan sentence)
{
    return ClauseCutter(text, sentence).cut();
}

} // namespace gouji
