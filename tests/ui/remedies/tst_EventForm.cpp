// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentVerbs.h"
#include "CaseDeadlines.h"
#include "EvidenceReader.h"
#include "EventForm.h"
#include "OpenCaseForm.h"
#include "ProcedureLibrary.h"
#include "WorkspaceFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Cases opened and carried on through their forms: what is refused stands at its field and stays as it was typed, and what is
/// recorded was seen once more. Source: E1-59, E4-102…105, E4-120…124.
class TestEventForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensACase();
    void asksToOpenWhatIsMissing_data();
    void asksToOpenWhatIsMissing();
    void recordsByTheBook();
    void keepsADocumentWithTheEvent();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void closesOnlyInWriting();
    void agreesOnATerm();
    void overrulesWithAReason();
    void stepsInAfterTwoEscalations();

private:
    [[nodiscard]] CaseId open(const QString &procedure)
    {
        const auto id = openCase(portfolio(), { workspace().contract(), *loadProcedure(procedure), u"Levering"_s, {}, workspace().definition()->kpis.front().id,
                                                QDate(2026, 6, 1) });
        return id ? id->id : CaseId {};
    }
    [[nodiscard]] Portfolio &portfolio() const { return *m_fixture->workspace.portfolio(); }
    [[nodiscard]] Workspace &workspace() const { return m_fixture->workspace; }
    [[nodiscard]] CaseFile file(CaseId id) const { return *caseOf(portfolio(), workspace().contract(), id); }
    [[nodiscard]] QString stepNow(CaseId id) const { return stepOf(file(id).procedure, file(id).state); }
    /// Fills in an event with anything that fits, and records it.
    void record(CaseId id, const QString &event, const QDate &on, const QMap<QString, QString> &values = {}) const
    {
        EventForm form(workspace(), file(id), event);
        fill(form, on);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            form.set(value.key(), value.value());
        QVERIFY2(form.commit(), qPrintable(event + u": "_s + QStringList(form.problems().values()).join(u' ')));
    }
    static void fill(EventForm &form, const QDate &on)
    {
        for (const FormRow &row : form.rows()) {
            if (row.code.startsWith(u"field.") && form.value(row.code).isEmpty())
                form.set(row.code, row.options.empty() ? u"2"_s : row.options.front().code);
        }
        form.set(u"on"_s, u"%1-%2-%3"_s.arg(on.day()).arg(on.month()).arg(on.year()));
        form.set(u"person"_s, u"A. de Vries"_s);
        if (form.value(u"by"_s).isEmpty())
            form.set(u"by"_s, u"client"_s);
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestEventForm::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->openWith({ u"fietsen"_s });
}

void TestEventForm::opensACase()
{
    OpenCaseForm form(workspace(), procedureLibrary(), u"Levering van e-bikes"_s, {}, {});
    form.set(u"procedure"_s, u"escalatie"_s);
    QVERIFY(form.check());
    QVERIFY(!form.review().empty());
    QVERIFY(form.commit());
    QVERIFY(form.publication() && !form.publication()->isPublished); // the file has no name yet
    QCOMPARE(stepNow(form.opened()), u"noted"_s);
}

void TestEventForm::asksToOpenWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("which procedure") << u"procedure"_s << QString();
    QTest::newRow("what about") << u"title"_s << u"  "_s;
    QTest::newRow("no day") << u"opened"_s << QString();
    QTest::newRow("a day that is none") << u"opened"_s << u"31-2-2026"_s;
    QTest::newRow("tomorrow") << u"opened"_s << u"14-10-2026"_s;
}

void TestEventForm::asksToOpenWhatIsMissing()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    OpenCaseForm form(workspace(), procedureLibrary(), u"Levering"_s, {}, {});
    form.set(u"procedure"_s, u"escalatie"_s);
    form.set(u"opened"_s, u"13-10-2026"_s); // today can be
    QVERIFY(form.check());
    form.set(field, value);
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(field).isEmpty());
    QCOMPARE(form.value(field), value); // what was typed stays
    QVERIFY(casesOf(portfolio(), workspace().contract()).empty());
}

