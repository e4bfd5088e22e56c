// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MomentWords.h"

#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

QString momentText(const ContractMoment &moment)
{
    const QString day = shownDate(moment.day);
    const QString named = moment.title.isEmpty() ? QString() : u" ("_s + moment.title + u')';
    switch (moment.kind) {
    case MomentKind::YearlyIndexation: return Words::tr("indexering, elk jaar vanaf %1").arg(day) + named;
    case MomentKind::Indexation: return Words::tr("indexering op %1").arg(day) + named;
    case MomentKind::Option: break;
    }
    //: %1 a date, %2 "open", "gelicht"
    return Words::tr("verlengingsoptie, beslissen uiterlijk %1, %2").arg(day, optionStateName(moment.state)) + named;
}

} // namespace

QString momentKindName(MomentKind kind)
{
    switch (kind) {
    case MomentKind::YearlyIndexation: return Words::tr("indexering, elk jaar");
    case MomentKind::Indexation: return Words::tr("indexering, eenmalig");
    case MomentKind::Option: return Words::tr("verlengingsoptie");
    }
    return {};
}

QString optionStateName(OptionState state)
{
    switch (state) {
    case OptionState::Open: return Words::tr("open");
    case OptionState::Taken: return Words::tr("gelicht");
    case OptionState::Lapsed: return Words::tr("vervallen");
    }
    return {};
}

QString momentListText(const QString &setting)
{
    QStringList lines;
    for (const ContractMoment &moment : momentsIn(setting))
        lines += momentText(moment);
    return lines.join(u"; "_s);
}
