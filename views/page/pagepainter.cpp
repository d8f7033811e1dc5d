// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagepainter.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace gouji {
namespace {

QRectF rectOf(const PageRect &rect)
{
    return {rect.left.points(), rect.top.points(), rect.width.points(), rect.height.points()};
}

} // namespace

void PagePainter::paint(QPainter &painter, int page) const
{
    const Page &content = m_document.pages[static_cast<std::size_t>(page)];
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::black);
    for (const PageRule &rule : content.rules)
        painter.fillRect(rectOf(rule.rect), Qt::black);
    for (const PlacedPicture &picture : content.pictures) {
        QImage &image = m_pictures[picture.data];
        if (image.isNull())
            image = QImage::fromData(picture.data);
        painter.drawImage(rectOf(picture.rect), image);
    }
    for (const TextRun &run : content.runs)
        paintRun(painter, run);
    painter.restore();
}

void PagePainter::paintRun(QPainter &painter, const TextRun &run) const
{
    QRawFont font = this->font(*run.face);
    font.setPixelSize(run.size.points());
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(static_cast<qsizetype>(run.glyphs.size()));
    places.reserve(static_cast<qsizetype>(run.glyphs.size()));
    for (const PlacedGlyph &glyph : run.glyphs) {
        glyphs.append(glyph.glyph);
        places.append({glyph.x.points(), -glyph.rise.points()});
    }
    QGlyphRun shown;
    shown.setRawFont(font);
    shown.setGlyphIndexes(glyphs);
    shown.setPositions(places);
    painter.drawGlyphRun({run.origin.x.points(), run.origin.y.points()}, shown);
}

QRawFont PagePainter::font(const FontFace &face) const
{
    QRawFont &known = m_fonts[&face];
    if (!known.isValid())
        known = installedFont(face.family(), face.isBold());
    return known;
}

QImage PagePainter::image(int page, qreal dotsPerInch) const
{
    const qreal scale = dotsPerInch / 72;
    const QSizeF size(m_document.paper.width.points() * scale, m_document.paper.height.points() * scale);
    QImage image(QSize(qRound(size.width()), qRound(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

} // namespace gouji
