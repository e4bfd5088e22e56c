// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiLibrary.h"

#include "CodeTable.h"
#include "JsonFile.h"
#include "JsonMembers.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int libraryFormat = 1;

struct ChannelDraft
{
    QString code;
    QString name;
};

/// An entry as the file writes it: a kpi of one part, flat.
struct EntryDraft
{
    QString channel;
    QString explanation;
    Kpi kpi;
    Indicator indicator;
    Comparator comparator = Comparator::AtLeast;
};

struct LibraryDraft
{
    int format = 0;
    QString sourceDocument;
    QString sourceReference;
    std::vector<ChannelDraft> channels;
    std::vector<EntryDraft> kpis;
};

/// Which way is better. A volume is neither: its comparator is where the editor starts.
enum class Better : quint8 { Higher, Lower, Neither };
constexpr auto betters = codeTable<Better::Neither>("higher"_L1, "lower"_L1, "neither"_L1);

void readBetter(const JsonPlace &place, EntryDraft &draft)
{
    Better better = Better::Neither;
    readCode(place, better, [](QStringView code) { return betters.valueOf(code); }, { u"higher"_s, u"lower"_s, u"neither"_s });
    draft.comparator = better == Better::Lower ? Comparator::AtMost : Comparator::AtLeast;
}

template<auto member>
void readIntoPart(const JsonPlace &place, EntryDraft &draft)
{
    readValue(place, draft.indicator.*member);
}

template<auto member>
void readIntoKpi(const JsonPlace &place, EntryDraft &draft)
{
    readValue(place, draft.kpi.*member);
}

const JsonField<EntryDraft> entryFields[] = {
    MemberOf<&EntryDraft::channel>::required(u"channel"),
    MemberOf<&EntryDraft::explanation>::required(u"explanation"),
    { u"code", Need<EntryDraft>::Required, readIntoKpi<&Kpi::code> },
    { u"title", Need<EntryDraft>::Required, readIntoKpi<&Kpi::title> },
    { u"theme", Need<EntryDraft>::Required,
      [](const JsonPlace &p, EntryDraft &d) { readCode(p, d.kpi.theme, themeFrom, codesOf<KpiTheme>()); } },
    { u"definition", Need<EntryDraft>::Required, readIntoPart<&Indicator::definition> },
    { u"unit", Need<EntryDraft>::Required,
      [](const JsonPlace &p, EntryDraft &d) { readCode(p, d.indicator.unit, unitFrom, codesOf<Unit>()); } },
    { u"input", Need<EntryDraft>::Required,
      [](const JsonPlace &p, EntryDraft &d) { readCode(p, d.indicator.input, inputKindFrom, codesOf<InputKind>()); } },
    { u"measured", Need<EntryDraft>::Required,
      [](const JsonPlace &p, EntryDraft &d) { readCode(p, d.indicator.measured, periodKindFrom, codesOf<PeriodKind>()); } },
    { u"overTime", Need<EntryDraft>::Required,
      [](const JsonPlace &p, EntryDraft &d) {
          readCode(p, d.indicator.overTime, timeAggregationFrom, codesOf<TimeAggregation>());
      } },
    { u"numerator", Need<EntryDraft>::Optional, readIntoPart<&Indicator::numeratorLabel> },
    { u"denominator", Need<EntryDraft>::Optional, readIntoPart<&Indicator::denominatorLabel> },
    { u"source", Need<EntryDraft>::Required, readIntoPart<&Indicator::source> },
    { u"better", Need<EntryDraft>::Required, readBetter },
    { u"sourceText", Need<EntryDraft>::Required, readIntoKpi<&Kpi::sourceText> },
};

const JsonField<ChannelDraft> channelFields[] = {
    MemberOf<&ChannelDraft::code>::required(u"code"),
    MemberOf<&ChannelDraft::name>::required(u"name"),
};

const JsonField<LibraryDraft> libraryFields[] = {
    MemberOf<&LibraryDraft::format>::required(u"format"),
    { u"channels", Need<LibraryDraft>::Required,
      [](const JsonPlace &p, LibraryDraft &d) { readObjects(p, channelFields, d.channels); } },
    MemberOf<&LibraryDraft::sourceDocument>::required(u"sourceDocument"),
    MemberOf<&LibraryDraft::sourceReference>::required(u"sourceReference"),
    { u"kpis", Need<LibraryDraft>::Required,
      [](const JsonPlace &p, LibraryDraft &d) { readObjects(p, entryFields, d.kpis); } },
};

