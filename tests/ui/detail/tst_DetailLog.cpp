// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailPresenter.h"
#include "KpiVerbs.h"
#include "MeasurementVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

/// How the norm came to be, and what was done to the kpi, in words.
class TestDetailLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void tellsHowTheNormCameToBe();
    void tellsOldAndNewInTheLog();
    void gathersManyValuesInOneLine();
    void marksWhatWasTakenBack();

private:
    void open(const QString &contract, const QString &code, const Period &view = Period::month(2026, 9))
    {
        m_sample->show(contract, view);
        m_presenter->open(m_sample->kpi(code).id);
        QVERIFY(m_presenter->load());
    }
    [[nodiscard]] IndicatorId part(const QString &code) const
    {
        return m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(code).id).front()->id;
    }
    [[nodiscard]] QString logged(int row) const { return m_presenter->log()->index(row, RecordModel::What).data().toString(); }
    Status correct(int month, int top, int bottom, const QString &note = {})
    {
        Measurement value;
        value.cell = { part(u"KPI-03"_s), Period::month(2026, month), {} };
        value.numerator = Decimal(top);
        value.denominator = Decimal(bottom);
        value.note = note;
        return enterMeasurement(*m_sample->workspace.portfolio(), value);
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<DetailPresenter> m_presenter;
};

void TestDetailLog::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_presenter = std::make_unique<DetailPresenter>(m_sample->workspace);
}

void TestDetailLog::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestDetailLog::tellsHowTheNormCameToBe()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    const QAbstractItemModelTester tester(m_presenter->norms(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_presenter->norms()->rowCount(), 1);
    auto sheet = kpiSheet(*m_sample->workspace.definition(), m_presenter->kpi(), QDate(2026, 10, 1));
    sheet->parts.front().norm.value = Decimal(78);
    QVERIFY(saveKpi(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), *sheet, { QDate(2027, 1, 1), u"jaarlijks overleg"_s, true }));
    QVERIFY(m_presenter->load());
    QCOMPARE(m_presenter->norms()->rowCount(), 2);
    QCOMPARE(m_presenter->norms()->index(0, RecordModel::When).data().toString(), u"1 januari 2027"_s);
    const QString text = m_presenter->norms()->index(0, RecordModel::What).data().toString();
    QVERIFY2(text.contains(u"78%"_s) && text.contains(u"Reden: jaarlijks overleg"_s), qPrintable(text));
    QVERIFY2(logged(0).contains(u"Nieuwe norm ≥ 78% vanaf 1 januari 2027: jaarlijks overleg"_s), qPrintable(logged(0)));
}

void TestDetailLog::tellsOldAndNewInTheLog()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(correct(9, 1125, 1520, u"Herteld"_s));
    QVERIFY(m_presenter->load());
    const QAbstractItemModelTester tester(m_presenter->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(logged(0), u"september 2026: 1.122 / 1.520 → 1.125 / 1.520. Herteld"_s);
    const QString localTime = QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC).toLocalTime().toString(u"HH:mm"_s);
    QCOMPARE(m_presenter->log()->index(0, RecordModel::When).data().toString(), u"13 okt %1\ntester"_s.arg(localTime));
    const Cell cell { part(u"KPI-03"_s), Period::month(2026, 9), {} };
    QVERIFY(clearMeasurements(*m_sample->workspace.portfolio(), std::array { cell }));
    QVERIFY(m_presenter->load());
    QCOMPARE(logged(0), u"september 2026 leeggemaakt, was 1.125 / 1.520"_s);
    for (int month = 1; month <= 8; ++month)
        QVERIFY(correct(month, 1000 + month, 1520));
    QVERIFY(m_presenter->load());
    QCOMPARE(m_presenter->log()->rowCount(), 6); // the latest; the rest is asked for
    QVERIFY(m_presenter->logHasMore());
    m_presenter->setLogBrief(false);
    QVERIFY(m_presenter->load());
    QVERIFY(m_presenter->log()->rowCount() >= 10);
    QVERIFY(!m_presenter->logHasMore());
}

void TestDetailLog::gathersManyValuesInOneLine()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    std::vector<Measurement> pasted;
    for (int month = 2; month <= 6; ++month) {
        Measurement value;
        value.cell = { part(u"KPI-03"_s), Period::month(2026, month), {} };
        value.value = Decimal(80);
        pasted.push_back(value);
    }
    QVERIFY(enterMeasurements(*m_sample->workspace.portfolio(), pasted, ChangeKind::PasteMeasurements));
    QVERIFY(m_presenter->load());
    QCOMPARE(logged(0), u"5 waarden gewijzigd: februari 2026 t/m juni 2026"_s);
}

void TestDetailLog::marksWhatWasTakenBack()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(correct(9, 1125, 1520));
    QVERIFY(m_sample->workspace.portfolio()->undo());
    QVERIFY(m_presenter->load());
    QVERIFY2(logged(0).startsWith(u"Ongedaan gemaakt. september 2026: 1.125 / 1.520 → 1.122 / 1.520"_s), qPrintable(logged(0)));
    QVERIFY(m_sample->workspace.portfolio()->redo());
    QVERIFY(m_presenter->load());
    QVERIFY2(logged(0).startsWith(u"Opnieuw gedaan. "_s), qPrintable(logged(0)));
}

QTEST_MAIN(TestDetailLog)
#include "tst_DetailLog.moc"
