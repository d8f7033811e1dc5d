// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pagepictures.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>
#include <QImage>

using namespace gouji;
using namespace gouji::test;

class TestPagePictures : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreDrawnInOrder()
    {
        const QByteArray pdf = pdfOf(sampleReport(), styleIn(arphic()));
        const Result<std::vector<QByteArray>> pictures = drawPdfPages(pdf, {2, 50, 400});
        QVERIFY(pictures);
        const Result<std::vector<QByteArray>> second = drawPdfPages(pdf, {2, 1, 400});
        QVERIFY(second);
        QVERIFY(pictures->size() > 2);
        QCOMPARE(second->size(), size_t(1));
        QCOMPARE(pictures->front(), second->front());
        const QImage image = QImage::fromData(pictures->front());
        QCOMPARE(image.height(), 400);
    }

    void greyOnesAreSmaller()
    {
        const Result<std::vector<QByteArray>> grey = drawPdfPages(rawPdf("0 0 300 300 re f"), {1, 1, 300, true});
        QVERIFY(grey);
        QVERIFY(QImage::fromData(grey->front()).isGrayscale());
    }

    void whatCannotBeDrawnSaysWhy()
    {
        const Result<std::vector<QByteArray>> pictures = drawPdfPages("%PDF-1.7 nothing", {});
        QVERIFY(!pictures);
        QCOMPARE(pictures.error().code(), ErrorCode::Damaged);
        QVERIFY(!drawPdfPages(rawPdf("BT ET"), {7, 1}));
    }
};

GOUJI_GUI_TEST(TestPagePictures)
#include "tst_pagepictures.moc"
