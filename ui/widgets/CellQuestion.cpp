// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellQuestion.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "Labels.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int usualWidth = 200; // design pixels

} // namespace

CellQuestion::CellQuestion(QAbstractItemView *view)
    : QFrame(view->viewport())
    , m_view(view)
{
    setFrameShape(QFrame::NoFrame);
    setCursor(Qt::ArrowCursor);
    auto *sign = new IconView({}, this, 15);
    sign->setVerdict(Verdict::Breach);
    m_title = Labels::text({}, this, TextSize::Body, true);
    m_title->setWordWrap(true);
    m_text = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_buttons = new QHBoxLayout;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    followMargins(this, { 13, 11, 13, 12 }, 6);
    hide();
}

QPushButton *CellQuestion::addButton(const QString &text, bool primary)
{
    QPushButton *button = primary ? Buttons::primary(text, {}, this) : Buttons::small(text, {}, this);
    button->setProperty("small", true);
    m_buttons->addWidget(button);
    return button;
}

void CellQuestion::fillButtons(const QStringList &answers)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the very button that was pressed
        }
        delete item;
    }
    QWidget *before = m_view;
    const auto add = [&](const QString &text, bool primary) {
        QPushButton *button = addButton(text, primary);
        setTabOrder(before, button);
        before = button;
        return button;
    };
    for (int i = 0; i < answers.size(); ++i)
        connect(add(answers[i], i == 0), &QPushButton::clicked, this, [this, i] { Q_EMIT answered(i); });
    connect(add(tr("Aanpassen"), false), &QPushButton::clicked, this, &CellQuestion::editWanted);
    if (answers.isEmpty()) // else Del in the grid does it, and the question stays small beside its cell
        connect(add(tr("Wissen"), false), &QPushButton::clicked, this, &CellQuestion::discarded);
    m_buttons->addStretch(1);
}

void CellQuestion::ask(const QString &title, const QString &text, const QStringList &answers, const QRect &cell)
{
    if (isVisible() && title == m_title->text() && text == m_text->text() && answers == m_answers) {
        place(cell); // the same one: the keyboard may be in it
        return;
    }
    m_answers = answers;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    fillButtons(answers);
    place(cell);
    show();
    raise();
}

void CellQuestion::place(const QRect &cell)
{
    const Theme &theme = Theme::instance();
    const int gap = theme.px(8);
    layout()->activate();
    const int width = std::max(theme.px(usualWidth), m_buttons->minimumSize().width() + theme.px(26));
    setFixedWidth(width);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    const QWidget *area = parentWidget();
    QPoint at(cell.right() + gap, cell.center().y() - height() / 2);
    if (at.x() + width > area->width())
        at.setX(cell.left() - width - gap);
    if (at.x() < 0) {
        at.setX(qBound(0, cell.left(), area->width() - width));
        at.setY(cell.bottom() + gap + height() > area->height() ? cell.top() - height() - gap : cell.bottom() + gap);
    }
    at.setY(qBound(0, at.y(), qMax(0, area->height() - height())));
    move(at);
}

void CellQuestion::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        m_view->setFocus();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        event->accept(); // what is typed at a button is not meant for the cell under it
    else
        QFrame::keyPressEvent(event);
}

void CellQuestion::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tokens().ctl);
    painter.setBrush(theme.tokens().surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(7), theme.px(7));
}
