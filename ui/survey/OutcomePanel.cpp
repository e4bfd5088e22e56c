// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomePanel.h"

#include "Controls.h"
#include "GlyphView.h"
#include "Icons.h"
#include "Labels.h"
#include "OutcomeBadge.h"
#include "Words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

Verdict verdictOf(const SurveyResult &result)
{
    if (!result.coveredByTable)
        return Verdict::Undecided;
    return result.proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach;
}

} // namespace

OutcomePanel::OutcomePanel(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_rows = new QVBoxLayout;
    const Theme &theme = Theme::instance();
    m_rows->setSpacing(theme.px(6));
    m_card->body()->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    m_card->body()->addLayout(m_rows);
    m_card->body()->addStretch(1);
}

void OutcomePanel::addLine()
{
    auto *line = new QFrame(m_card);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    m_rows->addSpacing(Theme::instance().px(4));
    m_rows->addWidget(line);
    m_rows->addSpacing(Theme::instance().px(4));
}

void OutcomePanel::addHeading(const QString &text)
{
    m_rows->addWidget(Labels::text(text, m_card, TextSize::Body, true));
}

void OutcomePanel::addRow(const QString &icon, const QString &text, const QString &end, bool strong)
{
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    if (!icon.isEmpty()) {
        QLabel *sign = Labels::text({}, m_card);
        sign->setPixmap(Icons::icon(icon, theme.tokens().okT).pixmap(theme.px(14)));
        row->addWidget(sign);
    }
    QLabel *words = Labels::text(text, m_card, TextSize::Body, strong);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!end.isEmpty())
        row->addWidget(Labels::text(end, m_card, TextSize::Body, false, Labels::Ink::Secondary));
    m_rows->addLayout(row);
}

void OutcomePanel::show(const SurveyPresenter &presenter)
{
    clear(m_rows);
    const SurveyResult &result = presenter.result();
    showHead(result);
    addLine();
    showWhy(result);
    addLine();
    showChanges(result);
    addLine();
    showSanctions(presenter);
}

void OutcomePanel::showHead(const SurveyResult &result)
{
    const Theme &theme = Theme::instance();
    const Verdict verdict = verdictOf(result);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(14));
    const QString text = result.proposed == SurveyOutcome::None ? tr("Geen") : codeOf(result.proposed);
    row->addWidget(new OutcomeBadge(verdict, text, m_card));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Labels::text(tr("Uitkomst van dit KTO"), m_card, TextSize::CardHeader, true));
    words->addWidget(Labels::text(tr("Voorstel; de categorie besluit"), m_card, TextSize::Body, false, Labels::Ink::Secondary));
    row->addLayout(words, 1);
    m_rows->addLayout(row);
    if (!result.response.valid) {
        auto *low = new Pill(m_card);
        low->set(Verdict::Attention, tr("Respons te laag, uitkomst indicatief"));
        m_rows->addWidget(low);
    }
    if (!result.coveredByTable) {
        auto *uncovered = new Pill(m_card);
        uncovered->set(Verdict::Undecided, tr("Niet gedekt door de tabel"));
        m_rows->addWidget(uncovered);
        addRow({}, tr("Letterlijk: %1. Advies: %2. Opleggen vraagt een motivering.")
                       .arg(surveyOutcomeName(result.literal), surveyOutcomeName(result.advised)), {}, false);
    }
}

void OutcomePanel::showWhy(const SurveyResult &result)
{
    addHeading(tr("Waarom %1? %2 matig, %3 slecht")
                   .arg(result.proposed == SurveyOutcome::None ? tr("geen sanctie") : codeOf(result.proposed))
                   .arg(result.fair)
                   .arg(result.poor));
    addRow(result.fair >= 2 ? u"check"_s : u"close"_s, tr("Matig: 4 tot 7"), tr("%1 geteld, 2 nodig").arg(result.fair), false);
    addRow(result.poor >= 2 ? u"check"_s : u"close"_s, tr("Slecht: onder 4"), tr("%1 geteld, 2 nodig").arg(result.poor), false);
    for (const QString &reason : reasonTexts(result.because)) {
        QLabel *text = Labels::text(reason, m_card, TextSize::Caption, false, Labels::Ink::Secondary);
        text->setWordWrap(true);
        m_rows->addWidget(text);
    }
}

void OutcomePanel::showChanges(const SurveyResult &result)
{
    addHeading(tr("Wat verandert de uitkomst?"));
    for (const SurveyChange &change : result.whatWouldChange) {
        auto *row = new QHBoxLayout;
        QLabel *words = Labels::text(surveyChangeText(change), m_card);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        row->addWidget(new Tag(change.outcome == SurveyOutcome::None ? tr("geen") : codeOf(change.outcome), m_card));
        m_rows->addLayout(row);
    }
    if (result.whatWouldChange.empty())
        addRow({}, tr("Geen enkele kleine verandering."), {}, false);
}

void OutcomePanel::showSanctions(const SurveyPresenter &presenter)
{
    addHeading(tr("Mogelijke sancties"));
    const auto sanctions = presenter.sanctions();
    for (const SurveyPresenter::PossibleSanction &possible : sanctions) {
        addRow(possible.proposed ? u"check"_s : u"more"_s, possible.sanction.code + u"  "_s + possible.sanction.title,
               possible.proposed ? tr("voorgesteld") : QString(), possible.proposed);
    }
    if (presenter.result().proposed == SurveyOutcome::S4Plus)
        addRow({}, tr("S4+ is S4 met ten minste één andere sanctie."), {}, false);
    if (sanctions.empty())
        addRow({}, tr("Dit contract kent geen sancties."), {}, false);
}
