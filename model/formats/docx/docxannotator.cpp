// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxannotator.h"

#include "model/formats/archive/xmlpart.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/docx/docxnames.h"
#include "model/formats/docx/docxpackage.h"
#include "model/formats/docx/wordparagraphs.h"
#include "model/text/surrogates.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

using namespace docx;

constexpr char word14[] = "http://schemas.microsoft.com/office/word/2010/wordml";
constexpr char word15[] = "http://schemas.microsoft.com/office/word/2012/wordml";
constexpr char word16ids[] = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
constexpr char word16times[] = "http://schemas.microsoft.com/office/word/2018/wordml/cex";

/// A text as it stands in markup; what no document can hold is left out.
QByteArray escaped(const QString &text)
{
    QString kept = withoutLoneSurrogates(text);
    kept.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || QChar::isNonCharacter(c.unicode()); });
    return kept.toHtmlEscaped().toUtf8();
}

/// What is put into the main document at one place of its bytes.
struct Insertion
{
    QByteArray ends;
    QByteArray starts;
    QByteArray before; ///< closes a run that is split there
    QByteArray behind; ///< opens it again
};

/// Marks ranges in a main document.
class RangeMarks
{
public:
    explicit RangeMarks(const QByteArray &part) : m_part(part), m_words(part) {}

    void mark(const DocxNote &note, const std::vector<int> &ids)
    {
        const WordParagraph &paragraph = m_words.paragraphs()[note.paragraph];
        QByteArray starts;
        QByteArray ends;
        for (const int id : ids) {
            starts += leaf("commentRangeStart", id);
            ends += leaf("commentRangeEnd", id) + open("r") + leaf("commentReference", id) + close("r");
        }
        if (paragraph.isSelfClosing) {
            m_insertions[paragraph.content].starts += starts + ends;
            return;
        }
        const WordPiece *first = note.length > 0 ? pieceWith(paragraph, note.start) : nullptr;
        const WordPiece *last = note.length > 0 ? pieceWith(paragraph, note.start + note.length - 1) : nullptr;
        at(first ? startOf(*first, note.start - first->start) : paragraph.content).starts += starts;
        at(last ? endOf(*last, note.start + note.length - last->start) : paragraph.end).ends += ends;
    }

    QByteArray marked() const
    {
        QByteArray bytes;
        qsizetype done = 0;
        for (const auto &[place, insertion] : m_insertions) {
            bytes += m_part.sliced(done, place - done);
            done = place;
            const bool opensTag = m_part.mid(place, 2) == "/>";
            bytes +=
                (opensTag ? QByteArray(">") : insertion.before) + insertion.ends + insertion.starts + insertion.behind;
            if (opensTag) {
                bytes += close("p");
                done += 2;
            }
        }
        return bytes + m_part.sliced(done);
    }

private:
    QByteArray name(const char *local) const { return m_words.prefix() + local; }
    QByteArray open(const char *local) const { return '<' + name(local) + '>'; }
    QByteArray close(const char *local) const { return "</" + name(local) + '>'; }
    QByteArray leaf(const char *local, int id) const
    {
        return '<' + name(local) + ' ' + m_words.prefix() + "id=\"" + QByteArray::number(id) + "\"/>";
    }
    Insertion &at(qsizetype place) { return m_insertions[place]; }

    static const WordPiece *pieceWith(const WordParagraph &paragraph, int character)
    {
        const auto found = std::ranges::find_if(paragraph.pieces, [character](const WordPiece &piece) {
            return character >= piece.start && character < piece.start + piece.length;
        });
        return found == paragraph.pieces.end() ? nullptr : &*found;
    }
    qsizetype startOf(const WordPiece &piece, int character)
    {
        return character == 0 && piece.isFirstOfRun ? piece.runStart : split(piece, character);
    }
    qsizetype endOf(const WordPiece &piece, int character)
    {
        return character == piece.length && piece.isLastOfRun ? piece.runEnd : split(piece, character);
    }
    /// Makes two runs of one.
    qsizetype split(const WordPiece &piece, int character)
    {
        const qsizetype place = m_words.byteOf(piece, character);
        m_insertions[place].before = close("t") + close("r");
        const qsizetype inTag = piece.tagStart + 1 + name("t").size();
        if (!m_part.mid(inTag, piece.textStart - inTag).contains("xml:space"))
            m_insertions[inTag].before = " xml:space=\"preserve\""; // a blank may end the first half now
        m_insertions[place].behind = open("r") + piece.runProperties + '<' + name("t") + " xml:space=\"preserve\">";
        return place;
    }

