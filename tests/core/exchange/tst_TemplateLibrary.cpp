// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormLint.h"
#include "Readings.h"
#include "TemplateFields.h"
#include "TemplateLibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ContractDefinition loaded(const QString &id)
{
    auto result = loadTemplate(id);
    return result ? *result : ContractDefinition();
}

const NormVersion &normOf(const ContractDefinition &contract, const QString &kpi, int number = 1)
{
    const Indicator *part = contract.indicatorsOf(contract.kpi(kpi)->id).at(std::size_t(number) - 1);
    return *std::ranges::find(contract.norms, part->id, &NormVersion::indicator);
}

QString shownNorm(const NormVersion &norm)
{
    QString text = codeOf(norm.kind) + u' ' + codeOf(norm.comparator);
    if (norm.value)
        text += u' ' + norm.value->toPlain();
    if (norm.deadline)
        text += u" %1 %2 after %3"_s.arg(norm.deadline->term.amount).arg(codeOf(norm.deadline->term.unit),
                                                                         codeOf(norm.deadline->anchor));
    return text;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts += value.toString();
    return texts;
}

} // namespace

class TestTemplateLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFileLoads_data();
    void everyFileLoads();
    void listsWhatIsThere();
    void findsATemplateRegardlessOfCase();
    void saysWhichTemplatesThereAre();
    void agreesNorms_data();
    void agreesNorms();
    void leasefietsenIsComplete();
    void leasefietsenAsksSeventeenOnderwerpen();
    void leasefietsenDeliversInTwoParts();
    void leasefietsenKeepsDatesApart();
    void klantcontactIsComplete();
    void everyReadingHasItsDefault();
    void theSchemaSaysTheSame_data();
    void theSchemaSaysTheSame();
    void theSchemaKnowsNoMore();
};

void TestTemplateLibrary::everyFileLoads_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(u":/templates"_s).entryList({ u"*.json"_s }, QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(u".schema.json"_s))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestTemplateLibrary::everyFileLoads()
{
    QFETCH(QString, name);
    const TemplateReading reading = readTemplate(resource(name));
    QStringList problems;
    for (const Problem &problem : reading.problems)
        problems += u"%1: %2 (%3)"_s.arg(problem.line).arg(problem.place, problem.arguments.join(u", "_s));
    QVERIFY2(reading.problems.empty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(reading.info->id + u".json"_s, name);
    for (const NormVersion &norm : reading.definition->norms) {
        QVERIFY(!norm.sourceText.isEmpty());
        const auto findings = lint(norm, reading.definition->indicator(norm.indicator)->unit);
        const bool open = !norm.value && !norm.deadline && norm.bands.empty(); // said so in the file, or it had not been read
        QCOMPARE(findings.size(), std::size_t(open ? 1 : 0));
    }
}

void TestTemplateLibrary::listsWhatIsThere()
{
    const auto library = templateLibrary();
    QStringList ids;
    QStringList sources;
    QList<int> kpis;
    for (const TemplateInfo &info : library) {
        ids += info.id;
        sources += info.source.first(3);
        kpis += info.kpis;
    }
    QCOMPARE(ids.join(u' '), u"leasefietsen vloeronderhoud klantcontact applicatiebeheer omnichannel"_s);
    QCOMPARE(sources.join(u' '), u"004 001 002 000 003"_s);
    QCOMPARE(kpis, (QList<int> { 5, 4, 6, 14, 12 }));
    QCOMPARE(library[0].title, u"Leasefietsen voor het Rijk"_s);
    QCOMPARE(library[0].name, u"Raamovereenkomst met KTO"_s);
    QCOMPARE(library[0].source, u"004_99d283518d1df84f.txt"_s);
    QCOMPARE(library[1].title, u"Specialistisch vloeronderhoud"_s);
    QCOMPARE(library[2].title, u"Klantcontact inwoners"_s);
    QCOMPARE(library[3].title, u"Applicatiebeheer & servicedesk"_s);
    QCOMPARE(library[4].title, u"Omnichannel dienstverlening"_s);
}

void TestTemplateLibrary::findsATemplateRegardlessOfCase()
{
    QVERIFY(loadTemplate(u"LeaseFietsen"_s).hasValue());
}

void TestTemplateLibrary::saysWhichTemplatesThereAre()
{
    const auto result = loadTemplate(u"bestaat-niet"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().args, (QStringList { u"bestaat-niet"_s, u"leasefietsen, vloeronderhoud, klantcontact, applicatiebeheer, omnichannel"_s }));
}

void TestTemplateLibrary::agreesNorms_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("norm");
    const auto row = [](const QString &id, const QString &kpi, int part, const QString &norm) {
        QTest::addRow("%s %s %d", qPrintable(id), qPrintable(kpi), part) << id << kpi << part << norm;
    };
    const QString bikes = u"leasefietsen"_s;
    row(bikes, u"isv"_s, 1, u"norm <= 6 month after start"_s);
    row(bikes, u"isv"_s, 2, u"norm = 1"_s);
    row(bikes, u"social-return"_s, 1, u"norm <= 3 month after plan_approval"_s);
    row(bikes, u"social-return"_s, 2, u"norm = 1"_s);
    row(bikes, u"circulariteit"_s, 3, u"norm = 1"_s);
    row(bikes, u"leverbetrouwbaarheid"_s, 1, u"norm >= 95"_s);
    row(bikes, u"leverbetrouwbaarheid"_s, 2, u"norm >= 95"_s);
    row(bikes, u"klanttevredenheid"_s, 1, u"norm >= 7"_s);
    const QString calls = u"klantcontact"_s;
    row(calls, u"aangenomen"_s, 1, u"norm >= 95"_s);
    row(calls, u"snelheid"_s, 1, u"norm >= 80"_s);
    row(calls, u"wachttijd"_s, 1, u"norm < 120"_s);
    row(calls, u"first-time-fix"_s, 1, u"target >= 50"_s);
    row(calls, u"kritieke-fouten"_s, 1, u"target <= 2"_s);
    row(calls, u"niet-kritieke-fouten"_s, 1, u"target <= 5"_s);
    const QString software = u"applicatiebeheer"_s;
    row(software, u"KPI-01"_s, 1, u"norm <= 10 working_day after start"_s);
    row(software, u"KPI-04"_s, 1, u"norm >= 98"_s);
    row(software, u"KPI-05"_s, 1, u"norm < 5"_s);
    row(software, u"KPI-07"_s, 1, u"norm >= 35"_s);
    row(software, u"KPI-13"_s, 2, u"norm < 3"_s);
    const QString floors = u"vloeronderhoud"_s;
    row(floors, u"kwaliteit"_s, 1, u"norm >= 95"_s);
    row(floors, u"social-return"_s, 1, u"norm >= 5"_s);
    row(floors, u"co2"_s, 1, u"norm >="_s);
    row(floors, u"dynamisch"_s, 1, u"norm >="_s);
    const QString channels = u"omnichannel"_s;
    row(channels, u"tevredenheid"_s, 1, u"target >= 7.5"_s);
    row(channels, u"telefoon-20s"_s, 1, u"guideline >= 75"_s);
}

