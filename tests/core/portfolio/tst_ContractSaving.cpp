// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A contract and its parties saved as one step: what is refused, what is stored, and what undo brings back.
class TestContractSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesAllInOneStep();
    void storesNothingWithoutAChange();
    void keepsTheOrderThatIsThere();
    void checksTheContract_data();
    void checksTheContract();
    void keepsACodeWithASpaceThatWasThere();
    void checksTheParties_data();
    void checksTheParties();
    void letsPartiesSwapTheirNames();
    void refusesToDropWhatWasMeasured();
    void refusesToDropWhoWasAsked();
    void judgesAnewWhenTheTermChanges();
    void knowsWhoHasWhat();
    void refusesWhatIsGone();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] Contract row() { return desk().definition()->contract; }
    [[nodiscard]] std::vector<Party> parties() { return desk().definition()->parties; }
    [[nodiscard]] static Party party(const QString &name)
    {
        Party made;
        made.name = name;
        made.shortName = name;
        return made;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestContractSaving::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestContractSaving::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestContractSaving::savesAllInOneStep()
{
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    Contract contract = row();
    contract.title = u"Leasefietsen voor het Rijk"_s;
    contract.award = QDate(2024, 11, 1);
    contract.calendar.goodFridayOff = true;
    std::vector<Party> after = parties();
    after[0].name = u"Belastingdienst (centraal)"_s;
    after.erase(after.begin() + 1);
    after.push_back(party(u"RIVM"_s));
    after.back().role = PartyRole::Category;
    QVERIFY(saveContract(*m_portfolio, contract, after));

    QCOMPARE(row(), contract);
    const auto stored = parties();
    QCOMPARE(stored.size(), std::size_t(3));
    QCOMPARE(stored[0].name, u"Belastingdienst (centraal)"_s);
    QCOMPARE(stored[1].name, u"DJI"_s);
    QCOMPARE(stored[2].name, u"RIVM"_s);
    QCOMPARE(stored[2].contract, m_contract);
    QVERIFY(stored[2].id.isValid());
    QVERIFY(stored[2].order > stored[1].order);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::EditContract);
    QCOMPARE(m_portfolio->undoStep()->arguments, QStringList { contract.title });

    const Snapshot saved = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QVERIFY(m_portfolio->redo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == saved);
}

void TestContractSaving::storesNothingWithoutAChange()
{
    QVERIFY(saveContract(*m_portfolio, row(), parties()));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddContract);
}

void TestContractSaving::keepsTheOrderThatIsThere()
{
    QVERIFY(removeParty(*m_portfolio, desk().party(2), m_contract)); // leaves a gap
    QVERIFY(saveContract(*m_portfolio, row(), parties()));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::RemoveParty);
    std::vector<Party> turned = parties();
    std::swap(turned.front(), turned.back());
    QVERIFY(saveContract(*m_portfolio, row(), turned));
    QCOMPARE(parties().front().name, u"DJI"_s);
    QCOMPARE(parties().back().name, u"Belastingdienst"_s);
}

void TestContractSaving::checksTheContract_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("allowed");
    const QDate first(2025, 1, 1);
    const QDate last(2028, 12, 31);
    QTest::newRow("as it was") << u"fietsen"_s << u"Titel"_s << first << last << true;
    QTest::newRow("no code") << u""_s << u"Titel"_s << first << last << false;
    QTest::newRow("a code of one letter") << u"f"_s << u"Titel"_s << first << last << true;
    QTest::newRow("a code with a space") << u"lease fietsen"_s << u"Titel"_s << first << last << false;
    QTest::newRow("a code with a tab") << u"lease\tfietsen"_s << u"Titel"_s << first << last << false;
    QTest::newRow("a code with a dash") << u"lease-fietsen"_s << u"Titel"_s << first << last << true;
    QTest::newRow("its own code in capitals") << u"FIETSEN"_s << u"Titel"_s << first << last << true;
    QTest::newRow("the code of another") << u"bellen"_s << u"Titel"_s << first << last << false;
    QTest::newRow("that code in capitals") << u"BELLEN"_s << u"Titel"_s << first << last << false;
    QTest::newRow("no title") << u"fietsen"_s << u"  "_s << first << last << false;
    QTest::newRow("no start") << u"fietsen"_s << u"Titel"_s << QDate() << last << false;
    QTest::newRow("the end a day before the start") << u"fietsen"_s << u"Titel"_s << first << first.addDays(-1) << false;
    QTest::newRow("the end on the start") << u"fietsen"_s << u"Titel"_s << first << first << true;
    QTest::newRow("the end a day after the start") << u"fietsen"_s << u"Titel"_s << first << first.addDays(1) << true;
    QTest::newRow("no end") << u"fietsen"_s << u"Titel"_s << first << QDate() << true;
}

