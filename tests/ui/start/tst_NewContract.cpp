// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "FormField.h"
#include "NewContract.h"
#include "NewContractDialog.h"
#include "PartyListEditor.h"
#include "TemplateLibrary.h"
#include "WorkspaceFixture.h"
#include "Warnings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNewContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void everyTemplateMakesAContract_data();
    void everyTemplateMakesAContract();
    void aTakenCodeGetsANumber();
    void fieldsAreCheckedAtTheirPlace_data();
    void fieldsAreCheckedAtTheirPlace();
    void whatWasTypedStaysWithAnotherTemplate();
    void participantsCanChange();
    void everythingHasAName();

private:
    [[nodiscard]] static FormField *field(const QDialog &dialog, const QString &label)
    {
        for (FormField *each : dialog.findChildren<FormField *>()) {
            if (each->control()->accessibleName() == label)
                return each;
        }
        return nullptr;
    }
    static void type(const QDialog &dialog, const QString &label, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field(dialog, label)->control());
        edit->clear();
        QTest::keyClicks(edit, text);
    }
};

void TestNewContract::everyTemplateMakesAContract_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    for (const TemplateInfo &info : templateLibrary())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

void TestNewContract::everyTemplateMakesAContract()
{
    QFETCH(QString, id);
    WorkspaceFixture fixture;
    fixture.openWith({});
    NewContractDialog dialog(fixture.workspace, NewContractPlace::OpenFile, id, nullptr);
    if (id.isEmpty()) {
        type(dialog, u"Titel"_s, u"Schoonmaak"_s);
        type(dialog, u"Korte code"_s, u"schoonmaak"_s);
    }
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(fixture.workspace.definition());
    const int kpis = static_cast<int>(fixture.workspace.definition()->kpis.size());
    for (const TemplateInfo &info : templateLibrary()) {
        if (info.id == id)
            QCOMPARE(kpis, info.kpis);
    }
    QCOMPARE(kpis == 0, id.isEmpty());
}

void TestNewContract::aTakenCodeGetsANumber()
{
    WorkspaceFixture fixture;
    QCOMPARE(freeCode(fixture.workspace, u"fiets"_s), u"fiets"_s);
    fixture.openWith({ u"fiets"_s, u"fiets-2"_s });
    QCOMPARE(freeCode(fixture.workspace, u"fiets"_s), u"fiets-3"_s);
    QCOMPARE(freeCode(fixture.workspace, u"FIETS"_s), u"FIETS-3"_s);
    QCOMPARE(freeCode(fixture.workspace, u"vloer"_s), u"vloer"_s);
    QCOMPARE(freeCode(fixture.workspace, QString()), QString());
}

void TestNewContract::fieldsAreCheckedAtTheirPlace_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a title") << u"Titel"_s << u"Schoonmaak & vloeren"_s << true;
    QTest::newRow("no title") << u"Titel"_s << QString() << false;
    QTest::newRow("only spaces") << u"Titel"_s << u"   "_s << false;
    QTest::newRow("code with a space") << u"Korte code"_s << u"twee woorden"_s << false;
    QTest::newRow("no code") << u"Korte code"_s << QString() << false;
    QTest::newRow("taken code in another case") << u"Korte code"_s << u"BEZET"_s << false;
    QTest::newRow("no start") << u"Ingangsdatum"_s << QString() << false;
    QTest::newRow("day-month-year") << u"Ingangsdatum"_s << u"1-10-2026"_s << true;
    QTest::newRow("year first") << u"Ingangsdatum"_s << u"2026-10-01"_s << true;
    QTest::newRow("in words") << u"Ingangsdatum"_s << u"1 oktober 2026"_s << true;
    QTest::newRow("30 February") << u"Ingangsdatum"_s << u"30-2-2026"_s << false;
    QTest::newRow("nonsense") << u"Gunning"_s << u"binnenkort"_s << false;
    QTest::newRow("no award is fine") << u"Gunning"_s << QString() << true;
    QTest::newRow("ends the day before the start") << u"Einde"_s << u"30-9-2026"_s << false;
    QTest::newRow("ends on the day it starts") << u"Einde"_s << u"1-10-2026"_s << true;
}

void TestNewContract::fieldsAreCheckedAtTheirPlace()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QFETCH(bool, good);
    WorkspaceFixture fixture;
    fixture.openWith({ u"bezet"_s });
    NewContractDialog dialog(fixture.workspace, NewContractPlace::OpenFile, {}, nullptr);
    type(dialog, u"Titel"_s, u"Schoonmaak"_s);
    type(dialog, u"Korte code"_s, u"schoonmaak"_s);
    type(dialog, u"Ingangsdatum"_s, u"1-10-2026"_s);
    type(dialog, label, text);
    QCOMPARE(dialog.check(), good);
    QCOMPARE(field(dialog, label)->problem().isEmpty(), good);
    QCOMPARE(field(dialog, label)->control()->accessibleDescription().isEmpty(), good);
    QCOMPARE(qobject_cast<QLineEdit *>(field(dialog, label)->control())->text(), text); // nothing typed is lost
}

void TestNewContract::whatWasTypedStaysWithAnotherTemplate()
{
    QVERIFY(!templateLibrary().empty());
    const TemplateInfo info = templateLibrary().front();
    WorkspaceFixture fixture;
    NewContractDialog dialog(fixture.workspace, NewContractPlace::NewFile, {}, nullptr);
    type(dialog, u"Opdrachtnemer"_s, u"Veldfiets Lease"_s);
    dialog.chooseTemplate(info.id);
    QCOMPARE(dialog.definition().contract.supplier, u"Veldfiets Lease"_s);
    QCOMPARE(dialog.definition().contract.title, info.title);
    QCOMPARE(dialog.definition().contract.templateId, info.id);
}

void TestNewContract::participantsCanChange()
{
    PartyListEditor editor(nullptr);
    Party first;
    first.id = PartyId { 4 };
    first.name = u"Rechtspraak"_s;
    first.shortName = u"RvdR"_s;
    Party client;
    client.id = PartyId { 9 };
    client.name = u"Rijk"_s;
    client.role = PartyRole::Client;
    editor.setParties({ first, client });
    auto *list = editor.findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    editor.add(u"Politie"_s);
    editor.add(u"   "_s);
    std::vector<Party> parties = editor.parties();
    QCOMPARE(parties.size(), std::size_t(3));
    QCOMPARE(parties[0].name, u"Rijk"_s);
    QCOMPARE(parties[1].id, first.id);
    QCOMPARE(parties[1].shortName, u"RvdR"_s);
    QCOMPARE(parties[2].name, u"Politie"_s);
    QCOMPARE(parties[2].id, PartyId { 10 });
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    parties = editor.parties();
    QCOMPARE(parties.size(), std::size_t(2));
    QCOMPARE(parties[1].name, u"Politie"_s);
}

void TestNewContract::everythingHasAName()
{
    WorkspaceFixture fixture;
    NewContractDialog dialog(fixture.workspace, NewContractPlace::NewFile, {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(AccessibleWalk::nameless(dialog), QStringList());
    QCOMPARE(KeyboardWalk::trap(dialog), QString());
}

QTEST_MAIN(TestNewContract)
#include "tst_NewContract.moc"
