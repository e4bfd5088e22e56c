// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Criteria.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Two writings of one code: "W-11", "w11" and "W 11".
QString plainCode(const QString &code)
{
    static const QRegularExpression mark(u"[^\\p{L}\\d.]"_s);
    return QString(code).remove(mark).toUpper();
}

bool isSame(const Criterion &a, const Criterion &b)
{
    if (a.code.isEmpty() != b.code.isEmpty())
        return false;
    return a.code.isEmpty() ? a.title.compare(b.title, Qt::CaseInsensitive) == 0 : plainCode(a.code) == plainCode(b.code);
}

} // namespace

bool isCriteriaList(const ContractSetting &setting)
{
    return setting.key == QString::fromUtf16(criteriaKey);
}

Criterion criterionIn(const QString &text)
{
    static const QRegularExpression coded(uR"(^(\p{L}{1,4}[-. ]?\d{1,4}(?:\.\d{1,3})*)(?:\s*[:.–—-]\s+|\s+|$)(.*)$)"_s);
    const QString plain = text.simplified();
    const auto match = coded.match(plain);
    return match.hasMatch() ? Criterion { match.captured(1), match.captured(2) } : Criterion { {}, plain };
}

QStringList criteriaListOf(const ContractDefinition &contract)
{
    return contract.setting(QString::fromUtf16(criteriaKey)).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<CriterionCoverage> coverageOf(const ContractDefinition &contract)
{
    std::vector<CriterionCoverage> all;
    const auto place = [&all](const Criterion &criterion) {
        return std::ranges::find_if(all, [&](const CriterionCoverage &row) { return isSame(row.criterion, criterion); });
    };
    for (const QString &line : criteriaListOf(contract)) {
        if (const Criterion criterion = criterionIn(line); place(criterion) == all.end())
            all.push_back({ criterion, {}, {}, true });
    }
    const auto listed = static_cast<std::ptrdiff_t>(all.size());
    for (const Kpi &kpi : contract.kpis) {
        for (const QString &text : kpi.criteria) {
            const Criterion criterion = criterionIn(text);
            auto row = place(criterion);
            if (row == all.end())
                row = all.insert(all.end(), { criterion, {}, {}, false });
            if (row->criterion.title.isEmpty())
                row->criterion.title = criterion.title;
            else if (!criterion.title.isEmpty() && criterion.title != row->criterion.title && !row->otherTitles.contains(criterion.title))
                row->otherTitles += criterion.title;
            if (std::ranges::find(row->provenBy, kpi.id) == row->provenBy.end())
                row->provenBy.push_back(kpi.id);
        }
    }
    std::stable_sort(all.begin() + listed, all.end(), [](const CriterionCoverage &a, const CriterionCoverage &b) {
        return a.criterion.code.isEmpty() == b.criterion.code.isEmpty() ? a.criterion.code < b.criterion.code : b.criterion.code.isEmpty();
    });
    return all;
}
