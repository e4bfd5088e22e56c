// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"
#include "AttachmentVerbs.h"
#include "ContractVerbs.h"
#include "DeviationVerbs.h"
#include "MeetingVerbs.h"
#include "PeopleVerbs.h"
#include "SanctionVerbs.h"
#include "SmallContract.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The registers of what is done when a norm is missed: afwijkingen, sanctions, actions, evidence, people, SLA parameters
/// and causes. Source: E0-08, E0-63, E1-51, E2-08, E4-80…82, E4-91…99.
class TestRemedyVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void joinsMissesThatFollowEachOther();
    void keepsWhatWasWrittenOfAMiss();
    void refusesADeviation_data();
    void refusesADeviation();
    void decidesOnASanction();
    void imposesNothingUnattributable();
    void asksForASmartAction();
    void closesAnActionThatWorked_data();
    void closesAnActionThatWorked();
    void marksAnActionDone();
    void keepsEvidence();
    void savesListsInOneStep();
    void keepsMeetings();

private:
    [[nodiscard]] Desk desk() const { return { *m_portfolio, m_contract }; }
    /// The quarter's share of the kpi "kwartaal", norm 90.
    void measure(int quarter, qint64 value) const
    {
        for (int month = quarter * 3 - 2; month <= quarter * 3; ++month) {
            Measurement row;
            row.cell = { desk().part(7), Period::month(2026, month), {} };
            row.numerator = Decimal(value);
            row.denominator = Decimal(100);
            QVERIFY(enterMeasurement(*m_portfolio, row));
        }
    }
    [[nodiscard]] Deviation deviation() const
    {
        Deviation row;
        row.contract = m_contract;
        row.title = u"Levering"_s;
        row.found = QDate(2026, 10, 2);
        return row;
    }
    [[nodiscard]] ActionItem action() const
    {
        ActionItem row;
        row.contract = m_contract;
        row.title = u"Monteurs werven"_s;
        row.agreed = QDate(2026, 10, 1);
        return row;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestRemedyVerbs::init()
{
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

/// Q1 and Q2 below the norm are one line, Q3 at it ends the line, Q4 is not over yet.
void TestRemedyVerbs::joinsMissesThatFollowEachOther()
{
    measure(1, 89);
    measure(2, 80);
    measure(3, 90);
    measure(4, 10);
    const auto lines = deviationRegister(*m_portfolio, m_contract, QDate(2026, 10, 13));
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().first, Period::quarter(2026, 1));
    QCOMPARE(lines.front().last, Period::quarter(2026, 2));
    QCOMPARE(lines.front().misses, 2);
    QVERIFY(!lines.front().isRunning);
    const auto later = deviationRegister(*m_portfolio, m_contract, QDate(2027, 1, 1));
    QCOMPARE(later.size(), 2U);
    QCOMPARE(later.front().first, Period::quarter(2026, 4)); // latest first
    QVERIFY(later.front().isRunning);
    QCOMPARE(deviationRegister(*m_portfolio, m_contract, QDate(2026, 12, 31)).size(), 1U); // the last day of Q4
}

void TestRemedyVerbs::keepsWhatWasWrittenOfAMiss()
{
    measure(1, 89);
    const QDate today(2026, 7, 10);
    Deviation draft = draftFor(*m_portfolio, m_contract, deviationRegister(*m_portfolio, m_contract, today).front(), today);
    QCOMPARE(draft.first, Period::quarter(2026, 1));
    draft.cause = u"ziekte"_s;
    const auto id = saveDeviation(*m_portfolio, draft);
    QVERIFY(id);
    measure(2, 80); // goes on below the norm: the same afwijking
    const auto lines = deviationRegister(*m_portfolio, m_contract, today);
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().misses, 2);
    QCOMPARE(lines.front().stored->reference, u"AFW-2026-01"_s);
    QCOMPARE(lines.front().stored->cause, u"ziekte"_s);
    // A threat is no miss: a line of its own.
    Deviation threat = deviation();
    threat.kind = DeviationKind::Threat;
    QVERIFY(saveDeviation(*m_portfolio, threat));
    QCOMPARE(deviationRegister(*m_portfolio, m_contract, today).size(), 2U);
    ActionItem refers = action();
    refers.deviation = *id;
    QVERIFY(saveAction(*m_portfolio, refers));
    QVERIFY(!removeDeviation(*m_portfolio, m_contract, *id));
}

