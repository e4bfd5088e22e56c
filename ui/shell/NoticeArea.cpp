// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoticeArea.h"

#include "Controls.h"
#include "Workspace.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NoticeArea::NoticeArea(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(12));
    m_bar = new NoteBar(this);
    layout->addWidget(m_bar);
    m_timer.setSingleShot(true);
    m_timer.setInterval(12s);
    connect(&m_timer, &QTimer::timeout, this, &NoticeArea::dismiss);
    connect(&workspace, &Workspace::noticed, this, &NoticeArea::show);
    connect(&workspace, &Workspace::portfolioChanged, this, &NoticeArea::dismiss);
    dismiss();
}

void NoticeArea::show(const Notice &notice)
{
    m_text = notice.text;
    m_bar->clearButtons();
    const bool isGood = notice.tone == Notice::Tone::Information;
    const auto tone = isGood ? NoteBar::Tone::Information
        : notice.tone == Notice::Tone::Warning ? NoteBar::Tone::Warning : NoteBar::Tone::Problem;
    m_bar->set(tone, notice.text, isGood ? u"check"_s : QString());
    if (notice.undoable) {
        QPushButton *undo = m_bar->addButton(tr("Ongedaan maken"), u"undo"_s, u"Ctrl Z"_s);
        connect(undo, &QPushButton::clicked, this, [this] {
            dismiss();
            if (Portfolio *portfolio = m_workspace.portfolio())
                m_workspace.check(portfolio->undo());
        });
    }
    QPushButton *close = m_bar->addButton(tr("Sluiten"), {});
    connect(close, &QPushButton::clicked, this, &NoticeArea::dismiss);
    setVisible(true);
    if (isGood)
        m_timer.start();
    else
        m_timer.stop();
    QAccessibleEvent event(m_bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeArea::dismiss()
{
    m_text.clear();
    m_timer.stop();
    setVisible(false);
}

void NoticeArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dismiss();
}