void TestContractSaving::checksTheContract()
{
    QFETCH(QString, code);
    QFETCH(QString, title);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(bool, allowed);
    QVERIFY(addContract(*m_portfolio, SmallContract::definition(u"bellen"_s)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    Contract contract = row();
    contract.code = code;
    contract.title = title;
    contract.start = start;
    contract.end = end;
    const Status saved = saveContract(*m_portfolio, contract, parties());
    QCOMPARE(saved.hasValue(), allowed);
    if (allowed) {
        QCOMPARE(row(), contract);
        return;
    }
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddContract);
}

void TestContractSaving::keepsACodeWithASpaceThatWasThere()
{
    Contract contract = row();
    contract.code = u"lease fietsen"_s;
    QVERIFY(editContract(*m_portfolio, contract));
    contract.title = u"Andere titel"_s;
    QVERIFY(saveContract(*m_portfolio, contract, parties()));
    QCOMPARE(row().title, u"Andere titel"_s);
}

void TestContractSaving::checksTheParties_data()
{
    QTest::addColumn<QString>("first");  ///< the names of two new parties
    QTest::addColumn<QString>("second");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("error"); ///< -1: it is saved
    const QDate day(2026, 1, 1);
    const auto refusal = [](ErrorCode code) { return static_cast<int>(code); };
    QTest::newRow("two names") << u"RIVM"_s << u"KNMI"_s << QDate() << QDate() << -1;
    QTest::newRow("no name") << u"RIVM"_s << u" "_s << QDate() << QDate() << refusal(ErrorCode::InvalidInput);
    QTest::newRow("the same name twice") << u"RIVM"_s << u"RIVM"_s << QDate() << QDate() << refusal(ErrorCode::AlreadyExists);
    QTest::newRow("twice in other letters") << u"RIVM"_s << u" rivm "_s << QDate() << QDate() << refusal(ErrorCode::AlreadyExists);
    QTest::newRow("the name of one that was there") << u"RIVM"_s << u"dji"_s << QDate() << QDate() << refusal(ErrorCode::AlreadyExists);
    QTest::newRow("until a day before from") << u"RIVM"_s << u"KNMI"_s << day << day.addDays(-1) << refusal(ErrorCode::InvalidInput);
    QTest::newRow("until on from") << u"RIVM"_s << u"KNMI"_s << day << day << -1;
    QTest::newRow("until a day after from") << u"RIVM"_s << u"KNMI"_s << day << day.addDays(1) << -1;
}

void TestContractSaving::checksTheParties()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(int, error);
    std::vector<Party> after = parties();
    after.push_back(party(first));
    after.push_back(party(second));
    after.back().from = from;
    after.back().until = until;
    const Status saved = saveContract(*m_portfolio, row(), after);
    QCOMPARE(saved.hasValue(), error < 0);
    if (!saved)
        QCOMPARE(static_cast<int>(saved.error().code), error);
    QCOMPARE(parties().size(), saved ? std::size_t(5) : std::size_t(3));
}

void TestContractSaving::letsPartiesSwapTheirNames()
{
    std::vector<Party> after = parties();
    std::swap(after[0].name, after[1].name);
    QVERIFY(saveContract(*m_portfolio, row(), after));
    QCOMPARE(parties()[0].name, u"MinIenW"_s);
    QCOMPARE(parties()[1].name, u"Belastingdienst"_s);
}

