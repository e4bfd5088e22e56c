// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterpretationKeys.h"
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the verbs of contracts, settings and parties refuse, and that nothing of it is stored.
class TestContractVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesContract_data();
    void refusesContract();
    void versionsAReading();
    void correctsAReading();
    void refusesAVersionOfAReading_data();
    void refusesAVersionOfAReading();
    void refusesBrokenDefinitions();
    void replacesIdsOfTheTemplate();
    void takesEveryReading_data();
    void takesEveryReading();
    void refusesSettings_data();
    void refusesSettings();
    void refusesParty_data();
    void refusesParty();
    void refusesWhatIsGone();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    /// Nothing was stored: the same rows, and the same last step.
    void verifyUntouched(const Snapshot &before);

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestContractVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestContractVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestContractVerbs::verifyUntouched(const Snapshot &before)
{
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddContract);
}

void TestContractVerbs::refusesContract_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("added"); ///< what adding such a contract gives
    QTest::addColumn<int>("edited");
    const auto row = [](const char *name, const QString &code, const QString &title, const QDate &start,
                        const QDate &end, ErrorCode added, ErrorCode edited) {
        QTest::newRow(name) << code << title << start << end << static_cast<int>(added) << static_cast<int>(edited);
    };
    const QDate first(2026, 1, 1);
    const QDate last(2027, 1, 1);
    row("no code", u""_s, u"Titel"_s, first, last, ErrorCode::InvalidInput, ErrorCode::InvalidInput);
    row("a code of spaces", u"  "_s, u"Titel"_s, first, last, ErrorCode::InvalidInput, ErrorCode::InvalidInput);
    row("no title", u"code"_s, u" "_s, first, last, ErrorCode::InvalidInput, ErrorCode::InvalidInput);
    row("no start", u"code"_s, u"Titel"_s, QDate(), last, ErrorCode::InvalidInput, ErrorCode::InvalidInput);
    row("the end a day early", u"code"_s, u"Titel"_s, first, first.addDays(-1), ErrorCode::InvalidInput,
        ErrorCode::InvalidInput);
    row("a code that is taken", u"bellen"_s, u"Titel"_s, first, last, ErrorCode::AlreadyExists,
        ErrorCode::InvalidInput);
    row("taken in capitals", u"BELLEN"_s, u"Titel"_s, first, last, ErrorCode::AlreadyExists, ErrorCode::InvalidInput);
}

void TestContractVerbs::refusesContract()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(int, added);
    QFETCH(int, edited);
    QVERIFY(addContract(*m_portfolio, SmallContract::definition(u"bellen"_s)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    ContractDefinition definition = SmallContract::definition(code);
    definition.contract.title = title;
    definition.contract.start = start;
    definition.contract.end = end;
    const auto made = addContract(*m_portfolio, definition);
    QVERIFY(!made);
    QCOMPARE(static_cast<int>(made.error().code), added);
    Contract contract = desk().definition()->contract;
    contract.code = code;
    contract.title = title;
    contract.start = start;
    contract.end = end;
    const auto changed = editContract(*m_portfolio, contract);
    QVERIFY(!changed);
    QCOMPARE(static_cast<int>(changed.error().code), edited);
    verifyUntouched(before);
    QCOMPARE(m_portfolio->contracts().size(), std::size_t(2));
}

void TestContractVerbs::versionsAReading()
{
    const QString key = u"delivery.members"_s;
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, u"all"_s, { QDate(2026, 7, 1), u" overleg van 3 juni "_s, u"zo bedoeld"_s }));
    const auto settings = desk().definition()->settings;
    QCOMPARE(settings.size(), std::size_t(2));
    const ContractSetting *made = desk().definition()->lastSetting(key);
    QVERIFY(*made == (ContractSetting { m_contract, key, u"all"_s, QDate(2026, 7, 1), u"overleg van 3 juni"_s, u"zo bedoeld"_s }));
    QCOMPARE(desk().definition()->settingOn(key, QDate(2026, 6, 30)), QString());
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, u"with_data"_s, { QDate(2027, 1, 1), {}, u"terug"_s }));
    QCOMPARE(desk().definition()->settingOn(key, QDate(2026, 12, 31)), u"all"_s);
    QCOMPARE(desk().definition()->settingOn(key, QDate(2027, 1, 1)), u"with_data"_s);
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->undo());
    QVERIFY(!desk().definition()->lastSetting(key));
    QVERIFY(m_portfolio->redo());
    QCOMPARE(desk().definition()->setting(key), u"all"_s);
    // A file keeps every column of it.
    QVERIFY(m_portfolio->saveAs(m_world->path(u"lezing.maatlat"_s)));
    const auto again = Portfolio::open(m_world->path(u"lezing.maatlat"_s), Access::ReadOnly, m_world->environment());
    QVERIFY(again);
    QVERIFY((*again)->definition(m_contract)->settings == desk().definition()->settings);
}

