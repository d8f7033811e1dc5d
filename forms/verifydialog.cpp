// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/verifydialog.h"

#include "model/review/wordchanges.h"
#include "views/widgets/theme.h"

#include "ui_verifydialog.h"

#include <QKeyEvent>
#include <QPushButton>

namespace gouji {

VerifyDialog::VerifyDialog(Verification verification, QWidget *parent)
    : QDialog(parent)
    , m_verification(std::move(verification))
    , m_ui(std::make_unique<Ui::VerifyDialog>())
{
    m_ui->setupUi(this);
    m_differences.setDifferences(m_verification.differences);
    m_ui->differences->setModel(&m_differences);
    m_ui->differences->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->differences->verticalHeader()->hide();
    connect(m_ui->differences->selectionModel(), &QItemSelectionModel::currentChanged, this, &VerifyDialog::showWords);
    connect(m_ui->differences, &QTableView::activated, this, &VerifyDialog::go);
    connect(m_ui->go, &QPushButton::clicked, this, &VerifyDialog::go);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const bool differs = !m_verification.differences.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->differences, m_ui->wordsLabel, m_ui->words, m_ui->go})
        part->setVisible(differs);
    retranslate();
    if (differs) {
        m_ui->differences->setFocus();
        m_ui->differences->setCurrentIndex(m_differences.index(0, 0));
    } else {
        resize(560, sizeHint().height());
    }
}

VerifyDialog::~VerifyDialog() = default;

void VerifyDialog::showWords()
{
    const QModelIndex current = m_ui->differences->currentIndex();
    if (!current.isValid())
        return;
    const Difference &difference = m_differences.differenceAt(current.row());
    const Theme theme = Theme::of(palette());
    QString html;
    for (const WordChange &change : wordChanges(difference.before, difference.after)) {
        const QString text = change.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        switch (change.kind) {
        case WordChange::Kind::Kept: html += text; break;
        case WordChange::Kind::Removed:
            html += QStringLiteral("<s style=\"color:%1;background:%2\">%3</s>")
                        .arg(theme.error.name(), theme.errorTint.name(), text);
            break;
        case WordChange::Kind::Added:
            html += QStringLiteral("<u style=\"color:%1;background:%2\">%3</u>")
                        .arg(theme.warning.name(), theme.warningTint.name(), text);
            break;
        }
    }
    m_ui->words->setHtml(html);
}

void VerifyDialog::go()
{
    const QModelIndex current = m_ui->differences->currentIndex();
    if (current.isValid())
        emit placeWanted(m_differences.differenceAt(current.row()));
}

QString VerifyDialog::summaryText() const
{
    const auto count = static_cast<int>(m_verification.differences.size());
    QStringList sentences;
    if (count == 0)
        sentences.append(tr("“%1” says what the report says: all %2 figures and %3 sentences are the same.")
                             .arg(m_verification.fileName)
                             .arg(m_verification.count.figures)
                             .arg(m_verification.count.sentences));
    else
        sentences.append(
            tr("“%1” differs from the report in %n place(s).", nullptr, count).arg(m_verification.fileName));
    if (m_verification.doubts > 0)
        sentences.append(tr("%n place(s) of the page could not be read for certain; open the page to see them.",
                            nullptr, m_verification.doubts));
    return sentences.join(u' ');
}

void VerifyDialog::retranslate()
{
    m_differences.setHeaders(tr("In the report"), tr("On the page"));
    m_ui->summary->setText(summaryText());
}

// Enter acts in the lists and in the report; what it means there must not end the dialog too.
void VerifyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void VerifyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

} // namespace gouji
