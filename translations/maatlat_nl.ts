<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>AnnexPresenter</name>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in een formulier of lijst.</source>
        <translation>
            <numerusform>%n KPI gevonden in een formulier of lijst.</numerusform>
            <numerusform>%n KPI’s gevonden in een formulier of lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in een tabel met %1.</source>
        <translation>
            <numerusform>%n KPI gevonden in een tabel met %1.</numerusform>
            <numerusform>%n KPI’s gevonden in een tabel met %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kolom(men)</source>
        <translation>
            <numerusform>%n kolom</numerusform>
            <numerusform>%n kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in %1.</source>
        <translation>
            <numerusform>%n KPI gevonden in %1.</numerusform>
            <numerusform>%n KPI’s gevonden in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabel(len)</source>
        <translation>
            <numerusform>%n tabel</numerusform>
            <numerusform>%n tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s), %1</source>
        <translation>
            <numerusform>%n regel, %1</numerusform>
            <numerusform>%n regels, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ gekozen voor %n KPI(’s) met dezelfde vraag.</source>
        <translation>
            <numerusform>‘%1’ gekozen voor %n KPI met dezelfde vraag.</numerusform>
            <numerusform>‘%1’ gekozen voor %n KPI’s met dezelfde vraag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexTarget</name>
    <message numerus="yes">
        <source>%n KPI(’s) ingevoegd.</source>
        <translation>
            <numerusform>%n KPI ingevoegd.</numerusform>
            <numerusform>%n KPI’s ingevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ervan is (zijn) concept tot je de norm bevestigt.</source>
        <translation>
            <numerusform>%n ervan is concept tot je de norm bevestigt.</numerusform>
            <numerusform>%n ervan zijn concept tot je de norm bevestigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CausesPresenter</name>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: daar stond geen aantal.</source>
        <translation>
            <numerusform>%n regel overgeslagen: daar stond geen aantal.</numerusform>
            <numerusform>%n regels overgeslagen: daar stond geen aantal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) geplakt.</source>
        <translation>
            <numerusform>%n regel geplakt.</numerusform>
            <numerusform>%n regels geplakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractPresenter</name>
    <message numerus="yes">
        <source>%n partij(en) toegevoegd.</source>
        <translation>
            <numerusform>%n partij toegevoegd.</numerusform>
            <numerusform>%n partijen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stond(en) er al.</source>
        <translation>
            <numerusform>%n stond er al.</numerusform>
            <numerusform>%n stonden er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bij %n cel(len) is rol of grootte niet herkend; daar staat nu ‘deelnemer’ en ‘groot’.</source>
        <translation>
            <numerusform>Bij %n cel is rol of grootte niet herkend; daar staat nu ‘deelnemer’ en ‘groot’.</numerusform>
            <numerusform>Bij %n cellen is rol of grootte niet herkend; daar staat nu ‘deelnemer’ en ‘groot’.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaPresenter</name>
    <message numerus="yes">
        <source>%n regel(s) uit de lijst gehaald.</source>
        <translation>
            <numerusform>%n regel uit de lijst gehaald.</numerusform>
            <numerusform>%n regels uit de lijst gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eis(en) of criteria toegevoegd.</source>
        <translation>
            <numerusform>%n eis of criterium toegevoegd.</numerusform>
            <numerusform>%n eisen of criteria toegevoegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailRegisters</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorChecks</name>
    <message numerus="yes">
        <source>Er zijn maar %n onderdelen.</source>
        <translation>
            <numerusform>Er is maar één onderdeel.</numerusform>
            <numerusform>Er zijn maar %n onderdelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dit contract staat hoogstens %n dynamische KPI’s toe, en die zijn er al.</source>
        <translation>
            <numerusform>Dit contract staat hoogstens %n dynamische KPI toe, en die is er al.</numerusform>
            <numerusform>Dit contract staat hoogstens %n dynamische KPI’s toe, en die zijn er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Het contract staat hoogstens %n onderdelen toe. Haal er een weg.</source>
        <translation>
            <numerusform>Het contract staat hoogstens %n onderdeel toe. Haal er een weg.</numerusform>
            <numerusform>Het contract staat hoogstens %n onderdelen toe. Haal er een weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCopies</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message numerus="yes">
        <source>%n keer in dit bestand</source>
        <translation>
            <numerusform>%n keer in dit bestand</numerusform>
            <numerusform>%n keer in dit bestand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n fout(en) in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.</source>
        <translation>
            <numerusform>%n fout in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.</numerusform>
            <numerusform>%n fouten in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) gelezen uit %1. Er is nog niets veranderd.</source>
        <translation>
            <numerusform>%n waarde gelezen uit %1. Er is nog niets veranderd.</numerusform>
            <numerusform>%n waarden gelezen uit %1. Er is nog niets veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) uit %1, geteld uit %2 rijen. Er is nog niets veranderd.</source>
        <translation>
            <numerusform>%n waarde uit %1, geteld uit %2 rijen. Er is nog niets veranderd.</numerusform>
            <numerusform>%n waarden uit %1, geteld uit %2 rijen. Er is nog niets veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) wijken af van wat er staat.</source>
        <translation>
            <numerusform>%n waarde wijkt af van wat er staat.</numerusform>
            <numerusform>%n waarden wijken af van wat er staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) overgenomen; wat al gelijk was, is overgeslagen.</source>
        <translation>
            <numerusform>%n waarde overgenomen; wat al gelijk was, is overgeslagen.</numerusform>
            <numerusform>%n waarden overgenomen; wat al gelijk was, is overgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n afwijkende waarde(n) vervangen</source>
        <translation>
            <numerusform>%n afwijkende waarde vervangen</numerusform>
            <numerusform>%n afwijkende waarden vervangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertPage</name>
    <message numerus="yes">
        <source>%n KPI(’s) worden ingevoegd, met hun brontekst.</source>
        <translation>
            <numerusform>%n KPI wordt ingevoegd, met de brontekst.</numerusform>
            <numerusform>%n KPI’s worden ingevoegd, met hun brontekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ervan zijn zeker gelezen: invoegen bevestigt hun norm, en ze worden meteen beoordeeld.</source>
        <translation>
            <numerusform>%n ervan is zeker gelezen: invoegen bevestigt de norm, en hij wordt meteen beoordeeld.</numerusform>
            <numerusform>%n ervan zijn zeker gelezen: invoegen bevestigt hun norm, en ze worden meteen beoordeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blijven concept: ze krijgen geen oordeel tot je hun norm hebt nagekeken.</source>
        <translation>
            <numerusform>%n blijft concept: hij krijgt geen oordeel tot je de norm hebt nagekeken.</numerusform>
            <numerusform>%n blijven concept: ze krijgen geen oordeel tot je hun norm hebt nagekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaan niet mee.</source>
        <translation>
            <numerusform>%n gaat niet mee.</numerusform>
            <numerusform>%n gaan niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en nog %n; kies hierboven voor alle tegelijk.</source>
        <translation>
            <numerusform>en nog %n; kies hierboven voor alle tegelijk.</numerusform>
            <numerusform>en nog %n; kies hierboven voor alle tegelijk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiEditorPage</name>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n KPI(’s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPI’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n toevoegen</source>
        <translation>
            <numerusform>%n toevoegen</numerusform>
            <numerusform>%n toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) toegevoegd. Vul de norm in om een oordeel te krijgen.</source>
        <translation>
            <numerusform>%n KPI toegevoegd. Vul de norm in om een oordeel te krijgen.</numerusform>
            <numerusform>%n KPI’s toegevoegd. Vul de normen in om oordelen te krijgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message numerus="yes">
        <source>%n periode(n) krijgen een ander oordeel dan nu.</source>
        <translation>
            <numerusform>%n periode krijgt een ander oordeel dan nu.</numerusform>
            <numerusform>%n perioden krijgen een ander oordeel dan nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsPresenter</name>
    <message numerus="yes">
        <source>%n regel(s) verwijderd.</source>
        <translation>
            <numerusform>%n regel verwijderd.</numerusform>
            <numerusform>%n regels verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewContractDialog</name>
    <message numerus="yes">
        <source>%n KPI(’s) met hun normen worden ingevuld; je kunt ze later aanpassen.</source>
        <translation>
            <numerusform>%n KPI met zijn normen wordt ingevuld; je kunt hem later aanpassen.</numerusform>
            <numerusform>%n KPI’s met hun normen worden ingevuld; je kunt ze later aanpassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message numerus="yes">
        <source>%n regel(s) niet gelezen; hieronder staat waarom.</source>
        <translation>
            <numerusform>%n regel niet gelezen; hieronder staat waarom.</numerusform>
            <numerusform>%n regels niet gelezen; hieronder staat waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message numerus="yes">
        <source>%n personen zijn verwijderd.</source>
        <translation>
            <numerusform>%n persoon is verwijderd.</numerusform>
            <numerusform>%n personen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen toegevoegd.</source>
        <translation>
            <numerusform>%n persoon toegevoegd.</numerusform>
            <numerusform>%n personen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: zonder naam, met een onleesbare datum, of al bekend.</source>
        <translation>
            <numerusform>%n regel overgeslagen: zonder naam, met een onleesbare datum, of al bekend.</numerusform>
            <numerusform>%n regels overgeslagen: zonder naam, met een onleesbare datum, of al bekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message numerus="yes">
        <source>Geldt meteen voor %n KPI(’s) die hetzelfde vragen.</source>
        <translation>
            <numerusform>Geldt meteen voor %n KPI die hetzelfde vraagt.</numerusform>
            <numerusform>Geldt meteen voor %n KPI’s die hetzelfde vragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%1, %n te doen</source>
        <translation>
            <numerusform>%1, %n te doen</numerusform>
            <numerusform>%1, %n te doen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message numerus="yes">
        <source>%n onvoldoende</source>
        <translation>
            <numerusform>%n onvoldoende</numerusform>
            <numerusform>%n onvoldoende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let op</source>
        <translation>
            <numerusform>%n let op</numerusform>
            <numerusform>%n let op</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message numerus="yes">
        <source>%n onvoldoende</source>
        <translation>
            <numerusform>%n onvoldoende</numerusform>
            <numerusform>%n onvoldoende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let op</source>
        <translation>
            <numerusform>%n let op</numerusform>
            <numerusform>%n let op</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlaPresenter</name>
    <message numerus="yes">
        <source>%n parameter(s) zonder KPI die hem meet.</source>
        <translation>
            <numerusform>%n parameter zonder KPI die hem meet.</numerusform>
            <numerusform>%n parameters zonder KPI die ze meet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SLA-parameter(s) verwijderd.</source>
        <translation>
            <numerusform>%n SLA-parameter verwijderd.</numerusform>
            <numerusform>%n SLA-parameters verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SLA-parameter(s) toegevoegd.</source>
        <translation>
            <numerusform>%n SLA-parameter toegevoegd.</numerusform>
            <numerusform>%n SLA-parameters toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: zonder omschrijving, of al bekend.</source>
        <translation>
            <numerusform>%n regel overgeslagen: zonder omschrijving, of al bekend.</numerusform>
            <numerusform>%n regels overgeslagen: zonder omschrijving, of al bekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message numerus="yes">
        <source>Leg per bron vast wat zij is en hoe zij telt: een beschrijving, een uitdraai, een auditrapport. Bij %n bron(nen) ligt nog niets.</source>
        <translation>
            <numerusform>Leg per bron vast wat zij is en hoe zij telt: een beschrijving, een uitdraai, een auditrapport. Bij %n bron ligt nog niets.</numerusform>
            <numerusform>Leg per bron vast wat zij is en hoe zij telt: een beschrijving, een uitdraai, een auditrapport. Bij %n bronnen ligt nog niets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stukken bewijs zijn weggehaald.</source>
        <translation>
            <numerusform>%n stuk bewijs is weggehaald.</numerusform>
            <numerusform>%n stukken bewijs zijn weggehaald.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>Werk dat nog in geen bestand staat: %1, %n wijziging(en).</source>
        <translation>
            <numerusform>Werk dat nog in geen bestand staat: %1, %n wijziging.</numerusform>
            <numerusform>Werk dat nog in geen bestand staat: %1, %n wijzigingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message numerus="yes">
        <source>%n contracten</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPresenter</name>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
</context>
</TS>
