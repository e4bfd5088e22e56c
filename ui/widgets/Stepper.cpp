// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FocusRing.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "Labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

/// A part of the stepper: an arrow, or the chooser with its text.
class Part : public QToolButton
{
public:
    Part(QString icon, QWidget *parent) : QToolButton(parent), m_icon(std::move(icon))
    {
        setFocusPolicy(Qt::StrongFocus);
        setPopupMode(QToolButton::InstantPopup);
        setAttribute(Qt::WA_Hover);
        followTheme(this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = Theme::instance();
        if (text().isEmpty())
            return { theme.px(31), theme.px(32) };
        const int label = QFontMetrics(theme.font(TextSize::Body, true)).horizontalAdvance(text());
        return { label + theme.px(20 + 8 + 12), theme.px(32) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        const Tokens &t = theme.tokens();
        QPainter painter(this);
        if (isEnabled() && (underMouse() || isDown()))
            painter.fillRect(rect().adjusted(1, 1, -1, -1), isDown() ? t.accS : t.noB);
        const QColor colour = !isEnabled() ? t.line2 : text().isEmpty() ? t.ink2 : t.ink;
        const qreal size = theme.px(text().isEmpty() ? 14 : 12);
        QRectF icon((width() - size) / 2, (height() - size) / 2, size, size);
        if (!text().isEmpty()) {
            painter.fillRect(QRect(0, 1, 1, height() - 2), t.line2);
            painter.fillRect(QRect(width() - 1, 1, 1, height() - 2), t.line2);
            icon.moveRight(width() - theme.px(10));
            painter.setFont(theme.font(TextSize::Body, true));
            painter.setPen(colour);
            painter.drawText(rect().adjusted(theme.px(10), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        }
        Icons::paint(painter, icon, m_icon, text().isEmpty() ? colour : t.ink2);
        if (FocusRing::isShown(*this))
            FocusRing::paint(painter, rect(), theme.px(5));
    }

private:
    QString m_icon;
};

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent),
      m_back(new Part(QStringLiteral("chevron-left"), this)),
      m_choose(new Part(QStringLiteral("chevron-down"), this)),
      m_forward(new Part(QStringLiteral("chevron-right"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QToolButton *part : { m_back, m_choose, m_forward })
        row->addWidget(part);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    setNames(tr("Vorige"), tr("Kiezen"), tr("Volgende"));
}

void Stepper::setText(const QString &text)
{
    m_choose->setText(text);
    m_choose->updateGeometry();
    m_choose->update();
}

void Stepper::setCanStep(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void Stepper::setNames(const QString &back, const QString &choose, const QString &forward)
{
    m_back->setAccessibleName(back);
    m_choose->setAccessibleName(choose);
    m_forward->setAccessibleName(forward);
    Labels::setToolTip(m_back, back);
    Labels::setToolTip(m_forward, forward);
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tokens().ctl);
    painter.setBrush(theme.tokens().surf);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6));
}
