// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiEditorPresenter.h"

#include "DateText.h"
#include "EditorChecks.h"
#include "PartFields.h"
#include "PeriodMath.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 150; // looking back reads the file: not at every key

QString nextCode(const ContractDefinition &contract)
{
    int number = static_cast<int>(contract.kpis.size()) + 1;
    const auto code = [](int n) { return u"KPI-%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    while (contract.kpi(code(number)))
        ++number;
    return code(number);
}

} // namespace

KpiEditorPresenter::KpiEditorPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &KpiEditorPresenter::settle);
    connect(&workspace, &Workspace::portfolioChanged, this, &KpiEditorPresenter::forgetAll);
    connect(&workspace, &Workspace::changed, this, [this](const Topics &topics) {
        if (topics.definitions || topics.measurements || topics.surveys)
            follow();
    });
    workspace.addDraftKeeper(this);
}

KpiEditorPresenter::~KpiEditorPresenter()
{
    m_workspace.removeDraftKeeper(this);
}

void KpiEditorPresenter::forgetAll()
{
    m_session = nullptr;
    m_sessions.clear();
    m_pause.stop();
    Q_EMIT opened();
}

EditorDraft KpiEditorPresenter::freshDraft() const
{
    KpiSheet sheet;
    sheet.kpi.contract = m_workspace.contract();
    sheet.kpi.code = nextCode(*m_workspace.definition());
    EditorDraft draft = draftOf(sheet);
    draft.parts.push_back(freshPart());
    draft.fields[Field::CountsAs] = codeOf(NormKind::Norm);
    draft.fields[Field::Frequency] = codeOf(PeriodKind::Month);
    return draft;
}

bool KpiEditorPresenter::open(KpiId kpi)
{
    const auto contract = m_workspace.definition();
    if (!contract || (kpi.isValid() && !contract->kpi(kpi)))
        return false;
    auto &session = m_sessions[{ contract->contract.id, kpi }];
    if (!session) {
        session = std::make_unique<EditorSession>();
        session->contract = contract->contract.id;
        session->kpi = kpi;
        m_steps.addStack(&session->steps);
        // The last agreed norm is what is edited, also when it begins later than today.
        session->start = kpi.isValid() ? draftOf(*kpiSheet(*contract, kpi, QDate(9999, 12, 31))) : freshDraft();
        session->now = session->start;
        session->use = kpiUse(*m_workspace.portfolio(), *contract, kpi);
    }
    m_session = session.get();
    m_steps.setActiveStack(&session->steps);
    m_shape = shapeText();
    reread();
    settle();
    Q_EMIT opened();
    return true;
}

/// The file changed under the editor. A draft that was not touched starts anew; one that was is kept, over what is stored now.
void KpiEditorPresenter::follow()
{
    if (!m_session)
        return;
    const auto contract = m_workspace.portfolio()->definition(m_session->contract);
    if (!contract || (m_session->kpi.isValid() && !contract->kpi(m_session->kpi))) {
        m_sessions.erase({ m_session->contract, m_session->kpi });
        m_session = nullptr;
        Q_EMIT opened();
        return;
    }
    m_session->use = kpiUse(*m_workspace.portfolio(), *contract, m_session->kpi);
    if (m_session->kpi.isValid() && m_session->now == m_session->start) {
        m_session->start = draftOf(*kpiSheet(*contract, m_session->kpi, QDate(9999, 12, 31)));
        m_session->now = m_session->start;
        m_session->steps.clear();
        m_shape = shapeText();
        reread();
        Q_EMIT opened();
    } else {
        reread(); // what the contract refuses may be another thing now
        Q_EMIT edited();
    }
    m_pause.start();
}

bool KpiEditorPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

bool KpiEditorPresenter::isUnconfirmed() const
{
    return m_session && !isNew()
        && (!m_session->start.base.confirmed
            || std::ranges::any_of(m_session->start.parts, [](const PartDraft &part) { return !part.base.norm.confirmed; }));
}

