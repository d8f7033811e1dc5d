// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pagesetupdialog.h"

#include "ui_pagesetupdialog.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace gouji {
namespace {

std::size_t indexOf(PagePreset preset)
{
    const auto found = std::find(PageSetupDialog::presets.begin(), PageSetupDialog::presets.end(), preset);
    return static_cast<std::size_t>(found - PageSetupDialog::presets.begin());
}

double shown(PageLength length, bool isInMillimetres)
{
    return isInMillimetres ? length.points() * 25.4 / 72 : length.points();
}

PageLength taken(double value, bool isInMillimetres)
{
    return isInMillimetres ? PageLength::ofMillimetres(value) : PageLength::ofPoints(value);
}

} // namespace

PageSetupDialog::PageSetupDialog(const std::array<PageStyle, presets.size()> &styles, const QStringList &families,
                                 QWidget *parent)
    : QDialog(parent)
    , m_styles(styles)
    , m_ui(std::make_unique<Ui::PageSetupDialog>())
{
    m_ui->setupUi(this);
    m_lengths = {{m_ui->bodySize, &PageStyle::bodySize, false},
                 {m_ui->linePitch, &PageStyle::linePitch, false},
                 {m_ui->titleSize, &PageStyle::titleSize, false},
                 {m_ui->tableSize, &PageStyle::tableSize, false},
                 {m_ui->top, &PageStyle::top, true},
                 {m_ui->bottom, &PageStyle::bottom, true},
                 {m_ui->left, &PageStyle::left, true},
                 {m_ui->right, &PageStyle::right, true}};
    m_fonts = {{m_ui->titleFont, FontRole::Title},
               {m_ui->headingFont, FontRole::Heading},
               {m_ui->subheadingFont, FontRole::Subheading},
               {m_ui->bodyFont, FontRole::Body},
               {m_ui->tableFont, FontRole::Table}};
    fillFonts(families);
    retranslate();
    showStyle();
    connect(m_ui->preset, &QComboBox::currentIndexChanged, this, &PageSetupDialog::showStyle);
    for (const LengthField &field : m_lengths)
        connect(field.box, &QDoubleSpinBox::valueChanged, this, &PageSetupDialog::takeStyle);
    for (const FontField &field : m_fonts)
        connect(field.box, &QComboBox::currentIndexChanged, this, &PageSetupDialog::takeStyle);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PageSetupDialog::restore);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PageSetupDialog::~PageSetupDialog() = default;

void PageSetupDialog::setPreset(PagePreset preset)
{
    m_ui->preset->setCurrentIndex(static_cast<int>(std::min(indexOf(preset), presets.size() - 1)));
}

const PageStyle &PageSetupDialog::style(PagePreset preset) const
{
    return m_styles[indexOf(preset)];
}

PageStyle &PageSetupDialog::current()
{
    return m_styles[static_cast<std::size_t>(m_ui->preset->currentIndex())];
}

/// The first entry leaves the choice to the program: the family of the standard, else what stands in for it.
void PageSetupDialog::fillFonts(const QStringList &families)
{
    for (const FontField &field : m_fonts) {
        field.box->addItem(QString());
        field.box->addItems(families);
    }
}

void PageSetupDialog::showStyle()
{
    m_isShowing = true;
    for (const LengthField &field : m_lengths)
        field.box->setValue(shown(current().*field.length, field.isInMillimetres));
    for (const FontField &field : m_fonts) {
        const WantedFonts &wanted = current().wanted(field.role);
        const bool isUsual = wanted == usualFonts(field.role);
        const int index = isUsual ? 0 : field.box->findText(wanted.value(0).family);
        field.box->setCurrentIndex(std::max(index, 0));
    }
    m_isShowing = false;
    describe();
}

void PageSetupDialog::takeStyle()
{
    if (m_isShowing)
        return;
    PageStyle &style = current();
    for (const LengthField &field : m_lengths) {
        // A field shows less than a style can hold: only what a person changed is taken.
        if (field.box->value() !=
            field.box->valueFromText(field.box->textFromValue(shown(style.*field.length, field.isInMillimetres))))
            style.*field.length = taken(field.box->value(), field.isInMillimetres);
    }
    for (const FontField &field : m_fonts) {
        const WantedFonts usual = usualFonts(field.role);
        const bool isUsual = field.box->currentIndex() == 0;
        style.fonts[static_cast<std::size_t>(field.role)] =
            isUsual ? usual : WantedFonts{{field.box->currentText(), false}} + usual;
    }
    style.fonts[static_cast<std::size_t>(FontRole::PageNumber)] = style.wanted(FontRole::Table);
    style.fitLetterSpacing();
    describe();
}

void PageSetupDialog::restore()
{
    current() = pageStyle(presets[static_cast<std::size_t>(m_ui->preset->currentIndex())]);
    showStyle();
}

void PageSetupDialog::describe()
{
    m_ui->summary->setText(
        tr("%1 lines of %2 characters a page").arg(current().linesAPage()).arg(current().charactersALine()));
}

void PageSetupDialog::retranslate()
{
    m_ui->retranslateUi(this);
    for (const FontField &field : m_fonts)
        field.box->setItemText(0, tr("As usual (%1)").arg(standardFamilies(field.role).constFirst()));
    describe();
}

void PageSetupDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace gouji
