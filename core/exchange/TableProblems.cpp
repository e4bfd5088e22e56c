// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableProblems.h"

using namespace Qt::StringLiterals;

void reportFault(const TextTable &table, std::vector<Problem> &problems)
{
    const auto report = [&](ProblemCode code, const QStringList &arguments = {}) {
        problems.push_back({ table.faultLine, {}, {}, code, arguments });
    };
    switch (table.fault) {
    case TextTable::Fault::None: return;
    case TextTable::Fault::Empty: return report(ProblemCode::EmptyFile);
    case TextTable::Fault::NotText: return report(ProblemCode::NotText);
    case TextTable::Fault::TooLarge: return report(ProblemCode::TooLarge, { table.faultLine > 0 ? u"1 MB"_s : u"100 MB"_s });
    case TextTable::Fault::OpenQuote: return report(ProblemCode::OpenQuote);
    case TextTable::Fault::TooManyFields: return report(ProblemCode::TooManyFields);
    case TextTable::Fault::NotAWorkbook: return report(ProblemCode::NotAWorkbook);
    }
}
