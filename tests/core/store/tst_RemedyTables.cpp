// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentRows.h"
#include "Store.h"
#include "StoreSamples.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

/// What is written down when a norm is missed: every field comes back, what was recorded in a case or of a sanction stays,
/// and attached files are kept once. Source: X-12, E0-63, decision 11.
class TestRemedyTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void neverChangesAnEntry_data();
    void neverChangesAnEntry();
    void takesNoFinalStepBack();
    void keepsAFileOnce();
    void keepsALargeFileBeside_data();
    void keepsALargeFileBeside();

private:
    std::unique_ptr<OpenStore> m_store;
};

namespace {

constexpr qint64 start = 100;

ProcedureVersion version()
{
    return { { start }, u"escalatie"_s, 2, u"{\"id\":\"escalatie\"}"_s, QDate(2026, 4, 1), u"anna"_s, u"termijn korter"_s };
}

Deviation deviation()
{
    return { { start + 1 },        { 1 }, u"AFW-2026-01"_s, DeviationKind::Audit,     u"Levering"_s, { 2 }, Period::quarter(2026, 3), { 5 },
             QDate(2026, 10, 2),   u"anna"_s, u"Categorie"_s, u"te weinig monteurs"_s, QDate(2026, 10, 9), Attribution::Yes,
             u"eigen planning"_s, DeviationStatus::Closed, QDate(2026, 11, 1), u"hersteld"_s };
}

CaseRecord caseRecord()
{
    return { { start + 2 }, { 1 }, { start }, u"ESC-2026-01"_s, u"Levering"_s, { start + 1 }, { 2 }, u"KPI-01"_s, { true, true }, QDate(2026, 10, 12) };
}

CaseEntryRecord caseEntry()
{
    return { { start + 2 }, 1, QDate(2026, 10, 13), QDate(2026, 10, 14), u"escalate1"_s, u"noted"_s, u"level1"_s, u"{\"by\":\"client\"}"_s };
}

SanctionRecord sanction()
{
    return { { start + 3 }, { 1 }, u"SAN-2026-01"_s, u"Na KTO"_s, { start + 1 }, { 2 }, { 50 }, Period::year(2026), u"[]"_s, QDate(2026, 10, 12) };
}

SanctionEntryRecord sanctionEntry()
{
    return { { start + 3 }, 1, QDate(2026, 10, 12), QDate(2026, 10, 13), u"propose"_s, u"{}"_s };
}

ActionItem action()
{
    return { { start + 4 }, { 1 }, u"ACT-2026-01"_s, u"Monteurs werven"_s, u"J. Smit"_s, false, QDate(2026, 10, 1), QDate(2026, 11, 1),
             u"op tijd leveren"_s, u"95%"_s, u"overleg"_s, { 2 }, { start + 1 }, { start + 2 }, ActionRegister::Capa, u"oorzaak"_s,
             u"herstel"_s, u"voorkomen"_s, 40, u"loopt"_s, ActionStatus::Done, QDate(2026, 10, 30), Effect::NotEffective, u"oktober 93%"_s };
}

Attachment attachment()
{
    return { { start + 5 }, { 1 }, EvidenceOf::Kpi, 2, Period::month(2026, 9), u"rapport.pdf"_s,
             QCryptographicHash::hash("inhoud", QCryptographicHash::Sha256), 6, QString(), u"blz. 3"_s, QDate(2026, 10, 3), u"anna"_s };
}

std::vector<Record> all()
{
    return { version(), deviation(), caseRecord(), caseEntry(), sanction(), sanctionEntry(), action(), attachment(),
             Person { { start + 6 }, { 1 }, { 5 }, true, u"J. Smit"_s, u"Manager"_s, u"SDM"_s, u"j@voorbeeld.nl"_s, u"070"_s, QDate(2026, 1, 1),
                      QDate(2027, 1, 1), 3 },
             SlaParameter { { start + 7 }, { 1 }, u"Leveren"_s, u"Levertijd"_s, u"2 dagen"_s, u"opmerking"_s, u"Inkopen met Impact"_s, { 2 }, 4 },
             Cause { { start + 8 }, { 1 }, { 2 }, Period::month(2026, 9), u"Voorraad"_s, 12, 1 },
             Meeting { { start + 9 }, { 1 }, MeetingKind::UserGroup, QDate(2026, 9, 24), u"Gebruikersgroep"_s, u"allen"_s, u"verslag.odt"_s,
                       QDate(2026, 9, 30), { start + 2 } },
             SurveyComment { { 50 }, u"4c"_s, { 5 }, u"geen duidelijke norm"_s },
             SupplierFigure { { start + 10 }, { 1 }, { 3 }, Period::month(2026, 9), { 5 }, std::nullopt, Decimal(738), Decimal(1000),
                              QDate(2026, 10, 2), u"maandrapport"_s } };
}

template<typename T>
void compareStored(OpenStore &store, const Record &record)
{
    if constexpr (std::is_same_v<T, ProcedureVersion>) {
        const auto rows = store->procedureVersions();
        VERIFY_DONE(rows);
        QVERIFY(*rows == std::vector { std::get<T>(record) });
    } else if constexpr (std::is_same_v<T, SurveyComment>) {
        const auto rows = store->surveyComments({ 50 });
        VERIFY_DONE(rows);
        QVERIFY(*rows == std::vector { std::get<T>(record) });
    } else {
        const auto rows = store->rowsOf<T>({ 1 });
        VERIFY_DONE(rows);
        QVERIFY(*rows == std::vector { std::get<T>(record) });
    }
}

template<typename... Kinds>
void compareAmong(OpenStore &store, const Record &record)
{
    int known = 0;
    ((std::holds_alternative<Kinds>(record) ? (++known, compareStored<Kinds>(store, record)) : void()), ...);
    QCOMPARE(known, 1);
}

void compareKind(OpenStore &store, const Record &record)
{
    compareAmong<ProcedureVersion, Deviation, CaseRecord, CaseEntryRecord, SanctionRecord, SanctionEntryRecord, ActionItem, Attachment,
                 Person, SlaParameter, Cause, Meeting, SurveyComment, SupplierFigure>(store, record);
}

} // namespace

