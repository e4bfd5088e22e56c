// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryQuestion.h"

#include "Controls.h"
#include "Labels.h"
#include "Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 240;

} // namespace

EntryQuestion::EntryQuestion(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"popup"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    m_title = Labels::text({}, this, TextSize::Body, true);
    m_title->setWordWrap(true);
    m_text = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_text->setWordWrap(true);
    m_buttons = new QHBoxLayout;
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::instance().px(12);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    hide();
}

void EntryQuestion::ask(const PendingEntry &pending, Unit unit, const QRect &cellRect)
{
    m_title->setText(tr("“%1” is niet zeker").arg(pending.text));
    m_text->setText(problemText(pending.problem));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Decimal &value : pending.suggestions) {
        QPushButton *button = Buttons::small(shown(value) + unitSuffix(unit), {}, this);
        connect(button, &QPushButton::clicked, this, [this, value] { Q_EMIT answered(value); });
        m_buttons->addWidget(button);
    }
    QPushButton *edit = Buttons::small(tr("Aanpassen"), {}, this);
    QPushButton *drop = Buttons::small(tr("Wissen"), {}, this);
    connect(edit, &QPushButton::clicked, this, &EntryQuestion::editWanted);
    connect(drop, &QPushButton::clicked, this, &EntryQuestion::discarded);
    m_buttons->addWidget(edit);
    m_buttons->addWidget(drop);

    setFixedWidth(std::max(Theme::instance().px(widest), m_buttons->sizeHint().width() + Theme::instance().px(24)));
    adjustSize();
    const QWidget *area = parentWidget();
    int x = cellRect.right() + Theme::instance().px(8);
    if (x + width() > area->width())
        x = cellRect.left() - width() - Theme::instance().px(8);
    const int y = qBound(0, cellRect.top(), area->height() - height());
    move(qMax(0, x), y);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    show();
    raise();
}
