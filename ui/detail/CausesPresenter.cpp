// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CausesPresenter.h"

#include "PeopleVerbs.h"
#include "Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 1'000'000'000;

/// A whole number from 0; dots and spaces may part its thousands.
std::optional<int> countIn(QString text)
{
    static const QRegularExpression parted(u"^\\d{1,3}(?:[. \\x{00A0}]\\d{3})+$"_s);
    text = text.trimmed();
    if (parted.match(text).hasMatch())
        text.remove(u'.').remove(u' ').remove(QChar(0xA0));
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 0 && count <= mostCases ? std::optional(count) : std::nullopt;
}

int percentOf(qint64 count, qint64 whole)
{
    return whole > 0 ? static_cast<int>((count * 200 + whole) / (2 * whole)) : 0;
}

} // namespace

std::vector<CauseShare> paretoOf(std::vector<Cause> causes)
{
    std::ranges::stable_sort(causes, std::ranges::greater(), &Cause::count);
    qint64 whole = 0;
    for (const Cause &cause : causes)
        whole += cause.count;
    std::vector<CauseShare> shares;
    qint64 sum = 0;
    for (Cause &cause : causes) {
        sum += cause.count;
        const int percent = percentOf(cause.count, whole);
        shares.push_back({ std::move(cause), percent, percentOf(sum, whole) });
    }
    return shares;
}

CausesPresenter::CausesPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

void CausesPresenter::show(KpiId kpi, const std::optional<Period> &period)
{
    m_kpi = kpi;
    m_period = period;
    load();
}

std::vector<Cause> CausesPresenter::causes() const
{
    if (!m_workspace.portfolio() || !m_period)
        return {};
    auto causes = m_workspace.portfolio()->rowsOf<Cause>(m_workspace.contract());
    std::erase_if(causes, [this](const Cause &cause) { return cause.kpi != m_kpi || cause.period != *m_period; });
    std::ranges::stable_sort(causes, {}, &Cause::order);
    return causes;
}

