// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuestionPanel.h"

#include "AnnexText.h"
#include "AnnexWords.h"
#include "AnswerCard.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "NormQuestionWords.h"
#include "NormReadingShort.h"
#include "NormReadingWords.h"
#include "OtherQuestion.h"
#include "SourceText.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(QWidget *parent, TextSize size, bool semiBold, Labels::Ink ink)
{
    QLabel *label = Labels::text({}, parent, size, semiBold, ink);
    label->setWordWrap(true);
    return label;
}

/// The line between head, body and foot.
QFrame *ruleOf(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    followTheme(line, [line] {
        QPalette palette = line->palette();
        palette.setColor(QPalette::Window, Theme::instance().tokens().line);
        line->setPalette(palette);
    });
    return line;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

QuestionPanel::QuestionPanel(AnnexPresenter &presenter, QWidget *parent)
    : Card(parent)
    , m_presenter(presenter)
{
    setAccessibleName(tr("Vraag"));
    buildHead();
    buildBody();
    buildFoot();
    connect(&presenter, &AnnexPresenter::questionChanged, this, &QuestionPanel::refresh);
    refresh();
}

void QuestionPanel::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    auto *row = new QHBoxLayout;
    m_place = Labels::text({}, head, TextSize::Caption, false, Labels::Ink::Secondary);
    m_before = Buttons::iconOnly(u"chevron-up"_s, tr("Vorige vraag (Shift F8)"), head);
    m_after = Buttons::iconOnly(u"chevron-down"_s, tr("Volgende vraag (F8)"), head);
    for (QToolButton *button : { m_before, m_after })
        button->setProperty("small", true);
    m_before->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_after->setShortcut(QKeySequence(Qt::Key_F8));
    row->addWidget(m_place, 1);
    row->addWidget(m_before);
    row->addWidget(m_after);
    m_question = wrapped(head, TextSize::Dialog, true, Labels::Ink::Normal);
    layout->addLayout(row);
    layout->addWidget(m_question);
    followMargins(head, { 16, 12, 16, 12 }, 4);
    body()->addWidget(head);
    body()->addWidget(ruleOf(this));
    connect(m_before, &QToolButton::clicked, this, [this] { m_presenter.ask(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_presenter.ask(1); });
}

void QuestionPanel::buildBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const auto heading = [&](const QString &text) {
        QLabel *label = Labels::text(text, content, TextSize::Caption, true, Labels::Ink::Secondary);
        column->addWidget(label);
        return label;
    };
    heading(tr("Tekst uit de tabel"));
    m_source = new SourceText(content);
    column->addWidget(m_source);
    m_hint = wrapped(content, TextSize::Caption, false, Labels::Ink::Secondary);
    column->addWidget(m_hint);
    m_answers = new QWidget(content);
    new QVBoxLayout(m_answers);
    followMargins(m_answers, { 0, 6, 0, 4 }, 8);
    column->addWidget(m_answers);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            refreshNorm();
    });
    m_own = new QLineEdit(content);
    m_own->setMaxLength(500);
    m_own->setAccessibleName(tr("De norm in eigen woorden"));
    m_own->setPlaceholderText(tr("bijvoorbeeld: minimaal 98% binnen 4 uur"));
    connect(m_own, &QLineEdit::textEdited, this, &QuestionPanel::refreshNorm);
    column->addWidget(m_own);
    m_ownHint = wrapped(content, TextSize::Caption, false, Labels::Ink::Secondary);
    column->addWidget(m_ownHint);
    m_normTitle = heading(tr("Zo wordt de norm"));
    m_norm = Labels::markup({}, content, TextSize::CardHeader);
    m_norm->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_norm);
    m_reach = wrapped(content, TextSize::Caption, false, Labels::Ink::Secondary);
    column->addWidget(m_reach);
    m_notesTitle = heading(tr("Bij deze regel"));
    m_notes = wrapped(content, TextSize::Caption, false, Labels::Ink::Secondary);
    column->addWidget(m_notes);
    m_othersTitle = heading(tr("Overige vragen"));
    m_others = new QWidget(content);
    new QVBoxLayout(m_others);
    followMargins(m_others, {}, 2);
    column->addWidget(m_others);
    column->addStretch(1);
    followMargins(content, { 16, 12, 16, 12 }, 7);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
}

