// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiDetail.h"

#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QLabel *wrapped(const QString &text, QWidget *parent, TextSize size = TextSize::Body, bool strong = false,
                Labels::Ink ink = Labels::Ink::Normal)
{
    QLabel *label = Labels::text(text, parent, size, strong, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *tagRow(const QStringList &tags, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(6));
    for (const QString &tag : tags)
        layout->addWidget(new Tag(tag, row));
    layout->addStretch(1);
    return row;
}

} // namespace

KpiDetail::KpiDetail(QWidget *parent) : Card(parent)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->setContentsMargins(2, 6, 2, 6);
    body()->addWidget(m_scroll);
    followTheme(this, [this] { setMinimumWidth(Theme::instance().px(260)); });
}

void KpiDetail::setName(const QString &name)
{
    m_scroll->setAccessibleName(name);
}

void KpiDetail::show(const KpiDescription &description)
{
    const Theme &theme = Theme::instance();
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    content->setSpacing(theme.px(3));
    content->addWidget(wrapped(description.title, page, TextSize::Dialog, true));
    content->addWidget(tagRow(description.tags, page));
    for (const KpiFact &fact : description.facts)
        addFact(content, fact);
    content->addStretch(1);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // the scroll area turns it on; the ground is the card's
}

void KpiDetail::addFact(QVBoxLayout *content, const KpiFact &fact)
{
    QWidget *page = content->parentWidget();
    content->addSpacing(Theme::instance().px(fact.isPart ? 12 : 8));
    if (fact.isPart)
        content->addWidget(wrapped(fact.heading, page, TextSize::CardHeader, true));
    else
        content->addWidget(wrapped(fact.heading, page, TextSize::Caption, true, Labels::Ink::Hint));
    if (!fact.text.isEmpty())
        content->addWidget(wrapped(fact.text, page));
    for (const KpiBand &band : fact.bands)
        addBand(content, band);
    if (!fact.note.isEmpty())
        content->addWidget(wrapped(fact.note, page, TextSize::Caption, false, Labels::Ink::Hint));
}

void KpiDetail::addBand(QVBoxLayout *content, const KpiBand &band)
{
    QWidget *page = content->parentWidget();
    const Theme &theme = Theme::instance();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    auto *glyph = new GlyphView(page);
    glyph->set(band.verdict, band.word);
    row->addWidget(glyph, 0, Qt::AlignTop);
    row->addWidget(wrapped(band.text, page), 1);
    content->addLayout(row);
}
