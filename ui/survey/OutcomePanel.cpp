// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomePanel.h"

#include "Controls.h"
#include "GlyphView.h"
#include "Icons.h"
#include "Labels.h"
#include "OutcomeBadge.h"
#include "Translate.h"
#include "Words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A hairline in the colour of card borders.
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::instance().tokens().line); }
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

/// "1a en 2a", each in bold; the keys are data, so escaped.
QString markedKeys(const QStringList &keys)
{
    QStringList marked;
    for (const QString &key : keys)
        marked += u"<b>"_s + key.toHtmlEscaped() + u"</b>"_s;
    if (marked.size() < 2)
        return marked.join(QString());
    const QString last = marked.takeLast();
    //: the last two of a list: "1a, 2a en 3a"
    return OutcomePanel::tr("%1 en %2").arg(marked.join(u", "_s), last);
}

QString outcomeName(SurveyOutcome outcome)
{
    return outcome == SurveyOutcome::None ? OutcomePanel::tr("geen") : codeOf(outcome);
}

/// "6b van 3,8 naar 4,0" where one onderwerp changes, else the sentence of the words.
QString changeOf(const SurveyChange &change, const SurveyResult &result)
{
    if (change.topics.size() == 1) {
        for (const std::vector<TopicResult> &results : { result.topics, result.factors }) {
            for (const TopicResult &topic : results) {
                if (topic.key() == change.topics.first() && topic.mean)
                    //: %1 an onderwerp, %2 and %3 marks
                    return OutcomePanel::tr("%1 van %2 naar %3")
                        .arg(topic.key(), shown(*topic.mean, 1), shown(Ratio(change.to), 1));
            }
        }
    }
    return capitalised(surveyChangeText(change));
}

bool hasMarks(const SurveyResult &result)
{
    return result.undecidedTopics.size() < static_cast<qsizetype>(result.topics.size());
}

Verdict verdictOf(const SurveyResult &result)
{
    if (!hasMarks(result))
        return Verdict::Missing;
    if (!result.coveredByTable)
        return Verdict::Undecided;
    return result.proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach;
}

} // namespace

OutcomePanel::OutcomePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(0);
    m_card->body()->addLayout(m_sections);
    m_card->body()->addStretch(1);
}

void OutcomePanel::startSection()
{
    const Theme &theme = Theme::instance();
    if (m_sections->count() > 0)
        m_sections->addWidget(new Hairline(m_card));
    m_rows = new QVBoxLayout;
    m_rows->setContentsMargins(theme.px(16), theme.px(11), theme.px(16), theme.px(11));
    m_rows->setSpacing(theme.px(6));
    m_sections->addLayout(m_rows);
}

void OutcomePanel::addHeading(const QString &text, const QString &icon)
{
    auto *row = new QHBoxLayout;
    if (!icon.isEmpty())
        row->addWidget(new IconView(icon, m_card, 16, Labels::Ink::Accent));
    QLabel *heading = Labels::text(text, m_card, TextSize::CardHeader, true);
    heading->setWordWrap(true);
    row->addWidget(heading, 1);
    m_rows->addLayout(row);
}

