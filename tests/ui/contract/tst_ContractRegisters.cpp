// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CriteriaPresenter.h"
#include "CriteriaVerbs.h"
#include "PastedTable.h"
#include "PeoplePresenter.h"
#include "PeopleVerbs.h"
#include "RegisterFixture.h"
#include "SlaPresenter.h"
#include "TypedNumber.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

/// The registers of people, SLA parameters and criteria of the contract editor, and what is typed or pasted into them,
/// without a window.
class TestContractRegisters : public RegisterFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup() { closeSample(); }
    void readsAPastedTable_data();
    void readsAPastedTable();
    void readsATypedNumber_data();
    void readsATypedNumber();
    void keepsPeople();
    void namesOpenRoles();
    void tellsWhatIsWrongWithAPerson_data();
    void tellsWhatIsWrongWithAPerson();
    void pastesPeople();
    void keepsSlaParameters();
    void pastesSlaParametersFromWord();
    void pastesTheBareTable();
    void marksWhatNoKpiProves();
    void keepsTheVerdictsWithTheList();
    void pastesTheList();
    void standsStillWhenReadOnly();

private:
    Notice m_notice;
};

void TestContractRegisters::init()
{
    openSample();
    connect(&workspace(), &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    m_notice = {};
}

void TestContractRegisters::readsAPastedTable_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("nothing") << QString() << QString() << QList<QStringList> {};
    QTest::newRow("tabs") << QString() << u"a\tb\n\nc\td e\n"_s << QList<QStringList> { { u"a"_s, u"b"_s }, { u"c"_s, u"d e"_s } };
    QTest::newRow("a quoted cell with a line end") << QString() << u"a\t\"b\nc\"\n"_s << QList<QStringList> { { u"a"_s, u"b c"_s } };
    QTest::newRow("lines") << QString() << u"W-01 Start\r\nW-02 Rapport; maandelijks\r\n"_s << QList<QStringList> { { u"W-01 Start"_s }, { u"W-02 Rapport; maandelijks"_s } };
    QTest::newRow("html before text") << u"<table><tr><td>x</td><td>y<br>z</td></tr></table>"_s << u"a\tb"_s << QList<QStringList> { { u"x"_s, u"y z"_s } };
    QTest::newRow("merged cells repeat nothing") << u"<table><tr><td rowspan=2>p</td><td>1</td></tr><tr><td>2</td></tr></table>"_s << QString()
                                                 << QList<QStringList> { { u"p"_s, u"1"_s }, { QString(), u"2"_s } };
    QTest::newRow("html without a table") << u"<p>a</p>"_s << u"a"_s << QList<QStringList> { { u"a"_s } };
}

void TestContractRegisters::readsAPastedTable()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    const std::vector<QStringList> read = readPastedTable(html, text);
    QCOMPARE(QList<QStringList>(read.begin(), read.end()), rows);
}

void TestContractRegisters::readsATypedNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: none
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("whole") << u"1500"_s << u"1500"_s << false;
    QTest::newRow("comma") << u"2,5"_s << u"2.5"_s << false;
    QTest::newRow("both marks") << u"€ 1.500,50"_s << u"1500.50"_s << false;
    QTest::newRow("minus") << u"−3"_s << u"-3"_s << false;
    QTest::newRow("percent") << u"12%"_s << u"12"_s << false;
    QTest::newRow("two readings") << u"1.500"_s << QString() << true;
    QTest::newRow("words") << u"veel"_s << QString() << true;
}

void TestContractRegisters::readsATypedNumber()
{
    QFETCH(QString, text);
    const TypedNumber read = TypedNumber::of(text);
    QTEST(read.value ? read.value->toPlain() : QString(), "value");
    QTEST(!read.problem.isEmpty(), "isWrong");
}

