// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiEditorPresenter.h"
#include "KpiVerbs.h"
#include "SampleWorkspace.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The drafts of the kpi editor without a window: one per kpi, beside what changes in the file, and saved at close.
class TestKpiEditorDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsADraftPerKpi();
    void followsTheFile();
    void savesTheDraftsAtClose();

private:
    [[nodiscard]] QString value(Field field, int part = -1) const { return m_presenter->value({ field, part, -1 }); }
    void set(Field field, const QString &text, int part = -1) { m_presenter->set({ field, part, -1 }, text); }
    void open(const QString &code) { QVERIFY(m_presenter->open(m_sample->kpi(code).id)); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<KpiEditorPresenter> m_presenter;
};

void TestKpiEditorDrafts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::quarter(2026, 3));
    m_presenter = std::make_unique<KpiEditorPresenter>(m_sample->workspace);
}

void TestKpiEditorDrafts::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestKpiEditorDrafts::keepsADraftPerKpi()
{
    open(u"KPI-14"_s);
    set(Field::Value, u"97"_s, 1);
    open(u"KPI-03"_s);
    set(Field::Title, u"FCR"_s);
    open(u"KPI-14"_s);
    QCOMPARE(value(Field::Value, 1), u"97"_s);
    m_presenter->drop();
    open(u"KPI-14"_s);
    QCOMPARE(value(Field::Value, 1), u"95"_s);
    open(u"KPI-03"_s);
    QCOMPARE(value(Field::Title), u"FCR"_s);
    m_sample->workspace.setPortfolio(nullptr);
    QVERIFY(!m_presenter->hasDrafts());
    QVERIFY(!m_presenter->isOpen());
}

void TestKpiEditorDrafts::followsTheFile()
{
    open(u"KPI-14"_s);
    Portfolio &portfolio = *m_sample->workspace.portfolio();
    const ContractId contract = m_sample->workspace.contract();
    KpiSheet sheet = *kpiSheet(*m_sample->workspace.definition(), m_sample->kpi(u"KPI-14"_s).id, QDate(2026, 10, 13));
    sheet.kpi.title = u"Klachten"_s;
    QVERIFY(saveKpi(portfolio, contract, sheet).hasValue());
    QCOMPARE(value(Field::Title), u"Klachten"_s); // nothing was typed
    set(Field::Title, u"Mijn titel"_s);
    QVERIFY(portfolio.undo().hasValue());
    QCOMPARE(value(Field::Title), u"Mijn titel"_s); // what was typed stays
    QVERIFY(removeKpi(portfolio, contract, sheet.kpi.id).hasValue());
    QVERIFY(!m_presenter->isOpen());
}

void TestKpiEditorDrafts::savesTheDraftsAtClose()
{
    open(u"KPI-03"_s);
    set(Field::Title, u"FCR"_s);
    open(u"KPI-14"_s);
    set(Field::Title, QString());
    QCOMPARE(m_sample->workspace.draftKeepers(), std::vector<DraftKeeper *> { m_presenter.get() });
    QVERIFY(m_presenter->hasDrafts());
    QVERIFY(!m_presenter->saveDrafts()); // one has no name
    QVERIFY(m_presenter->hasDrafts());
    open(u"KPI-14"_s);
    set(Field::Title, u"Klachten"_s);
    QVERIFY(m_presenter->saveDrafts());
    QCOMPARE(m_sample->kpi(u"KPI-03"_s).title, u"FCR"_s);
    QCOMPARE(m_sample->kpi(u"KPI-14"_s).title, u"Klachten"_s);
}

QTEST_MAIN(TestKpiEditorDrafts)
#include "tst_KpiEditorDrafts.moc"
