// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QAbstractListModel>

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// A thing that the palette can find: a screen, a contract, a kpi, an action.
struct PaletteEntry
{
    QString text;
    QString detail; ///< what it is, or where it belongs
    QString icon;
    std::function<void()> run;
    bool prose = false; ///< words that somebody wrote: found by words, and only when something was typed
};

/// The entries that answer what was typed, best first; at most 50.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, IconRole };
    static constexpr std::size_t maxShown = 50;

    using QAbstractListModel::QAbstractListModel;
    void setEntries(std::vector<PaletteEntry> entries);
    /// More of them, behind what is there; @p pattern is asked anew.
    void addEntries(const std::vector<PaletteEntry> &entries);
    void setPattern(const QString &pattern);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries[m_shown[static_cast<std::size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Folded
    {
        QString text;
        QString both; ///< with its detail
    };
    void narrow();
    [[nodiscard]] std::optional<int> scoreOf(std::size_t entry) const;
    [[nodiscard]] QString shownText(const PaletteEntry &entry) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<Folded> m_folded;
    QStringList m_words; ///< of the pattern
    std::vector<std::size_t> m_shown;
};
