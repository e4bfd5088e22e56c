// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyFoot.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "SurveyPresenter.h"
#include "SurveyReadings.h"
#include "Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

QWidget *rowWidget(QWidget *parent, int spacing)
{
    auto *widget = new QWidget(parent);
    new QHBoxLayout(widget);
    followMargins(widget, {}, spacing);
    return widget;
}

} // namespace

SurveyFoot::SurveyFoot(QWidget *parent)
    : QWidget(parent)
{
    buildLegend();
    buildReading();
    buildNotes();
    m_line = new QHBoxLayout;
    m_line->addWidget(m_legend, 0, Qt::AlignLeft);
    m_line->addStretch(1);
    m_line->addWidget(m_choice, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_line);
    layout->addWidget(m_notes);
    followMargins(this, {}, 6);
    retranslate();
}

void SurveyFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_legend->sizeHint().width() + m_choice->sizeHint().width() + Theme::instance().px(8);
    m_line->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SurveyFoot::buildLegend()
{
    m_legend = rowWidget(this, 6);
    constexpr std::array verdicts { Verdict::Met, Verdict::Attention, Verdict::Breach };
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        auto *sign = new IconView({}, m_legend, 13);
        sign->setVerdict(verdicts.at(i));
        m_bands.at(i) = Labels::text({}, m_legend, TextSize::Caption, false, Labels::Ink::Secondary);
        m_legend->layout()->addWidget(sign);
        m_legend->layout()->addWidget(m_bands.at(i));
        static_cast<QHBoxLayout *>(m_legend->layout())->addSpacing(Theme::instance().px(8));
    }
}

void SurveyFoot::buildReading()
{
    m_choice = rowWidget(this, 6);
    m_readingLabel = Labels::text({}, m_choice, TextSize::Caption, false, Labels::Ink::Secondary);
    m_reading = new QComboBox(m_choice);
    m_reading->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    followFont(m_reading, TextSize::Caption);
    m_readingLabel->setBuddy(m_reading);
    m_explain = Buttons::ghostIcon(u"info"_s, {}, m_choice);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_readingLabel, m_reading, m_explain })
        m_choice->layout()->addWidget(widget);
    connect(m_reading, &QComboBox::activated, this, &SurveyFoot::readingChosen);
    connect(m_explain, &QToolButton::clicked, this, &SurveyFoot::explainReading);
}

void SurveyFoot::buildNotes()
{
    m_notes = rowWidget(this, 6);
    m_undescribedSign = new IconView(u"info"_s, m_notes, 14, Labels::Ink::Hint);
    m_undescribed = Labels::text({}, m_notes, TextSize::Caption, false, Labels::Ink::Hint);
    m_undescribed->setWordWrap(true);
    m_advanceLabel = Labels::text({}, m_notes, TextSize::Caption, false, Labels::Ink::Secondary);
    m_advance = new SegmentedControl(m_notes);
    m_advance->setSmall(true);
    auto *row = static_cast<QHBoxLayout *>(m_notes->layout());
    row->addWidget(m_undescribedSign);
    row->addWidget(m_undescribed, 1);
    row->addStretch(0);
    row->addWidget(m_advanceLabel);
    row->addWidget(m_advance);
    connect(m_advance, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT advanceRightChosen(index == 1); });
}

void SurveyFoot::retranslate()
{
    const int reading = m_reading->currentIndex();
    m_reading->clear();
    m_reading->addItems(SurveyReadings::names());
    m_reading->setCurrentIndex(std::max(reading, 0));
    m_readingLabel->setText(tr("Oordeel op"));
    const QString explain = tr("Uitleg bij de keuze van het oordeel");
    m_explain->setAccessibleName(explain);
    Labels::setToolTip(m_explain, explain);
    m_advanceLabel->setText(tr("Na een cijfer"));
    const int advance = m_advance->current();
    m_advance->setOptions({ { tr("omlaag"), u"arrow-down"_s }, { tr("opzij"), u"arrow-right"_s } });
    m_advance->setCurrent(std::max(advance, 0));
    m_advance->setAccessibleName(tr("Waar de cursor heen gaat na een cijfer"));
}

void SurveyFoot::setAdvanceRight(bool right)
{
    m_advance->setCurrent(right ? 1 : 0);
}

void SurveyFoot::explainReading()
{
    const QString text
        = tr("Het document rekent in zijn voorbeelden per onderwerp, en noemt in de tekst het gemiddelde per "
             "belevingsfactor. Kies hier waarop deze ronde wordt beoordeeld; de uitkomst verandert meteen mee.");
    QToolTip::showText(m_explain->mapToGlobal(QPoint(0, m_explain->height())), Labels::literal(text), m_explain);
}

void SurveyFoot::show(const SurveyPresenter &presenter)
{
    const SurveyResult &result = presenter.result();
    const MarkScale scale = markScaleOf(presenter.round().questionnaire, {});
    const QString fair = shown(scale.fairFrom);
    const QString good = shown(scale.goodFrom);
    //: what counts as good: from %1 up to ten; %2 how many there are
    m_bands[0]->setText(tr("Goed: %1 tot en met 10 (%2)").arg(good).arg(presenter.goodCount()));
    m_bands[1]->setText(tr("Matig: %1 tot %2 (%3)").arg(fair, good).arg(result.fair));
    m_bands[2]->setText(tr("Slecht: onder %1 (%2)").arg(fair).arg(result.poor));
    m_reading->setCurrentIndex(SurveyReadings::indexOf(presenter.round().settings));
    m_reading->setEnabled(!presenter.isReadOnly());
    showUndescribed(presenter);
}

void SurveyFoot::showUndescribed(const SurveyPresenter &presenter)
{
    QStringList keys;
    for (const SurveyTopic &topic : presenter.round().questionnaire.topics) {
        if (!topic.described)
            keys += topic.key();
    }
    m_undescribed->setVisible(!keys.isEmpty());
    m_undescribedSign->setVisible(!keys.isEmpty());
    const QString list = keys.join(u", "_s);
    m_undescribed->setText(
        keys.size() == 1
            ? tr("Eén onderwerp (%1) staat in het rekenvoorbeeld maar niet in de tabel met omschrijvingen.").arg(list)
            : tr("%1 onderwerpen (%2) staan in het rekenvoorbeeld maar niet in de tabel met omschrijvingen.")
                  .arg(keys.size())
                  .arg(list));
}