void TestTemplateLibrary::agreesNorms()
{
    QFETCH(QString, id);
    QFETCH(QString, kpi);
    QFETCH(int, part);
    QFETCH(QString, norm);
    QCOMPARE(shownNorm(normOf(loaded(id), kpi, part)), norm);
}

void TestTemplateLibrary::leasefietsenIsComplete()
{
    const ContractDefinition contract = loaded(u"leasefietsen"_s);
    QStringList codes;
    for (const Kpi &kpi : contract.kpis)
        codes += (kpi.dynamic ? u"dynamic "_s : u"static "_s) + kpi.code;
    QCOMPARE(codes, (QStringList { u"dynamic isv"_s, u"dynamic social-return"_s, u"dynamic circulariteit"_s,
                                   u"static leverbetrouwbaarheid"_s, u"static klanttevredenheid"_s }));
    QStringList parties;
    for (const Party *party : contract.participants())
        parties += party->shortName;
    QCOMPARE(parties, (QStringList { u"Belastingdienst"_s, u"MinIenW"_s, u"MinBZK"_s, u"Rechtspraak"_s, u"DJI"_s }));
    QVERIFY(std::ranges::all_of(contract.parties, [](const Party &party) { return party.size == PartySize::Large; }));
    QCOMPARE(contract.sanctions.size(), std::size_t(5));
    QCOMPARE(contract.sanctions[4].code, u"S5"_s);
    QCOMPARE(contract.sanctions[4].rank, 5);
    const QStringList ordinary { u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s };
    for (const Kpi &kpi : contract.kpis)
        QCOMPARE(sorted(kpi.sanctions), kpi.code == u"klanttevredenheid" ? sorted(ordinary + QStringList { u"S4"_s }) : ordinary);
}

void TestTemplateLibrary::leasefietsenAsksSeventeenOnderwerpen()
{
    const ContractDefinition contract = loaded(u"leasefietsen"_s);
    const Questionnaire &asked = contract.questionnaires.at(contract.kpi(u"klanttevredenheid"_s)->id);
    QStringList keys;
    QStringList undescribed;
    for (const SurveyTopic &topic : asked.topics) {
        keys += topic.key();
        if (!topic.described)
            undescribed += topic.key();
        QCOMPARE(topic.text.isEmpty(), !topic.described);
        QVERIFY(!topic.shortText.isEmpty());
    }
    QCOMPARE(keys.join(u' '), u"1a 1b 2a 2b 2c 3a 4a 4b 4c 5a 5b 6a 6b 6c 7a 7b 7c"_s);
    QCOMPARE(undescribed.join(u' '), u"4c 5b 6c 7b 7c"_s);
    QCOMPARE(asked.bands.size(), std::size_t(3));
}

