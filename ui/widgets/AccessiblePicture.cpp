// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessiblePicture.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace {

/// What a screen reader calls each of our painted classes. Buttons of ours keep the role that Qt gives them.
const QHash<QString, QAccessible::Role> &roles()
{
    static const QHash<QString, QAccessible::Role> table = {
        { QStringLiteral("MaatlatWidget"), QAccessible::Graphic },
        { QStringLiteral("Sparkline"), QAccessible::Chart },
        { QStringLiteral("ChartLegend"), QAccessible::StaticText },
        { QStringLiteral("TimelineLegend"), QAccessible::StaticText },
        { QStringLiteral("ChartView"), QAccessible::Chart },
        { QStringLiteral("Pill"), QAccessible::StaticText },
        { QStringLiteral("CountBadge"), QAccessible::StaticText },
        { QStringLiteral("Tag"), QAccessible::StaticText },
        { QStringLiteral("KeyCap"), QAccessible::StaticText },
        { QStringLiteral("GlyphView"), QAccessible::Graphic },
        { QStringLiteral("EntryLegend"), QAccessible::StaticText },
        { QStringLiteral("OutcomeBadge"), QAccessible::StaticText },
        { QStringLiteral("SourceText"), QAccessible::StaticText },
        { QStringLiteral("NoteBar"), QAccessible::AlertMessage },
    };
    return table;
}

class Picture : public QAccessibleWidget
{
public:
    Picture(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return widget()->accessibleDescription();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    const auto role = roles().constFind(className);
    if (role == roles().constEnd() || !object || !object->isWidgetType())
        return nullptr;
    return new Picture(static_cast<QWidget *>(object), *role);
}

} // namespace

void AccessiblePicture::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    static_cast<void>(installed);
}