void QuestionPanel::buildFoot()
{
    body()->addWidget(ruleOf(this));
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    m_answered = wrapped(foot, TextSize::Caption, false, Labels::Ink::Secondary);
    m_choose = Buttons::primary(tr("Kiezen en naar de volgende"), {}, foot);
    m_choose->setProperty("keys", u"Enter"_s);
    m_choose->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_answered);
    column->addWidget(m_choose);
    followMargins(foot, { 16, 12, 16, 12 }, 6);
    body()->addWidget(foot);
    connect(m_choose, &QPushButton::clicked, this, &QuestionPanel::choose);
}

void QuestionPanel::refresh()
{
    if (m_presenter.review().size() == 0)
        return;
    refreshHead();
    refreshAnswers();
    refreshNorm();
    refreshOthers();
    m_answered->setText(m_presenter.answered());
    m_answered->setVisible(!m_presenter.answered().isEmpty());
    m_scroll->ensureVisible(0, 0);
}

void QuestionPanel::refreshHead()
{
    const ImportedKpi &kpi = m_presenter.review().kpi(m_presenter.row());
    const auto question = m_presenter.question();
    const QString code = kpi.sheet.kpi.code;
    const int number = m_presenter.number();
    m_place->setText(number == 0 ? code
                                 : tr("%1, vraag %2 van %3").arg(code).arg(number).arg(m_presenter.questions().size()));
    const bool isTaken = m_presenter.review().isTaken(m_presenter.row());
    m_question->setText(question       ? normQuestionText(question->question, kpi.reading)
                            : !isTaken ? tr("Deze regel gaat niet mee")
                                       : tr("Deze norm is zeker gelezen"));
    announce();
    m_before->setEnabled(m_presenter.canAsk(-1));
    m_after->setEnabled(m_presenter.canAsk(1));
    m_source->show(kpi.reading.text.isEmpty() ? tr("(leeg)") : kpi.reading.text,
                   normSpans(kpi.reading, question ? std::optional(question->question.doubt) : std::nullopt));
    m_hint->setText(question ? hintOf(*question) : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    QStringList notes;
    for (const AnnexNote &note : m_presenter.review().findings(m_presenter.row()))
        notes += annexNoteText(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_notesTitle->setVisible(!notes.isEmpty());
}

/// Another question is told to who hears the screen, wherever the keyboard is.
void QuestionPanel::announce()
{
    const QString name = m_place->text() + u": "_s + m_question->text();
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString QuestionPanel::hintOf(const ReviewQuestion &question) const
{
    if (question.isDefault)
        return tr("Zonder antwoord blijft het zoals het nu gelezen is.");
    QStringList also;
    for (const NormQuestion &nod : question.along)
        also += normDoubtText(nod.doubt);
    if (question.question.answers.empty())
        return tr("Schrijf de norm zoals hij bedoeld is, of laat hem als concept en vul hem later aan.");
    const QString how = tr("Kies hoe het is bedoeld.");
    return also.isEmpty() ? how : tr("Ook zo gelezen: %1.").arg(also.join(u"; "_s)) + u' ' + how;
}

void QuestionPanel::clearAnswers()
{
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button);
    clearLayout(m_answers->layout());
}

void QuestionPanel::addAnswer(int id, const QString &title, const QString &detail)
{
    auto *card = new AnswerCard(title, detail, m_answers);
    m_group->addButton(card, id);
    m_answers->layout()->addWidget(card);
    card->show(); // at once, so that it can take the keyboard
}

int QuestionPanel::chosenFirst(const ReviewQuestion &question) const
{
    if (question.isLeft)
        return own;
    if (question.answer)
        return static_cast<int>(*question.answer);
    return question.question.answers.empty() ? own : static_cast<int>(question.question.answers.front());
}

void QuestionPanel::refreshAnswers()
{
    const bool hadFocus = m_answers->isAncestorOf(window()->focusWidget());
    clearAnswers();
    const auto question = m_presenter.question();
    const std::size_t row = m_presenter.row();
    m_own->setText(m_presenter.review().kpi(row).reading.text.simplified());
    if (question) {
        for (const NormAnswer answer : question->question.answers)
            addAnswer(static_cast<int>(answer), normAnswerText(answer),
                      normAnswerDetail(question->question, answer, m_presenter.review().preview(*question, answer)));
    }
    if (m_presenter.review().isTaken(row)) {
        if (!question)
            addAnswer(static_cast<int>(NormAnswer::AsRead), tr("Zo laten"), tr("Wordt bij het invoegen bevestigd"));
        addAnswer(own, tr("Zelf opstellen"), tr("Anders schrijven, of als concept laten"));
    }
    if (QAbstractButton *first
        = m_group->button(question ? chosenFirst(*question) : static_cast<int>(NormAnswer::AsRead)))
        first->setChecked(true);
    if (hadFocus)
        focusAnswers();
}

/// What the norm becomes with what is chosen now.
NormReading QuestionPanel::shownReading() const
{
    const std::size_t row = m_presenter.row();
    const KpiImportReview &review = m_presenter.review();
    const int chosen = m_group->checkedId();
    const auto question = m_presenter.question();
    if (chosen == own && isRewritten())
        return review.preview(row, m_own->text());
    const bool isAnswer = question && chosen >= 0 && chosen != own;
    return isAnswer ? review.preview(*question, static_cast<NormAnswer>(chosen)) : review.kpi(row).reading;
}

bool QuestionPanel::isRewritten() const
{
    const QString text = m_own->text().simplified();
    return !text.isEmpty() && text != m_presenter.review().kpi(m_presenter.row()).reading.text.simplified();
}

void QuestionPanel::refreshNorm()
{
    const int chosen = m_group->checkedId();
    const auto question = m_presenter.question();
    const bool isOwn = chosen == own;
    const bool isConcept = isOwn && !isRewritten();
    m_own->setVisible(isOwn);
    m_ownHint->setVisible(isOwn);
    m_ownHint->setText(
        isConcept
            ? tr("Zonder wijziging blijft de KPI een concept: hij komt erin zonder oordeel, en aanvullen kan later.")
            : tr("De tekst uit de tabel blijft als brontekst bewaard."));
    m_norm->setText(Labels::semibold(AnnexText::withBoldNumbers(normReadingSentence(shownReading()))));
    m_normTitle->setText(isConcept ? tr("Zo is hij nu gelezen") : tr("Zo wordt de norm"));
    const bool isAnswer = question && chosen >= 0 && !isOwn;
    const int reach = isAnswer ? static_cast<int>(m_presenter.review().reachOf(*question).size()) : 1;
    m_reach->setText(reach > 1 ? tr("Geldt meteen voor %n KPI(’s) die hetzelfde vragen.", nullptr, reach) : QString());
    m_reach->setVisible(reach > 1);
    m_choose->setEnabled(canChoose());
    const bool isLast = m_presenter.open() == 0 || (m_presenter.open() == 1 && question && question->isOpen());
    m_choose->setText(isConcept    ? tr("Als concept laten")
                          : isOwn  ? tr("Opnieuw lezen")
                          : isLast ? tr("Kiezen")
                                   : tr("Kiezen en naar de volgende"));
}

void QuestionPanel::refreshOthers()
{
    constexpr std::size_t most = 6;
    clearLayout(m_others->layout());
    std::size_t shown = 0;
    std::size_t waiting = 0;
    for (const ReviewQuestion &each : m_presenter.questions()) {
        const bool isThis = each.row == m_presenter.row() && m_presenter.question()
            && each.question.doubt == m_presenter.question()->question.doubt;
        if (isThis || !each.isOpen())
            continue;
        ++waiting;
        if (shown == most)
            continue;
        ++shown;
        const ImportedKpi &kpi = m_presenter.review().kpi(each.row);
        auto *button = new OtherQuestion(kpi.certainty == NormCertainty::Fill ? Verdict::Breach : Verdict::Attention,
                                         kpi.sheet.kpi.code, normQuestionText(each.question, kpi.reading), m_others);
        m_others->layout()->addWidget(button);
        connect(button, &OtherQuestion::clicked, this, [this, each] { m_presenter.ask(each); });
    }
    if (waiting > shown)
        m_others->layout()->addWidget(Labels::text(tr("en nog %n", nullptr, static_cast<int>(waiting - shown)),
                                                   m_others, TextSize::Caption, false, Labels::Ink::Hint));
    m_othersTitle->setVisible(waiting > 0);
    m_others->setVisible(waiting > 0);
}

bool QuestionPanel::canChoose() const
{
    const int chosen = m_group->checkedId();
    if (chosen == own)
        return isRewritten() || (m_presenter.question() && !m_presenter.question()->isDefault);
    return chosen >= 0 && (m_presenter.question() || m_presenter.open() > 0);
}

void QuestionPanel::choose()
{
    if (!canChoose())
        return;
    const int chosen = m_group->checkedId();
    if (chosen == own && isRewritten())
        m_presenter.rewrite(m_presenter.row(), m_own->text());
    else if (chosen == own)
        m_presenter.leaveOpen();
    else if (m_presenter.question())
        m_presenter.answer(static_cast<NormAnswer>(chosen));
    else
        m_presenter.ask(1);
}

void QuestionPanel::focusAnswers()
{
    if (QAbstractButton *chosen = m_group->checkedButton())
        chosen->setFocus(Qt::TabFocusReason);
}