void TestContractVerbs::correctsAReading()
{
    const QString key = u"delivery.members"_s;
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, u"all"_s, { QDate(2026, 7, 1), u"overleg"_s, u"zo bedoeld"_s }));
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, u"with_data"_s, { {}, {}, u"verkeerd getypt"_s }));
    QVERIFY(*desk().definition()->lastSetting(key)
            == (ContractSetting { m_contract, key, u"with_data"_s, QDate(2026, 7, 1), u"overleg"_s, u"verkeerd getypt"_s }));
}

void TestContractVerbs::refusesAVersionOfAReading_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("accepted");
    // The contract starts on 1 January 2025, and there is a version from 1 July 2026.
    QTest::newRow("without a reason") << u"with_data"_s << QDate(2027, 1, 1) << u" "_s << false;
    QTest::newRow("an unknown value") << u"some"_s << QDate(2027, 1, 1) << u"omdat"_s << false;
    QTest::newRow("before the contract") << u"with_data"_s << QDate(2024, 12, 31) << u"omdat"_s << false;
    QTest::newRow("before the version before") << u"with_data"_s << QDate(2026, 6, 30) << u"omdat"_s << false;
    QTest::newRow("on the same day") << u"with_data"_s << QDate(2026, 7, 1) << u"omdat"_s << false;
    QTest::newRow("a day after") << u"with_data"_s << QDate(2026, 7, 2) << u"omdat"_s << true;
}

void TestContractVerbs::refusesAVersionOfAReading()
{
    QFETCH(QString, value);
    QFETCH(QDate, from);
    QFETCH(QString, reason);
    QFETCH(bool, accepted);
    const QString key = u"delivery.members"_s;
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, u"all"_s, { QDate(2026, 7, 1), {}, u"eerst"_s }));
    const Status status = changeSetting(*m_portfolio, m_contract, key, value, { from, {}, reason });
    QCOMPARE(status.hasValue(), accepted);
    if (!accepted)
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    QCOMPARE(desk().definition()->settings.size(), std::size_t(accepted ? 3 : 2));
}

void TestContractVerbs::refusesBrokenDefinitions()
{
    ContractDefinition definition = SmallContract::definition(u"bellen"_s);
    definition.indicators.front().kpi = KpiId { 99 };
    QCOMPARE(addContract(*m_portfolio, definition).error().code, ErrorCode::InvalidInput);
    definition = SmallContract::definition(u"bellen"_s);
    definition.norms.front().indicator = IndicatorId { 99 };
    QCOMPARE(addContract(*m_portfolio, definition).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_portfolio->contracts().size(), std::size_t(1));
}

void TestContractVerbs::replacesIdsOfTheTemplate()
{
    const auto second = addContract(*m_portfolio, SmallContract::definition(u"bellen"_s));
    QVERIFY(second);
    const auto first = desk().definition();
    const auto other = m_portfolio->definition(*second);
    for (std::size_t i = 0; i < first->indicators.size(); ++i) {
        QVERIFY(first->indicators[i].id != other->indicators[i].id);
        QCOMPARE(m_portfolio->contractOf(other->indicators[i].id), std::optional(*second));
    }
    // A part that is derived from another still is, by its new id.
    QCOMPARE(other->indicators.at(1).derivedFrom, other->indicators.at(0).id);
    QCOMPARE(other->contract.order, first->contract.order + 1);
}

