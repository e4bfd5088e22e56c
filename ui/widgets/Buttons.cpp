// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"

#include "FollowTheme.h"
#include "Labels.h"

namespace {

QPushButton *make(const QString &text, const QString &icon, const char *look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", QLatin1String(look));
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    Buttons::setIcon(button, icon);
    followTheme(button, [button] { button->updateGeometry(); });
    return button;
}

QToolButton *makeIcon(const QString &icon, const QString &name, const char *look, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("look", QLatin1String(look));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    Labels::setToolTip(button, name);
    Buttons::setIcon(button, icon);
    followTheme(button, [button] { button->updateGeometry(); });
    return button;
}

} // namespace

QPushButton *Buttons::plain(const QString &text, const QString &icon, QWidget *parent)
{
    return make(text, icon, "plain", parent);
}

QPushButton *Buttons::primary(const QString &text, const QString &icon, QWidget *parent)
{
    return make(text, icon, "primary", parent);
}

QPushButton *Buttons::ghost(const QString &text, QWidget *parent)
{
    QPushButton *button = make(text, {}, "ghost", parent);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *Buttons::small(const QString &text, const QString &icon, QWidget *parent)
{
    QPushButton *button = make(text, icon, "plain", parent);
    button->setProperty("small", true);
    return button;
}

QToolButton *Buttons::iconOnly(const QString &icon, const QString &name, QWidget *parent)
{
    return makeIcon(icon, name, "plain", parent);
}

QToolButton *Buttons::ghostIcon(const QString &icon, const QString &name, QWidget *parent)
{
    return makeIcon(icon, name, "ghost", parent);
}

void Buttons::setIcon(QAbstractButton *button, const QString &icon)
{
    button->setProperty("iconName", icon);
    button->updateGeometry();
    button->update();
}
