// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/guidebrowser.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>

namespace gouji {
namespace {

constexpr int widestPicture = 720;
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
    QImage picture = QImage::fromData(found.toByteArray());
    const int width = qMin(picture.width(), qRound(widestPicture * devicePixelRatioF()));
    if (width < picture.width())
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(qMax(1.0, picture.width() / qreal(widestPicture)));
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