void TestContractRegisters::keepsPeople()
{
    PeoplePresenter people(workspace());
    QAbstractItemModelTester tester(people.rows());
    people.load();
    const int before = people.rows()->rowCount();
    const RowForm form = people.form(-1);
    QVERIFY(form.store(with(form.values, { { u"name"_s, u" A.  Jansen "_s }, { u"role"_s, u"QMS-manager"_s }, { u"side"_s, u"supplier"_s },
                                           { u"from"_s, u"1-1-2026"_s }, { u"until"_s, u"31-8-2026"_s } })).isEmpty());
    QCOMPARE(people.rows()->rowCount(), before + 1);
    QCOMPARE(cell(people, before, PeoplePresenter::Name), u"A. Jansen"_s);
    QCOMPARE(cell(people, before, PeoplePresenter::Side), u"opdrachtnemer (Linde & Vos IT)"_s);
    QVERIFY(people.rows()->index(before, 0).data(RegisterModel::QuietRole).toBool()); // left before today
    const RowForm edit = people.form(before);
    QCOMPARE(valueIn(edit.values, u"until"_s), u"31-8-2026"_s);
    QVERIFY(edit.store(with(edit.values, { { u"until"_s, QString() } })).isEmpty());
    QVERIFY(!people.rows()->index(before, 0).data(RegisterModel::QuietRole).toBool());
    people.remove({ before });
    QCOMPARE(people.rows()->rowCount(), before);
    QVERIFY(m_notice.undoable);
}

void TestContractRegisters::namesOpenRoles()
{
    PeoplePresenter people(workspace());
    people.load();
    QVERIFY(people.openRoles(QDate(2026, 10, 13)).contains(u"QMS-manager"_s));
    QVERIFY(!people.openRoles(QDate(2026, 10, 13)).contains(u"Security officer"_s));
    QVERIFY(people.openRoles(QDate(2025, 12, 31)).contains(u"Security officer"_s)); // not yet there
    QVERIFY(people.hint().contains(u"QMS-manager"_s));
    QVERIFY(people.roles().contains(u"QMS-manager"_s));
}

void TestContractRegisters::tellsWhatIsWrongWithAPerson_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("no name") << u"name"_s << u" "_s << true;
    QTest::newRow("a name") << u"name"_s << u"A"_s << false;
    QTest::newRow("no day") << u"from"_s << u"ooit"_s << true;
    QTest::newRow("the same day") << u"until"_s << u"1-3-2026"_s << false;
    QTest::newRow("the day before") << u"until"_s << u"28-2-2026"_s << true;
    QTest::newRow("odd mail is only asked about") << u"mail"_s << u"geen adres"_s << false;
}

void TestContractRegisters::tellsWhatIsWrongWithAPerson()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    PeoplePresenter people(workspace());
    people.load();
    const RowForm form = people.form(-1);
    RowValues typed { { u"name"_s, u"A"_s }, { u"from"_s, u"1-3-2026"_s } };
    typed[key] = text;
    const RowProblems problems = form.problems(with(form.values, typed));
    QTEST(blocks(problems, key), "isWrong");
}

void TestContractRegisters::pastesPeople()
{
    PeoplePresenter people(workspace());
    people.load();
    const int before = people.rows()->rowCount();
    const QString outcome = people.paste({ { u"Rol"_s, u"Naam"_s, u"Voor wie"_s, u"Vanaf"_s },
                                           { u"HR-lead"_s, u"B. Visser"_s, u"leverancier"_s, u"1-2-2026"_s },
                                           { u"HR-lead"_s, QString(), QString(), QString() },
                                           { u"SDM"_s, u"s. linde"_s, QString(), QString() },
                                           { u"X"_s, u"C. de Boer"_s, QString(), u"morgen"_s } });
    QCOMPARE(people.rows()->rowCount(), before + 1);
    QCOMPARE(cell(people, before, PeoplePresenter::Role), u"HR-lead"_s);
    QVERIFY(cell(people, before, PeoplePresenter::Side).startsWith(u"opdrachtnemer"_s));
    QVERIFY2(outcome.contains(u"3 regel"_s), qPrintable(outcome));
}

