// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/factspage.h"

#include "forms/bodywords.h"
#include "forms/fields.h"

#include "model/text/shortened.h"
#include "ui_factspage.h"

#include <QEvent>
#include <QRegularExpression>

namespace gouji {
namespace {

constexpr qsizetype longestTitle = 200; ///< shown; the field above has it in full

template<typename T>
void choose(QComboBox &box, T value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template<typename T>
T chosen(const QComboBox &box)
{
    return static_cast<T>(box.currentData().toInt());
}

/// What a person picked is stated; what was inferred stays so while nobody picks anything else.
template<typename T>
void take(Stated<T> &fact, const QComboBox &box)
{
    if (fact.value != chosen<T>(box))
        fact = {chosen<T>(box), false};
}

enum class RulePower { NotStated, Yes, No };

RulePower rulePower(const Facts &facts)
{
    if (!facts.ruleMakingPowerStated)
        return RulePower::NotStated;
    return facts.hasRuleMakingPower ? RulePower::Yes : RulePower::No;
}

} // namespace

FactsPage::FactsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::FactsPage>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    fillChoices();
    for (QLineEdit *edit : {m_ui->body, m_ui->aliases, m_ui->identityCode})
        connect(edit, &QLineEdit::editingFinished, this, &FactsPage::takeChanges);
    for (QComboBox *box : {m_ui->kind, m_ui->level, m_ui->rulePower})
        connect(box, &QComboBox::currentIndexChanged, this, &FactsPage::takeChanges);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &FactsPage::takeChanges);
    connect(&session, &Session::factsChanged, this, &FactsPage::showReport);
    setFocusProxy(m_ui->body);
    showReport();
}

FactsPage::~FactsPage()
{
    disconnectFields(*this);
}

void FactsPage::fillChoices()
{
    m_isShowing = true;
    for (QComboBox *box : {m_ui->kind, m_ui->level, m_ui->rulePower})
        box->clear();
    fillWithKinds(*m_ui->kind);
    fillWithLevels(*m_ui->level);
    m_ui->rulePower->addItem(tr("not stated"), static_cast<int>(RulePower::NotStated));
    m_ui->rulePower->addItem(tr("may make rules (规章)"), static_cast<int>(RulePower::Yes));
    m_ui->rulePower->addItem(tr("may not"), static_cast<int>(RulePower::No));
    m_isShowing = false;
}

void FactsPage::showReport()
{
    const Facts &facts = m_session.report().facts;
    m_isShowing = true;
    setFieldsReadOnly(*this, m_session.isReadOnly());
    setFieldText(*m_ui->body, facts.body);
    setFieldText(*m_ui->aliases, facts.aliases.join(QStringLiteral("；")));
    setFieldText(*m_ui->identityCode, facts.identityCode);
    m_ui->year->setValue(facts.year);
    choose(*m_ui->kind, facts.kind.value);
    choose(*m_ui->level, facts.level.value);
    choose(*m_ui->rulePower, rulePower(facts));
    m_isShowing = false;
    m_ui->title->setText(shortened(m_session.report().title(), longestTitle));
    m_ui->titleAsFound->setText(shortened(facts.titleAsFound, longestTitle));
    const bool differs = !facts.titleAsFound.isEmpty() && facts.titleAsFound != m_session.report().title();
    m_ui->titleAsFound->setVisible(differs);
    m_ui->titleAsFoundLabel->setVisible(differs);
    const FormTemplate &form = m_session.form();
    m_ui->form->setText(
        facts.year == 0 || form.covers(facts.year)
            ? form.name()
            : tr("%1: not the form of %2. Make a new report for that year.").arg(form.name()).arg(facts.year));
}

void FactsPage::takeChanges()
{
    if (m_isShowing)
        return;
    static const QRegularExpression betweenNames(QStringLiteral("[;；,，、]"));
    Facts facts = m_session.report().facts;
    facts.body = m_ui->body->text();
    facts.body.removeIf([](QChar c) { return c.isSpace(); });
    facts.aliases.clear();
    for (const QString &alias : m_ui->aliases->text().split(betweenNames, Qt::SkipEmptyParts))
        facts.aliases.append(alias.trimmed());
    facts.identityCode = m_ui->identityCode->text().trimmed();
    facts.year = m_ui->year->value();
    take(facts.kind, *m_ui->kind);
    take(facts.level, *m_ui->level);
    const auto power = chosen<RulePower>(*m_ui->rulePower);
    facts.ruleMakingPowerStated = power != RulePower::NotStated;
    facts.hasRuleMakingPower = power == RulePower::Yes;
    m_session.setFacts(facts);
}

void FactsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillChoices();
    showReport();
}

} // namespace gouji