void TestEventForm::recordsByTheBook()
{
    const CaseId id = open(u"escalatie"_s);
    record(id, u"escalate1"_s, QDate(2026, 6, 2), { { u"field.motive"_s, u"drie maanden te laat"_s } });
    QCOMPARE(stepNow(id), u"level1"_s);
    QCOMPARE(file(id).state.history.front().event.content.value(u"motive"_s), u"drie maanden te laat"_s);
    QCOMPARE(file(id).state.history.front().event.recorded, QDate(2026, 10, 13));
    EventForm next(workspace(), file(id), u"act1"_s);
    fill(next, QDate(2026, 6, 9));
    QVERIFY(next.check());
    const auto lines = next.review();
    QVERIFY(std::ranges::any_of(lines, [](const ReviewLine &line) { return line.text.contains(u"A. de Vries"); }));
}

/// A document that is added from within the dialog is kept with the event, in one step, and not before; what was typed stays.
void TestEventForm::keepsADocumentWithTheEvent()
{
    const CaseId id = open(u"escalatie"_s);
    const auto documents = [&] { return attachmentsOf(portfolio(), workspace().contract(), EvidenceOf::Case, id.value); };
    EventForm form(workspace(), file(id), u"escalate1"_s);
    fill(form, QDate(2026, 6, 2));
    form.set(u"field.motive"_s, u"drie maanden te laat"_s);
    form.addFile({ u"/map/leeg.pdf"_s, {}, {} });
    form.addFile({ u"/map/weg.pdf"_s, {}, Error { ErrorCode::FileMissing, u"/map/weg.pdf"_s, {} } });
    QVERIFY(form.documents().empty());
    const auto row = [&form] {
        const auto rows = form.rows();
        return *std::ranges::find(rows, FormKind::Documents, &FormRow::kind);
    };
    QVERIFY(row().hint.contains(u"weg.pdf"_s));
    form.addFile({ u"/map/brief.pdf"_s, contentOf("inhoud"), {} });
    form.addFile({ u"/map/nogmaals.pdf"_s, contentOf("inhoud"), {} }); // the same content
    form.addLink(u" https://delen.example/verslagen/juni.docx "_s);
    form.addLink(u"P:\\map\\oud.docx"_s);
    form.dropDocument(2);
    QCOMPARE(namesOf(form.documents()), (QStringList { u"brief.pdf"_s, u"juni.docx"_s }));
    QCOMPARE(form.value(u"field.motive"_s), u"drie maanden te laat"_s);
    QVERIFY(documents().empty());
    form.setReading(true);
    QVERIFY(!form.commit()); // not while a file is on its way
    form.setReading(false);
    QVERIFY2(form.commit(), qPrintable(QStringList(form.problems().values()).join(u' ')));
    QCOMPARE(documents().size(), 2U);
    QVERIFY(documents().front().isKept() && !documents().back().isKept());
    QCOMPARE(file(id).state.history.front().event.evidence, (QStringList { u"brief.pdf"_s, u"juni.docx"_s }));
}

void TestEventForm::refusesAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no day") << u"on"_s << QString();
    QTest::newRow("not a day") << u"on"_s << u"gisteren"_s;
    QTest::newRow("tomorrow") << u"on"_s << u"14-10-2026"_s;
    QTest::newRow("nobody") << u"person"_s << u" "_s;
    QTest::newRow("no motive") << u"field.motive"_s << QString();
    QTest::newRow("no ground") << u"field.ground"_s << QString();
}

void TestEventForm::refusesAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const CaseId id = open(u"escalatie"_s);
    EventForm form(workspace(), file(id), u"escalate1"_s);
    fill(form, QDate(2026, 10, 13));
    QVERIFY(form.check());
    form.set(field, value);
    QVERIFY(!form.commit());
    QVERIFY2(!form.problem(field).isEmpty(), qPrintable(QStringList(form.problems().keys()).join(u' ')));
    QCOMPARE(form.value(field), value);
    QVERIFY(file(id).state.history.empty());
    form.set(field, field == u"on" ? u"13-10-2026"_s : field == u"field.ground" ? u"missed"_s : u"ingevuld"_s);
    QVERIFY(form.problem(field).isEmpty()); // from the first try on the problems follow what is typed
    QVERIFY(form.commit());
}

