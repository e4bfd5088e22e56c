// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardModel.h"
#include "Workspace.h"

#include <QMap>
#include <QObject>

#include <optional>
#include <vector>

/// The cards of the dashboard in their groups, the sentence above them and the terms below, for the current contract and
/// view. Loads when asked, and again after a change that touches the contract.
class DashboardPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Order : quint8 { Urgency, Document };

    explicit DashboardPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the standing anew if something changed since. Returns whether there is a contract.
    bool load();
    [[nodiscard]] const ContractStanding &standing() const { return *m_standing; } ///< @pre load()
    [[nodiscard]] const std::vector<CardModel> &attention() const { return m_attention; }
    [[nodiscard]] const std::vector<CardModel> &onCourse() const { return m_onCourse; }
    /// One-off kpi's that are judged, and kpi's without a measurement: a strip, not a card.
    [[nodiscard]] const std::vector<CardModel> &strips() const { return m_strips; }
    /// Cards that were put away, for this contract and by this user; they count and are judged as before.
    [[nodiscard]] const std::vector<CardModel> &hidden() const { return m_hidden; }
    void hide(KpiId kpi);
    void showHidden(); ///< all of them again
    [[nodiscard]] std::vector<Duty> duties(std::size_t most) const;
    [[nodiscard]] QString subtitle() const; ///< "Linde & Vos IT · contractjaar 1 · loopt t/m 31 december 2028"
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString summaryAsHtml() const;

    /// Shows only kpi's of this verdict; the same again shows all.
    void toggleFilter(Verdict verdict);
    [[nodiscard]] std::optional<Verdict> filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

Q_SIGNALS:
    void changed(); ///< what was loaded is out of date

private:
    void forget();
    void sort();
    [[nodiscard]] bool passes(Verdict verdict) const;
    [[nodiscard]] QString hiddenKey() const;
    [[nodiscard]] QStringList hiddenCodes() const;
    void rememberHidden(const QStringList &codes);

    Workspace &m_workspace;
    std::optional<ContractStanding> m_standing;
    std::vector<CardModel> m_attention;
    std::vector<CardModel> m_onCourse;
    std::vector<CardModel> m_strips;
    std::vector<CardModel> m_hidden;
    QMap<QString, QStringList> m_hiddenHere; ///< where nothing is remembered between sessions
    std::optional<Verdict> m_filter;
    Order m_order = Order::Urgency;
};
