// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiForms.h"

#include "Controls.h"
#include "FieldBinder.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "FormField.h"
#include "KpiEditorPresenter.h"
#include "Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *textArea(QWidget *parent, int lines)
{
    auto *area = new QPlainTextEdit(parent);
    followTheme(area, [area, lines] {
        area->setFont(Theme::instance().font(TextSize::Body));
        area->setFixedHeight(area->fontMetrics().lineSpacing() * lines + Theme::instance().px(16));
    });
    return area;
}

/// A combo box in a form is as wide as its column, however long its words.
QComboBox *comboBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

/// A segmented control as one row: options named by the presenter.
SegmentedControl *segments(QWidget *parent)
{
    return new SegmentedControl(parent);
}

} // namespace

FormField *KpiSection::add(QGridLayout *grid, int row, int column, const FieldKey &key, QWidget *control, int span)
{
    FormField *field = place(grid, row, column, control, span);
    m_binder.frame(key, field);
    return field;
}

BasicsForm::BasicsForm(FieldBinder &binder, QWidget *parent) : KpiSection(binder, parent)
{
    QGridLayout *top = addGrid({ 10, 28, 18, 18 });
    for (const auto &[column, field] : { std::pair { 0, Field::Code }, std::pair { 1, Field::Title }, std::pair { 2, Field::Source } }) {
        auto *edit = new QLineEdit(this);
        m_fields.push_back(add(top, 0, column, { field }, edit));
        binder.bind({ field }, edit);
    }
    QComboBox *rhythm = comboBox(this);
    m_fields.push_back(add(top, 0, 3, { Field::Frequency }, rhythm));
    binder.bind({ Field::Frequency }, rhythm);

    QGridLayout *middle = addGrid({ 1, 2 });
    for (const auto &[column, field] : { std::pair { 0, Field::MeasuredBy }, std::pair { 1, Field::Criteria } }) {
        auto *edit = new QLineEdit(this);
        m_fields.push_back(add(middle, 0, column, { field }, edit));
        binder.bind({ field }, edit);
    }
    QGridLayout *bottom = addGrid({ 0, 0, 1 });
    for (const auto &[column, field] : { std::pair { 0, Field::Kind }, std::pair { 1, Field::CountsAs } }) {
        SegmentedControl *choice = segments(this);
        m_fields.push_back(add(bottom, 0, column, { field }, choice));
        binder.bind({ field }, choice);
    }
}

void BasicsForm::retranslate()
{
    setTitle(tr("Basis"));
    const QString labels[] = { tr("Code"), tr("Naam"), tr("Meetbron"), tr("Frequentie"), tr("Verantwoordelijk"),
                               tr("Eisen, met een puntkomma ertussen"), tr("Soort"), tr("Telt als") };
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    Labels::setToolTip(m_fields[6], tr("Een statische KPI ligt vast voor de looptijd; een dynamische kan elk jaar na overleg worden aangepast."));
    Labels::setToolTip(m_fields[7], tr("Alleen een norm kan worden overtreden. Een gemiste doelstelling vraagt om een analyse."));
}

ChangeForm::ChangeForm(FieldBinder &binder, QWidget *parent) : KpiSection(binder, parent)
{
    m_intro = Labels::text({}, this, TextSize::Body, false, Labels::Ink::Secondary);
    m_intro->setWordWrap(true);
    content()->addWidget(m_intro);
    QGridLayout *grid = addGrid({ 1, 3 });
    for (const auto &[column, field] : { std::pair { 0, Field::ValidFrom }, std::pair { 1, Field::Reason } }) {
        auto *edit = new QLineEdit(this);
        m_fields.push_back(add(grid, 0, column, { field }, edit));
        binder.bind({ field }, edit);
    }
    QComboBox *meeting = comboBox(this);
    m_fields.push_back(add(grid, 1, 0, { Field::AgreedIn }, meeting, 2));
    binder.bind({ Field::AgreedIn }, meeting);
    m_contract = new QCheckBox(this);
    content()->addWidget(m_contract);
    binder.bind({ Field::ContractChange }, m_contract);
    m_problem = Labels::problem(this);
    content()->addWidget(m_problem);
}

void ChangeForm::retranslate()
{
    setTitle(tr("Geldt vanaf"));
    m_intro->setText(tr("Er is met de huidige norm al geoordeeld. Perioden vóór deze dag houden de norm van toen."));
    m_fields[0]->setLabel(tr("Eerste dag van de nieuwe norm"));
    m_fields[1]->setLabel(tr("Reden, voor het logboek"));
    m_fields[2]->setLabel(tr("Overleg waarin dit is afgesproken"));
    m_contract->setText(tr("Dit is een wijziging van het contract, waar beide partijen mee akkoord zijn"));
}

void ChangeForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

