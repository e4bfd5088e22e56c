// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartLegend.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"
#include "Words.h"

#include <QPainter>

#include <array>

namespace {

constexpr std::array<Verdict, 3> order = { Verdict::Breach, Verdict::Attention, Verdict::Met };

QString wordOf(Verdict verdict)
{
    return verdictWord(verdict).toLower();
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    AccessiblePicture::install();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList words;
    for (const Verdict verdict : order)
        words << wordOf(verdict);
    setAccessibleName(tr("Legenda: %1").arg(words.join(QStringLiteral(", "))));
    followTheme(this, [this] { updateGeometry(); });
}

QSize ChartLegend::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TextSize::Axis));
    int width = -theme.px(10);
    for (const Verdict verdict : order)
        width += theme.px(11 + 4 + 10) + metrics.horizontalAdvance(wordOf(verdict));
    return { width, qMax(theme.px(16), metrics.height()) };
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setFont(theme.font(TextSize::Axis));
    painter.setPen(theme.tokens().ink2);
    int x = 0;
    const int side = theme.px(11);
    for (const Verdict verdict : order) {
        painter.fillRect(QRect(x, (height() - side) / 2, side, side), theme.strongFill(verdict));
        x += side + theme.px(4);
        const QString word = wordOf(verdict);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += painter.fontMetrics().horizontalAdvance(word) + theme.px(10);
    }
}