void OutcomePanel::addText(const QString &text)
{
    QLabel *label = Labels::text(text, m_card, TextSize::Caption, false, Labels::Ink::Secondary);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

/// "✓ Matig: 4 tot 7 … 2 geteld, 2 nodig"
void OutcomePanel::addCount(const QString &band, int count)
{
    constexpr int needed = 2;
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    QLabel *sign = Labels::text({}, m_card);
    const bool reached = count >= needed;
    sign->setPixmap(Icons::icon(reached ? u"check"_s : u"minus"_s, reached ? theme.tokens().ok : theme.tokens().no)
                        .pixmap(theme.px(15)));
    row->addWidget(sign);
    row->addWidget(Labels::text(band, m_card));
    row->addStretch(1);
    row->addWidget(Labels::markup(tr("<b>%1</b> geteld, %2 nodig").arg(count).arg(needed), m_card));
    m_rows->addLayout(row);
}

void OutcomePanel::show(const SurveyPresenter &presenter)
{
    clear(m_sections);
    const SurveyResult &result = presenter.result();
    startSection();
    showHead(presenter);
    startSection();
    if (hasMarks(result)) {
        showWhy(presenter);
        if (presenter.round().givesVerdict()) {
            startSection();
            showChanges(result);
        }
    } else {
        addHeading(tr("Nog geen cijfers"));
        addText(tr("Typ of plak de cijfers in het rooster; de uitkomst staat hier na elk cijfer."));
    }
    if (presenter.round().givesVerdict()) {
        startSection();
        showSanctions(presenter);
    }
}

void OutcomePanel::showHead(const SurveyPresenter &presenter)
{
    const SurveyResult &result = presenter.result();
    const bool judged = presenter.round().givesVerdict();
    const Theme &theme = Theme::instance();
    const Verdict verdict = judged ? verdictOf(result) : Verdict::NotApplicable;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(14));
    row->addWidget(
        new OutcomeBadge(verdict, hasMarks(result) && judged ? capitalised(outcomeName(result.proposed)) : u"–"_s, m_card));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setSpacing(theme.px(6));
    auto *sign = new IconView({}, m_card, 14);
    sign->setVerdict(verdict);
    title->addWidget(sign);
    title->addWidget(Labels::text(judged ? tr("Uitkomst van dit KTO") : tr("Tussentijdse beoordeling"), m_card, TextSize::CardHeader, true), 1);
    words->addLayout(title);
    QLabel *proposal
        = Labels::text(judged ? tr("Voorstel; de categorie besluit") : tr("Geeft zelf geen sanctie"), m_card, TextSize::Body, false, Labels::Ink::Secondary);
    proposal->setWordWrap(true);
    words->addWidget(proposal);
    row->addLayout(words, 1);
    m_rows->addLayout(row);
    if (!result.response.valid && hasMarks(result)) {
        auto *low = new Pill(m_card);
        low->set(Verdict::Attention, result.response.percent ? tr("Respons te laag, uitkomst indicatief") : tr("Respons onbekend, uitkomst indicatief"));
        m_rows->addWidget(low);
    }
    if (!result.coveredByTable)
        showUncovered(result);
}

/// The literal reading and the advice side by side: the table does not decide, a person does.
void OutcomePanel::showUncovered(const SurveyResult &result)
{
    auto *uncovered = new Pill(m_card);
    uncovered->set(Verdict::Undecided, tr("Niet gedekt door de tabel"));
    m_rows->addWidget(uncovered);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &word, SurveyOutcome outcome) {
        row->addWidget(Labels::text(word, m_card, TextSize::Body, false, Labels::Ink::Secondary));
        row->addWidget(Labels::text(outcomeName(outcome), m_card, TextSize::CardHeader, true));
        row->addSpacing(Theme::instance().px(12));
    };
    add(tr("Letterlijk"), result.literal);
    add(tr("Advies"), result.advised);
    row->addStretch(1);
    m_rows->addLayout(row);
    addText(tr("Opleggen vraagt een motivering."));
}

