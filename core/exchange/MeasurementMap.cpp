// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementMap.h"

#include "NamedTable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    QStringView name;
    MeasurementMap::Kind kind;
};

constexpr std::array kindNames {
    KindName { u"column", MeasurementMap::Kind::Column },   KindName { u"kolom", MeasurementMap::Kind::Column },
    KindName { u"kpi", MeasurementMap::Kind::Kpi },         KindName { u"party", MeasurementMap::Kind::Party },
    KindName { u"deelnemer", MeasurementMap::Kind::Party }, KindName { u"period", MeasurementMap::Kind::Period },
    KindName { u"periode", MeasurementMap::Kind::Period },  KindName { u"value", MeasurementMap::Kind::Value },
    KindName { u"waarde", MeasurementMap::Kind::Value },
};

std::optional<MeasurementMap::Kind> kindFrom(const QString &text)
{
    for (const KindName &each : kindNames) {
        if (each.name.compare(text, Qt::CaseInsensitive) == 0)
            return each.kind;
    }
    return std::nullopt;
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

void MeasurementMap::add(Kind kind, const QString &from, const QString &to)
{
    m_meanings[static_cast<std::size_t>(kind)].insert(folded(from), to);
}

std::optional<QString> MeasurementMap::find(Kind kind, const QString &text) const
{
    const auto &meanings = m_meanings[static_cast<std::size_t>(kind)];
    const auto found = meanings.constFind(folded(text));
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

QString MeasurementMap::meaningOf(Kind kind, const QString &text) const
{
    return find(kind, text).value_or(text);
}

bool MeasurementMap::isLeftOut(const QString &header) const
{
    const auto meaning = find(Kind::Column, header);
    return meaning && (meaning->isEmpty() || *meaning == u"-");
}

MeasurementMapReading readMeasurementMap(const QByteArray &bytes)
{
    MeasurementMapReading reading;
    NamedTable table(bytes, { { u"kind"_s, { u"soort"_s } }, { u"from"_s, { u"van"_s } }, { u"to"_s, { u"naar"_s } } },
                     reading.problems);
    QHash<QString, int> lines;
    while (table.next()) {
        const QString from = table.field(u"from");
        const QString to = table.field(u"to");
        const auto kind = kindFrom(table.field(u"kind"));
        if (!kind) {
            table.report(u"kind", ProblemCode::UnknownValue, { table.field(u"kind"), u"column, kpi, party, period, value"_s });
            continue;
        }
        const QString key = QString::number(static_cast<int>(*kind)) + folded(from);
        if (from.isEmpty())
            table.report(u"from", ProblemCode::MissingKey, { u"from"_s });
        else if (to.isEmpty() && *kind != MeasurementMap::Kind::Column)
            table.report(u"to", ProblemCode::MissingKey, { u"to"_s });
        else if (lines.contains(key))
            table.report(u"from", ProblemCode::DuplicateRow, { QString::number(lines.value(key)) });
        else
            reading.map.add(*kind, from, to);
        lines.insert(key, table.line());
    }
    return reading;
}
