// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaWords.h"

#include "WorkingCalendar.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the agenda says: each event by name, its next step, and how its date was counted.
class TestAgendaWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesEverything();
    void names_data();
    void names();
    void explainsTheCount_data();
    void explainsTheCount();
    void warns();
};

namespace {

DateCount counted(DateCount::Rule rule, const QDate &from, const Term &term)
{
    DateCount count;
    count.rule = rule;
    count.from = from;
    count.term = term;
    count.end = endOfTerm(from, term, WorkingCalendar());
    count.landing = count.end;
    return count;
}

AgendaItem itemOf(AgendaEvent event)
{
    AgendaItem item;
    item.event = event;
    item.kpiTitle = u"ISV-plan"_s;
    item.subject = u"Zeewijk"_s;
    item.period = Period::quarter(2026, 3);
    item.date = QDate(2026, 10, 16);
    return item;
}

} // namespace

void TestAgendaWords::namesEverything()
{
    QSet<QString> titles;
    for (int event = 0; event <= static_cast<int>(AgendaEvent::PartyCheck); ++event) {
        const AgendaItem item = itemOf(static_cast<AgendaEvent>(event));
        titles.insert(agendaTitle(item));
        QVERIFY(!agendaAction(item).isEmpty());
        QVERIFY(!agendaKindName(item.kind()).isEmpty());
        QVERIFY(!agendaTitle(item).contains(u'%') && !agendaBecause(item).contains(u'%'));
    }
    QCOMPARE(titles.size(), static_cast<int>(AgendaEvent::PartyCheck) + 1);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(agendaGroupName(AgendaGroup::Late), u"Te laat"_s);
    QCOMPARE(agendaGroupName(AgendaGroup::ThisWeek), u"Deze week"_s);
    QCOMPARE(agendaGroupName(AgendaGroup::Later), u"Later"_s);
    QCOMPARE(agendaHorizonName(AgendaHorizon::ThreeMonths), u"3 maanden"_s);
}

void TestAgendaWords::names_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("title");
    QTest::newRow("measurements") << static_cast<int>(AgendaEvent::MeasurementsComplete) << u""_s
                                  << u"Metingen derde kwartaal 2026 compleet"_s;
    QTest::newRow("norm of the only part") << static_cast<int>(AgendaEvent::NormChange) << u""_s
                                           << u"Nieuwe norm geldt: ISV-plan"_s;
    QTest::newRow("norm of one part") << static_cast<int>(AgendaEvent::NormChange) << u"Mijlpaal"_s
                                      << u"Nieuwe norm geldt: ISV-plan, Mijlpaal"_s;
    QTest::newRow("deelnemer") << static_cast<int>(AgendaEvent::PartyLeaves) << u"Zeewijk"_s
                               << u"Laatste dag van deelnemer Zeewijk"_s;
}

void TestAgendaWords::names()
{
    QFETCH(int, event);
    QFETCH(QString, subject);
    QFETCH(QString, title);
    AgendaItem item = itemOf(static_cast<AgendaEvent>(event));
    item.subject = subject;
    QCOMPARE(agendaTitle(item), title);
}

void TestAgendaWords::explainsTheCount_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<Term>("term");
    QTest::addColumn<bool>("assumed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, DateCount::Rule rule, const QDate &from, const Term &term, bool assumed,
                        const QString &text) { QTest::newRow(name) << static_cast<int>(rule) << from << term << assumed << text; };
    row("stated", DateCount::Rule::Stated, {}, {}, false, u"Deze dag is zo vastgelegd; er is niets geteld."_s);
    row("after a quarter, not agreed", DateCount::Rule::AfterClose, QDate(2026, 10, 1), { 15, TermUnit::CalendarDay }, true,
        u"Derde kwartaal 2026 loopt tot en met wo 30 september 2026. 15 kalenderdagen na do 1 oktober 2026: vr 16 oktober 2026. "
        "Het contract noemt geen termijn; Maatlat houdt 15 kalenderdagen aan."_s);
    row("a day of the month", DateCount::Rule::DayOfMonth, QDate(2026, 9, 30), { 16, TermUnit::CalendarDay }, true,
        u"Dag 16 van de maand na derde kwartaal 2026: vr 16 oktober 2026. Het contract noemt geen dag; Maatlat houdt dag 16 aan."_s);
    row("working days over a holiday", DateCount::Rule::Term, QDate(2026, 4, 2), { 10, TermUnit::WorkingDay }, false,
        u"Geteld vanaf de ingangsdatum; die dag zelf telt niet mee. 10 werkdagen na do 2 april 2026: vr 17 april 2026. "
        "Feestdagen overgeslagen: Tweede Paasdag (6 apr)."_s);
    row("a month without that day", DateCount::Rule::Term, QDate(2026, 8, 31), { 1, TermUnit::Month }, false,
        u"Geteld vanaf de ingangsdatum; die dag zelf telt niet mee. 1 maand na ma 31 augustus 2026: wo 30 september 2026. "
        "Die maand heeft geen dag 31, dus telt de laatste dag."_s);
}

void TestAgendaWords::explainsTheCount()
{
    QFETCH(int, rule);
    QFETCH(QDate, from);
    QFETCH(Term, term);
    QFETCH(bool, assumed);
    QFETCH(QString, expected);
    AgendaItem item = itemOf(AgendaEvent::OneOff);
    if (from.isValid())
        item.count = counted(static_cast<DateCount::Rule>(rule), from, term);
    item.count.isAssumed = assumed;
    QCOMPARE(agendaBecause(item), expected);
}

void TestAgendaWords::warns()
{
    AgendaItem item = itemOf(AgendaEvent::Survey);
    item.count = counted(DateCount::Rule::Term, QDate(2024, 4, 1), { 9, TermUnit::Month });
    item.count.years = 2;
    item.count.landing = endOfTerm(QDate(2025, 1, 1), { 2, TermUnit::Year }, WorkingCalendar());
    item.count.otherAnchor = Anchor::Award;
    item.count.other = QDate(2027, 2, 1);
    const QString text = agendaBecause(item);
    QVERIFY2(text.contains(u"Daarna elk jaar; na 2 jaren is dat vr 1 januari 2027."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Het document noemt ook de gunning; vanaf daar geteld wordt het ma 1 februari 2027."_s), qPrintable(text));
    QVERIFY(agendaWarning(item).startsWith(u"1 januari 2027 is Nieuwjaarsdag."_s));
    item.count.landing = endOfTerm(QDate(2027, 1, 1), { 3, TermUnit::CalendarDay }, WorkingCalendar());
    QVERIFY(agendaWarning(item).isEmpty());
    item.count = {};
    item.count.landing = endOfTerm(QDate(2026, 10, 17), { 0, TermUnit::CalendarDay }, WorkingCalendar());
    QVERIFY(item.count.landing.onWeekend);
    QVERIFY(agendaWarning(item).isEmpty()); // nothing was counted
}

QTEST_GUILESS_MAIN(TestAgendaWords)
#include "tst_AgendaWords.moc"