void OutcomePanel::showWhy(const SurveyPresenter &presenter)
{
    const SurveyResult &result = presenter.result();
    const MarkScale scale = markScaleOf(presenter.round().questionnaire, {});
    if (presenter.round().givesVerdict())
        addHeading(tr("Waarom %1? %2 matig, %3 slecht")
                       .arg(result.proposed == SurveyOutcome::None ? tr("geen sanctie") : codeOf(result.proposed))
                       .arg(result.fair)
                       .arg(result.poor));
    else
        addHeading(tr("%1 matig, %2 slecht").arg(result.fair).arg(result.poor));
    addCount(tr("Matig: %1 tot %2").arg(shown(scale.fairFrom), shown(scale.goodFrom)), result.fair);
    addCount(tr("Slecht: onder %1").arg(shown(scale.fairFrom)), result.poor);
    QStringList which;
    if (!result.fairKeys.isEmpty())
        which += tr("Matig: %1.").arg(markedKeys(result.fairKeys));
    if (!result.poorKeys.isEmpty())
        which += tr("Slecht: %1.").arg(markedKeys(result.poorKeys));
    if (!which.isEmpty()) {
        QLabel *keys = Labels::markup(which.join(u' '), m_card, TextSize::Caption);
        keys->setWordWrap(true);
        m_rows->addWidget(keys);
    }
    std::vector<Reason> rest = result.because;
    std::erase_if(rest, [](const Reason &reason) { // these stand above, and on the card of the response
        return reason.code == ReasonCode::SurveyCounts || reason.code == ReasonCode::SurveyResponseLow
            || reason.code == ReasonCode::SurveyResponseUnknown || reason.code == ReasonCode::SurveyInterim
            || reason.code == ReasonCode::SurveyResponseLowAt;
    });
    for (const QString &reason : reasonTexts(rest))
        addText(capitalised(reason) + u'.');
}

void OutcomePanel::showChanges(const SurveyResult &result)
{
    addHeading(tr("Wat verandert de uitkomst?"), u"bulb"_s);
    for (const SurveyChange &change : result.whatWouldChange) {
        auto *row = new QHBoxLayout;
        QLabel *words = Labels::text(changeOf(change, result), m_card);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        row->addWidget(new Tag(outcomeName(change.outcome), m_card));
        m_rows->addLayout(row);
    }
    if (result.whatWouldChange.empty())
        addText(tr("Geen enkele kleine verandering."));
}

void OutcomePanel::showSanctions(const SurveyPresenter &presenter)
{
    const Theme &theme = Theme::instance();
    addHeading(tr("Mogelijke sancties"));
    const auto sanctions = presenter.sanctions();
    bool proposed = false;
    for (const SurveyPresenter::PossibleSanction &possible : sanctions) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme.px(8));
        QLabel *sign = Labels::text({}, m_card);
        sign->setFixedWidth(theme.px(15));
        if (possible.proposed)
            sign->setPixmap(Icons::icon(u"check"_s, theme.tokens().acc).pixmap(theme.px(15)));
        row->addWidget(sign, 0, Qt::AlignTop);
        QLabel *code = Labels::text(possible.sanction.code, m_card, TextSize::Body, true);
        code->setFixedWidth(theme.px(22));
        row->addWidget(code, 0, Qt::AlignTop);
        QLabel *title = Labels::text(possible.sanction.title, m_card, TextSize::Body, false,
                                     possible.proposed ? Labels::Ink::Normal : Labels::Ink::Secondary);
        title->setWordWrap(true);
        title->setAccessibleName(possible.proposed ? tr("%1, voorgesteld").arg(possible.sanction.title)
                                                   : possible.sanction.title);
        row->addWidget(title, 1);
        m_rows->addLayout(row);
        proposed = proposed || possible.proposed;
    }
    if (sanctions.empty())
        addText(tr("Dit contract kent geen sancties."));
    if (presenter.result().proposed == SurveyOutcome::S4Plus)
        addText(tr("Met een vinkje: voorgesteld. S4+ is S4 met ten minste één andere sanctie."));
    else if (proposed)
        addText(tr("Met een vinkje: voorgesteld."));
    if (sanctions.empty() || !hasMarks(presenter.result()) || (!proposed && presenter.result().coveredByTable))
        return;
    QPushButton *decide = Buttons::primary(tr("Besluit vastleggen…"), u"gavel"_s, m_card);
    decide->setObjectName(u"decide"_s);
    connect(decide, &QPushButton::clicked, this, &OutcomePanel::decisionWanted, Qt::QueuedConnection); // it may go with the panel
    m_rows->addWidget(decide, 0, Qt::AlignLeft);
}
