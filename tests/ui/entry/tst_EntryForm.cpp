// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "EntryForm.h"
#include "EntryPage.h"
#include "FormPresenter.h"
#include "SampleWorkspace.h"
#include "SupplierFigureVerbs.h"
#include "Warnings.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntryForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void reads_data();
    void reads();
    void writesWhatIsStored();
    void keepsWhatTheSupplierSays();
    void showsTheVerdictBeforeItIsStored();
    void keepsWhatWasTypedElsewhere();
    void closingAsksForWhatIsNotStored();
    void tellsWhatWasMeasuredBefore();
    void entersWithTheKeyboardAlone();
    void keepsBadInputWithItsReason();
    void escapePutsBack();
    void everythingHasAName();
};

namespace {

Indicator fraction()
{
    Indicator indicator;
    indicator.id = IndicatorId { 1 };
    indicator.input = InputKind::Fraction;
    indicator.unit = Unit::Percent;
    return indicator;
}

const Cell someCell { IndicatorId { 1 }, Period::month(2026, 9), {} };

/// The sample with the form at the first deelnemer's September.
struct OpenForm
{
    OpenForm() : page(sample.workspace, nullptr)
    {
        QObject::connect(&sample.workspace, &Workspace::routeRequested, &page, [this](const Route &route) { page.enter(route); });
        page.resize(1200, 800);
        page.show();
        Route route { u"entry"_s };
        route.argument = u"form"_s;
        page.enter(route);
        static_cast<void>(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.focusStart();
        form = page.findChild<EntryForm *>();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : form->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no such field: %s", qPrintable(name));
    }
    [[nodiscard]] QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : form->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        qFatal("no such list: %s", qPrintable(name));
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = form->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    SampleWorkspace sample;
    EntryPage page;
    EntryForm *form = nullptr;
};

} // namespace

void TestEntryForm::reads_data()
{
    QTest::addColumn<FormDraft>("draft");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<FormPlace>("place");
    QTest::addColumn<bool>("measurement");
    QTest::addColumn<bool>("clears");
    using S = MeasurementState;
    const auto row = [](const char *name, const FormDraft &draft, bool stored, FormPlace place, bool measurement, bool clears = false) {
        QTest::newRow(name) << draft << stored << place << measurement << clears;
    };
    row("nothing", {}, false, FormPlace::None, false);
    row("emptied", {}, true, FormPlace::None, false, true);
    row("a value", { .value = u"97,5"_s }, false, FormPlace::None, true);
    row("a fraction", { .numerator = u"738"_s, .denominator = u"1000"_s }, false, FormPlace::None, true);
    row("half a fraction", { .numerator = u"738"_s }, false, FormPlace::Denominator, false);
    row("the other half", { .denominator = u"1000"_s }, false, FormPlace::Numerator, false);
    row("both", { .value = u"97"_s, .numerator = u"1"_s, .denominator = u"2"_s }, false, FormPlace::Value, false);
    row("no number", { .value = u"veel"_s }, false, FormPlace::Value, false);
    row("out of range", { .value = u"9640%"_s }, false, FormPlace::Value, false);
    row("n.v.t. in words", { .value = u"n.v.t."_s }, false, FormPlace::None, true);
    row("n.v.t. chosen", { .state = S::NotApplicable }, false, FormPlace::None, true);
    row("n.v.t. over a number", { .value = u"veel"_s, .state = S::NotApplicable }, false, FormPlace::None, true);
    row("no data", { .state = S::NoData }, true, FormPlace::None, true);
    row("provisional without a number", { .state = S::Provisional }, false, FormPlace::Value, false);
    row("provisional", { .value = u"97"_s, .state = S::Provisional }, false, FormPlace::None, true);
    row("late", { .value = u"97"_s, .state = S::Late }, false, FormPlace::None, true);
    row("disputed without a word", { .value = u"97"_s, .state = S::Disputed }, false, FormPlace::Claimed, false);
    row("disputed with the other figure", { .value = u"97"_s, .state = S::Disputed, .claimed = u"99"_s }, false, FormPlace::None, true);
    row("what the supplier says alone", { .claimed = u"99/100"_s }, false, FormPlace::None, false);
    row("the supplier says no number", { .value = u"97"_s, .claimed = u"veel"_s }, false, FormPlace::Claimed, false);
    row("the supplier says n.v.t.", { .value = u"97"_s, .claimed = u"n.v.t."_s }, false, FormPlace::Claimed, false);
    row("disputed", { .value = u"97"_s, .state = S::Disputed, .note = u"leverancier: 99"_s }, false, FormPlace::None, true);
    row("a note alone", { .note = u"x"_s }, false, FormPlace::Value, false);
    row("the value gone, the note not", { .note = u"x"_s }, true, FormPlace::Value, false);
}

void TestEntryForm::reads()
{
    QFETCH(FormDraft, draft);
    QFETCH(bool, stored);
    QFETCH(FormPlace, place);
    QFETCH(bool, measurement);
    QFETCH(bool, clears);
    const FormReading reading = FormText::read(draft, fraction(), someCell, stored);
    QCOMPARE(reading.place, place);
    QCOMPARE(reading.problem.isEmpty(), place == FormPlace::None);
    QCOMPARE(reading.measurement.has_value(), measurement);
    QCOMPARE(reading.clears, clears);
}

void TestEntryForm::writesWhatIsStored()
{
    Measurement stored;
    stored.cell = someCell;
    stored.numerator = Decimal(738);
    stored.denominator = Decimal(1000);
    stored.state = MeasurementState::Disputed;
    stored.note = u"leverancier: 99"_s;
    stored.source = u"export"_s;
    stored.evidence = u"https://voorbeeld.nl/a"_s;
    SupplierFigure claimed = SupplierFigure::at(someCell);
    claimed.numerator = Decimal(760);
    claimed.denominator = Decimal(1000);
    const FormDraft draft = FormText::draftOf(stored, claimed, fraction());
    const FormReading again = FormText::read(draft, fraction(), someCell, true);
    QVERIFY(again.measurement);
    QVERIFY(*again.measurement == stored);
    QVERIFY(again.claimed && *again.claimed == claimed);
}

void TestEntryForm::keepsWhatTheSupplierSays()
{
    SampleWorkspace sample;
    EntryPresenter entry(sample.workspace);
    QVERIFY(entry.load());
    FormPresenter form(sample.workspace, entry);
    const QModelIndex index = entry.startIn(entry.firstRow());
    form.show(index);
    const Cell cell = entry.model()->address(index);
    FormDraft draft = form.draft();
    draft.claimed = u"99,5"_s;
    form.setDraft(draft);
    QVERIFY(form.save());
    const auto said = [&] { return supplierFigureAt(*sample.workspace.portfolio(), sample.workspace.contract(), cell); };
    QVERIFY(said());
    QCOMPARE(said()->value, Decimal::fromPlain(u"99.5"));
    QCOMPARE(form.draft().claimed, u"99,5"_s);
    draft.claimed.clear();
    form.setDraft(draft);
    QVERIFY(form.save());
    QVERIFY(!said());
}

void TestEntryForm::showsTheVerdictBeforeItIsStored()
{
    SampleWorkspace sample;
    EntryPresenter entry(sample.workspace);
    QVERIFY(entry.load());
    FormPresenter form(sample.workspace, entry);
    form.show(entry.startIn(entry.firstRow()));
    QVERIFY(form.isUsable());
    const auto before = sample.workspace.portfolio()->undoSteps().size();
    form.setDraft({ .value = u"94,97"_s });
    QCOMPARE(form.verdict()->verdict, Verdict::Breach);
    form.setDraft({ .value = u"95"_s });
    QCOMPARE(form.verdict()->verdict, Verdict::Met);
    form.setDraft({ .value = u"veel"_s });
    QVERIFY(!form.verdict());
    QVERIFY(!form.save());
    QCOMPARE(form.draft().value, u"veel"_s);
    QCOMPARE(sample.workspace.portfolio()->undoSteps().size(), before);
    form.setDraft({ .value = u"95"_s, .note = u"nagekeken"_s });
    QVERIFY(form.save());
    QVERIFY(!form.isDirty());
    QCOMPARE(sample.workspace.portfolio()->undoSteps().size(), before + 1);
}

void TestEntryForm::keepsWhatWasTypedElsewhere()
{
    SampleWorkspace sample;
    EntryPresenter entry(sample.workspace);
    QVERIFY(entry.load());
    FormPresenter form(sample.workspace, entry);
    const QModelIndex first = entry.startIn(entry.firstRow());
    form.show(first);
    form.setDraft({ .value = u"ongeveer 95"_s });
    form.show(form.next(1));
    QVERIFY(!form.isDirty());
    QCOMPARE(form.otherDrafts(), 1);
    form.show(first);
    QCOMPARE(form.draft().value, u"ongeveer 95"_s);
    QCOMPARE(form.otherDrafts(), 0);
    form.revert();
    QVERIFY(!form.hasDrafts());
}

void TestEntryForm::closingAsksForWhatIsNotStored()
{
    SampleWorkspace sample;
    EntryPresenter entry(sample.workspace);
    QVERIFY(entry.load());
    FormPresenter form(sample.workspace, entry);
    QCOMPARE(sample.workspace.draftKeepers().size(), std::size_t(2)); // the questions of the grid, and this
    form.show(entry.startIn(entry.firstRow()));
    const Cell cell = entry.model()->address(form.index());
    form.setDraft({ .value = u"veel"_s });
    QVERIFY(form.hasDrafts());
    std::optional<Cell> sentTo;
    connect(&form, &FormPresenter::goTo, this, [&](const Cell &to) { sentTo = to; });
    QVERIFY(!form.saveDrafts());
    QVERIFY(sentTo && *sentTo == cell);
    form.setDraft({ .value = u"96"_s });
    QVERIFY(form.saveDrafts());
    QVERIFY(!form.hasDrafts());
    QCOMPARE(sample.workspace.portfolio()->measurement(cell)->value, Decimal(96));
}

void TestEntryForm::tellsWhatWasMeasuredBefore()
{
    SampleWorkspace sample;
    EntryPresenter entry(sample.workspace);
    QVERIFY(entry.load());
    FormPresenter form(sample.workspace, entry);
    form.show(entry.startIn(entry.firstRow()));
    const auto past = form.past(3);
    QCOMPARE(past.size(), std::size_t(3));
    QCOMPARE(past.front().period, u"augustus 2026"_s);
    QVERIFY(past.front().value.endsWith(u'%'));
    QVERIFY(!past.front().word.isEmpty());
    const FormPresenter::Agreed agreed = form.agreed();
    QVERIFY(!agreed.title.isEmpty() && !agreed.norm.isEmpty() && !agreed.definition.isEmpty());
}

void TestEntryForm::entersWithTheKeyboardAlone()
{
    const OpenForm open;
    QLineEdit *value = open.field(u"Of de waarde zelf"_s);
    QLineEdit *numerator = open.field(u"Teller"_s);
    QLineEdit *denominator = open.field(u"Noemer"_s);
    OpenForm::type(value, {});
    OpenForm::type(numerator, u"94"_s);
    OpenForm::type(denominator, u"100"_s);
    QVERIFY(open.says(u"94 van 100"_s) || open.says(u"94,0%"_s));
    OpenForm::type(open.field(u"Toelichting"_s), u"Drukte bij de levering"_s);
    const int row = open.choice(u"KPI"_s)->currentIndex();
    QTest::keyClick(open.field(u"Toelichting"_s), Qt::Key_Return);
    QCOMPARE(open.choice(u"KPI"_s)->currentIndex(), row + 1); // on to the next
    QVERIFY(numerator->hasFocus() || value->hasFocus());
    QTest::keyClick(value, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(open.choice(u"KPI"_s)->currentIndex(), row);
    QCOMPARE(open.field(u"Toelichting"_s)->text(), u"Drukte bij de levering"_s);
    QCOMPARE(numerator->text(), u"94"_s);
    QTest::keyClick(value, Qt::Key_PageUp);
    QVERIFY(open.field(u"Toelichting"_s)->text() != u"Drukte bij de levering"_s);
}

void TestEntryForm::keepsBadInputWithItsReason()
{
    OpenForm open;
    QLineEdit *value = open.field(u"Of de waarde zelf"_s);
    OpenForm::type(open.field(u"Teller"_s), {});
    OpenForm::type(open.field(u"Noemer"_s), {});
    OpenForm::type(value, u"9640%"_s);
    QVERIFY(value->property("bad").toBool());
    const int row = open.choice(u"KPI"_s)->currentIndex();
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(open.choice(u"KPI"_s)->currentIndex(), row); // it stays
    QCOMPARE(value->text(), u"9640%"_s);
    QVERIFY(value->hasFocus());
    QVERIFY(!open.page.keepInput()); // Ctrl+S does not pass over it
    OpenForm::type(value, u"96,4"_s);
    QVERIFY(!value->property("bad").toBool());
    QVERIFY(open.page.keepInput());
}

void TestEntryForm::escapePutsBack()
{
    const OpenForm open;
    QLineEdit *note = open.field(u"Toelichting"_s);
    const QString before = note->text();
    OpenForm::type(note, u"iets anders"_s);
    QVERIFY(open.says(u"Nog niet opgeslagen"_s));
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->text(), before);
    QVERIFY(!open.says(u"Nog niet opgeslagen"_s));
}

void TestEntryForm::everythingHasAName()
{
    OpenForm open;
    QCOMPARE(AccessibleWalk::nameless(open.page).join(u", "_s), QString());
}

QTEST_MAIN(TestEntryForm)
#include "tst_EntryForm.moc"
