// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixHeader.h"

#include "Theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int leastHeight = 48;

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

QRect MatrixHeader::captionRect(const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    return rect.adjusted(theme.px(section == 0 ? 14 : 2), theme.px(4), -theme.px(2), -theme.px(7));
}

QSize MatrixHeader::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TextSize::Caption, true));
    int height = theme.px(leastHeight);
    for (int section = 0; model() && section < count(); ++section) {
        const QRect room = captionRect({ 0, 0, sectionSize(section), 1000 }, section);
        const QString caption = model()->headerData(section, Qt::Horizontal).toString();
        const int words = metrics.boundingRect(room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, caption).height();
        height = std::max(height, words + theme.px(4 + 7));
    }
    return { QHeaderView::sizeHint().width(), height };
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::instance();
    painter->fillRect(rect, theme.tokens().surf);
    painter->setFont(theme.font(TextSize::Caption, true));
    painter->setPen(theme.tokens().ink2);
    const int alignment = (section == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignBottom | Qt::TextWordWrap;
    painter->drawText(captionRect(rect, section), alignment, model()->headerData(section, Qt::Horizontal).toString());
}
