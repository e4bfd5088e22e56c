// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ButtonLook.h"

#include "FocusRing.h"
#include "Icons.h"
#include "KeyCap.h"
#include "Theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

namespace {

struct Look
{
    bool primary = false;
    bool ghost = false;
    bool link = false; ///< only text, underlined under the mouse: a crumb
    bool small = false;
    QString iconName;
    QString keys;
    bool iconAtEnd = false; ///< behind the text: a step forward
};

struct Colours
{
    QColor ground;
    QColor border;
    QColor text;
};

Look lookOf(const QWidget *widget)
{
    Look look;
    if (!widget)
        return look;
    const QString name = widget->property("look").toString();
    look.primary = name == QLatin1String("primary");
    look.ghost = name == QLatin1String("ghost");
    look.link = name == QLatin1String("link");
    look.small = look.link || widget->property("small").toBool();
    look.iconName = widget->property("iconName").toString();
    look.keys = widget->property("keys").toString();
    look.iconAtEnd = widget->property("iconAtEnd").toBool();
    return look;
}

Look lookOf(const QStyleOptionButton &option, const QWidget *widget)
{
    Look look = lookOf(widget);
    const bool isDefault = option.features.testFlag(QStyleOptionButton::DefaultButton);
    if (isDefault && widget && !widget->property("look").isValid())
        look.primary = true;
    return look;
}

Colours coloursOf(const Look &look, QStyle::State state)
{
    const Tokens &t = Theme::instance().tokens();
    const bool hover = state.testFlag(QStyle::State_MouseOver);
    const bool down = state.testFlag(QStyle::State_Sunken);
    if (look.link)
        return { Qt::transparent, Qt::transparent, hover || down ? t.acc : t.ink3 };
    if (!state.testFlag(QStyle::State_Enabled))
        return look.ghost ? Colours { Qt::transparent, Qt::transparent, t.ink3 } : Colours { t.noB, t.line2, t.ink3 };
    if (look.primary) {
        const QColor ground = hover || down ? t.accH : t.acc;
        return { ground, ground, t.onacc };
    }
    if (state.testFlag(QStyle::State_On))
        return { t.accS, t.acc, t.accH };
    if (look.ghost)
        return { hover || down ? t.accS : QColor(Qt::transparent), Qt::transparent, hover || down ? t.accH : t.acc };
    return { down ? t.accS : hover ? t.noB : t.surf, t.ctl, t.ink };
}

void paintBox(QPainter &painter, const QRect &rect, const Colours &colours, bool focus, bool isPrimary)
{
    const Theme &theme = Theme::instance();
    const qreal radius = theme.px(6);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (focus && isPrimary)
        box.adjust(3, 3, -3, -3); // a gap between the ring and a ground of the same colour
    painter.setPen(colours.border);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, focus && isPrimary ? radius - 2 : radius, focus && isPrimary ? radius - 2 : radius);
    if (focus)
        FocusRing::paint(painter, rect, radius);
}

QFont fontOf(const Look &look)
{
    return Theme::instance().font(look.small ? TextSize::Caption : TextSize::Body, look.primary || look.ghost);
}

int iconSize(const Look &look)
{
    return Theme::instance().px(look.small ? 13 : 16);
}

int gap(const Look &look)
{
    return Theme::instance().px(look.small ? 6 : 8);
}

int padding(const Look &look)
{
    return Theme::instance().px(look.link ? 3 : look.ghost ? 6 : look.small ? 9 : 12);
}

bool hasIcon(const Look &look, const QIcon &icon)
{
    return !look.iconName.isEmpty() || !icon.isNull();
}

void paintIcon(QPainter &painter, const QRect &rect, const Look &look, const QIcon &icon, const QColor &colour)
{
    if (!look.iconName.isEmpty())
        Icons::paint(painter, rect, look.iconName, colour);
    else
        icon.paint(&painter, rect);
}