void TestRemedyVerbs::refusesADeviation_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("no title") << 0;
    QTest::newRow("not found on a day") << 1;
    QTest::newRow("attributable without a reason") << 2;
    QTest::newRow("closed without how") << 3;
    QTest::newRow("settled before it was found") << 4;
    QTest::newRow("settled without a day") << 5;
}

void TestRemedyVerbs::refusesADeviation()
{
    QFETCH(int, fault);
    Deviation row = deviation();
    if (fault >= 3) {
        row.status = DeviationStatus::Closed;
        row.outcome = u"hersteld"_s;
        row.settled = row.found;
        Deviation sound = row;
        QVERIFY(saveDeviation(*m_portfolio, sound)); // on the day itself
    }
    switch (fault) {
    case 0: row.title = u" "_s; break;
    case 1: row.found = {}; break;
    case 2: row.attributable = Attribution::No; break;
    case 3: row.outcome.clear(); break;
    case 4: row.settled = row.found.addDays(-1); break;
    default: row.settled = {};
    }
    const auto before = m_portfolio->rowsOf<Deviation>(m_contract).size();
    QVERIFY(!saveDeviation(*m_portfolio, row));
    QCOMPARE(m_portfolio->rowsOf<Deviation>(m_contract).size(), before);
}

void TestRemedyVerbs::decidesOnASanction()
{
    const auto id = openSanction(*m_portfolio, { m_contract, u"Kwartaal gemist"_s, {}, desk().kpi(u"kwartaal"_s), {}, Period::quarter(2026, 1),
                                                { { u"kwartaal"_s, { u"S1"_s, u"S2"_s }, true, std::nullopt } }, QDate(2026, 4, 1) });
    QVERIFY(id);
    SanctionEvent impose;
    impose.act = SanctionAct::Impose;
    impose.on = impose.recorded = QDate(2026, 4, 2);
    impose.person = u"A. de Vries"_s;
    impose.codes = { u"S1"_s };
    impose.motive = u"twee kwartalen"_s;
    impose.attributable = true;
    impose.severity = Severity::Serious;
    const auto imposed = recordAct(*m_portfolio, m_contract, *id, impose);
    QVERIFY(imposed && imposed->isDone());
    const auto file = sanctionOf(*m_portfolio, m_contract, *id);
    QVERIFY(file);
    QCOMPARE(file->record.reference, u"SAN-2026-01"_s);
    QCOMPARE(statusOf(file->sanction), SanctionStatus::Imposed);
    QCOMPARE(file->sanction.history.back(), impose);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::AddContract);
}

void TestRemedyVerbs::imposesNothingUnattributable()
{
    const auto id = openSanction(*m_portfolio, { m_contract, u"Kwartaal gemist"_s, {}, {}, {}, Period::quarter(2026, 1),
                                                { { u"kwartaal"_s, { u"S1"_s }, true, std::nullopt } }, QDate(2026, 4, 1) });
    QVERIFY(id);
    SanctionEvent impose;
    impose.act = SanctionAct::Impose;
    impose.on = impose.recorded = QDate(2026, 4, 2);
    impose.person = u"A. de Vries"_s;
    impose.codes = { u"S4"_s };
    impose.motive = u"omdat"_s;
    const auto refused = recordAct(*m_portfolio, m_contract, *id, impose);
    QVERIFY(refused && !refused->isDone());
    QStringList codes;
    for (const SanctionRefusal &row : refused->refusals)
        codes += codeOf(row.code);
    QVERIFY2(codes.contains(u"attributable_missing"_s) && codes.contains(u"not_allowed_by_kpi"_s), qPrintable(codes.join(u' ')));
    QCOMPARE(sanctionOf(*m_portfolio, m_contract, *id)->sanction.history.size(), 1U);
    QVERIFY(!openSanction(*m_portfolio, { m_contract, u"Niets"_s, {}, {}, {}, {}, {}, QDate(2026, 4, 1) }));
}

