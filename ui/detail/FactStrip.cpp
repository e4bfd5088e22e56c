// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FactStrip.h"

#include "Elide.h"
#include "FollowTheme.h"
#include "GlyphView.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {

/// Beside the facts the agreement needs at least this, in design pixels; else it goes below them.
constexpr int leastConsequence = 260;

void colour(QLabel *label, Verdict verdict)
{
    followTheme(label, [label, verdict] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().colours(verdict).text);
        label->setPalette(palette);
    });
}

QWidget *replaced(QBoxLayout *row, QWidget *old, QWidget *with)
{
    if (!old) {
        row->addWidget(with);
        return with;
    }
    delete row->replaceWidget(old, with);
    old->hide();
    old->deleteLater();
    return with;
}

} // namespace

FactStrip::FactStrip(QWidget *parent) : Card(parent)
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(0);
    body()->setContentsMargins(1, 1, 1, 1);
    body()->addLayout(m_row);
}

void FactStrip::setFacts(const std::vector<DetailFact> &facts, const DetailFact &consequence)
{
    auto *row = new QWidget(this);
    auto *cells = new QHBoxLayout(row);
    followMargins(row, {}, 0);
    for (const DetailFact &fact : facts) {
        if (cells->count() > 0) {
            auto *line = new QFrame(row);
            line->setFrameShape(QFrame::VLine);
            line->setObjectName(QStringLiteral("rule"));
            followTheme(line, [line] {
                line->setFrameShadow(QFrame::Plain);
                line->setLineWidth(1);
                QPalette palette = line->palette();
                palette.setColor(QPalette::WindowText, Theme::instance().tokens().line);
                line->setPalette(palette);
            });
            cells->addWidget(line);
        }
        cells->addWidget(factOf(fact));
    }
    cells->addStretch(1);
    m_facts = replaced(m_row, m_facts, row);
    m_isMissed = consequence.verdict.has_value();
    m_consequence = replaced(m_row, m_consequence, consequenceOf(consequence));
    m_consequence->setVisible(!consequence.value.isEmpty());
    m_row->setStretchFactor(m_facts, 0);
    m_row->setStretchFactor(m_consequence, 1);
    arrange();
    update();
}

QWidget *FactStrip::factOf(const DetailFact &fact)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    followMargins(cell, { 16, 9, 16, 9 }, 1);
    column->addWidget(new ElideLabel(fact.title, cell, TextSize::Caption, false, Labels::Ink::Secondary));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::instance().px(6));
    QLabel *value = Labels::text(fact.value, cell, TextSize::SmallNumber, true);
    if (fact.isExpected) {
        auto *glyph = new GlyphView(cell);
        glyph->set(*fact.verdict, fact.note);
        line->addWidget(glyph);
    } else if (fact.verdict) {
        colour(value, *fact.verdict);
    }
    line->addWidget(value);
    line->addStretch(1);
    column->addLayout(line);
    if (!fact.note.isEmpty())
        column->addWidget(new ElideLabel(fact.note, cell, TextSize::Caption, false, Labels::Ink::Hint));
    column->addStretch(1);
    return cell;
}

QWidget *FactStrip::consequenceOf(const DetailFact &fact)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    followMargins(cell, { 16, 9, 16, 9 }, 2);
    QLabel *title = Labels::text(fact.title, cell, TextSize::Caption, true, Labels::Ink::Secondary);
    if (fact.verdict)
        colour(title, *fact.verdict);
    QLabel *text = Labels::text(fact.value, cell);
    for (QLabel *label : { title, text })
        label->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(text);
    if (!fact.note.isEmpty()) {
        QLabel *note = Labels::text(fact.note, cell, TextSize::Body, true);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addStretch(1);
    return cell;
}

void FactStrip::arrange()
{
    if (!m_facts)
        return;
    const bool narrow = width() < m_facts->sizeHint().width() + Theme::instance().px(leastConsequence);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FactStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

/// What was agreed about a miss stands on the ground of a miss while there is one.
void FactStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_consequence || m_consequence->isHidden())
        return;
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(7), theme.px(7));
    painter.setClipPath(inside);
    const QRect ground = m_consequence->geometry();
    painter.fillRect(ground, m_isMissed ? theme.tokens().erB : theme.tokens().noB);
}

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    new QVBoxLayout(this);
    followMargins(this, {}, 0);
}

void FactList::setRows(const std::vector<std::pair<QString, QString>> &rows)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QVBoxLayout(m_rows);
    followMargins(m_rows, { 14, 9, 14, 11 }, 7);
    for (const auto &[caption, text] : rows) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(Labels::text(caption, m_rows, TextSize::Caption, false, Labels::Ink::Hint));
        QLabel *value = Labels::text(text, m_rows);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        pair->addWidget(value);
        grid->addLayout(pair);
    }
    layout()->addWidget(m_rows);
}