void TestContractRegisters::keepsSlaParameters()
{
    SlaPresenter sla(workspace());
    QAbstractItemModelTester tester(sla.rows());
    sla.load();
    const int before = sla.rows()->rowCount();
    const RowForm form = sla.form(-1);
    QVERIFY(blocks(form.problems(form.values), u"title"_s));
    const QString kpi = QString::number(m_sample->kpi(u"KPI-05"_s).id.value);
    QVERIFY(form.store(with(form.values, { { u"process"_s, u"Factureren"_s }, { u"title"_s, u"Rapport"_s }, { u"kpi"_s, kpi } })).isEmpty());
    QCOMPARE(cell(sla, before, SlaPresenter::KpiColumn), u"KPI-05"_s);
    sla.move(before, -1);
    QCOMPARE(cell(sla, before - 1, SlaPresenter::Title), u"Rapport"_s);
    sla.move(0, -1); // there is nothing above
    sla.remove({ before - 1 });
    QCOMPARE(sla.rows()->rowCount(), before);
    QVERIFY(workspace().portfolio()->undo());
    sla.load();
    QCOMPARE(cell(sla, before - 1, SlaPresenter::Title), u"Rapport"_s);
}

void TestContractRegisters::pastesSlaParametersFromWord()
{
    SlaPresenter sla(workspace());
    sla.load();
    const int before = sla.rows()->rowCount();
    const QString html = u"<table><tr><th>Proces</th><th>Omschrijving</th><th>SLA parameter</th><th>Opmerkingen</th><th>KPI</th></tr>"
                          "<tr><td rowspan=2>Leveren</td><td>Levertijd</td><td>2 werkdagen</td><td></td><td>kpi-05</td></tr>"
                          "<tr><td>Retour</td><td>5 werkdagen</td><td>op verzoek</td><td>onbekend</td></tr>"
                          "<tr><td>Leveren</td><td></td><td>x</td><td></td><td></td></tr></table>"_s;
    const QString outcome = sla.paste(readPastedTable(html, {}));
    QCOMPARE(sla.rows()->rowCount(), before + 2);
    QCOMPARE(cell(sla, before, SlaPresenter::KpiColumn), u"KPI-05"_s);
    QCOMPARE(cell(sla, before + 1, SlaPresenter::Process), u"Leveren"_s);
    QCOMPARE(cell(sla, before + 1, SlaPresenter::Remark), u"op verzoek"_s);
    QVERIFY(cell(sla, before + 1, SlaPresenter::KpiColumn).isEmpty());
    QVERIFY2(outcome.contains(u"overgeslagen"_s), qPrintable(outcome));
    QVERIFY(sla.paste(readPastedTable(html, {})).contains(u"geen nieuwe"_s)); // twice is once
    QCOMPARE(workspace().portfolio()->undoStep()->kind, ChangeKind::EditSlaParameters);
    QVERIFY(workspace().portfolio()->undo()); // one step
    sla.load();
    QCOMPARE(sla.rows()->rowCount(), before);
}

void TestContractRegisters::pastesTheBareTable()
{
    SlaPresenter sla(workspace());
    sla.load();
    const int before = sla.rows()->rowCount();
    sla.paste({ { u"Omschrijving"_s, u"SLA parameter"_s, u"Opmerkingen"_s }, { u"Herstel"_s, u"4 uur"_s, u"P1"_s } });
    sla.paste({ { u"Antwoord"_s, u"1 uur"_s } });
    QCOMPARE(sla.rows()->rowCount(), before + 2);
    QCOMPARE(cell(sla, before, SlaPresenter::Remark), u"P1"_s);
    QCOMPARE(cell(sla, before + 1, SlaPresenter::Title), u"Antwoord"_s);
    QCOMPARE(cell(sla, before + 1, SlaPresenter::Value), u"1 uur"_s);
}

