// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// A canonical period as people say it; any other text stays as it is.
QString periodIn(const QString &text)
{
    const auto period = Period::fromText(text);
    return period ? periodName(*period) : text;
}

/// The number that an argument holds; 1 has a sentence of its own.
struct Count
{
    explicit Count(const QString &argument)
        : value(argument.toLongLong())
        , text(shown(Decimal(value)))
    {
    }
    qint64 value;
    QString text;
    [[nodiscard]] bool isOne() const { return value == 1; }
};

QString definitionText(ChangeKind kind, const QString &name, const QString &second)
{
    switch (kind) {
    case ChangeKind::AddContract:
        return Words::tr("contract %1 toegevoegd").arg(name);
    case ChangeKind::EditContract:
        return Words::tr("contract %1 gewijzigd").arg(name);
    case ChangeKind::RemoveContract:
        return Words::tr("contract %1 verwijderd").arg(name);
    case ChangeKind::EditSetting:
        return Words::tr("lezing %2 van %1 gewijzigd").arg(name, second);
    case ChangeKind::AddParty:
        return Words::tr("%1 toegevoegd als partij").arg(name);
    case ChangeKind::EditParty:
        return Words::tr("partij %1 gewijzigd").arg(name);
    case ChangeKind::RemoveParty:
        return Words::tr("partij %1 verwijderd").arg(name);
    case ChangeKind::AddReference:
        //: %1 a figure that measurements are set against, %2 a period
        return Words::tr("referentie %1 (%2) vastgelegd").arg(name, periodIn(second));
    case ChangeKind::AddKpi:
        return Words::tr("KPI %1 toegevoegd").arg(name);
    case ChangeKind::EditKpi:
        return Words::tr("KPI %1 gewijzigd").arg(name);
    case ChangeKind::RemoveKpi:
        return Words::tr("KPI %1 verwijderd").arg(name);
    case ChangeKind::AddNormVersion:
        return Words::tr("norm van %1 gewijzigd").arg(name);
    case ChangeKind::ConfirmNorms:
        return Words::tr("normen van %1 bevestigd").arg(name);
    case ChangeKind::ImportKpis:
        //: %1 a contract, %2 how many
        return Words::tr("KPI’s uit een tabel in %1: %2").arg(name, second);
    default:
        return {};
    }
}

QString measurementText(ChangeKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    const Count count(first);
    switch (kind) {
    case ChangeKind::EnterMeasurement:
        //: %1 a kpi, %2 a period
        return Words::tr("%1 %2 gewijzigd").arg(first, periodIn(second));
    case ChangeKind::ClearMeasurement:
        return Words::tr("%1 %2 leeggemaakt").arg(first, periodIn(second));
    case ChangeKind::PasteMeasurements:
        return count.isOne() ? Words::tr("1 waarde geplakt") : Words::tr("%1 waarden geplakt").arg(count.text);
    case ChangeKind::ImportMeasurements:
        if (second.isEmpty())
            return count.isOne() ? Words::tr("1 waarde ingelezen") : Words::tr("%1 waarden ingelezen").arg(count.text);
        //: %1 a number, %2 a file
        return count.isOne() ? Words::tr("1 waarde ingelezen uit %1").arg(second)
                             : Words::tr("%1 waarden ingelezen uit %2").arg(count.text, second);
    case ChangeKind::FillMeasurements:
        return count.isOne() ? Words::tr("1 waarde doorgevoerd") : Words::tr("%1 waarden doorgevoerd").arg(count.text);
    case ChangeKind::ClearMeasurements:
        return count.isOne() ? Words::tr("1 waarde leeggemaakt") : Words::tr("%1 waarden leeggemaakt").arg(count.text);
    default:
        return {};
    }
}

QString surveyText(ChangeKind kind, const QStringList &arguments)
{
    const QString round = arguments.value(0);
    const Count count(arguments.value(1));
    switch (kind) {
    case ChangeKind::AddSurveyRound:
        return Words::tr("%1 gestart").arg(round);
    case ChangeKind::EditSurveyRound:
        return Words::tr("%1 gewijzigd").arg(round);
    case ChangeKind::RemoveSurveyRound:
        return Words::tr("%1 verwijderd").arg(round);
    case ChangeKind::EnterMark:
        //: %1 a round ("KTO 2026"), %2 a topic ("4c"), %3 a party
        return Words::tr("cijfer %2 van %3 in %1 gewijzigd").arg(round, arguments.value(1), arguments.value(2));
    case ChangeKind::PasteMarks:
        return count.isOne() ? Words::tr("1 cijfer geplakt in %1").arg(round)
                             : Words::tr("%2 cijfers geplakt in %1").arg(round, count.text);
    case ChangeKind::EditResponse:
        return Words::tr("respons van %2 in %1 gewijzigd").arg(round, arguments.value(1));
    default:
        return {};
    }
}

} // namespace

QString changeText(ChangeKind kind, const QStringList &arguments)
{
    for (const QString &text : { definitionText(kind, arguments.value(0), arguments.value(1)),
                                 measurementText(kind, arguments), surveyText(kind, arguments) }) {
        if (!text.isEmpty())
            return capitalised(text);
    }
    return {};
}