void TestTemplateLibrary::leasefietsenDeliversInTwoParts()
{
    const ContractDefinition contract = loaded(u"leasefietsen"_s);
    const auto parts = contract.indicatorsOf(contract.kpi(u"leverbetrouwbaarheid"_s)->id);
    QCOMPARE(parts.size(), std::size_t(2));
    QVERIFY(parts[0]->perParty && !parts[0]->countsForKpi);
    QCOMPARE(parts[0]->judged, PeriodKind::Month);
    // The breadth of the assortment is for the deelnemer to judge, in the same figure (A4-16).
    QVERIFY(parts[0]->definition.contains(u"uit een voldoende breed assortiment"_s));
    QVERIFY(!parts[1]->perParty && parts[1]->countsForKpi);
    QCOMPARE(parts[1]->input, InputKind::Derived);
    QCOMPARE(parts[1]->judged, PeriodKind::Quarter);
    QCOMPARE(parts[1]->derivedFrom, parts[0]->id);
}

void TestTemplateLibrary::leasefietsenKeepsDatesApart()
{
    const ContractDefinition contract = loaded(u"leasefietsen"_s);
    QVERIFY(contract.contract.start.isValid());
    QVERIFY(!contract.contract.award.isValid());
    QVERIFY(!contract.contract.signing.isValid());
    QCOMPARE(normOf(contract, u"isv"_s).deadline->earlySignal, Anchor::Award);
    QCOMPARE(normOf(contract, u"social-return"_s).deadline->earlySignal, Anchor::Award);
    const auto first = contract.indicatorsOf(contract.kpi(u"circulariteit"_s)->id).front()->firstVerdict;
    QCOMPARE(first, (Deadline { { 1, TermUnit::Year }, Anchor::Signing, {} }));
    const auto survey = contract.indicatorsOf(contract.kpi(u"klanttevredenheid"_s)->id).front()->firstVerdict;
    QCOMPARE(survey, (Deadline { { 9, TermUnit::Month }, Anchor::Start, {} }));
}

void TestTemplateLibrary::klantcontactIsComplete()
{
    const ContractDefinition contract = loaded(u"klantcontact"_s);
    QStringList themes;
    for (const Kpi &kpi : contract.kpis) {
        themes += codeOf(kpi.theme);
        QVERIFY(kpi.sanctions.isEmpty());
        QVERIFY(kpi.consequence.contains(u"redelijkheid en billijkheid"_s));
    }
    QCOMPARE(themes.join(u' '), u"reach reach reach delivery delivery delivery"_s);
    QVERIFY(contract.sanctions.empty());
    for (const Indicator &part : contract.indicators) {
        QCOMPARE(part.measured, PeriodKind::Month);
        QCOMPARE(part.judged, PeriodKind::Month);
        QCOMPARE(part.input == InputKind::Fraction, part.unit == Unit::Percent);
        QCOMPARE(part.input == InputKind::Fraction, !part.denominatorLabel.isEmpty());
    }
}

void TestTemplateLibrary::everyReadingHasItsDefault()
{
    const ContractDefinition contract = loaded(u"leasefietsen"_s);
    for (const Interpretation &reading : interpretations()) {
        if (reading.key == u"meeting.user_group")
            continue; // the document asks for one each quarter (E4-108)
        QCOMPARE(readingFor(contract, reading.key, Period::year(2026)), reading.values.front()); // said or not
    }
    for (const ContractSetting &setting : contract.settings)
        QVERIFY(interpretation(setting.key));
}

void TestTemplateLibrary::theSchemaSaysTheSame_data()
{
    QTest::addColumn<std::size_t>("index");
    const auto objects = templateObjects();
    for (std::size_t i = 0; i < objects.size(); ++i)
        QTest::newRow(qPrintable(objects[i].name)) << i;
}

void TestTemplateLibrary::theSchemaSaysTheSame()
{
    QFETCH(std::size_t, index);
    const TemplateObject object = templateObjects()[index];
    const QJsonObject schema = QJsonDocument::fromJson(resource(u"template.schema.json"_s)).object();
    const QJsonObject described = object.name == u"template" ? schema : schema[u"$defs"][object.name].toObject();
    QCOMPARE(described[u"additionalProperties"], QJsonValue(false));
    const QJsonObject properties = described[u"properties"].toObject();
    QStringList keys;
    QStringList required;
    for (const TemplateObject::Key &key : object.keys) {
        keys += key.name;
        if (key.required)
            required += key.name;
        QCOMPARE(textsOf(properties[key.name][u"enum"].toArray()), key.allowed);
    }
    QCOMPARE(sorted(properties.keys()), sorted(keys));
    QCOMPARE(sorted(textsOf(described[u"required"].toArray())), sorted(required));
}

void TestTemplateLibrary::theSchemaKnowsNoMore()
{
    const QJsonObject schema = QJsonDocument::fromJson(resource(u"template.schema.json"_s)).object();
    QStringList names { u"template"_s };
    names += schema[u"$defs"].toObject().keys();
    QStringList known;
    for (const TemplateObject &object : templateObjects())
        known += object.name;
    QCOMPARE(sorted(names), sorted(known));
    QCOMPARE(schema[u"properties"][u"format"][u"const"].toInt(), templateFormat);
}

QTEST_GUILESS_MAIN(TestTemplateLibrary)
#include "tst_TemplateLibrary.moc"
