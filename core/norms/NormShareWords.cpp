// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormRoles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool namesAvailability(const QStringList &nouns)
{
    static const QStringList stems { u"beschikbaar"_s, u"uptime"_s, u"availab"_s, u"tevreden"_s,
                                     u"bezetting"_s,   u"satisf"_s, u"korting"_s, u"bereikbaar"_s,
                                     u"fix"_s,         u"first"_s,  u"fcr"_s };
    return std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) {
        return std::any_of(stems.begin(), stems.end(), [&noun](const QString &stem) { return noun.contains(stem); });
    });
}

bool namesShareOnly(const QStringList &nouns)
{
    static const QStringList words { u"score"_s,      u"servicegraad"_s, u"nakoming"_s,
                                     u"naleving"_s,   u"realisatie"_s,   u"betrouwbaarheid"_s,
                                     u"compliance"_s, u"time"_s,         u"cases"_s,
                                     u"tijd"_s };
    return std::all_of(nouns.begin(), nouns.end(), [](const QString &noun) { return words.contains(noun); });
}

bool namesRest(const QStringList &nouns)
{
    static const QStringList words { u"overige"_s,   u"rest"_s,      u"resterende"_s,
                                     u"remainder"_s, u"remaining"_s, u"others"_s };
    return std::any_of(nouns.begin(), nouns.end(), [](const QString &noun) { return words.contains(noun); });
}

bool isOfCases(const NormMention &share)
{
    return namesShareOnly(share.tailNouns()) || share.tail.front().isWord(NormWordKind::Of);
}