void TestRemedyVerbs::asksForASmartAction()
{
    ActionItem row = action();
    QCOMPARE(gapsOf(row), (std::vector { ActionGap::NoOwner, ActionGap::NoDue, ActionGap::NoResult, ActionGap::NoLevel }));
    row.owner = u"J. Smit"_s;
    row.result = u"op tijd"_s;
    row.level = u"95%"_s;
    row.due = row.agreed;
    QVERIFY(gapsOf(row).empty());
    row.due = row.agreed.addDays(-1);
    QCOMPARE(gapsOf(row), std::vector { ActionGap::DueBeforeAgreed });
    const auto id = saveAction(*m_portfolio, row); // a gap is no refusal
    QVERIFY(id);
    QCOMPARE(m_portfolio->rowsOf<ActionItem>(m_contract).front().reference, u"ACT-2026-01"_s);
}

void TestRemedyVerbs::closesAnActionThatWorked_data()
{
    QTest::addColumn<ActionStatus>("status");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("progress");
    QTest::addColumn<bool>("ok");
    QTest::newRow("closed, seen to work") << ActionStatus::Closed << Effect::Effective << QString() << 0 << true;
    QTest::newRow("closed, not looked at") << ActionStatus::Closed << Effect::NotChecked << QString() << 0 << false;
    QTest::newRow("closed, did not work") << ActionStatus::Closed << Effect::NotEffective << QString() << 0 << false;
    QTest::newRow("done, not looked at yet") << ActionStatus::Done << Effect::NotChecked << QString() << 0 << true;
    QTest::newRow("dropped with a note") << ActionStatus::Dropped << Effect::NotChecked << u"niet meer nodig"_s << 0 << true;
    QTest::newRow("dropped without") << ActionStatus::Dropped << Effect::NotChecked << QString() << 0 << false;
    QTest::newRow("progress of all") << ActionStatus::Open << Effect::NotChecked << QString() << 100 << true;
    QTest::newRow("progress past all") << ActionStatus::Open << Effect::NotChecked << QString() << 101 << false;
    QTest::newRow("progress below none") << ActionStatus::Open << Effect::NotChecked << QString() << -1 << false;
}

void TestRemedyVerbs::closesAnActionThatWorked()
{
    QFETCH(ActionStatus, status);
    QFETCH(Effect, effect);
    QFETCH(QString, note);
    QFETCH(int, progress);
    QFETCH(bool, ok);
    ActionItem row = action();
    row.status = status;
    row.effect = effect;
    row.note = note;
    row.progress = progress;
    if (status != ActionStatus::Open)
        row.settled = QDate(2026, 11, 1);
    QCOMPARE(saveAction(*m_portfolio, row).hasValue(), ok);
}

void TestRemedyVerbs::marksAnActionDone()
{
    const QDate today(2026, 10, 13);
    ActionItem row = action();
    row.progress = 40;
    row.id = saveAction(*m_portfolio, row).value();
    const auto stored = [this] { return m_portfolio->rowsOf<ActionItem>(m_contract).front(); };
    QVERIFY(toggleDone(*m_portfolio, m_contract, row.id, today));
    QVERIFY(stored().status == ActionStatus::Done && stored().settled == today && stored().progress == 100);
    QVERIFY(toggleDone(*m_portfolio, m_contract, row.id, today));
    QVERIFY(stored().status == ActionStatus::Open && !stored().settled.isValid() && stored().progress == 0);
    row = stored();
    row.status = ActionStatus::Dropped;
    row.note = u"niet meer nodig"_s;
    row.settled = today;
    QVERIFY(saveAction(*m_portfolio, row));
    QVERIFY(!toggleDone(*m_portfolio, m_contract, row.id, today));
    QCOMPARE(stored().status, ActionStatus::Dropped);
    QVERIFY(!toggleDone(*m_portfolio, m_contract, ActionId { 4711 }, today));
}

