// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuestionnaireDialog.h"

#include "Controls.h"
#include "FormField.h"
#include "Labels.h"
#include "MarkScale.h"
#include "RoundPresenter.h"
#include "SurveyModel.h"
#include "TableStyle.h"
#include "Words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuestionnaireDialog::QuestionnaireDialog(const Questionnaire &questionnaire, QWidget *parent)
    : HouseDialog(parent)
    , m_before(questionnaire)
{
    setWindowTitle(tr("Vragenlijst van nieuwe rondes"));
    setHeading(tr("Vragenlijst van nieuwe rondes"));
    QLabel *explanation = Labels::text(tr("Een begonnen ronde houdt de vragenlijst waarmee ze begon."), this, TextSize::Body, false, Labels::Ink::Secondary);
    m_table = new QTableWidget(0, ColumnCount, this);
    TableStyle::dress(m_table);
    m_table->setHorizontalHeaderLabels({ tr("Nr."), tr("Belevingsfactor"), tr("Letter"), tr("Kort"), tr("Volledige tekst") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(false); // their order is that of the form
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Onderwerpen van de vragenlijst"));
    const Theme &theme = Theme::instance();
    for (const auto &[column, width] : { std::pair(int(Factor), 44), std::pair(int(FactorTitle), 140), std::pair(int(Letter), 54), std::pair(int(ShortText), 200) })
        m_table->setColumnWidth(column, theme.px(width));
    for (const SurveyTopic &topic : questionnaire.topics)
        addRow(m_table->rowCount(), topic);
    m_problem = Labels::problem(this);
    m_problem->hide();
    body()->addWidget(explanation);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problem);
    body()->addLayout(buildButtons());
    body()->addLayout(buildBands());
    QPushButton *save = addMain(tr("Vastleggen"), u"check"_s);
    save->setAutoDefault(false);
    save->setDefault(false); // Enter ends a cell
    connect(save, &QPushButton::clicked, this, [this] {
        if (check())
            accept();
    });
    m_table->setFocus();
    resize(theme.px(820), theme.px(600));
}

QLayout *QuestionnaireDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &icon, auto does) {
        QPushButton *button = Buttons::small(text, icon, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, does);
        row->addWidget(button);
    };
    add(tr("Onderwerp toevoegen"), u"plus"_s, [this] { addTopic(); });
    add(tr("Verwijderen"), u"trash"_s, [this] { removeTopic(); });
    add(tr("Omhoog"), u"arrow-up"_s, [this] { moveTopic(-1); });
    add(tr("Omlaag"), u"arrow-down"_s, [this] { moveTopic(1); });
    row->addStretch(1);
    return row;
}

QLayout *QuestionnaireDialog::buildBands()
{
    const MarkScale scale = markScaleOf(m_before, {});
    m_fairFrom = new QLineEdit(shown(scale.fairFrom), this);
    m_goodFrom = new QLineEdit(shown(scale.goodFrom), this);
    m_goodField = new FormField(tr("Goed vanaf"), m_goodFrom, this);
    auto *row = new QHBoxLayout;
    row->addWidget(new FormField(tr("Matig vanaf"), m_fairFrom, this));
    row->addWidget(m_goodField);
    row->addStretch(1);
    return row;
}

void QuestionnaireDialog::addRow(int at, const SurveyTopic &topic)
{
    m_table->insertRow(at);
    const QStringList texts { topic.factor, topic.factorTitle, topic.letter, topic.shortText, topic.text };
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(at, column, new QTableWidgetItem(texts[column]));
    m_table->item(at, Factor)->setData(Qt::UserRole, topic.described);
    m_table->item(at, ShortText)->setData(Qt::UserRole, topic.shortText);
}

/// An onderwerp without a description has one as soon as somebody writes it.
SurveyTopic QuestionnaireDialog::topicAt(int row) const
{
    const auto text = [&](int column) { return m_table->item(row, column)->text().trimmed(); };
    SurveyTopic topic { text(Factor), text(FactorTitle), text(Letter), text(ShortText), text(FullText), true };
    const bool was = m_table->item(row, Factor)->data(Qt::UserRole).toBool();
    topic.described = was || !topic.text.isEmpty() || topic.shortText != m_table->item(row, ShortText)->data(Qt::UserRole).toString();
    return topic;
}

void QuestionnaireDialog::addTopic()
{
    const int at = m_table->currentRow() + 1;
    SurveyTopic topic;
    if (at > 0) {
        const SurveyTopic above = topicAt(at - 1);
        topic.factor = above.factor;
        topic.factorTitle = above.factorTitle;
        if (above.letter.size() == 1)
            topic.letter = QChar(above.letter.front().unicode() + 1);
    }
    addRow(at, topic);
    m_table->setCurrentCell(at, ShortText);
    m_table->editItem(m_table->item(at, ShortText));
}

void QuestionnaireDialog::removeTopic()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

void QuestionnaireDialog::moveTopic(int direction)
{
    const int row = m_table->currentRow();
    const int to = row + direction;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const SurveyTopic topic = topicAt(row);
    const int column = m_table->currentColumn();
    m_table->removeRow(row);
    addRow(to, topic);
    m_table->setCurrentCell(to, column);
}

std::optional<Decimal> QuestionnaireDialog::bound(const QLineEdit *edit) const
{
    const SurveyModel::ReadMark read = SurveyModel::readMark(edit->text());
    return read.valid ? read.mark : std::nullopt;
}

Questionnaire QuestionnaireDialog::questionnaire() const
{
    Questionnaire result { {}, m_before.bands };
    for (int row = 0; row < m_table->rowCount(); ++row)
        result.topics.push_back(topicAt(row));
    const MarkScale scale = markScaleOf(m_before, {});
    const Decimal fair = bound(m_fairFrom).value_or(scale.fairFrom);
    const Decimal good = bound(m_goodFrom).value_or(scale.goodFrom);
    for (Band &band : result.bands) {
        if (band.verdict == Verdict::Breach && band.upper)
            band.upper->value = fair;
        if (band.verdict == Verdict::Attention && band.lower)
            band.lower->value = fair;
        if (band.verdict == Verdict::Attention && band.upper)
            band.upper->value = good;
        if (band.verdict == Verdict::Met && band.lower)
            band.lower->value = good;
    }
    return result;
}

bool QuestionnaireDialog::check()
{
    const bool bounds = bound(m_fairFrom) && bound(m_goodFrom);
    m_goodField->setProblem(bounds ? QString() : tr("Schrijf beide als een cijfer van 1 tot en met 10."));
    m_problem->hide();
    std::vector<QuestionnaireProblem> problems = questionnaireProblems(questionnaire());
    for (const QuestionnaireProblem &problem : problems) {
        const QString text = RoundPresenter::faultText(problem.fault);
        if (problem.fault == QuestionnaireFault::BandBounds) {
            m_goodField->setProblem(text);
            continue;
        }
        if (m_problem->isVisibleTo(this))
            continue;
        //: %1 the number of a row, %2 what is wrong with it
        m_problem->setText(problem.row < 0 ? text : tr("Rij %1: %2").arg(problem.row + 1).arg(text));
        m_problem->show();
        if (problem.row >= 0)
            m_table->setCurrentCell(problem.row, problem.fault == QuestionnaireFault::NoFactor ? FactorTitle : problem.fault == QuestionnaireFault::SameKey ? Letter : ShortText);
        m_table->setFocus();
    }
    return bounds && problems.empty();
}