void CausesPresenter::load()
{
    m_shares = paretoOf(causes());
    std::vector<RegisterRow> rows;
    for (const CauseShare &share : m_shares) {
        const QString count = shown(Decimal(share.cause.count));
        //: %1 a cause, %2 how often, %3 its share, %4 the share together with the larger causes
        const QString sentence = tr("%1: %2, %3%. Opgeteld %4%.").arg(share.cause.title, count).arg(share.percent).arg(share.upTo);
        rows.push_back({ { sentence, share.cause.title, count, QString::number(share.percent), QString::number(share.upTo) } });
    }
    m_model.setCaptions({ tr("Oorzaak en aantal"), tr("Oorzaak"), tr("Aantal"), tr("Aandeel"), tr("Opgeteld") });
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

int CausesPresenter::total() const
{
    int total = 0;
    for (const CauseShare &share : m_shares)
        total += share.cause.count;
    return total;
}

QString CausesPresenter::summary() const
{
    if (!m_period)
        return {};
    const QString period = periodName(*m_period);
    //: %1 how many cases together, %2 a period
    return m_shares.empty() ? period : tr("%1, %2").arg(shown(Decimal(total())), period);
}

bool CausesPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

RowForm CausesPresenter::form(int row)
{
    const bool isNew = row < 0 || row >= static_cast<int>(m_shares.size());
    RowForm form;
    form.heading = isNew ? tr("Oorzaak toevoegen") : tr("Oorzaak wijzigen");
    form.intro = m_period ? tr("Waardoor werd de norm niet gehaald in %1, en hoe vaak?").arg(periodName(*m_period)) : QString();
    form.button = tr("Opslaan");
    form.fields = { { u"title"_s, tr("Oorzaak"), RowField::Kind::Line, 9 }, { u"count"_s, tr("Aantal"), RowField::Kind::Line, 3 } };
    if (!isNew) {
        const Cause &cause = m_shares[static_cast<std::size_t>(row)].cause;
        form.values = { { u"title"_s, cause.title }, { u"count"_s, QString::number(cause.count) } };
    }
    form.problems = [this, row](const RowValues &values) { return problemsOf(values, row); };
    form.store = [this, row](const RowValues &values) { return store(values, row); };
    return form;
}

RowProblems CausesPresenter::problemsOf(const RowValues &values, int row) const
{
    RowProblems problems;
    const QString title = valueIn(values, u"title"_s).simplified();
    if (title.isEmpty())
        problems[u"title"_s] = { tr("Schrijf op wat de oorzaak was.") };
    for (int i = 0; i < static_cast<int>(m_shares.size()); ++i) {
        if (i != row && m_shares[static_cast<std::size_t>(i)].cause.title.compare(title, Qt::CaseInsensitive) == 0)
            problems[u"title"_s] = { tr("Deze oorzaak staat er al; tel haar aantal daarbij op."), false };
    }
    if (!countIn(valueIn(values, u"count"_s)))
        problems[u"count"_s] = { tr("Vul een heel aantal in, vanaf 0.") };
    return problems;
}

QString CausesPresenter::store(const RowValues &values, int row)
{
    std::vector<Cause> all = causes();
    const QString title = valueIn(values, u"title"_s).simplified();
    const int count = countIn(valueIn(values, u"count"_s)).value_or(0);
    if (row < 0) {
        Cause cause;
        cause.title = title;
        cause.count = count;
        all.push_back(cause);
    } else {
        const CauseId id = m_shares[static_cast<std::size_t>(row)].cause.id;
        const auto found = std::ranges::find(all, id, &Cause::id);
        if (found == all.end())
            return tr("Deze oorzaak is er niet meer.");
        found->title = title;
        found->count = count;
    }
    const Status saved = save(std::move(all));
    return saved ? QString() : errorText(saved.error());
}

Status CausesPresenter::save(std::vector<Cause> all)
{
    if (!m_period)
        return done();
    const Status saved = saveCauses(*m_workspace.portfolio(), m_workspace.contract(), m_kpi, *m_period, std::move(all));
    if (saved)
        load();
    return saved;
}

void CausesPresenter::remove(int row)
{
    if (isReadOnly() || row < 0 || row >= static_cast<int>(m_shares.size()))
        return;
    const Cause gone = m_shares[static_cast<std::size_t>(row)].cause;
    std::vector<Cause> all = causes();
    std::erase_if(all, [&](const Cause &cause) { return cause.id == gone.id; });
    if (!m_workspace.check(save(std::move(all))))
        return;
    m_workspace.notify({ Notice::Tone::Information, tr("Oorzaak ‘%1’ is verwijderd.").arg(gone.title), true });
}

QString CausesPresenter::paste(const QString &text)
{
    if (isReadOnly() || !m_period)
        return {};
    std::vector<Cause> all = causes();
    int added = 0;
    int unread = 0;
    static const QRegularExpression lineEnd(u"\r\n|\r|\n"_s);
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        const auto count = countIn(cells.value(1));
        const QString title = cells.value(0).simplified();
        if (title.isEmpty() || !count) {
            ++unread;
            continue;
        }
        const auto known = std::ranges::find_if(all, [&](const Cause &cause) { return cause.title.compare(title, Qt::CaseInsensitive) == 0; });
        if (known == all.end()) {
            Cause cause;
            cause.title = title;
            cause.count = *count;
            all.push_back(cause);
        } else {
            known->count = *count;
        }
        ++added;
    }
    if (added == 0)
        return tr("Op het klembord staan geen regels met een oorzaak en een aantal.");
    if (!m_workspace.check(save(std::move(all))))
        return {};
    const QString taken = tr("%n regel(s) geplakt.", nullptr, added);
    return unread == 0 ? taken : taken + u' ' + tr("%n regel(s) overgeslagen: daar stond geen aantal.", nullptr, unread);
}
