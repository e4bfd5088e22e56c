// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleItems.h"

#include "AccessiblePicture.h"
#include "ChartView.h"
#include "TimelineCanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// Asked anew each time: what is being destroyed is no longer of its class, and then no host.
ItemHost *hostOf(QObject *object)
{
    if (auto *canvas = qobject_cast<TimelineCanvas *>(object))
        return canvas;
    return qobject_cast<ChartView *>(object);
}

class ItemInterface : public QAccessibleInterface
{
public:
    ItemInterface(QWidget *widget, int index) : m_widget(widget), m_index(index) { }
    [[nodiscard]] bool isValid() const override { return host() && m_index < host()->itemCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? host()->itemSentence(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect here = isValid() ? host()->itemRect(m_index) : QRect();
        return here.isEmpty() ? QRect() : QRect(m_widget->mapToGlobal(here.topLeft()), here.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        const bool isCurrent = m_index == host()->currentItemIndex();
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_widget->hasFocus();
        state.offscreen = host()->itemRect(m_index).isEmpty();
        return state;
    }

private:
    [[nodiscard]] ItemHost *host() const { return hostOf(m_widget.data()); }
    QPointer<QWidget> m_widget;
    int m_index;
};

class HostInterface : public QAccessibleWidget
{
public:
    explicit HostInterface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) { }
    ~HostInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    /// The items come first; after them what any widget has: the scroll bars, the table twin.
    [[nodiscard]] int childCount() const override { return itemCount() + QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index >= itemCount())
            return QAccessibleWidget::child(index - itemCount());
        if (!m_items.contains(index))
            m_items[index] = QAccessible::registerAccessibleInterface(new ItemInterface(widget(), index));
        return QAccessible::accessibleInterface(m_items[index]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_items.cbegin(); known != m_items.cend(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == child)
                return known.key();
        }
        const int other = QAccessibleWidget::indexOfChild(child);
        return other < 0 ? other : itemCount() + other;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const ItemHost *host = hostOf(object());
        const int current = host ? host->currentItemIndex() : -1;
        return current < 0 ? QAccessibleWidget::focusChild() : child(current);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const ItemHost *host = hostOf(object());
        const int index = host ? host->itemAt(widget()->mapFromGlobal(QPoint(x, y))) : -1;
        return index < 0 ? QAccessibleWidget::childAt(x, y) : child(index);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] int itemCount() const { return hostOf(object()) ? hostOf(object())->itemCount() : 0; }
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    const bool isOurs = className == "TimelineCanvas"_L1 || className == "ChartView"_L1;
    return isOurs && hostOf(object) ? new HostInterface(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void AccessibleItems::install()
{
    static const bool installed = [] {
        AccessiblePicture::install(); // before ours: of two that know a class, the last installed answers
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}

void AccessibleItems::tellCurrent(QWidget *widget)
{
    const ItemHost *host = hostOf(widget);
    const int current = host ? host->currentItemIndex() : -1;
    if (!QAccessible::isActive() || !widget->hasFocus() || current < 0)
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(current);
    QAccessible::updateAccessibility(&event);
}
