// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentDelegate.h"

#include "Icons.h"
#include "RecentModel.h"
#include "StatusGlyph.h"
#include "Theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int px(int design)
{
    return Theme::instance().px(design);
}

} // namespace

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { px(300), px(52) };
}

QRect RecentDelegate::pinRect(const QRect &row)
{
    return { row.right() - px(40), row.top(), px(40), row.height() };
}

void RecentDelegate::paintNames(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    const int middle = area.center().y() + 1;
    painter->setFont(theme.font(TextSize::CardHeader, true));
    painter->setPen(missing ? t.ink3 : t.ink);
    const QFontMetrics big = painter->fontMetrics();
    painter->drawText(QRect(area.left(), middle - big.height(), area.width(), big.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      big.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(theme.font(TextSize::Caption));
    painter->setPen(t.ink3);
    const QFontMetrics small = painter->fontMetrics();
    painter->drawText(QRect(area.left(), middle, area.width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(index.data(RecentModel::FolderRole).toString(), Qt::ElideMiddle, area.width()));
}

void RecentDelegate::paintCounts(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const int glyph = px(14);
    int left = area.left();
    const auto count = [&](Verdict verdict, const QString &text) {
        StatusGlyph::paint(*painter, QRectF(left, area.center().y() - glyph / 2.0 + 0.5, glyph, glyph), verdict);
        left += glyph + px(6);
        painter->setFont(theme.font(TextSize::Body, true));
        painter->setPen(theme.colours(verdict).text);
        painter->drawText(QRect(left, area.top(), area.right() - left, area.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += painter->fontMetrics().horizontalAdvance(text) + px(16);
    };
    const int breach = index.data(RecentModel::BreachRole).toInt();
    const int attention = index.data(RecentModel::AttentionRole).toInt();
    if (index.data(RecentModel::MissingRole).toBool())
        count(Verdict::Missing, tr("Niet gevonden"));
    else if (breach > 0)
        count(Verdict::Breach, tr("%n onvoldoende", nullptr, breach));
    if (attention > 0 && !index.data(RecentModel::MissingRole).toBool())
        count(Verdict::Attention, tr("%n let op", nullptr, attention));
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const Tokens &t = theme.tokens();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, selected ? t.accS : t.surf);
    if (index.row() > 0) {
        painter->setPen(t.line);
        painter->drawLine(row.topLeft(), row.topRight());
    }
    const int icon = px(20);
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    Icons::paint(*painter, QRectF(row.left() + px(12), row.center().y() - icon / 2.0 + 0.5, icon, icon), u"file"_s,
                 missing ? t.ink3 : t.acc);
    const int whenWidth = px(150);
    const int countsWidth = std::clamp(row.width() * 3 / 10, px(110), px(260));
    const QRect pin = pinRect(row);
    const QRect when(pin.left() - whenWidth, row.top(), whenWidth - px(8), row.height());
    const QRect counts(when.left() - countsWidth, row.top(), countsWidth, row.height());
    paintNames(painter, QRect(row.left() + px(54), row.top(), counts.left() - row.left() - px(64), row.height()), index);
    paintCounts(painter, counts, index);
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(t.ink2);
    painter->drawText(when, Qt::AlignRight | Qt::AlignVCenter, index.data(RecentModel::WhenRole).toString());
    const bool pinned = index.data(RecentModel::PinnedRole).toBool();
    if (pinned || selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const int size = px(15);
        Icons::paint(*painter, QRectF(pin.center().x() - size / 2.0, pin.center().y() - size / 2.0, size, size), u"pin"_s,
                     pinned ? t.acc : t.ink3);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.acc, 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}
