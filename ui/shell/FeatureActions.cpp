// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureActions.h"

#include "Icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FeatureActions::FeatureActions(const std::vector<Feature> &features, QObject *parent) : QObject(parent)
{
    for (const RailGroup group : { RailGroup::Portfolio, RailGroup::Contract, RailGroup::Bottom }) {
        for (const Feature &feature : features) {
            if (feature.group != group)
                continue;
            const QString id = QString::fromLatin1(feature.id);
            auto *action = new QAction(Icons::icon(QString::fromLatin1(feature.icon)), {}, this);
            action->setMenuRole(QAction::NoRole);
            if (m_entries.size() < 9)
                action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(m_entries.size() + 1)));
            connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
            m_entries.push_back({ feature, action });
        }
    }
    retranslate();
}

QAction *FeatureActions::find(const QString &feature) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return feature == QLatin1StringView(entry.feature.id); });
    return found == m_entries.end() ? nullptr : found->action;
}

void FeatureActions::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.feature.title().replace(u'&', u"&&"_s));
}
