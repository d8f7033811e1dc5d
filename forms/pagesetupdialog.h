// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagestyle.h"

#include <QDialog>

#include <array>
#include <memory>
#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace gouji {

namespace Ui {
class PageSetupDialog;
}

/// The looks of printed reports, to be set by whoever prints: faces, sizes, margins, each preset apart, with what comes of it
/// in lines and characters at once. Keeps nothing itself: whoever opened it takes the styles when it is accepted.
class PageSetupDialog : public QDialog
{
    Q_OBJECT

public:
    /// The presets that can be set, in the order in which they are offered.
    static constexpr std::array presets{PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint};

    /// `families` are the installed ones with Chinese characters.
    PageSetupDialog(const std::array<PageStyle, presets.size()> &styles, const QStringList &families,
                    QWidget *parent = nullptr);
    ~PageSetupDialog() override;

    void setPreset(PagePreset preset);
    const PageStyle &style(PagePreset preset) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct LengthField
    {
        QDoubleSpinBox *box;
        PageLength PageStyle::*length;
        bool isInMillimetres;
    };
    struct FontField
    {
        QComboBox *box;
        FontRole role;
    };

    void fillFonts(const QStringList &families);
    void showStyle();
    void takeStyle();
    void restore();
    void retranslate();
    void describe();
    PageStyle &current();

    std::array<PageStyle, presets.size()> m_styles;
    std::unique_ptr<Ui::PageSetupDialog> m_ui;
    std::vector<LengthField> m_lengths;
    std::vector<FontField> m_fonts;
    bool m_isShowing = false; ///< the fields are being filled from a style
};

} // namespace gouji