ConsequenceForm::ConsequenceForm(KpiEditorPresenter &presenter, FieldBinder &binder, QWidget *parent)
    : KpiSection(binder, parent), m_presenter(presenter)
{
    QGridLayout *grid = addGrid({ 17, 9 });
    QPlainTextEdit *measure = textArea(this, 3);
    m_fields.push_back(add(grid, 0, 0, { Field::Consequence }, measure));
    binder.bind({ Field::Consequence }, measure);
    auto *term = new QWidget(this);
    auto *row = new QHBoxLayout(term);
    row->setContentsMargins(0, 0, 0, 0);
    auto *amount = new QLineEdit(term);
    followTheme(amount, [amount] { amount->setFixedWidth(Theme::instance().px(56)); });
    QComboBox *unit = comboBox(term);
    row->addWidget(amount);
    row->addWidget(unit, 1);
    m_fields.push_back(add(grid, 0, 1, { Field::RemedyAmount }, term));
    binder.bind({ Field::RemedyAmount }, amount);
    binder.bind({ Field::RemedyUnit }, unit);
    m_sanctions = new QWidget(this);
    new FlowRow(m_sanctions, 14);
    m_sanctionField = add(grid, 1, 0, { Field::Sanctions }, m_sanctions, 2);
}

void ConsequenceForm::retranslate()
{
    setTitle(tr("Als de norm niet is gehaald"));
    m_fields[0]->setLabel(tr("Afgesproken maatregel"));
    m_fields[1]->setLabel(tr("Termijn"));
    m_fields[1]->control()->findChild<QLineEdit *>()->setAccessibleName(tr("Termijn"));
    m_fields[1]->control()->findChild<QComboBox *>()->setAccessibleName(tr("Eenheid van de termijn"));
    m_sanctionField->setLabel(tr("Sancties die de tekst van deze KPI toelaat"));
}

void ConsequenceForm::refresh()
{
    const auto choices = m_presenter.choices({ Field::Sanctions });
    m_sanctionField->setVisible(!choices.empty());
    while (m_boxes.size() > choices.size()) {
        delete m_boxes.back();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < choices.size()) {
        auto *box = new QCheckBox(m_sanctions);
        m_sanctions->layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) { toggle(box->property("code").toString(), on); });
        m_boxes.push_back(box);
    }
    const QStringList chosen = m_presenter.value({ Field::Sanctions }).split(u", "_s, Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_boxes[i]->setText(QString(choices[i].second).replace(u'&', u"&&"_s));
        m_boxes[i]->setProperty("code", choices[i].first);
        m_boxes[i]->setChecked(chosen.contains(choices[i].first));
        m_boxes[i]->setEnabled(!m_presenter.isReadOnly());
    }
}

/// The codes stand in the order of the contract.
void ConsequenceForm::toggle(const QString &code, bool on)
{
    const QStringList before = m_presenter.value({ Field::Sanctions }).split(u", "_s, Qt::SkipEmptyParts);
    QStringList after;
    for (const auto &[known, words] : m_presenter.choices({ Field::Sanctions })) {
        if (known == code ? on : before.contains(known))
            after += known;
    }
    m_presenter.set({ Field::Sanctions }, after.join(u", "_s));
}

DetailsForm::DetailsForm(FieldBinder &binder, QWidget *parent) : KpiSection(binder, parent)
{
    QGridLayout *grid = addGrid({ 1, 1, 1 });
    auto *shortTitle = new QLineEdit(this);
    QComboBox *theme = comboBox(this);
    auto *reference = new QLineEdit(this);
    m_fields = { add(grid, 0, 0, { Field::ShortTitle }, shortTitle), add(grid, 0, 1, { Field::Theme }, theme),
                 add(grid, 0, 2, { Field::SourceReference }, reference) };
    binder.bind({ Field::ShortTitle }, shortTitle);
    binder.bind({ Field::Theme }, theme);
    binder.bind({ Field::SourceReference }, reference);
    QGridLayout *limits = addGrid({ 1, 1, 1 });
    for (const auto &[column, field] : { std::pair { 0, Field::MostParts }, std::pair { 1, Field::Announced } }) {
        auto *line = new QLineEdit(this);
        m_fields.push_back(add(limits, 0, column, { field }, line));
        binder.bind({ field }, line);
    }
    QGridLayout *below = addGrid({ 1, 1 });
    for (const auto &[column, field] : { std::pair { 0, Field::Purpose }, std::pair { 1, Field::Method } }) {
        QPlainTextEdit *area = textArea(this, 3);
        m_fields.push_back(add(below, 0, column, { field }, area));
        binder.bind({ field }, area);
    }
}

void DetailsForm::retranslate()
{
    setTitle(tr("Toelichting"));
    const QString labels[] = { tr("Korte naam, voor kaarten"), tr("Thema"), tr("Vindplaats in het document"),
                               tr("Onderdelen, hoogstens"), tr("Aangekondigd op"), tr("Doel"), tr("Meetmethode") };
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
}
