// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormCards.h"

#include "FlowRow.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "KpiEditorPresenter.h"
#include "Labels.h"
#include "MaatlatWidget.h"
#include "Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Field fieldOf(NormPiece piece)
{
    switch (piece) {
    case NormPiece::High: return Field::High;
    case NormPiece::CaseLimit: return Field::CaseValue;
    case NormPiece::Limit:
    case NormPiece::Words: break;
    }
    return Field::Value;
}

/// The amounts of the sentence as links on the ground of a selection, in the colours of the theme now.
QString htmlOf(const std::vector<SentencePiece> &pieces)
{
    const Tokens &t = Theme::instance().tokens();
    QString html;
    for (const SentencePiece &piece : pieces) {
        const QString text = piece.text.toHtmlEscaped();
        if (piece.piece == NormPiece::Words)
            html += text;
        else
            html += u"<a href=\"%1:%2\" style=\"text-decoration:none; font-weight:600; color:%3; background-color:%4;\">&nbsp;%5&nbsp;</a>"_s
                        .arg(static_cast<int>(fieldOf(piece.piece)))
                        .arg(piece.part)
                        .arg(t.accH.name(), t.accS.name(), QString(text).replace(u' ', u"&nbsp;"_s));
    }
    return html;
}

} // namespace

SentenceCard::SentenceCard(KpiEditorPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setTitle({});
    m_copy = Buttons::ghostIcon(u"copy"_s, {}, this);
    headerEnd()->layout()->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, &SentenceCard::copy);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    followMargins(inner, { 18, 14, 18, 16 }, 12);
    m_sentence = Labels::markup({}, inner, TextSize::SmallNumber);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_sentence, &QLabel::linkActivated, this, [this](const QString &link) {
        const QStringList parts = link.split(u':');
        FieldKey key { static_cast<Field>(parts.value(0).toInt()), parts.value(1).toInt(), -1 };
        if (!m_presenter.isShown(key))
            key.field = Field::TermAmount; // the limit of a date is a term
        Q_EMIT fieldAsked(key);
    });
    column->addWidget(m_sentence);
    m_notes = Labels::text({}, inner, TextSize::Body, false, Labels::Ink::Secondary);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    m_sourceRow = new QWidget(inner);
    auto *row = new QHBoxLayout(m_sourceRow);
    followMargins(m_sourceRow, {}, 8);
    row->addWidget(new IconView(u"link"_s, m_sourceRow, 14, Labels::Ink::Hint), 0, Qt::AlignTop);
    m_source = Labels::text({}, m_sourceRow, TextSize::Caption, false, Labels::Ink::Secondary);
    m_source->setWordWrap(true);
    row->addWidget(m_source, 1);
    column->addWidget(m_sourceRow);
    body()->addWidget(inner);
    followTheme(this, [this] { refresh(); });
}

void SentenceCard::retranslate()
{
    setTitle(tr("Zo leest de norm"));
    m_copy->setAccessibleName(tr("Zin kopiëren"));
    Labels::setToolTip(m_copy, m_copy->accessibleName());
    refresh();
}

void SentenceCard::refresh()
{
    m_sentence->setText(htmlOf(m_presenter.sentence()));
    m_sentence->setAccessibleName(m_presenter.sentenceText());
    m_sentence->setVisible(!m_presenter.sentence().empty());
    m_notes->setText(m_presenter.notes().join(u'\n'));
    m_notes->setVisible(!m_presenter.notes().isEmpty());
    const QString source = m_presenter.sourceText();
    m_source->setText(tr("Brontekst: “%1”").arg(source));
    m_sourceRow->setVisible(!source.isEmpty());
}

void SentenceCard::copy()
{
    QGuiApplication::clipboard()->setText(m_presenter.sentenceText());
}

TrialCard::TrialCard(KpiEditorPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setTitle({});
    m_verdict = new Pill(this);
    headerEnd()->layout()->addWidget(m_verdict);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    followMargins(inner, { 18, 12, 18, 14 }, 8);
    m_grid = new QGridLayout;
    column->addLayout(m_grid);
    followTheme(this, [this] {
        m_grid->setHorizontalSpacing(Theme::instance().px(8));
        m_grid->setVerticalSpacing(Theme::instance().px(6));
    });
    m_grid->setColumnStretch(0, 1);
    m_ruler = new MaatlatWidget(inner);
    column->addWidget(m_ruler);
    m_explanation = Labels::text({}, inner, TextSize::Caption, false, Labels::Ink::Secondary);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    body()->addWidget(inner);
}

void TrialCard::addRow()
{
    const int part = static_cast<int>(m_rows.size());
    QWidget *owner = m_ruler->parentWidget();
    Row row;
    row.title = Labels::text({}, owner);
    row.title->setWordWrap(true);
    row.edit = new QLineEdit(owner);
    row.edit->setMaxLength(40);
    followTheme(row.edit, [edit = row.edit] { edit->setFixedWidth(Theme::instance().px(76)); });
    row.suffix = Labels::text({}, owner, TextSize::Body, false, Labels::Ink::Secondary);
    auto *glyph = new GlyphView(owner);
    row.glyph = glyph;
    row.word = Labels::text({}, owner, TextSize::Body, true);
    row.problem = Labels::problem(owner);
    connect(row.edit, &QLineEdit::textEdited, this, [this, part](const QString &text) { m_presenter.setTrialText(part, text); });
    const int line = 2 * part;
    QWidget *const widgets[] = { row.title, row.edit, row.suffix, row.glyph, row.word };
    for (int column = 0; column < 5; ++column)
        m_grid->addWidget(widgets[column], line, column);
    m_grid->addWidget(row.problem, line + 1, 0, 1, 5);
    m_rows.push_back(row);
}