void TestContractSaving::refusesToDropWhatWasMeasured()
{
    QVERIFY(desk().delivery(3, 2, 9, 10));
    std::vector<Party> after = parties();
    const Party measured = after[1];
    after.erase(after.begin() + 1);
    Contract contract = row();
    contract.title = u"Andere titel"_s;
    const Status saved = saveContract(*m_portfolio, contract, after);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
    QCOMPARE(saved.error().args, QStringList { measured.name });
    QCOMPARE(parties().size(), std::size_t(3));
    QVERIFY(row().title != contract.title); // all or nothing

    after = parties();
    after[1].until = QDate(2026, 6, 30); // what is offered instead
    QVERIFY(saveContract(*m_portfolio, contract, after));
    QCOMPARE(parties()[1].until, QDate(2026, 6, 30));
    QVERIFY(m_portfolio->measurement({ desk().part(1), Period::month(2026, 3), measured.id }));
}

void TestContractSaving::refusesToDropWhoWasAsked()
{
    const auto round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 9, 1));
    QVERIFY(round);
    std::vector<Party> after = parties();
    after.pop_back();
    QVERIFY(!saveContract(*m_portfolio, row(), after));
    QVERIFY(removeSurveyRound(*m_portfolio, *round));
    QVERIFY(saveContract(*m_portfolio, row(), after));
    QCOMPARE(parties().size(), std::size_t(2));
}

void TestContractSaving::judgesAnewWhenTheTermChanges()
{
    for (const std::size_t one : { 1u, 2u, 3u })
        QVERIFY(desk().delivery(3, one, 10, 10));
    const Period first = Period::quarter(2026, 1);
    QCOMPARE(desk().stored(2, first), Verdict::Incomplete); // January and February are missing
    Contract contract = row();
    contract.start = QDate(2026, 3, 1);
    QVERIFY(saveContract(*m_portfolio, contract, parties()));
    QCOMPARE(desk().stored(2, first), Verdict::Met);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(desk().stored(2, first), Verdict::Incomplete);
}

void TestContractSaving::knowsWhoHasWhat()
{
    QVERIFY(m_portfolio->partyPeriods(m_contract).empty());
    QVERIFY(desk().delivery(3, 2, 9, 10));
    QVERIFY(desk().delivery(1, 2, 9, 10));
    QVERIFY(desk().value(3, Period::month(2026, 2), Decimal(60))); // of the contract as a whole
    const PartyId measured = desk().party(2);
    const std::vector<std::pair<PartyId, Period>> expected { { measured, Period::month(2026, 1) }, { measured, Period::month(2026, 3) } };
    QCOMPARE(m_portfolio->partyPeriods(m_contract), expected);
    const auto other = addContract(*m_portfolio, SmallContract::definition(u"bellen"_s));
    QVERIFY(other);
    QVERIFY(m_portfolio->partyPeriods(*other).empty());
    QVERIFY(startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 9, 1)));
    const auto all = m_portfolio->partyPeriods(m_contract);
    QVERIFY(std::ranges::find(all, std::pair(desk().party(1), Period::year(2026))) != all.end());
}

void TestContractSaving::refusesWhatIsGone()
{
    Contract contract = row();
    std::vector<Party> known = parties();
    std::vector<Party> strange = known;
    strange.front().id = PartyId { 9999 };
    QCOMPARE(saveContract(*m_portfolio, contract, strange).error().code, ErrorCode::NotFound);
    std::vector<Party> twice = known;
    twice.push_back(known.front());
    twice.back().name = u"Dubbel"_s;
    QCOMPARE(saveContract(*m_portfolio, contract, twice).error().code, ErrorCode::NotFound);
    contract.id = ContractId { 9999 };
    QCOMPARE(saveContract(*m_portfolio, contract, known).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestContractSaving)
#include "tst_ContractSaving.moc"