const ChannelDraft *channelOf(const LibraryDraft &draft, const QString &code)
{
    const auto found = std::ranges::find(draft.channels, code, &ChannelDraft::code);
    return found == draft.channels.end() ? nullptr : &*found;
}

void checkEntry(const JsonPlace &place, const LibraryDraft &draft, std::size_t index)
{
    const EntryDraft &entry = draft.kpis[index];
    if (!channelOf(draft, entry.channel))
        place.at(u"channel").report(ProblemCode::BrokenReference, { entry.channel });
    for (std::size_t earlier = 0; earlier < index; ++earlier) {
        if (draft.kpis[earlier].kpi.code.compare(entry.kpi.code, Qt::CaseInsensitive) == 0)
            place.at(u"code").report(ProblemCode::DuplicateCode, { entry.kpi.code });
    }
    const bool fraction = entry.indicator.input == InputKind::Fraction;
    for (const QStringView key : { u"numerator", u"denominator" }) {
        const bool isThere = place.node().member(key) != nullptr;
        if (fraction && !isThere)
            place.reportKey(place.node().line, key, ProblemCode::MissingKey, { key.toString() });
        else if (!fraction && isThere)
            place.at(key).report(ProblemCode::UnknownKey, { key.toString() });
    }
}

void check(const JsonPlace &root, const LibraryDraft &draft)
{
    if (draft.format != libraryFormat)
        root.at(u"format").report(ProblemCode::UnknownValue, { QString::number(draft.format), QString::number(libraryFormat) });
    for (std::size_t i = 0; i < draft.kpis.size(); ++i)
        checkEntry(root.at(u"kpis").at(i), draft, i);
    if (draft.kpis.empty())
        root.at(u"kpis").report(ProblemCode::MissingKey, { u"kpis"_s });
}

LibraryKpi entryOf(const EntryDraft &draft, const LibraryDraft &library)
{
    LibraryKpi result;
    result.channel = draft.channel;
    result.channelName = channelOf(library, draft.channel)->name;
    result.explanation = draft.explanation;
    Kpi kpi = draft.kpi;
    kpi.shortTitle = kpi.title;
    kpi.purpose = draft.explanation;
    kpi.method = draft.indicator.source;
    kpi.sourceReference = library.sourceReference + u", "_s + result.channelName;
    PartSheet part;
    part.indicator = draft.indicator;
    part.indicator.title = kpi.title;
    part.indicator.shortTitle = kpi.title;
    part.indicator.judged = draft.indicator.measured;
    part.norm.kind = NormKind::Guideline;
    part.norm.comparator = draft.comparator;
    part.norm.sourceText = kpi.sourceText;
    result.sheet = { kpi, { part } };
    return result;
}

} // namespace

KpiLibraryReading readKpiLibrary(const QByteArray &json)
{
    const JsonFile file = openJson(json);
    KpiLibraryReading reading;
    reading.problems = file.problems;
    if (!file.root)
        return reading;
    const JsonPlace root(*file.root, {}, reading.problems);
    LibraryDraft draft;
    readObject(root, libraryFields, draft);
    if (reading.problems.empty())
        check(root, draft);
    if (!reading.problems.empty())
        return reading;
    for (const EntryDraft &entry : draft.kpis)
        reading.kpis.push_back(entryOf(entry, draft));
    return reading;
}

std::vector<LibraryKpi> kpiLibrary()
{
    QFile file(u":/library/kanaal-kpis.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readKpiLibrary(file.readAll()).kpis;
}

Result<LibraryKpi> libraryKpi(const QString &code)
{
    for (LibraryKpi &kpi : kpiLibrary()) {
        if (kpi.sheet.kpi.code.compare(code, Qt::CaseInsensitive) == 0)
            return std::move(kpi);
    }
    return Error { ErrorCode::NotFound, u"no kpi in the library: "_s + code, { code } };
}

KpiSheet copyFor(const ContractDefinition &contract, const LibraryKpi &kpi)
{
    KpiSheet sheet = kpi.sheet;
    sheet.kpi.contract = contract.contract.id;
    for (int number = 2; contract.kpi(sheet.kpi.code); ++number)
        sheet.kpi.code = kpi.sheet.kpi.code + u'-' + QString::number(number);
    return sheet;
}
