// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractFixture.h"

/// The parties of the contract editor, and what saving, dropping and following do.
class TestContractParties : public ContractFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSample(); }
    void cleanup() { closeSample(); }
    void addsAndEditsParties();
    void checksParties_data();
    void checksParties();
    void warnsWhatAPartyLeavesOut();
    void refusesToRemoveWhatWasMeasured();
    void savesAllAsOneStep();
    void storesNothingWhileSomethingIsWrong();
    void keepsADraftPerContract();
    void followsWhatChangesElsewhere();
    void savesDraftsAtClose();
    void leavesAReadOnlyFileAlone();
};

void TestContractParties::addsAndEditsParties()
{
    const int count = m_presenter->partyCount();
    QCOMPARE(m_presenter->addParty(), count);
    QVERIFY(!m_presenter->problem(cellKey(count, PartyColumn::Name))); // not yet
    m_presenter->setCell(count, PartyColumn::Name, u"RIVM"_s);
    QCOMPARE(m_presenter->cell(count, PartyColumn::ShortName), u"RIVM"_s);
    m_presenter->setCell(count, PartyColumn::ShortName, u"R"_s);
    m_presenter->setCell(count, PartyColumn::Name, u"Rijksinstituut"_s);
    QCOMPARE(m_presenter->cell(count, PartyColumn::ShortName), u"R"_s);
    QVERIFY(m_presenter->removeParties({ count }));
    QCOMPARE(m_presenter->partyCount(), count);
    m_presenter->steps()->undo();
    QCOMPARE(m_presenter->cell(count, PartyColumn::Name), u"Rijksinstituut"_s);
    const QString told = m_presenter->pasteParties(u"KNMI\nRijksinstituut\nRWS"_s);
    QCOMPARE(m_presenter->partyCount(), count + 3);
    QVERIFY2(told.contains(u"2"_s) && told.contains(u"al"_s), qPrintable(told));
    m_presenter->steps()->undo(); // one step
    QCOMPARE(m_presenter->partyCount(), count + 1);
    QVERIFY(m_presenter->pasteParties({}).contains(u"geen namen"_s));
    QCOMPARE(m_presenter->partyCount(), count + 1);
}

void TestContractParties::checksParties_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, PartyColumn column, const QString &text, const QString &says) {
        QTest::newRow(name) << static_cast<int>(column) << text << says;
    };
    row("no name", PartyColumn::Name, u""_s, u"een naam"_s);
    row("a name that is there", PartyColumn::Name, u"%first"_s, u"staat er al"_s);
    row("no date", PartyColumn::From, u"ooit"_s, u"geen datum"_s);
    row("until the day before", PartyColumn::Until, u"31-12-2025"_s, u"vóór de eerste"_s);
    row("until the same day", PartyColumn::Until, u"1-1-2026"_s, {});
    row("until the day after", PartyColumn::Until, u"2-1-2026"_s, {});
}

void TestContractParties::checksParties()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const int party = m_presenter->addParty();
    m_presenter->setCell(party, PartyColumn::Name, u"RIVM"_s);
    m_presenter->setCell(party, PartyColumn::From, u"1-1-2026"_s);
    if (text == u"%first"_s)
        text = m_presenter->cell(0, PartyColumn::Name).toUpper();
    m_presenter->setCell(party, static_cast<PartyColumn>(column), text);
    const auto found = m_presenter->problem(cellKey(party, static_cast<PartyColumn>(column)));
    QCOMPARE(found && found->blocks, !says.isEmpty());
    if (says.isEmpty())
        return;
    QVERIFY2(found->text.contains(says), qPrintable(found->text));
    QVERIFY(!m_presenter->save());
    m_presenter->removeParties({ party });
    QVERIFY(!m_presenter->firstProblem());
}

void TestContractParties::warnsWhatAPartyLeavesOut()
{
    const int party = measuredRow();
    m_presenter->setCell(party, PartyColumn::Until, u"31-8-2026"_s);
    const auto found = m_presenter->problem(cellKey(party, PartyColumn::Until));
    QVERIFY(found);
    QVERIFY(!found->blocks);
    QVERIFY2(found->text.contains(u"september 2026"_s), qPrintable(found->text));
}

void TestContractParties::refusesToRemoveWhatWasMeasured()
{
    const int count = m_presenter->partyCount();
    const int party = measuredRow();
    QVERIFY(!m_presenter->removeParties({ party }));
    QCOMPARE(m_presenter->partyCount(), count);
    QCOMPARE(m_presenter->refusedParty(), party);
    QVERIFY(m_presenter->refusal().contains(m_presenter->cell(party, PartyColumn::Name)));
    QVERIFY(m_presenter->refusal().contains(u"2026"_s));
    m_presenter->setCell(party, PartyColumn::Until, u"31-12-2026"_s);
    QVERIFY(m_presenter->refusal().isEmpty());
    QVERIFY(m_presenter->save());
    QCOMPARE(definition().parties[static_cast<std::size_t>(party)].until, QDate(2026, 12, 31));
}

