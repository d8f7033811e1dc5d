// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagepictures.h"

#include <QBuffer>

namespace gouji {

PagePictures::PagePictures(std::shared_ptr<const PageDocument> document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_painter(*m_document)
    , m_path(folder)
{}

void PagePictures::start()
{
    const Result<NewFolder> made = NewFolder::make(m_path);
    if (!made) {
        emit finished(made.error());
        return;
    }
    m_folder = *made;
    QMetaObject::invokeMethod(this, &PagePictures::writeNext, Qt::QueuedConnection);
}

void PagePictures::writeNext()
{
    const int count = static_cast<int>(m_document->pages.size());
    const Result<Done> written = m_next < count ? write(m_next) : m_folder->finish();
    if (!written || m_next == count) {
        m_folder.reset();
        emit finished(written);
        return;
    }
    emit advanced(++m_next, count);
    QMetaObject::invokeMethod(this, &PagePictures::writeNext, Qt::QueuedConnection);
}

Result<Done> PagePictures::write(int page)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_painter.image(page, dotsPerInch).save(&buffer, "PNG");
    const int digits = static_cast<int>(QString::number(m_document->pages.size()).size());
    return m_folder->add(QStringLiteral("%1.png").arg(page + 1, digits, 10, QLatin1Char('0')), png);
}

} // namespace gouji
