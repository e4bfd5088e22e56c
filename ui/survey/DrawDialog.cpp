// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawDialog.h"

#include "Controls.h"
#include "FormField.h"
#include "Labels.h"
#include "SurveyDrawing.h"
#include "TableStyle.h"
#include "Words.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSeed = 9; // digits

} // namespace

DrawDialog::DrawDialog(RoundPresenter &presenter, SurveyPresenter &survey, qint64 seed, QWidget *parent)
    : HouseDialog(parent)
    , m_presenter(presenter)
    , m_survey(survey)
{
    setWindowTitle(tr("Kleinere deelnemers loten"));
    setHeading(tr("Kleinere deelnemers loten"));
    build(seed);
    fillTable();
    if (m_survey.round().draw)
        showDraw();
    resize(Theme::instance().px(480), Theme::instance().px(520));
}

void DrawDialog::build(qint64 seed)
{
    QLabel *explanation = Labels::text(tr("Elk startgetal geeft één vaste loting. Kandidaten, startgetal en uitslag blijven bij de ronde, zodat "
                                          "iedereen de loting kan nadoen. Er wordt één keer geloot."), this);
    explanation->setWordWrap(true);
    m_table = new QTableWidget(0, 2, this);
    TableStyle::dress(m_table);
    m_table->setHorizontalHeaderLabels({ tr("Kandidaat"), tr("Geloot als") });
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Kandidaten voor de loting"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_wanted = new QSpinBox(this);
    m_wanted->setRange(1, std::max(1, static_cast<int>(m_presenter.candidates().size())));
    m_seed = new QLineEdit(QString::number(seed), this);
    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(new FormField(tr("Aantal te loten deelnemers"), m_wanted, m_form));
    m_seedField = new FormField(tr("Startgetal"), m_seed, m_form);
    form->addWidget(m_seedField);
    m_result = Labels::text({}, this);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
    body()->addWidget(explanation);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_form);
    body()->addWidget(m_result);
    m_copy = Buttons::plain(tr("Bericht kopiëren"), u"copy"_s, this);
    m_copy->hide();
    foot()->addWidget(m_copy);
    m_draw = addMain(tr("Loten"), u"check"_s);
    connect(m_draw, &QPushButton::clicked, this, &DrawDialog::draw);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_presenter.drawNotice()); });
    m_wanted->setFocus();
}

void DrawDialog::fillTable()
{
    const QStringList names = m_presenter.candidates();
    const auto &draw = m_survey.round().draw;
    m_table->setSortingEnabled(false);
    m_table->setRowCount(static_cast<int>(names.size()));
    for (int row = 0; row < names.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(names[row]));
        auto *place = new QTableWidgetItem;
        if (draw) {
            const auto found = std::ranges::find(draw->drawn, draw->candidates[static_cast<std::size_t>(row)]);
            if (found != draw->drawn.end())
                place->setData(Qt::DisplayRole, static_cast<int>(found - draw->drawn.begin()) + 1);
        }
        m_table->setItem(row, 1, place);
    }
    m_table->setSortingEnabled(true);
}

void DrawDialog::draw()
{
    if (m_survey.round().draw) {
        accept();
        return;
    }
    bool isNumber = false;
    const qint64 seed = m_seed->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || seed < 0 || m_seed->text().trimmed().size() > longestSeed) {
        m_seedField->setProblem(tr("Schrijf een getal van hoogstens 9 cijfers, zonder punten of spaties."));
        m_seed->setFocus();
        return;
    }
    if (const Status drawn = m_presenter.draw(m_wanted->value(), seed); !drawn) {
        m_seedField->setProblem(errorText(drawn.error()));
        return;
    }
    fillTable();
    showDraw();
}

void DrawDialog::showDraw()
{
    const SurveyDraw &draw = *m_survey.round().draw;
    const QString again = isRepeatable(draw) ? tr("Nagedaan met startgetal %1: dezelfde uitslag.").arg(draw.seed)
                                             : tr("Nagedaan met startgetal %1: een andere uitslag. De loting is niet die van dit startgetal.").arg(draw.seed);
    m_result->setText(m_presenter.drawNotice() + u"\n\n"_s + again);
    m_result->show();
    m_form->hide();
    m_copy->show();
    m_draw->setText(tr("Sluiten"));
    m_draw->setFocus();
}
