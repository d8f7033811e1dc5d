// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/newfolder.h"
#include "views/page/pagepainter.h"

#include <QObject>

#include <optional>

namespace gouji {

/// Writes every page as a PNG into a new folder, a page at a time, so that the window goes on meanwhile. The folder is there
/// with all its pages or not at all; taken away before the end, this leaves nothing.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    static constexpr int dotsPerInch = 150;

    PagePictures(std::shared_ptr<const PageDocument> document, const QString &folder, QObject *parent = nullptr);

    void start();

signals:
    void advanced(int page, int count);
    /// Once, at the end.
    void finished(const gouji::Result<gouji::Done> &result);

private:
    void writeNext();
    Result<Done> write(int page);

    std::shared_ptr<const PageDocument> m_document;
    PagePainter m_painter;
    QString m_path;
    std::optional<NewFolder> m_folder;
    int m_next = 0;
};

} // namespace gouji