QString KpiEditorPresenter::heading() const
{
    if (!m_session)
        return tr("KPI bewerken");
    return isNew() ? tr("Nieuwe KPI") : tr("%1 bewerken").arg(m_session->start.base.code);
}

int KpiEditorPresenter::changeCount() const
{
    return m_session ? differences(m_session->start, m_session->now) : 0;
}

QString KpiEditorPresenter::value(const FieldKey &key) const
{
    return m_session ? textOf(m_session->now, key) : QString();
}

void KpiEditorPresenter::set(const FieldKey &key, const QString &text)
{
    if (!m_session || isReadOnly() || value(key) == text)
        return;
    EditorDraft after = m_session->now;
    setText(after, key, text);
    if (key.field == Field::Shape)
        applyShape(after.parts[static_cast<std::size_t>(key.part)], shapeFrom(text));
    if (key.field == Field::Frequency || key.field == Field::Source) {
        for (PartDraft &part : after.parts) {
            part.fields[key.field == Field::Source ? Field::PartSource : Field::Measured] = text;
            if (key.field == Field::Frequency)
                part.fields[Field::Judged] = text;
        }
    }
    edit(key, after);
}

void KpiEditorPresenter::edit(const FieldKey &key, const EditorDraft &after)
{
    EditorDraft proposed = after;
    proposeChangeDay(proposed);
    m_session->touched.insert(key);
    m_session->steps.push(new EditorStep(*m_session, key, std::move(proposed), [this] {
        reread();
        if (const QString shape = shapeText(); shape != m_shape) {
            m_shape = shape;
            Q_EMIT shapeChanged();
        }
        Q_EMIT edited();
        m_pause.start();
    }));
}

/// A changed norm that was used needs a day; the first of the period we are in is proposed, and can be changed.
void KpiEditorPresenter::proposeChangeDay(EditorDraft &draft) const
{
    const auto contract = m_workspace.portfolio()->definition(m_session->contract);
    if (draft.change.contains(Field::ValidFrom) || draft.parts.empty() || !contract)
        return;
    const ReadDraft read = readDraft(draft);
    if (!needsNormChange(*contract, m_session->use, read.sheet))
        return;
    const PeriodKind kind = read.sheet.parts.front().indicator.judged;
    const Period period = periodHolding(m_workspace.today(), kind == PeriodKind::Once ? PeriodKind::Month : kind, contract->contract);
    const QDate first = std::max(daysOf(period, contract->contract).first, firstChangeDay(*contract, m_session->kpi));
    draft.change[Field::ValidFrom] = typedDate(first);
}

/// The day of the overleg that was chosen; invalid: none is, or it is gone.
QDate KpiEditorPresenter::agreedOn() const
{
    if (!m_read.change.meeting.isValid())
        return {};
    const auto meetings = m_workspace.portfolio()->rowsOf<Meeting>(m_session->contract);
    const auto found = std::ranges::find(meetings, m_read.change.meeting, &Meeting::id);
    return found == meetings.end() ? QDate() : found->date;
}

void KpiEditorPresenter::reread()
{
    const auto contract = m_workspace.portfolio()->definition(m_session->contract);
    m_read = readDraft(m_session->now);
    m_problems = EditorChecks::problemsOf(m_read, { *contract, m_session->use, isNew(), agreedOn() });
    m_needsChange = needsNormChange(*contract, m_session->use, m_read.sheet);
    const Period period = m_workspace.view();
    m_session->trialTexts.resize(m_session->now.parts.size());
    m_trial.run(*contract, m_read.sheet, m_session->trialTexts, period);
}

void KpiEditorPresenter::setTrialText(int part, const QString &text)
{
    if (!m_session || part < 0 || part >= static_cast<int>(m_session->trialTexts.size()))
        return;
    m_session->trialTexts[static_cast<std::size_t>(part)] = text;
    reread();
    Q_EMIT edited();
}

void KpiEditorPresenter::settle()
{
    m_pause.stop();
    if (!m_session)
        return;
    const auto contract = m_workspace.portfolio()->definition(m_session->contract);
    m_lookBack = LookBack::of(*m_workspace.portfolio(), *contract, m_read.sheet);
    Q_EMIT lookedBack();
}

