// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordColumns.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;

struct ColumnName
{
    Column column;
    QStringView name; ///< lower case, with single spaces
};

// The first name of each column is the one that messages use.
constexpr ColumnName callNames[] = {
    { Column::Offered, u"aangeboden" },         { Column::Offered, u"aangeboden om" },    { Column::Offered, u"aangeboden op" },
    { Column::Offered, u"offered" },            { Column::Offered, u"offered at" },       { Column::Offered, u"offered time" },
    { Column::Offered, u"start" },              { Column::Offered, u"starttijd" },        { Column::Offered, u"begin" },
    { Column::Offered, u"tijdstip" },           { Column::Offered, u"start time" },       { Column::MenuEnd, u"einde menu" },
    { Column::MenuEnd, u"in wachtrij" },        { Column::MenuEnd, u"menu end" },         { Column::MenuEnd, u"queued" },
    { Column::MenuEnd, u"queued at" },          { Column::Answered, u"beantwoord" },      { Column::Answered, u"aangenomen" },
    { Column::Answered, u"beantwoord om" },     { Column::Answered, u"opgenomen" },       { Column::Answered, u"answered" },
    { Column::Answered, u"answered at" },       { Column::Answered, u"answered time" },   { Column::Ended, u"beëindigd" },
    { Column::Ended, u"beeindigd" },            { Column::Ended, u"einde" },              { Column::Ended, u"eindtijd" },
    { Column::Ended, u"opgehangen" },           { Column::Ended, u"ended" },              { Column::Ended, u"ended at" },
    { Column::Ended, u"end time" },             { Column::Ended, u"end" },                { Column::Category, u"afhandeling" },
    { Column::Category, u"categorie" },         { Column::Category, u"category" },        { Column::Category, u"resultaat" },
    { Column::Category, u"outcome" },           { Column::CriticalErrors, u"kritieke fouten" },
    { Column::CriticalErrors, u"critical errors" }, { Column::OtherErrors, u"niet-kritieke fouten" },
    { Column::OtherErrors, u"niet kritieke fouten" }, { Column::OtherErrors, u"non-critical errors" },
};
constexpr ColumnName caseNames[] = {
    { Column::Id, u"nummer" },                  { Column::Id, u"id" },                    { Column::Id, u"ticket" },
    { Column::Id, u"zaaknummer" },              { Column::Id, u"ticketnummer" },          { Column::Id, u"number" },
    { Column::Opened, u"gemeld" },              { Column::Opened, u"gemeld op" },         { Column::Opened, u"ontvangen" },
    { Column::Opened, u"ontvangen op" },        { Column::Opened, u"geopend" },           { Column::Opened, u"aangemaakt" },
    { Column::Opened, u"uitgebracht" },         { Column::Opened, u"opened" },            { Column::Opened, u"received" },
    { Column::Opened, u"created" },             { Column::Opened, u"released" },          { Column::Opened, u"reported" },
    { Column::Responded, u"eerste reactie" },   { Column::Responded, u"reactie" },        { Column::Responded, u"bevestigd" },
    { Column::Responded, u"bevestigd op" },     { Column::Responded, u"first response" }, { Column::Responded, u"responded" },
    { Column::Responded, u"confirmed" },        { Column::Solved, u"opgelost" },          { Column::Solved, u"hersteld" },
    { Column::Solved, u"geïnstalleerd" },       { Column::Solved, u"geinstalleerd" },     { Column::Solved, u"geplaatst" },
    { Column::Solved, u"solved" },              { Column::Solved, u"resolved" },          { Column::Solved, u"installed" },
    { Column::Closed, u"gesloten" },            { Column::Closed, u"afgehandeld" },       { Column::Closed, u"afgehandeld op" },
    { Column::Closed, u"closed" },              { Column::Closed, u"handled" },           { Column::Priority, u"prioriteit" },
    { Column::Priority, u"prio" },              { Column::Priority, u"priority" },        { Column::Type, u"soort" },
    { Column::Type, u"type" },                  { Column::Type, u"kind" },                { Column::Tags, u"labels" },
    { Column::Tags, u"label" },                 { Column::Tags, u"tags" },                { Column::Tags, u"tag" },
    { Column::FirstContact, u"eerste contact" }, { Column::FirstContact, u"direct opgelost" },
    { Column::FirstContact, u"fcr" },           { Column::FirstContact, u"first contact" },
};
constexpr ColumnName outageNames[] = {
    { Column::From, u"begin" },     { Column::From, u"start" },          { Column::From, u"van" },
    { Column::From, u"from" },      { Column::To, u"einde" },            { Column::To, u"eind" },
    { Column::To, u"tot" },         { Column::To, u"end" },              { Column::To, u"to" },
    { Column::Planned, u"gepland" }, { Column::Planned, u"planned" },    { Column::Agreed, u"vooraf akkoord" },
    { Column::Agreed, u"vooraf aanvaard" }, { Column::Agreed, u"agreed" }, { Column::Agreed, u"agreed beforehand" },
};
constexpr ColumnName workNames[] = {
    { Column::Id, u"opdracht" },        { Column::Id, u"opdrachtnummer" },      { Column::Id, u"order" },
    { Column::Id, u"ordernummer" },     { Column::Id, u"nummer" },              { Column::Id, u"order number" },
    { Column::Date, u"opgeleverd" },    { Column::Date, u"opgeleverd op" },     { Column::Date, u"datum" },
    { Column::Date, u"uitgevoerd" },    { Column::Date, u"date" },              { Column::Date, u"delivered" },
    { Column::PlannedDate, u"gepland" }, { Column::PlannedDate, u"gepland op" }, { Column::PlannedDate, u"planned" },
    { Column::Rejected, u"afkeur" },    { Column::Rejected, u"afgekeurd" },     { Column::Rejected, u"rejected" },
    { Column::SupplierRejected, u"afkeur volgens opdrachtnemer" },              { Column::SupplierRejected, u"rejected by supplier" },
    { Column::Repaired, u"hersteld" },  { Column::Repaired, u"repaired" },
};
constexpr ColumnName journeyNames[] = {
    { Column::Date, u"datum" },           { Column::Date, u"date" },                { Column::Trips, u"ritten" },
    { Column::Trips, u"trips" },          { Column::Kilometres, u"km" },            { Column::Kilometres, u"kilometers" },
    { Column::Kilometres, u"kilometres" }, { Column::Factor, u"factor" },           { Column::Factor, u"emissiefactor" },
    { Column::Factor, u"emission factor" }, { Column::FactorSource, u"bron" },      { Column::FactorSource, u"bron factor" },
    { Column::FactorSource, u"source" },  { Column::FactorVersion, u"versie" },     { Column::FactorVersion, u"version" },
    { Column::Emission, u"co2" },         { Column::Emission, u"kg co2" },          { Column::Emission, u"uitstoot" },
    { Column::Emission, u"emission" },
};