    const QByteArray m_part;
    WordParagraphs m_words;
    std::map<qsizetype, Insertion> m_insertions;
};

/// The parts that hold the comments themselves, added to what the package has.
class CommentParts
{
public:
    explicit CommentParts(const Package &package) : m_package(package)
    {
        m_comments = package.partOfKind(u"comments");
        for (qsizetype at = m_comments.indexOf("id=\""); at >= 0; at = m_comments.indexOf("id=\"", at + 4))
            m_nextId = std::max(m_nextId, m_comments.mid(at + 4, m_comments.indexOf('"', at + 4) - at - 4).toInt() + 1);
    }

    /// The ids of the note's comments.
    std::vector<int> add(const DocxNote &note)
    {
        std::vector<int> ids;
        QByteArray parent;
        for (const Remark &remark : note.remarks) {
            const QByteArray paragraph = QByteArray::number(0x60000000 + m_nextId, 16).toUpper();
            const QByteArray durable = QByteArray::number(0x20000000 + m_nextId, 16).toUpper();
            addComment(remark, paragraph);
            m_extended += "<w15:commentEx w15:paraId=\"" + paragraph + "\"" +
                          (parent.isEmpty() ? QByteArray() : " w15:paraIdParent=\"" + parent + '"') + " w15:done=\"" +
                          (note.isSettled ? '1' : '0') + "\"/>";
            m_ids += "<w16cid:commentId w16cid:paraId=\"" + paragraph + "\" w16cid:durableId=\"" + durable + "\"/>";
            if (remark.time.isValid())
                m_times += "<w16cex:commentExtensible w16cex:durableId=\"" + durable + "\" w16cex:dateUtc=\"" +
                           remark.time.toUTC().toString(Qt::ISODate).toLatin1() + "\"/>";
            parent = parent.isEmpty() ? paragraph : parent;
            ids.push_back(m_nextId++);
        }
        return ids;
    }

    /// All parts that change, by name, but for the main document.
    std::map<QString, QByteArray> parts() const
    {
        std::map<QString, QByteArray> parts;
        const QByteArray w = wordNamespace.data();
        put(parts, u"comments", "w:comments", "xmlns:w=\"" + w + '"', m_added);
        put(parts, u"commentsExtended", "w15:commentsEx", QByteArray("xmlns:w15=\"") + word15 + '"', m_extended);
        put(parts, u"commentsIds", "w16cid:commentsIds", QByteArray("xmlns:w16cid=\"") + word16ids + '"', m_ids);
        put(parts, u"commentsExtensible", "w16cex:commentsExtensible",
            QByteArray("xmlns:w16cex=\"") + word16times + '"', m_times);
        return parts;
    }

private:
    void addComment(const Remark &remark, const QByteArray &paragraph)
    {
        const QByteArray author = escaped(remark.author);
        m_added += QByteArray("<w:comment xmlns:w=\"") + wordNamespace.data() + "\" w:id=\"" +
                   QByteArray::number(m_nextId) + "\" w:author=\"" + author + "\" w:initials=\"" +
                   escaped(remark.author.left(2)) + '"';
        if (remark.time.isValid()) // Word writes the time of the place, and means it
            m_added += " w:date=\"" +
                       remark.time.toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '"';
        m_added += '>';
        const QStringList lines = remark.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isLast = i + 1 == lines.size();
            m_added +=
                "<w:p" +
                (isLast ? QByteArray(" xmlns:w14=\"") + word14 + "\" w14:paraId=\"" + paragraph + '"' : QByteArray()) +
                "><w:r><w:t xml:space=\"preserve\">" + escaped(lines[i]) + "</w:t></w:r></w:p>";
        }
        m_added += "</w:comment>";
    }

    /// Parts are named after their kind.
    void put(std::map<QString, QByteArray> &parts, QStringView kind, const QByteArray &root, const QByteArray &space,
             const QByteArray &added) const
    {
        const QString known = m_package.nameOfKind(kind);
        const QByteArray before = known.isEmpty() ? QByteArray() : m_package.part(known);
        const qsizetype end = before.lastIndexOf("</");
        const QString folder = m_package.mainName().section(u'/', 0, -2);
        const QString name = known.isEmpty() ? folder + u'/' + kind.toString() + QStringLiteral(".xml") : known;
        if (end >= 0)
            parts[name] = before.left(end) + declared(added, root, space) + before.sliced(end);
        else
            parts[name] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root + ' ' + space +
                          '>' + added + "</" + root + '>';
    }

    /// Elements for a part whose root need not know their prefix.
    static QByteArray declared(QByteArray added, const QByteArray &root, const QByteArray &space)
    {
        const QByteArray prefix = root.left(root.indexOf(':'));
        if (prefix == "w")
            return added; // each says so itself
        for (const char *element : {":commentEx ", ":commentId ", ":commentExtensible "})
            added.replace('<' + prefix + element, '<' + prefix + element + space + ' ');
        return added;
    }

    const Package &m_package;
    QByteArray m_comments;
    QByteArray m_added;
    QByteArray m_extended;
    QByteArray m_ids;
    QByteArray m_times;
    int m_nextId = 1;
};

