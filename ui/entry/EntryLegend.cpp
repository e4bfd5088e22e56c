// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryLegend.h"

#include "AccessiblePicture.h"
#include "EntryDelegate.h"
#include "EntryModel.h"
#include "FormDraft.h"
#include "PaintText.h"
#include "StatusGlyph.h"
#include "Words.h"

#include <QPainter>

EntryLegend::EntryLegend(QWidget *parent)
    : QWidget(parent)
{
    AccessiblePicture::install();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EntryLegend::show(const EntryModel &model)
{
    m_items.clear();
    if (model.hasVerdict(Verdict::Breach) || model.has(EntryModel::PendingRole))
        m_items.push_back({ Sign::Breach, verdictWord(Verdict::Breach) });
    if (model.hasVerdict(Verdict::Attention))
        m_items.push_back({ Sign::Attention, verdictWord(Verdict::Attention) });
    m_items.push_back({ Sign::None, tr("Geen teken: voldoende") });
    if (model.has(EntryModel::MissingRole))
        m_items.push_back({ Sign::Missing, verdictWord(Verdict::Missing) });
    for (const Verdict verdict : { Verdict::Incomplete, Verdict::Undecided, Verdict::NotApplicable }) {
        if (model.hasVerdict(verdict))
            m_items.push_back({ Sign::Missing, verdictWord(verdict) });
    }
    if (!model.allMeasured())
        m_items.push_back({ Sign::Hatched, tr("Niet gemeten in deze maand") });
    if (model.has(EntryModel::PastedRole))
        m_items.push_back({ Sign::Pasted, tr("Zojuist geplakt") });
    for (const MeasurementState state : { MeasurementState::Provisional, MeasurementState::Disputed, MeasurementState::Late }) {
        if (model.hasState(state)) //: %1 is the letter in a cell, %2 the word that it stands for
            m_items.push_back({ Sign::None, tr("%1: %2").arg(EntryModel::markOf(state), FormText::stateWord(state).toLower()) });
    }
    if (model.has(EntryModel::NoteRole))
        m_items.push_back({ Sign::Note, tr("Met toelichting") });
    QStringList texts;
    for (const Item &item : m_items)
        texts += item.text;
    setAccessibleName(tr("Legenda: %1").arg(texts.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void EntryLegend::paintSign(QPainter &painter, Sign sign, const QRectF &box)
{
    const Tokens &tokens = Theme::instance().tokens();
    const QRectF swatch = box.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (sign) {
    case Sign::None:
        return;
    case Sign::Breach:
        return StatusGlyph::paint(painter, box, Verdict::Breach);
    case Sign::Attention:
        return StatusGlyph::paint(painter, box, Verdict::Attention);
    case Sign::Missing:
        return StatusGlyph::paint(painter, box, Verdict::Missing);
    case Sign::Note:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.acc);
        painter.drawPolygon(QPolygonF({ box.topLeft(), box.topRight(), box.bottomRight() }));
        return;
    case Sign::Hatched:
        EntryDelegate::hatch(painter, swatch);
        painter.setPen(tokens.line2);
        break;
    case Sign::Pasted: {
        QPen pen(tokens.acc, 1.5);
        pen.setDashPattern({ 3, 2 });
        painter.setPen(pen);
        break;
    }
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
}

int EntryLegend::arrange(int width, QPainter *painter) const
{
    const Theme &theme = Theme::instance();
    const QFontMetricsF metrics(theme.font(TextSize::Caption));
    const qreal line = theme.px(18);
    qreal x = 0;
    qreal y = 0;
    for (const Item &item : m_items) {
        const bool swatch = item.sign == Sign::Hatched || item.sign == Sign::Pasted;
        const qreal sign = item.sign == Sign::None ? 0 : theme.px(swatch ? 18 : item.sign == Sign::Note ? 7 : 13);
        const qreal text = metrics.horizontalAdvance(item.text) + 1;
        const qreal all = sign + (sign > 0 ? theme.px(6) : 0) + text;
        if (x > 0 && x + all > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const qreal height = theme.px(swatch ? 12 : item.sign == Sign::Note ? 7 : 13);
            paintSign(*painter, item.sign, QRectF(x, y + (line - height) / 2, sign, height));
            paintText(*painter, QRectF(x + all - text, y, text, line), item.text, TextSize::Caption, false,
                      theme.tokens().ink2);
        }
        x += all + theme.px(20);
    }
    return qRound(y + line);
}

int EntryLegend::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

QSize EntryLegend::sizeHint() const
{
    return { Theme::instance().px(400), arrange(width(), nullptr) };
}

QSize EntryLegend::minimumSizeHint() const
{
    return { Theme::instance().px(120), Theme::instance().px(18) };
}

void EntryLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    static_cast<void>(arrange(width(), &painter));
}