void TestRemedyTables::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<OpenStore>();
    VERIFY_DONE(m_store->write(basics()));
    SurveyRound round = fullRound();
    VERIFY_DONE(m_store->write(made({ round })));
}

void TestRemedyTables::keepsEveryField_data()
{
    QTest::addColumn<int>("number");
    const char *names[] = { "procedure version", "deviation", "case", "case entry", "sanction", "sanction entry",
                            "action", "attachment", "person", "sla parameter", "cause", "meeting", "comment", "supplier figure" };
    QCOMPARE(all().size(), std::size(names));
    for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestRemedyTables::keepsEveryField()
{
    QFETCH(int, number);
    VERIFY_DONE(m_store->write(made(all())));
    m_store->reopen();
    const Record record = all().at(static_cast<std::size_t>(number));
    compareKind(*m_store, record);
}

void TestRemedyTables::neverChangesAnEntry_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("removes");
    QTest::newRow("a case entry changes") << 3 << false;
    QTest::newRow("a case entry goes") << 3 << true;
    QTest::newRow("an act of a sanction changes") << 5 << false;
    QTest::newRow("an act of a sanction goes") << 5 << true;
}

void TestRemedyTables::neverChangesAnEntry()
{
    QFETCH(int, number);
    QFETCH(bool, removes);
    VERIFY_DONE(m_store->write(made(all())));
    const Record before = all().at(static_cast<std::size_t>(number));
    Record after = before;
    if (auto *entry = std::get_if<CaseEntryRecord>(&after))
        entry->content = u"{}"_s;
    else
        std::get<SanctionEntryRecord>(after).on = QDate(2026, 1, 1);
    const Change change { ChangeKind::EditContract, {}, { { before, removes ? std::nullopt : std::optional(after) } } };
    QVERIFY(!m_store->write(change));
    compareKind(*m_store, before);
}

/// A step of legal weight is not in the undo list; what was done before it still is.
void TestRemedyTables::takesNoFinalStepBack()
{
    VERIFY_DONE(m_store->write(made({ version(), deviation() }, ChangeKind::AddDeviation)));
    VERIFY_DONE(m_store->write(made({ caseRecord(), caseEntry() }, ChangeKind::OpenCase)));
    const auto top = (*m_store)->topUndo();
    VERIFY_DONE(top);
    QVERIFY(top->has_value() && (*top)->kind == ChangeKind::AddDeviation);
    // The case refers to the afwijking, so taking that back is refused as a whole.
    const auto undo = (*m_store)->undoChange();
    VERIFY_DONE(undo);
    QVERIFY(!m_store->write(*undo, StepKind::Undo));
    compareStored<Deviation>(*m_store, deviation());
    compareStored<CaseEntryRecord>(*m_store, caseEntry());
}

void TestRemedyTables::keepsAFileOnce()
{
    const QByteArray bytes("inhoud");
    const AttachedContent content { QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes };
    for (const qint64 id : { 200, 201 }) {
        Attachment row = attachment();
        row.id = { id };
        Change change = made({ row }, ChangeKind::AddAttachment);
        change.files = { content };
        VERIFY_DONE(m_store->write(change));
    }
    m_store->reopen();
    const auto kept = (*m_store)->attachedContent(content.digest);
    VERIFY_DONE(kept);
    QCOMPARE(kept->value_or(QByteArray()), bytes);
    const auto none = (*m_store)->attachedContent(QByteArray(32, 'x'));
    VERIFY_DONE(none);
    QVERIFY(!none->has_value());
}

void TestRemedyTables::keepsALargeFileBeside_data()
{
    QTest::addColumn<int>("stopAfter"); // of how many questions; -1: never
    QTest::addColumn<bool>("isKept");
    QTest::newRow("to the end") << -1 << true;
    QTest::newRow("stopped at the first piece") << 0 << false;
    QTest::newRow("stopped halfway") << 5 << false;
    QTest::newRow("stopped just before it is final") << 12 << false;
}

/// By a connection of its own: whole, or nothing of it. The change that follows finds it there.
void TestRemedyTables::keepsALargeFileBeside()
{
    QFETCH(int, stopAfter);
    QFETCH(bool, isKept);
    const QByteArray bytes(3 * 1024 * 1024 - 7, 'x');
    const AttachedContent file { QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes };
    int asked = 0;
    qint64 last = 0;
    const Status kept = ContentRows::keepBeside((*m_store)->path(), { file }, [&](qint64 done, qint64 all) {
        if (done < last || all != bytes.size())
            qFatal("progress goes back");
        last = done;
        return asked++ != stopAfter;
    });
    QCOMPARE(kept.hasValue(), isKept);
    QVERIFY(isKept || kept.error().code == ErrorCode::Cancelled);
    QCOMPARE(asked, isKept ? 13 : stopAfter + 1);
    const auto stored = (*m_store)->attachedContent(file.digest);
    QVERIFY(stored);
    QCOMPARE(stored->value_or(QByteArray()), isKept ? bytes : QByteArray());
    QVERIFY(ContentRows::keepBeside((*m_store)->path(), { file }, [](qint64, qint64) { return true; })); // once more is no harm
    QCOMPARE((*m_store)->attachedContent(file.digest)->value_or(QByteArray()), bytes);
}

QTEST_GUILESS_MAIN(TestRemedyTables)
#include "tst_RemedyTables.moc"