/// Trying to cheat: a higher level before this one was judged, and closing without results and lessons.
void TestEventForm::closesOnlyInWriting()
{
    const CaseId id = open(u"escalatie"_s);
    record(id, u"escalate1"_s, QDate(2026, 6, 2));
    EventForm skip(workspace(), file(id), u"escalate2"_s);
    fill(skip, QDate(2026, 6, 3));
    QVERIFY(!skip.commit());
    QVERIFY(!skip.problem({}).isEmpty());
    record(id, u"act1"_s, QDate(2026, 6, 9), { { u"field.measures"_s, u"Leenfietsen ingezet"_s } });
    EventForm close(workspace(), file(id), u"close"_s);
    QCOMPARE(close.value(u"field.measures"_s), u"Leenfietsen ingezet"_s); // was recorded on the way
    close.set(u"on"_s, u"10-6-2026"_s);
    close.set(u"person"_s, u"A. de Vries"_s);
    close.set(u"by"_s, u"client"_s);
    QVERIFY(!close.commit());
    QVERIFY(!close.problem(u"field.results"_s).isEmpty());
    QVERIFY(!close.problem(u"field.lessons"_s).isEmpty());
    close.set(u"field.results"_s, u"Alles op tijd"_s);
    close.set(u"field.lessons"_s, u"Eerder melden"_s);
    QVERIFY(close.commit());
    QVERIFY(isOver(file(id).procedure, file(id).state));
}

void TestEventForm::agreesOnATerm()
{
    const CaseId id = open(u"escalatie"_s);
    record(id, u"escalate1"_s, QDate(2026, 10, 1));
    EventForm form(workspace(), file(id), GeneralEvent::changeTerm.toString(), u"recovery1"_s);
    fill(form, QDate(2026, 10, 1));
    for (const QString &bad : { QString(), u"0"_s, u"-3"_s, u"tien"_s }) {
        form.set(u"amount"_s, bad);
        QVERIFY(!form.check());
        QVERIFY2(!form.problem(u"amount"_s).isEmpty(), qPrintable(bad));
    }
    form.set(u"amount"_s, u"10"_s);
    QVERIFY(form.commit());
    const auto run = latestRun(file(id).procedure, file(id).state, u"recovery1");
    QVERIFY(run && run->length);
    QCOMPARE(run->end.date, QDate(2026, 10, 15));
}

void TestEventForm::overrulesWithAReason()
{
    const CaseId id = open(u"verbeterplan"_s);
    record(id, u"skip1"_s, QDate(2026, 9, 1), { { u"field.concerns_kpi"_s, u"yes"_s } });
    record(id, u"meet2"_s, QDate(2026, 9, 15));
    EventForm form(workspace(), file(id), u"request3"_s);
    fill(form, QDate(2026, 10, 13)); // the three months run to 15 December
    QVERIFY(!form.commit());
    QVERIFY(!form.problem(u"overrule"_s).isEmpty());
    form.set(u"overrule"_s, u"De opdrachtnemer meldt zelf dat het niet lukt."_s);
    QVERIFY(form.check());
    QVERIFY(std::ranges::any_of(form.review(), [](const ReviewLine &line) { return line.text.contains(u"meldt zelf"); }));
    QVERIFY(form.commit());
    QCOMPARE(overrulingsIn(file(id).state).back().event.overruleReason, u"De opdrachtnemer meldt zelf dat het niet lukt."_s);
}

void TestEventForm::stepsInAfterTwoEscalations()
{
    const CaseId first = open(u"escalatie"_s);
    const CaseId second = open(u"escalatie"_s);
    const CaseId stepIn = open(u"step-in"_s);
    EventForm form(workspace(), file(stepIn), u"request"_s);
    fill(form, QDate(2026, 10, 12));
    form.set(u"field.fault"_s, u"yes"_s);
    form.set(u"links"_s, file(first).record.reference);
    QVERIFY(!form.commit()); // one is not repeatedly
    QVERIFY(!form.problem({}).isEmpty());
    form.set(u"links"_s, file(first).record.reference + u',' + file(second).record.reference);
    QVERIFY2(form.commit(), qPrintable(form.problem({})));
    QCOMPARE(file(stepIn).state.history.back().event.links.size(), 2U);
}

QTEST_MAIN(TestEventForm)
#include "tst_EventForm.moc"
