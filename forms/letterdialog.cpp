// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letterdialog.h"

#include "forms/fields.h"

#include "ui_letterdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace gouji {

LetterDialog::LetterDialog(Session &session, LetterWords words, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_words(std::move(words))
    , m_ui(std::make_unique<Ui::LetterDialog>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    fillReasons();
    connectButtons();
    takeCorrections();
    retranslate();
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in a field must not send anything
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::connectButtons()
{
    connect(m_ui->entries, &QListWidget::itemChanged, this, &LetterDialog::refresh);
    connect(m_ui->reasons, &QComboBox::activated, this, &LetterDialog::addReason);
    connect(m_ui->remark, &QPlainTextEdit::textChanged, this, &LetterDialog::refresh);
    connect(m_ui->office, &QLineEdit::textChanged, this, &LetterDialog::refresh);
    connect(m_ui->date, &QDateEdit::dateChanged, this, &LetterDialog::refresh);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(letterText(letter())); });
    connect(m_ui->docxButton, &QPushButton::clicked, this, [this] { emit saveWanted(true); });
    connect(m_ui->textButton, &QPushButton::clicked, this, [this] { emit saveWanted(false); });
    connect(m_ui->commentsButton, &QPushButton::clicked, this, &LetterDialog::commentsWanted);
    connect(m_ui->returnButton, &QPushButton::clicked, this, &LetterDialog::returnWanted);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    for (const auto signal : {&Session::findingsChanged, &Session::threadsChanged, &Session::factsChanged})
        connect(&m_session, signal, this, &LetterDialog::takeCorrections);
}

void LetterDialog::setOffice(const QString &office)
{
    setFieldText(*m_ui->office, office);
}

void LetterDialog::setDate(const QDate &date)
{
    m_ui->date->setDate(date);
}

// The reasons are the office's words: they are not translated.
void LetterDialog::fillReasons()
{
    m_ui->reasons->clear();
    m_ui->reasons->addItem(tr("Add a reason at hand…"));
    m_ui->reasons->addItems(m_words.reasons);
}

void LetterDialog::addReason(int entry)
{
    if (entry <= 0)
        return;
    const QString before = m_ui->remark->toPlainText().trimmed();
    const QString reason = m_words.reasons[entry - 1];
    m_ui->remark->setPlainText(before.isEmpty() ? reason : before + u'\n' + reason);
    m_ui->reasons->setCurrentIndex(0);
}

// What the person chose stays chosen where the entry stays.
void LetterDialog::takeCorrections()
{
    std::set<QString> known;
    std::set<QString> unchosen;
    for (std::size_t i = 0; i < m_corrections.size(); ++i) {
        known.insert(m_corrections[i].text);
        if (m_ui->entries->item(static_cast<int>(i))->checkState() == Qt::Unchecked)
            unchosen.insert(m_corrections[i].text);
    }
    const QSignalBlocker silent(m_ui->entries);
    m_corrections = correctionsOf(m_session.report(), m_session.checks().findings());
    m_ui->entries->clear();
    for (const Correction &correction : m_corrections) {
        auto *item = new QListWidgetItem(correction.text, m_ui->entries);
        const bool isChosen =
            known.contains(correction.text) ? !unchosen.contains(correction.text) : !correction.isMinor;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

std::vector<Correction> LetterDialog::chosen() const
{
    std::vector<Correction> chosen;
    for (std::size_t i = 0; i < m_corrections.size(); ++i) {
        if (m_ui->entries->item(static_cast<int>(i))->checkState() == Qt::Checked)
            chosen.push_back(m_corrections[i]);
    }
    return chosen;
}

LetterFacts LetterDialog::facts() const
{
    return {m_ui->office->text().simplified(), m_ui->date->date(), m_ui->remark->toPlainText().trimmed()};
}

PageOutline LetterDialog::letter() const
{
    return letterOutline(m_session.report(), chosen(), facts(), m_words);
}

void LetterDialog::refresh()
{
    const QString text = letterText(letter());
    if (m_ui->letter->toPlainText() != text)
        m_ui->letter->setPlainText(text);
    m_ui->returnButton->setEnabled(mayBecome(m_session.report().facts.state, ReportState::Returned));
}

void LetterDialog::retranslate()
{
    setWindowTitle(tr("Letter of corrections"));
    m_ui->returnButton->setToolTip(tr("The report goes back to the unit, that corrects it and submits it again"));
}

void LetterDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillReasons();
    retranslate();
    takeCorrections();
}

} // namespace gouji
