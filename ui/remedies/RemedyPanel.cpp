// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyPanel.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, QWidget *parent, TextSize size, bool semiBold, Labels::Ink ink)
{
    QLabel *label = Labels::text(text, parent, size, semiBold, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy = label->sizePolicy(); // a new one would forget that the height follows from the width, and cut off words
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    return label;
}

/// Narrower than its words where the panel is; they are all in the tip.
void letShrink(QPushButton *button)
{
    button->setMinimumWidth(Theme::instance().px(80));
    button->setAutoDefault(true); // Enter presses it, as Space does
    Labels::setToolTip(button, button->text());
}

/// By title and reference.
bool isAboutTheSame(const PanelContent &a, const PanelContent &b)
{
    constexpr std::size_t head = 2;
    return std::ranges::equal(a | std::views::take(head), b | std::views::take(head), {}, &PanelItem::text, &PanelItem::text);
}

} // namespace

RemedyPanel::RemedyPanel(QWidget *parent) : QScrollArea(parent)
{
    auto *outer = new QWidget;
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(outer);
    layout->addWidget(m_card);
    setWidget(outer);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    outer->setAutoFillBackground(false);
    followTheme(this, [this] {
        const Theme &theme = Theme::instance();
        m_card->body()->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(14));
        const PanelContent again = std::exchange(m_shown, {});
        show(again);
    });
}

/// A long button is no reason to cut off the words beside it: the panel is as wide as it is seen.
void RemedyPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width());
}

QString RemedyPanel::focusedId() const
{
    const QWidget *focused = window()->focusWidget(); // also while a dialog that it opened is still in front
    return focused && isAncestorOf(focused) ? focused->property("panelId").toString() : QString();
}

void RemedyPanel::focusMain()
{
    QPushButton *first = nullptr;
    for (const PanelItem &item : m_shown) {
        if (item.kind != PanelItem::Kind::Action || (first && !item.isStrong))
            continue;
        if (auto *button = m_content->findChild<QPushButton *>(item.id))
            first = button;
        if (item.isStrong)
            break;
    }
    if (!first)
        return;
    first->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(first);
}

void RemedyPanel::show(const PanelContent &content)
{
    if (content == m_shown && m_content)
        return;
    if (!isAboutTheSame(content, m_shown))
        verticalScrollBar()->setValue(0); // something else begins at its beginning
    m_shown = content;
    const QString focused = focusedId();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(m_card);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::instance().px(7));
    m_card->body()->addWidget(m_content);
    for (const PanelItem &item : content)
        add(item);
    m_rows->addStretch(1);
    if (focused.isEmpty())
        return;
    for (QPushButton *button : m_content->findChildren<QPushButton *>()) {
        if (button->property("panelId").toString() == focused && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
    focusMain(); // what was pressed is done: on to what comes next
}

void RemedyPanel::add(const PanelItem &item)
{
    switch (item.kind) {
    case PanelItem::Kind::Title: addTitle(item); break;
    case PanelItem::Kind::Heading:
        m_rows->addSpacing(Theme::instance().px(6));
        m_rows->addWidget(wrapped(item.text, m_content, TextSize::Body, true, Labels::Ink::Normal));
        break;
    case PanelItem::Kind::Text:
        m_rows->addWidget(wrapped(item.text, m_content, TextSize::Caption, false, Labels::Ink::Secondary));
        break;
    case PanelItem::Kind::Fact: addFact(item); break;
    case PanelItem::Kind::Line: addLine(item); break;
    case PanelItem::Kind::Action: addAction(item); break;
    case PanelItem::Kind::Blocked: addBlocked(item); break;
    case PanelItem::Kind::Warning: addWarning(item); break;
    }
}

void RemedyPanel::addTitle(const PanelItem &item)
{
    m_rows->addWidget(wrapped(item.text, m_content, TextSize::Dialog, true, Labels::Ink::Normal));
    if (item.detail.isEmpty())
        return;
    auto *pill = new Pill(m_content);
    pill->set(item.glyph.value_or(Verdict::Missing), item.detail);
    m_rows->addWidget(pill, 0, Qt::AlignLeft);
}

void RemedyPanel::addFact(const PanelItem &item)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(10));
    QLabel *name = wrapped(item.text, m_content, TextSize::Body, false, Labels::Ink::Secondary);
    QLabel *what = wrapped(item.detail, m_content, TextSize::Body, item.isStrong, Labels::Ink::Normal);
    name->setFixedWidth(Theme::instance().px(96));
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(what, 1, Qt::AlignTop);
    m_rows->addLayout(row);
}

QWidget *RemedyPanel::linkFor(const PanelItem &item, QWidget *parent)
{
    QPushButton *button = Buttons::ghost(item.link.isEmpty() ? item.text : item.link, parent);
    button->setProperty("panelId", item.id);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
    return button;
}

void RemedyPanel::addLine(const PanelItem &item)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().px(8));
    QWidget *first = item.id.isEmpty() ? wrapped(item.text, m_content, TextSize::Body, item.isStrong, Labels::Ink::Normal) : linkFor(item, m_content);
    if (item.glyph || !item.icon.isEmpty()) {
        auto *sign = new IconView(item.icon, m_content, 14, Labels::Ink::Accent);
        if (item.glyph)
            sign->setVerdict(*item.glyph);
        first->ensurePolished();
        const int line = item.id.isEmpty() ? first->fontMetrics().height() : first->sizeHint().height();
        auto *beside = new QVBoxLayout; // level with the first line, however many follow
        beside->addSpacing(std::max(0, (line - sign->sizeHint().height()) / 2));
        beside->addWidget(sign);
        beside->addStretch(1);
        row->addLayout(beside);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(first, 0, item.id.isEmpty() ? Qt::Alignment() : Qt::AlignLeft);
    if (!item.detail.isEmpty())
        words->addWidget(wrapped(item.detail, m_content, TextSize::Caption, false, Labels::Ink::Secondary));
    row->addLayout(words, 1);
    m_rows->addLayout(row);
}

void RemedyPanel::addAction(const PanelItem &item)
{
    QPushButton *button = item.isStrong ? Buttons::primary(item.text, item.icon, m_content) : Buttons::plain(item.text, item.icon, m_content);
    letShrink(button);
    button->setProperty("panelId", item.id);
    button->setObjectName(item.id);
    connect(button, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    if (!item.detail.isEmpty())
        m_rows->addWidget(wrapped(item.detail, m_content, TextSize::Caption, false, Labels::Ink::Secondary));
}

void RemedyPanel::addBlocked(const PanelItem &item)
{
    QPushButton *button = Buttons::plain(item.text, u"lock"_s, m_content);
    letShrink(button);
    button->setEnabled(false);
    button->setAccessibleDescription(item.detail);
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    if (!item.detail.isEmpty())
        m_rows->addWidget(wrapped(item.detail, m_content, TextSize::Caption, false, Labels::Ink::Secondary));
    if (!item.link.isEmpty())
        m_rows->addWidget(linkFor(item, m_content), 0, Qt::AlignLeft);
}

void RemedyPanel::addWarning(const PanelItem &item)
{
    auto *bar = new NoteBar(m_content);
    bar->set(NoteBar::Tone::Warning, item.text);
    if (!item.link.isEmpty()) {
        QPushButton *button = bar->addButton(item.link, {});
        button->setProperty("panelId", item.id);
        connect(button, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
    }
    m_rows->addWidget(bar);
}
