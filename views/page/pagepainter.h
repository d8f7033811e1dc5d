// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

#include <QHash>
#include <QImage>
#include <QRawFont>

class QPainter;

namespace gouji {

/// Paints laid-out pages with a QPainter: in the preview, on a printer, as a picture. For the thread that made it. Keeps
/// fonts and pictures it has prepared, so one serves a document for long. The document must outlive it.
class PagePainter
{
public:
    explicit PagePainter(const PageDocument &document) : m_document(document) {}

    /// Paints a page; the painter's unit is a point, its origin the paper's corner. Ink is black on whatever is there.
    void paint(QPainter &painter, int page) const;

    /// A page as a picture on white.
    QImage image(int page, qreal dotsPerInch) const;

private:
    void paintRun(QPainter &painter, const TextRun &run) const;
    QRawFont font(const FontFace &face) const;

    const PageDocument &m_document;
    mutable QHash<const FontFace *, QRawFont> m_fonts;
    mutable QHash<QByteArray, QImage> m_pictures;
};

} // namespace gouji
