// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Places.h"

#include "Navigator.h"
#include "SessionSettings.h"
#include "Workspace.h"

using namespace Qt::StringLiterals;

Places::Places(Workspace &workspace, Navigator &navigator, SessionSettings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_navigator(navigator), m_settings(settings)
{
    connect(&navigator, &Navigator::shown, this, &Places::remember);
    // A file that had no name yet has its place remembered when it gets one.
    connect(&workspace, &Workspace::saveStateChanged, this, [this] {
        if (m_isUnnamed && !fileKey().isEmpty()) {
            m_isUnnamed = false;
            remember(m_navigator.current());
        }
    });
}

QString Places::fileKey() const
{
    return m_workspace.portfolio() ? m_workspace.portfolio()->path() : QString();
}

QString Places::firstFeature() const
{
    const auto contracts = m_workspace.portfolio()->contracts();
    for (const QString &feature : { contracts.size() == 1 ? u"dashboard"_s : u"overview"_s, u"overview"_s, u"dashboard"_s }) {
        if (m_navigator.has(feature))
            return feature;
    }
    for (const Feature &feature : m_navigator.features()) {
        if (feature.group != RailGroup::None)
            return QString::fromLatin1(feature.id);
    }
    return u"settings"_s;
}

void Places::enterFile()
{
    m_navigator.forget();
    m_isUnnamed = m_workspace.portfolio() && fileKey().isEmpty();
    if (!m_workspace.portfolio()) {
        m_workspace.go({ u"start"_s });
        return;
    }
    const QString code = m_settings.lastContract(fileKey());
    const std::optional<ContractId> contract = m_workspace.portfolio()->contractByCode(code);
    const auto place = m_settings.place(fileKey(), code);
    if (fileKey().isEmpty() || !contract || !place || !m_navigator.has(place->feature)) {
        m_workspace.go({ firstFeature() });
        return;
    }
    m_workspace.go({ place->feature, contract, std::nullopt, Period::fromText(place->view) });
}

void Places::enterContract(ContractId contract)
{
    const auto definition = m_workspace.portfolio() ? m_workspace.portfolio()->definition(contract) : nullptr;
    if (!definition)
        return;
    Route route { m_navigator.current().feature, contract };
    bool ofContract = false;
    for (const Feature &feature : m_navigator.features())
        ofContract = ofContract || (route.feature == QLatin1StringView(feature.id) && feature.group == RailGroup::Contract);
    if (!ofContract)
        route.feature = m_navigator.has(u"dashboard"_s) ? u"dashboard"_s : firstFeature();
    if (const auto place = m_settings.place(fileKey(), definition->contract.code))
        route.period = Period::fromText(place->view);
    m_workspace.go(route);
}

void Places::remember(const Route &route)
{
    const auto definition = m_workspace.definition();
    if (!definition || fileKey().isEmpty() || route.feature == u"settings" || route.feature == u"start")
        return;
    m_settings.setLastContract(fileKey(), definition->contract.code);
    m_settings.setPlace(fileKey(), definition->contract.code, { m_navigator.railFeature(route.feature), m_workspace.view().toText() });
}