void TestContractVerbs::takesEveryReading_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const Interpretation &reading : interpretations()) {
        for (const QString &value : reading.values)
            QTest::addRow("%s = %s", qPrintable(reading.key), qPrintable(value)) << reading.key << value;
    }
}

void TestContractVerbs::takesEveryReading()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, value));
    QCOMPARE(desk().definition()->setting(key), value);
    QVERIFY(changeSetting(*m_portfolio, m_contract, key, value)); // once more is no change
    if (m_portfolio->undoStep()->kind == ChangeKind::EditSetting)
        QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestContractVerbs::refusesSettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("an unknown key") << u"wie.weet"_s << u"1"_s;
    QTest::newRow("no key") << u""_s << u""_s;
    QTest::newRow("an unknown value") << u"delivery.quarter"_s << u"soms"_s;
    QTest::newRow("no value") << u"delivery.quarter"_s << u""_s;
    QTest::newRow("a value in capitals") << u"delivery.quarter"_s << u"WEIGHTED"_s;
}

void TestContractVerbs::refusesSettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QCOMPARE(changeSetting(*m_portfolio, m_contract, key, value).error().code, ErrorCode::InvalidInput);
    verifyUntouched(before);
}

void TestContractVerbs::refusesParty_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("code");
    const auto row = [](const char *label, const QString &name, const QDate &from, const QDate &until, ErrorCode code) {
        QTest::newRow(label) << name << from << until << static_cast<int>(code);
    };
    const QDate day(2026, 1, 1);
    row("no name", u" "_s, {}, {}, ErrorCode::InvalidInput);
    row("gone before it came", u"Rechtspraak"_s, day, day.addDays(-1), ErrorCode::InvalidInput);
    row("a name that is there", u"DJI"_s, {}, {}, ErrorCode::AlreadyExists);
    row("the same name in other letters", u" dji "_s, {}, {}, ErrorCode::AlreadyExists);
}

void TestContractVerbs::refusesParty()
{
    QFETCH(QString, name);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, code);
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    Party added;
    added.contract = m_contract;
    Party edited = *desk().definition()->party(desk().party(1));
    for (Party *party : { &added, &edited }) {
        party->name = name;
        party->from = from;
        party->until = until;
        const auto put = putParty(*m_portfolio, *party);
        QVERIFY(!put);
        QCOMPARE(static_cast<int>(put.error().code), code);
    }
    verifyUntouched(before);
    // Its own name is not taken from it.
    Party same = *desk().definition()->party(desk().party(3));
    same.shortName = u"Dienst"_s;
    QVERIFY(putParty(*m_portfolio, same));
}

void TestContractVerbs::refusesWhatIsGone()
{
    const ContractId gone { 9999 };
    Contract contract = desk().definition()->contract;
    contract.id = gone;
    QCOMPARE(editContract(*m_portfolio, contract).error().code, ErrorCode::NotFound);
    QCOMPARE(removeContract(*m_portfolio, gone).error().code, ErrorCode::NotFound);
    QCOMPARE(changeSetting(*m_portfolio, gone, u"delivery.quarter"_s, u"mean"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(removeParty(*m_portfolio, PartyId { 9999 }, m_contract).error().code, ErrorCode::NotFound);
    Party party = *desk().definition()->party(desk().party(1));
    party.id = PartyId { 9999 };
    party.name = u"Niemand"_s;
    QCOMPARE(putParty(*m_portfolio, party).error().code, ErrorCode::NotFound);
    Measurement value;
    value.cell = { IndicatorId { 9999 }, Period::month(2026, 1), {} };
    value.value = Decimal(1);
    QCOMPARE(enterMeasurement(*m_portfolio, value).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestContractVerbs)
#include "tst_ContractVerbs.moc"
