// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto &status_ = (expression);                                                                             \
        QVERIFY2(status_.hasValue(), status_ ? "" : qPrintable(status_.error().detail));                               \
    } while (false)
#define COMPARE_ERROR(expression, expected)                                                                            \
    do {                                                                                                               \
        const auto &status_ = (expression);                                                                             \
        QVERIFY2(!status_.hasValue(), "no error");                                                                     \
        QVERIFY2(status_.error().code == (expected), qPrintable(status_.error().detail));                              \
    } while (false)

/// Small portfolios for the tests of the store.
namespace StoreSamples {

using namespace Qt::StringLiterals;

inline WriteInfo info()
{
    return { QStringLiteral("anna"), QStringLiteral("WERKPLEK-1"),
             QDateTime(QDate(2026, 1, 5), QTime(13, 12), Qt::UTC), 3600 };
}

inline Contract contract()
{
    Contract contract;
    contract.id = { 1 };
    contract.code = QStringLiteral("fietsen");
    contract.title = QStringLiteral("Leasefietsen");
    contract.start = QDate(2026, 1, 1);
    return contract;
}

inline Kpi kpi()
{
    Kpi kpi;
    kpi.id = { 2 };
    kpi.contract = { 1 };
    kpi.code = QStringLiteral("KPI-01");
    kpi.title = QStringLiteral("Leverbetrouwbaarheid");
    return kpi;
}

inline Indicator indicator(qint64 id = 3, int number = 1)
{
    Indicator indicator;
    indicator.id = { id };
    indicator.kpi = { 2 };
    indicator.number = number;
    indicator.title = QStringLiteral("Op tijd geleverd");
    return indicator;
}

inline Party party()
{
    Party party;
    party.id = { 5 };
    party.contract = { 1 };
    party.name = QStringLiteral("Gemeente Noord");
    return party;
}

inline Cell cell(int month = 1, qint64 indicator = 3)
{
    return { { indicator }, Period::month(2026, month), {} };
}

inline Measurement measurement(const Cell &where, const Decimal &value)
{
    Measurement measurement;
    measurement.cell = where;
    measurement.value = value;
    return measurement;
}

inline Change made(const std::vector<Record> &records, ChangeKind kind = ChangeKind::AddContract)
{
    Change change { kind, { QStringLiteral("Leasefietsen") }, {} };
    for (const Record &record : records)
        change.records.push_back({ std::nullopt, record });
    return change;
}

inline Change edited(const Record &before, const Record &after, ChangeKind kind = ChangeKind::EditContract)
{
    return { kind, { QStringLiteral("Leasefietsen") }, { { before, after } } };
}

/// A contract with a kpi, two parts and a deelnemer.
inline Change basics()
{
    return made({ contract(), kpi(), indicator(), indicator(4, 2), party() });
}

inline Status nothing(OutcomeWriter &)
{
    return done();
}

inline Questionnaire questionnaire()
{
    return { { { u"4"_s, u"Pro-activiteit"_s, u"c"_s, u"Kort"_s, u"Lang"_s, false }, { u"1"_s, {}, {}, {}, {}, true } },
             { { Bound { 4, true }, Bound { 7, false }, u"Matig"_s, u"uitleg"_s, Verdict::Attention },
               { std::nullopt, Bound { 4, false }, u"Slecht"_s, {}, Verdict::Breach } } };
}

inline SurveyRound fullRound()
{
    return { { 50 }, { 1 }, { 2 }, u"KTO 2026"_s, 2026, QDate(2026, 5, 6), SurveyState::Final, questionnaire(),
             { 1, SurveySettings::Count::Answer, SurveySettings::Score::Lowest, SurveySettings::Members::Pooled,
               SurveySettings::Table::Literal, Decimal::fromUnits(665, 1) },
             SurveyKind::Interim, { 50 }, SurveyDraw { 2026, { { 5 }, { 6 }, { 7 } }, { { 7 }, { 5 } } } };
}

inline Measurement fullMeasurement()
{
    return { cell(), {}, Decimal(738), Decimal::fromUnits(10000, 1), MeasurementState::Late, u"toelichting"_s, u"bron"_s,
             u"https://voorbeeld/x?a=1&b=%20"_s };
}

/// A fresh work copy in a folder of its own.
class OpenStore
{
public:
    OpenStore() { m_store = Store::create(m_folder.filePath(u"work.sqlite"_s)).value(); }

    Store *operator->() const { return m_store.get(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    Status write(const Change &change, StepKind step = StepKind::Do)
    {
        return m_store->write(change, info(), nothing, step);
    }
    void reopen()
    {
        const QString path = m_store->path();
        m_store.reset();
        m_store = Store::open(path).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace StoreSamples
