// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fixedblocks.h"

#include "model/text/shortened.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>

namespace gouji {
namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int imageProperty = QTextFormat::UserProperty + 4;   // QImage
constexpr int captionProperty = QTextFormat::UserProperty + 5; // QString
constexpr int rowsProperty = QTextFormat::UserProperty + 6;    // list of QStringList
constexpr qsizetype longestWords = 1'000;                      ///< of a table, read out
constexpr double padding = 6;
constexpr double highestPicture = 320;

double widthOf(const QTextDocument &document)
{
    const double width = document.textWidth() - 2 * document.documentMargin();
    return std::max(width, 120.0);
}

double lineHeight(const QTextDocument &document)
{
    return QFontMetricsF(document.defaultFont()).height();
}

QSizeF pictureSize(const QTextDocument &document, const QImage &image)
{
    QSizeF size(image.size());
    const QSizeF room(widthOf(document), highestPicture);
    return size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
}

/// The widths of the columns of a table, in proportion to their longest text.
std::vector<double> columnWidths(const QTextDocument &document, const QVariantList &rows)
{
    const QFontMetricsF metrics(document.defaultFont());
    std::vector<double> widths;
    for (const QVariant &row : rows) {
        const QStringList texts = row.toStringList();
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(texts.size())), 0);
        for (qsizetype column = 0; column < texts.size(); ++column) {
            double &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, metrics.horizontalAdvance(texts[column]) + 2 * padding);
        }
    }
    double sum = 0;
    for (const double width : widths)
        sum += width;
    const double factor = std::min(1.0, widthOf(document) / std::max(sum, 1.0));
    for (double &width : widths)
        width *= factor;
    return widths;
}

double sumOf(const std::vector<double> &widths)
{
    double sum = 1;
    for (const double width : widths)
        sum += width;
    return sum;
}

void drawPicture(QPainter &painter, const QRectF &rect, const QTextDocument &document, const QTextFormat &format)
{
    const QImage image = format.property(imageProperty).value<QImage>();
    const QSizeF size = pictureSize(document, image);
    const QPointF left(rect.left() + (rect.width() - size.width()) / 2, rect.top());
    painter.drawImage(QRectF(left, size), image);
    const QRectF caption(rect.left(), rect.top() + size.height(), rect.width(), rect.height() - size.height());
    painter.drawText(caption, Qt::AlignCenter, format.stringProperty(captionProperty));
}

void drawTable(QPainter &painter, const QRectF &rect, const QTextDocument &document, const QVariantList &rows)
{
    const std::vector<double> widths = columnWidths(document, rows);
    const double height = lineHeight(document) + padding;
    const QFontMetricsF metrics(document.defaultFont());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList texts = rows[row].toStringList();
        QRectF cell(rect.left(), rect.top() + static_cast<double>(row) * height, 0, height);
        for (std::size_t column = 0; column < widths.size(); ++column) {
            cell.setWidth(widths[column]);
            painter.drawRect(cell);
            const QString text = texts.value(static_cast<qsizetype>(column));
            painter.drawText(cell, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, cell.width() - padding));
            cell.moveLeft(cell.right());
        }
    }
}

} // namespace

void FixedBlockPainter::install(QTextDocument &document)
{
    document.documentLayout()->registerHandler(objectType, new FixedBlockPainter(&document));
}

QSizeF FixedBlockPainter::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    if (format.hasProperty(rowsProperty)) {
        const QVariantList rows = format.property(rowsProperty).toList();
        const double height = static_cast<double>(rows.size()) * (lineHeight(*document) + padding) + 1;
        return {sumOf(columnWidths(*document, rows)), height};
    }
    const QSizeF picture = pictureSize(*document, format.property(imageProperty).value<QImage>());
    const double caption =
        QFontMetricsF(document->defaultFont()).horizontalAdvance(format.stringProperty(captionProperty));
    return {std::min(widthOf(*document), std::max(picture.width(), caption)),
            picture.height() + lineHeight(*document) + padding};
}

void FixedBlockPainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                                   const QTextFormat &format)
{
    painter->save();
    painter->setFont(document->defaultFont());
    painter->setBrush(Qt::NoBrush);
    if (format.hasProperty(rowsProperty))
        drawTable(*painter, rect, *document, format.property(rowsProperty).toList());
    else
        drawPicture(*painter, rect, *document, format);
    painter->restore();
}

QString fixedBlockWords(const QTextFormat &format)
{
    if (!format.hasProperty(rowsProperty)) {
        const QString caption = format.stringProperty(captionProperty);
        if (!format.hasProperty(captionProperty))
            return {};
        return caption.isEmpty() ? QCoreApplication::translate("gouji::ProseEdit", "Picture without a caption")
                                 : QCoreApplication::translate("gouji::ProseEdit", "Picture: %1").arg(caption);
    }
    const QVariantList rows = format.property(rowsProperty).toList();
    QStringList lines;
    qsizetype columns = 0;
    for (const QVariant &row : rows) {
        lines.append(row.toStringList().join(QStringLiteral(", ")));
        columns = std::max(columns, row.toStringList().size());
    }
    return QCoreApplication::translate("gouji::ProseEdit", "Table of %1 rows and %2 columns: %3")
        .arg(rows.size())
        .arg(columns)
        .arg(shortened(lines.join(QStringLiteral("; ")), longestWords));
}

void insertFixedBlock(QTextCursor &cursor, const Block &block)
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    if (const auto *picture = std::get_if<Picture>(&block)) {
        format.setProperty(imageProperty, QImage::fromData(picture->data));
        format.setProperty(captionProperty, picture->caption);
    } else {
        QVariantList rows;
        for (const QStringList &row : std::get<FurtherTable>(block).rows)
            rows.append(row);
        format.setProperty(rowsProperty, rows);
    }
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace gouji
