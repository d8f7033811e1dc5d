// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guide/guidedpicture.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace gouji::test {
namespace {

constexpr int colours = 256;

/// The colours that most pixels have.
QList<QRgb> palette(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> all = counts.keys();
    std::ranges::sort(all, [&counts](QRgb left, QRgb right) {
        return std::pair(counts[right], right) < std::pair(counts[left], left);
    });
    return all.mid(0, colours);
}

} // namespace

void lookAsInPictures()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    QApplication::setCursorFlashTime(0);
}

void takePicture(const char *name, QWidget &window, QWidget *above)
{
    QVERIFY2(window.isVisible(), name);
    QVERIFY2(!above || above->isVisible(), name);
    for (int i = 0; i < 5; ++i) {
        window.grab(); // lays out what waits for it, and that has others lay out again
        QCoreApplication::processEvents();
    }
    if (!qEnvironmentVariableIsSet("GOUJI_WRITE_DOCS"))
        return;
    QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (above) {
        QPainter painter(&image);
        painter.drawPixmap(window.mapFromGlobal(above->mapToGlobal(QPoint())), above->grab());
    }
    const QString folder = QStringLiteral(GOUJI_GUIDE "/pictures");
    QVERIFY(QDir().mkpath(folder));
    const QImage small = image.convertToFormat(QImage::Format_Indexed8, palette(image), Qt::AvoidDither);
    QVERIFY(small.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)), "PNG", 0));
}

} // namespace gouji::test
