// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractPresenter.h"

#include "ContractVerbs.h"
#include "ContractWords.h"
#include "Standings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ContractPresenter::ContractPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::portfolioChanged, this, &ContractPresenter::forgetAll);
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        if (!m_saving && (topics.definitions || topics.measurements || topics.surveys))
            follow();
    });
    workspace.addDraftKeeper(this);
}

ContractPresenter::~ContractPresenter()
{
    m_workspace.removeDraftKeeper(this);
}

void ContractPresenter::forgetAll()
{
    m_session = nullptr;
    m_sessions.clear();
    Q_EMIT opened();
}

std::shared_ptr<const ContractDefinition> ContractPresenter::stored() const
{
    return m_session && m_workspace.portfolio() ? m_workspace.portfolio()->definition(m_session->contract) : nullptr;
}

bool ContractPresenter::open(ContractId contract)
{
    const auto definition = m_workspace.portfolio() ? m_workspace.portfolio()->definition(contract) : nullptr;
    if (!definition) {
        m_session = nullptr;
        return false;
    }
    auto &session = m_sessions[contract];
    if (!session) {
        session = std::make_unique<ContractSession>();
        session->contract = contract;
        m_steps.addStack(&session->steps);
        session->start = draftOf(*definition);
        session->now = session->start;
    }
    m_session = session.get();
    m_steps.setActiveStack(&session->steps);
    forgetRefusal();
    readStored();
    reread();
    Q_EMIT opened();
    return true;
}

/// What a draft is laid beside; the reading of the standing is that of a dashboard.
void ContractPresenter::readStored()
{
    const Portfolio &portfolio = *m_workspace.portfolio();
    const ContractId id = m_session->contract;
    m_all = portfolio.contracts();
    m_measured = portfolio.periodsWithData(id);
    m_partyPeriods = portfolio.partyPeriods(id);
    const QDate today = m_workspace.today();
    const Period view = defaultView(portfolio, id, PeriodKind::Quarter, today);
    m_kpis = contractStanding(portfolio, id, view, today).kpis;
}

/// The file changed under the editor. A draft that was not touched starts anew; one that was is kept.
void ContractPresenter::follow()
{
    for (auto session = m_sessions.begin(); session != m_sessions.end();) {
        const auto definition = m_workspace.portfolio()->definition(session->first);
        if (definition) {
            ++session;
            continue;
        }
        if (session->second.get() == m_session)
            m_session = nullptr;
        session = m_sessions.erase(session);
    }
    for (const auto &[id, session] : m_sessions) {
        const auto definition = m_workspace.portfolio()->definition(id);
        ContractSession *current = m_session;
        m_session = session.get();
        rebase(*definition);
        m_session = current;
    }
    if (!m_session) {
        Q_EMIT opened();
        return;
    }
    readStored();
    reread();
    Q_EMIT opened();
}

void ContractPresenter::rebase(const ContractDefinition &definition)
{
    const ContractDraft fresh = draftOf(definition);
    if (fresh == m_session->start)
        return;
    m_session->now = rebased(m_session->now, m_session->start, fresh);
    m_session->start = fresh;
    m_session->steps.clear(); // they are about what was there before
}

bool ContractPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

QString ContractPresenter::lock() const
{
    return isReadOnly() ? tr("Dit bestand is alleen te lezen.") : QString();
}

QString ContractPresenter::storedTitle() const
{
    return m_session ? m_session->start.base.title : QString();
}

int ContractPresenter::changeCount() const
{
    return m_session ? differences(m_session->start, m_session->now) : 0;
}

QString ContractPresenter::value(ContractField field) const
{
    if (!m_session)
        return {};
    const auto found = m_session->now.fields.find(field);
    return found == m_session->now.fields.end() ? QString() : found->second;
}

void ContractPresenter::set(ContractField field, const QString &text)
{
    if (!m_session || isReadOnly() || value(field) == text)
        return;
    ContractDraft after = m_session->now;
    after.fields[field] = text;
    edit({ field }, after);
}

std::vector<FieldChoice> ContractPresenter::choices(ContractField field) const
{
    std::vector<FieldChoice> icons;
    if (field != ContractField::Icon)
        return icons;
    for (const QString &icon : { u"book"_s, u"bike"_s, u"phone"_s, u"server"_s, u"building"_s, u"network"_s, u"shield"_s, u"message"_s, u"star"_s })
        icons.emplace_back(icon, ContractWords::iconName(icon));
    const QString own = value(field); // a template may have one of its own
    if (std::ranges::find(icons, own, &FieldChoice::first) == icons.end())
        icons.insert(icons.begin(), { own, own.isEmpty() ? tr("geen") : own });
    return icons;
}

FieldDoor ContractPresenter::door(ContractField field)
{
    FieldDoor made;
    made.value = [this, field] { return value(field); };
    made.set = [this, field](const QString &text) { set(field, text); };
    made.choices = [this, field] { return choices(field); };
    made.problem = [this, field] { return problem({ field }); };
    made.lock = [this] { return lock(); };
    made.isShown = [] { return true; };
    return made;
}

