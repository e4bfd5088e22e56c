// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractWords.h"

#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRuns = 4; // then "en nog …"

bool isWord(const QString &text, const QString &word)
{
    return text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QString ContractWords::roleName(PartyRole role)
{
    switch (role) {
    case PartyRole::Participant: return tr("deelnemer");
    case PartyRole::Client: return tr("opdrachtgever");
    case PartyRole::Supplier: return tr("opdrachtnemer");
    case PartyRole::Category: return tr("categorie");
    }
    return {};
}

QString ContractWords::sizeName(PartySize size)
{
    return size == PartySize::Large ? tr("groot") : tr("klein");
}

QString ContractWords::columnName(PartyColumn column)
{
    switch (column) {
    case PartyColumn::Name: return tr("Naam");
    case PartyColumn::ShortName: return tr("Korte naam");
    case PartyColumn::Role: return tr("Rol");
    case PartyColumn::Size: return tr("Grootte");
    case PartyColumn::From: return tr("Vanaf");
    case PartyColumn::Until: return tr("Tot en met");
    case PartyColumn::Count: break;
    }
    return {};
}

QString ContractWords::iconName(const QString &icon)
{
    const std::pair<QString, QString> names[] = {
        { u"book"_s, tr("Boek") },       { u"bike"_s, tr("Fiets") },     { u"phone"_s, tr("Telefoon") },
        { u"server"_s, tr("Server") },   { u"building"_s, tr("Gebouw") }, { u"network"_s, tr("Netwerk") },
        { u"shield"_s, tr("Schild") },   { u"message"_s, tr("Bericht") }, { u"star"_s, tr("Ster") },
    };
    const auto found = std::ranges::find(names, icon, &std::pair<QString, QString>::first);
    return found == std::end(names) ? icon : found->second;
}

std::optional<PartyRole> ContractWords::roleIn(const QString &text)
{
    const std::pair<PartyRole, QString> dutch[] = { { PartyRole::Participant, u"deelnemer"_s }, { PartyRole::Client, u"opdrachtgever"_s },
                                                    { PartyRole::Supplier, u"opdrachtnemer"_s }, { PartyRole::Category, u"categorie"_s } };
    for (const auto &[role, word] : dutch) {
        if (isWord(text, word) || isWord(text, roleName(role)))
            return role;
    }
    return std::nullopt;
}

std::optional<PartySize> ContractWords::sizeIn(const QString &text)
{
    const std::pair<PartySize, QString> dutch[] = { { PartySize::Large, u"groot"_s }, { PartySize::Small, u"klein"_s } };
    for (const auto &[size, word] : dutch) {
        if (isWord(text, word) || isWord(text, sizeName(size)))
            return size;
    }
    return std::nullopt;
}

QString ContractWords::shortDate(const QDate &date)
{
    return u"%1 %2"_s.arg(shownShortDate(date)).arg(date.year());
}

QString ContractWords::duration(const QDate &start, const QDate &end)
{
    if (!end.isValid())
        return tr("zonder einde");
    const QDate after = end.addDays(1);
    int months = (after.year() - start.year()) * 12 + after.month() - start.month();
    if (start.addMonths(months) > after)
        --months;
    if (months < 1 || start.addMonths(months) != after)
        return tr("%n dag(en)", nullptr, static_cast<int>(start.daysTo(after)));
    return months % 12 == 0 ? tr("%n jaar", nullptr, months / 12) : tr("%n maand(en)", nullptr, months);
}

QString ContractWords::periodList(std::vector<Period> periods)
{
    std::ranges::sort(periods);
    QStringList runs;
    for (std::size_t i = 0; i < periods.size();) {
        std::size_t last = i;
        while (last + 1 < periods.size() && periods[last + 1].kind == periods[i].kind && periods[i].kind != PeriodKind::Once
               && periods[last].plus(1) == periods[last + 1])
            ++last;
        runs += last == i ? periodName(periods[i]) : tr("%1 tot en met %2").arg(periodName(periods[i]), periodName(periods[last]));
        i = last + 1;
    }
    const auto shown = std::min<qsizetype>(runs.size(), mostRuns);
    QString text = runs.mid(0, shown).join(u", "_s);
    if (shown < runs.size())
        text = tr("%1 en nog %2").arg(text).arg(runs.size() - shown);
    return text;
}

QString ContractWords::notADate(const QString &text, const std::optional<QDate> &meant)
{
    if (meant)
        return tr("‘%1’ is niet zeker. Bedoel je %2? Schrijf de datum dan voluit.").arg(text, shownDate(*meant));
    return tr("‘%1’ is geen datum. Schrijf bijvoorbeeld 1-7-2026.").arg(text);
}
