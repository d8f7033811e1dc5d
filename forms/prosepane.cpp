// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/prosepane.h"

#include "model/report/prosetext.h"
#include "model/text/blanks.h"
#include "model/text/headings.h"
#include "views/editing/skeleton.h"
#include "views/widgets/lastyearview.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace gouji {
namespace {

constexpr int guidanceWidth = 200;
constexpr int widthForGuidance = 720; // less, and the text would have no room

int charactersIn(const QString &text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return !isBlank(c); }));
}

/// 1 832, in groups that do not break.
QString grouped(int number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

} // namespace

ProsePane::ProsePane(Session &session, const QString &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_section(section)
    , m_edit(new ProseEdit(session, section))
    , m_lastYear(new LastYearView(session, section))
    , m_outline(new QComboBox)
    , m_guidance(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *middle = new QWidget;
    auto *beside = new QHBoxLayout(middle);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(8);
    auto *texts = new QSplitter;
    texts->addWidget(m_lastYear);
    texts->addWidget(m_edit);
    texts->setStretchFactor(1, 1);
    texts->setChildrenCollapsible(false);
    m_lastYear->hide();
    m_guidance->setWordWrap(true);
    m_guidance->setFixedWidth(guidanceWidth);
    m_guidance->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_guidance->setTextInteractionFlags(Qt::TextSelectableByMouse);
    beside->addWidget(texts, 1);
    beside->addWidget(m_guidance);
    layout->addWidget(m_outline, 0, Qt::AlignLeading);
    layout->addWidget(middle, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_edit);
    setUpOutline();
    connect(&session, &Session::blocksChanged, this, [this](const QString &changed) {
        if (changed == m_section)
            refresh();
    });
    connect(&session, &Session::cellsChanged, this, &ProsePane::refreshCount);
    connect(m_edit, &ProseEdit::said, m_message, &QLabel::setText);
    retranslate();
    refresh();
}

QWidget *ProsePane::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    m_message = new QLabel;
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count = new QLabel;
    m_limitLabel = new QLabel;
    m_limit = new QSpinBox;
    m_limit->setRange(0, 99999);
    m_limit->setSingleStep(100);
    m_limit->setKeyboardTracking(false);
    m_limitLabel->setBuddy(m_limit);
    m_guidanceButton = new QToolButton;
    m_guidanceButton->setCheckable(true);
    m_guidanceButton->setChecked(true);
    m_guidanceButton->setAutoRaise(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_message, m_count, m_limitLabel, m_limit, m_guidanceButton})
        layout->addWidget(widget, widget == m_message ? 1 : 0);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int characters) {
        refreshCount();
        emit limitChanged(characters);
    });
    connect(m_guidanceButton, &QToolButton::toggled, this, &ProsePane::refreshRoom);
    return foot;
}

void ProsePane::setUpOutline()
{
    m_outline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_outline, &QComboBox::activated, this, [this](int entry) {
        m_edit->goTo({m_headingBlocks[static_cast<std::size_t>(entry)], 0, 0, {}});
    });
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, [this] {
        const int block = m_edit->textCursor().blockNumber();
        const auto after = std::ranges::upper_bound(m_headingBlocks, block);
        m_outline->setCurrentIndex(static_cast<int>(after - m_headingBlocks.begin()) - 1);
        m_message->clear();
    });
}

void ProsePane::setStaleNumbers(StaleNumbers &numbers)
{
    m_edit->setStaleNumbers(numbers);
}

void ProsePane::setLimit(int characters)
{
    const QSignalBlocker silent(m_limit);
    m_limit->setValue(characters);
    refreshCount();
}

void ProsePane::setLastYearShown(bool isShown)
{
    m_lastYear->setVisible(isShown);
    refreshRoom();
}

void ProsePane::addSkeleton()
{
    if (insertSkeleton(m_session, m_section, m_edit->textCursor().blockNumber()))
        m_edit->setFocus();
    else
        m_message->setText(tr("The form has no skeleton for this section."));
}

void ProsePane::refresh()
{
    refreshOutline();
    refreshCount();
}

void ProsePane::refreshOutline()
{
    QStringList entries;
    m_headingBlocks.clear();
    const Blocks &blocks = *m_session.report().blocks(m_section);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
        const QString text = paragraph ? paragraphText(*paragraph, m_session.report()) : QString();
        if (const std::optional<Heading> heading = headingOf(text)) {
            const QString words = heading->words.in(text).toString();
            entries.append(QString(4 * (heading->level - 1), u' ') +
                           (words.endsWith(u'。') ? words.chopped(1) : words));
            m_headingBlocks.push_back(static_cast<int>(i));
        }
    }
    QStringList shown;
    for (int i = 0; i < m_outline->count(); ++i)
        shown.append(m_outline->itemText(i));
    if (shown != entries) {
        m_outline->clear();
        m_outline->addItems(entries);
    }
    m_outline->setVisible(!entries.isEmpty());
}

void ProsePane::refreshCount()
{
    const int count = charactersIn(proseText(*m_session.report().blocks(m_section), m_session.report()));
    const int limit = m_limit->value();
    m_count->setText(limit > 0 ? tr("%1 / %2 characters").arg(grouped(count), grouped(limit))
                               : tr("%1 characters").arg(grouped(count)));
    const bool isOver = limit > 0 && count > limit;
    if (isOver)
        m_count->setText(m_count->text() + QStringLiteral(" ▲"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isOver ? Theme::of(palette()).warning : Theme::of(palette()).quiet);
    m_count->setPalette(colours);
}

void ProsePane::refreshRoom()
{
    const bool hasGuidance = !m_guidance->text().isEmpty();
    const int taken = m_lastYear->isVisibleTo(this) ? widthForGuidance / 2 : 0;
    const bool hasRoom = width() - taken >= widthForGuidance;
    m_guidanceButton->setVisible(hasGuidance && hasRoom);
    m_guidance->setVisible(hasGuidance && hasRoom && m_guidanceButton->isChecked());
}

void ProsePane::retranslate()
{
    const SectionTemplate *form = m_session.form().section(m_section);
    m_edit->setAccessibleName(form ? form->heading() : tr("Opening"));
    m_guidance->setText(form ? form->guidance : QString());
    m_guidance->setAccessibleName(tr("What belongs in this section"));
    m_guidance->setForegroundRole(QPalette::PlaceholderText);
    m_guidanceButton->setText(tr("Guidance"));
    m_guidanceButton->setToolTip(tr("Show what belongs in this section beside the text"));
    m_outline->setAccessibleName(tr("Sub-headings"));
    m_outline->setPlaceholderText(tr("Sub-headings"));
    m_outline->setToolTip(tr("Go to a sub-heading"));
    m_limitLabel->setText(tr("L&imit"));
    m_limit->setAccessibleName(tr("Limit of characters"));
    m_limit->setSpecialValueText(tr("none"));
    m_count->setAccessibleName(tr("Characters, blanks not counted"));
    refreshCount();
    refreshRoom();
}

void ProsePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshCount();
}

void ProsePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshRoom();
}

} // namespace gouji
