// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"

#include <QAction>
#include <QObject>

#include <vector>

/// An action for every feature of the rail, with Ctrl+1…9 in the order of the rail.
class FeatureActions : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Feature feature;
        QAction *action;
    };

    FeatureActions(const std::vector<Feature> &features, QObject *parent);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QAction *find(const QString &feature) const; ///< null when it is not in the rail
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &feature);

private:
    std::vector<Entry> m_entries;
};
