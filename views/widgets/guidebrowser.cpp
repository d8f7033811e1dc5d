// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/guidebrowser.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QStyle>

#include <utility>

namespace gouji {
namespace {

constexpr int widestPicture = 720;
constexpr int narrowestPicture = 240;
constexpr int margin = 24;

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    document()->setDocumentMargin(margin);
}

bool GuideBrowser::findNext(const QString &words)
{
    if (words.isEmpty() || find(words))
        return !words.isEmpty();
    moveCursor(QTextCursor::Start);
    return find(words);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::StyleSheetResource)
        return styleSheetOfNow();
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    // Of 256 colours; made smaller in them it would be full of dots.
    QImage picture = QImage::fromData(found.toByteArray()).convertToFormat(QImage::Format_RGB32);
    const int width = qMin(picture.width(), qRound(m_pictureWidth * devicePixelRatioF()));
    if (width < picture.width())
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(qMax(1.0, picture.width() / qreal(m_pictureWidth)));
    return picture;
}

QString GuideBrowser::styleSheetOfNow() const
{
    const Theme theme = Theme::of(palette());
    return QStringLiteral("h1 { font-size: xx-large; margin-bottom: 12px; } h2 { font-size: large; margin-top: 20px; } "
                          "p, li { margin-top: 6px; margin-bottom: 6px; line-height: 140%; } "
                          "a { color: %1; } kbd, code { background-color: %2; } "
                          "table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; } "
                          "td, th { border: 1px solid %3; padding: 4px 8px; } th { background-color: %2; }")
        .arg(palette().color(QPalette::Link).name(), theme.headerGround.name(), theme.grid.name());
}

// Without regard to whether the scroll bar is there, which depends on it.
void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int room = qBound(narrowestPicture, width() - 2 * frameWidth() - bar - 2 * margin, widestPicture);
    if (std::exchange(m_pictureWidth, room) != room && !source().isEmpty())
        showAgain();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        showAgain();
}

void GuideBrowser::showAgain()
{
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace gouji