struct PartKind
{
    const char *kind;
    const char *relation;
    const char *type;
};

const PartKind partKinds[]{
    {"comments", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"},
    {"commentsExtended", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"},
    {"commentsIds", "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsIds+xml"},
    {"commentsExtensible", "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
     "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtensible+xml"}};

QByteArray beforeLastEnd(const QByteArray &part, const QByteArray &added)
{
    const qsizetype end = part.lastIndexOf("</");
    return end < 0 ? part : part.left(end) + added + part.sliced(end);
}

/// Declares the new parts to the package.
void declare(const Package &package, std::map<QString, QByteArray> &parts)
{
    const QString folder = package.mainName().section(u'/', 0, -2);
    const QString relations =
        folder + QStringLiteral("/_rels/") + package.mainName().section(u'/', -1) + QStringLiteral(".rels");
    const QString types = QStringLiteral("[Content_Types].xml");
    QByteArray related;
    QByteArray typed;
    for (const PartKind &part : partKinds) {
        if (!package.nameOfKind(QLatin1String(part.kind).toString()).isEmpty())
            continue;
        const QByteArray file = QByteArray(part.kind) + ".xml";
        related += QByteArray("<Relationship Id=\"rIdGouji") + part.kind + "\" Type=\"" + part.relation +
                   "\" Target=\"" + file + "\"/>";
        typed += "<Override PartName=\"/" + folder.toUtf8() + '/' + file + "\" ContentType=\"" + part.type + "\"/>";
    }
    parts[relations] = beforeLastEnd(package.part(relations), related);
    if (package.has(types))
        parts[types] = beforeLastEnd(package.part(types), typed);
}

Result<QByteArray> written(const Package &package, std::map<QString, QByteArray> parts)
{
    ZipWriter zip;
    for (const QString &name : package.names()) {
        const auto changed = parts.find(name);
        zip.add(name.toLatin1(), changed == parts.end() ? package.part(name) : changed->second);
        if (changed != parts.end())
            parts.erase(changed);
    }
    for (const auto &[name, bytes] : parts)
        zip.add(name.toLatin1(), bytes);
    return zip.finished();
}

/// Whether what is to be changed stands where all programs put it, under names that can be written again.
bool canBeAnnotated(const Package &package)
{
    const QString folder = package.mainName().section(u'/', 0, -2);
    const bool hasRelations = package.has(folder + QStringLiteral("/_rels/") + package.mainName().section(u'/', -1) +
                                          QStringLiteral(".rels"));
    const bool areAscii = std::ranges::all_of(package.names(), [](const QString &name) {
        return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; });
    });
    return !folder.isEmpty() && hasRelations && areAscii;
}

} // namespace

Result<QStringList> docxParagraphs(const QByteArray &docx)
{
    const Result<Package> package = Package::open(docx);
    if (!package)
        return package.error();
    QStringList texts;
    const WordParagraphs words(package->mainPart());
    for (const WordParagraph &paragraph : words.paragraphs())
        texts.append(paragraph.text);
    return texts;
}

Result<QByteArray> withNotes(const QByteArray &docx, const std::vector<DocxNote> &notes)
{
    const Result<Package> package = Package::open(docx);
    if (!package)
        return package.error();
    if (!canBeAnnotated(*package))
        return damagedContainer(QStringLiteral("its parts do not stand where comments could be added"));
    RangeMarks marks(package->mainPart());
    CommentParts comments(*package);
    for (const DocxNote &note : notes)
        marks.mark(note, comments.add(note));
    std::map<QString, QByteArray> parts = comments.parts();
    declare(*package, parts);
    parts[package->mainName()] = marks.marked();
    return written(*package, std::move(parts));
}

} // namespace gouji