void ContractPresenter::edit(const ContractKey &key, const ContractDraft &after)
{
    m_session->touched.insert(key);
    m_session->steps.push(new ContractStep(*m_session, key, after, [this] {
        forgetRefusal();
        reread();
        Q_EMIT edited();
    }));
}

void ContractPresenter::reread()
{
    const auto definition = stored();
    m_read = readDraft(m_session->now);
    m_problems = ContractProblems::of(m_read, { *definition, m_all, m_measured, m_partyPeriods });
    m_effects = changesDates() ? ContractEffects::of(*definition, m_read.contract, m_kpis, m_workspace.today()) : std::vector<EffectRow>();
    std::vector<PartyId> shown;
    for (const PartyDraft &party : m_session->now.parties)
        shown.push_back(party.id);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT partiesReset();
}

bool ContractPresenter::changesDates() const
{
    if (!m_session)
        return false;
    const Contract &before = m_session->start.base;
    const Contract &after = m_read.contract;
    return before.award != after.award || before.signing != after.signing || before.start != after.start || before.end != after.end
        || before.planApproval != after.planApproval || before.calendar != after.calendar;
}

/// An empty name of a new party is no mistake until somebody tries to save it.
bool ContractPresenter::isQuiet(const ContractKey &key) const
{
    const bool isEmpty = key.field == ContractField::Parties ? cell(key.party, static_cast<PartyColumn>(key.column)).trimmed().isEmpty()
                                                             : value(key.field).trimmed().isEmpty();
    return isEmpty && !m_session->tried && !m_session->touched.contains(key);
}

std::optional<FieldProblem> ContractPresenter::problem(const ContractKey &key) const
{
    const auto found = m_problems.find(key);
    if (!m_session || found == m_problems.end() || (found->second.blocks && isQuiet(key)))
        return std::nullopt;
    return found->second;
}

std::vector<ContractKey> ContractPresenter::allKeys() const
{
    std::vector<ContractKey> keys;
    for (int field = 0; field < static_cast<int>(ContractField::Parties); ++field)
        keys.push_back({ static_cast<ContractField>(field) });
    for (int party = 0; party < partyCount(); ++party) {
        for (int column = 0; column < partyColumns; ++column)
            keys.push_back(cellKey(party, static_cast<PartyColumn>(column)));
    }
    return keys;
}

std::optional<ContractKey> ContractPresenter::firstProblem() const
{
    for (const auto &[key, found] : m_problems) { // the order of the keys is that of reading
        if (found.blocks)
            return key;
    }
    return std::nullopt;
}

std::optional<ContractKey> ContractPresenter::problemAfter(const ContractKey &key) const
{
    std::vector<ContractKey> keys = allKeys();
    const auto here = std::ranges::find(keys, key);
    if (here != keys.end())
        std::rotate(keys.begin(), here + 1, keys.end());
    const auto next = std::ranges::find_if(keys, [this](const ContractKey &one) { return problem(one).has_value(); });
    return next == keys.end() ? std::nullopt : std::optional(*next);
}

bool ContractPresenter::save()
{
    if (!m_session || isReadOnly())
        return false;
    if (changeCount() == 0) {
        drop();
        return true;
    }
    m_session->tried = true;
    if (firstProblem()) {
        Q_EMIT edited();
        return false;
    }
    const ContractId contract = m_session->contract;
    const QString title = m_read.contract.title;
    m_saving = true;
    const Status saved = saveContract(*m_workspace.portfolio(), m_read.contract, m_read.parties);
    m_saving = false;
    if (!m_workspace.check(saved))
        return false;
    m_session = nullptr;
    m_sessions.erase(contract);
    m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ is opgeslagen.").arg(title), true });
    m_workspace.go({ .feature = u"dashboard"_s, .contract = contract });
    Q_EMIT opened();
    return true;
}

void ContractPresenter::drop()
{
    if (!m_session)
        return;
    const ContractId contract = m_session->contract;
    m_sessions.erase(contract);
    m_session = nullptr;
    m_workspace.go({ .feature = u"dashboard"_s, .contract = contract });
    Q_EMIT opened();
}

bool ContractPresenter::hasDrafts() const
{
    return std::ranges::any_of(m_sessions, [](const auto &entry) { return entry.second->now != entry.second->start; });
}

bool ContractPresenter::saveDrafts()
{
    while (hasDrafts()) {
        const auto dirty = std::ranges::find_if(m_sessions, [](const auto &entry) { return entry.second->now != entry.second->start; });
        const ContractId contract = dirty->first;
        m_workspace.go({ .feature = u"contract"_s, .contract = contract });
        if (!open(contract) || !save())
            return false;
    }
    return true;
}

void ContractPresenter::dropDrafts()
{
    forgetAll();
}
