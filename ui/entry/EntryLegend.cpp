// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryLegend.h"

#include "Labels.h"
#include "StatusGlyph.h"
#include "Words.h"

#include <QHBoxLayout>

EntryLegend::EntryLegend(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    const auto add = [&](const QString &text) {
        row->addWidget(Labels::text(text, this, TextSize::Caption, false, Labels::Ink::Secondary));
        row->addSpacing(theme.px(14));
    };
    for (const Verdict verdict : { Verdict::Breach, Verdict::Attention, Verdict::Missing }) {
        QLabel *sign = Labels::text({}, this);
        sign->setPixmap(StatusGlyph::icon(verdict).pixmap(theme.px(13)));
        row->addWidget(sign);
        add(verdictWord(verdict));
    }
    add(tr("Geen teken: voldoende"));
    add(tr("Gearceerd: niet gemeten in deze maand"));
    add(tr("Stippellijn: zojuist geplakt"));
    row->addStretch(1);
}