void TestRemedyVerbs::keepsEvidence()
{
    Attachment row;
    row.contract = m_contract;
    row.about = EvidenceOf::Kpi;
    row.subject = desk().kpi(u"kwartaal"_s).value;
    row.name = u"C:\\map/rapport.pdf"_s;
    row.added = QDate(2026, 10, 13);
    const QByteArray bytes("%PDF");
    const auto id = attachFile(*m_portfolio, row, contentOf(bytes));
    QVERIFY(id);
    const auto kept = attachmentsOf(*m_portfolio, m_contract, EvidenceOf::Kpi, row.subject);
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().name, u"rapport.pdf"_s);
    QCOMPARE(kept.front().addedBy, u"anna"_s);
    QCOMPARE(m_portfolio->attachedContent(kept.front().digest).value_or(QByteArray()), bytes);
    const QString copy = m_world->path(u"kopie.pdf"_s);
    QVERIFY(exportContent(*m_portfolio, kept.front().digest, copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
    QVERIFY(!exportContent(*m_portfolio, kept.front().digest, m_world->path(u"er/is/niet.pdf"_s)));
    QCOMPARE(exportContent(*m_portfolio, QByteArray(32, 'x'), copy).error().code, ErrorCode::FileDamaged);
    QVERIFY(!attachFile(*m_portfolio, row, contentOf({})));
    QVERIFY(!attachFile(*m_portfolio, row, contentOf(QByteArray(largestAttachment + 1, 'x'))));
    QVERIFY(attachFile(*m_portfolio, row, contentOf(QByteArray(largestAttachment, 'x'))));
    QVERIFY(!attachLink(*m_portfolio, row));
    row.link = u"https://voorbeeld.nl/rapport"_s;
    QVERIFY(attachLink(*m_portfolio, row));
    QVERIFY(removeAttachment(*m_portfolio, m_contract, *id));
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->attachedContent(kept.front().digest).has_value());
}

void TestRemedyVerbs::savesListsInOneStep()
{
    SlaParameter first;
    first.title = u"Levertijd"_s;
    SlaParameter second;
    second.title = u"Factuur"_s;
    QVERIFY(saveSlaParameters(*m_portfolio, m_contract, { first, second }));
    auto rows = m_portfolio->rowsOf<SlaParameter>(m_contract);
    QCOMPARE(rows.size(), 2U);
    std::swap(rows.front(), rows.back());
    rows.pop_back();
    QVERIFY(saveSlaParameters(*m_portfolio, m_contract, rows));
    QCOMPARE(m_portfolio->rowsOf<SlaParameter>(m_contract).front().title, u"Factuur"_s);
    rows.front().title = u" "_s;
    QVERIFY(!saveSlaParameters(*m_portfolio, m_contract, rows));
    const KpiId kpi = desk().kpi(u"kwartaal"_s);
    Cause cause;
    cause.title = u"Voorraad"_s;
    cause.count = 0;
    QVERIFY(saveCauses(*m_portfolio, m_contract, kpi, Period::quarter(2026, 1), { cause }));
    cause.count = -1;
    QVERIFY(!saveCauses(*m_portfolio, m_contract, kpi, Period::quarter(2026, 1), { cause }));
    QCOMPARE(m_portfolio->rowsOf<Cause>(m_contract).size(), 1U);
    Person person;
    person.contract = m_contract;
    person.name = u"J. Smit"_s;
    person.from = QDate(2026, 1, 1);
    person.until = QDate(2026, 1, 1);
    QVERIFY(savePerson(*m_portfolio, person));
    person.until = QDate(2025, 12, 31);
    QVERIFY(!savePerson(*m_portfolio, person));
    QVERIFY(removeContract(*m_portfolio, m_contract)); // none of this keeps a contract
}

void TestRemedyVerbs::keepsMeetings()
{
    Meeting row;
    row.contract = m_contract;
    row.title = u"Gebruikersgroep"_s;
    QVERIFY(!saveMeeting(*m_portfolio, row)); // on no day
    row.date = QDate(2026, 9, 24);
    row.minutesSent = row.date.addDays(-1);
    QVERIFY(!saveMeeting(*m_portfolio, row));
    row.minutesSent = row.date;
    const auto id = saveMeeting(*m_portfolio, row);
    QVERIFY(id);
    row.id = *id;
    row.title = u" "_s;
    QVERIFY(!saveMeeting(*m_portfolio, row));
    row.title = u"Gebruikersgroep Q3"_s;
    QVERIFY(saveMeeting(*m_portfolio, row));
    QCOMPARE(m_portfolio->rowsOf<Meeting>(m_contract).front().title, u"Gebruikersgroep Q3"_s);
    QVERIFY(removeMeeting(*m_portfolio, m_contract, *id));
    QVERIFY(m_portfolio->rowsOf<Meeting>(m_contract).empty());
    QVERIFY(!removeMeeting(*m_portfolio, m_contract, *id));
}

QTEST_GUILESS_MAIN(TestRemedyVerbs)
#include "tst_RemedyVerbs.moc"