void TestContractParties::savesAllAsOneStep()
{
    const Contract before = definition().contract;
    const std::size_t parties = definition().parties.size();
    m_presenter->set(ContractField::Title, u"Fietsen voor het Rijk"_s);
    m_presenter->set(ContractField::Signing, u"2-12-2025"_s);
    m_presenter->set(ContractField::BridgeDays, u"1"_s);
    m_presenter->pasteParties(u"RIVM\nKNMI"_s);
    QVERIFY(m_presenter->save());
    QVERIFY(!m_presenter->isOpen());
    QCOMPARE(m_lastRoute.feature, u"dashboard"_s);
    QVERIFY(m_lastNotice.contains(u"Fietsen voor het Rijk"_s));
    QCOMPARE(definition().contract.title, u"Fietsen voor het Rijk"_s);
    QCOMPARE(definition().contract.signing, QDate(2025, 12, 2));
    QVERIFY(definition().contract.calendar.bridgeDaysOff);
    QCOMPARE(definition().parties.size(), parties + 2);
    QCOMPARE(definition().parties.back().name, u"KNMI"_s);
    QVERIFY(workspace().portfolio()->undo());
    QCOMPARE(definition().contract, before);
    QCOMPARE(definition().parties.size(), parties);
}

void TestContractParties::storesNothingWhileSomethingIsWrong()
{
    const Contract before = definition().contract;
    m_presenter->set(ContractField::Title, u"Fietsen"_s);
    const int party = m_presenter->addParty();
    QVERIFY(!m_presenter->save());
    QCOMPARE(definition().contract, before);
    QVERIFY(m_presenter->problem(cellKey(party, PartyColumn::Name))); // now it is said
    QCOMPARE(m_presenter->firstProblem(), std::optional(cellKey(party, PartyColumn::Name)));
}

void TestContractParties::keepsADraftPerContract()
{
    const ContractId first = workspace().contract();
    m_presenter->set(ContractField::Title, u"Fietsen"_s);
    const auto other = workspace().portfolio()->contractByCode(u"klantcontact"_s);
    QVERIFY(other && m_presenter->open(*other));
    QCOMPARE(m_presenter->changeCount(), 0);
    QVERIFY(!m_presenter->steps()->canUndo());
    QVERIFY(m_presenter->open(first));
    QCOMPARE(m_presenter->value(ContractField::Title), u"Fietsen"_s);
    m_presenter->drop();
    QCOMPARE(m_lastRoute.feature, u"dashboard"_s);
    QVERIFY(m_presenter->open(first));
    QCOMPARE(m_presenter->changeCount(), 0);
}

void TestContractParties::followsWhatChangesElsewhere()
{
    m_presenter->set(ContractField::Client, u"Het Rijk"_s);
    Contract contract = definition().contract;
    contract.title = u"Elders gewijzigd"_s;
    QVERIFY(editContract(*workspace().portfolio(), contract));
    Party party;
    party.contract = contract.id;
    party.name = u"Elders erbij"_s;
    QVERIFY(putParty(*workspace().portfolio(), party));
    QCOMPARE(m_presenter->value(ContractField::Title), u"Elders gewijzigd"_s);
    QCOMPARE(m_presenter->value(ContractField::Client), u"Het Rijk"_s);
    QVERIFY(rowOf(u"Elders erbij"_s) >= 0);
    QCOMPARE(m_presenter->changeCount(), 1);
    QVERIFY(m_presenter->save());
    QCOMPARE(definition().contract.title, u"Elders gewijzigd"_s);
    QCOMPARE(definition().parties.back().name, u"Elders erbij"_s);
    const auto other = workspace().portfolio()->contractByCode(u"klantcontact"_s); // one without cases
    QVERIFY(other && m_presenter->open(*other));
    QVERIFY(removeContract(*workspace().portfolio(), *other));
    QVERIFY(!m_presenter->isOpen());
}

void TestContractParties::savesDraftsAtClose()
{
    QCOMPARE(workspace().draftKeepers(), std::vector<DraftKeeper *> { m_presenter.get() });
    QVERIFY(!m_presenter->hasDrafts());
    m_presenter->set(ContractField::Title, QString());
    QVERIFY(m_presenter->hasDrafts());
    QVERIFY(!m_presenter->saveDrafts());
    QVERIFY(m_presenter->open(workspace().contract()));
    m_presenter->set(ContractField::Title, u"Fietsen"_s);
    QVERIFY(m_presenter->saveDrafts());
    QCOMPARE(definition().contract.title, u"Fietsen"_s);
    QVERIFY(m_presenter->open(workspace().contract()));
    m_presenter->set(ContractField::Title, u"Weg"_s);
    m_presenter->dropDrafts();
    QVERIFY(!m_presenter->hasDrafts());
    QCOMPARE(definition().contract.title, u"Fietsen"_s);
}

void TestContractParties::leavesAReadOnlyFileAlone()
{
    const QString path = workspace().environment().dataFolder + u"/alleen-lezen.maatlat"_s;
    QVERIFY(workspace().portfolio()->saveAs(path));
    workspace().setPortfolio(nullptr);
    auto opened = Portfolio::open(path, Access::ReadOnly, workspace().environment());
    QVERIFY(opened);
    workspace().setPortfolio(std::move(opened).value());
    QVERIFY(m_presenter->open(workspace().contract()));
    QVERIFY(m_presenter->isReadOnly());
    QVERIFY(!m_presenter->lock().isEmpty());
    const QString title = m_presenter->value(ContractField::Title);
    m_presenter->set(ContractField::Title, u"Anders"_s);
    m_presenter->setCell(0, PartyColumn::Name, u"Anders"_s);
    QCOMPARE(m_presenter->addParty(), -1);
    m_presenter->pasteParties(u"RIVM"_s);
    QCOMPARE(m_presenter->value(ContractField::Title), title);
    QCOMPARE(m_presenter->changeCount(), 0);
    QVERIFY(!m_presenter->save());
}

QTEST_MAIN(TestContractParties)
#include "tst_ContractParties.moc"