void TestContractRegisters::marksWhatNoKpiProves()
{
    CriteriaPresenter criteria(workspace());
    QAbstractItemModelTester tester(criteria.rows());
    criteria.load();
    QVERIFY(criteria.hasList());
    QCOMPARE(criteria.uncovered(), 1);
    QVERIFY2(criteria.hint().startsWith(u"1 van "_s), qPrintable(criteria.hint()));
    QCOMPARE(cell(criteria, 12, CriteriaPresenter::Code), u"W-13"_s);
    QCOMPARE(cell(criteria, 12, CriteriaPresenter::ProvenBy), u"geen KPI"_s);
    QCOMPARE(criteria.rows()->index(12, 0).data(RegisterModel::MarkRole).toInt(), static_cast<int>(Verdict::Attention));
    QCOMPARE(cell(criteria, 1, CriteriaPresenter::ProvenBy), u"KPI-02, KPI-03, KPI-04"_s);
    criteria.remove({ 12 });
    QCOMPARE(criteria.uncovered(), 0);
    QVERIFY(m_notice.undoable);
    criteria.remove({ criteria.rows()->rowCount() - 1 }); // only a kpi names it
    QVERIFY(m_notice.text.contains(u"bij de KPI"_s));
}

void TestContractRegisters::keepsTheVerdictsWithTheList()
{
    const auto contract = workspace().contract();
    Topics told;
    connect(workspace().portfolio(), &Portfolio::changed, this, [&told](const Topics &topics) { told = topics; });
    QVERIFY(saveCriteria(*workspace().portfolio(), contract, { u"W-01 Start"_s, u" "_s, u"w-01 start"_s }));
    QVERIFY(told.definitions);
    QVERIFY(!told.measurements); // nothing is judged anew
    QCOMPARE(criteriaListOf(*workspace().definition()), QStringList { u"W-01 Start"_s });
    QVERIFY(saveCriteria(*workspace().portfolio(), contract, {}));
    QVERIFY(criteriaListOf(*workspace().definition()).isEmpty());
    QVERIFY(workspace().portfolio()->undo());
    QCOMPARE(criteriaListOf(*workspace().definition()).size(), 1);
    QStringList many;
    for (int i = 0; i <= mostCriteria; ++i)
        many += u"Eis nummer %1"_s.arg(i);
    QVERIFY(!saveCriteria(*workspace().portfolio(), contract, many));
    many.removeLast();
    QVERIFY(saveCriteria(*workspace().portfolio(), contract, many));
}

void TestContractRegisters::pastesTheList()
{
    m_sample->show(u"leasefietsen"_s, Period::quarter(2026, 3));
    CriteriaPresenter criteria(workspace());
    criteria.load();
    QVERIFY(!criteria.hasList());
    QVERIFY(criteria.paste({ { u"Code"_s, u"Omschrijving"_s }, { u"E-01"_s, u"Levertijd"_s }, { u"E-02"_s, u"Garantie"_s } }).startsWith(u"2 "_s));
    QCOMPARE(criteria.uncovered(), 2);
    QVERIFY(criteria.paste({}).contains(u"klembord"_s));
    const RowForm form = criteria.form(-1);
    QCOMPARE(valueIn(form.values, u"list"_s), u"E-01 Levertijd\nE-02 Garantie"_s);
    QVERIFY(form.store({ { u"list"_s, u"E-02 Garantie\n\n"_s } }).isEmpty());
    QCOMPARE(criteria.rows()->rowCount(), 1);
}

void TestContractRegisters::standsStillWhenReadOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vast.maatlat"_s);
    QVERIFY(workspace().portfolio()->saveAs(path));
    const Environment environment = workspace().environment();
    workspace().setPortfolio(nullptr);
    auto opened = Portfolio::open(path, Access::ReadOnly, environment);
    QVERIFY(opened);
    workspace().setPortfolio(std::move(opened).value());
    PeoplePresenter people(workspace());
    people.load();
    QVERIFY(people.isReadOnly());
    QVERIFY(!people.form(-1).lock.isEmpty());
    QVERIFY(people.paste({ { u"A. Jansen"_s } }).isEmpty());
    const int before = people.rows()->rowCount();
    people.remove({ 0 });
    QCOMPARE(people.rows()->rowCount(), before);
}

QTEST_MAIN(TestContractRegisters)
#include "tst_ContractRegisters.moc"
