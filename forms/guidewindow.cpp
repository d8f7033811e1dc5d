// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/guidewindow.h"

#include "ui_guidewindow.h"

#include <QEvent>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyle>

namespace gouji {
namespace {

constexpr QLatin1String folder("qrc:/guide/");

enum Role { TopicRole = Qt::UserRole, WordsRole };

/// All words in any order.
QRegularExpression patternOf(const QString &words)
{
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

GuideWindow::GuideWindow(const GuideBook &book, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::GuideWindow>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_ui->splitter->setSizes({240, 800});
    fillContents(book);
    m_found.setSourceModel(&m_contents);
    m_found.setFilterRole(WordsRole);
    m_found.setRecursiveFilteringEnabled(true);
    m_ui->contents->setModel(&m_found);
    m_ui->nothing->hide();
    refreshIcons();
    connectFields();
    addKeys();
    goTo(QString());
    m_ui->page->setFocus();
}

GuideWindow::~GuideWindow() = default;

void GuideWindow::connectFields()
{
    connect(m_ui->back, &QToolButton::clicked, m_ui->page, &QTextBrowser::backward);
    connect(m_ui->forward, &QToolButton::clicked, m_ui->page, &QTextBrowser::forward);
    connect(m_ui->page, &QTextBrowser::backwardAvailable, m_ui->back, &QWidget::setEnabled);
    connect(m_ui->page, &QTextBrowser::forwardAvailable, m_ui->forward, &QWidget::setEnabled);
    connect(m_ui->page, &QTextBrowser::sourceChanged, this, &GuideWindow::chooseShown);
    connect(m_ui->pages, &QPushButton::clicked, this, &GuideWindow::pagesWanted);
    connect(m_ui->words, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_ui->words, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    const auto goToIndex = [this](const QModelIndex &index) {
        if (index.isValid())
            goTo(index.data(TopicRole).toString());
    };
    connect(m_ui->contents->selectionModel(), &QItemSelectionModel::currentChanged, this, goToIndex);
    connect(m_ui->contents, &QTreeView::clicked, this, goToIndex); // what a search left current, too
}

void GuideWindow::addKeys()
{
    const auto bind = [this](const QKeySequence &key, auto run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    bind(QKeySequence::Find, [this] {
        m_ui->words->setFocus(Qt::ShortcutFocusReason);
        m_ui->words->selectAll();
    });
    bind(QKeySequence::FindNext, [this] { findNext(); });
    bind(QKeySequence::ZoomIn, [this] { m_ui->page->zoomIn(); });
    bind(QKeySequence::ZoomOut, [this] { m_ui->page->zoomOut(); });
    bind(QKeySequence::Print, [this] { emit pagesWanted(); });
}

void GuideWindow::fillContents(const GuideBook &book)
{
    QStandardItem *chapter = nullptr;
    for (const GuideSection &section : book.sections()) {
        auto *item = new QStandardItem(section.heading);
        item->setData(section.topic, TopicRole);
        item->setData(section.text, WordsRole);
        if (section.isChapter)
            m_contents.appendRow(chapter = item);
        else
            chapter->appendRow(item);
    }
}

// The row that is current may go; what takes its place was not chosen.
void GuideWindow::search(const QString &words)
{
    const QSignalBlocker silent(m_ui->contents->selectionModel());
    m_found.setFilterRegularExpression(patternOf(words));
    if (words.trimmed().isEmpty())
        m_ui->contents->collapseAll();
    else
        m_ui->contents->expandAll();
    m_ui->nothing->setVisible(m_found.rowCount() == 0);
    m_ui->contents->viewport()->update();
}

void GuideWindow::findNext()
{
    const QString words = m_ui->words->text().trimmed();
    if (m_ui->page->findNext(words) || m_found.rowCount() == 0)
        return;
    QModelIndex index = m_found.index(0, 0);
    while (m_found.hasChildren(index) && !index.data(WordsRole).toString().contains(words, Qt::CaseInsensitive))
        index = m_found.index(0, 0, index);
    goTo(index.data(TopicRole).toString());
    m_ui->page->findNext(words);
}

void GuideWindow::goTo(const QString &topic)
{
    const QString place = topic.isEmpty() ? m_contents.item(0)->data(TopicRole).toString() : topic;
    if (place != m_topic)
        m_ui->page->setSource(QUrl(folder + place));
}

void GuideWindow::chooseShown(const QUrl &source)
{
    m_topic = source.toString().remove(folder);
    const QModelIndexList found = m_found.match(m_found.index(0, 0), TopicRole, m_topic, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    m_ui->contents->setCurrentIndex(found.value(0));
}

void GuideWindow::refreshIcons()
{
    m_ui->back->setIcon(style()->standardIcon(QStyle::SP_ArrowBack));
    m_ui->forward->setIcon(style()->standardIcon(QStyle::SP_ArrowForward));
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    else if (event->type() == QEvent::StyleChange)
        refreshIcons();
}

} // namespace gouji
