// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaFile.h"

#include "ContractVerbs.h"
#include "PortfolioAgenda.h"
#include "SamplePortfolio.h"
#include "Words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The agenda of the sample as a calendar file: who is who in every export, and what happens to the file.
class TestAgendaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsItsIds();
    void hasIdsOfItsOwn();
    void remindsOfWhatIsToCome();
    void writesOrLeaves();

private:
    [[nodiscard]] static Environment environment(const QTemporaryDir &folder)
    {
        return { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, u"anna"_s, u"pc-1"_s, folder.path() };
    }
    [[nodiscard]] static std::vector<IcsEvent> eventsOf(const Portfolio &portfolio,
                                                        AgendaHorizon horizon = AgendaHorizon::Year)
    {
        return agendaEvents(agendaOf(portfolio, agendaSpan(sampleToday(), horizon)), portfolio.documentId(), sampleToday());
    }
    [[nodiscard]] static QSet<QString> idsOf(const std::vector<IcsEvent> &events)
    {
        QSet<QString> ids;
        for (const IcsEvent &event : events)
            ids.insert(event.uid);
        return ids;
    }
};

void TestAgendaFile::keepsItsIds()
{
    const QTemporaryDir folder;
    auto sample = buildSample(environment(folder));
    QVERIFY(sample.hasValue());
    Portfolio &portfolio = **sample;
    const QSet<QString> ids = idsOf(eventsOf(portfolio));
    QCOMPARE(static_cast<std::size_t>(ids.size()), eventsOf(portfolio).size());
    QVERIFY(ids.size() > 20);
    // A longer look, another language and another title: the same days have the same ids.
    QVERIFY(idsOf(eventsOf(portfolio, AgendaHorizon::Everything)).contains(ids));
    setLanguage(Language::English);
    QCOMPARE(idsOf(eventsOf(portfolio)), ids);
    setLanguage(Language::Dutch);
    // The file that it becomes has them too, and so has a copy of that.
    QVERIFY(portfolio.saveAs(folder.filePath(u"a.maatlat"_s)).hasValue());
    QVERIFY(portfolio.backupTo(folder.filePath(u"b.maatlat"_s)).hasValue());
    const auto copy = Portfolio::open(folder.filePath(u"b.maatlat"_s), Access::ReadOnly, environment(folder));
    QVERIFY(copy.hasValue());
    QCOMPARE(idsOf(eventsOf(**copy)), ids);
    for (const QString &id : ids)
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}@maatlat$"_s).match(id).hasMatch());
}

void TestAgendaFile::hasIdsOfItsOwn()
{
    const QTemporaryDir folder;
    auto one = buildSample(environment(folder));
    auto two = buildSample(environment(folder));
    QVERIFY(one.hasValue() && two.hasValue());
    QVERIFY(!(*one)->documentId().isEmpty());
    QVERIFY(!idsOf(eventsOf(**one)).intersects(idsOf(eventsOf(**two))));
}

void TestAgendaFile::remindsOfWhatIsToCome()
{
    AgendaItem item;
    item.event = AgendaEvent::OneOff;
    item.kpiTitle = u"ISV-plan"_s;
    item.contractTitle = u"Fietsen, groot"_s;
    item.date = QDate(2026, 10, 24);
    item.count.rule = DateCount::Rule::Term;
    item.count.from = QDate(2026, 10, 17);
    item.count.term = { 1, TermUnit::Week };
    item.count.end = endOfTerm(item.count.from, item.count.term, WorkingCalendar());
    item.count.landing = item.count.end;
    const auto events = [&item](const QDate &today) { return agendaEvents({ item }, u"id"_s, today); };
    QVERIFY(events(QDate(2026, 10, 23)).front().alarm);
    QVERIFY(!events(QDate(2026, 10, 24)).front().alarm);
    QVERIFY(!events(QDate(2026, 10, 25)).front().alarm);
    const IcsEvent event = events(QDate(2026, 10, 1)).front();
    QCOMPARE(event.summary, u"Uiterste dag: ISV-plan · Fietsen, groot"_s);
    QCOMPARE(event.categories, QStringList({ u"Termijn"_s }));
    QVERIFY(event.description.contains(u"1 week na za 17 oktober 2026"_s));
    QVERIFY(event.description.contains(u"zaterdag"_s)); // the warning
}

void TestAgendaFile::writesOrLeaves()
{
    const QTemporaryDir folder;
    const QDateTime made(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC);
    const std::vector<IcsEvent> events { { u"a@maatlat"_s, QDate(2026, 10, 16), u"Dag"_s, {}, {}, false } };
    const QString path = folder.filePath(u"uit.ics"_s);
    QVERIFY(writeAgenda(events, made, path).hasValue());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), icsFile(events, made));
    QVERIFY(QDir(folder.path()).mkpath(u"map.ics"_s));
    const Status onFolder = writeAgenda(events, made, folder.filePath(u"map.ics"_s));
    QVERIFY(!onFolder.hasValue());
    QCOMPARE(onFolder.error().code, ErrorCode::WriteFailed);
    QVERIFY(!writeAgenda(events, made, folder.filePath(u"weg/uit.ics"_s)).hasValue());
    QVERIFY(!QFile::exists(folder.filePath(u"weg"_s)));
}

QTEST_GUILESS_MAIN(TestAgendaFile)
#include "tst_AgendaFile.moc"