const LookBack &KpiEditorPresenter::lookBack()
{
    if (m_pause.isActive())
        settle();
    return m_lookBack;
}

/// An empty field of a new kpi is no mistake until somebody tries to save it.
bool KpiEditorPresenter::isQuiet(const FieldKey &key) const
{
    return !m_session->tried && !m_session->touched.contains(key) && value(key).trimmed().isEmpty();
}

std::optional<FieldProblem> KpiEditorPresenter::problem(const FieldKey &key) const
{
    const auto found = m_problems.find(key);
    if (!m_session || found == m_problems.end() || (found->second.blocks && isQuiet(key)))
        return std::nullopt;
    return found->second;
}

std::vector<FieldKey> KpiEditorPresenter::allKeys() const
{
    std::vector<FieldKey> keys;
    for (const Field field : { Field::Code, Field::Title, Field::Kind, Field::PartRule })
        keys.push_back({ field });
    for (int part = 0; part < partCount(); ++part) {
        for (const Field field : { Field::PartTitle, Field::CaseValue, Field::TermAmount, Field::Value, Field::High, Field::Margin,
                                   Field::Judged, Field::Offered, Field::PathMonths, Field::PathTolerance })
            keys.push_back({ field, part, -1 });
        for (int band = 0; band < bandCount(part); ++band) {
            for (const Field field : { Field::BandFrom, Field::BandTo, Field::BandLabel, Field::BandVerdict })
                keys.push_back({ field, part, band });
        }
    }
    for (const Field field : { Field::ValidFrom, Field::Reason, Field::AgreedIn, Field::ContractChange, Field::RemedyAmount })
        keys.push_back({ field });
    return keys;
}

std::optional<FieldKey> KpiEditorPresenter::firstProblem() const
{
    for (const FieldKey &key : allKeys()) {
        const auto found = m_problems.find(key);
        if (found != m_problems.end() && found->second.blocks)
            return key;
    }
    return std::nullopt;
}

std::optional<FieldKey> KpiEditorPresenter::problemAfter(const FieldKey &key) const
{
    std::vector<FieldKey> keys = allKeys();
    const auto here = std::ranges::find(keys, key);
    if (here != keys.end())
        std::rotate(keys.begin(), here + 1, keys.end());
    const auto next = std::ranges::find_if(keys, [this](const FieldKey &one) { return problem(one).has_value(); });
    return next == keys.end() ? std::nullopt : std::optional(*next);
}

int KpiEditorPresenter::partCount() const
{
    return m_session ? static_cast<int>(m_session->now.parts.size()) : 0;
}

int KpiEditorPresenter::bandCount(int part) const
{
    return part < partCount() ? static_cast<int>(m_session->now.parts[static_cast<std::size_t>(part)].bands.size()) : 0;
}

QString KpiEditorPresenter::partTitle(int part) const
{
    return value({ Field::PartTitle, part, -1 });
}

std::vector<NormPart> KpiEditorPresenter::normParts() const
{
    std::vector<NormPart> parts;
    for (const PartSheet &part : m_read.sheet.parts)
        parts.push_back({ &part.indicator, &part.norm });
    return parts;
}

std::vector<SentencePiece> KpiEditorPresenter::sentence() const
{
    return m_session ? kpiSentencePieces(m_read.sheet.kpi, normParts()) : std::vector<SentencePiece>();
}

QStringList KpiEditorPresenter::notes() const
{
    return m_session ? kpiNotes(normParts()) : QStringList();
}

QString KpiEditorPresenter::sentenceText() const
{
    return m_session ? kpiSentence(m_read.sheet.kpi, normParts()) : QString();
}

QString KpiEditorPresenter::sourceText() const
{
    return m_session ? m_session->now.base.sourceText : QString();
}

bool KpiEditorPresenter::isJudged() const
{
    return m_session && !m_session->use.judged.empty();
}