std::span<const ColumnName> namesOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Calls: return callNames;
    case RecordKind::Cases: return caseNames;
    case RecordKind::Outages: return outageNames;
    case RecordKind::Works: return workNames;
    case RecordKind::Journeys: return journeyNames;
    }
    Q_UNREACHABLE();
}

std::optional<Column> columnOf(const QString &header, RecordKind kind)
{
    const QString plain = QString(header).replace(u'_', u' ').simplified().toLower();
    const auto names = namesOf(kind);
    const auto found = std::ranges::find(names, plain, &ColumnName::name);
    return found == names.end() ? std::nullopt : std::optional(found->column);
}

} // namespace

RecordColumns::RecordColumns(const TextRow &header, RecordKind kind, const RecordWords &words, std::vector<Problem> &problems)
    : m_kind(kind)
{
    m_indexes.fill(-1);
    for (const QString &field : header.fields) {
        const QString name = field.trimmed();
        const auto column = columnOf(words.column(name), kind);
        if (column) {
            int &index = m_indexes[static_cast<std::size_t>(*column)];
            if (index >= 0)
                problems.push_back({ header.line, name, name, ProblemCode::DuplicateColumn, { name } });
            index = static_cast<int>(m_headers.size());
        }
        m_headers += name;
    }
}

QString RecordColumns::nameOf(RecordColumn column) const
{
    if (has(column))
        return m_headers.at(indexOf(column));
    const auto names = namesOf(m_kind);
    const auto found = std::ranges::find(names, column, &ColumnName::column);
    return found == names.end() ? QString() : found->name.toString();
}

bool looksLike(const TextRow &header, RecordKind kind)
{
    std::vector<Problem> ignored;
    const RecordColumns columns(header, kind, {}, ignored);
    switch (kind) {
    case RecordKind::Calls: return columns.has(Column::Offered) && columns.has(Column::Answered);
    case RecordKind::Cases:
        return columns.has(Column::Opened)
            && (columns.has(Column::Responded) || columns.has(Column::Solved) || columns.has(Column::Closed));
    case RecordKind::Outages: return columns.has(Column::From) && columns.has(Column::To);
    case RecordKind::Works: return columns.has(Column::Date) && columns.has(Column::Rejected);
    case RecordKind::Journeys:
        return columns.has(Column::Date) && (columns.has(Column::Kilometres) || columns.has(Column::Emission));
    }
    Q_UNREACHABLE();
}