struct Widths
{
    int icon = 0;
    int text = 0;
    int keys = 0;
    int menu = 0;
    [[nodiscard]] int total() const { return icon + text + keys + menu; }
};

Widths widthsOf(const Look &look, const QStyleOptionButton &option)
{
    Widths widths;
    widths.text = option.text.isEmpty() ? 0 : QFontMetrics(fontOf(look)).size(Qt::TextShowMnemonic, option.text).width() + 1;
    if (hasIcon(look, option.icon))
        widths.icon = iconSize(look) + (option.text.isEmpty() ? 0 : gap(look));
    if (!look.keys.isEmpty())
        widths.keys = gap(look) + KeyCap::sizeOf(look.keys).width();
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        widths.menu = gap(look) + Theme::instance().px(12);
    return widths;
}

QRect centred(int left, int size, const QRect &in)
{
    return { left, in.center().y() - size / 2 + (size % 2 == 0 ? 1 : 0), size, size };
}

} // namespace

void ButtonLook::paint(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const Look look = lookOf(option, widget);
    const Colours colours = coloursOf(look, option.state);
    painter.save();
    paintBox(painter, option.rect, colours, FocusRing::isShown(option), look.primary);

    Widths widths = widthsOf(look, option);
    const int room = option.rect.width() - 2 * qMin(padding(look), theme.px(4));
    widths.text = qMin(widths.text, room - (widths.total() - widths.text));
    int x = option.rect.left() + (option.rect.width() - widths.total()) / 2;
    const int iconLeft = look.iconAtEnd ? x + widths.text + gap(look) : x;
    if (hasIcon(look, option.icon))
        paintIcon(painter, centred(iconLeft, iconSize(look), option.rect), look, option.icon, colours.text);
    x += look.iconAtEnd ? 0 : widths.icon;
    painter.setPen(colours.text);
    QFont font = fontOf(look);
    font.setUnderline(look.link && option.state.testFlag(QStyle::State_MouseOver));
    painter.setFont(font);
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, widths.text, Qt::TextShowMnemonic);
    painter.drawText(QRect(x, option.rect.top(), widths.text, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    x += widths.text;
    if (!look.keys.isEmpty()) {
        const QSize size = KeyCap::sizeOf(look.keys);
        KeyCap::paint(painter, QRect(QPoint(x + gap(look), option.rect.center().y() - size.height() / 2 + 1), size), look.keys);
        x += widths.keys;
    }
    if (widths.menu > 0)
        Icons::paint(painter, centred(x + gap(look), theme.px(12), option.rect), QStringLiteral("chevron-down"), colours.text);
    painter.restore();
}

QSize ButtonLook::size(const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const Look look = lookOf(option, widget);
    const int height = qMax(theme.px(look.link ? 24 : look.small ? 26 : 32), QFontMetrics(fontOf(look)).height() + theme.px(6));
    return { look.link ? widthsOf(look, option).total() + 2 * padding(look) : qMax(height, widthsOf(look, option).total() + 2 * padding(look)), height };
}

bool ButtonLook::isOurs(const QWidget *widget)
{
    return widget && widget->property("look").isValid();
}

void ButtonLook::paint(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::instance();
    const Look look = lookOf(widget);
    Colours colours = coloursOf(look, option.state);
    if (look.ghost && option.state.testFlag(QStyle::State_Enabled))
        colours.text = theme.tokens().ink2;
    painter.save();
    paintBox(painter, option.rect, colours, FocusRing::isShown(option), look.primary);
    const int size = theme.px(look.small || look.ghost ? 14 : 16);
    const int left = option.rect.left() + (option.rect.width() - size) / 2;
    paintIcon(painter, centred(left, size, option.rect), look, option.icon, colours.text);
    painter.restore();
}

QSize ButtonLook::size(const QStyleOptionToolButton &, const QWidget *widget)
{
    const Look look = lookOf(widget);
    const int side = Theme::instance().px(look.small || look.ghost ? 26 : 32);
    return { side, side };
}
