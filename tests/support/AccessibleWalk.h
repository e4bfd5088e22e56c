// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

/// Walks through the accessible tree of a window: what a screen reader would meet.
class AccessibleWalk
{
public:
    /// Every control that has no name, as "role of class".
    [[nodiscard]] static QStringList nameless(QWidget &window)
    {
        QStringList found;
        visit(QAccessible::queryAccessibleInterface(&window), found);
        return found;
    }

private:
    static bool needsName(QAccessible::Role role)
    {
        static const QSet<QAccessible::Role> roles {
            QAccessible::Button, QAccessible::PushButton, QAccessible::CheckBox, QAccessible::RadioButton,
            QAccessible::EditableText, QAccessible::ComboBox, QAccessible::List, QAccessible::Table, QAccessible::Tree,
            QAccessible::Slider, QAccessible::SpinBox, QAccessible::MenuItem, QAccessible::ButtonMenu,
            QAccessible::Graphic, QAccessible::Chart, QAccessible::Dialog, QAccessible::PageTab,
        };
        return roles.contains(role);
    }

    static void visit(QAccessibleInterface *item, QStringList &found)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        if (needsName(item->role()) && item->text(QAccessible::Name).isEmpty()) {
            const QObject *object = item->object();
            found += QStringLiteral("%1 of %2 %3").arg(static_cast<int>(item->role()))
                         .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("?"),
                              object ? object->objectName() : QString());
        }
        if (item->role() == QAccessible::ComboBox || item->role() == QAccessible::Table)
            return;
        for (int i = 0; i < item->childCount(); ++i)
            visit(item->child(i), found);
    }
};

/// Presses Tab through a window until the keyboard is back where it began.
class KeyboardWalk
{
public:
    /// What keeps the keyboard, as its class name; empty when every widget lets it go and the round is closed.
    [[nodiscard]] static QString trap(QWidget &window, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *first = QApplication::focusWidget();
        if (!first)
            return QStringLiteral("nothing has the keyboard in %1").arg(QString::fromLatin1(window.metaObject()->className()));
        QWidget *before = first;
        constexpr int longest = 300;
        for (int i = 0; i < longest; ++i) {
            QTest::keyClick(before, Qt::Key_Tab, modifiers);
            QWidget *now = QApplication::focusWidget();
            if (now == before && i > 0)
                return QString::fromLatin1(before->metaObject()->className());
            if (now == first || !now)
                return {};
            before = now;
        }
        return QStringLiteral("no way back to the first");
    }
};