void TrialCard::retranslate()
{
    setTitle(tr("Probeer een waarde"));
    refresh();
}

void TrialCard::refresh()
{
    const EditorTrial &trial = m_presenter.trial();
    const std::vector<TrialRow> &rows = trial.rows();
    while (m_rows.size() < rows.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool there = i < rows.size();
        for (QWidget *widget : std::initializer_list<QWidget *> { row.title, row.edit, row.suffix, row.glyph, row.word, row.problem })
            widget->setVisible(there);
        if (!there)
            continue;
        const TrialRow &shown = rows[i];
        row.title->setText(shown.title);
        row.edit->setAccessibleName(tr("Probeer een waarde voor %1").arg(shown.title));
        row.edit->setVisible(shown.canTry);
        row.suffix->setText(shown.canTry ? shown.suffix : tr("wordt berekend"));
        if (row.edit->text() != shown.text)
            row.edit->setText(shown.text);
        row.edit->setProperty("bad", !shown.problem.isEmpty());
        row.edit->setAccessibleDescription(shown.problem.isEmpty() ? shown.word : shown.problem);
        row.problem->setText(shown.problem);
        row.problem->setVisible(!shown.problem.isEmpty());
        static_cast<GlyphView *>(row.glyph)->set(shown.verdict, shown.word);
        row.glyph->setVisible(!shown.word.isEmpty());
        row.word->setText(shown.word);
        QPalette palette = row.word->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().colours(shown.verdict).text);
        row.word->setPalette(palette);
    }
    m_verdict->setVisible(trial.isTried());
    m_verdict->set(trial.verdict(), trial.word());
    m_ruler->setVisible(trial.ruler().has_value());
    if (trial.ruler())
        m_ruler->setSpec(*trial.ruler());
    m_explanation->setText(trial.isTried() ? trial.explanation() : tr("Typ een waarde, of teller/noemer zoals 38/40. Er wordt niets opgeslagen."));
}

LookBackCard::LookBackCard(KpiEditorPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setTitle({});
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    followMargins(inner, { 18, 14, 18, 14 }, 12);
    m_items = new QWidget(inner);
    new QVBoxLayout(m_items);
    column->addWidget(m_items);
    m_summary = Labels::text({}, inner);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_note = new NoteBar(inner);
    column->addWidget(m_note);
    column->addStretch(1);
    body()->addWidget(inner);
}

void LookBackCard::retranslate()
{
    setTitle(tr("Terugkijken met deze norm"));
    refresh();
}

void LookBackCard::refresh()
{
    const LookBack &back = m_presenter.lookBack();
    auto *items = new QWidget(m_items->parentWidget());
    auto *row = new QHBoxLayout(items);
    row->setContentsMargins(0, 0, 0, 0);
    for (const LookBack::Item &item : back.items) {
        auto *cell = new QWidget(items);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Theme::instance().px(4));
        auto *glyph = new GlyphView(cell, 17);
        glyph->set(item.verdict, tr("%1: %2").arg(item.name, item.word));
        Labels::setToolTip(glyph, tr("%1: %2").arg(item.name, item.word));
        column->addWidget(glyph, 0, Qt::AlignHCenter);
        column->addWidget(Labels::text(item.period, cell, TextSize::Axis, item.differs, item.differs ? Labels::Ink::Accent : Labels::Ink::Secondary), 0,
                          Qt::AlignHCenter);
        row->addWidget(cell, 1);
    }
    delete m_items->parentWidget()->layout()->replaceWidget(m_items, items);
    delete std::exchange(m_items, items);
    m_items->setVisible(!back.items.empty());
    m_summary->setText(back.items.empty() ? tr("Nog geen metingen om op terug te kijken.") : back.summary + u' ' + back.comparison);
    showNote();
}

void LookBackCard::showNote()
{
    m_note->clearButtons();
    m_note->setVisible(m_presenter.isJudged());
    if (m_presenter.needsChange() && m_presenter.changeDay().isValid()) {
        m_note->set(NoteBar::Tone::Information,
                    tr("Eerdere perioden houden hun norm. De nieuwe norm geldt vanaf %1.").arg(shownDate(m_presenter.changeDay())), u"lock"_s);
        connect(m_note->addButton(tr("Datum wijzigen"), {}), &QPushButton::clicked, this, [this] { Q_EMIT fieldAsked({ Field::ValidFrom }); });
    } else {
        m_note->set(NoteBar::Tone::Information, tr("Er is al geoordeeld. Verander je de norm, dan vraagt Maatlat vanaf wanneer."), u"lock"_s);
    }
}
