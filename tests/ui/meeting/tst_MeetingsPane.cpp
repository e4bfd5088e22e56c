// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormField.h"
#include "MeetingAgenda.h"
#include "MeetingDialog.h"
#include "MeetingReport.h"
#include "MeetingVerbs.h"
#include "MeetingsModel.h"
#include "MeetingsPane.h"
#include "ReportText.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The register of meetings on the page Overleg en rapport.
class TestMeetingsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void showsWhatIsMissing_data();
    void showsWhatIsMissing();
    void keepsWhatCannotBeRead_data();
    void keepsWhatCannotBeRead();
    void offersTheAgendaOfItsKind();
    void keepsTheAgendaWithTheMeeting();
    void removesWithDelete();

private:
    static Meeting meeting(const QDate &date = QDate(2026, 9, 24))
    {
        Meeting row;
        row.title = u"Gebruikersgroep"_s;
        row.kind = MeetingKind::UserGroup;
        row.date = date;
        return row;
    }
};

void TestMeetingsPane::showsWhatIsMissing_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("held yesterday") << QDate(2026, 10, 12) << QDate() << u"ontbreekt"_s;
    QTest::newRow("today") << QDate(2026, 10, 13) << QDate() << u"nog niet gehouden"_s;
    QTest::newRow("sent") << QDate(2026, 10, 12) << QDate(2026, 10, 13) << u"13 oktober 2026"_s;
}

void TestMeetingsPane::showsWhatIsMissing()
{
    QFETCH(QDate, date);
    QFETCH(QDate, sent);
    QFETCH(QString, shown);
    MeetingsModel model;
    const QAbstractItemModelTester tester(&model);
    Meeting row = meeting(date);
    row.minutesSent = sent;
    model.setMeetings({ row }, QDate(2026, 10, 13));
    QCOMPARE(model.index(0, MeetingsModel::Sent).data().toString(), shown);
    QCOMPARE(model.index(0, MeetingsModel::Kind).data().toString(), u"gebruikersgroep"_s);
    model.retranslate();
}

void TestMeetingsPane::keepsWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("problems");
    QTest::newRow("all right") << u"Overleg"_s << u"24-9-2026"_s << u"24-9-2026"_s << 0;
    QTest::newRow("nothing sent") << u"Overleg"_s << u"24-9-2026"_s << QString() << 0;
    QTest::newRow("no name") << u" "_s << u"24-9-2026"_s << QString() << 1;
    QTest::newRow("no day") << u"Overleg"_s << QString() << QString() << 1;
    QTest::newRow("no date") << u"Overleg"_s << u"31-9-2026"_s << QString() << 1;
    QTest::newRow("sent before") << u"Overleg"_s << u"24-9-2026"_s << u"23-9-2026"_s << 1;
    QTest::newRow("all wrong") << QString() << u"gisteren"_s << u"morgen"_s << 3;
}

void TestMeetingsPane::keepsWhatCannotBeRead()
{
    QFETCH(QString, title);
    QFETCH(QString, day);
    QFETCH(QString, sent);
    QFETCH(int, problems);
    const ContractDefinition contract;
    MeetingDialog dialog(meeting(), {}, contract, nullptr);
    const auto lines = dialog.findChildren<QLineEdit *>();
    QStringList texts { title, day, QString(), sent };
    QCOMPARE(lines.size(), texts.size());
    for (int i = 0; i < lines.size(); ++i)
        lines[i]->setText(texts[i]);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Bewaren"_s)
            button->click();
    }
    int shown = 0;
    for (const FormField *field : dialog.findChildren<FormField *>())
        shown += field->problem().isEmpty() ? 0 : 1;
    QCOMPARE(shown, problems);
    QCOMPARE(dialog.result() == QDialog::Accepted, problems == 0);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i]->text(), texts[i]);
}

/// E4-108: a gebruikersgroep begins with its points; what somebody wrote stays when the kind changes.
void TestMeetingsPane::offersTheAgendaOfItsKind()
{
    SampleWorkspace sample;
    const auto contract = sample.workspace.definition();
    MeetingDialog dialog(meeting(), {}, *contract, nullptr);
    auto *kind = dialog.findChild<QComboBox *>();
    QVERIFY(dialog.agenda().endsWith(u"Laatste half uur: uitvoeringsoverleg, met de operationele vertegenwoordigers van de deelnemers"_s));
    const auto choose = [kind](MeetingKind one) {
        kind->setCurrentIndex(kind->findData(codeOf(one)));
        Q_EMIT kind->activated(kind->currentIndex());
    };
    choose(MeetingKind::Strategic); // E1-01: a decision on each kpi
    for (const Kpi &kpi : contract->kpis)
        QVERIFY2(dialog.agenda().contains(kpi.title), qPrintable(dialog.agenda()));
    choose(MeetingKind::Board);
    QCOMPARE(dialog.agenda(), QString());
    auto *agenda = dialog.findChildren<QPlainTextEdit *>().front();
    agenda->setPlainText(u" eigen punt \n\n  nog een"_s);
    choose(MeetingKind::UserGroup);
    QCOMPARE(dialog.agenda(), u"eigen punt\nnog een"_s);
    Meeting known = meeting();
    known.id = MeetingId { 4 };
    MeetingDialog old(known, {}, *contract, nullptr); // of one that is there nothing is put in
    QCOMPARE(old.agenda(), QString());
}

void TestMeetingsPane::keepsTheAgendaWithTheMeeting()
{
    SampleWorkspace sample;
    Portfolio &portfolio = *sample.workspace.portfolio();
    Meeting row = meeting();
    row.contract = sample.workspace.contract();
    const auto kept = saveMeeting(portfolio, row, u"eerste\ntweede"_s);
    QVERIFY(kept);
    const auto agenda = [&] { return meetingAgenda(*portfolio.definition(row.contract), *kept); };
    QCOMPARE(agenda(), u"eerste\ntweede"_s);
    row.id = *kept;
    QVERIFY(saveMeeting(portfolio, row)); // says nothing of it
    QCOMPARE(agenda(), u"eerste\ntweede"_s);
    QVERIFY(saveMeeting(portfolio, row, u"derde"_s));
    QCOMPARE(agenda(), u"derde"_s);
    const auto report = meetingReport(portfolio, row.contract, *kept, sample.workspace.today());
    QVERIFY(report);
    QVERIFY(plainTextOf(*report).contains(u"1. derde"_s));
    QVERIFY(removeMeeting(portfolio, row.contract, *kept));
    QCOMPARE(agenda(), QString());
    QVERIFY(portfolio.undo()); // one step
    QCOMPARE(agenda(), u"derde"_s);
    QVERIFY(!meetingReport(portfolio, row.contract, MeetingId { 4711 }, sample.workspace.today()));
}

void TestMeetingsPane::removesWithDelete()
{
    SampleWorkspace sample;
    for (const Meeting &row : sample.workspace.portfolio()->rowsOf<Meeting>(sample.workspace.contract()))
        QVERIFY(removeMeeting(*sample.workspace.portfolio(), row.contract, row.id));
    Meeting row = meeting();
    row.contract = sample.workspace.contract();
    QVERIFY(saveMeeting(*sample.workspace.portfolio(), row));
    MeetingsPane pane(sample.workspace, nullptr);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto *table = pane.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(sample.workspace.portfolio()->rowsOf<Meeting>(row.contract).empty());
    QVERIFY(sample.workspace.portfolio()->undo());
    QCOMPARE(sample.workspace.portfolio()->rowsOf<Meeting>(row.contract).size(), 1U);
}

QTEST_MAIN(TestMeetingsPane)
#include "tst_MeetingsPane.moc"
