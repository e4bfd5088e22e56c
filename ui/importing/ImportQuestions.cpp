// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportQuestions.h"

#include "Labels.h"
#include "RecordWords.h"
#include "Translate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportQuestion::Kind;

QString columnName(const QString &column)
{
    if (column == u"kpi")
        return ImportQuestions::tr("KPI");
    if (column == u"period")
        return ImportQuestions::tr("Periode");
    if (column == u"party")
        return ImportQuestions::tr("Deelnemer");
    if (column == u"value")
        return ImportQuestions::tr("Waarde");
    if (column == u"numerator")
        return ImportQuestions::tr("Teller");
    if (column == u"denominator")
        return ImportQuestions::tr("Noemer");
    if (column == u"note")
        return ImportQuestions::tr("Toelichting");
    if (column == u"claimed")
        return ImportQuestions::tr("Opgave van de opdrachtnemer");
    return column;
}

QString kpiName(const QString &code, const ContractDefinition &contract)
{
    for (const Kpi &kpi : contract.kpis) {
        if (kpi.code == code)
            return code + u"  "_s + kpi.title;
    }
    return code;
}

QString partName(const QString &code, const ContractDefinition &contract)
{
    for (const Indicator &part : contract.indicators) {
        if (contract.codeOf(part) == code)
            return code + u"  "_s + part.title;
    }
    return code;
}

QString askedText(const ImportQuestion &question, const ContractDefinition &contract)
{
    switch (question.kind) {
    case Kind::UnknownColumn: return ImportQuestions::tr("Wat staat er in de kolom ‘%1’?").arg(question.text);
    case Kind::MissingColumn: return ImportQuestions::tr("In welke kolom staat ‘%1’?").arg(columnName(question.text));
    case Kind::UnknownKpi: return ImportQuestions::tr("Welke KPI is ‘%1’?").arg(question.text);
    case Kind::UnknownParty: return ImportQuestions::tr("Welke deelnemer is ‘%1’?").arg(question.text);
    case Kind::ChooseFeed: return partName(question.text, contract);
    }
    return {};
}

QString optionText(const ImportQuestion &question, const QString &option, const ContractDefinition &contract)
{
    switch (question.kind) {
    case Kind::UnknownColumn:
        return option == ImportQuestion::leaveOut ? ImportQuestions::tr("Niets van belang") : columnName(option);
    case Kind::UnknownKpi: return kpiName(option, contract);
    case Kind::ChooseFeed:
        if (const auto measure = recordMeasureFrom(option))
            return capitalised(recordMeasureName(*measure));
        return ImportQuestions::tr("Niets uit dit logboek");
    case Kind::MissingColumn:
    case Kind::UnknownParty: return option;
    }
    return option;
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent) : Card(parent)
{
    const int side = Theme::instance().px(16);
    const int edge = Theme::instance().px(12);
    body()->setContentsMargins(side, edge, side, edge);
}

void ImportQuestions::show(const std::vector<ImportQuestion> &questions, const ContractDefinition &contract)
{
    const bool feeds = !questions.empty() && questions.front().kind == Kind::ChooseFeed;
    setTitle(feeds ? tr("Wat meet elke KPI uit dit logboek?") : tr("Dit vraagt een keuze"));
    setVisible(!questions.empty());
    if (questions == m_shown)
        return;
    m_shown = questions;
    const bool hadFocus = m_lines && m_lines->isAncestorOf(focusWidget());
    if (m_lines)
        m_lines->deleteLater();
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::instance().px(16));
    grid->setVerticalSpacing(Theme::instance().px(8));
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < std::min(questions.size(), mostLines); ++i)
        addLine(grid, static_cast<int>(i), questions[i], contract);
    body()->addWidget(m_lines);
    m_lines->show();
    if (hadFocus)
        focusStart();
}

void ImportQuestions::addLine(QGridLayout *grid, int row, const ImportQuestion &question, const ContractDefinition &contract)
{
    grid->addWidget(Labels::text(askedText(question, contract), m_lines), row, 0, Qt::AlignVCenter);
    grid->addWidget(makeChooser(question, contract, m_lines), row, 1, Qt::AlignVCenter);
    if (question.count > 1)
        grid->addWidget(Labels::text(tr("%n keer in dit bestand", nullptr, question.count), m_lines, TextSize::Caption, false,
                                     Labels::Ink::Hint),
                        row, 2, Qt::AlignVCenter);
}

QComboBox *ImportQuestions::makeChooser(const ImportQuestion &question, const ContractDefinition &contract, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setPlaceholderText(tr("Kies…"));
    for (const QString &option : question.options)
        box->addItem(optionText(question, option, contract), option);
    box->setCurrentIndex(question.answer.isEmpty() ? -1 : box->findData(question.answer));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAccessibleName(askedText(question, contract));
    // Later: the answer lets the file be read again, and the lines are made anew.
    connect(box, &QComboBox::activated, this,
            [this, box, question](int index) { Q_EMIT answered(question, box->itemData(index).toString()); }, Qt::QueuedConnection);
    return box;
}

void ImportQuestions::focusStart()
{
    for (QComboBox *box : m_lines ? m_lines->findChildren<QComboBox *>() : QList<QComboBox *>()) {
        if (box->currentIndex() < 0)
            return box->setFocus();
    }
    if (auto *first = m_lines ? m_lines->findChild<QComboBox *>() : nullptr)
        first->setFocus();
}
