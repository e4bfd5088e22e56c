// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormMeeting.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"norm.meeting."_s;

QString keyOf(NormVersionId norm)
{
    return prefix + QString::number(norm.value);
}

} // namespace

bool isNormMeeting(const ContractSetting &setting)
{
    return setting.key.startsWith(prefix);
}

ContractSetting normMeetingSetting(NormVersionId norm, const Meeting &meeting)
{
    const QStringList parts { QString::number(meeting.id.value), meeting.date.toString(Qt::ISODate), meeting.title.simplified() };
    return { .contract = meeting.contract, .key = keyOf(norm), .value = parts.join(u'\t') };
}

std::optional<NormMeeting> readNormMeeting(const QString &value)
{
    const QStringList parts = value.split(u'\t');
    const NormMeeting read { MeetingId { parts.value(0).toLongLong() }, QDate::fromString(parts.value(1), Qt::ISODate), parts.value(2) };
    return read.meeting.isValid() && read.date.isValid() ? std::optional(read) : std::nullopt;
}

NormVersionId normOf(const ContractSetting &setting)
{
    return NormVersionId { setting.key.mid(prefix.size()).toLongLong() };
}

std::optional<NormMeeting> normMeeting(const ContractDefinition &contract, NormVersionId norm)
{
    const ContractSetting *setting = contract.lastSetting(keyOf(norm));
    return setting ? readNormMeeting(setting->value) : std::nullopt;
}

std::vector<ContractSetting> normsAgreedIn(const ContractDefinition &contract, MeetingId meeting)
{
    std::vector<ContractSetting> settings;
    for (const ContractSetting &setting : contract.settings) {
        if (!isNormMeeting(setting))
            continue;
        const auto read = readNormMeeting(setting.value);
        if (read && read->meeting == meeting)
            settings.push_back(setting);
    }
    return settings;
}
