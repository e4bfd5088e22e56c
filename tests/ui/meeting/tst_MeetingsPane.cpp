// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormField.h"
#include "MeetingDialog.h"
#include "MeetingVerbs.h"
#include "MeetingsModel.h"
#include "MeetingsPane.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
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
    MeetingDialog dialog(meeting(), nullptr);
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
