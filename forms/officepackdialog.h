// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

namespace Ui {
class OfficePackDialog;
}

/// One thing that an office can hand around, as a person decides about it.
struct PackEntry
{
    /// What there is here of the same: nothing, the very same, or something else that would be replaced.
    enum class Here { Nothing, Same, Other };

    QString part;      ///< 用词表
    QString summary;   ///< 易混词 3
    QStringList lines; ///< all that is in it
    Here here = Here::Nothing;
    QStringList replaced; ///< all that is in what would be replaced
};

/// Chooses, thing by thing, what goes into an office's pack (单位资料包) or is taken of one, and shows what each brings and what it
/// replaces. Reads and writes nothing: whoever opened it does what was chosen.
class OfficePackDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Export, Import };

    OfficePackDialog(Purpose purpose, const QString &name, std::vector<PackEntry> entries, QWidget *parent = nullptr);
    ~OfficePackDialog() override;

    /// What the pack is called.
    QString name() const;
    /// Which of the entries are chosen, by their numbers.
    std::vector<std::size_t> chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void showDetails();
    void refresh();
    QString stateOf(const PackEntry &entry) const;

    Purpose m_purpose;
    std::vector<PackEntry> m_entries;
    std::unique_ptr<Ui::OfficePackDialog> m_ui;
};

} // namespace gouji
