// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Survey.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

/// Rounds in a few words, for the tests of survey scoring.
namespace samples {

/// "1a 1b 3": onderwerpen by key.
inline Questionnaire questionnaire(const QString &keys)
{
    Questionnaire result;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts))
        result.topics.push_back({ key.left(1), {}, key.mid(1), {}, {}, true });
    return result;
}

/// The onderwerpen 1a to 1z, as many as asked for.
inline Questionnaire topics(int count)
{
    QStringList keys;
    for (int i = 0; i < count; ++i)
        keys += QChar(u'1') + QString(QChar(u'a' + i));
    return questionnaire(keys.join(u' '));
}

inline SurveyMark mark(const QString &topic, qint64 party, const QString &value, int respondent = 0)
{
    return { {}, topic, { party }, respondent, Decimal::fromPlain(value).value() };
}

/// One deelnemer gives these marks to 1a, 1b, 1c …
inline std::vector<SurveyMark> marks(const QStringList &values)
{
    std::vector<SurveyMark> result;
    for (qsizetype i = 0; i < values.size(); ++i)
        result.push_back(mark(QChar(u'1') + QString(QChar(u'a' + static_cast<int>(i))), 1, values[i]));
    return result;
}

/// A round with this many matig (6) and slecht (3) onderwerpen beside one that is goed.
inline std::vector<SurveyMark> counted(int fair, int poor)
{
    QStringList values { QStringLiteral("8") };
    for (int i = 0; i < fair; ++i)
        values += QStringLiteral("6");
    for (int i = 0; i < poor; ++i)
        values += QStringLiteral("3");
    return marks(values);
}

inline SurveyResponse response(qint64 party, int asked, int answered, int order = 0)
{
    return { {}, { party }, asked, answered, order };
}

} // namespace samples
