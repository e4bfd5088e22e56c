<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Over Maatlat</source>
        <translation>About Maatlat</translation>
    </message>
    <message>
        <source>Het logo van Maatlat</source>
        <translation>The Maatlat logo</translation>
    </message>
    <message>
        <source>Prestaties meten, afspraken nakomen</source>
        <translation>Measuring performance, keeping agreements</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Vrije software onder de GNU General Public License, versie 3 of later. Er is geen enkele garantie, voor zover de wet dat toestaat.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. There is no warranty whatsoever, to the extent permitted by law.</translation>
    </message>
    <message>
        <source>Gemaakt met Qt %1 (LGPL 3) en SQLite (publiek domein); letter Open Sans (Apache 2.0). Maatlat gebruikt geen internet en stuurt niets weg.</source>
        <translation>Made with Qt %1 (LGPL 3) and SQLite (public domain); typeface Open Sans (Apache 2.0). Maatlat does not use the internet and sends nothing away.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>naam of functie</source>
        <translation>name or position</translation>
    </message>
    <message>
        <source>Doet</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>opdrachtnemer</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>By</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Welke verbetering levert het op?</source>
        <translation>Which improvement does it bring?</translation>
    </message>
    <message>
        <source>Welk niveau moet worden gehaald?</source>
        <translation>Which level has to be reached?</translation>
    </message>
    <message>
        <source>Voortgang in %</source>
        <translation>Progress in %</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Hoe het gaat</source>
        <translation>How it is going</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Welke meting laat dat zien?</source>
        <translation>Which measurement shows that?</translation>
    </message>
    <message>
        <source>Grondoorzaak</source>
        <translation>Root cause</translation>
    </message>
    <message>
        <source>Corrigerende maatregel</source>
        <translation>Corrective measure</translation>
    </message>
    <message>
        <source>Preventieve maatregel</source>
        <translation>Preventive measure</translation>
    </message>
    <message>
        <source>Afgesproken op</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Waar afgesproken</source>
        <translation>Where agreed</translation>
    </message>
    <message>
        <source>overleg, brief of plan</source>
        <translation>meeting, letter or plan</translation>
    </message>
    <message>
        <source>Wie gaat dit doen?</source>
        <translation>Who is going to do this?</translation>
    </message>
    <message>
        <source>Wanneer is het klaar?</source>
        <translation>When is it done?</translation>
    </message>
    <message>
        <source>Zo weet je later of het geholpen heeft.</source>
        <translation>That way you know later whether it helped.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: 75% in december.</source>
        <translation>For example: 75% in December.</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de dag van de afspraak.</source>
        <translation>This day is before the day of the agreement.</translation>
    </message>
    <message>
        <source>Schrijf op wat er gaat gebeuren.</source>
        <translation>Write down what is going to happen.</translation>
    </message>
    <message>
        <source>Dit is geen datum. Typ bijvoorbeeld 20-10-2026.</source>
        <translation>This is not a date. Type for example 20-10-2026.</translation>
    </message>
    <message>
        <source>Een getal van 0 tot en met 100.</source>
        <translation>A number from 0 to 100.</translation>
    </message>
    <message>
        <source>Afsluiten kan als een latere meting laat zien dat het werkt. Kies anders ‘gedaan’.</source>
        <translation>Closing is possible once a later measurement shows that it works. Otherwise choose ‘done’.</translation>
    </message>
    <message>
        <source>Noem de periode en de waarde.</source>
        <translation>Name the period and the value.</translation>
    </message>
    <message>
        <source>Schrijf op waarom de actie vervalt.</source>
        <translation>Write down why the action lapses.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Nieuw bestand…</source>
        <translation>&amp;New file…</translation>
    </message>
    <message>
        <source>Nieuw &amp;contract…</source>
        <translation>&amp;New contract…</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Op&amp;slaan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Opslaan &amp;als…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Reservekopie maken…</source>
        <translation>Make &amp;backup…</translation>
    </message>
    <message>
        <source>Bestand s&amp;luiten</source>
        <translation>&amp;Close file</translation>
    </message>
    <message>
        <source>Maatlat a&amp;fsluiten</source>
        <translation>&amp;Quit Maatlat</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Op&amp;nieuw uitvoeren</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Zoek of ga naar…</source>
        <translation>&amp;Find or go to…</translation>
    </message>
    <message>
        <source>&amp;Vorige periode</source>
        <translation>&amp;Previous period</translation>
    </message>
    <message>
        <source>Volgende &amp;periode</source>
        <translation>&amp;Next period</translation>
    </message>
    <message>
        <source>Per &amp;maand</source>
        <translation>By &amp;month</translation>
    </message>
    <message>
        <source>Per &amp;kwartaal</source>
        <translation>By &amp;quarter</translation>
    </message>
    <message>
        <source>Per &amp;jaar</source>
        <translation>By &amp;year</translation>
    </message>
    <message>
        <source>&amp;Terug</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Voor&amp;uit</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Grotere tekst</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Kleinere tekst</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normale tekst</source>
        <translation>N&amp;ormal text</translation>
    </message>
    <message>
        <source>Zoals het &amp;systeem</source>
        <translation>Same as &amp;system</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Contract &amp;verwijderen</source>
        <translation>&amp;Delete contract</translation>
    </message>
    <message>
        <source>&amp;Exporteren…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Afdrukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Instellingen</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Voorbeeld verkennen</source>
        <translation>&amp;Explore sample</translation>
    </message>
    <message>
        <source>&amp;Hulp bij dit scherm</source>
        <translation>&amp;Help for this screen</translation>
    </message>
    <message>
        <source>&amp;Toetsen</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Over Maatlat</source>
        <translation>&amp;About Maatlat</translation>
    </message>
    <message>
        <source>Contract &amp;bewerken…</source>
        <translation>&amp;Edit contract…</translation>
    </message>
    <message>
        <source>KPI-&amp;tabel plakken…</source>
        <translation>Paste KPI &amp;table…</translation>
    </message>
    <message>
        <source>&amp;Stappen…</source>
        <translation>&amp;Steps…</translation>
    </message>
    <message>
        <source>Invoeren in een &amp;formulier</source>
        <translation>Enter in a &amp;form</translation>
    </message>
    <message>
        <source>&amp;Meldingen…</source>
        <translation>&amp;Messages…</translation>
    </message>
    <message>
        <source>&amp;Werklijst per rol</source>
        <translation>&amp;Work list per role</translation>
    </message>
    <message>
        <source>Verbeter&amp;lijst</source>
        <translation>Improvement &amp;list</translation>
    </message>
</context>
<context>
    <name>ActionsPresenter</name>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Actie, wie en wanneer</source>
        <translation>Action, who and when</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1% klaar</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Actie toevoegen</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Actie %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>‘%1’ is %2. Wijzig dat met F2.</source>
        <translation>‘%1’ is %2. Change that with F2.</translation>
    </message>
    <message>
        <source>Actie ‘%1’ is verwijderd.</source>
        <translation>Action ‘%1’ has been removed.</translation>
    </message>
</context>
<context>
    <name>AgendaDetail</name>
    <message>
        <source>Gekozen regel</source>
        <translation>Chosen line</translation>
    </message>
    <message>
        <source>Zo is deze dag bepaald</source>
        <translation>How this day was set</translation>
    </message>
    <message>
        <source>Kies een regel om te zien hoe de dag is bepaald en wat de volgende stap is.</source>
        <translation>Choose a line to see how its day was set and what the next step is.</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Watch</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a group of the agenda (&quot;Deze week&quot;), %2 how many items it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nog</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda en termijnen</source>
        <translation>Agenda and deadlines</translation>
    </message>
    <message>
        <source>naar de plek</source>
        <translation>go to the place</translation>
    </message>
    <message>
        <source>maand, in de kalender</source>
        <translation>month, in the calendar</translation>
    </message>
    <message>
        <source>exporteren</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Hoe ver vooruit</source>
        <translation>How far ahead</translation>
    </message>
    <message>
        <source>Filter op contract</source>
        <translation>Filter by contract</translation>
    </message>
    <message>
        <source>Filter op soort</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>Filters wissen</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Verder vooruit kijken</source>
        <translation>Look further ahead</translation>
    </message>
    <message>
        <source>Te doen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Agenda: te laat, deze week en later</source>
        <translation>Agenda: late, this week and later</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kalender van de maand</source>
        <translation>Calendar of the month</translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Maand kiezen</source>
        <translation>Choose a month</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Nog geen contracten</source>
        <translation>No contracts yet</translation>
    </message>
    <message>
        <source>De agenda vult zich vanzelf met de termijnen van je contracten. Begin met een sjabloon.</source>
        <translation>The agenda fills itself with the deadlines of your contracts. Start with a template.</translation>
    </message>
    <message>
        <source>Nieuw uit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Bestand openen…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Voorbeeld verkennen</source>
        <translation>Explore sample</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>De lijst kopiëren</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Exporteren (.ics)…</source>
        <translation>Export (.ics)…</translation>
    </message>
    <message>
        <source>Wat de lijst toont, als bestand voor een ander agendaprogramma</source>
        <translation>What the list shows, as a file for another calendar program</translation>
    </message>
    <message>
        <source>Met de gekozen filters staat er niets in de agenda.</source>
        <translation>With the chosen filters there is nothing in the agenda.</translation>
    </message>
    <message>
        <source>Er is geen termijn, meting of onderzoek waar een dag bij hoort.</source>
        <translation>There is no deadline, measurement or survey that has a day.</translation>
    </message>
    <message>
        <source>Alle contracten</source>
        <translation>All contracts</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Agenda exporteren</source>
        <translation>Export agenda</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>De agenda staat op het klembord.</source>
        <translation>The agenda is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>%1 regel over de hele looptijd</source>
        <translation>%1 line over the whole term</translation>
    </message>
    <message>
        <source>%1 regels over de hele looptijd</source>
        <translation>%1 lines over the whole term</translation>
    </message>
    <message>
        <source>%1 regel tot en met %2</source>
        <extracomment>%1 a number, %2 a date</extracomment>
        <translation>%1 line up to and including %2</translation>
    </message>
    <message>
        <source>%1 regels tot en met %2</source>
        <translation>%1 lines up to and including %2</translation>
    </message>
    <message>
        <source>Niets te doen</source>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>Niets te doen tot en met %1</source>
        <translation>Nothing to do up to and including %1</translation>
    </message>
    <message>
        <source>De agenda wordt gelezen</source>
        <translation>Reading the agenda</translation>
    </message>
</context>
<context>
    <name>AgreementFacts</name>
    <message>
        <source>Afgesproken bronnen</source>
        <translation>Agreed sources</translation>
    </message>
    <message>
        <source>Bonus en malus</source>
        <translation>Bonus and malus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a period, %2 a bonus or a malus</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (voorlopig)</source>
        <translation>%1: %2 (provisional)</translation>
    </message>
    <message>
        <source>Een berekening, geen besluit.</source>
        <translation>A calculation, not a decision.</translation>
    </message>
    <message>
        <source>%1: %2 (versie %3, %4)</source>
        <extracomment>%1 a period, %2 a figure with its unit, %3 its version, %4 where it comes from</extracomment>
        <translation>%1: %2 (version %3, %4)</translation>
    </message>
    <message>
        <source>Akkoord: %1.</source>
        <translation>Approved by: %1.</translation>
    </message>
    <message>
        <source>Reden: %1.</source>
        <translation>Reason: %1.</translation>
    </message>
    <message>
        <source>De gemeten waarde is de uitstoot of hoeveelheid zelf; beoordeeld wordt de afname.</source>
        <translation>What is measured is the emission or quantity itself; what is judged is the reduction.</translation>
    </message>
    <message>
        <source>De gemeten waarde wordt gedeeld door het cijfer van haar jaar.</source>
        <translation>The measured value is divided by the figure of its year.</translation>
    </message>
    <message>
        <source>Referentie ‘%1’</source>
        <translation>Reference ‘%1’</translation>
    </message>
    <message>
        <source>Nog niet vastgelegd: zonder referentie is er geen oordeel.</source>
        <translation>Not recorded yet: without a reference there is no verdict.</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Nalopen uiterlijk %1.</source>
        <translation>Review by %1.</translation>
    </message>
    <message>
        <source>Branchenorm</source>
        <translation>Trade norm</translation>
    </message>
    <message>
        <source>De norm van deze KPI is een ander getal.</source>
        <translation>The norm of this KPI is another number.</translation>
    </message>
</context>
<context>
    <name>AnnexPresenter</name>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in een formulier of lijst.</source>
        <translation>
            <numerusform>%n KPI found in a form or list.</numerusform>
            <numerusform>%n KPIs found in a form or list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in een tabel met %1.</source>
        <translation>
            <numerusform>%n KPI found in a table with %1.</numerusform>
            <numerusform>%n KPIs found in a table with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kolom(men)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) gevonden in %1.</source>
        <translation>
            <numerusform>%n KPI found in %1.</numerusform>
            <numerusform>%n KPIs found in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tabel(len)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>bezig met lezen</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>uit Word, Excel of een bestand</source>
        <translation>from Word, Excel or a file</translation>
    </message>
    <message>
        <source>geen tabel gevonden</source>
        <translation>no table found</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s), %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nog niet in orde</source>
        <translation>not right yet</translation>
    </message>
    <message>
        <source>wat elke kolom is</source>
        <translation>what each column is</translation>
    </message>
    <message>
        <source>labels herkend</source>
        <translation>labels recognised</translation>
    </message>
    <message>
        <source>alle %1 herkend</source>
        <translation>all %1 recognised</translation>
    </message>
    <message>
        <source>%1 van %2 overgenomen</source>
        <translation>%1 of %2 taken in</translation>
    </message>
    <message>
        <source>zeker of nog te vragen</source>
        <translation>sure, or still to be asked</translation>
    </message>
    <message>
        <source>geen vragen meer</source>
        <translation>no more questions</translation>
    </message>
    <message>
        <source>%1 van %2 vragen aandacht</source>
        <translation>%1 of %2 need attention</translation>
    </message>
    <message>
        <source>in bestaand of nieuw contract</source>
        <translation>into an existing or new contract</translation>
    </message>
    <message>
        <source>%1 is opnieuw gelezen en is nu zeker.</source>
        <translation>%1 was read again and is now sure.</translation>
    </message>
    <message>
        <source>%1: ‘%2’ gekozen.</source>
        <translation>%1: ‘%2’ chosen.</translation>
    </message>
    <message numerus="yes">
        <source>‘%1’ gekozen voor %n KPI(’s) met dezelfde vraag.</source>
        <translation>
            <numerusform>‘%1’ chosen for %n KPI with the same question.</numerusform>
            <numerusform>‘%1’ chosen for %n KPIs with the same question.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 komt erin als concept.</source>
        <translation>%1 goes in as a concept.</translation>
    </message>
</context>
<context>
    <name>AnnexPreviewModel</name>
    <message>
        <source>regel %1, niet gelezen</source>
        <translation>row %1, not read</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Norm in de tekst</source>
        <translation>Norm in the text</translation>
    </message>
    <message>
        <source>Frequentie</source>
        <translation>Frequency</translation>
    </message>
</context>
<context>
    <name>AnnexRowsModel</name>
    <message>
        <source>gaat mee</source>
        <translation>goes along</translation>
    </message>
    <message>
        <source>gaat niet mee</source>
        <translation>does not go along</translation>
    </message>
    <message>
        <source>Gaat mee</source>
        <translation>Goes along</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Norm in de tekst</source>
        <translation>Norm in the text</translation>
    </message>
    <message>
        <source>Zo gelezen</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>AnnexTarget</name>
    <message>
        <source>Er is geen bestand open: het contract komt in een nieuw bestand.</source>
        <translation>No file is open: the contract goes into a new file.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen: het contract komt in een nieuw bestand.</source>
        <translation>This file is read-only: the contract goes into a new file.</translation>
    </message>
    <message>
        <source>In dit bestand staat nog geen contract.</source>
        <translation>There is no contract in this file yet.</translation>
    </message>
    <message>
        <source>Er gaat geen enkele KPI mee. Vink er een aan bij ‘Normen nakijken’.</source>
        <translation>Not one KPI goes along. Tick one at ‘Check norms’.</translation>
    </message>
    <message>
        <source>Een nieuwe code kan nog niet.</source>
        <translation>A new code cannot be used yet.</translation>
    </message>
    <message>
        <source>Dit is geen datum. Schrijf bijvoorbeeld %1.</source>
        <translation>This is not a date. Write for instance %1.</translation>
    </message>
    <message>
        <source>Geef het contract een naam.</source>
        <translation>Give the contract a name.</translation>
    </message>
    <message>
        <source>De ingangsdatum is nodig: termijnen tellen vanaf die dag.</source>
        <translation>The start date is needed: terms count from that day.</translation>
    </message>
    <message>
        <source>Het einde ligt vóór de ingangsdatum.</source>
        <translation>The end lies before the start date.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) ingevoegd.</source>
        <translation>
            <numerusform>%n KPI inserted.</numerusform>
            <numerusform>%n KPIs inserted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ervan is (zijn) concept tot je de norm bevestigt.</source>
        <translation>
            <numerusform>%n of them is a concept until you confirm its norm.</numerusform>
            <numerusform>%n of them are concepts until you confirm their norms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexText</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Doelstelling naast de norm</source>
        <translation>Target beside the norm</translation>
    </message>
    <message>
        <source>Meetmethode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Frequentie</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Maatregel</source>
        <translation>Measure taken</translation>
    </message>
    <message>
        <source>Verantwoordelijke</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Koppeling met eisen</source>
        <translation>Link to requirements</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Definitie</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Groep of thema</source>
        <translation>Group or theme</translation>
    </message>
    <message>
        <source>Band (groen, oranje, rood)</source>
        <translation>Band (green, amber, red)</translation>
    </message>
    <message>
        <source>Twee kolommen staan op ‘Norm’. Kies er één; zet de andere op ‘Doelstelling naast de norm’ of ‘Niet overnemen’.</source>
        <translation>Two columns are set to ‘Norm’. Choose one; set the other to ‘Target beside the norm’ or ‘Leave out’.</translation>
    </message>
    <message>
        <source>Twee kolommen staan op ‘%1’. Kies er één; zet de andere op ‘Niet overnemen’.</source>
        <translation>Two columns are set to ‘%1’. Choose one; set the other to ‘Leave out’.</translation>
    </message>
    <message>
        <source>Geen kolom zegt om welke KPI het gaat. Zet een kolom op ‘Omschrijving’ of op ‘Code’.</source>
        <translation>No column says which KPI it is. Set a column to ‘Description’ or ‘Code’.</translation>
    </message>
    <message>
        <source>Geen kolom staat op ‘Norm’. Kies de kolom waarin staat wat er gehaald moet worden.</source>
        <translation>No column is set to ‘Norm’. Choose the column that says what has to be met.</translation>
    </message>
    <message>
        <source>Zeker</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Aanvullen</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>Er is nog geen code.</source>
        <translation>There is no code yet.</translation>
    </message>
    <message>
        <source>%1 staat al in deze tabel: %2.</source>
        <translation>%1 is in this table already: %2.</translation>
    </message>
    <message>
        <source>%1 bestaat al in dit contract: %2.</source>
        <translation>%1 exists in this contract already: %2.</translation>
    </message>
    <message>
        <source>De brontekst blijft bij elke KPI bewaard.</source>
        <translation>The source text is kept with each KPI.</translation>
    </message>
    <message>
        <source>Ook overgenomen: %1.</source>
        <extracomment>%1 &quot;meetmethode, frequentie en maatregel&quot;</extracomment>
        <translation>Also taken in: %1.</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>AnnexWizard</name>
    <message>
        <source>KPI-tabel importeren — Maatlat</source>
        <translation>Import KPI table — Maatlat</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Invoegen</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>KPI-tabel importeren</source>
        <translation>Import KPI table</translation>
    </message>
    <message>
        <source>Import afbreken?</source>
        <translation>Stop the import?</translation>
    </message>
    <message>
        <source>Er is nog niets ingevoegd. Wat je hier hebt geplakt en beantwoord, wordt niet bewaard.</source>
        <translation>Nothing has been inserted yet. What you pasted and answered here is not kept.</translation>
    </message>
    <message>
        <source>Import afbreken</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Verder met importeren</source>
        <translation>Go on importing</translation>
    </message>
</context>
<context>
    <name>AsOfDialog</name>
    <message>
        <source>Zoals bekend aan het eind van</source>
        <translation>As known at the end of</translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Oordelen toen en nu</source>
        <translation>Verdicts then and now</translation>
    </message>
    <message>
        <source>Geen metingen</source>
        <translation>No measurements</translation>
    </message>
    <message>
        <source>Van deze KPI was in deze periode niets gemeten, toen niet en nu niet.</source>
        <translation>Nothing was measured of this KPI in this period, neither then nor now.</translation>
    </message>
    <message>
        <source>Sindsdien gewijzigd</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Niets gewijzigd</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Waar dit oordeel op rust, is sinds deze dag hetzelfde gebleven.</source>
        <translation>What this verdict rests on has stayed the same since this day.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AsOfPresenter</name>
    <message>
        <source>Stand op een eerdere datum: %1</source>
        <translation>State on an earlier date: %1</translation>
    </message>
    <message>
        <source>Stand op een eerdere datum</source>
        <translation>State on an earlier date</translation>
    </message>
    <message>
        <source>de KPI stond er nog niet in</source>
        <translation>the KPI was not there yet</translation>
    </message>
    <message>
        <source>%1, zoals bekend op %2: %3. Zoals nu bekend: %4.</source>
        <extracomment>%1 a period, %2 a day, %3 and %4 a verdict</extracomment>
        <translation>%1, as known on %2: %3. As known now: %4.</translation>
    </message>
    <message>
        <source>Een grote wijziging sindsdien staat alleen als aantallen in het logboek. Die is niet teruggedraaid: de eerdere stand kan daardoor afwijken.</source>
        <translation>A large change since then stands in the logbook as counts only. It was not taken back, so the earlier state may differ.</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Toen</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Geen meting</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>normversie %1</source>
        <translation>norm version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a part of a kpi, %2 a deelnemer</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>%1 (ongedaan gemaakt)</source>
        <translation>%1 (undone)</translation>
    </message>
</context>
<context>
    <name>AttentionModel</name>
    <message>
        <source>Invoeren</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Aanvullen</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Beoordelen</source>
        <translation>Judge</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message>
        <source>Dag van de audit</source>
        <translation>Day of the audit</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wat nog volgt</source>
        <translation>What is still to follow</translation>
    </message>
    <message>
        <source>Wat je kunt doen</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Audit bewerken…</source>
        <translation>Edit audit…</translation>
    </message>
    <message>
        <source>Afwijking vastleggen…</source>
        <translation>Record deviation…</translation>
    </message>
    <message>
        <source>CAPA toevoegen…</source>
        <translation>Add CAPA…</translation>
    </message>
    <message>
        <source>Audit verwijderen</source>
        <translation>Remove audit</translation>
    </message>
    <message>
        <source>Een majeure bevinding kan grond zijn voor een verbeterplan. Is er een geopend?</source>
        <translation>A major finding can be ground for an improvement plan. Was one opened?</translation>
    </message>
    <message>
        <source>Bij een bevinding hoort een CAPA. Is er een afgesproken?</source>
        <translation>A finding asks for a CAPA. Was one agreed?</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>Audit %1</translation>
    </message>
    <message>
        <source>Nieuwe audit</source>
        <translation>New audit</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Verbeterplan of andere zaak die volgde</source>
        <translation>Improvement plan or other case that followed</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>CAPA die volgde</source>
        <translation>CAPA that followed</translation>
    </message>
    <message>
        <source>Wat is getoetst</source>
        <translation>What was audited</translation>
    </message>
    <message>
        <source>Majeure bevindingen</source>
        <translation>Major findings</translation>
    </message>
    <message>
        <source>Minor bevindingen</source>
        <translation>Minor findings</translation>
    </message>
    <message>
        <source>Aandachtspunten</source>
        <translation>Points of attention</translation>
    </message>
    <message>
        <source>Schrijf wat is getoetst.</source>
        <translation>Write down what was audited.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>‘%1’ kan niet. Schrijf een heel getal van 0 tot en met %2.</source>
        <translation>‘%1’ is not possible. Write a whole number from 0 up to and including %2.</translation>
    </message>
    <message>
        <source>De audit is bewaard.</source>
        <translation>The audit has been saved.</translation>
    </message>
</context>
<context>
    <name>BasicsForm</name>
    <message>
        <source>Basis</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meetbron</source>
        <translation>Measurement source</translation>
    </message>
    <message>
        <source>Frequentie</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Verantwoordelijk</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Eisen, met een puntkomma ertussen</source>
        <translation>Requirements, separated by semicolons</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Telt als</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Een statische KPI ligt vast voor de looptijd; een dynamische kan elk jaar na overleg worden aangepast.</source>
        <translation>A static KPI is fixed for the term; a dynamic one may be adjusted each year after consultation.</translation>
    </message>
    <message>
        <source>Alleen een norm kan worden overtreden. Een gemiste doelstelling vraagt om een analyse.</source>
        <translation>Only a norm can be breached. A missed target asks for an analysis.</translation>
    </message>
</context>
<context>
    <name>BonusForm</name>
    <message>
        <source>Er is een bonus of malus afgesproken</source>
        <translation>A bonus or malus has been agreed</translation>
    </message>
    <message>
        <source>Hangt af van</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>de afstand tot de norm</source>
        <translation>the distance to the norm</translation>
    </message>
    <message>
        <source>de uitkomst (de band)</source>
        <translation>the outcome (the band)</translation>
    </message>
    <message>
        <source>Bedrag in</source>
        <translation>Amount in</translation>
    </message>
    <message>
        <source>euro’s</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>procenten van een bedrag</source>
        <translation>per cent of an amount</translation>
    </message>
    <message>
        <source>Van welk bedrag per periode, in euro’s</source>
        <translation>Of which amount per period, in euros</translation>
    </message>
    <message>
        <source>Eén stap is</source>
        <translation>One step is</translation>
    </message>
    <message>
        <source>Bonus per stap beter</source>
        <translation>Bonus per step better</translation>
    </message>
    <message>
        <source>Malus per stap slechter</source>
        <translation>Malus per step worse</translation>
    </message>
    <message>
        <source>Alleen hele stappen tellen</source>
        <translation>Only whole steps count</translation>
    </message>
    <message>
        <source>Bij ‘%1’ (min is malus)</source>
        <translation>At ‘%1’ (minus is malus)</translation>
    </message>
    <message>
        <source>Bonus hoogstens</source>
        <translation>Bonus at most</translation>
    </message>
    <message>
        <source>Malus hoogstens</source>
        <translation>Malus at most</translation>
    </message>
    <message>
        <source>Waar en wanneer afgesproken</source>
        <translation>Where and when agreed</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Reden, voor het logboek</source>
        <translation>Reason, for the audit log</translation>
    </message>
    <message>
        <source>Dit is een wijziging van het contract, waar beide partijen mee akkoord zijn</source>
        <translation>This is a change to the contract that both parties agree to</translation>
    </message>
    <message>
        <source>Bonus en malus: %1</source>
        <translation>Bonus and malus: %1</translation>
    </message>
    <message>
        <source>Per beoordeelde periode. De uitkomst is een berekening; er wordt niets verrekend.</source>
        <translation>Per assessed period. The outcome is a calculation; nothing is settled.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Schrijf op waar en wanneer dit is afgesproken.</source>
        <translation>Write down where and when this was agreed.</translation>
    </message>
    <message>
        <source>Vul een bedrag in.</source>
        <translation>Fill in an amount.</translation>
    </message>
    <message>
        <source>Een stap is meer dan 0; bedragen zijn niet negatief.</source>
        <translation>A step is more than 0; amounts are not negative.</translation>
    </message>
    <message>
        <source>Een grens is niet negatief.</source>
        <translation>A limit is not negative.</translation>
    </message>
    <message>
        <source>Vul in van welk bedrag het een percentage is.</source>
        <translation>Fill in of which amount it is a percentage.</translation>
    </message>
    <message>
        <source>De norm kent deze uitkomst niet.</source>
        <translation>The norm does not have this outcome.</translation>
    </message>
    <message>
        <source>De norm heeft geen grens om vanaf te tellen.</source>
        <translation>The norm has no limit to count from.</translation>
    </message>
    <message>
        <source>Er is al geoordeeld: vanaf welke dag geldt dit?</source>
        <translation>There are verdicts already: from which day does this apply?</translation>
    </message>
    <message>
        <source>Dit kan vanaf %1.</source>
        <translation>This is possible from %1.</translation>
    </message>
    <message>
        <source>Schrijf op waarom dit verandert.</source>
        <translation>Write down why this changes.</translation>
    </message>
    <message>
        <source>Een statische KPI verandert alleen met het contract. Vink dat hieronder aan.</source>
        <translation>A static KPI changes only with the contract. Tick that below.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Werkdagen</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Maandag tot en met vrijdag, zonder de feestdagen van de Algemene termijnenwet. Spreekt het contract meer vrije dagen af, zet ze dan hier aan.</source>
        <translation>Monday to Friday, without the holidays of the Dutch General Extension of Time Limits Act. If the contract agrees more days off, switch them on here.</translation>
    </message>
    <message>
        <source>Goede Vrijdag is vrij</source>
        <translation>Good Friday is a day off</translation>
    </message>
    <message>
        <source>Brugdagen (gelijkgestelde dagen) zijn vrij</source>
        <translation>Bridge days (days equated by decree) are days off</translation>
    </message>
    <message>
        <source>Jaar van de feestdagen</source>
        <translation>Year of the holidays</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Feestdag</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Telt als</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Feestdagen</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>De brugdagen van %1 zijn nog niet vastgesteld; ze staan er daarom niet bij.</source>
        <translation>The bridge days of %1 have not been decreed yet, so they are not listed.</translation>
    </message>
</context>
<context>
    <name>CardBuilder</name>
    <message>
        <source>Eenmalig, afgerond</source>
        <translation>Once, finished</translation>
    </message>
    <message>
        <source>Eenmalig</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Nu invoeren</source>
        <translation>Enter now</translation>
    </message>
    <message>
        <source>norm per onderwerp %1</source>
        <translation>norm per topic %1</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>doel %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norm %1</translation>
    </message>
    <message>
        <source>respons %1</source>
        <translation>response %1</translation>
    </message>
    <message>
        <source>%1 t.o.v. %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Prognose %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>%1e maand op rij onder de norm</source>
        <translation>Below the norm %1 months in a row</translation>
    </message>
    <message>
        <source>%1e kwartaal op rij onder de norm</source>
        <translation>Below the norm %1 quarters in a row</translation>
    </message>
    <message>
        <source>%1e keer op rij onder de norm</source>
        <translation>Below the norm %1 times in a row</translation>
    </message>
    <message>
        <source>eerste oordeel vanaf %1</source>
        <translation>first verdict from %1</translation>
    </message>
    <message>
        <source>%1 van %2 niet gehaald in deze periode</source>
        <translation>%1 of %2 missed in this period</translation>
    </message>
    <message>
        <source>Haalt de norm nog, en de lijn gaat de verkeerde kant op</source>
        <translation>Still meets the norm, but the line is heading the wrong way</translation>
    </message>
    <message>
        <source>%1; nog open: %2</source>
        <extracomment>%1 &quot;1 van 2 onderdelen voldoen&quot;, %2 the parts without a measurement</extracomment>
        <translation>%1; still open: %2</translation>
    </message>
    <message>
        <source>Geen sanctie</source>
        <translation>No sanction</translation>
    </message>
    <message>
        <source>meting %1 ontbreekt</source>
        <translation>measurement of %1 is missing</translation>
    </message>
    <message>
        <source>%1 achter op het pad</source>
        <translation>%1 behind the path</translation>
    </message>
    <message>
        <source>%1 onder het doel</source>
        <translation>%1 below the target</translation>
    </message>
    <message>
        <source>%1 onder de norm</source>
        <translation>%1 below the norm</translation>
    </message>
    <message>
        <source>%1 boven het doel</source>
        <translation>%1 above the target</translation>
    </message>
    <message>
        <source>%1 boven de norm</source>
        <translation>%1 above the norm</translation>
    </message>
    <message>
        <source>Nog %1</source>
        <translation>Still %1</translation>
    </message>
    <message>
        <source>%1, dalend</source>
        <translation>%1, falling</translation>
    </message>
    <message>
        <source>%1, stijgend</source>
        <translation>%1, rising</translation>
    </message>
</context>
<context>
    <name>CardTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verandering</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation>Forecast</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Dit bestand is alleen om te lezen geopend.</source>
        <translation>This file was opened read-only.</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Nog geen documenten.</source>
        <translation>No documents yet.</translation>
    </message>
    <message>
        <source>Document toevoegen…</source>
        <translation>Add document…</translation>
    </message>
    <message>
        <source>Verwijzing toevoegen…</source>
        <translation>Add reference…</translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Gepauzeerd</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Geopend</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Afwijking %1</source>
        <translation>Deviation %1</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a term, %2 its last day
----------
%1 a day, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gedaan op %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Done on %1.</translation>
    </message>
    <message>
        <source>Termijn wijzigen…</source>
        <translation>Change term…</translation>
    </message>
    <message>
        <source>Termijn afspreken…</source>
        <translation>Agree on a term…</translation>
    </message>
    <message>
        <source>Schriftelijk afsluiten</source>
        <translation>Close in writing</translation>
    </message>
    <message>
        <source>nog niet vastgelegd</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>Wat nu kan</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Wat nog niet kan</source>
        <translation>What cannot be done yet</translation>
    </message>
    <message>
        <source>Nog 1 bij een andere stap tonen</source>
        <translation>Show 1 more at another step</translation>
    </message>
    <message>
        <source>Nog %1 bij andere stappen tonen</source>
        <translation>Show %1 more at other steps</translation>
    </message>
    <message>
        <source>Alleen deze stap tonen</source>
        <translation>Show only this step</translation>
    </message>
    <message>
        <source>Door %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Naar %1</source>
        <extracomment>%1 the title of something to do first</extracomment>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Verwijst naar %1</source>
        <translation>Refers to %1</translation>
    </message>
    <message>
        <source>Bewijs: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Brief of dossier maken…</source>
        <translation>Make a letter or dossier…</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Communicatielijnen</source>
        <translation>Lines of communication</translation>
    </message>
    <message>
        <source>Escaleren: %1</source>
        <extracomment>%1 a whole sentence: &quot;Naar het centrale contractmanagement.&quot;</extracomment>
        <translation>Escalate: %1</translation>
    </message>
    <message>
        <source>Resterend</source>
        <extracomment>%1 and %2 numbers of working days</extracomment>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>%1 van %2 werkdagen</source>
        <translation>%1 of %2 working days</translation>
    </message>
    <message>
        <source>Aan zet</source>
        <translation>To act</translation>
    </message>
    <message>
        <source>Acties die erbij horen</source>
        <translation>Actions that belong to it</translation>
    </message>
</context>
<context>
    <name>CausesPresenter</name>
    <message>
        <source>%1: %2, %3%. Opgeteld %4%.</source>
        <extracomment>%1 a cause, %2 how often, %3 its share, %4 the share together with the larger causes</extracomment>
        <translation>%1: %2, %3%. Cumulative %4%.</translation>
    </message>
    <message>
        <source>Oorzaak en aantal</source>
        <translation>Cause and count</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Aandeel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Opgeteld</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how many cases together, %2 a period</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Oorzaak toevoegen</source>
        <translation>Add cause</translation>
    </message>
    <message>
        <source>Oorzaak wijzigen</source>
        <translation>Change cause</translation>
    </message>
    <message>
        <source>Waardoor werd de norm niet gehaald in %1, en hoe vaak?</source>
        <translation>What caused the norm to be missed in %1, and how often?</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Schrijf op wat de oorzaak was.</source>
        <translation>Write down what the cause was.</translation>
    </message>
    <message>
        <source>Deze oorzaak staat er al; tel haar aantal daarbij op.</source>
        <translation>This cause is already listed; add its count to that one.</translation>
    </message>
    <message>
        <source>Vul een heel aantal in, vanaf 0.</source>
        <translation>Enter a whole number, from 0.</translation>
    </message>
    <message>
        <source>Deze oorzaak is er niet meer.</source>
        <translation>This cause no longer exists.</translation>
    </message>
    <message>
        <source>Oorzaak ‘%1’ is verwijderd.</source>
        <translation>Cause ‘%1’ has been removed.</translation>
    </message>
    <message>
        <source>Op het klembord staan geen regels met een oorzaak en een aantal.</source>
        <translation>There are no lines with a cause and a count on the clipboard.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: daar stond geen aantal.</source>
        <translation>
            <numerusform>%n line skipped: it had no count.</numerusform>
            <numerusform>%n lines skipped: they had no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) geplakt.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellQuestion</name>
    <message>
        <source>Aanpassen</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Geldt vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Er is met de huidige norm al geoordeeld. Perioden vóór deze dag houden de norm van toen.</source>
        <translation>Verdicts have been given with the current norm. Periods before this day keep the norm of that time.</translation>
    </message>
    <message>
        <source>Eerste dag van de nieuwe norm</source>
        <translation>First day of the new norm</translation>
    </message>
    <message>
        <source>Reden, voor het logboek</source>
        <translation>Reason, for the logbook</translation>
    </message>
    <message>
        <source>Dit is een wijziging van het contract, waar beide partijen mee akkoord zijn</source>
        <translation>This is a change of the contract that both parties agree to</translation>
    </message>
    <message>
        <source>Overleg waarin dit is afgesproken</source>
        <translation>Meeting in which this was agreed</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legenda: %1</source>
        <translation>Legend: %1</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Toon als tabel</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Kopieer als afbeelding</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Kopieer als tabel</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Bewaar als PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Bewaar als SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Druk af…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>regel %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>omschrijving</source>
        <translation>description</translation>
    </message>
    <message>
        <source>norm in de tekst</source>
        <translation>norm in the text</translation>
    </message>
    <message>
        <source>frequentie</source>
        <translation>frequency</translation>
    </message>
    <message>
        <source>nog aan te leveren: %1</source>
        <translation>still to be supplied: %1</translation>
    </message>
    <message>
        <source>let op, %1</source>
        <translation>note, %1</translation>
    </message>
    <message>
        <source>let op: van %1 zijn de gelijkgestelde dagen niet bekend</source>
        <translation>note: the days designated as holidays are not known for %1</translation>
    </message>
    <message>
        <source>deze termijn loopt buiten de jaren 1 tot en met 9999</source>
        <translation>this term runs outside the years 1 to 9999</translation>
    </message>
    <message>
        <source>1 werkdag na %2 tot en met %3</source>
        <extracomment>%1 a number of working days, %2 and %3 dates</extracomment>
        <translation>1 working day after %2 up to and including %3</translation>
    </message>
    <message>
        <source>%1 werkdagen na %2 tot en met %3</source>
        <translation>%1 working days after %2 up to and including %3</translation>
    </message>
    <message>
        <source>‘%1’ is geen termijn (schrijf 10 werkdagen, 2 weken, 30 kalenderdagen of 3 maanden)</source>
        <translation>‘%1’ is not a term (write 10 working days, 2 weeks, 30 calendar days or 3 months)</translation>
    </message>
    <message>
        <source>regel %1, kolom %2</source>
        <extracomment>%1 a line number, %2 the name of a column</extracomment>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>kolom %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>let op: %1 is open bij %2 op %3; het antwoord gaat over wat het laatst is opgeslagen</source>
        <translation>note: %1 is open with %2 on %3; the answer is about what was saved last</translation>
    </message>
    <message>
        <source>let op: op deze computer staan wijzigingen die nog niet in %1 zitten; het antwoord gaat over wat het laatst is opgeslagen</source>
        <translation>note: this computer has changes that are not in %1 yet; the answer is about what was saved last</translation>
    </message>
    <message>
        <source>%1; zo kan het: %2</source>
        <extracomment>%1 what is wrong, %2 how the command is written</extracomment>
        <translation>%1; usage: %2</translation>
    </message>
    <message>
        <source>1 regel geweigerd; er is niets van %1 opgeslagen</source>
        <translation>1 line refused; nothing from %1 has been stored</translation>
    </message>
    <message>
        <source>%2 regels geweigerd; er is niets van %1 opgeslagen</source>
        <translation>%2 lines refused; nothing from %1 has been stored</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum (schrijf 2026-04-02)</source>
        <translation>‘%1’ is not a date (write 2026-04-02)</translation>
    </message>
    <message>
        <source>‘%1’ is geen heel getal van %2 tot en met %3</source>
        <translation>‘%1’ is not a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>‘%1’ is geen periode (schrijf 2026-03, 2026-Q3, 2026-H1, 2026 of CY2)</source>
        <translation>‘%1’ is not a period (write 2026-03, 2026-Q3, 2026-H1, 2026 or CY2)</translation>
    </message>
    <message>
        <source>let op: op deze computer stonden wijzigingen die nog niet in %1 zaten; ze worden mee opgeslagen</source>
        <translation>note: this computer had changes that were not in %1 yet; they are saved along with it</translation>
    </message>
    <message>
        <source>contract ‘%1’ is er niet; er is: %2</source>
        <translation>there is no contract ‘%1’; there is: %2</translation>
    </message>
    <message>
        <source>er staat geen contract in dit bestand</source>
        <translation>there is no contract in this file</translation>
    </message>
    <message>
        <source>kies een contract met --contract: %1</source>
        <translation>choose a contract with --contract: %1</translation>
    </message>
    <message>
        <source>bij %1 hoort een waarde</source>
        <translation>%1 needs a value</translation>
    </message>
    <message>
        <source>er staat geen opdracht; alle opdrachten staan in: maatlat-cli --help</source>
        <translation>there is no command; for all commands see: maatlat-cli --help</translation>
    </message>
    <message>
        <source>‘%1’ is geen opdracht; alle opdrachten staan in: maatlat-cli --help</source>
        <translation>‘%1’ is not a command; for all commands see: maatlat-cli --help</translation>
    </message>
    <message>
        <source>‘%1’ is geen opdracht; het kan met: %2</source>
        <translation>‘%1’ is not a command; possible are: %2</translation>
    </message>
    <message>
        <source>%1 is geen optie van %2</source>
        <translation>%1 is not an option of %2</translation>
    </message>
    <message>
        <source>%1 staat er twee keer</source>
        <translation>%1 is there twice</translation>
    </message>
    <message>
        <source>er ontbreekt iets achter %1</source>
        <translation>something is missing after %1</translation>
    </message>
    <message>
        <source>‘%1’ is te veel</source>
        <translation>‘%1’ is one too many</translation>
    </message>
    <message>
        <source>%1 ontbreekt</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>maakt een portefeuille, met een contract uit elk sjabloon; overschrijft niets</source>
        <translation>makes a portfolio, with a contract from each template; overwrites nothing</translation>
    </message>
    <message>
        <source>voegt een leeg contract toe</source>
        <translation>adds an empty contract</translation>
    </message>
    <message>
        <source>noemt de sjablonen die er zijn</source>
        <translation>lists the templates there are</translation>
    </message>
    <message>
        <source>noemt contracten, KPI’s, perioden en aantallen</source>
        <translation>lists contracts, KPIs, periods and counts</translation>
    </message>
    <message>
        <source>leest metingen uit een tabel (CSV, TSV, XLSX of ODS) in, of weigert ze allemaal</source>
        <translation>imports measurements from a table (CSV, TSV, XLSX or ODS), or refuses all of them</translation>
    </message>
    <message>
        <source>kijkt het hele bestand na op schade</source>
        <translation>checks the whole file for damage</translation>
    </message>
    <message>
        <source>maakt een kopie, ook als het bestand open staat</source>
        <translation>makes a copy, even while the file is open</translation>
    </message>
    <message>
        <source>zet een reservekopie terug; wat er stond blijft met --replace ernaast bewaard</source>
        <translation>restores a backup; with --replace, what was there is kept beside it</translation>
    </message>
    <message>
        <source>leest een bijlage met KPI’s (tabel, formulier of werkmap); slaat niets op</source>
        <translation>reads an annex with KPIs (table, form or workbook); stores nothing</translation>
    </message>
    <message>
        <source>leest één normtekst en zegt wat er zeker en onzeker aan is</source>
        <translation>reads one norm text and says what is sure and unsure about it</translation>
    </message>
    <message>
        <source>scoort een klanttevredenheidsonderzoek uit een bestand</source>
        <translation>scores a customer survey from a file</translation>
    </message>
    <message>
        <source>telt werkdagen bij een datum op</source>
        <translation>adds working days to a date</translation>
    </message>
    <message>
        <source>telt de werkdagen na FROM tot en met TO</source>
        <translation>counts the working days after FROM up to and including TO</translation>
    </message>
    <message>
        <source>noemt de feestdagen van een jaar</source>
        <translation>lists the holidays of a year</translation>
    </message>
    <message>
        <source>telt een termijn zoals ‘10 werkdagen’ of ‘3 maanden’ bij een datum op</source>
        <translation>adds a term such as ‘10 working days’ or ‘3 months’ to a date</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a contract, %2 a period
----------
%1 &quot;Norm&quot; or &quot;Drempel met actie&quot;, %2 &quot;zeker&quot; or &quot;nakijken&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>opbouw van het bestand</source>
        <translation>structure of the file</translation>
    </message>
    <message>
        <source>indeling van het bestand</source>
        <translation>layout of the file</translation>
    </message>
    <message>
        <source>verwijzing</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>zegel</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>logboek</source>
        <translation>audit log</translation>
    </message>
    <message>
        <source>In orde</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Niet in orde</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Bekeken: %1 tabellen, %2 rijen, %3 gebeurtenissen in het logboek</source>
        <extracomment>%1 … %3 are numbers</extracomment>
        <translation>Checked: %1 tables, %2 rows, %3 events in the audit log</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 what kind of damage, %2 where, %3 technical detail</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Dit bestand</source>
        <translation>This file</translation>
    </message>
    <message>
        <source>Kopie gemaakt: %1</source>
        <translation>Copy made: %1</translation>
    </message>
    <message>
        <source>de reservekopie en het bestand zijn hetzelfde</source>
        <translation>the backup and the file are the same</translation>
    </message>
    <message>
        <source>%1 bestaat al; er is niets overschreven. Met --replace komt de kopie in de plaats, en blijft wat er stond ernaast bewaard</source>
        <translation>%1 already exists; nothing has been overwritten. With --replace the copy takes its place, and what was there is kept beside it</translation>
    </message>
    <message>
        <source>let op: op deze computer staan nog wijzigingen die niet in %1 zaten; Maatlat toont ze bij het openen</source>
        <translation>note: this computer still has changes that were not in %1; Maatlat shows them when it is opened</translation>
    </message>
    <message>
        <source>Teruggezet: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <source>Wat er stond, staat nu in %1</source>
        <translation>What was there is now in %1</translation>
    </message>
    <message>
        <source>1 waarde opgeslagen</source>
        <translation>1 value stored</translation>
    </message>
    <message>
        <source>%1 waarden opgeslagen</source>
        <translation>%1 values stored</translation>
    </message>
    <message>
        <source>1 waarde stond er al zo</source>
        <translation>1 value was already the same</translation>
    </message>
    <message>
        <source>%1 waarden stonden er al zo</source>
        <translation>%1 values were already the same</translation>
    </message>
    <message>
        <source>1 lege cel is geen meting</source>
        <translation>1 empty cell is not a measurement</translation>
    </message>
    <message>
        <source>%1 lege cellen zijn geen meting</source>
        <translation>%1 empty cells are not measurements</translation>
    </message>
    <message>
        <source>Uitkomst: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Gemiddeld</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Wat verandert de uitkomst?</source>
        <translation>What changes the outcome?</translation>
    </message>
    <message>
        <source>Alleen eenmalige gegevens</source>
        <translation>Only one-off data</translation>
    </message>
    <message>
        <source>Nog geen metingen</source>
        <translation>No measurements yet</translation>
    </message>
    <message>
        <source>Perioden met gegevens: %1 tot en met %2</source>
        <extracomment>the first and the last period with data</extracomment>
        <translation>Periods with data: %1 to %2</translation>
    </message>
    <message>
        <source>%1 (bestandsversie %2)</source>
        <translation>%1 (file version %2)</translation>
    </message>
    <message>
        <source>Metingen: %1</source>
        <translation>Measurements: %1</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <extracomment>the first day of a contract and its last</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>vanaf %1, zonder einddatum</source>
        <translation>from %1, no end date</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
    <message>
        <source>sjabloon ‘%1’ is er niet; er is: %2</source>
        <translation>there is no template ‘%1’; there is: %2</translation>
    </message>
    <message>
        <source>kies --sample of --template, niet allebei</source>
        <translation>choose --sample or --template, not both</translation>
    </message>
    <message>
        <source>elk sjabloon kan één keer: %1 staat er twee keer</source>
        <translation>each template can be used once: %1 is there twice</translation>
    </message>
    <message>
        <source>contract ‘%1’ is er al; kies een ander --id</source>
        <translation>contract ‘%1’ already exists; choose another --id</translation>
    </message>
    <message>
        <source>Sjabloon</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>KPI’s</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>%1 geschreven, 1 pagina</source>
        <extracomment>%1 a file, %2 a number of pages</extracomment>
        <translation>%1 written, 1 page</translation>
    </message>
    <message>
        <source>%1 geschreven, %2 pagina&apos;s</source>
        <translation>%1 written, %2 pages</translation>
    </message>
    <message>
        <source>Maatlat op de opdrachtregel</source>
        <translation>Maatlat on the command line</translation>
    </message>
    <message>
        <source>Uitgang: 0 gedaan · 1 niet in orde · 2 opdracht klopt niet · 3 bestand kan niet open · 4 invoer geweigerd</source>
        <translation>Exit: 0 done · 1 not in order · 2 wrong command · 3 file cannot be opened · 4 input refused</translation>
    </message>
    <message>
        <source>--lang kan nl of en zijn, niet ‘%1’</source>
        <translation>--lang can be nl or en, not ‘%1’</translation>
    </message>
    <message>
        <source>--today is een datum zoals 2026-10-13, niet ‘%1’</source>
        <translation>--today is a date such as 2026-10-13, not ‘%1’</translation>
    </message>
    <message>
        <source>response_minimum is een percentage van 0 tot en met 100, niet ‘%1’</source>
        <translation>response_minimum is a percentage from 0 to 100, not ‘%1’</translation>
    </message>
    <message>
        <source>‘%1’ is geen instelling; er is: %2</source>
        <translation>‘%1’ is not a setting; there is: %2</translation>
    </message>
    <message>
        <source>%1 kan zijn: %2; niet ‘%3’</source>
        <translation>%1 can be: %2; not ‘%3’</translation>
    </message>
    <message>
        <source>schrijf --set als key=value, niet ‘%1’</source>
        <translation>write --set as key=value, not ‘%1’</translation>
    </message>
    <message>
        <source>gelezen</source>
        <translation>read</translation>
    </message>
    <message>
        <source>neemt de KPI’s van een bijlage over, nog te bevestigen</source>
        <translation>takes the KPIs of an annex over, still to be confirmed</translation>
    </message>
    <message>
        <source>zeker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>controleren</source>
        <translation>check</translation>
    </message>
    <message>
        <source>aanvullen</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>zekerheid</source>
        <translation>certainty</translation>
    </message>
    <message>
        <source>zo gelezen</source>
        <translation>read as</translation>
    </message>
    <message>
        <source>%1 KPI’s overgenomen; bevestig ze met confirm kpis, tot dan volgt er geen oordeel</source>
        <translation>%1 KPIs taken over; confirm them with confirm kpis, no judgement follows until then</translation>
    </message>
    <message>
        <source>KPI ‘%1’ staat niet in dit contract</source>
        <translation>KPI ‘%1’ is not in this contract</translation>
    </message>
    <message>
        <source>1 KPI bevestigd</source>
        <translation>1 KPI confirmed</translation>
    </message>
    <message>
        <source>%1 KPI’s bevestigd</source>
        <translation>%1 KPIs confirmed</translation>
    </message>
    <message>
        <source>nog niet zeker, noem ze met --kpi: %1</source>
        <translation>not certain yet, name them with --kpi: %1</translation>
    </message>
    <message>
        <source>--until ligt niet tussen vandaag (%1) en %2</source>
        <translation>--until does not lie between today (%1) and %2</translation>
    </message>
    <message>
        <source>Niets te doen tot en met %1</source>
        <translation>Nothing to do up to and including %1</translation>
    </message>
    <message>
        <source>(!) deze dag valt in een weekend of op een feestdag; hij schuift niet vanzelf op</source>
        <translation>(!) this day falls on a weekend or a holiday; it does not move by itself</translation>
    </message>
    <message>
        <source>-o moet eindigen op .ics, niet ‘%1’</source>
        <translation>-o must end in .ics, not ‘%1’</translation>
    </message>
    <message>
        <source>er staat niets in de agenda; %1 is niet geschreven</source>
        <translation>there is nothing in the agenda; %1 was not written</translation>
    </message>
    <message>
        <source>%1 geschreven, 1 afspraak</source>
        <extracomment>%1 a file, %2 a number of entries</extracomment>
        <translation>%1 written, 1 entry</translation>
    </message>
    <message>
        <source>%1 geschreven, %2 afspraken</source>
        <translation>%1 written, %2 entries</translation>
    </message>
    <message>
        <source>onderdeel ‘%1’ is er niet; schrijf de code met zijn nummer, zoals KPI-03.1</source>
        <translation>there is no part ‘%1’; write the code with its number, such as KPI-03.1</translation>
    </message>
    <message>
        <source>‘%1’ is geen getal</source>
        <translation>‘%1’ is not a number</translation>
    </message>
    <message>
        <source>‘%1’ is geen band met een bedrag; schrijf Slecht=-250</source>
        <translation>‘%1’ is not a band with an amount; write Slecht=-250</translation>
    </message>
    <message>
        <source>zeg met --agreed waar en wanneer dit is afgesproken</source>
        <translation>say with --agreed where and when this was agreed</translation>
    </message>
    <message>
        <source>noem een bedrag met --bonus, --malus of --band</source>
        <translation>name an amount with --bonus, --malus or --band</translation>
    </message>
    <message>
        <source>een stap is meer dan 0, en een bedrag of grens nooit minder dan 0</source>
        <translation>a step is more than 0, and an amount or limit never less than 0</translation>
    </message>
    <message>
        <source>een percentage heeft met --percent-of een bedrag van meer dan 0 nodig</source>
        <translation>a percentage needs an amount of more than 0 with --percent-of</translation>
    </message>
    <message>
        <source>de norm heeft geen schaal met die naam</source>
        <translation>the norm has no band of that name</translation>
    </message>
    <message>
        <source>de norm heeft geen grens om vanaf te tellen</source>
        <translation>the norm has no limit to count from</translation>
    </message>
    <message>
        <source>hier is al gemeten: zeg met --from en --reason vanaf wanneer dit geldt en waarom</source>
        <translation>this was measured already: say with --from and --reason from when this holds and why</translation>
    </message>
    <message>
        <source>deze KPI is statisch: met --contract-change zeg je dat het contract zelf is gewijzigd</source>
        <translation>this KPI is static: with --contract-change you say that the contract itself was changed</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bonus en malus</source>
        <translation>Bonus and malus</translation>
    </message>
    <message>
        <source>Over bonus en malus is niets afgesproken.</source>
        <translation>Nothing was agreed on bonus and malus.</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Er zijn nog geen referenties vastgelegd.</source>
        <translation>No references have been recorded yet.</translation>
    </message>
    <message>
        <source>een referentie heeft --period en --value nodig</source>
        <translation>a reference needs --period and --value</translation>
    </message>
    <message>
        <source>zeg met --source waar de referentie vandaan komt</source>
        <translation>say with --source where the reference comes from</translation>
    </message>
    <message>
        <source>‘%1’ is geen gebruik; kies none, denominator of reduction</source>
        <translation>‘%1’ is not a use; choose none, denominator or reduction</translation>
    </message>
    <message>
        <source>geeft de oordelen met hun redenen; met --as-of zoals ze op die dag bekend waren, en wat er sindsdien veranderde</source>
        <translation>gives the verdicts with their reasons; with --as-of as they were known on that day, and what has changed since</translation>
    </message>
    <message>
        <source>noemt wat er te doen is en wanneer, het eerste bovenaan; zonder --until een jaar vooruit</source>
        <translation>lists what is to be done and when, soonest first; without --until a year ahead</translation>
    </message>
    <message>
        <source>schrijft de agenda voor een ander agendaprogramma</source>
        <translation>writes the agenda for another calendar program</translation>
    </message>
    <message>
        <source>noemt hoe het contract gelezen wordt waar het ruimte laat, of legt een lezing vast</source>
        <translation>tells how the contract is read where it leaves room, or records a reading</translation>
    </message>
    <message>
        <source>noemt wat over bonus en malus is afgesproken, of legt het voor een onderdeel vast</source>
        <translation>tells what was agreed on bonus and malus, or records it for a part</translation>
    </message>
    <message>
        <source>noemt de referenties (nulmeting, inwoners), legt er een vast, of zet een onderdeel ertegen af</source>
        <translation>tells the references (baseline, inhabitants), records one, or sets a part against it</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>%1 the code of a part, %2 a period, %3 a bonus or a malus, %4 how it was calculated</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Bonus en malus, als berekening</source>
        <translation>Bonus and malus, as a calculation</translation>
    </message>
    <message>
        <source>%1, %2, zoals bekend op %3</source>
        <extracomment>%1 a contract, %2 a period, %3 a day</extracomment>
        <translation>%1, %2, as known on %3</translation>
    </message>
    <message>
        <source>Het contract stond er toen nog niet in.</source>
        <translation>The contract was not there yet.</translation>
    </message>
    <message>
        <source>Zoals nu bekend</source>
        <translation>As known now</translation>
    </message>
    <message>
        <source>Sindsdien gewijzigd</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Sindsdien is er niets gewijzigd.</source>
        <translation>Nothing has changed since.</translation>
    </message>
    <message>
        <source>Let op: een grote wijziging staat alleen als aantallen in het logboek en is niet teruggedraaid.</source>
        <translation>Note: a large change stands in the logbook as counts only and was not taken back.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1 (ongedaan gemaakt)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>Lezing</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Gekozen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>De afspraken van dit contract zijn op één manier te lezen.</source>
        <translation>The agreements of this contract can be read in one way.</translation>
    </message>
    <message>
        <source>‘%1’ is geen lezing; schrijf sleutel=waarde</source>
        <translation>‘%1’ is not a reading; write key=value</translation>
    </message>
    <message>
        <source>‘%1’ is geen aanbod; schrijf de code en de waarde, zoals KPI-03=5</source>
        <translation>‘%1’ is not an offer; write the code and the value, such as KPI-03=5</translation>
    </message>
    <message>
        <source>‘%1’ is al gemeten: wijzig de norm in het programma, met de dag en de reden</source>
        <translation>‘%1’ has already been measured: change the norm in the program, with the day and the reason</translation>
    </message>
    <message>
        <source>Bijlagen: %1, in %2</source>
        <extracomment>%1 a number of files, %2 a folder</extracomment>
        <translation>Attachments: %1, in %2</translation>
    </message>
    <message>
        <source>afwijking ‘%1’ is er niet</source>
        <translation>deviation ‘%1’ does not exist</translation>
    </message>
    <message>
        <source>--kind kan overleg of dossier zijn, niet ‘%1’</source>
        <translation>--kind can be overleg or dossier, not ‘%1’</translation>
    </message>
    <message>
        <source>-o moet eindigen op .pdf of .odt, niet ‘%1’</source>
        <translation>-o must end in .pdf or .odt, not ‘%1’</translation>
    </message>
    <message>
        <source>bevestigt de normen zoals ze gelezen zijn; met --offered met wat de opdrachtnemer heeft aangeboden</source>
        <translation>confirms the norms as they were read; with --offered, with what the supplier has offered</translation>
    </message>
    <message>
        <source>schrijft het stuk voor het strategisch overleg, of het dossier van een contract of een afwijking met zijn bijlagen</source>
        <translation>writes the pack for the strategic meeting, or the file of a contract or a deviation with its attachments</translation>
    </message>
    <message>
        <source>rekent een logboek (gesprekken, zaken, storingen, werken, ritten) om naar waarden per periode, of weigert het; bewaart geen rijen</source>
        <translation>turns a log (calls, cases, outages, works, journeys) into values per period, or refuses it; keeps no rows</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>%1 krijgt niets uit dit logboek: kolom ‘%2’ ontbreekt</source>
        <extracomment>%1 the code of a kpi, %2 the name of a column</extracomment>
        <translation>%1 gets nothing from this log: column ‘%2’ is missing</translation>
    </message>
    <message>
        <source>%1 rijen vallen buiten de looptijd van het contract</source>
        <translation>%1 rows fall outside the term of the contract</translation>
    </message>
    <message>
        <source>dit contract zegt niet welke KPI’s hun waarden uit zo’n logboek krijgen; noem ze met --kpi CODE</source>
        <translation>this contract does not say which KPIs get their values from such a log; name them with --kpi CODE</translation>
    </message>
    <message>
        <source>KPI ‘%1’ is er niet</source>
        <translation>there is no KPI ‘%1’</translation>
    </message>
    <message>
        <source>‘%1’ is niet iets wat zo’n logboek levert</source>
        <translation>‘%1’ is nothing that such a log gives</translation>
    </message>
    <message>
        <source>‘%2’ past niet bij %1, of bij meer dan een onderdeel ervan</source>
        <extracomment>%1 the code of a kpi, %2 what a log would give it</extracomment>
        <translation>‘%2’ does not fit %1, or fits more than one part of it</translation>
    </message>
    <message>
        <source>niets uit zo’n logboek past bij %1</source>
        <translation>nothing from such a log fits %1</translation>
    </message>
    <message>
        <source>kies wat %1 meet en schrijf --kpi %1=WAT; WAT is %2</source>
        <extracomment>%1 the code of a kpi, %2 what fits, between commas</extracomment>
        <translation>choose what %1 measures and write --kpi %1=WHAT; WHAT is %2</translation>
    </message>
    <message>
        <source>geen ander onderdeel van de KPI van %1 heeft een termijn die uit dit logboek komt</source>
        <translation>no other part of the KPI of %1 has a term that comes from this log</translation>
    </message>
    <message>
        <source>‘%1’ is geen soort logboek</source>
        <translation>‘%1’ is no kind of log</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Zo zijn de kolommen herkend. Kies iets anders waar het niet klopt; de KPI’s worden meteen opnieuw gelezen.</source>
        <translation>This is how the columns were recognised. Choose something else where it is wrong; the KPIs are read again at once.</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 van %2 kolommen gaan mee; elke cel blijft als brontekst bewaard.</source>
        <translation>%1 of %2 columns go along; every cell is kept as source text.</translation>
    </message>
    <message>
        <source>De tabel wordt opnieuw gelezen…</source>
        <translation>The table is being read again…</translation>
    </message>
    <message>
        <source>Label in het formulier</source>
        <translation>Label in the form</translation>
    </message>
    <message>
        <source>Kolom in de tabel</source>
        <translation>Column in the table</translation>
    </message>
    <message>
        <source>Wat erin staat</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Wordt overgenomen als</source>
        <translation>Taken in as</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Kolom ‘%1’ wordt</source>
        <extracomment>%1 the header of a column</extracomment>
        <translation>Column ‘%1’ becomes</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Er zijn geen kolommen om te kiezen.</source>
        <translation>There are no columns to choose.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Zoek of ga naar</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord of een KPI-code.</source>
        <translation>Nothing found. Try another word or a KPI code.</translation>
    </message>
    <message>
        <source>Scherm, contract, KPI, actie of toelichting</source>
        <translation>Screen, contract, KPI, action or note</translation>
    </message>
</context>
<context>
    <name>CommentPanel</name>
    <message>
        <source>Opmerking</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: geen duidelijke norm, situationeel</source>
        <translation>For example: no clear norm, depends on the situation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a topic (&quot;4c&quot;), %2 a deelnemer</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kies een cijfer</source>
        <translation>choose a mark</translation>
    </message>
    <message>
        <source>Opmerking bij %1</source>
        <translation>Comment on %1</translation>
    </message>
</context>
<context>
    <name>ConsequenceForm</name>
    <message>
        <source>Als de norm niet is gehaald</source>
        <translation>When the norm is not met</translation>
    </message>
    <message>
        <source>Afgesproken maatregel</source>
        <translation>Agreed measure</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Eenheid van de termijn</source>
        <translation>Unit of the term</translation>
    </message>
    <message>
        <source>Sancties die de tekst van deze KPI toelaat</source>
        <translation>Sanctions that the text of this KPI allows</translation>
    </message>
</context>
<context>
    <name>ContentWait</name>
    <message>
        <source>Bestand bewaren</source>
        <translation>Keeping the file</translation>
    </message>
    <message>
        <source>Het bestand is groot en wordt in de portefeuille bewaard. Stop je, dan wordt er niets vastgelegd.</source>
        <translation>The file is large and is being kept in the portfolio. If you stop, nothing is recorded.</translation>
    </message>
    <message>
        <source>Gestopt. Het bestand is niet bewaard.</source>
        <translation>Stopped. The file was not kept.</translation>
    </message>
</context>
<context>
    <name>ContractEffects</name>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 en nog %2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>lapses</translation>
    </message>
    <message>
        <source>Duur van het contract</source>
        <translation>Length of the contract</translation>
    </message>
    <message>
        <source>Begin van elk contractjaar</source>
        <translation>Start of each contract year</translation>
    </message>
    <message>
        <source>Eerste contractjaar</source>
        <translation>First contract year</translation>
    </message>
</context>
<context>
    <name>ContractPage</name>
    <message>
        <source>Contract bewerken</source>
        <translation>Edit contract</translation>
    </message>
    <message>
        <source>opslaan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>lijst plakken in de tabel</source>
        <translation>paste a list in the table</translation>
    </message>
    <message>
        <source>volgende fout</source>
        <translation>next problem</translation>
    </message>
    <message>
        <source>wijzigingen weggooien</source>
        <translation>discard changes</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw uitvoeren</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Geen contract om te bewerken</source>
        <translation>No contract to edit</translation>
    </message>
    <message>
        <source>Kies een contract in het overzicht, of maak er een met ‘Nieuw contract’.</source>
        <translation>Choose a contract in the overview, or make one with ‘New contract’.</translation>
    </message>
    <message>
        <source>Naar het overzicht</source>
        <translation>Go to the overview</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen. Je kunt hier kijken en kopiëren.</source>
        <translation>This file is read-only. You can look and copy here.</translation>
    </message>
    <message>
        <source>Druk nog eens op Esc om je wijzigingen weg te gooien.</source>
        <translation>Press Esc again to discard your changes.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>ContractPresenter</name>
    <message>
        <source>‘%1’ blijft staan: er is gemeten over %2. Geef een laatste dag op als deze partij niet meer meedoet.</source>
        <translation>‘%1’ stays: it has measurements for %2. Give a last day if this party no longer takes part.</translation>
    </message>
    <message>
        <source>Alle namen op het klembord staan er al.</source>
        <translation>All names on the clipboard are already there.</translation>
    </message>
    <message>
        <source>Er staan geen namen op het klembord. Kopieer een lijst met één naam per regel.</source>
        <translation>There are no names on the clipboard. Copy a list with one name per line.</translation>
    </message>
    <message numerus="yes">
        <source>%n partij(en) toegevoegd.</source>
        <translation>
            <numerusform>%n party added.</numerusform>
            <numerusform>%n parties added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stond(en) er al.</source>
        <translation>
            <numerusform>%n was already there.</numerusform>
            <numerusform>%n were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bij %n cel(len) is rol of grootte niet herkend; daar staat nu ‘deelnemer’ en ‘groot’.</source>
        <translation>
            <numerusform>In %n cell the role or size was not recognised; it now says ‘participant’ and ‘large’.</numerusform>
            <numerusform>In %n cells the role or size was not recognised; they now say ‘participant’ and ‘large’.</numerusform>
        </translation>
    </message>
    <message>
        <source>De rest paste niet: een contract heeft hoogstens %1 partijen.</source>
        <translation>The rest did not fit: a contract has at most %1 parties.</translation>
    </message>
    <message>
        <source>in het weekend</source>
        <translation>in the weekend</translation>
    </message>
    <message>
        <source>vrij</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>werkdag</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>‘%1’ is opgeslagen.</source>
        <translation>‘%1’ has been saved.</translation>
    </message>
</context>
<context>
    <name>ContractProblems</name>
    <message>
        <source>Geef het contract een titel.</source>
        <translation>Give the contract a title.</translation>
    </message>
    <message>
        <source>Geef het contract een korte code.</source>
        <translation>Give the contract a short code.</translation>
    </message>
    <message>
        <source>Schrijf de code zonder spaties, bijvoorbeeld ‘lease-fietsen’.</source>
        <translation>Write the code without spaces, for instance ‘lease-bikes’.</translation>
    </message>
    <message>
        <source>Deze code is al van ‘%1’.</source>
        <translation>This code already belongs to ‘%1’.</translation>
    </message>
    <message>
        <source>Zonder ingangsdatum is geen termijn te berekenen.</source>
        <translation>Without a start date no term can be worked out.</translation>
    </message>
    <message>
        <source>Het einde ligt vóór de ingangsdatum van %1. Het mag op zijn vroegst dezelfde dag zijn.</source>
        <translation>The end lies before the start date of %1. It may be that same day at the earliest.</translation>
    </message>
    <message>
        <source>Dit is vóór de gunning van %1. Klopt dat?</source>
        <translation>This is before the award of %1. Is that right?</translation>
    </message>
    <message>
        <source>Dit is na het einde van het contract. Klopt dat?</source>
        <translation>This is after the end of the contract. Is that right?</translation>
    </message>
    <message>
        <source>Hier tellen termijnen vanaf; zonder deze datum heeft nog geen einddag: %1.</source>
        <translation>Terms count from here; without this date there is no last day yet for: %1.</translation>
    </message>
    <message>
        <source>Buiten de looptijd valt wat is gemeten over: %1. Het blijft in het bestand staan.</source>
        <translation>Outside the term of the contract falls what was measured for: %1. It stays in the file.</translation>
    </message>
    <message>
        <source>Geef deze partij een naam, of verwijder de regel.</source>
        <translation>Give this party a name, or remove the row.</translation>
    </message>
    <message>
        <source>‘%1’ staat er al.</source>
        <translation>‘%1’ is already there.</translation>
    </message>
    <message>
        <source>‘%1’ heeft dezelfde korte naam.</source>
        <translation>‘%1’ has the same short name.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Dit is na het einde van het contract.</source>
        <translation>This is after the end of the contract.</translation>
    </message>
    <message>
        <source>Dit is vóór de ingangsdatum van het contract.</source>
        <translation>This is before the start of the contract.</translation>
    </message>
    <message>
        <source>Buiten deze dagen valt wat is gemeten over: %1. Het blijft in het bestand staan.</source>
        <translation>Outside these days falls what was measured for: %1. It stays in the file.</translation>
    </message>
</context>
<context>
    <name>ContractRegisters</name>
    <message>
        <source>Personen en rollen</source>
        <translation>People and roles</translation>
    </message>
    <message>
        <source>Toevoegen…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lijst plakken</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>SLA-parameters</source>
        <translation>SLA parameters</translation>
    </message>
    <message>
        <source>Tabel plakken</source>
        <translation>Paste table</translation>
    </message>
    <message>
        <source>Dekking van eisen</source>
        <translation>Coverage of requirements</translation>
    </message>
    <message>
        <source>Uit de lijst halen</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Lijst bewerken…</source>
        <translation>Edit list…</translation>
    </message>
    <message>
        <source>Referenties</source>
        <translation>References</translation>
    </message>
    <message>
        <source>Nieuwe versie…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Bronnen en bonus per onderdeel</source>
        <translation>Sources and bonus per part</translation>
    </message>
    <message>
        <source>Bronnen en referentie…</source>
        <translation>Sources and reference…</translation>
    </message>
    <message>
        <source>Bonus en malus…</source>
        <translation>Bonus and malus…</translation>
    </message>
    <message>
        <source>Bronnen en bonus</source>
        <translation>Sources and bonus</translation>
    </message>
    <message>
        <source>Cijfers per jaar…</source>
        <translation>Figures per year…</translation>
    </message>
    <message>
        <source>Meetbronnen</source>
        <translation>Measurement sources</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Bewijs weghalen</source>
        <translation>Remove evidence</translation>
    </message>
    <message>
        <source>Bestand toevoegen…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kopie opslaan…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Kopie opslaan</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>‘%1’ is opgeslagen.</source>
        <translation>‘%1’ has been saved.</translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Bij deze regel is geen bestand bewaard.</source>
        <translation>No file is kept with this row.</translation>
    </message>
    <message>
        <source>Indexering en opties</source>
        <translation>Indexation and options</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
    <message>
        <source>wijzigen</source>
        <translation>change</translation>
    </message>
    <message>
        <source>verwijderen</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>tabel plakken</source>
        <translation>paste table</translation>
    </message>
    <message>
        <source>kopiëren</source>
        <translation>copy</translation>
    </message>
</context>
<context>
    <name>ContractShares</name>
    <message>
        <source>Bezig: %1 van %2 contracten gelezen</source>
        <translation>Busy: %1 of %2 contracts read</translation>
    </message>
</context>
<context>
    <name>ContractSwitcher</name>
    <message>
        <source>Nieuw contract…</source>
        <translation>New contract…</translation>
    </message>
    <message>
        <source>Nog geen contract</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contract: %1</translation>
    </message>
    <message>
        <source>Contract bewerken…</source>
        <translation>Edit contract…</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>deelnemer</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>opdrachtnemer</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>categorie</source>
        <translation>category team</translation>
    </message>
    <message>
        <source>groot</source>
        <translation>large</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>small</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Korte naam</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Boek</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Fiets</source>
        <translation>Bicycle</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Gebouw</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Schild</source>
        <translation>Shield</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ster</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>zonder einde</source>
        <translation>open-ended</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maand(en)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 en nog %2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>‘%1’ is niet zeker. Bedoel je %2? Schrijf de datum dan voluit.</source>
        <translation>‘%1’ is not certain. Do you mean %2? Then write the date in full.</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum. Schrijf bijvoorbeeld 1-7-2026.</source>
        <translation>‘%1’ is not a date. Write for instance 1-7-2026.</translation>
    </message>
</context>
<context>
    <name>CriteriaPresenter</name>
    <message>
        <source>geen KPI</source>
        <translation>no KPI</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Eis of criterium</source>
        <translation>Requirement or criterion</translation>
    </message>
    <message>
        <source>Bewezen door</source>
        <translation>Proven by</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Niets laat zien of hieraan wordt voldaan.</source>
        <translation>Nothing shows whether this is met.</translation>
    </message>
    <message>
        <source>Heet ook: %1.</source>
        <translation>Also called: %1.</translation>
    </message>
    <message>
        <source>Staat niet in de lijst van het contract.</source>
        <translation>Is not in the list of the contract.</translation>
    </message>
    <message>
        <source>Nog geen eisen of criteria. Plak de lijst uit het contract, één per regel: de code eerst.</source>
        <translation>No requirements or criteria yet. Paste the list from the contract, one per line: the code first.</translation>
    </message>
    <message>
        <source>Dit zijn de eisen en criteria die bij een KPI staan. Plak de volledige lijst uit het contract om te zien welke geen enkele KPI bewijst.</source>
        <translation>These are the requirements and criteria that are listed with a KPI. Paste the complete list from the contract to see which are not proven by any KPI.</translation>
    </message>
    <message>
        <source>Elke eis en elk criterium wordt door een KPI bewezen.</source>
        <translation>Every requirement and every criterion is proven by a KPI.</translation>
    </message>
    <message>
        <source>%1 van %2 eisen en criteria worden door geen enkele KPI bewezen.</source>
        <translation>%1 of %2 requirements and criteria are not proven by any KPI.</translation>
    </message>
    <message>
        <source>Eisen en criteria van het contract</source>
        <translation>Requirements and criteria of the contract</translation>
    </message>
    <message>
        <source>Eén per regel, de code eerst: W-11 Klachtenafhandeling. Welke KPI een eis bewijst, staat bij de KPI zelf.</source>
        <translation>One per line, the code first: W-11 Complaint handling. Which KPI proves a requirement is stated with the KPI itself.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Meer dan %1 regels worden niet bewaard.</source>
        <translation>More than %1 lines are not kept.</translation>
    </message>
    <message>
        <source>Deze eis staat bij een KPI en niet in de lijst. Haal hem bij de KPI weg.</source>
        <translation>This requirement is listed with a KPI and not in the list. Remove it at the KPI.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) uit de lijst gehaald.</source>
        <translation>
            <numerusform>%n line removed from the list.</numerusform>
            <numerusform>%n lines removed from the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Op het klembord staat geen lijst met eisen.</source>
        <translation>There is no list of requirements on the clipboard.</translation>
    </message>
    <message numerus="yes">
        <source>%n eis(en) of criteria toegevoegd.</source>
        <translation>
            <numerusform>%n requirement or criterion added.</numerusform>
            <numerusform>%n requirements or criteria added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Rapport maken</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Metingen invoeren</source>
        <translation>Enter measurements</translation>
    </message>
    <message>
        <source>Samenvatting kopiëren</source>
        <translation>Copy summary</translation>
    </message>
    <message>
        <source>Vraagt aandacht</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Op koers</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Kaarten of tabel</source>
        <translation>Cards or table</translation>
    </message>
    <message>
        <source>KPI’s op koers</source>
        <translation>KPIs on track</translation>
    </message>
    <message>
        <source>Nog geen contract</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Begin met een sjabloon; normen en termijnen zijn dan al ingevuld.</source>
        <translation>Start with a template; norms and deadlines are then already filled in.</translation>
    </message>
    <message>
        <source>Nieuw uit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Bestand openen…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Voorbeeld verkennen</source>
        <translation>Explore sample</translation>
    </message>
    <message>
        <source>Op urgentie</source>
        <translation>By urgency</translation>
    </message>
    <message>
        <source>In de volgorde van het contract</source>
        <translation>In contract order</translation>
    </message>
    <message>
        <source>open KPI</source>
        <translation>open KPI</translation>
    </message>
    <message>
        <source>periode</source>
        <translation>period</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Sorteren:</source>
        <translation>Sort by:</translation>
    </message>
    <message>
        <source>urgentie</source>
        <translation>urgency</translation>
    </message>
    <message>
        <source>volgorde van het contract</source>
        <translation>contract order</translation>
    </message>
    <message>
        <source>Meting invoeren</source>
        <translation>Enter measurement</translation>
    </message>
    <message>
        <source>Definitie en norm</source>
        <translation>Definition and norm</translation>
    </message>
    <message>
        <source>De samenvatting staat op het klembord.</source>
        <translation>The summary is on the clipboard.</translation>
    </message>
    <message>
        <source>Contract bewerken</source>
        <translation>Edit contract</translation>
    </message>
    <message>
        <source>KPI-tabel plakken…</source>
        <translation>Paste KPI table…</translation>
    </message>
    <message>
        <source>Nog geen KPI’s</source>
        <translation>No KPIs yet</translation>
    </message>
    <message>
        <source>Kopieer de KPI-tabel van dit contract in Word of Excel en plak haar hier.</source>
        <translation>Copy the KPI table of this contract in Word or Excel and paste it here.</translation>
    </message>
    <message>
        <source>Verbeterlijst</source>
        <translation>Improvement list</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Verborgen (telt gewoon mee): %1</source>
        <translation>Hidden (still counted): %1</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>DashboardPresenter</name>
    <message>
        <source>contractjaar %1</source>
        <translation>contract year %1</translation>
    </message>
    <message>
        <source>loopt t/m %1</source>
        <translation>runs until %1</translation>
    </message>
    <message>
        <source>zonder einddatum</source>
        <translation>no end date</translation>
    </message>
</context>
<context>
    <name>DatesForm</name>
    <message>
        <source>Data</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Het contract loopt van de ingangsdatum tot en met de einddatum; zonder einddatum loopt het door. Een termijn telt vanaf de datum die de norm noemt.</source>
        <translation>The contract runs from the start date up to and including the end date; without an end date it goes on. A term counts from the date that the norm names.</translation>
    </message>
    <message>
        <source>Gunning</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Ondertekening</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Akkoord op het plan</source>
        <translation>Approval of the plan</translation>
    </message>
    <message>
        <source>Ingangsdatum</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Einde, laatste dag</source>
        <translation>End, last day</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Besluit: %1</source>
        <extracomment>%1 what a sanction is about: &quot;KTO 2026&quot;</extracomment>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Afzien vastleggen…</source>
        <translation>Record waiver…</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Is de tekortkoming aan de opdrachtnemer toe te rekenen?</source>
        <translation>Is the shortcoming attributable to the supplier?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee, dan geen sanctie</source>
        <translation>No, then no sanction</translation>
    </message>
    <message>
        <source>Nog onbekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Opleggen</source>
        <translation>Impose</translation>
    </message>
    <message>
        <source>Afzien van een sanctie</source>
        <translation>Waive a sanction</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hoe ernstig is het</source>
        <translation>How serious is it</translation>
    </message>
    <message>
        <source>Wie besluit</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Op welke dag</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>afzien van een sanctie</source>
        <translation>waive a sanction</translation>
    </message>
    <message>
        <source>opleggen</source>
        <translation>impose</translation>
    </message>
    <message>
        <source>Sanctie</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Toerekenbaar</source>
        <translation>Attributable</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Ernst</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Het besluit over %1 is vastgelegd. Deel het nu mee.</source>
        <translation>The decision on %1 has been recorded. Communicate it now.</translation>
    </message>
</context>
<context>
    <name>DefinitionTables</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Beoordeling</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>dynamisch</source>
        <translation>dynamic</translation>
    </message>
    <message>
        <source>statisch</source>
        <translation>static</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Korte naam</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Omvang</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>groot, elk jaar in het KTO</source>
        <translation>large, in the survey every year</translation>
    </message>
    <message>
        <source>klein, bij toerbeurt in het KTO</source>
        <translation>small, in the survey by rotation</translation>
    </message>
    <message>
        <source>het begin</source>
        <translation>the start</translation>
    </message>
    <message>
        <source>het einde</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Belevingsfactor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>omschrijving ontbreekt in het document</source>
        <translation>description missing from the document</translation>
    </message>
    <message>
        <source>Sanctie</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Opgelegd door</source>
        <translation>Imposed by</translation>
    </message>
    <message>
        <source>PI’s</source>
        <translation>PIs</translation>
    </message>
    <message>
        <source>Eis of criterium</source>
        <translation>Requirement or criterion</translation>
    </message>
    <message>
        <source>Bewezen door</source>
        <translation>Shown by</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>heet ook: %1</source>
        <translation>also called: %1</translation>
    </message>
</context>
<context>
    <name>DetailEvents</name>
    <message>
        <source>%1: norm %2</source>
        <translation>%1: norm %2</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norm %1</translation>
    </message>
    <message>
        <source>Vanaf %1 is de norm %2</source>
        <translation>From %1 the norm is %2</translation>
    </message>
    <message>
        <source>De norm wordt %1</source>
        <translation>The norm becomes %1</translation>
    </message>
    <message>
        <source>Toelichting bij %1: %2</source>
        <translation>Note on %1: %2</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>KPI-detail</source>
        <translation>KPI detail</translation>
    </message>
    <message>
        <source>vorige / volgende KPI</source>
        <translation>previous / next KPI</translation>
    </message>
    <message>
        <source>waarde wijzigen</source>
        <translation>change value</translation>
    </message>
    <message>
        <source>grafiek als tabel</source>
        <translation>chart as table</translation>
    </message>
    <message>
        <source>Deelnemers, %1</source>
        <translation>Participants, %1</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Verloop, %1</source>
        <translation>Trend, %1</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alleen het laatste</source>
        <translation>Latest only</translation>
    </message>
    <message>
        <source>Geen metingen in deze periode</source>
        <translation>No measurements in this period</translation>
    </message>
    <message>
        <source>Nog geen metingen</source>
        <translation>No measurements yet</translation>
    </message>
    <message>
        <source>Kies een andere periode om te zien wat er is gemeten.</source>
        <translation>Choose another period to see what was measured.</translation>
    </message>
    <message>
        <source>Zodra er een waarde is ingevoerd, zie je hier het verloop en het oordeel per periode.</source>
        <translation>As soon as a value is entered, you see the trend and the verdict per period here.</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Normgeschiedenis</source>
        <translation>Norm history</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Metingen per periode</source>
        <translation>Measurements per period</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Welke periode de grafiek en de tabel tonen</source>
        <translation>Which period the chart and the table show</translation>
    </message>
    <message>
        <source>Deze waarden maken samen geen lijn. De tabel toont ze per periode.</source>
        <translation>These values do not make a line. The table shows them per period.</translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Meer met de grafiek</source>
        <translation>More with the chart</translation>
    </message>
    <message>
        <source>Als tabel tonen, kopiëren of bewaren</source>
        <translation>Show as table, copy or save</translation>
    </message>
    <message>
        <source>Vorige KPI (Ctrl ↑)</source>
        <translation>Previous KPI (Ctrl ↑)</translation>
    </message>
    <message>
        <source>Volgende KPI (Ctrl ↓)</source>
        <translation>Next KPI (Ctrl ↓)</translation>
    </message>
    <message>
        <source>Norm bewerken</source>
        <translation>Edit norm</translation>
    </message>
    <message>
        <source>Meting invoeren</source>
        <translation>Enter measurement</translation>
    </message>
    <message>
        <source>Invoeren</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Deze KPI is er niet</source>
        <translation>This KPI is not there</translation>
    </message>
    <message>
        <source>Hij is verwijderd, of hoort bij een contract dat niet meer in dit bestand staat.</source>
        <translation>It was removed, or belongs to a contract that is no longer in this file.</translation>
    </message>
    <message>
        <source>Naar het dashboard</source>
        <translation>To the dashboard</translation>
    </message>
    <message>
        <source>Gebeurtenissen</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>DetailPresenter</name>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Realisatie %1</source>
        <translation>Actual %1</translation>
    </message>
    <message>
        <source>%1 t.o.v. %2</source>
        <translation>%1 vs %2</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>%1 keer op rij onder de norm</source>
        <translation>%1 times in a row below the norm</translation>
    </message>
    <message>
        <source>Doelstelling</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Prognose %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Toelichting: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Afspraak als de norm niet wordt gehaald</source>
        <translation>Agreed if the norm is missed</translation>
    </message>
    <message>
        <source>Termijn van de maatregel: %1</source>
        <translation>Term of the measure: %1</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Gemeten</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>%1, beoordeeld %2</source>
        <translation>%1, judged %2</translation>
    </message>
    <message>
        <source>Wat telt</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meetmethode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Gemeten door</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Vindplaats</source>
        <translation>Where it says so</translation>
    </message>
    <message>
        <source>6 mnd</source>
        <extracomment>the last six months</extracomment>
        <translation>6 mths</translation>
    </message>
    <message>
        <source>Laatste 6</source>
        <translation>Last 6</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Nog te bevestigen</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>het begin</source>
        <translation>the start</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Wanneer en wie</source>
        <translation>When and who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norm %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Overleg: %1</source>
        <translation>Meeting: %1</translation>
    </message>
</context>
<context>
    <name>DetailRegisters</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kopie opslaan…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Gedaan of weer open</source>
        <translation>Done or open again</translation>
    </message>
    <message>
        <source>Plakken uit een rekenblad</source>
        <translation>Paste from a spreadsheet</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Oorzaak toevoegen</source>
        <translation>Add cause</translation>
    </message>
    <message>
        <source>Actie toevoegen</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Meer over de gekozen oorzaak</source>
        <translation>More about the chosen cause</translation>
    </message>
    <message>
        <source>Meer over de gekozen actie</source>
        <translation>More about the chosen action</translation>
    </message>
    <message>
        <source>Meer over het gekozen bewijs</source>
        <translation>More about the chosen evidence</translation>
    </message>
    <message>
        <source>Bestand toevoegen…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Oorzaken</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Nog geen oorzaken. Leg met Insert vast waardoor de norm niet werd gehaald, en hoe vaak.</source>
        <translation>No causes yet. Use Insert to record what caused the norm to be missed, and how often.</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nog geen acties. Leg met Insert vast wie wat doet, en wanneer het klaar is.</source>
        <translation>No actions yet. Use Insert to record who does what, and when it is done.</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Sleep hier een bestand naartoe. Het wordt bewaard met zijn SHA-256, zodat later te zien is dat er niets aan is veranderd.</source>
        <translation>Drag a file here. It is kept with its SHA-256, so that it can be seen later that nothing in it was changed.</translation>
    </message>
    <message>
        <source>Het streepje op elke balk: hoeveel deze en de grotere oorzaken samen verklaren.</source>
        <translation>The tick on each bar: how much this cause and the larger ones explain together.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezig met lezen…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Kopie opslaan</source>
        <translation>Save copy</translation>
    </message>
    <message>
        <source>‘%1’ is opgeslagen.</source>
        <translation>‘%1’ has been saved.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Korte naam, voor kaarten</source>
        <translation>Short name, for cards</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Vindplaats in het document</source>
        <translation>Place in the document</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Meetmethode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Onderdelen, hoogstens</source>
        <translation>Parts, at most</translation>
    </message>
    <message>
        <source>Aangekondigd op</source>
        <translation>Announced on</translation>
    </message>
</context>
<context>
    <name>DeviationForm</name>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Afwijking %1</source>
        <translation>Deviation %1</translation>
    </message>
    <message>
        <source>Nieuwe afwijking</source>
        <translation>New deviation</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Wat er niet gaat zoals afgesproken</source>
        <translation>What is not going as agreed</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Gevonden op</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>Gevonden door</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Gemeten door</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Oorzaak, volgens de opdrachtnemer</source>
        <translation>Cause, according to the supplier</translation>
    </message>
    <message>
        <source>Oorzaak gedeeld op</source>
        <translation>Cause shared on</translation>
    </message>
    <message>
        <source>Op welke dag is de oorzaak met de opdrachtgever gedeeld?</source>
        <translation>On which day was the cause shared with the client?</translation>
    </message>
    <message>
        <source>Toerekenbaar aan de opdrachtnemer</source>
        <translation>Attributable to the supplier</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sinds welke dag</source>
        <translation>Since which day</translation>
    </message>
    <message>
        <source>Hoe, of waarom</source>
        <translation>How, or why</translation>
    </message>
    <message>
        <source>Schrijf wat er niet gaat zoals afgesproken.</source>
        <translation>Write what is not going as agreed.</translation>
    </message>
    <message>
        <source>Kies een soort.</source>
        <translation>Choose a kind.</translation>
    </message>
    <message>
        <source>Kies de KPI waarvan de norm dreigt niet te worden gehaald.</source>
        <translation>Choose the KPI whose norm is at risk of being missed.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Schrijf waarom; zonder reden kan later geen sanctie worden besloten.</source>
        <translation>Write why; without a reason no sanction can be decided on later.</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de dag waarop de afwijking is gevonden.</source>
        <translation>This day is before the day on which the deviation was found.</translation>
    </message>
    <message>
        <source>Schrijf hoe het is opgelost, of waarom er niets mee gebeurt.</source>
        <translation>Write how it was resolved, or why nothing is done about it.</translation>
    </message>
    <message>
        <source>De afwijking is bewaard.</source>
        <translation>The deviation has been saved.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Voorbeeld</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Dit bestand was al open. Dat venster is naar voren gehaald.</source>
        <translation>This file was already open. Its window has been brought to the front.</translation>
    </message>
    <message>
        <source>Opslaan als</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>%1, reservekopie %2</source>
        <comment>file name: name of the file, date</comment>
        <translation>%1, backup %2</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt: %1</source>
        <translation>Backup made: %1</translation>
    </message>
    <message>
        <source>Ze staan veilig op deze pc. Sla je nu niet op, dan komen ze terug zodra je het bestand hier weer opent.</source>
        <translation>They are safe on this PC. If you do not save now, they come back as soon as you open the file here again.</translation>
    </message>
    <message>
        <source>Dit is nog niet als bestand opgeslagen. Bewaar je het niet, dan ben je het kwijt.</source>
        <translation>This has not been saved as a file yet. If you do not keep it, it is lost.</translation>
    </message>
    <message>
        <source>Later opslaan</source>
        <translation>Save later</translation>
    </message>
    <message>
        <source>Niet bewaren</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>Wijzigingen in ‘%1’ opslaan?</source>
        <translation>Save changes to ‘%1’?</translation>
    </message>
    <message>
        <source>Bewerkingen opslaan?</source>
        <translation>Save your edits?</translation>
    </message>
    <message>
        <source>Je hebt een KPI, een contract of een meting bewerkt en nog niet opgeslagen.</source>
        <translation>You have edited a KPI, a contract or a measurement and not saved it yet.</translation>
    </message>
</context>
<context>
    <name>DocumentBars</name>
    <message>
        <source>Dit is een voorbeeld met verzonnen cijfers. Niets kan stuk.</source>
        <translation>This is a sample with invented figures. Nothing can break.</translation>
    </message>
    <message>
        <source>Bewaren als…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>%1 heeft dit bestand open. Je kunt het lezen, niet wijzigen.</source>
        <translation>%1 has this file open. You can read it, not change it.</translation>
    </message>
    <message>
        <source>Kopie opslaan…</source>
        <translation>Save copy…</translation>
    </message>
    <message>
        <source>Wijzigingen van de vorige keer die nog niet in het bestand stonden, zijn teruggezet.</source>
        <translation>Changes from last time that were not in the file yet have been restored.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Brief: %1 (%2)</source>
        <extracomment>%1 a kind of letter, %2 a reference (&quot;ESC-2026-01&quot;)</extracomment>
        <translation>Letter: %1 (%2)</translation>
    </message>
    <message>
        <source>Overlegstuk</source>
        <translation>Meeting pack</translation>
    </message>
    <message>
        <source>Dossier van het contract</source>
        <translation>File of the contract</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Dossier %1, %2</source>
        <extracomment>%1 a reference (&quot;AFW-2026-01&quot;), %2 a title</extracomment>
        <translation>File %1, %2</translation>
    </message>
    <message>
        <source>Agenda en verslag: %1, %2</source>
        <extracomment>%1 a meeting, %2 a day</extracomment>
        <translation>Agenda and minutes: %1, %2</translation>
    </message>
</context>
<context>
    <name>DocumentsField</name>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Je kunt een bestand ook hierheen slepen</source>
        <translation>You can also drag a file here</translation>
    </message>
    <message>
        <source>of een link: waar het ligt</source>
        <translation>or a link: where it is</translation>
    </message>
    <message>
        <source>Link naar het document</source>
        <translation>Link to the document</translation>
    </message>
    <message>
        <source>Link toevoegen</source>
        <translation>Add link</translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation>The file is being read…</translation>
    </message>
    <message>
        <source>‘%1’ weghalen</source>
        <extracomment>%1 the name of a document</extracomment>
        <translation>Take away ‘%1’</translation>
    </message>
    <message>
        <source>Document toevoegen</source>
        <translation>Add document</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Kleinere deelnemers loten</source>
        <translation>Draw smaller participants</translation>
    </message>
    <message>
        <source>Elk startgetal geeft één vaste loting. Kandidaten, startgetal en uitslag blijven bij de ronde, zodat iedereen de loting kan nadoen. Er wordt één keer geloot.</source>
        <translation>Each seed gives one fixed draw. Candidates, seed and result stay with the round, so that anyone can repeat the draw. The draw is held once.</translation>
    </message>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Geloot als</source>
        <translation>Drawn as</translation>
    </message>
    <message>
        <source>Kandidaten voor de loting</source>
        <translation>Candidates for the draw</translation>
    </message>
    <message>
        <source>Aantal te loten deelnemers</source>
        <translation>Number of participants to draw</translation>
    </message>
    <message>
        <source>Startgetal</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Bericht kopiëren</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Loten</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Schrijf een getal van hoogstens 9 cijfers, zonder punten of spaties.</source>
        <translation>Write a number of at most 9 digits, without points or spaces.</translation>
    </message>
    <message>
        <source>Nagedaan met startgetal %1: dezelfde uitslag.</source>
        <translation>Repeated with seed %1: the same result.</translation>
    </message>
    <message>
        <source>Nagedaan met startgetal %1: een andere uitslag. De loting is niet die van dit startgetal.</source>
        <translation>Repeated with seed %1: a different result. The draw is not the one of this seed.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DutyModel</name>
    <message>
        <source>%1 contracten</source>
        <translation>%1 contracts</translation>
    </message>
</context>
<context>
    <name>DutyStrip</name>
    <message>
        <source>Komende termijnen</source>
        <translation>Upcoming deadlines</translation>
    </message>
    <message>
        <source>Er staan geen termijnen open.</source>
        <translation>There are no open deadlines.</translation>
    </message>
    <message>
        <source>nog %1</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>EditorChecks</name>
    <message>
        <source>Geef de KPI een naam.</source>
        <translation>Give the KPI a name.</translation>
    </message>
    <message>
        <source>Geef een code, bijvoorbeeld KPI-15.</source>
        <translation>Give a code, for example KPI-15.</translation>
    </message>
    <message>
        <source>Een code heeft geen spaties. Gebruik een streepje.</source>
        <translation>A code has no spaces. Use a hyphen.</translation>
    </message>
    <message>
        <source>Deze code is al van ‘%1’.</source>
        <translation>This code already belongs to ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>Er zijn maar %n onderdelen.</source>
        <translation>
            <numerusform>There is only one part.</numerusform>
            <numerusform>There are only %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dit contract staat hoogstens %n dynamische KPI’s toe, en die zijn er al.</source>
        <translation>
            <numerusform>This contract allows %n dynamic KPI, and there is one already.</numerusform>
            <numerusform>This contract allows %n dynamic KPIs at most, and they are there already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zeg wat dit onderdeel meet.</source>
        <translation>Say what this part measures.</translation>
    </message>
    <message>
        <source>Een oordeel gaat over even lang als een meting, of langer.</source>
        <translation>A verdict covers as much time as a measurement, or more.</translation>
    </message>
    <message>
        <source>Zeg in hoeveel maanden de norm helemaal geldt.</source>
        <translation>Say in how many months the norm holds in full.</translation>
    </message>
    <message>
        <source>Vul ook de bovengrens in.</source>
        <translation>Fill in the upper limit too.</translation>
    </message>
    <message>
        <source>Zeg vanaf wanneer de nieuwe norm geldt.</source>
        <translation>Say from when the new norm holds.</translation>
    </message>
    <message>
        <source>Een nieuwe norm kan gelden vanaf %1.</source>
        <translation>A new norm can hold from %1.</translation>
    </message>
    <message>
        <source>Deze KPI is op %1 al aangepast. Een dynamische KPI kan één keer per jaar veranderen; leg in de reden vast waarom het nu toch kan.</source>
        <translation>This KPI was adjusted on %1 already. A dynamic KPI can change once a year; record in the reason why it can now.</translation>
    </message>
    <message>
        <source>Zeg waarom de norm verandert; dat blijft in het logboek staan.</source>
        <translation>Say why the norm changes; it stays in the logbook.</translation>
    </message>
    <message>
        <source>Een statische KPI verandert alleen met een wijziging van het contract. Vink aan als die er is.</source>
        <translation>A static KPI changes only with a change of the contract. Tick this if there is one.</translation>
    </message>
    <message>
        <source>Noem waar deze dynamische KPI op rust: de inschrijving of het programma van eisen.</source>
        <translation>Name what this dynamic KPI rests on: the tender or the programme of requirements.</translation>
    </message>
    <message>
        <source>Leg vast wanneer de opdrachtnemer deze KPI heeft gehoord.</source>
        <translation>Record when the supplier was told of this KPI.</translation>
    </message>
    <message numerus="yes">
        <source>Het contract staat hoogstens %n onderdelen toe. Haal er een weg.</source>
        <translation>
            <numerusform>The contract allows at most %n part. Remove one.</numerusform>
            <numerusform>The contract allows at most %n parts. Remove one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Een dynamische KPI verandert na overleg met de opdrachtnemer. Kies dat overleg; staat het er niet bij, leg het dan eerst vast bij Overleggen.</source>
        <translation>A dynamic KPI changes after a meeting with the supplier. Choose that meeting; if it is not listed, record it first under Meetings.</translation>
    </message>
    <message>
        <source>Dit overleg was vóór de vorige wijziging, van %1. Kies het overleg waarin deze is afgesproken.</source>
        <translation>This meeting was before the previous change, of %1. Choose the meeting in which this one was agreed.</translation>
    </message>
</context>
<context>
    <name>EditorTrial</name>
    <message>
        <source>Gehaald</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Niet gehaald</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>%1: %2 ligt precies op de norm.</source>
        <translation>%1: %2 is exactly at the norm.</translation>
    </message>
    <message>
        <source>%1: %2 ligt %3 onder de norm.</source>
        <translation>%1: %2 is %3 below the norm.</translation>
    </message>
    <message>
        <source>%1: %2 ligt %3 boven de norm.</source>
        <translation>%1: %2 is %3 above the norm.</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Percentage als getal</source>
        <translation>Percentage as a number</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ja of nee</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Cijfer</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Ander getal</source>
        <translation>Other number</translation>
    </message>
    <message>
        <source>Deel van de deelnemers</source>
        <translation>Share of the participants</translation>
    </message>
    <message>
        <source>Klanttevredenheid</source>
        <translation>Customer satisfaction</translation>
    </message>
    <message>
        <source>minimaal (≥)</source>
        <translation>at least (≥)</translation>
    </message>
    <message>
        <source>hoogstens (≤)</source>
        <translation>at most (≤)</translation>
    </message>
    <message>
        <source>meer dan (&gt;)</source>
        <translation>more than (&gt;)</translation>
    </message>
    <message>
        <source>minder dan (&lt;)</source>
        <translation>less than (&lt;)</translation>
    </message>
    <message>
        <source>precies (=)</source>
        <translation>exactly (=)</translation>
    </message>
    <message>
        <source>tussen</source>
        <translation>between</translation>
    </message>
    <message>
        <source>tellers en noemers bij elkaar</source>
        <translation>numerators and denominators together</translation>
    </message>
    <message>
        <source>som</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>gemiddelde</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>laatste waarde</source>
        <translation>last value</translation>
    </message>
    <message>
        <source>slechtste waarde</source>
        <translation>worst value</translation>
    </message>
    <message>
        <source>elke periode moet voldoen</source>
        <translation>every period must pass</translation>
    </message>
    <message>
        <source>elke periode op zichzelf</source>
        <translation>each period by itself</translation>
    </message>
    <message>
        <source>opgeteld vanaf 1 januari</source>
        <translation>added up from 1 January</translation>
    </message>
    <message>
        <source>opgeteld vanaf het contractjaar</source>
        <translation>added up from the contract year</translation>
    </message>
    <message>
        <source>opgeteld vanaf het begin</source>
        <translation>added up from the start</translation>
    </message>
    <message>
        <source>recht pad in maanden</source>
        <translation>straight path in months</translation>
    </message>
    <message>
        <source>naar rato van het kalenderjaar</source>
        <translation>in proportion to the calendar year</translation>
    </message>
    <message>
        <source>naar rato van het contractjaar</source>
        <translation>in proportion to the contract year</translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>kalenderdagen</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <source>‘%1’ is geen heel getal vanaf %2.</source>
        <translation>‘%1’ is no whole number from %2 up.</translation>
    </message>
    <message>
        <source>‘%1’ is geen getal. Schrijf het als 99,5.</source>
        <translation>‘%1’ is not a number. Write it as 99.5.</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum. Schrijf bijvoorbeeld 1-7-2026.</source>
        <translation>‘%1’ is not a date. Write for instance 1-7-2026.</translation>
    </message>
    <message>
        <source>Achter ‘%1’ hoort een getal.</source>
        <translation>A number belongs after ‘%1’.</translation>
    </message>
    <message>
        <source>Geef dit oordeel een woord, zoals het contract het noemt.</source>
        <translation>Give this verdict a word, as the contract calls it.</translation>
    </message>
    <message>
        <source>Zonder waarde komt er geen oordeel.</source>
        <translation>Without a value there is no verdict.</translation>
    </message>
    <message>
        <source>Rond %1 valt een waarde in geen enkel oordeel. Laat het op het vorige aansluiten.</source>
        <translation>Around %1 a value falls in no verdict at all. Let it join the one before.</translation>
    </message>
    <message>
        <source>%1 valt in twee oordelen. Begin waar het vorige eindigt.</source>
        <translation>%1 falls in two verdicts. Begin where the one before ends.</translation>
    </message>
    <message>
        <source>Hier past geen waarde in: ‘vanaf’ ligt boven ‘tot’.</source>
        <translation>No value fits in here: ‘from’ lies above ‘to’.</translation>
    </message>
    <message>
        <source>Dit oordeel spreekt de norm tegen. Kijk welke van de twee het contract bedoelt.</source>
        <translation>This verdict contradicts the norm. See which of the two the contract means.</translation>
    </message>
    <message>
        <source>De bovengrens ligt onder de ondergrens. Draai ze om.</source>
        <translation>The upper limit lies below the lower one. Swap them.</translation>
    </message>
    <message>
        <source>%1 kan niet in deze eenheid.</source>
        <translation>%1 is not possible in this unit.</translation>
    </message>
    <message>
        <source>Een marge is nul of meer.</source>
        <translation>A margin is zero or more.</translation>
    </message>
    <message>
        <source>Let op is hier niet mogelijk: aan de goede kant van de norm ligt geen waarde.</source>
        <translation>Watching is not possible here: no value lies on the good side of the norm.</translation>
    </message>
</context>
<context>
    <name>EffectCard</name>
    <message>
        <source>Wat dit verandert</source>
        <translation>What this changes</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Wijzig een datum of een vrije dag, dan staat hier vóór het opslaan welke termijnen verschuiven.</source>
        <translation>Change a date or a day off, and before saving you see here which terms move.</translation>
    </message>
    <message>
        <source>Er verschuift geen termijn. Na het opslaan wordt opnieuw beoordeeld wat gemeten is.</source>
        <translation>No term moves. After saving, what was measured is judged again.</translation>
    </message>
    <message>
        <source>Na het opslaan gelden deze dagen, en wordt opnieuw beoordeeld wat gemeten is.</source>
        <translation>After saving these days hold, and what was measured is judged again.</translation>
    </message>
</context>
<context>
    <name>ElsewhereCard</name>
    <message>
        <source>Normen en lezingen</source>
        <translation>Norms and readings</translation>
    </message>
    <message>
        <source>KPI’s, normen, sancties en hoe een onduidelijke tekst wordt gelezen, staan bij de KPI’s.</source>
        <translation>KPIs, norms, sanctions and how an unclear text is read are found with the KPIs.</translation>
    </message>
    <message>
        <source>KPI’s en normen</source>
        <translation>KPIs and norms</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>KPI en periode</source>
        <translation>KPI and period</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>numerator</translation>
    </message>
    <message>
        <source>van</source>
        <translation>of</translation>
    </message>
    <message>
        <source>bron</source>
        <translation>source</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Optioneel, komt in het rapport</source>
        <translation>Optional, appears in the report</translation>
    </message>
    <message>
        <source>Bewijs: bestand of koppeling</source>
        <translation>Evidence: file or link</translation>
    </message>
    <message>
        <source>Kies een cel</source>
        <translation>Choose a cell</translation>
    </message>
    <message>
        <source>Bron en toelichting horen bij een waarde. Vul eerst de waarde in.</source>
        <translation>A source and a note belong to a value. Enter the value first.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>EntryFilterBar</name>
    <message>
        <source>KPI, deelnemer of norm</source>
        <translation>KPI, participant or norm</translation>
    </message>
    <message>
        <source>Filter op woorden</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>Welke regels</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Welke maanden</source>
        <translation>Which months</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Nog leeg</source>
        <translation>Still empty</translation>
    </message>
    <message>
        <source>Met een vraag</source>
        <translation>With a question</translation>
    </message>
    <message>
        <source>Onvoldoende</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Volgorde van het contract</source>
        <translation>Order of the contract</translation>
    </message>
    <message>
        <source>Op naam</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Slechtste eerst</source>
        <translation>Worst first</translation>
    </message>
    <message>
        <source>Hele jaar</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Kwartaal 1</source>
        <translation>Quarter 1</translation>
    </message>
    <message>
        <source>Kwartaal 2</source>
        <translation>Quarter 2</translation>
    </message>
    <message>
        <source>Kwartaal 3</source>
        <translation>Quarter 3</translation>
    </message>
    <message>
        <source>Kwartaal 4</source>
        <translation>Quarter 4</translation>
    </message>
    <message>
        <source>%1 van %2 regels</source>
        <translation>%1 of %2 rows</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Of de waarde zelf</source>
        <translation>Or the value itself</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Bron: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Geen eerdere perioden</source>
        <translation>No earlier periods</translation>
    </message>
    <message>
        <source>Vorige perioden</source>
        <translation>Previous periods</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Nog 1 andere invoer niet opgeslagen</source>
        <translation>1 other entry not saved yet</translation>
    </message>
    <message>
        <source>Nog %1 andere niet opgeslagen</source>
        <translation>%1 others not saved yet</translation>
    </message>
    <message>
        <source>De opgeslagen waarde wordt gewist.</source>
        <translation>The saved value is cleared.</translation>
    </message>
    <message>
        <source>Nog geen oordeel: er staat nog iets open.</source>
        <translation>No verdict yet: something is still open.</translation>
    </message>
    <message>
        <source>Vul een waarde in; het oordeel staat hier voordat je opslaat.</source>
        <translation>Fill in a value; the verdict appears here before you save.</translation>
    </message>
    <message>
        <source>Oordeel over %1</source>
        <translation>Verdict on %1</translation>
    </message>
    <message>
        <source>Voorlopig: nog niet definitief</source>
        <translation>Provisional: not final yet</translation>
    </message>
    <message>
        <source>Bewijs kiezen</source>
        <translation>Choose evidence</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Optioneel, komt in het rapport</source>
        <translation>Optional, appears in the report</translation>
    </message>
    <message>
        <source>Bewijs: bestand of koppeling</source>
        <translation>Evidence: file or link</translation>
    </message>
    <message>
        <source>Kiezen…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Norm en realisatie</source>
        <translation>Norm and actual</translation>
    </message>
    <message>
        <source>Nog niet opgeslagen</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Opslaan en volgende</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Opgave van de opdrachtnemer</source>
        <translation>Figure given by the supplier</translation>
    </message>
    <message>
        <source>Optioneel, telt niet mee</source>
        <translation>Optional, is not counted</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>KPI en norm</source>
        <translation>KPI and norm</translation>
    </message>
</context>
<context>
    <name>EntryLegend</name>
    <message>
        <source>Geen teken: voldoende</source>
        <translation>No sign: pass</translation>
    </message>
    <message>
        <source>Niet gemeten in deze maand</source>
        <translation>Not measured in this month</translation>
    </message>
    <message>
        <source>Zojuist geplakt</source>
        <translation>Just pasted</translation>
    </message>
    <message>
        <source>Legenda: %1</source>
        <translation>Legend: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter in a cell, %2 the word that it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met toelichting</source>
        <translation>With note</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>n.v.t.</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>geen cijfer</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>niet gemeten in deze maand</source>
        <translation>not measured in this month</translation>
    </message>
    <message>
        <source>Berekend uit de deelnemers; een getypte waarde gaat voor.</source>
        <translation>Calculated from the participants; a typed value takes precedence.</translation>
    </message>
    <message>
        <source>nog niet begonnen, of buiten de looptijd van het contract</source>
        <translation>not started yet, or outside the term of the contract</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>v</source>
        <comment>mark in a cell: voorlopig</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>b</source>
        <comment>mark in a cell: betwist</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>t</source>
        <comment>mark in a cell: te laat aangeleverd</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>Toelichting: %1</source>
        <translation>Note: %1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Metingen invoeren</source>
        <translation>Enter measurements</translation>
    </message>
    <message>
        <source>Nieuw uit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>volgende maand</source>
        <translation>next month</translation>
    </message>
    <message>
        <source>volgende KPI</source>
        <translation>next KPI</translation>
    </message>
    <message>
        <source>vul omlaag</source>
        <translation>fill down</translation>
    </message>
    <message>
        <source>uit het rooster</source>
        <translation>leave the grid</translation>
    </message>
    <message>
        <source>Plakken uit Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Vorig jaar</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Volgend jaar</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Metingen per KPI en maand</source>
        <translation>Measurements per KPI and month</translation>
    </message>
    <message>
        <source>Nog niets om in te voeren</source>
        <translation>Nothing to enter yet</translation>
    </message>
    <message>
        <source>Maak een contract uit een sjabloon; de metingen staan dan klaar.</source>
        <translation>Make a contract from a template; the measurements are then ready to be entered.</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>“%1” is niet zeker</source>
        <translation>“%1” is not certain</translation>
    </message>
    <message>
        <source>Kies eerst de cel waar het blok moet beginnen.</source>
        <translation>First choose the cell where the block has to start.</translation>
    </message>
    <message>
        <source>Er staat geen tekst op het klembord.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>1 waarde geplakt</source>
        <translation>1 value pasted</translation>
    </message>
    <message>
        <source>%1 waarden geplakt</source>
        <translation>%1 values pasted</translation>
    </message>
    <message>
        <source>1 vraagt controle</source>
        <translation>1 needs checking</translation>
    </message>
    <message>
        <source>%1 vragen controle</source>
        <translation>%1 need checking</translation>
    </message>
    <message>
        <source>%1 pasten niet in het rooster</source>
        <translation>%1 did not fit in the grid</translation>
    </message>
    <message>
        <source>Naar controle</source>
        <translation>Go to check</translation>
    </message>
    <message>
        <source>Plakken ongedaan</source>
        <translation>Undo paste</translation>
    </message>
    <message>
        <source>1 waarde vraagt controle.</source>
        <translation>1 value needs checking.</translation>
    </message>
    <message>
        <source>%1 waarden vragen controle.</source>
        <translation>%1 values need checking.</translation>
    </message>
    <message>
        <source>Bewijs kiezen</source>
        <translation>Choose evidence</translation>
    </message>
    <message>
        <source>1 cel overgeslagen: andere eenheid, of daar hoort geen waarde.</source>
        <translation>1 cell skipped: different unit, or no value belongs there.</translation>
    </message>
    <message>
        <source>%1 cellen overgeslagen: andere eenheid, of daar hoort geen waarde.</source>
        <translation>%1 cells skipped: different unit, or no value belongs there.</translation>
    </message>
    <message>
        <source>opslaan en volgende</source>
        <translation>save and next</translation>
    </message>
    <message>
        <source>terugzetten</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>volgende periode</source>
        <translation>next period</translation>
    </message>
    <message>
        <source>vorige periode</source>
        <translation>previous period</translation>
    </message>
    <message>
        <source>vorige KPI</source>
        <translation>previous KPI</translation>
    </message>
    <message>
        <source>wijzig de waarde</source>
        <translation>change the value</translation>
    </message>
    <message>
        <source>maak leeg</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>naar de volgende vraag</source>
        <translation>to the next question</translation>
    </message>
    <message>
        <source>naar de vorige vraag</source>
        <translation>to the previous question</translation>
    </message>
    <message>
        <source>filter en sorteer</source>
        <translation>filter and sort</translation>
    </message>
    <message>
        <source>kopieer het blok</source>
        <translation>copy the block</translation>
    </message>
    <message>
        <source>plak het blok</source>
        <translation>paste the block</translation>
    </message>
    <message>
        <source>kies meer cellen</source>
        <translation>choose more cells</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Manier van invoeren</source>
        <translation>Way of entering</translation>
    </message>
    <message>
        <source>Filteren en sorteren</source>
        <translation>Filter and sort</translation>
    </message>
    <message>
        <source>Filteren en sorteren (Ctrl F)</source>
        <translation>Filter and sort (Ctrl F)</translation>
    </message>
    <message>
        <source>Er staat geen vraag meer open.</source>
        <translation>There is no open question any more.</translation>
    </message>
    <message>
        <source>1 regel</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>%1 regels</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>1 kolom</source>
        <translation>1 column</translation>
    </message>
    <message>
        <source>%1 kolommen</source>
        <translation>%1 columns</translation>
    </message>
</context>
<context>
    <name>EntryPresenter</name>
    <message>
        <source>%1: %2 van %3 gevuld</source>
        <translation>%1: %2 of %3 filled in</translation>
    </message>
    <message>
        <source>Deze waarde kan zo niet worden opgeslagen: beantwoord de vraag erbij, of maak de cel leeg.</source>
        <translation>This value cannot be saved as it is: answer its question, or empty the cell.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>%1, per deelnemer</source>
        <extracomment>a heading over the deelnemers; %1 is a kpi</extracomment>
        <translation>%1, per participant</translation>
    </message>
    <message>
        <source>Maandelijks</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Per kwartaal</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>Per half jaar</source>
        <translation>Half-yearly</translation>
    </message>
    <message>
        <source>Per jaar</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Per contractjaar</source>
        <translation>Per contract year</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Eenmalig</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>%1, week %2 van de maand</source>
        <extracomment>%1 is what is measured, %2 a number: the second week that ends in the month</extracomment>
        <translation>%1, week %2 of the month</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>kalenderdagen</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Nakijken…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Op welke dag</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Door welke partij</source>
        <translation>By which party</translation>
    </message>
    <message>
        <source>Door wie, namens %1</source>
        <translation>By whom, on behalf of %1</translation>
    </message>
    <message>
        <source>Door wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Over welke actie</source>
        <translation>About which action</translation>
    </message>
    <message>
        <source>Zaken die hieraan voorafgingen</source>
        <translation>Cases that came before this</translation>
    </message>
    <message>
        <source>%1, afgelopen</source>
        <translation>%1, ended</translation>
    </message>
    <message>
        <source>%1, loopt of niet opgelost</source>
        <translation>%1, running or not resolved</translation>
    </message>
    <message>
        <source>Waarom het toch doorgaat</source>
        <translation>Why it goes ahead anyway</translation>
    </message>
    <message>
        <source>Deze reden blijft bij de zaak zichtbaar.</source>
        <translation>This reason stays visible with the case.</translation>
    </message>
    <message>
        <source>Welke termijn</source>
        <translation>Which term</translation>
    </message>
    <message>
        <source>Lengte</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Documenten die dit aantonen</source>
        <translation>Documents that show this</translation>
    </message>
    <message>
        <source>Hier hoort een stuk bij: %1.</source>
        <extracomment>%1 what an event leaves behind: &quot;brief&quot;, &quot;verslag&quot;</extracomment>
        <translation>A document belongs with this: %1.</translation>
    </message>
    <message>
        <source>Kenmerk van het stuk</source>
        <translation>Reference of the document</translation>
    </message>
    <message>
        <source>Vul in door wie.</source>
        <translation>Fill in by whom.</translation>
    </message>
    <message>
        <source>Kies een partij.</source>
        <translation>Choose a party.</translation>
    </message>
    <message>
        <source>Zaak</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Verwijst naar</source>
        <translation>Refers to</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>De zaak gaat naar</source>
        <translation>The case goes to</translation>
    </message>
    <message>
        <source>Blijft zichtbaar</source>
        <translation>Stays visible</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is vastgelegd.</source>
        <extracomment>%1 the reference of a case, %2 what happened</extracomment>
        <translation>%1: ‘%2’ has been recorded.</translation>
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
    <message>
        <source>‘%1’ is te groot: tot %2 wordt een bestand bewaard. Zet het op een gedeelde plek en voeg een link toe.</source>
        <translation>‘%1’ is too large: a file of up to %2 is kept. Put it in a shared place and add a link.</translation>
    </message>
    <message>
        <source>‘%1’ is er niet (meer).</source>
        <translation>‘%1’ is not there (any more).</translation>
    </message>
    <message>
        <source>‘%1’ kan niet worden gelezen. Is het een map, of staat het open in een ander programma?</source>
        <translation>‘%1’ cannot be read. Is it a folder, or is it open in another program?</translation>
    </message>
    <message>
        <source>‘%1’ is leeg en is niet toegevoegd.</source>
        <translation>‘%1’ is empty and has not been added.</translation>
    </message>
    <message>
        <source>Deze link wordt niet vanzelf geopend: %1</source>
        <translation>This link is not opened by itself: %1</translation>
    </message>
    <message>
        <source>‘%1’ is een programma en wordt niet geopend. Bewaar een kopie als je het vertrouwt.</source>
        <translation>‘%1’ is a program and is not opened. Save a copy if you trust it.</translation>
    </message>
    <message>
        <source>‘%1’ staat niet meer in dit bestand.</source>
        <translation>‘%1’ is no longer in this file.</translation>
    </message>
    <message>
        <source>‘%1’ kan daar niet worden opgeslagen. Kies een andere plaats.</source>
        <translation>‘%1’ cannot be saved there. Choose another place.</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Gegevens</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>‘%1’ wordt bewaard in het bestand.</source>
        <translation>‘%1’ is kept in the file.</translation>
    </message>
    <message>
        <source>geen meting in het bijzonder</source>
        <translation>no measurement in particular</translation>
    </message>
    <message>
        <source>Link toevoegen</source>
        <translation>Add link</translation>
    </message>
    <message>
        <source>Voor een bestand dat elders moet blijven, of te groot is om te bewaren.</source>
        <translation>For a file that has to stay elsewhere, or is too large to keep.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Link of plaats</source>
        <translation>Link or place</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vul in waar het ligt.</source>
        <translation>Fill in where it is.</translation>
    </message>
    <message>
        <source>Bewijs wijzigen</source>
        <translation>Change evidence</translation>
    </message>
    <message>
        <source>Bewaard op %1, %2.
SHA-256: %3</source>
        <translation>Kept on %1, %2.
SHA-256: %3</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Geef het een naam.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>‘%1’ is weggehaald.</source>
        <translation>‘%1’ has been removed.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>‘%1’ wordt geopend</source>
        <translation>Opening ‘%1’</translation>
    </message>
    <message>
        <source>Het bestand is groot. Alles wat erin staat, wordt eerst nagekeken.</source>
        <translation>The file is large. Everything in it is checked first.</translation>
    </message>
    <message>
        <source>Bestand openen</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Maatlat-bestanden (*.maatlat);;Alle bestanden (*)</source>
        <translation>Maatlat files (*.maatlat);;All files (*)</translation>
    </message>
    <message>
        <source>Maatlat-bestanden (*.maatlat)</source>
        <translation>Maatlat files (*.maatlat)</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Jouw wijzigingen staan veilig op deze pc. Sla ze op onder een andere naam, of zet jouw versie in de plaats; van de andere versie wordt dan een reservekopie bewaard.</source>
        <translation>Your changes are safe on this PC. Save them under another name, or put your version in its place; a backup of the other version is then kept.</translation>
    </message>
    <message>
        <source>Iemand anders heeft ‘%1’ intussen opgeslagen</source>
        <translation>Someone else has saved ‘%1’ in the meantime</translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Mijn versie in de plaats zetten</source>
        <translation>Put my version in its place</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Zoek of ga naar…</source>
        <translation>Find or go to…</translation>
    </message>
    <message>
        <source>Zoek of ga naar</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Zoek of ga naar… (%1)</source>
        <translation>Find or go to… (%1)</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kijk dit na. Na het vastleggen kun je het niet terugnemen, alleen laten volgen door iets nieuws. Het bestand wordt meteen opgeslagen.</source>
        <translation>Check this. Once recorded, you cannot take it back, only follow it with something new. The file is saved at once.</translation>
    </message>
    <message>
        <source>Definitief vastleggen</source>
        <translation>Record definitively</translation>
    </message>
    <message>
        <source>Wat je hebt ingevuld is nog niet vastgelegd. Kies nog eens Annuleren of Esc om het weg te gooien.</source>
        <translation>What you filled in has not been recorded yet. Choose Cancel or Esc once more to throw it away.</translation>
    </message>
</context>
<context>
    <name>FormPresenter</name>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>Deze periode is nog niet begonnen, of ligt buiten de looptijd van het contract.</source>
        <translation>This period has not started yet, or is outside the term of the contract.</translation>
    </message>
    <message>
        <source>Er is nog geen norm vastgelegd.</source>
        <translation>No norm has been recorded yet.</translation>
    </message>
    <message>
        <source>Teller: %1. Noemer: %2.</source>
        <extracomment>%1 and %2 are what is counted: &quot;op tijd leverbaar&quot;, &quot;aanvragen&quot;</extracomment>
        <translation>Numerator: %1. Denominator: %2.</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Gemeten</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Voorlopig</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>N.v.t. in deze periode</source>
        <translation>N/A in this period</translation>
    </message>
    <message>
        <source>Geen meting bekend</source>
        <translation>No measurement known</translation>
    </message>
    <message>
        <source>Betwist</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Te laat aangeleverd</source>
        <translation>Delivered late</translation>
    </message>
    <message>
        <source>Er staat een waarde én een teller met noemer. Maak een van beide leeg.</source>
        <translation>There is both a value and a numerator with denominator. Clear one of the two.</translation>
    </message>
    <message>
        <source>Vul ook de teller in, of maak de noemer leeg.</source>
        <translation>Fill in the numerator as well, or clear the denominator.</translation>
    </message>
    <message>
        <source>Vul ook de noemer in, of maak de teller leeg.</source>
        <translation>Fill in the denominator as well, or clear the numerator.</translation>
    </message>
    <message>
        <source>Vul een waarde in, of kies een andere status.</source>
        <translation>Fill in a value, or choose another status.</translation>
    </message>
    <message>
        <source>Bron, toelichting en bewijs horen bij een waarde. Vul een waarde in, of maak ook die leeg.</source>
        <translation>Source, note and evidence belong to a value. Fill in a value, or clear those as well.</translation>
    </message>
    <message>
        <source>Vul hier een cijfer in, of laat dit leeg.</source>
        <translation>Enter a figure here, or leave this empty.</translation>
    </message>
    <message>
        <source>Vul in welk cijfer de opdrachtnemer noemt, of schrijf in de toelichting waarover jullie het oneens zijn.</source>
        <translation>Enter the figure that the supplier gives, or write in the note what you disagree about.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hulp bij dit scherm</source>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>n.v.t.</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>geen gegevens</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>hele contract</source>
        <translation>whole contract</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Staat er nu</source>
        <translation>Stored now</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a percentage, %2 &quot;113 / 200&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Opgave van de opdrachtnemer</source>
        <translation>Figure given by the supplier</translation>
    </message>
    <message>
        <source>Wat staat er in de kolom ‘%1’?</source>
        <translation>What does the column ‘%1’ hold?</translation>
    </message>
    <message>
        <source>In welke kolom staat ‘%1’?</source>
        <translation>Which column holds ‘%1’?</translation>
    </message>
    <message>
        <source>Welke KPI is ‘%1’?</source>
        <translation>Which KPI is ‘%1’?</translation>
    </message>
    <message>
        <source>Welke deelnemer is ‘%1’?</source>
        <translation>Which participant is ‘%1’?</translation>
    </message>
    <message>
        <source>Niets van belang</source>
        <translation>Nothing of interest</translation>
    </message>
    <message>
        <source>Niets uit dit logboek</source>
        <translation>Nothing from this log</translation>
    </message>
    <message>
        <source>Wat meet elke KPI uit dit logboek?</source>
        <translation>What does each KPI measure of this log?</translation>
    </message>
    <message>
        <source>Dit vraagt een keuze</source>
        <translation>This asks for a choice</translation>
    </message>
    <message numerus="yes">
        <source>%n keer in dit bestand</source>
        <translation>
            <numerusform>%n time in this file</numerusform>
            <numerusform>%n times in this file</numerusform>
        </translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 vraagt een keuze. Er is nog niets overgenomen.</source>
        <translation>%1 asks for a choice. Nothing has been imported yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n fout(en) in %1. Er is niets overgenomen: verbeter het bestand en kies het opnieuw.</source>
        <translation>
            <numerusform>%n error in %1. Nothing has been imported: correct the file and choose it again.</numerusform>
            <numerusform>%n errors in %1. Nothing has been imported: correct the file and choose it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is goed gelezen, en er staat geen enkele waarde in.</source>
        <translation>%1 was read without problems, and there is not a single value in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) gelezen uit %1. Er is nog niets veranderd.</source>
        <translation>
            <numerusform>%n value read from %1. Nothing has changed yet.</numerusform>
            <numerusform>%n values read from %1. Nothing has changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) uit %1, geteld uit %2 rijen. Er is nog niets veranderd.</source>
        <translation>
            <numerusform>%n value from %1, counted from %2 rows. Nothing has changed yet.</numerusform>
            <numerusform>%n values from %1, counted from %2 rows. Nothing has changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) wijken af van wat er staat.</source>
        <translation>
            <numerusform>%n value differs from what is stored.</numerusform>
            <numerusform>%n values differ from what is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waarde(n) overgenomen; wat al gelijk was, is overgeslagen.</source>
        <translation>
            <numerusform>%n value imported; what was already the same was skipped.</numerusform>
            <numerusform>%n values imported; what was already the same was skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rijen vallen buiten de looptijd van het contract.</source>
        <translation>%1 rows lie outside the term of the contract.</translation>
    </message>
    <message>
        <source>%1 krijgt niets: de kolom ‘%2’ ontbreekt.</source>
        <extracomment>%1 the code of a kpi, %2 the name of a column</extracomment>
        <translation>%1 gets nothing: the column ‘%2’ is missing.</translation>
    </message>
    <message>
        <source>%1 is gelezen als %2. Kies wat de KPI’s van dit contract daaruit meten.</source>
        <extracomment>%1 the name of a file, %2 a kind of log, such as &quot;belgegevens&quot;</extracomment>
        <translation>%1 was read as %2. Choose what the KPIs of this contract measure of it.</translation>
    </message>
    <message>
        <source>%1 is gelezen als %2, en geen KPI van dit contract kan daar iets uit meten.</source>
        <extracomment>%1 the name of a file, %2 a kind of log</extracomment>
        <translation>%1 was read as %2, and no KPI of this contract can measure anything of it.</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message>
        <source>Importeren</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Metingen importeren</source>
        <translation>Import measurements</translation>
    </message>
    <message>
        <source>Metingen voor %1</source>
        <translation>Measurements for %1</translation>
    </message>
    <message>
        <source>Nog geen contract</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Maak eerst een contract; dan weet Maatlat welke KPI’s in de tabel kunnen staan.</source>
        <translation>Make a contract first; then Maatlat knows which KPIs can be in the table.</translation>
    </message>
    <message>
        <source>Naar het overzicht</source>
        <translation>Go to overview</translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Naar het dashboard</source>
        <translation>Go to dashboard</translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Wat er in het bestand staat</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <source>Gelezen metingen</source>
        <translation>Measurements read</translation>
    </message>
    <message>
        <source>Fouten</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Fouten in het bestand</source>
        <translation>Errors in the file</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ander bestand…</source>
        <translation>Other file…</translation>
    </message>
    <message>
        <source>Metingen overnemen</source>
        <translation>Import measurements</translation>
    </message>
    <message>
        <source>Zo kan het eruitzien:</source>
        <translation>It may look like this:</translation>
    </message>
    <message>
        <source>Voorbeeld van een tabel</source>
        <translation>Example of a table</translation>
    </message>
    <message>
        <source>KPI-tabel plakken…</source>
        <translation>Paste KPI table…</translation>
    </message>
    <message>
        <source>Tabellen (*.csv *.tsv *.txt *.xlsx *.ods);;Alle bestanden (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Metingen uit een tabel of logboek</source>
        <translation>Measurements from a table or a log</translation>
    </message>
    <message>
        <source>%1 wordt gelezen…</source>
        <translation>Reading %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n afwijkende waarde(n) vervangen</source>
        <translation>
            <numerusform>Replace %n differing value</numerusform>
            <numerusform>Replace %n differing values</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niets geteld</source>
        <translation>Nothing counted yet</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Wat het bestand is</source>
        <translation>What the file is</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gelezen als</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Kies of sleep een bestand: een tabel uit Excel of CSV, of een logboek van gesprekken, zaken, storingen, werken of ritten. Je ziet eerst wat erin staat; er verandert nog niets.</source>
        <translation>Choose or drag a file: a table from Excel or CSV, or a log of calls, cases, outages, works or journeys. You first see what it holds; nothing changes yet.</translation>
    </message>
</context>
<context>
    <name>InsertPage</name>
    <message>
        <source>Codes die er al zijn</source>
        <translation>Codes that are taken</translation>
    </message>
    <message>
        <source>Alle overslaan</source>
        <translation>Skip all</translation>
    </message>
    <message>
        <source>Alle een andere code</source>
        <translation>Another code for all</translation>
    </message>
    <message>
        <source>Waar de KPI’s komen</source>
        <translation>Where the KPIs go</translation>
    </message>
    <message>
        <source>In een bestaand contract</source>
        <translation>Into an existing contract</translation>
    </message>
    <message>
        <source>In een nieuw contract</source>
        <translation>Into a new contract</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Naam van het contract</source>
        <translation>Name of the contract</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Ingangsdatum</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Einddatum</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>dag-maand-jaar, of leeg</source>
        <translation>day-month-year, or empty</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Invoegen is één stap, die je ongedaan kunt maken.</source>
        <translation>Inserting is one step, which you can undo.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) worden ingevoegd, met hun brontekst.</source>
        <translation>
            <numerusform>%n KPI is inserted, with its source text.</numerusform>
            <numerusform>%n KPIs are inserted, with their source text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ervan zijn zeker gelezen: invoegen bevestigt hun norm, en ze worden meteen beoordeeld.</source>
        <translation>
            <numerusform>%n of them was read for sure: inserting confirms its norm, and it is judged at once.</numerusform>
            <numerusform>%n of them were read for sure: inserting confirms their norms, and they are judged at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blijven concept: ze krijgen geen oordeel tot je hun norm hebt nagekeken.</source>
        <translation>
            <numerusform>%n stays a concept: it gets no verdict until you have checked its norm.</numerusform>
            <numerusform>%n stay concepts: they get no verdict until you have checked their norms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaan niet mee.</source>
        <translation>
            <numerusform>%n does not go along.</numerusform>
            <numerusform>%n do not go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en nog %n; kies hierboven voor alle tegelijk.</source>
        <translation>
            <numerusform>and %n more; choose above for all at once.</numerusform>
            <numerusform>and %n more; choose above for all at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Andere code:</source>
        <translation>Another code:</translation>
    </message>
    <message>
        <source>%1 overslaan</source>
        <extracomment>%1 a code</extracomment>
        <translation>Skip %1</translation>
    </message>
    <message>
        <source>%1 een andere code geven</source>
        <translation>Give %1 another code</translation>
    </message>
    <message>
        <source>Andere code voor %1</source>
        <translation>Another code for %1</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Op dit scherm</source>
        <translation>On this screen</translation>
    </message>
    <message>
        <source>Toetsen op dit scherm</source>
        <translation>Keys on this screen</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Toetsen in het hele programma</source>
        <translation>Keys in the whole program</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KpiEditorPage</name>
    <message>
        <source>KPI bewerken</source>
        <translation>Edit KPI</translation>
    </message>
    <message>
        <source>opslaan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>onderdeel verplaatsen</source>
        <translation>move part</translation>
    </message>
    <message>
        <source>volgende fout</source>
        <translation>next problem</translation>
    </message>
    <message>
        <source>wijzigingen weggooien</source>
        <translation>discard changes</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw uitvoeren</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Voldoende als</source>
        <translation>Pass if</translation>
    </message>
    <message>
        <source>onderdelen zijn gehaald</source>
        <translation>parts are met</translation>
    </message>
    <message>
        <source>Hoeveel onderdelen moeten zijn gehaald</source>
        <translation>How many parts have to be met</translation>
    </message>
    <message>
        <source>Onderdeel toevoegen</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>Geen KPI om te bewerken</source>
        <translation>No KPI to edit</translation>
    </message>
    <message>
        <source>Kies een KPI in ‘KPI’s en normen’, of voeg er daar een toe.</source>
        <translation>Choose a KPI in ‘KPIs and norms’, or add one there.</translation>
    </message>
    <message>
        <source>KPI’s en normen</source>
        <translation>KPIs and norms</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bevestigen en opslaan</source>
        <translation>Confirm and save</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen. Je kunt hier kijken en waarden proberen.</source>
        <translation>This file is read-only. You can look and try values here.</translation>
    </message>
    <message>
        <source>Deze norm is uit een tekst gelezen en nog niet bevestigd. Klopt hij, sla hem dan op: vanaf dan wordt ermee geoordeeld.</source>
        <translation>This norm was read from a text and is not confirmed yet. If it is right, save it: from then on it judges.</translation>
    </message>
    <message>
        <source>Druk nog eens op Esc om je wijzigingen weg te gooien.</source>
        <translation>Press Esc again to discard your changes.</translation>
    </message>
</context>
<context>
    <name>KpiEditorPresenter</name>
    <message>
        <source>Statisch</source>
        <translation>Static</translation>
    </message>
    <message>
        <source>Dynamisch</source>
        <translation>Dynamic</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>meteen</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>minstens %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>Er zijn al metingen: het ritme ligt vast.</source>
        <translation>There are measurements already: the rhythm is fixed.</translation>
    </message>
    <message>
        <source>Er zijn al metingen: soort en eenheid liggen vast.</source>
        <translation>There are measurements already: kind and unit are fixed.</translation>
    </message>
    <message>
        <source>Een KPI heeft ten minste één onderdeel.</source>
        <translation>A KPI has at least one part.</translation>
    </message>
    <message>
        <source>Er zijn al metingen van dit onderdeel, dus het blijft. Het kan ‘telt niet mee’ worden.</source>
        <translation>There are measurements of this part already, so it stays. It can become ‘does not count’.</translation>
    </message>
    <message>
        <source>Een ander onderdeel wordt hieruit berekend.</source>
        <translation>Another part is computed from this one.</translation>
    </message>
    <message>
        <source>%1 (kopie)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>‘%1’ is opgeslagen.</source>
        <translation>‘%1’ has been saved.</translation>
    </message>
    <message>
        <source>‘%1’ is toegevoegd.</source>
        <translation>‘%1’ was added.</translation>
    </message>
    <message>
        <source>KPI bewerken</source>
        <translation>Edit KPI</translation>
    </message>
    <message>
        <source>Nieuwe KPI</source>
        <translation>New KPI</translation>
    </message>
    <message>
        <source>%1 bewerken</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Nog geen overleg gekozen</source>
        <translation>No meeting chosen yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 the title of a meeting</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dynamisch: kan elk jaar na overleg worden aangepast.</source>
        <translation>Dynamic: can be changed every year after consultation.</translation>
    </message>
    <message>
        <source>Statisch: ligt vast voor de looptijd.</source>
        <translation>Static: fixed for the term of the contract.</translation>
    </message>
    <message>
        <source>Meetmethode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Gemeten door</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Als de norm niet wordt gehaald</source>
        <translation>If the norm is not met</translation>
    </message>
    <message>
        <source>Toegestane sancties</source>
        <translation>Permitted sanctions</translation>
    </message>
    <message>
        <source>Tekst in het document</source>
        <translation>Text in the document</translation>
    </message>
    <message>
        <source>Vindplaats</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Gemeten %1, beoordeeld %2</source>
        <translation>Measured %1, assessed %2</translation>
    </message>
    <message>
        <source>per deelnemer</source>
        <translation>per participant</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>dynamisch</source>
        <translation>dynamic</translation>
    </message>
    <message>
        <source>statisch</source>
        <translation>static</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>Termijn van de maatregel</source>
        <translation>Term of the measure</translation>
    </message>
    <message>
        <source>Eisen en criteria</source>
        <translation>Requirements and criteria</translation>
    </message>
</context>
<context>
    <name>KpisPage</name>
    <message>
        <source>KPI’s en normen</source>
        <translation>KPIs and norms</translation>
    </message>
    <message>
        <source>kopiëren</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>KPI’s</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Vragenlijst</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Lezingen</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Nog geen KPI’s</source>
        <translation>No KPIs yet</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Waar het contract ruimte laat, kies je hier hoe het wordt gelezen. Elk oordeel wordt daarna opnieuw bepaald.</source>
        <translation>Where the contract leaves room, choose here how it is read. Every verdict is then determined again.</translation>
    </message>
    <message>
        <source>Afspraken over de gekozen KPI</source>
        <translation>What was agreed about the chosen KPI</translation>
    </message>
    <message>
        <source>Geen deelnemers</source>
        <translation>No participants</translation>
    </message>
    <message>
        <source>Dit contract wordt als geheel gemeten. Deelnemers vul je in bij een nieuw contract.</source>
        <translation>This contract is measured as a whole. Participants are filled in with a new contract.</translation>
    </message>
    <message>
        <source>Geen vragenlijst</source>
        <translation>No questionnaire</translation>
    </message>
    <message>
        <source>Geen KPI van dit contract wordt met een klanttevredenheidsonderzoek gemeten.</source>
        <translation>No KPI of this contract is measured with a customer satisfaction survey.</translation>
    </message>
    <message>
        <source>Geen sancties</source>
        <translation>No sanctions</translation>
    </message>
    <message>
        <source>Dit contract noemt geen sancties; wat er dan gebeurt, staat bij elke KPI.</source>
        <translation>This contract names no sanctions; what happens instead stands with each KPI.</translation>
    </message>
    <message>
        <source>Niets om te kiezen</source>
        <translation>Nothing to choose</translation>
    </message>
    <message>
        <source>De afspraken van dit contract zijn op één manier te lezen.</source>
        <translation>The agreements of this contract can be read in one way only.</translation>
    </message>
    <message>
        <source>bewerken</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>nieuwe KPI</source>
        <translation>new KPI</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bewerken</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bibliotheek…</source>
        <translation>Library…</translation>
    </message>
    <message>
        <source>Nieuwe KPI</source>
        <translation>New KPI</translation>
    </message>
    <message>
        <source>Uit de bibliotheek…</source>
        <translation>From the library…</translation>
    </message>
    <message>
        <source>Eisen</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>Stand op een eerdere datum…</source>
        <translation>State on an earlier date…</translation>
    </message>
    <message>
        <source>Plak de KPI-tabel van het contract, voeg er zelf een toe, of maak een contract uit een sjabloon: daar staan ze al in.</source>
        <translation>Paste the KPI table of the contract, add one yourself, or make a contract from a template: there they are already.</translation>
    </message>
    <message>
        <source>Geen eisen</source>
        <translation>No requirements</translation>
    </message>
    <message>
        <source>Bij geen KPI staat welke eis of welk gunningscriterium ermee wordt bewezen. Je vult dat in bij de KPI.</source>
        <translation>No KPI says which requirement or award criterion it shows. You fill that in at the KPI.</translation>
    </message>
    <message>
        <source>KPI-tabel plakken…</source>
        <translation>Paste KPI table…</translation>
    </message>
</context>
<context>
    <name>KpisPresenter</name>
    <message>
        <source>Vanaf %1: %2.</source>
        <translation>From %1: %2.</translation>
    </message>
    <message>
        <source>Vanaf het begin: %1.</source>
        <translation>From the start: %1.</translation>
    </message>
    <message>
        <source>Reden: %1.</source>
        <translation>Reason: %1.</translation>
    </message>
    <message>
        <source>Afgesproken door %1.</source>
        <translation>Agreed by %1.</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>KPI’s uit de bibliotheek</source>
        <translation>KPIs from the library</translation>
    </message>
    <message>
        <source>Definities uit de praktijk van klantcontact. Je kopieert wat er wordt gemeten; de norm vul je daarna zelf in.</source>
        <translation>Definitions from customer contact practice. You copy what is measured; the norm is for you to fill in afterwards.</translation>
    </message>
    <message>
        <source>Zoek in naam en uitleg</source>
        <translation>Search names and explanations</translation>
    </message>
    <message>
        <source>Zoek in de bibliotheek</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Kanaal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Alle kanalen</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>KPI’s in de bibliotheek</source>
        <translation>KPIs in the library</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Niets gevonden. Zoek op een ander woord of in alle kanalen.</source>
        <translation>Nothing found. Try another word, or all channels.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n toevoegen</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) toegevoegd. Vul de norm in om een oordeel te krijgen.</source>
        <translation>
            <numerusform>%n KPI added. Fill in the norm to get a verdict.</numerusform>
            <numerusform>%n KPIs added. Fill in the norms to get verdicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>%1 (staat er al in)</source>
        <translation>%1 (there already)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kanaal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Meting</source>
        <translation>Measurement</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Verwijzing naar een document</source>
        <translation>Reference to a document</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Waar het ligt</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Geef het document een naam.</source>
        <translation>Give the document a name.</translation>
    </message>
    <message>
        <source>Schrijf waar het document ligt: een map, een adres of een zaaknummer.</source>
        <translation>Write where the document is: a folder, an address or a case number.</translation>
    </message>
    <message>
        <source>De verwijzing is bewaard.</source>
        <translation>The reference has been saved.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Ongedaan gemaakt. %1</source>
        <translation>Undone. %1</translation>
    </message>
    <message>
        <source>Opnieuw gedaan. %1</source>
        <translation>Redone. %1</translation>
    </message>
    <message>
        <source>%1 leeggemaakt, was %2</source>
        <translation>%1 cleared, was %2</translation>
    </message>
    <message>
        <source>%1 ingevoerd: %2</source>
        <translation>%1 entered: %2</translation>
    </message>
    <message>
        <source>%1: toelichting, bron of bewijs gewijzigd</source>
        <translation>%1: note, source or evidence changed</translation>
    </message>
    <message>
        <source>%1 waarden ingevoerd</source>
        <translation>%1 values entered</translation>
    </message>
    <message>
        <source>%1 waarden leeggemaakt</source>
        <translation>%1 values cleared</translation>
    </message>
    <message>
        <source>%1 waarden gewijzigd</source>
        <translation>%1 values changed</translation>
    </message>
    <message>
        <source>%1: %2 t/m %3</source>
        <extracomment>%1 &quot;9 waarden ingevoerd&quot;, %2 and %3 the first and the last period</extracomment>
        <translation>%1: %2 to %3</translation>
    </message>
    <message>
        <source>Norm %1 vervallen</source>
        <translation>Norm %1 withdrawn</translation>
    </message>
    <message>
        <source>Nieuwe norm %1 vanaf %2</source>
        <translation>New norm %1 from %2</translation>
    </message>
    <message>
        <source>Norm %1</source>
        <translation>Norm %1</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Let-op-marge %1</source>
        <translation>Watch margin %1</translation>
    </message>
    <message>
        <source>Norm bevestigd</source>
        <translation>Norm confirmed</translation>
    </message>
    <message>
        <source>Norm gewijzigd</source>
        <translation>Norm changed</translation>
    </message>
    <message>
        <source>KPI toegevoegd</source>
        <translation>KPI added</translation>
    </message>
    <message>
        <source>KPI verwijderd</source>
        <translation>KPI removed</translation>
    </message>
    <message>
        <source>Titel %1</source>
        <translation>Title %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>korte titel</source>
        <translation>short title</translation>
    </message>
    <message>
        <source>thema</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>doel</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>meetmethode</source>
        <translation>method</translation>
    </message>
    <message>
        <source>gemeten door</source>
        <translation>measured by</translation>
    </message>
    <message>
        <source>gevolg</source>
        <translation>consequence</translation>
    </message>
    <message>
        <source>sancties</source>
        <translation>sanctions</translation>
    </message>
    <message>
        <source>eisen en criteria</source>
        <translation>requirements and criteria</translation>
    </message>
    <message>
        <source>brontekst</source>
        <translation>source text</translation>
    </message>
    <message>
        <source>bevestigd</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>KPI gewijzigd</source>
        <translation>KPI changed</translation>
    </message>
    <message>
        <source>Gewijzigd: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Onderdeel %1 toegevoegd</source>
        <translation>Part %1 added</translation>
    </message>
    <message>
        <source>Onderdeel %1 gewijzigd</source>
        <translation>Part %1 changed</translation>
    </message>
    <message>
        <source>Onderdeel %1 verwijderd</source>
        <translation>Part %1 removed</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Gelijk aan de huidige norm.</source>
        <translation>The same as with the current norm.</translation>
    </message>
    <message numerus="yes">
        <source>%n periode(n) krijgen een ander oordeel dan nu.</source>
        <translation>
            <numerusform>%n period gets another verdict than now.</numerusform>
            <numerusform>%n periods get another verdict than now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackCard</name>
    <message>
        <source>Terugkijken met deze norm</source>
        <translation>Look back with this norm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nog geen metingen om op terug te kijken.</source>
        <translation>No measurements yet to look back on.</translation>
    </message>
    <message>
        <source>Eerdere perioden houden hun norm. De nieuwe norm geldt vanaf %1.</source>
        <translation>Earlier periods keep their norm. The new norm holds from %1.</translation>
    </message>
    <message>
        <source>Datum wijzigen</source>
        <translation>Change date</translation>
    </message>
    <message>
        <source>Er is al geoordeeld. Verander je de norm, dan vraagt Maatlat vanaf wanneer.</source>
        <translation>Verdicts have been given. If you change the norm, Maatlat asks from when.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open eerst een bestand; sleep de cijfers daarna hierheen.</source>
        <translation>Open a file first; then drag the figures here.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 van %2 KPI’s</source>
        <translation>%1 of %2 KPIs</translation>
    </message>
    <message>
        <source>niet in dit contract</source>
        <translation>not in this contract</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Overleg toevoegen</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Verslag verzonden op</source>
        <translation>Minutes sent on</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Verslag, of waar het ligt</source>
        <translation>Minutes, or where they are</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vul de dag in.</source>
        <translation>Fill in the day.</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum. Schrijf bijvoorbeeld 24-9-2026.</source>
        <translation>‘%1’ is not a date. Write for instance 24-9-2026.</translation>
    </message>
    <message>
        <source>Geef het overleg een naam.</source>
        <translation>Give the meeting a name.</translation>
    </message>
    <message>
        <source>Een verslag wordt na het overleg verzonden.</source>
        <translation>Minutes are sent after the meeting.</translation>
    </message>
    <message>
        <source>Agenda, één punt per regel</source>
        <translation>Agenda, one point a line</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Overleg en rapport</source>
        <translation>Meeting and report</translation>
    </message>
    <message>
        <source>afdrukken</source>
        <translation>print</translation>
    </message>
    <message>
        <source>Kopiëren voor e-mail</source>
        <translation>Copy for e-mail</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Nog geen overlegstuk</source>
        <translation>No meeting pack yet</translation>
    </message>
    <message>
        <source>Voeg eerst een contract toe; het overlegstuk volgt vanzelf.</source>
        <translation>Add a contract first; the meeting pack follows by itself.</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>De samenvatting staat op het klembord.</source>
        <translation>The summary is on the clipboard.</translation>
    </message>
    <message>
        <source>opslaan als PDF of tekst</source>
        <translation>save as PDF or text</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Overleggen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Opslaan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document opslaan</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Bewerkbare tekst (*.odt)</source>
        <translation>Editable text (*.odt)</translation>
    </message>
</context>
<context>
    <name>MeetingPresenter</name>
    <message>
        <source>Deze brief rust op wat alleen op deze pc staat. Sla eerst op met Ctrl S; daarna kun je hem bewaren of afdrukken.</source>
        <translation>This letter rests on what is only on this PC. Save first with Ctrl S; after that you can store or print it.</translation>
    </message>
</context>
<context>
    <name>MeetingsModel</name>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>nog niet gehouden</source>
        <translation>not held yet</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Verslag verzonden</source>
        <translation>Minutes sent</translation>
    </message>
</context>
<context>
    <name>MeetingsPane</name>
    <message>
        <source>Overleg toevoegen…</source>
        <translation>Add meeting…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Overleggen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Nog geen overleggen</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Leg vast welke overleggen er zijn en wanneer hun verslag is verzonden. Wat ontbreekt, komt in de agenda.</source>
        <translation>Record which meetings there are and when their minutes were sent. What is missing appears in the agenda.</translation>
    </message>
    <message>
        <source>%1 verwijderd.</source>
        <translation>%1 removed.</translation>
    </message>
    <message>
        <source>Agenda en verslag als stuk</source>
        <translation>Agenda and minutes as document</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
    <message>
        <source>wijzigen</source>
        <translation>change</translation>
    </message>
    <message>
        <source>verwijderen</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>In ‘%1’ is een norm afgesproken, die ernaar verwijst. Daarom blijft dit overleg staan.</source>
        <translation>A norm was agreed in ‘%1’ and refers to it. That is why this meeting stays.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Onlan&amp;gs geopend</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Bee&amp;ld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>T&amp;hema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>T&amp;aal</source>
        <translation>Lang&amp;uage</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contract</translation>
    </message>
    <message>
        <source>Contract &amp;kiezen</source>
        <translation>&amp;Choose contract</translation>
    </message>
    <message>
        <source>&amp;Meting</source>
        <translation>&amp;Measurements</translation>
    </message>
    <message>
        <source>&amp;Rapport</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>E&amp;xtra</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>%1   (niet gevonden)</source>
        <translation>%1   (not found)</translation>
    </message>
</context>
<context>
    <name>MomentsPresenter</name>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Verlengt tot en met</source>
        <translation>Extends up to and including</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nog niets vastgelegd. Zet hier wanneer de prijzen worden geïndexeerd, en tot wanneer je over een verlenging kunt beslissen.</source>
        <translation>Nothing recorded yet. Put down here when prices are indexed, and until when you can decide on an extension.</translation>
    </message>
    <message>
        <source>Deze dagen staan in de agenda. Een sanctie S5 staat bij de eerstvolgende indexering tot zij is afgesloten.</source>
        <translation>These days are in the agenda. A sanction S5 stands at the next indexation until it is closed.</translation>
    </message>
    <message>
        <source>Indexering of optie toevoegen</source>
        <translation>Add indexation or option</translation>
    </message>
    <message>
        <source>Indexering of optie wijzigen</source>
        <translation>Change indexation or option</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dag: de (eerste) indexering, of de laatste dag om te beslissen</source>
        <translation>Day: the (first) indexation, or the last day to decide</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>CBS-index, of eerste verlenging</source>
        <translation>CBS index, or first extension</translation>
    </message>
    <message>
        <source>Tot en met welke dag kan erover worden beslist?</source>
        <translation>Up to and including which day can it be decided on?</translation>
    </message>
    <message>
        <source>Op welke dag is de (eerste) indexering?</source>
        <translation>On which day is the (first) indexation?</translation>
    </message>
    <message>
        <source>Dit is vóór de ingangsdatum van %1.</source>
        <translation>This is before the start date of %1.</translation>
    </message>
    <message>
        <source>Dit is vóór de laatste dag om te beslissen.</source>
        <translation>This is before the last day to decide.</translation>
    </message>
    <message>
        <source>Tot wanneer loopt het contract met deze optie?</source>
        <translation>Until when does the contract run with this option?</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) verwijderd.</source>
        <translation>
            <numerusform>%n row removed.</numerusform>
            <numerusform>%n rows removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>%1 %2, week %3</source>
        <extracomment>%1 a weekday, %2 a date, %3 the number of its week</extracomment>
        <translation>%1 %2, week %3</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>de agenda kijkt niet zo ver</source>
        <translation>the agenda does not look that far</translation>
    </message>
    <message>
        <source>niets in de agenda</source>
        <translation>nothing in the agenda</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>%1 in de agenda</source>
        <translation>%1 in the agenda</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Code, zonder spaties</source>
        <translation>Code, without spaces</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Categorie</source>
        <translation>Category team</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kenmerk en vindplaats</source>
        <translation>Reference and location</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navigatie</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Portefeuille</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>NewContractDialog</name>
    <message>
        <source>Nieuw contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Leeg, zonder sjabloon</source>
        <translation>Empty, without a template</translation>
    </message>
    <message>
        <source>Sjabloon</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Korte code</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Gunning</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Ondertekening</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>Ingangsdatum</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>dag-maand-jaar, of leeg</source>
        <translation>day-month-year, or empty</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>In een nieuw bestand</source>
        <translation>In a new file</translation>
    </message>
    <message>
        <source>In het geopende bestand</source>
        <translation>In the open file</translation>
    </message>
    <message>
        <source>Contract maken</source>
        <translation>Make contract</translation>
    </message>
    <message>
        <source>Je begint zonder KPI’s.</source>
        <translation>You start without KPIs.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(’s) met hun normen worden ingevuld; je kunt ze later aanpassen.</source>
        <translation>
            <numerusform>%n KPI with its norms is filled in; you can change it later.</numerusform>
            <numerusform>%n KPIs with their norms are filled in; you can change them later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Geef het contract een titel.</source>
        <translation>Give the contract a title.</translation>
    </message>
    <message>
        <source>Geef een korte code, bijvoorbeeld leasefietsen.</source>
        <translation>Give a short code, for example lease-bikes.</translation>
    </message>
    <message>
        <source>Een code heeft geen spaties. Gebruik een streepje.</source>
        <translation>A code has no spaces. Use a hyphen.</translation>
    </message>
    <message>
        <source>Deze code is al in gebruik. Probeer %1.</source>
        <translation>This code is already in use. Try %1.</translation>
    </message>
    <message>
        <source>De ingangsdatum is nodig: termijnen tellen vanaf die dag.</source>
        <translation>The start date is needed: terms count from that day.</translation>
    </message>
    <message>
        <source>Dit is geen datum. Schrijf bijvoorbeeld %1.</source>
        <translation>This is not a date. Write for example %1.</translation>
    </message>
    <message>
        <source>Het einde ligt vóór de ingangsdatum.</source>
        <translation>The end is before the start date.</translation>
    </message>
</context>
<context>
    <name>NormsPage</name>
    <message>
        <source>Tabel of vraag</source>
        <translation>Table or question</translation>
    </message>
    <message>
        <source>Welke regels</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>KPI’s en hun normen</source>
        <translation>KPIs and their norms</translation>
    </message>
    <message>
        <source>Invoegen kan nu al; wat nog openstaat blijft gemarkeerd als concept.</source>
        <translation>You can insert already; what is still open stays marked as a concept.</translation>
    </message>
    <message>
        <source>Er zijn geen open vragen meer.</source>
        <translation>There are no open questions left.</translation>
    </message>
    <message>
        <source>Alles %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Zeker %1</source>
        <translation>Sure %1</translation>
    </message>
    <message>
        <source>Controleren %1</source>
        <translation>To check %1</translation>
    </message>
    <message>
        <source>Aanvullen %1</source>
        <translation>To fill in %1</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Vraag (%1)</source>
        <translation>Question (%1)</translation>
    </message>
    <message>
        <source>Geen regels</source>
        <translation>No rows</translation>
    </message>
    <message>
        <source>Er is geen regel van deze zekerheid. Kies ‘Alles’ om de andere te zien.</source>
        <translation>There is no row of this certainty. Choose ‘All’ to see the others.</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message>
        <source>toelichting</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NoticeLogDialog</name>
    <message>
        <source>bericht</source>
        <translation>message</translation>
    </message>
    <message>
        <source>let op</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>probleem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Meldingen sinds het openen van Maatlat</source>
        <translation>Messages since Maatlat was opened</translation>
    </message>
    <message>
        <source>Meldingen, de laatste bovenaan</source>
        <translation>Messages, the latest at the top</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Er is nog niets gemeld.</source>
        <translation>No messages yet.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OpenCaseForm</name>
    <message>
        <source>Zaak openen</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Nakijken…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Volgens welke procedure</source>
        <translation>According to which procedure</translation>
    </message>
    <message>
        <source>Waar het over gaat</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Geopend op</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Kies een procedure.</source>
        <translation>Choose a procedure.</translation>
    </message>
    <message>
        <source>Schrijf waar de zaak over gaat.</source>
        <translation>Write what the case is about.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>Geopend</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Begint bij</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Versie</source>
        <extracomment>%1 the number of a version</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>De zaak houdt versie %1 van de procedure, ook als die later wordt gewijzigd.</source>
        <translation>The case keeps version %1 of the procedure, even if that is changed later.</translation>
    </message>
    <message>
        <source>De zaak is geopend.</source>
        <translation>The case has been opened.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>%1 en %2</source>
        <extracomment>the last two of a list: &quot;1a, 2a en 3a&quot;</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 van %2 naar %3</source>
        <extracomment>%1 an onderwerp, %2 and %3 marks</extracomment>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; geteld, %2 nodig</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; counted, %2 needed</translation>
    </message>
    <message>
        <source>Nog geen cijfers</source>
        <translation>No marks yet</translation>
    </message>
    <message>
        <source>Typ of plak de cijfers in het rooster; de uitkomst staat hier na elk cijfer.</source>
        <translation>Type or paste the marks in the grid; the outcome appears here after each mark.</translation>
    </message>
    <message>
        <source>Uitkomst van dit KTO</source>
        <translation>Outcome of this survey</translation>
    </message>
    <message>
        <source>Voorstel; de categorie besluit</source>
        <translation>Proposal; the category team decides</translation>
    </message>
    <message>
        <source>Respons te laag, uitkomst indicatief</source>
        <translation>Response too low, outcome indicative</translation>
    </message>
    <message>
        <source>Niet gedekt door de tabel</source>
        <translation>Not covered by the table</translation>
    </message>
    <message>
        <source>Letterlijk</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>Advies</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Opleggen vraagt een motivering.</source>
        <translation>Imposing it requires a stated reason.</translation>
    </message>
    <message>
        <source>Waarom %1? %2 matig, %3 slecht</source>
        <translation>Why %1? %2 fair, %3 poor</translation>
    </message>
    <message>
        <source>geen sanctie</source>
        <translation>no sanction</translation>
    </message>
    <message>
        <source>Matig: %1 tot %2</source>
        <translation>Fair: %1 to below %2</translation>
    </message>
    <message>
        <source>Slecht: onder %1</source>
        <translation>Poor: below %1</translation>
    </message>
    <message>
        <source>Matig: %1.</source>
        <translation>Fair: %1.</translation>
    </message>
    <message>
        <source>Slecht: %1.</source>
        <translation>Poor: %1.</translation>
    </message>
    <message>
        <source>Wat verandert de uitkomst?</source>
        <translation>What changes the outcome?</translation>
    </message>
    <message>
        <source>Geen enkele kleine verandering.</source>
        <translation>No small change at all.</translation>
    </message>
    <message>
        <source>Mogelijke sancties</source>
        <translation>Possible sanctions</translation>
    </message>
    <message>
        <source>%1, voorgesteld</source>
        <translation>%1, proposed</translation>
    </message>
    <message>
        <source>Dit contract kent geen sancties.</source>
        <translation>This contract has no sanctions.</translation>
    </message>
    <message>
        <source>Met een vinkje: voorgesteld. S4+ is S4 met ten minste één andere sanctie.</source>
        <translation>With a tick: proposed. S4+ is S4 with at least one other sanction.</translation>
    </message>
    <message>
        <source>Met een vinkje: voorgesteld.</source>
        <translation>With a tick: proposed.</translation>
    </message>
    <message>
        <source>Tussentijdse beoordeling</source>
        <translation>Interim assessment</translation>
    </message>
    <message>
        <source>Geeft zelf geen sanctie</source>
        <translation>Gives no sanction by itself</translation>
    </message>
    <message>
        <source>Respons onbekend, uitkomst indicatief</source>
        <translation>Response unknown, outcome indicative</translation>
    </message>
    <message>
        <source>%1 matig, %2 slecht</source>
        <translation>%1 fair, %2 poor</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record decision…</translation>
    </message>
</context>
<context>
    <name>OutlookModel</name>
    <message>
        <source>%1, %2: nu %3, prognose %4, %5</source>
        <translation>%1, %2: now %3, forecast %4, %5</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>cel kiezen</source>
        <translation>choose cell</translation>
    </message>
    <message>
        <source>open KPI’s</source>
        <translation>open KPIs</translation>
    </message>
    <message>
        <source>Contracten en KPI’s</source>
        <translation>Contracts and KPIs</translation>
    </message>
    <message>
        <source>slechtste KPI per thema</source>
        <translation>worst KPI per theme</translation>
    </message>
    <message>
        <source>Contracten en KPI’s, slechtste KPI per thema</source>
        <translation>Contracts and KPIs, worst KPI per theme</translation>
    </message>
    <message>
        <source>Vraagt aandacht</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Komende termijnen</source>
        <translation>Upcoming deadlines</translation>
    </message>
    <message>
        <source>Er staan geen termijnen open.</source>
        <translation>There are no open deadlines.</translation>
    </message>
    <message>
        <source>Vooruitblik</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>prognose volgende periode</source>
        <translation>forecast for next period</translation>
    </message>
    <message>
        <source>Vooruitblik, prognose voor de volgende periode</source>
        <translation>Outlook, forecast for the next period</translation>
    </message>
    <message>
        <source>Geen prognose wijst op een gemiste norm.</source>
        <translation>No forecast points to a missed norm.</translation>
    </message>
    <message>
        <source>Nog geen contracten</source>
        <translation>No contracts yet</translation>
    </message>
    <message>
        <source>Begin met een sjabloon; normen en termijnen zijn dan al ingevuld.</source>
        <translation>Start with a template; norms and deadlines are then already filled in.</translation>
    </message>
    <message>
        <source>Nieuw uit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Bestand openen…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Voorbeeld verkennen</source>
        <translation>Explore sample</translation>
    </message>
    <message>
        <source>alle contracten</source>
        <translation>all contracts</translation>
    </message>
    <message>
        <source>Alle %1 tonen</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Alleen het dringendste tonen</source>
        <translation>Show the most urgent only</translation>
    </message>
    <message>
        <source>Filter op contract: %1</source>
        <translation>Filter by contract: %1</translation>
    </message>
    <message>
        <source>Niets vraagt om aandacht in %1.</source>
        <translation>Nothing needs attention in %1.</translation>
    </message>
    <message>
        <source>Niets vraagt op dit moment om aandacht.</source>
        <translation>Nothing needs attention at the moment.</translation>
    </message>
    <message>
        <source>Alle contracten</source>
        <translation>All contracts</translation>
    </message>
    <message>
        <source>KPI-tabel plakken…</source>
        <translation>Paste KPI table…</translation>
    </message>
    <message>
        <source>Agenda ›</source>
        <translation>Agenda ›</translation>
    </message>
    <message>
        <source>Naar de agenda</source>
        <translation>To the agenda</translation>
    </message>
    <message>
        <source>Werk per rol of persoon</source>
        <translation>Work per role or person</translation>
    </message>
    <message>
        <source>Afdrukvoorbeeld…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>Opslaan als PDF of tekst…</source>
        <translation>Save as PDF or text…</translation>
    </message>
    <message>
        <source>Overzicht opslaan</source>
        <translation>Save the overview</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewerkbare tekst (*.odt)</source>
        <translation>Editable text (*.odt)</translation>
    </message>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>1 contract</source>
        <translation>1 contract</translation>
    </message>
    <message>
        <source>%1 contracten</source>
        <translation>%1 contracts</translation>
    </message>
    <message>
        <source>1 KPI</source>
        <translation>1 KPI</translation>
    </message>
    <message>
        <source>%1 KPI’s</source>
        <translation>%1 KPIs</translation>
    </message>
    <message>
        <source>stand van %1</source>
        <translation>as at %1</translation>
    </message>
    <message>
        <source>KPI’s per uitkomst, %1</source>
        <translation>KPIs by outcome, %1</translation>
    </message>
    <message>
        <source>In %1: %2 onvoldoende, %3 let op en %4 voldoende.</source>
        <translation>In %1: %2 fail, %3 watch and %4 pass.</translation>
    </message>
    <message>
        <source>Nog geen oordelen in dit jaar.</source>
        <translation>No verdicts in this year yet.</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Onderdeel %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>van</source>
        <translation>of</translation>
    </message>
    <message>
        <source>dat is</source>
        <translation>being</translation>
    </message>
    <message>
        <source>binnen</source>
        <translation>within</translation>
    </message>
    <message>
        <source>klaar binnen</source>
        <translation>ready within</translation>
    </message>
    <message>
        <source>na</source>
        <translation>after</translation>
    </message>
    <message>
        <source>moet</source>
        <translation>must be</translation>
    </message>
    <message>
        <source>en</source>
        <translation>and</translation>
    </message>
    <message>
        <source>zijn</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Let op tot</source>
        <translation>Watch up to</translation>
    </message>
    <message>
        <source>Onderdeel %1 omhoog</source>
        <translation>Part %1 up</translation>
    </message>
    <message>
        <source>Onderdeel %1 omlaag</source>
        <translation>Part %1 down</translation>
    </message>
    <message>
        <source>Onderdeel %1 kopiëren</source>
        <translation>Copy part %1</translation>
    </message>
    <message>
        <source>Onderdeel %1 verwijderen</source>
        <translation>Remove part %1</translation>
    </message>
    <message>
        <source>Wat wordt gemeten</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Soort waarde</source>
        <translation>Kind of value</translation>
    </message>
    <message>
        <source>Waarvan, bijvoorbeeld klachten</source>
        <translation>Of what, for example complaints</translation>
    </message>
    <message>
        <source>Wat er dan is gebeurd, bijvoorbeeld afgehandeld</source>
        <translation>What was done then, for example handled</translation>
    </message>
    <message>
        <source>Binnen hoeveel</source>
        <translation>Within how much</translation>
    </message>
    <message>
        <source>Eenheid van de tijd</source>
        <translation>Unit of the time</translation>
    </message>
    <message>
        <source>Klaar binnen hoeveel</source>
        <translation>Ready within how much</translation>
    </message>
    <message>
        <source>Eenheid van de termijn</source>
        <translation>Unit of the term</translation>
    </message>
    <message>
        <source>Geteld vanaf</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Vergelijking</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Bovengrens</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Let-op-marge</source>
        <translation>Watch margin</translation>
    </message>
    <message>
        <source>Onderdeel %1: %2</source>
        <translation>Part %1: %2</translation>
    </message>
    <message>
        <source>wat wordt gemeten</source>
        <translation>what is measured</translation>
    </message>
    <message>
        <source>klachten</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>afgehandeld</source>
        <translation>handled</translation>
    </message>
    <message>
        <source>%1 onder de norm</source>
        <translation>%1 below the norm</translation>
    </message>
    <message>
        <source>%1 boven de norm</source>
        <translation>%1 above the norm</translation>
    </message>
    <message>
        <source>Let op: niet mogelijk bij %1</source>
        <translation>Watch: not possible at %1</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PartMore</name>
    <message>
        <source>Oordeel %1, vanaf</source>
        <translation>Verdict %1, from</translation>
    </message>
    <message>
        <source>Oordeel %1, tot</source>
        <translation>Verdict %1, to</translation>
    </message>
    <message>
        <source>Oordeel %1, woord in het contract</source>
        <translation>Verdict %1, word in the contract</translation>
    </message>
    <message>
        <source>Oordeel %1 telt als</source>
        <translation>Verdict %1 counts as</translation>
    </message>
    <message>
        <source>vanaf</source>
        <translation>from</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>to</translation>
    </message>
    <message>
        <source>woord in het contract</source>
        <translation>word in the contract</translation>
    </message>
    <message>
        <source>Oordeel %1 verwijderen</source>
        <translation>Remove verdict %1</translation>
    </message>
    <message>
        <source>Wat precies telt</source>
        <translation>What exactly counts</translation>
    </message>
    <message>
        <source>Bron van de waarde</source>
        <translation>Source of the value</translation>
    </message>
    <message>
        <source>Gemeten</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Beoordeeld</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Meer metingen in één oordeel</source>
        <translation>Several measurements in one verdict</translation>
    </message>
    <message>
        <source>Telt op</source>
        <translation>Adds up</translation>
    </message>
    <message>
        <source>Aangeboden bij inschrijving</source>
        <translation>Offered in the tender</translation>
    </message>
    <message>
        <source>De norm geldt</source>
        <translation>The norm holds</translation>
    </message>
    <message>
        <source>Helemaal na … maanden</source>
        <translation>In full after … months</translation>
    </message>
    <message>
        <source>Speling achter het pad</source>
        <translation>Tolerance behind the path</translation>
    </message>
    <message>
        <source>Telt mee voor het oordeel over de KPI</source>
        <translation>Counts for the verdict on the KPI</translation>
    </message>
    <message>
        <source>Elke deelnemer heeft een eigen waarde</source>
        <translation>Each participant has a value of its own</translation>
    </message>
    <message>
        <source>Oordelen met eigen woorden</source>
        <translation>Verdicts with words of their own</translation>
    </message>
    <message>
        <source>Alleen nodig als het contract meer dan gehaald en niet gehaald kent. ‘Vanaf’ hoort erbij, ‘tot’ niet; schrijf &gt; of ≤ als het anders is.</source>
        <translation>Only needed if the contract knows more than met and missed. ‘From’ belongs to it, ‘to’ does not; write &gt; or ≤ where it is otherwise.</translation>
    </message>
    <message>
        <source>Oordeel toevoegen</source>
        <translation>Add verdict</translation>
    </message>
</context>
<context>
    <name>PartsPresenter</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Toegestane bronnen</source>
        <translation>Allowed sources</translation>
    </message>
    <message>
        <source>Tegen referentie</source>
        <translation>Against reference</translation>
    </message>
    <message>
        <source>Bonus en malus</source>
        <translation>Bonus and malus</translation>
    </message>
    <message>
        <source>Dit contract heeft nog geen KPI’s.</source>
        <translation>This contract has no KPIs yet.</translation>
    </message>
    <message>
        <source>Een meting uit een bron die niet is toegestaan, wordt gemeld. Bonus en malus zijn een berekening, en gelden pas als ze zijn afgesproken.</source>
        <translation>A measurement from a source that is not allowed is reported. Bonus and malus are a calculation, and apply only once they have been agreed.</translation>
    </message>
    <message>
        <source>gedeeld door ‘%1’</source>
        <translation>divided by ‘%1’</translation>
    </message>
    <message>
        <source>afname ten opzichte van ‘%1’</source>
        <translation>decrease compared with ‘%1’</translation>
    </message>
    <message>
        <source>Bronnen en referentie: %1</source>
        <translation>Sources and reference: %1</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toegestane bronnen, één per regel; leeg: elke bron mag</source>
        <translation>Allowed sources, one per line; empty: any source is allowed</translation>
    </message>
    <message>
        <source>Hoe de meting tegen een referentie wordt gezet</source>
        <translation>How the measurement is set against a reference</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source>gedeeld door het cijfer van haar jaar</source>
        <translation>divided by the figure of its year</translation>
    </message>
    <message>
        <source>als afname ten opzichte van het basisjaar</source>
        <translation>as a decrease compared with the base year</translation>
    </message>
    <message>
        <source>Sleutel van de referentie</source>
        <translation>Key of the reference</translation>
    </message>
    <message>
        <source>Vul de sleutel van de referentie in.</source>
        <translation>Fill in the key of the reference.</translation>
    </message>
    <message>
        <source>Deze referentie is nog niet vastgelegd. Tot dan is er geen oordeel.</source>
        <translation>This reference has not been recorded yet. Until then there is no verdict.</translation>
    </message>
    <message>
        <source>norm uit ‘%1’</source>
        <translation>norm from ‘%1’</translation>
    </message>
    <message>
        <source>niet: de norm komt ervandaan (branchenorm)</source>
        <translation>not at all: the norm comes from it (trade norm)</translation>
    </message>
    <message>
        <source>Deze referentie is nog niet vastgelegd: leg bron en datum vast op de tab Referenties.</source>
        <translation>This reference has not been recorded yet: record its source and date on the References tab.</translation>
    </message>
</context>
<context>
    <name>PartyListEditor</name>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New participant</translation>
    </message>
</context>
<context>
    <name>PartyOutcomeModel</name>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>PartySection</name>
    <message>
        <source>Deelnemers en partijen</source>
        <translation>Participants and parties</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lijst plakken</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nog geen partijen. Voeg ze toe, of kopieer een lijst met één naam per regel en plak die hier.</source>
        <translation>No parties yet. Add them, or copy a list with one name per line and paste it here.</translation>
    </message>
    <message>
        <source>Van elke deelnemer kan apart worden gemeten. Een lijst met namen, of kolommen uit een rekenblad, kun je hier plakken.</source>
        <translation>Each participant can be measured separately. You can paste a list of names, or columns from a spreadsheet, here.</translation>
    </message>
    <message>
        <source>Laatste dag opgeven</source>
        <translation>Give a last day</translation>
    </message>
    <message>
        <source>Regel %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Leegmaken</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Kopieer de tabel met KPI’s in Word, Excel, een PDF of een e-mail en plak hem hier. Een formulier met labels kan ook.</source>
        <translation>Copy the table with KPIs in Word, Excel, a PDF or an e-mail and paste it here. A form with labels will do too.</translation>
    </message>
    <message>
        <source>Geplakte KPI-tabel</source>
        <translation>Pasted KPI table</translation>
    </message>
    <message>
        <source>Voortgang van het lezen</source>
        <translation>Progress of reading</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Gevonden KPI’s</source>
        <translation>KPIs found</translation>
    </message>
    <message>
        <source>Er is nog niets veranderd.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Bestand met een KPI-tabel</source>
        <translation>File with a KPI table</translation>
    </message>
    <message>
        <source>Tabellen en teksten (*.xlsx *.ods *.csv *.tsv *.txt *.md *.html *.htm);;Alle bestanden (*)</source>
        <translation>Tables and texts (*.xlsx *.ods *.csv *.tsv *.txt *.md *.html *.htm);;All files (*)</translation>
    </message>
    <message>
        <source>Gelezen uit %1. Plak hier een andere tabel om die te vervangen.</source>
        <translation>Read from %1. Paste another table here to replace it.</translation>
    </message>
    <message>
        <source>Plak hier de KPI-tabel (Ctrl V)</source>
        <translation>Paste the KPI table here (Ctrl V)</translation>
    </message>
    <message>
        <source>Bezig met herkennen…</source>
        <translation>Recognising…</translation>
    </message>
    <message>
        <source>Bezig met lezen…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Geen KPI’s gevonden</source>
        <translation>No KPIs found</translation>
    </message>
    <message>
        <source>Nog niets geplakt</source>
        <translation>Nothing pasted yet</translation>
    </message>
    <message>
        <source>Een KPI-tabel heeft een kolom met omschrijvingen en een met normen.</source>
        <translation>A KPI table has a column with descriptions and one with norms.</translation>
    </message>
    <message>
        <source>Na het plakken zie je hier welke KPI’s zijn gevonden. Er verandert nog niets.</source>
        <translation>After pasting you see here which KPIs were found. Nothing changes yet.</translation>
    </message>
    <message>
        <source>Er is een tabel gevonden, maar de koppen zeggen niet wat de kolommen zijn. Kies dat in de volgende stap.</source>
        <translation>A table was found, but its headers do not say what the columns are. Choose that in the next step.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) niet gelezen; hieronder staat waarom.</source>
        <translation>
            <numerusform>%n row was not read; below is why.</numerusform>
            <numerusform>%n rows were not read; below is why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tabel op regel %1</source>
        <translation>Table at line %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>Niet meer betrokken.</source>
        <translation>No longer involved.</translation>
    </message>
    <message>
        <source>Nog niet begonnen.</source>
        <translation>Not started yet.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>De KPI’s noemen rollen die nu niemand vervult: %1.</source>
        <translation>The KPIs name roles that nobody fills now: %1.</translation>
    </message>
    <message>
        <source>Nog niemand. Voeg toe wie er bij het contract betrokken is, of plak een lijst uit een rekenblad.</source>
        <translation>Nobody yet. Add who is involved in the contract, or paste a list from a spreadsheet.</translation>
    </message>
    <message>
        <source>Wie er bij het contract betrokken is, in welke rol en hoe lang.</source>
        <translation>Who is involved in the contract, in which role and for how long.</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>opdrachtnemer</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>Persoon toevoegen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Persoon wijzigen</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rol in het contract</source>
        <translation>Role in the contract</translation>
    </message>
    <message>
        <source>dd-mm-jjjj; leeg: vanaf het begin</source>
        <translation>dd-mm-yyyy; empty: from the beginning</translation>
    </message>
    <message>
        <source>dd-mm-jjjj; leeg: nog steeds</source>
        <translation>dd-mm-yyyy; empty: still</translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation>Fill in a name.</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de eerste dag.</source>
        <translation>This day lies before the first day.</translation>
    </message>
    <message>
        <source>Dit lijkt geen e-mailadres.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>‘%1’ is verwijderd.</source>
        <translation>‘%1’ has been removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n personen zijn verwijderd.</source>
        <translation>
            <numerusform>%n person has been removed.</numerusform>
            <numerusform>%n people have been removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen toegevoegd.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: zonder naam, met een onleesbare datum, of al bekend.</source>
        <translation>
            <numerusform>%n line skipped: without a name, with an unreadable date, or already known.</numerusform>
            <numerusform>%n lines skipped: without a name, with an unreadable date, or already known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message>
        <source>Teller / noemer</source>
        <translation>Numerator / denominator</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>geen gegevens</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>betwist</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>te laat aangeleverd</source>
        <translation>delivered late</translation>
    </message>
    <message>
        <source>nog invoeren</source>
        <translation>to be entered</translation>
    </message>
    <message>
        <source>berekend</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>%1 metingen</source>
        <translation>%1 measurements</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norm %1</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>opgave van de opdrachtnemer %1</source>
        <translation>figure given by the supplier %1</translation>
    </message>
    <message>
        <source>Wat de opdrachtnemer zelf opgeeft; het oordeel gaat over de realisatie.</source>
        <translation>What the supplier itself says; the verdict is about the actual value.</translation>
    </message>
    <message>
        <source>Opgave</source>
        <translation>Given by supplier</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>PNG-afbeelding (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>SVG-tekening (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Afbeelding bewaren</source>
        <translation>Save image</translation>
    </message>
    <message>
        <source>Kan niet opslaan: %1. Kies een map waarin je mag schrijven.</source>
        <translation>Cannot save: %1. Choose a folder that you may write to.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Breedte</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Grootte van het voorbeeld</source>
        <translation>Size of the preview</translation>
    </message>
    <message>
        <source>Voorbeeld van het overlegstuk</source>
        <translation>Preview of the meeting pack</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Wat er staat</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Wat er aan de hand is</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>ProcedureDialog</name>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Een zaak die loopt houdt de versie waarmee zij begon. Wat je hier wijzigt, geldt voor nieuwe zaken in dit bestand.</source>
        <translation>A running case keeps the version it began with. What you change here applies to new cases in this file.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>%1 (versie %2)</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>Onderdelen van de procedure</source>
        <translation>Parts of the procedure</translation>
    </message>
    <message>
        <source>Bewaren als nieuwe versie</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>Bron: %1, %2.</source>
        <translation>Source: %1, %2.</translation>
    </message>
    <message>
        <source>Je wijzigingen zijn nog niet bewaard. Sluit nog een keer om ze weg te gooien.</source>
        <translation>Your changes have not been saved yet. Close once more to discard them.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ProcedureForm</name>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>kalenderdagen</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>jaren</source>
        <translation>years</translation>
    </message>
    <message>
        <source>De procedure zelf</source>
        <translation>The procedure itself</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Gebeurtenissen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Velden</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Bewaren als nieuwe versie</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Waar de procedure voor is</source>
        <translation>What the procedure is for</translation>
    </message>
    <message>
        <source>Waarom deze nieuwe versie</source>
        <translation>Why this new version</translation>
    </message>
    <message>
        <source>Hier eindigt een zaak.</source>
        <translation>A case ends here.</translation>
    </message>
    <message>
        <source>Wie handelt voor de opdrachtgever</source>
        <translation>Who acts for the client</translation>
    </message>
    <message>
        <source>Wie handelt voor de opdrachtnemer</source>
        <translation>Who acts for the supplier</translation>
    </message>
    <message>
        <source>de zaak blijft waar zij is</source>
        <translation>the case stays where it is</translation>
    </message>
    <message>
        <source>terug naar de stap ervoor</source>
        <translation>back to the step before</translation>
    </message>
    <message>
        <source>Kan bij: %1. Daarna: %2. Door: %3.</source>
        <translation>Possible at: %1. After that: %2. By: %3.</translation>
    </message>
    <message>
        <source>Wat moet worden ingevuld</source>
        <translation>What has to be filled in</translation>
    </message>
    <message>
        <source>Een mens mag hier met een reden aan voorbijgaan</source>
        <translation>A person may pass over this with a reason</translation>
    </message>
    <message>
        <source>Begint bij: %1.</source>
        <translation>Begins at: %1.</translation>
    </message>
    <message>
        <source>Gehaald met: %1.</source>
        <translation>Met with: %1.</translation>
    </message>
    <message>
        <source>Soort: %1.</source>
        <translation>Kind: %1.</translation>
    </message>
    <message>
        <source>Lengte</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Leeg: wordt per zaak afgesproken.</source>
        <translation>Empty: agreed per case.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>‘%1’ kan niet. Schrijf een heel getal van 1 tot en met %2, of laat het leeg om de lengte per zaak af te spreken.</source>
        <translation>‘%1’ is not possible. Write a whole number from 1 to %2, or leave it empty to agree the length per case.</translation>
    </message>
    <message>
        <source>Een termijn van het contract heeft een lengte.</source>
        <translation>A term of the contract has a length.</translation>
    </message>
    <message>
        <source>Een titel mag niet leeg zijn.</source>
        <translation>A title may not be empty.</translation>
    </message>
    <message>
        <source>Schrijf waarom de procedure verandert.</source>
        <translation>Write why the procedure changes.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>%1: versie %2 is bewaard. Zaken die lopen houden hun eigen versie.</source>
        <extracomment>%1 a procedure: &quot;Escalatie&quot;, %2 the number of the version</extracomment>
        <translation>%1: version %2 has been saved. Running cases keep their own version.</translation>
    </message>
    <message>
        <source>Communicatielijnen</source>
        <translation>Lines of communication</translation>
    </message>
    <message>
        <source>Wat deze stap moet opleveren</source>
        <translation>What this step has to bring</translation>
    </message>
    <message>
        <source>Wie met wie spreekt</source>
        <translation>Who speaks with whom</translation>
    </message>
    <message>
        <source>Waarover, en in welk overleg</source>
        <translation>About what, and in which meeting</translation>
    </message>
    <message>
        <source>Waarheen kan worden geëscaleerd</source>
        <translation>Where it can be escalated to</translation>
    </message>
</context>
<context>
    <name>ProgressModel</name>
    <message>
        <source>Omschrijving ontbreekt</source>
        <translation>Description missing</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Factor en onderwerp</source>
        <translation>Factor and topic</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Ontwikkeling</source>
        <translation>Development</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Vergelijk met</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Twee rondes naast elkaar</source>
        <translation>Two rounds side by side</translation>
    </message>
    <message>
        <source>Nog geen eerdere ronde</source>
        <translation>No earlier round yet</translation>
    </message>
    <message>
        <source>Na een volgende ronde staan de twee hier naast elkaar.</source>
        <translation>After a next round the two are shown here side by side.</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Sanctie voorstellen</source>
        <translation>Propose sanction</translation>
    </message>
    <message>
        <source>Voorstel bewaren</source>
        <translation>Save proposal</translation>
    </message>
    <message>
        <source>Welke gemiste normen</source>
        <translation>Which missed norms</translation>
    </message>
    <message>
        <source>%1 (er loopt al een sanctie)</source>
        <translation>%1 (a sanction is already running)</translation>
    </message>
    <message>
        <source>Kies minstens één gemiste norm.</source>
        <translation>Choose at least one missed norm.</translation>
    </message>
    <message>
        <source>Over %1 loopt al een sanctie. Neem daar een besluit, of laat deze norm weg.</source>
        <translation>A sanction on %1 is already running. Take a decision on it, or leave this norm out.</translation>
    </message>
    <message>
        <source>Het voorstel staat klaar; er is nog niets besloten.</source>
        <translation>The proposal is ready; nothing has been decided yet.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Vorige vraag (Shift F8)</source>
        <translation>Previous question (Shift F8)</translation>
    </message>
    <message>
        <source>Volgende vraag (F8)</source>
        <translation>Next question (F8)</translation>
    </message>
    <message>
        <source>Tekst uit de tabel</source>
        <translation>Text from the table</translation>
    </message>
    <message>
        <source>De norm in eigen woorden</source>
        <translation>The norm in your own words</translation>
    </message>
    <message>
        <source>bijvoorbeeld: minimaal 98% binnen 4 uur</source>
        <translation>for instance: at least 98% within 4 hours</translation>
    </message>
    <message>
        <source>Zo wordt de norm</source>
        <translation>What the norm becomes</translation>
    </message>
    <message>
        <source>Bij deze regel</source>
        <translation>About this row</translation>
    </message>
    <message>
        <source>Overige vragen</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>Kiezen en naar de volgende</source>
        <translation>Choose and go to the next</translation>
    </message>
    <message>
        <source>%1, vraag %2 van %3</source>
        <translation>%1, question %2 of %3</translation>
    </message>
    <message>
        <source>Deze regel gaat niet mee</source>
        <translation>This row does not go along</translation>
    </message>
    <message>
        <source>Deze norm is zeker gelezen</source>
        <translation>This norm was read for sure</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Zonder antwoord blijft het zoals het nu gelezen is.</source>
        <translation>Without an answer it stays as it is read now.</translation>
    </message>
    <message>
        <source>Schrijf de norm zoals hij bedoeld is, of laat hem als concept en vul hem later aan.</source>
        <translation>Write the norm as it is meant, or leave it as a concept and fill it in later.</translation>
    </message>
    <message>
        <source>Kies hoe het is bedoeld.</source>
        <translation>Choose how it is meant.</translation>
    </message>
    <message>
        <source>Ook zo gelezen: %1.</source>
        <translation>Also read like this: %1.</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>Wordt bij het invoegen bevestigd</source>
        <translation>Confirmed when it is inserted</translation>
    </message>
    <message>
        <source>Zelf opstellen</source>
        <translation>Write it yourself</translation>
    </message>
    <message>
        <source>Anders schrijven, of als concept laten</source>
        <translation>Write it differently, or leave it as a concept</translation>
    </message>
    <message>
        <source>Zonder wijziging blijft de KPI een concept: hij komt erin zonder oordeel, en aanvullen kan later.</source>
        <translation>Without a change the KPI stays a concept: it goes in without a verdict, and can be filled in later.</translation>
    </message>
    <message>
        <source>De tekst uit de tabel blijft als brontekst bewaard.</source>
        <translation>The text from the table is kept as source text.</translation>
    </message>
    <message>
        <source>Zo is hij nu gelezen</source>
        <translation>How it is read now</translation>
    </message>
    <message numerus="yes">
        <source>Geldt meteen voor %n KPI(’s) die hetzelfde vragen.</source>
        <translation>
            <numerusform>Goes at once for %n KPI that asks the same.</numerusform>
            <numerusform>Goes at once for %n KPIs that ask the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Als concept laten</source>
        <translation>Leave as a concept</translation>
    </message>
    <message>
        <source>Opnieuw lezen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireDialog</name>
    <message>
        <source>Vragenlijst van nieuwe rondes</source>
        <translation>Questionnaire of new rounds</translation>
    </message>
    <message>
        <source>Een begonnen ronde houdt de vragenlijst waarmee ze begon.</source>
        <translation>A round that has begun keeps the questionnaire it began with.</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Belevingsfactor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Kort</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Volledige tekst</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>Onderwerpen van de vragenlijst</source>
        <translation>Topics of the questionnaire</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Onderwerp toevoegen</source>
        <translation>Add topic</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Goed vanaf</source>
        <translation>Good from</translation>
    </message>
    <message>
        <source>Matig vanaf</source>
        <translation>Fair from</translation>
    </message>
    <message>
        <source>Schrijf beide als een cijfer van 1 tot en met 10.</source>
        <translation>Write both as a mark from 1 to 10.</translation>
    </message>
    <message>
        <source>Rij %1: %2</source>
        <extracomment>%1 the number of a row, %2 what is wrong with it</extracomment>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1, besluit nodig</source>
        <translation>%1, decision needed</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n te doen</source>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Lezing wijzigen</source>
        <translation>Change reading</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is read, %2 how</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nieuwe afspraak: perioden die beginnen op of na</source>
        <translation>New agreement: periods that begin on or after</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Verbetering: zo had het steeds gelezen moeten worden</source>
        <translation>Correction: it should have been read like this all along</translation>
    </message>
    <message>
        <source>&amp;Afgesproken door</source>
        <translation>&amp;Agreed by</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Schrijf bij Reden waarom het contract voortaan zo wordt gelezen.</source>
        <translation>Write at Reason why the contract is read like this from now on.</translation>
    </message>
</context>
<context>
    <name>RecentDelegate</name>
    <message>
        <source>Niet gevonden</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n onvoldoende</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let op</source>
        <translation>
            <numerusform>%n watch</numerusform>
            <numerusform>%n watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent geopend</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Nog niets geopend. Begin met een sjabloon, of bekijk het voorbeeld.</source>
        <translation>Nothing opened yet. Start with a template, or look at the sample.</translation>
    </message>
    <message>
        <source>‘%1’ staat niet meer op zijn plek.</source>
        <translation>‘%1’ is no longer where it was.</translation>
    </message>
    <message>
        <source>Zoeken…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Uit lijst</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Waar staat ‘%1’ nu?</source>
        <translation>Where is ‘%1’ now?</translation>
    </message>
    <message>
        <source>Maatlat-bestanden (*.maatlat)</source>
        <translation>Maatlat files (*.maatlat)</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Bovenaan vastmaken</source>
        <translation>Pin to top</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>vandaag %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>gisteren %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <translation>not found</translation>
    </message>
    <message numerus="yes">
        <source>%n onvoldoende</source>
        <translation>
            <numerusform>%n fail</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let op</source>
        <translation>
            <numerusform>%n watch</numerusform>
            <numerusform>%n watch</numerusform>
        </translation>
    </message>
    <message>
        <source>vastgemaakt</source>
        <translation>pinned</translation>
    </message>
</context>
<context>
    <name>ReferencesPresenter</name>
    <message>
        <source>Vervangen door een latere versie.</source>
        <translation>Replaced by a later version.</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nog geen referenties. Leg hier de nulmeting vast (CO₂, volumes, NPS), of cijfers per jaar waar metingen door worden gedeeld.</source>
        <translation>No references yet. Record the baseline here (CO₂, volumes, NPS), or figures per year by which measurements are divided.</translation>
    </message>
    <message>
        <source>Versies worden alleen toegevoegd; de laatste telt. Wat ermee is beoordeeld, wordt dan opnieuw beoordeeld.</source>
        <translation>Versions are only added; the latest counts. What was assessed with it is then assessed again.</translation>
    </message>
    <message>
        <source>Referentie toevoegen</source>
        <translation>Add reference</translation>
    </message>
    <message>
        <source>Nieuwe versie van ‘%1’</source>
        <translation>New version of ‘%1’</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sleutel, waarmee een KPI ernaar verwijst</source>
        <translation>Key, with which a KPI refers to it</translation>
    </message>
    <message>
        <source>2025, 2025-Q1 of 2025-03</source>
        <translation>2025, 2025-Q1 or 2025-03</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>ton</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>Datum van de bron</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Akkoord van</source>
        <translation>Agreement of</translation>
    </message>
    <message>
        <source>Reden van deze versie</source>
        <translation>Reason for this version</translation>
    </message>
    <message>
        <source>Geef een korte naam zonder spaties, bijvoorbeeld co2.</source>
        <translation>Give a short name without spaces, for example co2.</translation>
    </message>
    <message>
        <source>Vul in wat dit cijfer is.</source>
        <translation>Fill in what this figure is.</translation>
    </message>
    <message>
        <source>Een jaar of een deel ervan: 2025, 2025-H1, 2025-Q1 of 2025-03.</source>
        <translation>A year or a part of it: 2025, 2025-H1, 2025-Q1 or 2025-03.</translation>
    </message>
    <message>
        <source>Vul de waarde in.</source>
        <translation>Fill in the value.</translation>
    </message>
    <message>
        <source>Waar komt dit cijfer vandaan?</source>
        <translation>Where does this figure come from?</translation>
    </message>
    <message>
        <source>Zonder akkoord kan het cijfer worden betwist.</source>
        <translation>Without agreement the figure can be disputed.</translation>
    </message>
    <message>
        <source>Waarom komt er een nieuwe versie?</source>
        <translation>Why is there a new version?</translation>
    </message>
</context>
<context>
    <name>RegisterFacts</name>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Binnen welke termijn?</source>
        <translation>Within what term?</translation>
    </message>
    <message>
        <source>Welke verbetering volgt eruit?</source>
        <translation>What improvement follows from it?</translation>
    </message>
    <message>
        <source>Welk niveau moet worden gehaald?</source>
        <translation>What level must be reached?</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de dag van de afspraak. Klopt dat?</source>
        <translation>The last day is before the day of the agreement. Is that right?</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Wat je kunt doen</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>Afwijking bewerken…</source>
        <translation>Edit deviation…</translation>
    </message>
    <message>
        <source>Afwijking vastleggen…</source>
        <translation>Record deviation…</translation>
    </message>
    <message>
        <source>Zaak openen…</source>
        <translation>Open a case…</translation>
    </message>
    <message>
        <source>Sanctie voorstellen…</source>
        <translation>Propose a sanction…</translation>
    </message>
    <message>
        <source>Een sanctie hoort bij een gemiste norm; deze afwijking is er geen.</source>
        <translation>A sanction belongs to a missed norm; this deviation is not one.</translation>
    </message>
    <message>
        <source>Actie toevoegen…</source>
        <translation>Add action…</translation>
    </message>
    <message>
        <source>Naar de KPI</source>
        <translation>Go to the KPI</translation>
    </message>
    <message>
        <source>Gemist</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Gemeten, en nog niet bekeken. Leg vast wat er aan de hand is, en van wie de oorzaak komt.</source>
        <translation>Measured, and not looked at yet. Record what is going on, and whose cause it is.</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1, door %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Gemeten door</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Gedeeld</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>nog niet gedeeld</source>
        <translation>not shared yet</translation>
    </message>
    <message>
        <source>Toerekenbaar</source>
        <translation>Attributable</translation>
    </message>
    <message>
        <source>Wat eruit volgde</source>
        <translation>What followed from it</translation>
    </message>
    <message>
        <source>Voorstel %1</source>
        <translation>Proposal %1</translation>
    </message>
    <message>
        <source>Opgelegd</source>
        <translation>Imposed</translation>
    </message>
    <message>
        <source>uitgevoerd</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>nog uit te voeren</source>
        <translation>still to be carried out</translation>
    </message>
    <message>
        <source>Waar het terugkomt</source>
        <translation>Where it comes back</translation>
    </message>
    <message>
        <source>Waarom dit is voorgesteld</source>
        <translation>Why this was proposed</translation>
    </message>
    <message>
        <source>Wat nu kan</source>
        <translation>What is possible now</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record the decision…</translation>
    </message>
    <message>
        <source>Nieuw besluit vastleggen…</source>
        <translation>Record a new decision…</translation>
    </message>
    <message>
        <source>Naar ‘Uitvoering vastleggen’</source>
        <translation>Go to ‘Record the execution’</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Sancties: %1</source>
        <translation>Sanctions: %1</translation>
    </message>
    <message>
        <source>Toerekenbaar: %1</source>
        <translation>Attributable: %1</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Ernst: %1</source>
        <translation>Severity: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a day, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Afgesproken</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Verbetering</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Afgesproken in</source>
        <translation>Agreed in</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Herstel</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Voorkomen</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Nog niet SMART</source>
        <translation>Not SMART yet</translation>
    </message>
    <message>
        <source>Afwijking %1</source>
        <translation>Deviation %1</translation>
    </message>
    <message>
        <source>Actie bewerken…</source>
        <translation>Edit action…</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Weer openen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Afsluiten…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Laat eerst met een nieuwe meting zien dat de actie heeft geholpen.</source>
        <translation>First show with a new measurement that the action has helped.</translation>
    </message>
    <message>
        <source>Naar de hermeting</source>
        <translation>Go to the new measurement</translation>
    </message>
    <message>
        <source>De eerstvolgende is op %1.</source>
        <translation>The next one is on %1.</translation>
    </message>
    <message>
        <source>Er staat nog geen indexering bij de afspraken van het contract; zonder dag staat dit niet in de agenda.</source>
        <translation>The contract has no indexation among its agreements yet; without a day this is not in the agenda.</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>%1 keer; de laatste meting haalt de norm nog niet</source>
        <translation>%1 times; the latest measurement does not meet the norm yet</translation>
    </message>
    <message>
        <source>%1 keer; daarna is de norm weer gehaald</source>
        <translation>%1 times; after that the norm was met again</translation>
    </message>
</context>
<context>
    <name>RegisterPresenter</name>
    <message>
        <source>Dit bestand is alleen te lezen.</source>
        <translation>This file is read-only.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>RemediesPage</name>
    <message>
        <source>Sancties en escalatie</source>
        <translation>Sanctions and escalation</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>bewerken</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>kopiëren</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>Procedures…</source>
        <translation>Procedures…</translation>
    </message>
    <message>
        <source>De stappen, termijnen en voorwaarden waarlangs zaken lopen</source>
        <translation>The steps, terms and conditions that cases follow</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Filter op register</source>
        <translation>Filter by register</translation>
    </message>
    <message>
        <source>Niets om op te volgen</source>
        <translation>Nothing to follow up</translation>
    </message>
    <message>
        <source>Zodra een norm niet wordt gehaald, staat die hier vanzelf. Iets dat dreigt, een eis of een uitkomst van een audit leg je zelf vast.</source>
        <translation>As soon as a norm is not met, it appears here by itself. Something that is at risk, a requirement or an outcome of an audit you record yourself.</translation>
    </message>
    <message>
        <source>Afwijking vastleggen…</source>
        <translation>Record deviation…</translation>
    </message>
    <message>
        <source>Register van afwijkingen</source>
        <translation>Register of deviations</translation>
    </message>
    <message>
        <source>Zaken</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Geen afwijkingen</source>
        <translation>No deviations</translation>
    </message>
    <message>
        <source>Elke norm die is gemist staat hier vanzelf; andere afwijkingen leg je zelf vast.</source>
        <translation>Every norm that was missed appears here by itself; other deviations you record yourself.</translation>
    </message>
    <message>
        <source>Nog geen zaken</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Een escalatie, verbeterplan, plan van aanpak of step-in open je vanuit een afwijking, of hierboven.</source>
        <translation>You open an escalation, improvement plan, plan of action or step-in from a deviation, or above.</translation>
    </message>
    <message>
        <source>Nog geen sancties</source>
        <translation>No sanctions yet</translation>
    </message>
    <message>
        <source>Stel er een voor vanuit een gemiste norm of een onderzoek. Een mens besluit.</source>
        <translation>Propose one from a missed norm or a survey. A person decides.</translation>
    </message>
    <message>
        <source>Geen acties</source>
        <translation>No actions</translation>
    </message>
    <message>
        <source>Afspraken uit een overleg, een plan of een gemiste norm komen in één lijst.</source>
        <translation>Agreements from a meeting, a plan or a missed norm come together in one list.</translation>
    </message>
    <message>
        <source>Afwijking…</source>
        <translation>Deviation…</translation>
    </message>
    <message>
        <source>Voorstel…</source>
        <translation>Proposal…</translation>
    </message>
    <message>
        <source>Actie…</source>
        <translation>Action…</translation>
    </message>
    <message>
        <source>Zaak openen…</source>
        <translation>Open a case…</translation>
    </message>
    <message>
        <source>Dit bestand is alleen om te lezen geopend.</source>
        <translation>This file is open as read-only.</translation>
    </message>
    <message>
        <source>Alle acties</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Zonder register</source>
        <translation>Without a register</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Document toevoegen</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>‘%1’ ligt hier: %2</source>
        <translation>‘%1’ is here: %2</translation>
    </message>
    <message>
        <source>Document bewaren</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>gebeurtenis</source>
        <translation>event</translation>
    </message>
    <message>
        <source>naar vandaag</source>
        <translation>to today</translation>
    </message>
    <message>
        <source>als tabel</source>
        <translation>as a table</translation>
    </message>
    <message>
        <source>Schaal van de tijdlijn</source>
        <translation>Scale of the timeline</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Periode kiezen, of de tijdlijn kopiëren en afdrukken</source>
        <translation>Choose a period, or copy and print the timeline</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Register van audits</source>
        <translation>Register of audits</translation>
    </message>
    <message>
        <source>Nog geen audits</source>
        <translation>No audits yet</translation>
    </message>
    <message>
        <source>Leg vast wat een audit heeft gevonden, en welk verbeterplan of welke CAPA erop volgde.</source>
        <translation>Record what an audit found, and which improvement plan or CAPA followed.</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Audit…</translation>
    </message>
    <message>
        <source>zaak openen</source>
        <translation>open a case</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>naar wat nu kan</source>
        <translation>to what can be done now</translation>
    </message>
</context>
<context>
    <name>RemediesPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a register, %2 how many of it are open</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Afwijkingen</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>Zaken</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Eén gemiste norm is nog niet bekeken.</source>
        <translation>One missed norm has not been looked at yet.</translation>
    </message>
    <message>
        <source>%1 gemiste normen zijn nog niet bekeken.</source>
        <translation>%1 missed norms have not been looked at yet.</translation>
    </message>
    <message>
        <source>Besluit nodig: %1 na %2</source>
        <extracomment>%1 a sanction: &quot;S4+&quot;, %2 what it is about: &quot;KTO 2026&quot;</extracomment>
        <translation>Decision needed: %1 after %2</translation>
    </message>
    <message>
        <source>Kan alleen bij een tekortkoming die de opdrachtnemer is toe te rekenen. Afzien mag ook.</source>
        <translation>Possible only for a shortcoming that is attributable to the supplier. You may also waive it.</translation>
    </message>
    <message>
        <source>Besluit vastleggen…</source>
        <translation>Record the decision…</translation>
    </message>
    <message>
        <source>1 termijn open</source>
        <translation>1 deadline open</translation>
    </message>
    <message>
        <source>%1 termijnen open</source>
        <translation>%1 deadlines open</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Kies een zaak om te zien waar zij staat en wat er nu kan.</source>
        <translation>Choose a case to see where it stands and what is possible now.</translation>
    </message>
    <message>
        <source>Kies een afwijking.</source>
        <translation>Choose a deviation.</translation>
    </message>
    <message>
        <source>Kies een sanctie.</source>
        <translation>Choose a sanction.</translation>
    </message>
    <message>
        <source>Kies een actie.</source>
        <translation>Choose an action.</translation>
    </message>
    <message>
        <source>Vastgelegd op deze pc, nog niet in het bestand: dit bestand heeft nog geen naam.</source>
        <translation>Recorded on this PC, not in the file yet: this file has no name yet.</translation>
    </message>
    <message>
        <source>Vastgelegd op deze pc, nog niet in het bestand.</source>
        <translation>Recorded on this PC, not in the file yet.</translation>
    </message>
    <message>
        <source>Escalatie openen…</source>
        <translation>Open escalation…</translation>
    </message>
    <message>
        <source>Uitkomst invoeren</source>
        <translation>Enter the result</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Kies een audit.</source>
        <translation>Choose an audit.</translation>
    </message>
    <message>
        <source>Termijn verstreken: %1</source>
        <extracomment>%1 a kpi</extracomment>
        <translation>Term passed: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the reference of an audit, %2 what was looked at</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>De audit is verwijderd.</source>
        <translation>The audit has been removed.</translation>
    </message>
    <message>
        <source>Er loopt geen zaak</source>
        <translation>No case is running</translation>
    </message>
    <message>
        <source>Een escalatie, verbeterplan, plan van aanpak of step-in begint bij een afwijking, of los daarvan.</source>
        <translation>An escalation, improvement plan, plan of action or step-in begins with a deviation, or on its own.</translation>
    </message>
    <message>
        <source>Naar de afwijkingen</source>
        <translation>To the deviations</translation>
    </message>
    <message>
        <source>Zaak openen…</source>
        <translation>Open a case…</translation>
    </message>
</context>
<context>
    <name>RemedyActionForm</name>
    <message>
        <source>Actie %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Nieuwe actie</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Welke actie</source>
        <translation>Which action</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Een naam maakt duidelijk wie aan zet is.</source>
        <translation>A name makes clear whose turn it is.</translation>
    </message>
    <message>
        <source>Namens</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>opdrachtnemer</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Afgesproken op</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Binnen welke termijn?</source>
        <translation>Within which term?</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de dag van de afspraak. Klopt dat?</source>
        <translation>This day is before the day of the agreement. Is that right?</translation>
    </message>
    <message>
        <source>Uiterlijk op</source>
        <translation>By this day</translation>
    </message>
    <message>
        <source>Welke verbetering volgt eruit</source>
        <translation>Which improvement follows from it</translation>
    </message>
    <message>
        <source>Waaraan merkt de opdrachtgever het?</source>
        <translation>How does the client notice it?</translation>
    </message>
    <message>
        <source>Welk niveau moet worden gehaald</source>
        <translation>Which level has to be reached</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: minimaal 95%, twee maanden achtereen.</source>
        <translation>For example: at least 95%, two months in a row.</translation>
    </message>
    <message>
        <source>Waar het is afgesproken</source>
        <translation>Where it was agreed</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Wat het herstelt</source>
        <translation>What repairs it</translation>
    </message>
    <message>
        <source>Wat herhaling voorkomt</source>
        <translation>What prevents a recurrence</translation>
    </message>
    <message>
        <source>Voortgang in procenten</source>
        <translation>Progress in per cent</translation>
    </message>
    <message>
        <source>Hoe het ervoor staat</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sinds welke dag</source>
        <translation>Since which day</translation>
    </message>
    <message>
        <source>Heeft het geholpen</source>
        <translation>Did it help</translation>
    </message>
    <message>
        <source>Welke meting dat laat zien</source>
        <translation>Which measurement shows that</translation>
    </message>
    <message>
        <source>Schrijf wat er wordt gedaan.</source>
        <translation>Write what is being done.</translation>
    </message>
    <message>
        <source>‘%1’ kan niet. Schrijf een heel getal van 0 tot en met 100.</source>
        <translation>‘%1’ is not possible. Write a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>Schrijf waarom de actie vervalt.</source>
        <translation>Write why the action lapses.</translation>
    </message>
    <message>
        <source>Afsluiten kan als een nieuwe meting laat zien dat het heeft geholpen. Laat de stand anders op ‘gedaan’.</source>
        <translation>Closing is possible once a new measurement shows that it helped. Otherwise leave the state at ‘done’.</translation>
    </message>
    <message>
        <source>Schrijf welke meting het laat zien.</source>
        <translation>Write which measurement shows it.</translation>
    </message>
    <message>
        <source>De actie is bewaard.</source>
        <translation>The action has been saved.</translation>
    </message>
</context>
<context>
    <name>RemedyForm</name>
    <message>
        <source>Vul de dag in, bijvoorbeeld %1.</source>
        <translation>Fill in the day, for instance %1.</translation>
    </message>
    <message>
        <source>‘%1’ is niet zeker. Bedoel je %2?</source>
        <extracomment>%1 what was typed, %2 a day that may have been meant</extracomment>
        <translation>‘%1’ is not certain. Do you mean %2?</translation>
    </message>
    <message>
        <source>‘%1’ is geen dag. Schrijf bijvoorbeeld %2.</source>
        <translation>‘%1’ is not a day. Write for instance %2.</translation>
    </message>
    <message>
        <source>Een bestand wordt nog gelezen. Probeer het zo weer.</source>
        <translation>A file is still being read. Try again in a moment.</translation>
    </message>
    <message>
        <source>Document toevoegen</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>‘%1’ is leeg en is niet toegevoegd.</source>
        <translation>‘%1’ is empty and has not been added.</translation>
    </message>
    <message>
        <source>‘%1’ staat er al.</source>
        <translation>‘%1’ is already there.</translation>
    </message>
    <message>
        <source>Er is nog niets vastgelegd: het document is niet bewaard.</source>
        <translation>Nothing has been recorded yet: the document was not kept.</translation>
    </message>
</context>
<context>
    <name>RemedyRows</name>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>besluit nodig</source>
        <translation>decision needed</translation>
    </message>
    <message>
        <source>meedelen</source>
        <translation>communicate</translation>
    </message>
    <message>
        <source>uitvoering volgen</source>
        <translation>follow the execution</translation>
    </message>
    <message>
        <source>afsluiten</source>
        <translation>close</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one period to another: &quot;juli 2026 – september 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Afwijking</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Toerekenbaar</source>
        <translation>Attributable</translation>
    </message>
    <message>
        <source>Oorzaak gedeeld</source>
        <translation>Cause shared</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Zaak</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Nog</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>gepauzeerd</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Sanctie</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Majeur</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Volgde</source>
        <translation>Followed</translation>
    </message>
</context>
<context>
    <name>RemedyTimelineWords</name>
    <message>
        <source>Sancties en escalatie</source>
        <translation>Sanctions and escalation</translation>
    </message>
    <message>
        <source>Werkdagen: maandag t/m vrijdag, zonder feestdagen</source>
        <translation>Working days: Monday to Friday, without public holidays</translation>
    </message>
    <message>
        <source>KPI-uitkomst</source>
        <translation>KPI outcome</translation>
    </message>
    <message>
        <source>per periode en onderzoek</source>
        <translation>per period and survey</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 a kpi, %2 a verdict, %3 a period</extracomment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a survey, %2 what it came to
----------
%1 a period, or a kpi with a period, %2 a value: &quot;Q3: 90,0%&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nog niet mogelijk: %1</source>
        <extracomment>%1 a whole sentence that says what stands in the way</extracomment>
        <translation>not possible yet: %1</translation>
    </message>
    <message>
        <source>doorlopen</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>%1: van %2 tot en met %3</source>
        <extracomment>%1 what, %2 a day, %3 a day</extracomment>
        <translation>%1: from %2 up to and including %3</translation>
    </message>
    <message>
        <source>loopt sinds %1</source>
        <translation>running since %1</translation>
    </message>
    <message>
        <source>%1: loopt sinds %2</source>
        <extracomment>%1 what, %2 a day</extracomment>
        <translation>%1: running since %2</translation>
    </message>
    <message>
        <source>termijn %1</source>
        <translation>term %1</translation>
    </message>
    <message>
        <source>kan pas na: %1</source>
        <extracomment>%1 the title of something that has to be done first</extracomment>
        <translation>only possible after: %1</translation>
    </message>
    <message>
        <source>%1 niveau %2</source>
        <extracomment>%1 a procedure: &quot;Escalatie&quot;, %2 the number of the level</extracomment>
        <translation>%1 level %2</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <extracomment>up to and including a day</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <extracomment>%1 the first sanction (&quot;S1&quot;), %2 the last one</extracomment>
        <translation>%1 up to and including %2</translation>
    </message>
    <message>
        <source>voorstel, besluit nodig</source>
        <translation>proposal, decision needed</translation>
    </message>
    <message>
        <source>%1: voorstel %2, besluit nodig</source>
        <extracomment>%1 what it is about, %2 a sanction</extracomment>
        <translation>%1: proposal %2, decision needed</translation>
    </message>
    <message>
        <source>afgezien, %1</source>
        <translation>waived, %1</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>gepland en gehouden</source>
        <translation>planned and held</translation>
    </message>
    <message>
        <source>verslag nog niet verstuurd</source>
        <translation>minutes not sent yet</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>%1, termijn %2</source>
        <extracomment>%1 what runs, %2 a day</extracomment>
        <translation>%1, term %2</translation>
    </message>
    <message>
        <source>Er loopt geen zaak.</source>
        <translation>No case is running.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a meeting, %2 a day: &quot;gebruikersgroep, 24 sep&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stap %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>step %1</translation>
    </message>
    <message>
        <source>stappen 1 tot en met %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>steps 1 to %1</translation>
    </message>
    <message>
        <source>t/m %1, dan stap %2</source>
        <extracomment>%1 a day, %2 the number of the next step</extracomment>
        <translation>until %1, then step %2</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>%1 heropenen</source>
        <extracomment>%1 a survey round (&quot;KTO 2026&quot;)</extracomment>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Na het heropenen kunnen de cijfers weer worden gewijzigd. De reden komt in het logboek.</source>
        <translation>After reopening, the marks can be changed again. The reason goes into the audit log.</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Schrijf op waarom; zonder reden blijft de ronde definitief.</source>
        <translation>Write down why; without a reason the round stays final.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Overlegstuk</source>
        <translation>Meeting pack</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Uitkomsten</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Per deelnemer</source>
        <translation>Per participant</translation>
    </message>
    <message>
        <source>Klanttevredenheid</source>
        <translation>Customer satisfaction</translation>
    </message>
    <message>
        <source>Waarom deze uitkomst</source>
        <translation>Why this outcome</translation>
    </message>
    <message>
        <source>Wat verandert de uitkomst</source>
        <translation>What changes the outcome</translation>
    </message>
    <message>
        <source>Geen enkele kleine verandering geeft een andere uitkomst.</source>
        <translation>No small change leads to another outcome.</translation>
    </message>
    <message>
        <source>Dit is een voorstel. De categorie besluit of een sanctie wordt opgelegd, en alleen als het tekortschieten toerekenbaar is.</source>
        <translation>This is a proposal. The category team decides whether a sanction is imposed, and only if the shortcoming is attributable.</translation>
    </message>
    <message>
        <source>De respons is te laag: de uitkomst is indicatief.</source>
        <translation>The response is too low: the outcome is indicative.</translation>
    </message>
    <message>
        <source>Vraagt aandacht</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Niets vraagt op dit moment om aandacht.</source>
        <translation>Nothing needs attention at the moment.</translation>
    </message>
    <message>
        <source>Komende termijnen</source>
        <translation>Upcoming deadlines</translation>
    </message>
    <message>
        <source>Er staan geen termijnen open.</source>
        <translation>There are no open deadlines.</translation>
    </message>
    <message>
        <source>Gebruikte lezingen</source>
        <translation>Readings used</translation>
    </message>
    <message>
        <source>Waar het contract ruimte laat, is zo gelezen. Elke lezing is in het contract in te stellen.</source>
        <translation>Where the contract leaves room, it has been read as follows. Every reading can be set in the contract.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Realisatie</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Prognose</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>In deze periode</source>
        <translation>In this period</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Gemiddeld</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Ingevuld</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Respons</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Lezing</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Gekozen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Afronden voordat het cijfer wordt ingedeeld</source>
        <translation>Rounding before the mark is classified</translation>
    </message>
    <message>
        <source>niet afronden</source>
        <translation>no rounding</translation>
    </message>
    <message>
        <source>op hele cijfers</source>
        <translation>to whole marks</translation>
    </message>
    <message>
        <source>op één decimaal</source>
        <translation>to one decimal</translation>
    </message>
    <message>
        <source>op twee decimalen</source>
        <translation>to two decimals</translation>
    </message>
    <message>
        <source>Wat telt als een score</source>
        <translation>What counts as a score</translation>
    </message>
    <message>
        <source>elk onderwerp</source>
        <translation>each topic</translation>
    </message>
    <message>
        <source>elke belevingsfactor</source>
        <translation>each factor</translation>
    </message>
    <message>
        <source>elk gegeven cijfer</source>
        <translation>each mark given</translation>
    </message>
    <message>
        <source>Hoe cijfers één score worden</source>
        <translation>How marks become one score</translation>
    </message>
    <message>
        <source>het gemiddelde</source>
        <translation>the mean</translation>
    </message>
    <message>
        <source>het laagste cijfer</source>
        <translation>the lowest mark</translation>
    </message>
    <message>
        <source>Meer medewerkers per deelnemer</source>
        <translation>Several employees per participant</translation>
    </message>
    <message>
        <source>eerst het gemiddelde per deelnemer</source>
        <translation>the mean per participant first</translation>
    </message>
    <message>
        <source>alle medewerkers even zwaar</source>
        <translation>all employees weigh the same</translation>
    </message>
    <message>
        <source>De sanctietabel S4 en S4+</source>
        <translation>The sanction table S4 and S4+</translation>
    </message>
    <message>
        <source>cumulatief: slecht telt ook als onder de 7</source>
        <translation>cumulative: poor also counts as below 7</translation>
    </message>
    <message>
        <source>letterlijk zoals de tabel er staat</source>
        <translation>literally as the table is written</translation>
    </message>
    <message>
        <source>Minimale respons</source>
        <translation>Minimum response</translation>
    </message>
    <message>
        <source>Dynamische KPI’s, hoogstens</source>
        <translation>Dynamic KPIs, at most</translation>
    </message>
    <message>
        <source>zonder grens</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>één</source>
        <translation>one</translation>
    </message>
    <message>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <source>Van maanden naar een kwartaal</source>
        <translation>From months to a quarter</translation>
    </message>
    <message>
        <source>gewogen: alle aanvragen van het kwartaal samen</source>
        <translation>weighted: all requests of the quarter together</translation>
    </message>
    <message>
        <source>het gemiddelde van de maanden</source>
        <translation>the mean of the months</translation>
    </message>
    <message>
        <source>elke maand moet de norm halen</source>
        <translation>every month must meet the norm</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Stand van</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Bron van de afspraken</source>
        <translation>Source of the agreements</translation>
    </message>
    <message>
        <source>%1 van %2 niet gehaald</source>
        <translation>%1 of %2 missed</translation>
    </message>
    <message>
        <source>Onder de norm: %1.</source>
        <translation>Below the norm: %1.</translation>
    </message>
    <message>
        <source>De ene beoordeelde deelnemer haalt de norm.</source>
        <translation>The one judged participant meets the norm.</translation>
    </message>
    <message>
        <source>Alle %1 beoordeelde deelnemers halen de norm.</source>
        <translation>All %1 judged participants meet the norm.</translation>
    </message>
    <message>
        <source>pagina %1 van %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>%1: geen meting.</source>
        <translation>%1: no data.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4.</source>
        <translation>%1: %2 in %3, %4.</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 (doelstelling %5).</source>
        <translation>%1: %2 in %3, %4 (target %5).</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 (norm %5).</source>
        <translation>%1: %2 in %3, %4 (norm %5).</translation>
    </message>
    <message>
        <source>Deelnemers zonder meting</source>
        <translation>Participants without data</translation>
    </message>
    <message>
        <source>tellen niet mee; het oordeel wacht op ze</source>
        <translation>do not count; the verdict waits for them</translation>
    </message>
    <message>
        <source>tellen als deelnemers die de norm niet halen</source>
        <translation>count as participants that miss the norm</translation>
    </message>
    <message>
        <source>Een termijn in dagen</source>
        <translation>A term in days</translation>
    </message>
    <message>
        <source>kalenderdagen</source>
        <translation>calendar days</translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Een termijn vanaf het begin van het contract</source>
        <translation>A term from the start of the contract</translation>
    </message>
    <message>
        <source>telt vanaf de ingangsdatum</source>
        <translation>counts from the start date</translation>
    </message>
    <message>
        <source>telt vanaf de gunning</source>
        <translation>counts from the award</translation>
    </message>
    <message>
        <source>telt vanaf de ondertekening</source>
        <translation>counts from the signing</translation>
    </message>
    <message>
        <source>Twee data voor dezelfde termijn</source>
        <translation>Two dates for the same term</translation>
    </message>
    <message>
        <source>de eerstgenoemde beslist, de andere wordt gemeld</source>
        <translation>the first one named decides, the other is signalled</translation>
    </message>
    <message>
        <source>de vroegste beslist</source>
        <translation>the earliest decides</translation>
    </message>
    <message>
        <source>‘Vóór dag 5’</source>
        <translation>‘Before day 5’</translation>
    </message>
    <message>
        <source>dag 5 zelf is te laat</source>
        <translation>day 5 itself is too late</translation>
    </message>
    <message>
        <source>dag 5 zelf is op tijd</source>
        <translation>day 5 itself is in time</translation>
    </message>
    <message>
        <source>Een dag van de maand</source>
        <translation>A day of the month</translation>
    </message>
    <message>
        <source>kalenderdag</source>
        <translation>calendar day</translation>
    </message>
    <message>
        <source>werkdag</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>Achterstand op het pad</source>
        <translation>Being behind the path</translation>
    </message>
    <message>
        <source>in punten: 5 is 5 procentpunt</source>
        <translation>in points: 5 is 5 percentage points</translation>
    </message>
    <message>
        <source>naar verhouding: 5 is 5% van de grens</source>
        <translation>in proportion: 5 is 5% of the limit</translation>
    </message>
    <message>
        <source>Onderweg naar de norm</source>
        <translation>On the way to the norm</translation>
    </message>
    <message>
        <source>de grens groeit mee met de tijd</source>
        <translation>the limit grows with time</translation>
    </message>
    <message>
        <source>de norm geldt pas aan het eind</source>
        <translation>the norm holds only at the end</translation>
    </message>
    <message>
        <source>Aantallen naar rato</source>
        <translation>Numbers pro rata</translation>
    </message>
    <message>
        <source>ten gunste van de opdrachtnemer afgerond</source>
        <translation>rounded in favour of the supplier</translation>
    </message>
    <message>
        <source>ten gunste van de opdrachtgever afgerond</source>
        <translation>rounded in favour of the client</translation>
    </message>
    <message>
        <source>niet afgerond</source>
        <translation>not rounded</translation>
    </message>
    <message>
        <source>Een jaar</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>zoals bij het onderdeel staat</source>
        <translation>as the part says</translation>
    </message>
    <message>
        <source>contractjaar</source>
        <translation>contract year</translation>
    </message>
    <message>
        <source>kalenderjaar</source>
        <translation>calendar year</translation>
    </message>
    <message>
        <source>Een jaarnorm onderweg</source>
        <translation>A yearly norm during the year</translation>
    </message>
    <message>
        <source>opgeteld vanaf het begin van het jaar</source>
        <translation>added up since the start of the year</translation>
    </message>
    <message>
        <source>elke periode op zichzelf</source>
        <translation>each period by itself</translation>
    </message>
    <message>
        <source>Lijst van eisen en criteria</source>
        <translation>List of requirements and criteria</translation>
    </message>
    <message>
        <source>De gebruikersgroep komt bijeen</source>
        <translation>The user group meets</translation>
    </message>
    <message>
        <source>zonder vaste regel</source>
        <translation>without a fixed rule</translation>
    </message>
    <message>
        <source>minstens eenmaal per kwartaal</source>
        <translation>at least once a quarter</translation>
    </message>
    <message>
        <source>Op tijd beantwoord</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>F1: beantwoord of opgehangen binnen de tijd, van alle aangeboden gesprekken</source>
        <translation>F1: answered or abandoned within the time, of all offered calls</translation>
    </message>
    <message>
        <source>F2: beantwoord binnen de tijd, van de beantwoorde gesprekken</source>
        <translation>F2: answered within the time, of the answered calls</translation>
    </message>
    <message>
        <source>F3: beantwoord binnen de tijd, van alle aangeboden gesprekken</source>
        <translation>F3: answered within the time, of all offered calls</translation>
    </message>
    <message>
        <source>F4: beantwoord binnen de tijd, van de aangeboden gesprekken zonder wie binnen die tijd ophing</source>
        <translation>F4: answered within the time, of the offered calls without those abandoned within that time</translation>
    </message>
    <message>
        <source>F5: beantwoord binnen de tijd of snel opgehangen, van alle aangeboden gesprekken</source>
        <translation>F5: answered within the time or abandoned quickly, of all offered calls</translation>
    </message>
    <message>
        <source>De wachttijd begint</source>
        <translation>The wait begins</translation>
    </message>
    <message>
        <source>na de laatste keuze in het menu</source>
        <translation>after the last choice in the menu</translation>
    </message>
    <message>
        <source>als het gesprek wordt aangeboden</source>
        <translation>when the call is offered</translation>
    </message>
    <message>
        <source>De gemiddelde wachttijd</source>
        <translation>The average wait</translation>
    </message>
    <message>
        <source>telt alleen beantwoorde gesprekken</source>
        <translation>counts answered calls only</translation>
    </message>
    <message>
        <source>telt ook wie ophing</source>
        <translation>counts those who hung up too</translation>
    </message>
    <message>
        <source>First time fix</source>
        <translation>First time fix</translation>
    </message>
    <message>
        <source>van alle geregistreerde gesprekken</source>
        <translation>of all registered calls</translation>
    </message>
    <message>
        <source>zonder interne en onmogelijke gesprekken</source>
        <translation>without internal and impossible calls</translation>
    </message>
    <message>
        <source>Gesprekken tellen mee op</source>
        <translation>Calls count on</translation>
    </message>
    <message>
        <source>Snel opgehangen is hoogstens</source>
        <translation>Abandoned quickly is at most</translation>
    </message>
    <message>
        <source>De klok van een zaak</source>
        <translation>The clock of a case</translation>
    </message>
    <message>
        <source>loopt dag en nacht</source>
        <translation>runs day and night</translation>
    </message>
    <message>
        <source>loopt alleen in het servicewindow</source>
        <translation>runs in the service window only</translation>
    </message>
    <message>
        <source>Bij het eerste contact opgelost</source>
        <translation>Solved at the first contact</translation>
    </message>
    <message>
        <source>van alle contacten</source>
        <translation>of all contacts</translation>
    </message>
    <message>
        <source>zonder wat de eerste lijn niet kan oplossen</source>
        <translation>without what the first line cannot solve</translation>
    </message>
    <message>
        <source>Het servicewindow</source>
        <translation>The service window</translation>
    </message>
    <message>
        <source>Werkzaamheden</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>tellen als ze zijn uitgevoerd</source>
        <translation>count when they were carried out</translation>
    </message>
    <message>
        <source>tellen ook als ze gepland en niet uitgevoerd zijn</source>
        <translation>also count when they were planned and not carried out</translation>
    </message>
    <message>
        <source>CO₂-reductie tot nu toe</source>
        <translation>CO₂ reduction so far</translation>
    </message>
    <message>
        <source>vanaf het begin van het contractjaar</source>
        <translation>since the contract year began</translation>
    </message>
    <message>
        <source>vanaf het begin van het kalenderjaar</source>
        <translation>since the calendar year began</translation>
    </message>
    <message>
        <source>alle dagen, dag en nacht</source>
        <translation>every day, day and night</translation>
    </message>
    <message>
        <source>maandag tot en met vrijdag</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>maandag tot en met zaterdag</source>
        <translation>Monday to Saturday</translation>
    </message>
    <message>
        <source>alle dagen</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>Wat een logboek levert voor %1</source>
        <translation>What a log gives for %1</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Indexering en opties</source>
        <translation>Indexation and options</translation>
    </message>
    <message>
        <source>Een strategisch overleg stelt de uitkomsten vast</source>
        <translation>A strategic meeting adopts the outcomes</translation>
    </message>
    <message>
        <source>eenmaal per contractjaar</source>
        <translation>once a contract year</translation>
    </message>
    <message>
        <source>eenmaal per kalenderjaar</source>
        <translation>once a calendar year</translation>
    </message>
    <message>
        <source>Verbetering in het volgende onderzoek</source>
        <translation>Improvement in the next survey</translation>
    </message>
    <message>
        <source>elk aangemerkt onderwerp scoort hoger</source>
        <translation>each topic that was marked scores higher</translation>
    </message>
    <message>
        <source>elk aangemerkt onderwerp komt een band hoger</source>
        <translation>each topic that was marked comes into a better band</translation>
    </message>
    <message>
        <source>Zwaarte van de sancties, de lichtste eerst</source>
        <translation>Weight of the sanctions, the lightest first</translation>
    </message>
    <message>
        <source>Wat logboeken leveren</source>
        <translation>What logs deliver</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>Respons per deelnemer</source>
        <translation>Response per participant</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Ingevuld</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1, gevraagd</source>
        <translation>%1, asked</translation>
    </message>
    <message>
        <source>%1, ingevuld</source>
        <translation>%1, answered</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Meer ingevuld dan gevraagd</source>
        <translation>More answered than asked</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>Respons</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Respons wijzigen…</source>
        <translation>Change response…</translation>
    </message>
    <message>
        <source>%1 van %2 medewerkers</source>
        <translation>%1 of %2 employees</translation>
    </message>
    <message>
        <source>Niemand gevraagd</source>
        <translation>Nobody asked</translation>
    </message>
    <message>
        <source>Norm gehaald</source>
        <translation>Norm met</translation>
    </message>
    <message>
        <source>Te laag</source>
        <translation>Too low</translation>
    </message>
    <message>
        <source>minimaal %1%</source>
        <translation>at least %1%</translation>
    </message>
    <message>
        <source>Respons %1, %2</source>
        <translation>Response %1, %2</translation>
    </message>
    <message>
        <source>%1 blijft achter.</source>
        <translation>%1 lags behind.</translation>
    </message>
    <message>
        <source>%1 en %2 blijven achter.</source>
        <translation>%1 and %2 lag behind.</translation>
    </message>
</context>
<context>
    <name>RoundActions</name>
    <message>
        <source>Meer met deze ronde</source>
        <translation>More with this round</translation>
    </message>
    <message>
        <source>Kleinere deelnemers loten…</source>
        <translation>Draw smaller participants…</translation>
    </message>
    <message>
        <source>Tussentijdse beoordeling…</source>
        <translation>Interim assessment…</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Heropenen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Vragenlijst van nieuwe rondes…</source>
        <translation>Questionnaire of new rounds…</translation>
    </message>
    <message>
        <source>Formulier en berekening als PDF…</source>
        <translation>Form and calculation as PDF…</translation>
    </message>
    <message>
        <source>Leeg formulier als PDF…</source>
        <translation>Blank form as PDF…</translation>
    </message>
    <message>
        <source>Formulier en berekening afdrukken…</source>
        <translation>Print form and calculation…</translation>
    </message>
    <message>
        <source>Loting bekijken…</source>
        <translation>View the draw…</translation>
    </message>
    <message>
        <source>%1 is definitief; cijfers, opmerkingen en vragenlijst liggen vast.</source>
        <translation>%1 is final; marks, comments and questionnaire are fixed.</translation>
    </message>
    <message>
        <source>De vragenlijst geldt voor nieuwe rondes; begonnen rondes houden de hunne.</source>
        <translation>The questionnaire applies to new rounds; rounds that have begun keep theirs.</translation>
    </message>
    <message>
        <source>%1 leeg formulier</source>
        <translation>%1 blank form</translation>
    </message>
    <message>
        <source>Formulier opslaan</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>KTO starten</source>
        <translation>Start survey</translation>
    </message>
    <message>
        <source>Starten</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Alleen wat matig of slecht was wordt opnieuw gevraagd: %1. De uitkomst is te zien, en geeft zelf geen sanctie.</source>
        <extracomment>%1 topics (&quot;1a, 2a, 6b&quot;)</extracomment>
        <translation>Only what was fair or poor is asked again: %1. The outcome can be seen, and gives no sanction by itself.</translation>
    </message>
    <message>
        <source>Tussentijdse beoordeling</source>
        <translation>Interim assessment</translation>
    </message>
    <message>
        <source>&amp;Einde van de verbetertermijn</source>
        <translation>&amp;End of the improvement term</translation>
    </message>
</context>
<context>
    <name>RoundPresenter</name>
    <message>
        <source>KTO %1</source>
        <translation>Survey %1</translation>
    </message>
    <message>
        <source>%1 tussentijds</source>
        <extracomment>%1 a round (&quot;KTO 2026&quot;)</extracomment>
        <translation>%1 interim</translation>
    </message>
    <message>
        <source>(verwijderd)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>Een vragenlijst heeft ten minste één onderwerp.</source>
        <translation>A questionnaire has at least one topic.</translation>
    </message>
    <message>
        <source>Geef het nummer en de naam van de belevingsfactor.</source>
        <translation>Give the number and the name of the factor.</translation>
    </message>
    <message>
        <source>Geef een korte omschrijving van het onderwerp.</source>
        <translation>Give a short description of the topic.</translation>
    </message>
    <message>
        <source>Dit nummer met deze letter staat er al; kies een andere letter.</source>
        <translation>This number with this letter is there already; choose another letter.</translation>
    </message>
    <message>
        <source>Matig begint boven 1 en onder Goed; Goed begint bij hoogstens 10.</source>
        <translation>Fair starts above 1 and below Good; Good starts at 10 at most.</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>Wat je hebt ingevuld is nog niet opgeslagen. Kies nog eens Annuleren of Esc om het weg te gooien.</source>
        <translation>What you filled in is not saved yet. Choose Cancel or Esc once more to discard it.</translation>
    </message>
</context>
<context>
    <name>SanctionActForm</name>
    <message>
        <source>Nakijken…</source>
        <translation>Check…</translation>
    </message>
    <message>
        <source>Welke sanctie</source>
        <translation>Which sanction</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Door wie</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Op welke dag</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Sanctie</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>%1: ‘%2’ is vastgelegd.</source>
        <extracomment>%1 the reference of a sanction, %2 what was done: &quot;Meedelen&quot;</extracomment>
        <translation>%1: ‘%2’ has been recorded.</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>ScreenHelp</name>
    <message>
        <source>Hier begin je. Open een bestand dat je eerder gebruikte, of maak een nieuw contract uit een sjabloon: de KPI’s met hun normen, sancties en onderwerpen zijn dan al ingevuld.

‘Voorbeeld verkennen’ opent een tijdelijk bestand met verzonnen cijfers. Daar kan niets stuk.

Sleep een .maatlat-bestand naar het venster om het te openen.</source>
        <translation>This is where you start. Open a file that you used before, or make a new contract from a template: the KPIs with their norms, sanctions and topics are then already filled in.

‘Explore sample’ opens a temporary file with invented figures. Nothing can break there.

Drag a .maatlat file to the window to open it.</translation>
    </message>
    <message>
        <source>Alle contracten in dit bestand. Elke cel toont de slechtste KPI van een contract binnen een thema, en hoeveel KPI’s er net zo voor staan. Een streepje betekent dat het contract dat thema niet kent.

Loop met de pijltjes door de cellen en druk op Enter om te openen. Rechts staat wat aandacht vraagt, het dringendste bovenaan, met telkens één volgende stap.</source>
        <translation>All contracts in this file. Each cell shows the worst KPI of a contract within a theme, and how many KPIs stand the same. A dash means that the contract does not have that theme.

Move through the cells with the arrow keys and press Enter to open. On the right is what needs attention, the most urgent at the top, each with one next step.</translation>
    </message>
    <message>
        <source>Hoe dit contract ervoor staat in de gekozen periode. De zin bovenaan kun je kopiëren naar een e-mail.

‘Vraagt aandacht’ staat op volgorde van urgentie; wat op koers ligt, blijft klein. Op elke kaart laat de maatlat zien waar de realisatie staat ten opzichte van de norm. Een prognose is een verwachting, nooit een oordeel.</source>
        <translation>How this contract is doing in the chosen period. You can copy the sentence at the top to an e-mail.

‘Needs attention’ is in order of urgency; what is on track stays small. On every card the ruler shows where the actual stands against the norm. A forecast is an expectation, never a verdict.</translation>
    </message>
    <message>
        <source>De KPI’s van dit contract met hun onderdelen en normen, zoals de bijlage ze noemt. Kies een KPI om te zien hoe de norm gelezen is en waar dat in het document staat.</source>
        <translation>The KPIs of this contract with their parts and norms, as the annex states them. Choose a KPI to see how the norm has been read and where it is in the document.</translation>
    </message>
    <message>
        <source>Vul per onderwerp en deelnemer een cijfer van 1 tot en met 10 in. 0 typt een 10; een lege cel is geen antwoord.

Rechts verschijnt meteen de uitkomst, met de reden en met de kleinste verandering die een andere uitkomst geeft. Onder 70% respons blijft de uitkomst zichtbaar, maar is zij indicatief.</source>
        <translation>Enter a mark from 1 to 10 per topic and participant. 0 types a 10; an empty cell is no answer.

The outcome appears on the right at once, with the reason and with the smallest change that leads to another outcome. Below 70% response the outcome stays visible, but is indicative.</translation>
    </message>
    <message>
        <source>Het overlegstuk: samenvatting, uitkomsten, trends, klanttevredenheid en termijnen. Je ziet het zoals het wordt afgedrukt. Bewaar het als PDF om het te delen of te archiveren.</source>
        <translation>The meeting pack: summary, outcomes, trends, customer satisfaction and deadlines. You see it as it will be printed. Save it as a PDF to share or archive it.</translation>
    </message>
    <message>
        <source>Taal, thema en tekstgrootte werken meteen. Deze keuzes gelden op deze computer en staan niet in je bestand.</source>
        <translation>Language, theme and text size take effect at once. These choices apply on this computer and are not in your file.</translation>
    </message>
    <message>
        <source>Wat er over het contract zelf is afgesproken: partners, data, werkdagen en wie er meedoet. Rechts staat vóór het opslaan welke termijnen verschuiven als je een datum of een vrije dag wijzigt.

Dubbelklik of typ in de tabel om een partij te wijzigen; Insert voegt een regel toe, Delete haalt hem weg. Met Ctrl V plak je een lijst met namen of kolommen uit een rekenblad. Een partij waarvoor is gemeten, gaat er niet uit: geef een laatste dag op. Er verandert niets tot je opslaat.

Op de andere tabs staan de registers van het contract: personen en rollen, SLA-parameters, de dekking van eisen, referenties, en bronnen, bonus en malus per onderdeel. Wat je daar doet, wordt per stap bewaard en kun je ongedaan maken. Een tabel uit Word of Excel plak je met Ctrl V. Plak bij ‘Dekking van eisen’ de lijst uit het contract, dan zie je welke eisen geen enkele KPI bewijst.</source>
        <translation>What was agreed about the contract itself: partners, dates, working days and who takes part. At the right you see before saving which terms move when you change a date or a day off.

Double-click or type in the table to change a party; Insert adds a row, Delete removes it. With Ctrl V you paste a list of names or columns from a spreadsheet. A party with measurements is not removed: give it a last day. Nothing changes until you save.

The other tabs hold the registers of the contract: people and roles, SLA parameters, the coverage of requirements, references, and sources, bonus and malus per part. What you do there is stored step by step and can be undone. Paste a table from Word or Excel with Ctrl V. Paste the list from the contract under ‘Coverage of requirements’ to see which requirements no KPI proves.</translation>
    </message>
    <message>
        <source>Alles met een datum uit al je contracten: metingen die compleet moeten zijn, rapportages, onderzoeken, termijnen, nieuwe normen, en het begin en einde van contracten en deelnemers. Enter of dubbelklikken brengt je naar de plek waar je verder gaat.

Bij elke regel staat hoe de dag is geteld en welke feestdagen zijn overgeslagen. Valt een dag in een weekend of op een feestdag, dan waarschuwt Maatlat; de dag schuift niet vanzelf op.

In de kalender loop je met de pijltjes door de dagen en met PgUp en PgDn door de maanden; T is vandaag en Enter toont de dag in de lijst. Exporteer de lijst als .ics voor Outlook of een ander agendaprogramma: een volgende export werkt dezelfde afspraken bij.</source>
        <translation>Everything with a date from all your contracts: measurements that have to be complete, reports, surveys, deadlines, new norms, and the start and end of contracts and participants. Enter or a double click takes you to the place where you go on.

Each line says how its day was counted and which holidays were skipped. Where a day falls on a weekend or a holiday, Maatlat warns; the day does not move by itself.

In the calendar the arrows walk through the days, and PgUp and PgDn through the months; T is today and Enter shows the day in the list. Export the list as .ics for Outlook or another calendar program: a next export updates the same entries.</translation>
    </message>
    <message>
        <source>Eén KPI van dichtbij: hoe hij ervoor staat, hoe hij zich ontwikkelt en wat er is afgesproken. Kies een punt in de grafiek of een rij in de tabel; ze tonen steeds dezelfde periode. F2 of dubbelklikken brengt je naar die waarde.

De normlijn verspringt waar een nieuwe norm ging gelden. De prognose is een verwachting, nooit een oordeel. Het logboek laat zien wie wanneer wat heeft gewijzigd, ook wat ongedaan is gemaakt. Met Ctrl ↑ en Ctrl ↓ ga je naar de vorige of de volgende KPI.

Leg bij een gemiste norm de oorzaken met hun aantal vast, spreek acties af en voeg bewijs toe: sleep een bestand naar de kaart, of voeg een link toe. In deze lijsten voegt Insert toe, F2 wijzigt, Delete verwijdert, en zet de spatiebalk een actie op gedaan. Een bestand wordt bewaard met zijn SHA-256: zo is later te zien dat er niets aan is veranderd.</source>
        <translation>One KPI up close: how it stands, how it develops and what was agreed. Choose a point in the chart or a row in the table; they always show the same period. F2 or a double click takes you to that value.

The norm line steps where a new norm came into force. The forecast is an expectation, never a verdict. The audit log shows who changed what and when, and also what was undone. Ctrl ↑ and Ctrl ↓ take you to the previous or the next KPI.

When a norm was missed, record the causes with their number, agree on actions and add evidence: drop a file on the card, or add a link. In these lists Insert adds, F2 edits, Delete removes, and the space bar marks an action as done. A file is kept with its SHA-256, so that anyone can see later that nothing in it was changed.</translation>
    </message>
    <message>
        <source>Bewerk een KPI en haar norm. Rechts staat hoe de norm leest, wat hij van een waarde maakt die je probeert, en hoe de perioden achter ons er met deze norm uit hadden gezien. Er verandert niets tot je opslaat.

Is er met een norm al geoordeeld, dan vraagt Maatlat vanaf wanneer de nieuwe geldt en waarom; eerdere perioden houden de norm van toen. F8 brengt je naar het volgende veld waar iets niet klopt.</source>
        <translation>Edit a KPI and its norm. At the right stands how the norm reads, what it makes of a value you try, and how the periods behind us would have looked with this norm. Nothing changes until you save.

If verdicts have been given with a norm, Maatlat asks from when the new one holds and why; earlier periods keep the norm of that time. F8 takes you to the next field where something is wrong.</translation>
    </message>
    <message>
        <source>Neem metingen over uit een tabel (CSV). Je ziet eerst wat er gelezen is; er verandert niets tot je ‘Metingen overnemen’ kiest. Dat is één stap, die je ongedaan kunt maken.

Zit er een fout in het bestand, dan wordt er niets overgenomen. Bij elke fout staat de regel, de kolom en hoe je het verbetert.

Een tabel met KPI’s en normen uit een contract is iets anders: kies daarvoor ‘KPI-tabel plakken…’ (Ctrl Shift V).</source>
        <translation>Import measurements from a table (CSV). You first see what has been read; nothing changes until you choose ‘Import measurements’. That is a single step, which you can undo.

If there is an error in the file, nothing is imported. Each error comes with the line, the column and how to correct it.

A table with KPIs and norms from a contract is something else: choose ‘Paste KPI table…’ (Ctrl Shift V) for that.</translation>
    </message>
    <message>
        <source>Vul de gemeten waarden in, zoals in een rekenblad: typ om te vervangen, F2 om te wijzigen, Tab naar de volgende maand, Enter naar de volgende KPI. Plakken uit een rekenblad mag ook en is één stap om ongedaan te maken.

Je kunt 99,5 typen, 99.5, 99,5% of teller/noemer zoals 1.122/1.520. Is iets op twee manieren te lezen, dan vraagt Maatlat wat je bedoelt. Elke waarde staat meteen veilig op deze pc.

Met ‘Formulier’ (Ctrl Shift F) voer je één waarde tegelijk in: de afspraak, de norm en de vorige waarden staan ernaast, en je ziet het oordeel voordat je opslaat. Enter slaat op en gaat naar de volgende, Esc zet terug wat er stond. Bij een waarde hoort een status: gemeten, voorlopig, te laat aangeleverd, betwist, n.v.t. of geen meting. Met Ctrl F kies je welke regels en maanden het rooster toont, en in welke volgorde.</source>
        <translation>Fill in the measured values, as in a spreadsheet: type to replace, F2 to change, Tab to the next month, Enter to the next KPI. Pasting from a spreadsheet is possible too and is one step to undo.

You can type 99,5, 99.5, 99,5% or numerator/denominator such as 1.122/1.520. If something can be read in two ways, Maatlat asks what you mean. Every value is safe on this PC at once.

With ‘Form’ (Ctrl Shift F) you enter one value at a time: the agreement, the norm and the previous values are beside it, and you see the verdict before you save. Enter saves and goes to the next one, Esc puts back what was there. A value has a status: measured, provisional, delivered late, disputed, N/A or no measurement. With Ctrl F you choose which rows and months the grid shows, and in which order.</translation>
    </message>
    <message>
        <source>Alles wat volgt op een norm die niet is gehaald. De tijdlijn toont wat er liep en loopt; de registers ernaast tonen de afwijkingen, de zaken (escalatie, verbeterplan, plan van aanpak, step-in), de sancties en de acties.

Een gemiste norm staat hier vanzelf als ‘nieuw’. Leg vast wat de oorzaak is en of die de opdrachtnemer is toe te rekenen, en open van daaruit een zaak, een voorstel voor een sanctie of een actie.

Maatlat rekent voor wat mag en wanneer: bij elke termijn staat hoe die is geteld, en bij een knop die nog niet kan staat waarom. Jij besluit. Een besluit of een stap in een zaak kun je niet terugnemen, alleen laten volgen door een nieuwe; het bestand wordt meteen opgeslagen.

Met spatie zet je een actie op gedaan. Afsluiten kan als een nieuwe meting laat zien dat de actie heeft geholpen. Onder ‘Procedures…’ staan de stappen en termijnen; een wijziging wordt een nieuwe versie, en zaken die lopen houden de versie waarmee zij begonnen.</source>
        <translation>Everything that follows from a norm that was not met. The timeline shows what ran and what is running; the registers beside it show the deviations, the cases (escalation, improvement plan, plan of action, step-in), the sanctions and the actions.

A missed norm appears here by itself as ‘new’. Record what the cause is and whether it is attributable to the supplier, and open a case, a proposal for a sanction or an action from there.

Maatlat works out what is allowed and when: each deadline says how it was counted, and a button that is not possible yet says why. You decide. A decision or a step in a case cannot be taken back, only followed by a new one; the file is saved at once.

With the space bar you set an action to done. It can be closed when a new measurement shows that the action has helped. Under ‘Procedures…’ are the steps and terms; a change becomes a new version, and cases that are running keep the version they began with.</translation>
    </message>
    <message>
        <source>Met Ctrl K ga je snel naar een scherm, contract, KPI of actie, of naar een toelichting bij een meting. Ctrl / toont alle toetsen, Ctrl Alt Z alle stappen die je terug kunt, en Ctrl Alt M wat er eerder is gemeld.</source>
        <translation>With Ctrl K you go quickly to a screen, contract, KPI or action, or to a note on a measurement. Ctrl / shows all keys, Ctrl Alt Z all steps you can go back, and Ctrl Alt M the earlier messages.</translation>
    </message>
    <message>
        <source>‘Werk per rol’ toont wat er in alle contracten te doen is: gemiste normen, ontbrekende metingen, termijnen van de komende maand en open acties, het dringendste bovenaan. Wie erover gaat, volgt uit ‘Gemeten door’ van de KPI en uit het register ‘Personen en rollen’ van het contract. Kies een rol of persoon om alleen dat werk te zien.

De ‘Verbeterlijst’ toont alle acties van alle KPI’s. Per maand staat hoe de actie ervoor stond, met het oordeel van de KPI over die maand: zo zie je of zij helpt. Klik op een kolomkop om te sorteren. Met ‘Kopiëren’ of ‘CSV…’ neem je de lijst mee; Enter brengt je naar de plek.</source>
        <translation>‘Work per role’ shows what has to be done in all contracts: missed norms, missing measurements, deadlines of the coming month and open actions, the most urgent first. Who it is for follows from ‘Measured by’ of the KPI and from the register ‘People and roles’ of the contract. Choose a role or person to see that work only.

The ‘Improvement list’ shows every action of every KPI. Each month says how the action stood, with the verdict on the KPI in that month: so you see whether it helps. Click a column heading to sort. ‘Copy’ or ‘CSV…’ takes the list with you; Enter takes you to the place.</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>Zo leest de norm</source>
        <translation>How the norm reads</translation>
    </message>
    <message>
        <source>Zin kopiëren</source>
        <translation>Copy sentence</translation>
    </message>
    <message>
        <source>Brontekst: “%1”</source>
        <translation>Source text: “%1”</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>volgende</source>
        <translation>next</translation>
    </message>
    <message>
        <source>grotere tekst</source>
        <translation>larger text</translation>
    </message>
    <message>
        <source>Gelden op deze computer, voor alle bestanden</source>
        <translation>Apply on this computer, to all files</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Teksten, getallen en datums wisselen meteen.</source>
        <translation>Texts, numbers and dates change at once.</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>‘Systeem’ kijkt bij het starten of je computer licht of donker staat.</source>
        <translation>‘System’ checks at start-up whether your computer is set to light or dark.</translation>
    </message>
    <message>
        <source>Systeem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Knoppen, rijen en kaarten groeien mee.</source>
        <translation>Buttons, rows and cards grow with it.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vanzelf opslaan, 30 seconden na de laatste wijziging</source>
        <translation>Save automatically, 30 seconds after the last change</translation>
    </message>
    <message>
        <source>Alleen voor bestanden op deze computer. Elke wijziging staat hoe dan ook meteen veilig op deze pc.</source>
        <translation>Only for files on this computer. In any case, every change is safe on this PC at once.</translation>
    </message>
    <message>
        <source>Vanzelf opslaan</source>
        <translation>Save automatically</translation>
    </message>
    <message>
        <source>Werkmap</source>
        <translation>Work folder</translation>
    </message>
    <message>
        <source>Hier staan de werkkopieën en reservekopieën.</source>
        <translation>This is where the work copies and backups are.</translation>
    </message>
    <message>
        <source>Starten</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Verdergaan waar je was</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Opent bij het starten het bestand dat de vorige keer open stond, op dezelfde plek.</source>
        <translation>At start-up, opens the file that was open last time, at the same place.</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>Op&amp;nieuw uitvoeren</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Op&amp;nieuw: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Dit scherm heeft niets om te exporteren.</source>
        <translation>This screen has nothing to export.</translation>
    </message>
    <message>
        <source>scherm</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>contract, %1</source>
        <translation>contract, %1</translation>
    </message>
    <message>
        <source>actie</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Sluiten of terug</source>
        <translation>Close or go back</translation>
    </message>
    <message>
        <source>Dit is wat je afdrukt. Druk nog eens op Ctrl P voor het afdrukvoorbeeld.</source>
        <translation>This is what you print. Press Ctrl P once more for the print preview.</translation>
    </message>
    <message>
        <source>Dit scherm heeft niets om af te drukken.</source>
        <translation>This screen has nothing to print.</translation>
    </message>
    <message>
        <source>‘%1’ kan niet meer ongedaan worden gemaakt: daarna is iets definitief vastgelegd dat erop rust. Een besluit of een stap in een zaak neem je niet terug; leg een nieuw besluit of een nieuwe stap vast.</source>
        <extracomment>%1 a step: &quot;Afwijking AFW-2026-01 vastgelegd&quot;</extracomment>
        <translation>‘%1’ can no longer be undone: something final that rests on it was recorded after it. A decision or a step in a case is not taken back; record a new decision or a new step.</translation>
    </message>
</context>
<context>
    <name>SlaPresenter</name>
    <message>
        <source>Proces</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>SLA-parameter</source>
        <translation>SLA parameter</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Nog geen SLA-parameters. Voeg ze toe, of kopieer de tabel uit het programma van eisen (Word of Excel) en plak die hier.</source>
        <translation>No SLA parameters yet. Add them, or copy the table from the programme of requirements (Word or Excel) and paste it here.</translation>
    </message>
    <message>
        <source>Bij elke parameter staat welke KPI hem meet.</source>
        <translation>Each parameter states which KPI measures it.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) zonder KPI die hem meet.</source>
        <translation>
            <numerusform>%n parameter without a KPI that measures it.</numerusform>
            <numerusform>%n parameters without a KPI that measures them.</numerusform>
        </translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>SLA-parameter toevoegen</source>
        <translation>Add SLA parameter</translation>
    </message>
    <message>
        <source>SLA-parameter wijzigen</source>
        <translation>Change SLA parameter</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Incident- en probleembeheer</source>
        <translation>Incident and problem management</translation>
    </message>
    <message>
        <source>Bestellen</source>
        <translation>Ordering</translation>
    </message>
    <message>
        <source>Leveren</source>
        <translation>Delivering</translation>
    </message>
    <message>
        <source>Accepteren</source>
        <translation>Accepting</translation>
    </message>
    <message>
        <source>Factureren</source>
        <translation>Invoicing</translation>
    </message>
    <message>
        <source>Gemeten door KPI</source>
        <translation>Measured by KPI</translation>
    </message>
    <message>
        <source>binnen 2 werkdagen</source>
        <translation>within 2 working days</translation>
    </message>
    <message>
        <source>Doel waar het aan bijdraagt</source>
        <translation>Goal it contributes to</translation>
    </message>
    <message>
        <source>Vul een omschrijving in.</source>
        <translation>Fill in a description.</translation>
    </message>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation>What was agreed?</translation>
    </message>
    <message numerus="yes">
        <source>%n SLA-parameter(s) verwijderd.</source>
        <translation>
            <numerusform>%n SLA parameter removed.</numerusform>
            <numerusform>%n SLA parameters removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Op het klembord staan geen nieuwe SLA-parameters met een omschrijving.</source>
        <translation>There are no new SLA parameters with a description on the clipboard.</translation>
    </message>
    <message numerus="yes">
        <source>%n SLA-parameter(s) toegevoegd.</source>
        <translation>
            <numerusform>%n SLA parameter added.</numerusform>
            <numerusform>%n SLA parameters added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) overgeslagen: zonder omschrijving, of al bekend.</source>
        <translation>
            <numerusform>%n line skipped: without a description, or already known.</numerusform>
            <numerusform>%n lines skipped: without a description, or already known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPresenter</name>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>KPI’s</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Toegevoegd</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>(geen bron genoemd)</source>
        <translation>(no source named)</translation>
    </message>
    <message>
        <source>nog geen</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Geen enkele KPI noemt een meetbron. Leg bij een KPI vast uit welk systeem of register zij wordt gemeten.</source>
        <translation>No KPI names a measurement source. Record with a KPI from which system or register it is measured.</translation>
    </message>
    <message>
        <source>Bij elke bron ligt bewijs: wat zij is, en hoe zij telt.</source>
        <translation>Every source has evidence: what it is, and how it counts.</translation>
    </message>
    <message numerus="yes">
        <source>Leg per bron vast wat zij is en hoe zij telt: een beschrijving, een uitdraai, een auditrapport. Bij %n bron(nen) ligt nog niets.</source>
        <translation>
            <numerusform>Record for each source what it is and how it counts: a description, a printout, an audit report. %n source has nothing yet.</numerusform>
            <numerusform>Record for each source what it is and how it counts: a description, a printout, an audit report. %n sources have nothing yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link bij ‘%1’</source>
        <translation>Link with ‘%1’</translation>
    </message>
    <message>
        <source>Voor een bestand dat elders moet blijven, of te groot is om te bewaren.</source>
        <translation>For a file that has to stay elsewhere, or is too large to keep.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Link of plaats</source>
        <translation>Link or place</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vul in waar het ligt.</source>
        <translation>Fill in where it is.</translation>
    </message>
    <message>
        <source>‘%1’ wordt bewaard bij de bron ‘%2’.</source>
        <translation>‘%1’ is kept with the source ‘%2’.</translation>
    </message>
    <message>
        <source>Hier is geen bewijs om weg te halen. Een bron verdwijnt als geen KPI haar meer noemt.</source>
        <translation>There is no evidence here to remove. A source disappears when no KPI names it any more.</translation>
    </message>
    <message>
        <source>‘%1’ is weggehaald.</source>
        <translation>‘%1’ has been removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n stukken bewijs zijn weggehaald.</source>
        <translation>
            <numerusform>%n piece of evidence has been removed.</numerusform>
            <numerusform>%n pieces of evidence have been removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bij deze bron ligt nog niets.</source>
        <translation>This source has nothing yet.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Verloop</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>een nieuw bestand</source>
        <translation>a new file</translation>
    </message>
    <message numerus="yes">
        <source>Werk dat nog in geen bestand staat: %1, %n wijziging(en).</source>
        <translation>
            <numerusform>Work that is not in any file yet: %1, %n change.</numerusform>
            <numerusform>Work that is not in any file yet: %1, %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Recent geopend</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>kiezen</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>openen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Nieuw vanuit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Normen, sancties en termijnen zijn ingevuld en aan te passen</source>
        <translation>Norms, sanctions and deadlines are filled in and can be changed</translation>
    </message>
    <message>
        <source>Leeg bestand</source>
        <translation>Empty file</translation>
    </message>
    <message>
        <source>Begin met één contract en voeg zelf toe</source>
        <translation>Start with one contract and add your own</translation>
    </message>
    <message>
        <source>Hierheen slepen</source>
        <translation>Drop here</translation>
    </message>
    <message>
        <source>Of sleep een bestand hierheen: &lt;b&gt;.maatlat&lt;/b&gt;, &lt;b&gt;CSV&lt;/b&gt; of een &lt;b&gt;KPI-tabel&lt;/b&gt;</source>
        <translation>Or drag a file here: &lt;b&gt;.maatlat&lt;/b&gt;, &lt;b&gt;CSV&lt;/b&gt; or a &lt;b&gt;KPI table&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message numerus="yes">
        <source>%n contracten</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 KPI’s, één KTO; niets kan stuk</source>
        <translation>%1, %2 KPIs, one KTO survey; nothing can break</translation>
    </message>
    <message>
        <source>%1, %2 KPI’s; niets kan stuk</source>
        <translation>%1, %2 KPIs; nothing can break</translation>
    </message>
    <message>
        <source>Prestaties meten, afspraken nakomen</source>
        <translation>Measuring performance, keeping agreements</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Leeg of vanuit een sjabloon</source>
        <translation>Empty or from a template</translation>
    </message>
    <message>
        <source>Bestand openen…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Van schijf of netwerkmap</source>
        <translation>From a disk or network folder</translation>
    </message>
    <message>
        <source>Voorbeeld verkennen</source>
        <translation>Explore sample</translation>
    </message>
    <message>
        <source>Alles blijft op deze computer. Maatlat werkt zonder internet en slaat elke wijziging direct op in één bestand.</source>
        <translation>Everything stays on this computer. Maatlat works without the internet and saves every change straight to a single file.</translation>
    </message>
    <message>
        <source>Alles blijft hier</source>
        <translation>Everything stays here</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>KPI-tabel plakken…</source>
        <translation>Paste KPI table…</translation>
    </message>
    <message>
        <source>Uit Word, Excel of een PDF</source>
        <translation>From Word, Excel or a PDF</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Alles opgeslagen</source>
        <translation>Everything saved</translation>
    </message>
    <message>
        <source>Veilig op deze pc, nog niet in het bestand</source>
        <translation>Safe on this PC, not in the file yet</translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>Kan niet opslaan. %1</source>
        <translation>Cannot save. %1</translation>
    </message>
    <message>
        <source>Alleen lezen</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>%1 · op deze computer</source>
        <translation>%1 · on this computer</translation>
    </message>
    <message>
        <source>%1 · op het netwerk</source>
        <translation>%1 · on the network</translation>
    </message>
    <message>
        <source>Statusbalk</source>
        <translation>Status bar</translation>
    </message>
    <message>
        <source>Kopie opslaan…</source>
        <translation>Save copy…</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>huidige stap</source>
        <translation>current step</translation>
    </message>
    <message>
        <source>nog te doen</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>Stap %1, %2, %3</source>
        <extracomment>%1 the number of the step, %2 its name, %3 &quot;huidige stap&quot;</extracomment>
        <translation>Step %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>StepHistory</name>
    <message>
        <source>Zoals het was vóór de eerste stap</source>
        <translation>As it was before the first step</translation>
    </message>
    <message>
        <source>Bewerking %1 op dit scherm</source>
        <translation>Edit no. %1 on this screen</translation>
    </message>
    <message>
        <source>1 stap terug</source>
        <translation>1 step back</translation>
    </message>
    <message>
        <source>%1 stappen terug</source>
        <translation>%1 steps back</translation>
    </message>
    <message>
        <source>1 stap vooruit</source>
        <translation>1 step forward</translation>
    </message>
    <message>
        <source>%1 stappen vooruit</source>
        <translation>%1 steps forward</translation>
    </message>
    <message>
        <source>1 stap ongedaan gemaakt.</source>
        <translation>1 step undone.</translation>
    </message>
    <message>
        <source>%1 stappen ongedaan gemaakt.</source>
        <translation>%1 steps undone.</translation>
    </message>
    <message>
        <source>1 stap opnieuw uitgevoerd.</source>
        <translation>1 step redone.</translation>
    </message>
    <message>
        <source>%1 stappen opnieuw uitgevoerd.</source>
        <translation>%1 steps redone.</translation>
    </message>
</context>
<context>
    <name>StepHistoryDialog</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Naar een eerdere of latere stap</source>
        <translation>To an earlier or later step</translation>
    </message>
    <message>
        <source>Stappen, de laatste bovenaan</source>
        <translation>Steps, the latest at the top</translation>
    </message>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Ga hierheen</source>
        <translation>Go here</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Er is nog niets gedaan dat je ongedaan kunt maken.</source>
        <translation>Nothing has been done yet that you can undo.</translation>
    </message>
    <message>
        <source>Hier ben je nu. Kies een andere stap om ernaartoe te gaan.</source>
        <translation>You are here now. Choose another step to go to it.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>KPI-tabel importeren</source>
        <translation>Import KPI table</translation>
    </message>
    <message>
        <source>Lokaal herkend</source>
        <translation>Recognised locally</translation>
    </message>
    <message>
        <source>Met vaste regels op deze computer. Er gaat niets naar internet.</source>
        <translation>By fixed rules on this computer. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Normen nakijken</source>
        <translation>Check norms</translation>
    </message>
    <message>
        <source>Invoegen</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SurveyFoot</name>
    <message>
        <source>Oordeel op</source>
        <translation>Verdict by</translation>
    </message>
    <message>
        <source>Uitleg bij de keuze van het oordeel</source>
        <translation>About the choice of verdict</translation>
    </message>
    <message>
        <source>Na een cijfer</source>
        <translation>After a mark</translation>
    </message>
    <message>
        <source>omlaag</source>
        <translation>down</translation>
    </message>
    <message>
        <source>opzij</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Waar de cursor heen gaat na een cijfer</source>
        <translation>Where the cursor goes after a mark</translation>
    </message>
    <message>
        <source>Het document rekent in zijn voorbeelden per onderwerp, en noemt in de tekst het gemiddelde per belevingsfactor. Kies hier waarop deze ronde wordt beoordeeld; de uitkomst verandert meteen mee.</source>
        <translation>The document counts per topic in its examples, and mentions the mean per factor in its text. Choose here what this round is judged by; the outcome changes at once.</translation>
    </message>
    <message>
        <source>Goed: %1 tot en met 10 (%2)</source>
        <extracomment>what counts as good: from %1 up to ten; %2 how many there are</extracomment>
        <translation>Good: %1 to 10 (%2)</translation>
    </message>
    <message>
        <source>Matig: %1 tot %2 (%3)</source>
        <translation>Fair: %1 to below %2 (%3)</translation>
    </message>
    <message>
        <source>Slecht: onder %1 (%2)</source>
        <translation>Poor: below %1 (%2)</translation>
    </message>
    <message>
        <source>Eén onderwerp (%1) staat in het rekenvoorbeeld maar niet in de tabel met omschrijvingen.</source>
        <translation>One topic (%1) is in the worked example but not in the table of descriptions.</translation>
    </message>
    <message>
        <source>%1 onderwerpen (%2) staan in het rekenvoorbeeld maar niet in de tabel met omschrijvingen.</source>
        <translation>%1 topics (%2) are in the worked example but not in the table of descriptions.</translation>
    </message>
</context>
<context>
    <name>SurveyModel</name>
    <message>
        <source>Omschrijving ontbreekt</source>
        <translation>Description missing</translation>
    </message>
    <message>
        <source>Leeg</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>%1 ingevuld</source>
        <translation>%1 answered</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Laagste</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Gemiddeld</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>opmerking: %1</source>
        <translation>comment: %1</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Klanttevredenheid</source>
        <translation>Customer satisfaction</translation>
    </message>
    <message>
        <source>“%1” is geen cijfer</source>
        <translation>“%1” is not a mark</translation>
    </message>
    <message>
        <source>Er staat geen vraag meer open in dit rooster.</source>
        <translation>There are no open questions left in this grid.</translation>
    </message>
    <message>
        <source>cijfer</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>= 10</source>
        <translation>= 10</translation>
    </message>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>geen antwoord</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Cijfers plakken</source>
        <translation>Paste marks</translation>
    </message>
    <message>
        <source>KTO starten…</source>
        <translation>Start survey…</translation>
    </message>
    <message>
        <source>Vorige ronde</source>
        <translation>Previous round</translation>
    </message>
    <message>
        <source>Ronde kiezen</source>
        <translation>Choose round</translation>
    </message>
    <message>
        <source>Volgende ronde</source>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Cijfers per onderwerp en deelnemer</source>
        <translation>Marks per topic and participant</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Nieuw uit sjabloon</source>
        <translation>New from template</translation>
    </message>
    <message>
        <source>Nog geen contract</source>
        <translation>No contract yet</translation>
    </message>
    <message>
        <source>Begin met een sjabloon; de vragenlijst zit erin.</source>
        <translation>Start with a template; the questionnaire is in it.</translation>
    </message>
    <message>
        <source>Dit contract heeft geen klanttevredenheidsonderzoek</source>
        <translation>This contract has no customer survey</translation>
    </message>
    <message>
        <source>Een contract met een KPI die met een KTO wordt gemeten toont hier zijn rooster.</source>
        <translation>A contract with a KPI that is measured by a survey shows its grid here.</translation>
    </message>
    <message>
        <source>Nog geen klanttevredenheidsonderzoek</source>
        <translation>No customer survey yet</translation>
    </message>
    <message>
        <source>De eerste meting wordt verwacht vanaf %1.</source>
        <translation>The first measurement is expected from %1.</translation>
    </message>
    <message>
        <source>Start een ronde om cijfers in te voeren.</source>
        <translation>Start a round to enter marks.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a survey round: %1 its title, %2 the day it was held</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Uitkomst: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Er staat geen tekst op het klembord.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>1 cijfer geplakt</source>
        <translation>1 mark pasted</translation>
    </message>
    <message>
        <source>%1 cijfers geplakt</source>
        <translation>%1 marks pasted</translation>
    </message>
    <message>
        <source>1 vraagt controle (F8)</source>
        <translation>1 needs checking (F8)</translation>
    </message>
    <message>
        <source>%1 vragen controle (F8)</source>
        <translation>%1 need checking (F8)</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>Heropenen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Deze ronde is definitief: cijfers, opmerkingen en vragenlijst liggen vast.</source>
        <translation>This round is final: marks, comments and questionnaire are fixed.</translation>
    </message>
</context>
<context>
    <name>SurveyPresenter</name>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>eerste meting, na %1</source>
        <extracomment>%1 is a term: &quot;9 maanden&quot;</extracomment>
        <translation>first measurement, after %1</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Het geplakte blok is groter dan het rooster vanaf deze cel. Er is niets geplakt.</source>
        <translation>The pasted block is larger than the grid from this cell on. Nothing has been pasted.</translation>
    </message>
    <message>
        <source>tussentijds</source>
        <translation>interim</translation>
    </message>
</context>
<context>
    <name>SurveyReadings</name>
    <message>
        <source>gemiddelde per onderwerp</source>
        <translation>mean per topic</translation>
    </message>
    <message>
        <source>laagste cijfer per onderwerp</source>
        <translation>lowest mark per topic</translation>
    </message>
    <message>
        <source>gemiddelde per belevingsfactor</source>
        <translation>mean per factor</translation>
    </message>
    <message>
        <source>laagste cijfer per belevingsfactor</source>
        <translation>lowest mark per factor</translation>
    </message>
    <message>
        <source>elk gegeven cijfer</source>
        <translation>each mark given</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Legenda: %1</source>
        <translation>Legend: %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Toon als tabel</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Naar vandaag</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Kopieer als afbeelding</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Kopieer als tabel</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Bewaar als PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Bewaar als SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Druk af…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>weeknummer</source>
        <translation>week number</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Nog niet mogelijk</source>
        <translation>Not possible yet</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Opgelegd</source>
        <translation>Imposed</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Termijn verstreken</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <source>Baan</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>%1 tot %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>met 80% kans %1</source>
        <translation>with 80% probability %1</translation>
    </message>
    <message>
        <source>Gebeurtenissen</source>
        <translation>Events</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Probeer een waarde</source>
        <translation>Try a value</translation>
    </message>
    <message>
        <source>Probeer een waarde voor %1</source>
        <translation>Try a value for %1</translation>
    </message>
    <message>
        <source>wordt berekend</source>
        <translation>is computed</translation>
    </message>
    <message>
        <source>Typ een waarde, of teller/noemer zoals 38/40. Er wordt niets opgeslagen.</source>
        <translation>Type a value, or numerator/denominator such as 38/40. Nothing is stored.</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Dit getal heeft te veel cijfers.</source>
        <translation>This number has too many digits.</translation>
    </message>
    <message>
        <source>‘%1’ is geen getal. Schrijf bijvoorbeeld 1500 of 2,5.</source>
        <translation>‘%1’ is not a number. Write for example 1500 or 2.5.</translation>
    </message>
    <message>
        <source>Bedoel je %1 of %2? Schrijf het zonder punt.</source>
        <translation>Do you mean %1 or %2? Write it without a point.</translation>
    </message>
</context>
<context>
    <name>ViewPicker</name>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Kwartaal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Lengte van de periode</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Periode kiezen</source>
        <translation>Choose period</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>uit 1 periode met een waarde</source>
        <translation>from 1 period with a value</translation>
    </message>
    <message>
        <source>opgeteld over %1 perioden met een waarde</source>
        <translation>added up over %1 periods with a value</translation>
    </message>
    <message>
        <source>uit 1 percentage; aantallen ontbreken</source>
        <translation>from 1 percentage; counts are missing</translation>
    </message>
    <message>
        <source>gewoon gemiddelde van %1 percentages; aantallen ontbreken</source>
        <translation>plain mean of %1 percentages; counts are missing</translation>
    </message>
    <message>
        <source>1 periode zonder waarde</source>
        <translation>1 period without a value</translation>
    </message>
    <message>
        <source>%1 perioden zonder waarde</source>
        <translation>%1 periods without a value</translation>
    </message>
    <message>
        <source>%1 van %2 deelnemers halen de norm</source>
        <extracomment>how many deelnemers, of how many</extracomment>
        <translation>%1 of %2 participants meet the norm</translation>
    </message>
    <message>
        <source>%1 van %2 deelnemers met een meting halen de norm; %3 deelnemers in totaal</source>
        <translation>%1 of %2 participants with a measurement meet the norm; %3 participants in total</translation>
    </message>
    <message>
        <source>de periode is gehaald</source>
        <translation>the period met the norm</translation>
    </message>
    <message>
        <source>alle %1 perioden gehaald</source>
        <translation>all %1 periods met the norm</translation>
    </message>
    <message>
        <source>%1 van %2 niet gehaald</source>
        <translation>%1 of %2 missed the norm</translation>
    </message>
    <message>
        <source>opgeteld vanaf %1</source>
        <translation>added up since %1</translation>
    </message>
    <message>
        <source>elke periode telt: %1 van %2 gehaald</source>
        <translation>every period counts: %1 of %2 met the norm</translation>
    </message>
    <message>
        <source>geen meting van %1</source>
        <translation>no data from %1</translation>
    </message>
    <message>
        <source>onder de norm: %1</source>
        <translation>below the norm: %1</translation>
    </message>
    <message>
        <source>bij 1 deelnemer moet die de norm halen</source>
        <translation>with 1 participant, that one must meet the norm</translation>
    </message>
    <message>
        <source>bij %1 deelnemers betekent de norm dat ze hem allemaal halen</source>
        <translation>with %1 participants, the norm means that all of them meet it</translation>
    </message>
    <message>
        <source>centraal ingevuld; uit de deelnemers volgt %1</source>
        <translation>entered centrally; the participants give %1</translation>
    </message>
    <message>
        <source>%1 van %2 onderdelen voldoen</source>
        <translation>%1 of %2 parts pass</translation>
    </message>
    <message>
        <source>niet gehaald: %1</source>
        <translation>missed: %1</translation>
    </message>
    <message>
        <source>geen meting: %1</source>
        <translation>no data: %1</translation>
    </message>
    <message>
        <source>Er staat niets in. Plak de tabel, of kies een ander bestand.</source>
        <translation>There is nothing in it. Paste the table, or choose another file.</translation>
    </message>
    <message>
        <source>Dit is geen tekst. Sla de tabel op als .xlsx, .ods of .csv, of plak hem.</source>
        <translation>This is not text. Save the table as .xlsx, .ods or .csv, or paste it.</translation>
    </message>
    <message>
        <source>Dit is te groot voor een KPI-tabel. Bewaar alleen de tabel in een eigen bestand, of plak hem.</source>
        <translation>This is too large for a KPI table. Save only the table in a file of its own, or paste it.</translation>
    </message>
    <message>
        <source>Dit is geen werkmap. Sla de tabel in Excel of LibreOffice op als .xlsx of .ods.</source>
        <translation>This is not a workbook. Save the table as .xlsx or .ods in Excel or LibreOffice.</translation>
    </message>
    <message>
        <source>Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als .xlsx.</source>
        <translation>This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Dit is een binaire werkmap (.xlsb). Open hem in Excel en sla hem op als .xlsx.</source>
        <translation>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Deze werkmap bevat macro’s (.xlsm). Sla hem op als .xlsx, zonder macro’s.</source>
        <translation>This workbook contains macros (.xlsm). Save it as .xlsx, without macros.</translation>
    </message>
    <message>
        <source>Er zit een wachtwoord op. Sla het bestand op zonder wachtwoord.</source>
        <translation>It has a password. Save the file without a password.</translation>
    </message>
    <message>
        <source>Het bestand is beschadigd of niet volledig. Vraag het opnieuw op, of sla het opnieuw op.</source>
        <translation>The file is damaged or incomplete. Ask for it again, or save it again.</translation>
    </message>
    <message>
        <source>Het bestand bevat opdrachten die in een werkmap niet horen. Het is niet gelezen.</source>
        <translation>The file contains instructions that do not belong in a workbook. It has not been read.</translation>
    </message>
    <message>
        <source>Dit is een document van een andere soort. Open het, kopieer de tabel en plak hem hier.</source>
        <translation>This is a document of another kind. Open it, copy the table and paste it here.</translation>
    </message>
    <message>
        <source>Een aanhalingsteken wordt geopend en nergens gesloten. Zet het sluitteken erbij.</source>
        <translation>A quotation mark is opened and never closed. Add the closing mark.</translation>
    </message>
    <message>
        <source>Er is geen tabel of formulier met KPI’s in gevonden. Er is een kolom met omschrijvingen nodig en een met normen, liefst met een kop erboven.</source>
        <translation>No table or form with KPIs has been found in it. It needs a column of descriptions and one of norms, preferably with a header above them.</translation>
    </message>
    <message>
        <source>De regel heeft %1 cellen en de kop %2. Vul de ontbrekende cellen aan.</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>The line has %1 cells and the header %2. Add the missing cells.</translation>
    </message>
    <message>
        <source>De regel heeft %1 cellen en de kop %2. Haal het scheidingsteken te veel weg.</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>The line has %1 cells and the header %2. Remove the extra separator.</translation>
    </message>
    <message>
        <source>In kolom ‘%1’ staan meer KPI’s in één cel. Welke bij welke hoort is niet te zien: zet elke KPI op een eigen regel.</source>
        <extracomment>%1 the header of a column</extracomment>
        <translation>In column ‘%1’ there are several KPIs in one cell. It is not clear which belongs to which: put each KPI on a line of its own.</translation>
    </message>
    <message>
        <source>De regel heeft geen code en geen omschrijving. Zet die erbij.</source>
        <translation>The line has no code and no description. Add them.</translation>
    </message>
    <message>
        <source>Code %1 staat ook op regel %2. Geef elke KPI een eigen code.</source>
        <extracomment>%1 a code, %2 a line number</extracomment>
        <translation>Code %1 is also on line %2. Give each KPI a code of its own.</translation>
    </message>
    <message>
        <source>%1 heet hier anders dan op regel %3 (‘%2’).</source>
        <extracomment>%1 a code, %2 a title, %3 a line number</extracomment>
        <translation>%1 has another name here than on line %3 (‘%2’).</translation>
    </message>
    <message>
        <source>Bij ‘%1’ is het teken voor het getal weggevallen. Is het minimaal of hoogstens?</source>
        <translation>In ‘%1’ the sign before the number has been lost. Is it at least or at most?</translation>
    </message>
    <message>
        <source>De norm noemt %1, de banden leggen de grens bij %2.</source>
        <extracomment>%1 a percentage, %2 percentages</extracomment>
        <translation>The norm says %1, the bands put the limit at %2.</translation>
    </message>
    <message>
        <source>De banden laten een gat: bij %1 geldt er geen.</source>
        <translation>The bands leave a gap: at %1 none applies.</translation>
    </message>
    <message>
        <source>De banden laten een gat tussen %1 en %2.</source>
        <translation>The bands leave a gap between %1 and %2.</translation>
    </message>
    <message>
        <source>De banden overlappen: bij %1 gelden er twee.</source>
        <translation>The bands overlap: at %1 two apply.</translation>
    </message>
    <message>
        <source>Volgens ‘%1’ is meer juist slechter, terwijl de norm om meer vraagt. Wat is bedoeld?</source>
        <translation>According to ‘%1’ more is worse, while the norm asks for more. What is meant?</translation>
    </message>
    <message>
        <source>De ingevulde prestatie ‘%1’ staat in het formulier zelf en is geen meting. Zij is niet overgenomen.</source>
        <translation>The performance filled in as ‘%1’ is in the form itself and is not a measurement. It has not been imported.</translation>
    </message>
    <message>
        <source>‘%1’: dat laat het document nog open.</source>
        <translation>‘%1’: the document still leaves that open.</translation>
    </message>
    <message>
        <source>‘%1’ noemt meer dan één periode. Kies welke geldt.</source>
        <translation>‘%1’ mentions more than one period. Choose which applies.</translation>
    </message>
    <message>
        <source>De laatste cellen van de regel ontbreken; ze zijn als leeg gelezen.</source>
        <translation>The last cells of the line are missing; they have been read as empty.</translation>
    </message>
    <message>
        <source>Het document omschrijft de norm nog een keer: ‘%1’.</source>
        <translation>The document describes the norm once more: ‘%1’.</translation>
    </message>
    <message>
        <source>doelstelling %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>norm %1</source>
        <translation>norm %1</translation>
    </message>
    <message>
        <source>%1, doelstelling %2</source>
        <extracomment>%1 a value, %2 a bound (&quot;≥ 75%&quot;)</extracomment>
        <translation>%1, target %2</translation>
    </message>
    <message>
        <source>%1, norm %2</source>
        <translation>%1, norm %2</translation>
    </message>
    <message>
        <source>%1: %2 onder de norm</source>
        <extracomment>%1 a kpi, %2 &quot;vier maanden&quot;</extracomment>
        <translation>%1: %2 below the norm</translation>
    </message>
    <message>
        <source>%1: %2 niet binnen de norm</source>
        <translation>%1: %2 outside the norm</translation>
    </message>
    <message>
        <source>%1: meting over %2 ontbreekt</source>
        <extracomment>%1 a kpi, %2 a period</extracomment>
        <translation>%1: measurement for %2 is missing</translation>
    </message>
    <message>
        <source>1 meting over %1 ontbreekt</source>
        <translation>1 measurement for %1 is missing</translation>
    </message>
    <message>
        <source>%1 metingen over %2 ontbreken</source>
        <extracomment>%1 a number, %2 a period</extracomment>
        <translation>%1 measurements for %2 are missing</translation>
    </message>
    <message>
        <source>%1: uitkomst %2</source>
        <extracomment>%1 a kpi, %2 &quot;S4+&quot;</extracomment>
        <translation>%1: outcome %2</translation>
    </message>
    <message>
        <source>%1 matig, %2 slecht; besluit nodig</source>
        <translation>%1 fair, %2 poor; decision needed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a kpi, %2 &quot;73,8%, norm ≥ 75%&quot;
----------
%1 the contract&apos;s word for a band, %2 money</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a contract, %2 a period
----------
%1 a number of contracts, %2 a number of kpis
----------
%1 a part of a kpi, %2 a period</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Metingen %1 compleet</source>
        <translation>Measurements for %1 complete</translation>
    </message>
    <message>
        <source>Maandrapportage %1</source>
        <translation>Monthly report for %1</translation>
    </message>
    <message>
        <source>Klanttevredenheidsonderzoek %1</source>
        <translation>Customer survey for %1</translation>
    </message>
    <message>
        <source>Verbetering zichtbaar in het klanttevredenheidsonderzoek</source>
        <translation>Improvement visible in the customer survey</translation>
    </message>
    <message>
        <source>Uiterste dag: %1</source>
        <translation>Last day: %1</translation>
    </message>
    <message>
        <source>Eerste oordeel: %1</source>
        <translation>First verdict: %1</translation>
    </message>
    <message>
        <source>Strategisch overleg %1</source>
        <translation>Strategic meeting for %1</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>over 1 werkdag</source>
        <translation>in 1 working day</translation>
    </message>
    <message>
        <source>over %1 werkdagen</source>
        <translation>in %1 working days</translation>
    </message>
    <message>
        <source>1 werkdag te laat</source>
        <translation>1 working day late</translation>
    </message>
    <message>
        <source>%1 werkdagen te laat</source>
        <translation>%1 working days late</translation>
    </message>
    <message>
        <source>contract %1 toegevoegd</source>
        <translation>contract %1 added</translation>
    </message>
    <message>
        <source>contract %1 gewijzigd</source>
        <translation>contract %1 changed</translation>
    </message>
    <message>
        <source>contract %1 verwijderd</source>
        <translation>contract %1 deleted</translation>
    </message>
    <message>
        <source>%1 toegevoegd als partij</source>
        <translation>%1 added as a party</translation>
    </message>
    <message>
        <source>partij %1 gewijzigd</source>
        <translation>party %1 changed</translation>
    </message>
    <message>
        <source>partij %1 verwijderd</source>
        <translation>party %1 deleted</translation>
    </message>
    <message>
        <source>KPI %1 toegevoegd</source>
        <translation>KPI %1 added</translation>
    </message>
    <message>
        <source>KPI %1 gewijzigd</source>
        <translation>KPI %1 changed</translation>
    </message>
    <message>
        <source>KPI %1 verwijderd</source>
        <translation>KPI %1 deleted</translation>
    </message>
    <message>
        <source>norm van %1 gewijzigd</source>
        <translation>norm of %1 changed</translation>
    </message>
    <message>
        <source>normen van %1 bevestigd</source>
        <translation>norms of %1 confirmed</translation>
    </message>
    <message>
        <source>KPI’s uit een tabel in %1: %2</source>
        <extracomment>%1 a contract, %2 how many</extracomment>
        <translation>KPIs from a table in %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 gewijzigd</source>
        <extracomment>%1 a kpi, %2 a period</extracomment>
        <translation>%1 %2 changed</translation>
    </message>
    <message>
        <source>%1 %2 leeggemaakt</source>
        <translation>%1 %2 cleared</translation>
    </message>
    <message>
        <source>1 waarde geplakt</source>
        <translation>1 value pasted</translation>
    </message>
    <message>
        <source>%1 waarden geplakt</source>
        <translation>%1 values pasted</translation>
    </message>
    <message>
        <source>1 waarde ingelezen</source>
        <translation>1 value imported</translation>
    </message>
    <message>
        <source>%1 waarden ingelezen</source>
        <translation>%1 values imported</translation>
    </message>
    <message>
        <source>1 waarde ingelezen uit %1</source>
        <extracomment>%1 a number, %2 a file</extracomment>
        <translation>1 value imported from %1</translation>
    </message>
    <message>
        <source>%1 waarden ingelezen uit %2</source>
        <translation>%1 values imported from %2</translation>
    </message>
    <message>
        <source>1 waarde doorgevoerd</source>
        <translation>1 value filled down</translation>
    </message>
    <message>
        <source>%1 waarden doorgevoerd</source>
        <translation>%1 values filled down</translation>
    </message>
    <message>
        <source>1 waarde leeggemaakt</source>
        <translation>1 value cleared</translation>
    </message>
    <message>
        <source>%1 waarden leeggemaakt</source>
        <translation>%1 values cleared</translation>
    </message>
    <message>
        <source>%1 gestart</source>
        <translation>%1 started</translation>
    </message>
    <message>
        <source>%1 gewijzigd</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 verwijderd</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>cijfer %2 van %3 in %1 gewijzigd</source>
        <extracomment>%1 a round (&quot;KTO 2026&quot;), %2 a topic (&quot;4c&quot;), %3 a party</extracomment>
        <translation>mark for %2 from %3 in %1 changed</translation>
    </message>
    <message>
        <source>1 cijfer geplakt in %1</source>
        <translation>1 mark pasted in %1</translation>
    </message>
    <message>
        <source>%2 cijfers geplakt in %1</source>
        <translation>%2 marks pasted in %1</translation>
    </message>
    <message>
        <source>respons van %2 in %1 gewijzigd</source>
        <translation>response of %2 in %1 changed</translation>
    </message>
    <message>
        <source>Dit kan niet zo: %1. Er is niets gewijzigd. Pas het aan en probeer het opnieuw.</source>
        <translation>This is not possible: %1. Nothing has been changed. Adjust it and try again.</translation>
    </message>
    <message>
        <source>een waarde klopt niet</source>
        <translation>a value is not right</translation>
    </message>
    <message>
        <source>%1 kan niet zo: %2. Er is niets gewijzigd. Pas het aan en probeer het opnieuw.</source>
        <extracomment>%1 what, %2 why</extracomment>
        <translation>%1 is not possible like this: %2. Nothing has been changed. Adjust it and try again.</translation>
    </message>
    <message>
        <source>%1 is er niet (meer). Er is niets gewijzigd. Kijk of de naam of code klopt.</source>
        <translation>%1 is not there (any more). Nothing has been changed. Check whether the name or code is right.</translation>
    </message>
    <message>
        <source>Wat je zoekt</source>
        <translation>What you are looking for</translation>
    </message>
    <message>
        <source>%1 is er niet. Er is niets gewijzigd. Kies uit: %2.</source>
        <extracomment>%1 what was asked for, %2 what there is</extracomment>
        <translation>%1 is not there. Nothing has been changed. Choose from: %2.</translation>
    </message>
    <message>
        <source>%1 bestaat al. Er is niets overschreven. Kies een andere naam.</source>
        <translation>%1 already exists. Nothing has been overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>Dit</source>
        <translation>This</translation>
    </message>
    <message>
        <source>De invoer is geweigerd. Er is niets van opgeslagen. Verbeter de genoemde regels en lees opnieuw in.</source>
        <translation>The input has been refused. None of it has been stored. Correct the lines mentioned and import again.</translation>
    </message>
    <message>
        <source>Iemand of iets anders heeft deze gegevens intussen gewijzigd. Je eigen wijziging is niet toegepast. Kijk wat er nu staat en probeer het opnieuw.</source>
        <translation>Someone or something else has changed this data in the meantime. Your own change has not been applied. See what is there now and try again.</translation>
    </message>
    <message>
        <source>Deze periode is vastgesteld. De waarde is gebleven zoals ze was. Heropen de periode om te wijzigen.</source>
        <translation>This period has been adopted. The value has been left as it was. Reopen the period to make changes.</translation>
    </message>
    <message>
        <source>Het contract staat deze sanctie bij deze KPI niet toe. Er is niets gewijzigd. Kies een sanctie die bij de KPI staat.</source>
        <translation>The contract does not permit this sanction for this KPI. Nothing has been changed. Choose a sanction that is listed with the KPI.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken. Alles staat zoals je het ziet.</source>
        <translation>There is nothing to undo. Everything is as you see it.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets gewijzigd.</source>
        <translation>Stopped. Nothing has been changed.</translation>
    </message>
    <message>
        <source>Dit is een map, geen bestand. Er is niets gewijzigd. Kies een bestand in die map.</source>
        <translation>This is a folder, not a file. Nothing has been changed. Choose a file in that folder.</translation>
    </message>
    <message>
        <source>Dit is een pijp of een apparaat, geen bestand. Er is niets gewijzigd. Kies een gewoon bestand.</source>
        <translation>This is a pipe or a device, not a file. Nothing has been changed. Choose an ordinary file.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen. Het is gebleven zoals het was. Kijk of het een bestand is en of je er rechten op hebt.</source>
        <translation>This file cannot be read. It has been left as it was. Check whether it is a file and whether you have permission to read it.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg: er staat geen enkel teken in. Het is gebleven zoals het was. Zet een reservekopie terug.</source>
        <translation>This file is empty: there is not a single character in it. It has been left as it was. Restore a backup.</translation>
    </message>
    <message>
        <source>Dit is een database van een ander programma, geen Maatlat-bestand. Het is gebleven zoals het was. Kies een bestand dat met Maatlat is gemaakt.</source>
        <translation>This is a database of another program, not a Maatlat file. It has been left as it was. Choose a file that was made with Maatlat.</translation>
    </message>
    <message>
        <source>Dit is geen Maatlat-bestand. Het is gebleven zoals het was. Kies een bestand dat op .maatlat eindigt.</source>
        <translation>This is not a Maatlat file. It has been left as it was. Choose a file that ends in .maatlat.</translation>
    </message>
    <message>
        <source>Dit bestand is er niet. Er is niets gewijzigd. Kijk of de map en de naam kloppen.</source>
        <translation>This file does not exist. Nothing has been changed. Check whether the folder and the name are right.</translation>
    </message>
    <message>
        <source>Dit Maatlat-bestand is beschadigd. Het is gebleven zoals het was. Open een reservekopie.</source>
        <translation>This Maatlat file is damaged. It has been left as it was. Open a backup.</translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met een nieuwere versie van Maatlat. Het is gebleven zoals het was. Open het met die versie.</source>
        <translation>This file was made with a newer version of Maatlat. It has been left as it was. Open it with that version.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot. Er is niets gewijzigd. De grens is %1.</source>
        <translation>This file is too large. Nothing has been changed. The limit is %1.</translation>
    </message>
    <message>
        <source>overschreden</source>
        <translation>exceeded</translation>
    </message>
    <message>
        <source>Dit bestand is in gebruik. Het is gebleven zoals het was. Sluit het andere venster, of open het alleen-lezen.</source>
        <translation>This file is in use. It has been left as it was. Close the other window, or open it read-only.</translation>
    </message>
    <message>
        <source>Dit bestand is in gebruik bij %1 op %2. Het is gebleven zoals het was. Vraag om het te sluiten, of open het alleen-lezen.</source>
        <translation>This file is in use by %1 on %2. It has been left as it was. Ask them to close it, or open it read-only.</translation>
    </message>
    <message>
        <source>Schrijven is mislukt. Wat er stond, is gebleven zoals het was. Kijk of je in deze map mag schrijven, of kies een andere plek.</source>
        <translation>Writing failed. What was there has been left as it was. Check whether you may write to this folder, or choose another place.</translation>
    </message>
    <message>
        <source>Schrijven is mislukt: het bestand liet zich niet vervangen. Wat er stond, is gebleven zoals het was. Je eigen versie staat ernaast: %1.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Writing failed: the file could not be replaced. What was there has been left as it was. Your own version is beside it: %1.</translation>
    </message>
    <message>
        <source>Dit bestand is alleen-lezen. Er is niets gewijzigd. Bewaar een kopie om te kunnen wijzigen.</source>
        <translation>This file is read-only. Nothing has been changed. Save a copy to make changes.</translation>
    </message>
    <message>
        <source>Het bestand is door iemand anders gewijzigd sinds je het opende. Je werk is veilig op deze pc. Bewaar het onder een andere naam.</source>
        <translation>Someone else has changed the file since you opened it. Your work is safe on this PC. Save it under another name.</translation>
    </message>
    <message>
        <source>De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>The disk is full. What had already been saved is safe. Free up space and try again.</translation>
    </message>
    <message>
        <source>Het is niet zeker of de laatste wijziging is bewaard. Alles daarvoor is veilig. Sluit het bestand en open het opnieuw om te zien wat er staat.</source>
        <translation>It is not certain whether the last change has been saved. Everything before it is safe. Close the file and open it again to see what is there.</translation>
    </message>
    <message>
        <source>Er ging iets mis in Maatlat zelf. Wat al bewaard was, is veilig. Start Maatlat opnieuw; blijft het zo, meld het dan met het logboek erbij.</source>
        <translation>Something went wrong in Maatlat itself. What had already been saved is safe. Restart Maatlat; if it keeps happening, report it and include the log.</translation>
    </message>
    <message>
        <source>Geen meting</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Voldoende</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Onvoldoende</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>N.v.t.</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Onvolledig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Onbeslist</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Onder doel</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>Doel gehaald</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>Kwaliteit en levering</source>
        <translation>Quality and delivery</translation>
    </message>
    <message>
        <source>Tijd en bereik</source>
        <translation>Time and reach</translation>
    </message>
    <message>
        <source>Klantbeleving</source>
        <translation>Customer experience</translation>
    </message>
    <message>
        <source>Sociaal en keten</source>
        <translation>Social and supply chain</translation>
    </message>
    <message>
        <source>Duurzaamheid</source>
        <translation>Sustainability</translation>
    </message>
    <message>
        <source>Rapport, risico en audit</source>
        <translation>Report, risk and audit</translation>
    </message>
    <message>
        <source>eenmalig</source>
        <translation>once</translation>
    </message>
    <message>
        <source>jaarlijks</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>halfjaarlijks</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>per kwartaal</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>maandelijks</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>wekelijks</source>
        <translation>weekly</translation>
    </message>
    <message>
        <source>per contractjaar</source>
        <translation>per contract year</translation>
    </message>
    <message>
        <source>keer</source>
        <translation>time</translation>
    </message>
    <message>
        <source>keren</source>
        <translation>times</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>year</translation>
    </message>
    <message>
        <source>jaren</source>
        <translation>years</translation>
    </message>
    <message>
        <source>halfjaar</source>
        <translation>half-year</translation>
    </message>
    <message>
        <source>halfjaren</source>
        <translation>half-years</translation>
    </message>
    <message>
        <source>kwartaal</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>kwartalen</source>
        <translation>quarters</translation>
    </message>
    <message>
        <source>maand</source>
        <translation>month</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>contractjaar</source>
        <translation>contract year</translation>
    </message>
    <message>
        <source>contractjaren</source>
        <translation>contract years</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Doelstelling</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Richtlijn</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>1 werkdag</source>
        <translation>1 working day</translation>
    </message>
    <message>
        <source>%1 werkdagen</source>
        <translation>%1 working days</translation>
    </message>
    <message>
        <source>1 kalenderdag</source>
        <translation>1 calendar day</translation>
    </message>
    <message>
        <source>%1 kalenderdagen</source>
        <translation>%1 calendar days</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>%1 weken</source>
        <translation>%1 weeks</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>1 jaar</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>%1 jaar</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>de gunning</source>
        <translation>the award</translation>
    </message>
    <message>
        <source>de ondertekening</source>
        <translation>the signing</translation>
    </message>
    <message>
        <source>de ingangsdatum</source>
        <translation>the start date</translation>
    </message>
    <message>
        <source>de einddatum</source>
        <translation>the end date</translation>
    </message>
    <message>
        <source>het akkoord op het plan</source>
        <translation>the approval of the plan</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Matig</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Slecht</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>geen sanctie</source>
        <translation>no sanction</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <extracomment>%1 is a name or a list of names with commas, %2 the last name</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>minder dan %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>hoogstens %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>meer dan %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>minimaal %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>precies %1</source>
        <translation>exactly %1</translation>
    </message>
    <message>
        <source>tussen %1 en %2</source>
        <translation>between %1 and %2</translation>
    </message>
    <message>
        <source>vóór %1</source>
        <extracomment>%1 a day of the month or a date: &quot;dag 5 van de maand&quot;</extracomment>
        <translation>before %1</translation>
    </message>
    <message>
        <source>uiterlijk op %1</source>
        <translation>no later than %1</translation>
    </message>
    <message>
        <source>%1 van de gevallen</source>
        <translation>%1 of the cases</translation>
    </message>
    <message>
        <source>de waarde</source>
        <translation>the value</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>%1 what is measured, %2 a stretch of time: &quot;‘beschikbaarheid’ per maand&quot;</extracomment>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 per audit</source>
        <translation>%1 per audit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a term of a procedure (&quot;Plan van aanpak&quot;), %2 a case (&quot;PVA-2026-01&quot;)
----------
%1 a clause, %2 for what or from when, as the contract says it: &quot;P1&quot;, &quot;na melding&quot;
----------
%1 a reason, %2 who agreed on it
----------
%1 a holiday, %2 its date (&quot;6 apr&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 is</source>
        <extracomment>%1 what is measured, %2 a length of time: &quot;hoogstens 4 uur&quot;</extracomment>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>Voldoende als %1.</source>
        <translation>Pass if %1.</translation>
    </message>
    <message>
        <source>Doel gehaald als %1.</source>
        <translation>Target met if %1.</translation>
    </message>
    <message>
        <source>Er is actie nodig als %1.</source>
        <translation>Action is needed if %1.</translation>
    </message>
    <message>
        <source>Als richtlijn geldt dat %1.</source>
        <translation>The guideline is that %1.</translation>
    </message>
    <message>
        <source>De rapportage telt waar %1.</source>
        <translation>The report counts where %1.</translation>
    </message>
    <message>
        <source>Hier staat geen norm in die te lezen is.</source>
        <translation>There is no norm in this that can be read.</translation>
    </message>
    <message>
        <source>%1 als %2.</source>
        <extracomment>%1 &quot;Voldoende&quot;, %2 one or more conditions
----------
%1 the word of a band (&quot;Matig&quot;, &quot;Groen&quot;), %2 &quot;de waarde minder dan 90% is&quot;</extracomment>
        <translation>%1 if %2.</translation>
    </message>
    <message>
        <source>het vergelijkingsteken ontbreekt: gelezen als %1</source>
        <translation>the comparison sign is missing: read as %1</translation>
    </message>
    <message>
        <source>niet te zien of hoger of lager beter is: gelezen als %1</source>
        <translation>not clear whether higher or lower is better: read as %1</translation>
    </message>
    <message>
        <source>het vergelijkingsteken is verloren gegaan: gelezen als %1</source>
        <translation>the comparison sign was lost: read as %1</translation>
    </message>
    <message>
        <source>de eenheid van ‘%1’ staat er niet bij</source>
        <translation>the unit of ‘%1’ is not given</translation>
    </message>
    <message>
        <source>%1 op alle samen, op elk apart, of alleen op de laatste</source>
        <translation>%1 on all together, on each apart, or on the last only</translation>
    </message>
    <message>
        <source>%1 gelezen als het deel dat aan de grens voldoet</source>
        <translation>%1 read as the share that meets the limit</translation>
    </message>
    <message>
        <source>‘%1’ kan een duizendtal of een breuk zijn</source>
        <translation>‘%1’ may be thousands or a fraction</translation>
    </message>
    <message>
        <source>de periode staat niet in de tekst: de meetfrequentie is gebruikt</source>
        <translation>the period is not in the text: the measuring frequency was used</translation>
    </message>
    <message>
        <source>‘%1’ is een tijdstip, geen waarde</source>
        <translation>‘%1’ is a time of day, not a value</translation>
    </message>
    <message>
        <source>de voorwaarde bij ‘%1’ is niet gelezen</source>
        <translation>the condition at ‘%1’ was not read</translation>
    </message>
    <message>
        <source>‘%1’ hoort bij een boete of bonus</source>
        <translation>‘%1’ belongs to a penalty or bonus</translation>
    </message>
    <message>
        <source>‘%1’ heeft geen plaats gekregen</source>
        <translation>‘%1’ found no place</translation>
    </message>
    <message>
        <source>het vergelijkingswoord staat ver van ‘%1’</source>
        <translation>the comparing word stands far from ‘%1’</translation>
    </message>
    <message>
        <source>bij ‘%1’ hoort geen waarde</source>
        <translation>no value belongs to ‘%1’</translation>
    </message>
    <message>
        <source>geteld ‘%1’</source>
        <translation>counted ‘%1’</translation>
    </message>
    <message>
        <source>dagen: kalenderdagen of werkdagen</source>
        <translation>days: calendar days or working days</translation>
    </message>
    <message>
        <source>kalenderdag of werkdag van de maand</source>
        <translation>calendar day or working day of the month</translation>
    </message>
    <message>
        <source>de waarde moet nog worden ingevuld</source>
        <translation>the value is still to be filled in</translation>
    </message>
    <message>
        <source>een richtwaarde, geen grens</source>
        <translation>a guide value, not a limit</translation>
    </message>
    <message>
        <source>een voorbeeld, geen afspraak</source>
        <translation>an example, not an agreement</translation>
    </message>
    <message>
        <source>of de grens zelf meetelt</source>
        <translation>whether the limit itself counts</translation>
    </message>
    <message>
        <source>procentpunten of een percentage van het doel</source>
        <translation>percentage points or a percentage of the target</translation>
    </message>
    <message>
        <source>waarvan 0%</source>
        <translation>of what 0%</translation>
    </message>
    <message>
        <source>of de uiteinden van het bereik meetellen</source>
        <translation>whether the ends of the range count</translation>
    </message>
    <message>
        <source>welke nulmeting, en langs welk pad</source>
        <translation>which baseline, and along which path</translation>
    </message>
    <message>
        <source>de waarde verandert in de loop van de tijd</source>
        <translation>the value changes over time</translation>
    </message>
    <message>
        <source>‘niet’ kan de betekenis omdraaien</source>
        <translation>‘niet’ may turn the meaning round</translation>
    </message>
    <message>
        <source>welke van de twee getallen de grens is</source>
        <translation>which of the two numbers is the limit</translation>
    </message>
    <message>
        <source>een ritme, gelezen als een aantal keer per periode</source>
        <translation>a rhythm, read as a number of times per period</translation>
    </message>
    <message>
        <source>vanaf wanneer ‘%1’ loopt, staat er niet bij</source>
        <translation>it is not said from when ‘%1’ runs</translation>
    </message>
    <message>
        <source>%1 wijst de andere kant op dan de norm doet verwachten</source>
        <translation>%1 points the other way than the norm leads to expect</translation>
    </message>
    <message>
        <source>‘%1’ kan de betekenis veranderen</source>
        <translation>‘%1’ may change the meaning</translation>
    </message>
    <message>
        <source>de tekst noemt meer dan één waarde of teken</source>
        <translation>the text gives more than one value or sign</translation>
    </message>
    <message>
        <source>‘of’: de ene of de andere, of elk in een eigen geval</source>
        <translation>‘of’: the one or the other, or each in a case of its own</translation>
    </message>
    <message>
        <source>een lange tekst: er kan meer in staan</source>
        <translation>a long text: there may be more in it</translation>
    </message>
    <message>
        <source>er staan tekens in die niet te lezen zijn</source>
        <translation>it holds characters that cannot be read</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Drempel met actie</source>
        <translation>Threshold with action</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Rapportregel</source>
        <translation>Report line</translation>
    </message>
    <message>
        <source>Verkeerslicht</source>
        <translation>Traffic light</translation>
    </message>
    <message>
        <source>Geen norm</source>
        <translation>No norm</translation>
    </message>
    <message>
        <source>onzeker</source>
        <translation>unsure</translation>
    </message>
    <message>
        <source>nakijken</source>
        <translation>to check</translation>
    </message>
    <message>
        <source>zeker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>binnen %1 na %2</source>
        <extracomment>%1 is a term (&quot;6 maanden&quot;), %2 a moment (&quot;de ingangsdatum&quot;)</extracomment>
        <translation>within %1 after %2</translation>
    </message>
    <message>
        <source>per jaar</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>na %1</source>
        <extracomment>%1 is a term (&quot;24 maanden&quot;)</extracomment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the contract&apos;s own word for a band (&quot;Matig&quot;), %2 where it lies (&quot;4 tot 7&quot;)
----------
%1 the name of a reading, %2 how it was chosen</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>elke waarde</source>
        <translation>any value</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>boven %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>onder %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 tot %2</source>
        <translation>%1 to below %2</translation>
    </message>
    <message>
        <source>boven %1 tot en met %2</source>
        <translation>above %1 to %2</translation>
    </message>
    <message>
        <source>boven %1 tot %2</source>
        <translation>above %1 to below %2</translation>
    </message>
    <message>
        <source>nog niet bepaald</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>pad %1</source>
        <translation>path %1</translation>
    </message>
    <message>
        <source>Aangeboden is %1; de strengste van de twee telt.</source>
        <translation>The offer is %1; the stricter of the two counts.</translation>
    </message>
    <message>
        <source>De norm geldt in zijn geheel %1; tot dan telt het deel van de tijd dat voorbij is.</source>
        <extracomment>%1 is &quot;per jaar&quot; or &quot;na 24 maanden&quot;</extracomment>
        <translation>The norm holds in full %1; until then the part of the time that has passed counts.</translation>
    </message>
    <message>
        <source>Het contract noemt geen waarde. Vul die in om een oordeel te krijgen.</source>
        <translation>The contract does not state a value. Fill it in to get a verdict.</translation>
    </message>
    <message>
        <source>Let op binnen %1 van de norm.</source>
        <translation>Watch within %1 of the norm.</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>dag %1</source>
        <extracomment>%1 is a number: day 5 of the month</extracomment>
        <translation>day %1</translation>
    </message>
    <message>
        <source>procentpunt</source>
        <translation>percentage points</translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>uur</source>
        <translation>h</translation>
    </message>
    <message>
        <source>kantooruren</source>
        <translation>office hours</translation>
    </message>
    <message>
        <source>uur/fte</source>
        <translation>hours/FTE</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>per 1.000</source>
        <translation>per 1,000</translation>
    </message>
    <message>
        <source>werkdag</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>kantooruur</source>
        <translation>office hour</translation>
    </message>
    <message>
        <source>procent</source>
        <translation>per cent</translation>
    </message>
    <message>
        <source>aantal</source>
        <translation>number</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconden</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>milliseconden</source>
        <translation>milliseconds</translation>
    </message>
    <message>
        <source>rapportcijfer</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>dag van de maand</source>
        <translation>day of the month</translation>
    </message>
    <message>
        <source>getal</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ja of nee</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>De waarde mag hoogstens %1 zijn.</source>
        <translation>The value may be at most %1.</translation>
    </message>
    <message>
        <source>De waarde moet minstens %1 zijn.</source>
        <translation>The value must be at least %1.</translation>
    </message>
    <message>
        <source>De waarde ligt tussen %1 en %2.</source>
        <translation>The value lies between %1 and %2.</translation>
    </message>
    <message>
        <source>‘%1’ kan niet.</source>
        <translation>‘%1’ is not possible.</translation>
    </message>
    <message>
        <source>Bedoel je %1?</source>
        <translation>Do you mean %1?</translation>
    </message>
    <message>
        <source>‘%1’ is geen periode. Schrijf bijvoorbeeld 2026-03, 2026-Q3 of 2026.</source>
        <translation>‘%1’ is not a period. Write for example 2026-03, 2026-Q3 or 2026.</translation>
    </message>
    <message>
        <source>‘%1’ past niet: dit onderdeel wordt %2 gemeten.</source>
        <extracomment>%1 a period as typed, %2 &quot;maandelijks&quot;</extracomment>
        <translation>‘%1’ does not fit: this part is measured %2.</translation>
    </message>
    <message>
        <source>‘%1’ is geen getal. Schrijf het als 99,5.</source>
        <translation>‘%1’ is not a number. Write it as 99.5.</translation>
    </message>
    <message>
        <source>‘%1’: een punt met drie cijfers erachter kan duizendtallen betekenen. Bedoel je %2? Schrijf het dan met een komma of zonder punt.</source>
        <extracomment>%1 as typed (&quot;95.000&quot;), %2 what may have been meant (&quot;95&quot;)</extracomment>
        <translation>‘%1’: a point with three digits after it can mean thousands. Do you mean %2? Then write it with a decimal comma or without a point.</translation>
    </message>
    <message>
        <source>‘%1’ kan %2 zijn of %3. Schrijf %4 of %5.</source>
        <extracomment>%1 as typed (&quot;1,234&quot;), %2 and %3 what it can mean (1,234 and 1.234), %4 and %5 the same without doubt (1,2340 and 1234)</extracomment>
        <translation>‘%1’ can be %2 or %3. Write %4 or %5.</translation>
    </message>
    <message>
        <source>‘%1’ is geen heel getal. Een aantal heeft geen cijfers achter de komma.</source>
        <translation>‘%1’ is not a whole number. A count has no decimals.</translation>
    </message>
    <message>
        <source>‘%1’ heeft te veel cijfers. Het kan met 18 cijfers, waarvan 9 achter de komma.</source>
        <translation>‘%1’ has too many digits. There can be 18 digits, 9 of them decimals.</translation>
    </message>
    <message>
        <source>‘%1’ is geen antwoord. Schrijf ja of nee.</source>
        <translation>‘%1’ is not an answer. Write yes or no.</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum. Schrijf bijvoorbeeld 2026-04-02 of 2 april 2026.</source>
        <translation>‘%1’ is not a date. Write for example 2026-04-02 or 2 April 2026.</translation>
    </message>
    <message>
        <source>‘%1’: de teller is groter dan de noemer. Kijk of ze zijn verwisseld.</source>
        <translation>‘%1’: the numerator is greater than the denominator. Check whether they have been swapped.</translation>
    </message>
    <message>
        <source>‘%1’: de noemer is 0. Laat de cel leeg als er niets te tellen was.</source>
        <translation>‘%1’: the denominator is 0. Leave the cell empty if there was nothing to count.</translation>
    </message>
    <message>
        <source>Teller en noemer horen samen. Vul ze allebei in.</source>
        <translation>Numerator and denominator belong together. Fill in both.</translation>
    </message>
    <message>
        <source>‘%1’ is geen rapportcijfer. Een cijfer loopt van 1 tot en met 10.</source>
        <translation>‘%1’ is not a mark. A mark runs from 1 to 10.</translation>
    </message>
    <message>
        <source>‘%1’ is geen aantal mensen. Schrijf een heel getal vanaf 0.</source>
        <translation>‘%1’ is not a number of people. Write a whole number, 0 or more.</translation>
    </message>
    <message>
        <source>‘%1’: er zijn meer antwoorden dan er mensen zijn gevraagd. Kijk of de aantallen kloppen.</source>
        <translation>‘%1’: there are more answers than people were asked. Check whether the numbers are right.</translation>
    </message>
    <message>
        <source>%1 is nog niet begonnen. Een waarde kan er pas bij als de periode loopt.</source>
        <translation>%1 has not started yet. A value can only be added once the period has begun.</translation>
    </message>
    <message>
        <source>%1 ligt buiten de looptijd van het contract.</source>
        <translation>%1 is outside the term of the contract.</translation>
    </message>
    <message>
        <source>Deze periode is vastgesteld. Heropen haar om te wijzigen.</source>
        <translation>This period has been adopted. Reopen it to make changes.</translation>
    </message>
    <message>
        <source>KPI ‘%1’ staat niet in dit contract.</source>
        <translation>KPI ‘%1’ is not in this contract.</translation>
    </message>
    <message>
        <source>‘%1’ heeft meer onderdelen. Kies er een: %2.</source>
        <translation>‘%1’ has several parts. Choose one: %2.</translation>
    </message>
    <message>
        <source>‘%1’ is geen deelnemer van dit contract.</source>
        <translation>‘%1’ is not a participant in this contract.</translation>
    </message>
    <message>
        <source>Dit onderdeel wordt per deelnemer gemeten. Noem de deelnemer.</source>
        <translation>This part is measured per participant. Name the participant.</translation>
    </message>
    <message>
        <source>Dit onderdeel wordt voor het hele contract gemeten. Laat de deelnemer leeg.</source>
        <translation>This part is measured for the whole contract. Leave the participant empty.</translation>
    </message>
    <message>
        <source>Dit onderdeel wordt berekend uit de deelnemers en niet ingevuld.</source>
        <translation>This part is calculated from the participants and not entered.</translation>
    </message>
    <message>
        <source>Dit onderdeel komt uit het klanttevredenheidsonderzoek.</source>
        <translation>This part comes from the customer survey.</translation>
    </message>
    <message>
        <source>‘%1’ is geen onderwerp van de vragenlijst.</source>
        <translation>‘%1’ is not a topic of the questionnaire.</translation>
    </message>
    <message>
        <source>Deze waarde staat al op regel %1. Laat een van de twee weg.</source>
        <translation>This value is already on line %1. Leave one of the two out.</translation>
    </message>
    <message>
        <source>Kolom ‘%1’ ontbreekt.</source>
        <translation>Column ‘%1’ is missing.</translation>
    </message>
    <message>
        <source>Kolom ‘%1’ is onbekend.</source>
        <translation>Column ‘%1’ is unknown.</translation>
    </message>
    <message>
        <source>Kolom ‘%1’ staat er twee keer.</source>
        <translation>Column ‘%1’ is there twice.</translation>
    </message>
    <message>
        <source>Deze regel heeft meer velden dan er kolommen zijn.</source>
        <translation>This line has more fields than there are columns.</translation>
    </message>
    <message>
        <source>Hier begint een aanhalingsteken dat nergens sluit.</source>
        <translation>A quotation mark opens here that is never closed.</translation>
    </message>
    <message>
        <source>Dit bestand is geen tekst. Bewaar het als CSV (UTF-8).</source>
        <translation>This file is not text. Save it as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Dit bestand is leeg.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Dit is te groot. De grens is %1.</source>
        <translation>This is too large. The limit is %1.</translation>
    </message>
    <message>
        <source>‘%1’ hoort hier niet.</source>
        <translation>‘%1’ does not belong here.</translation>
    </message>
    <message>
        <source>‘%1’ ontbreekt.</source>
        <translation>‘%1’ is missing.</translation>
    </message>
    <message>
        <source>Hier hoort %1.</source>
        <translation>%1 belongs here.</translation>
    </message>
    <message>
        <source>‘%1’ is hier geen geldige waarde.</source>
        <translation>‘%1’ is not a valid value here.</translation>
    </message>
    <message>
        <source>‘%1’ is hier geen geldige waarde. Kies uit: %2.</source>
        <translation>‘%1’ is not a valid value here. Choose from: %2.</translation>
    </message>
    <message>
        <source>Code ‘%1’ bestaat al.</source>
        <translation>Code ‘%1’ already exists.</translation>
    </message>
    <message>
        <source>‘%1’ verwijst naar iets dat er niet is.</source>
        <translation>‘%1’ refers to something that is not there.</translation>
    </message>
    <message>
        <source>Dit is niet te lezen: %1.</source>
        <translation>This cannot be read: %1.</translation>
    </message>
    <message>
        <source>gemeten %1 %2</source>
        <extracomment>%1 a number, %2 a unit in full</extracomment>
        <translation>measured %1 %2</translation>
    </message>
    <message>
        <source>gemeten %1</source>
        <translation>measured %1</translation>
    </message>
    <message>
        <source>uiterlijk %1, op %2</source>
        <translation>no later than %1, %2</translation>
    </message>
    <message>
        <source>uiterlijk %1 (%2 na %3)</source>
        <extracomment>%1 a date, %2 a term (&quot;6 maanden&quot;), %3 a moment (&quot;de ingangsdatum&quot;)</extracomment>
        <translation>no later than %1 (%2 after %3)</translation>
    </message>
    <message>
        <source>klein aantal: bij 1 mag er geen een missen</source>
        <translation>small number: with 1, that one may not miss</translation>
    </message>
    <message>
        <source>klein aantal: bij %1 mag er geen een missen</source>
        <translation>small number: with %1, not one may miss</translation>
    </message>
    <message>
        <source>klein aantal: bij %1 mag er hoogstens 1 missen</source>
        <translation>small number: of %1 at most 1 may miss</translation>
    </message>
    <message>
        <source>klein aantal: bij %1 mogen er hoogstens %2 missen</source>
        <translation>small number: with %1, at most %2 may miss</translation>
    </message>
    <message>
        <source>de waarde valt in geen van de schalen van het contract</source>
        <translation>the value falls in none of the scales of the contract</translation>
    </message>
    <message>
        <source>de norm is nog niet bevestigd</source>
        <translation>the norm has not been confirmed yet</translation>
    </message>
    <message>
        <source>het contract noemt geen waarde</source>
        <translation>the contract does not state a value</translation>
    </message>
    <message>
        <source>geen meting</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>opgevraagd, en er is geen cijfer bekend</source>
        <translation>asked for, and no figure is known</translation>
    </message>
    <message>
        <source>0 van 0: er was niets te tellen</source>
        <translation>0 of 0: there was nothing to count</translation>
    </message>
    <message>
        <source>niet van toepassing in deze periode</source>
        <translation>not applicable in this period</translation>
    </message>
    <message>
        <source>%1 van %2 is %3</source>
        <extracomment>a part, the whole, and what that is in per cent</extracomment>
        <translation>%1 of %2 is %3</translation>
    </message>
    <message>
        <source>het antwoord is ja</source>
        <translation>the answer is yes</translation>
    </message>
    <message>
        <source>het antwoord is nee</source>
        <translation>the answer is no</translation>
    </message>
    <message>
        <source>gebeurd op %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>norm %1, vergeleken zonder afronden</source>
        <translation>norm %1, compared without rounding</translation>
    </message>
    <message>
        <source>norm tussen %1 en %2, vergeleken zonder afronden</source>
        <translation>norm between %1 and %2, compared without rounding</translation>
    </message>
    <message>
        <source>valt onder ‘%1’</source>
        <translation>falls under ‘%1’</translation>
    </message>
    <message>
        <source>nog %1 ruimte tot de norm</source>
        <translation>still %1 within the norm</translation>
    </message>
    <message>
        <source>op weg naar %2: op dit punt van het pad %1</source>
        <extracomment>%1 the limit now, %2 the norm at the end of the path</extracomment>
        <translation>on the way to %2: %1 at this point of the path</translation>
    </message>
    <message>
        <source>de inschrijving telt: %1</source>
        <extracomment>%1 what the supplier offered</extracomment>
        <translation>the offer counts: %1</translation>
    </message>
    <message>
        <source>let op: een andere zin in het contract telt vanaf %2 en komt uit op %1</source>
        <extracomment>%1 a date, %2 a moment (&quot;de gunning&quot;)</extracomment>
        <translation>note: another sentence in the contract counts from %2 and arrives at %1</translation>
    </message>
    <message>
        <source>de datum van %1 is nog niet ingevuld</source>
        <translation>no date has been entered yet for %1</translation>
    </message>
    <message>
        <source>%1 is nog geen KPI gemeten.</source>
        <extracomment>%1 &quot;In september&quot;</extracomment>
        <translation>%1, no KPI has been measured yet.</translation>
    </message>
    <message>
        <source>%1 voldoet de enige gemeten KPI.</source>
        <translation>%1, the only measured KPI passes.</translation>
    </message>
    <message>
        <source>%1 voldoet de enige gemeten KPI niet.</source>
        <translation>%1, the only measured KPI does not pass.</translation>
    </message>
    <message>
        <source>%1 voldoen %2 gemeten KPI’s.</source>
        <extracomment>%1 &quot;In september&quot;, %2 &quot;alle 13&quot;</extracomment>
        <translation>%1, %2 measured KPIs pass.</translation>
    </message>
    <message>
        <source>beide</source>
        <translation>both</translation>
    </message>
    <message>
        <source>alle %1</source>
        <translation>all %1</translation>
    </message>
    <message>
        <source>%1 voldoet %2 gemeten KPI’s.</source>
        <extracomment>%1 &quot;In september&quot;, %2 &quot;geen van de 13&quot;</extracomment>
        <translation>%1, %2 measured KPIs passes.</translation>
    </message>
    <message>
        <source>geen van beide</source>
        <translation>neither of the</translation>
    </message>
    <message>
        <source>geen van de %1</source>
        <translation>none of the %1</translation>
    </message>
    <message>
        <source>%1 van de %2</source>
        <translation>%1 of the %2</translation>
    </message>
    <message>
        <source>nog %1 andere</source>
        <extracomment>the last of a list of names: &quot;A, B, C en nog 4 andere&quot;</extracomment>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Het gaat om %1.</source>
        <extracomment>%1 is a kpi</extracomment>
        <translation>It is %1.</translation>
    </message>
    <message>
        <source>Eén is onvoldoende: %1.</source>
        <extracomment>%1 is a kpi</extracomment>
        <translation>One fails: %1.</translation>
    </message>
    <message>
        <source>%1 zijn onvoldoende: %2.</source>
        <extracomment>%1 a count in words (&quot;Twee&quot;), %2 kpis</extracomment>
        <translation>%1 fail: %2.</translation>
    </message>
    <message>
        <source>%1 haalt de norm nog net.</source>
        <translation>%1 only just meets the norm.</translation>
    </message>
    <message>
        <source>%1 halen de norm nog net.</source>
        <translation>%1 only just meet the norm.</translation>
    </message>
    <message>
        <source>%1 haalt de doelstelling niet.</source>
        <translation>%1 does not reach the target.</translation>
    </message>
    <message>
        <source>%1 halen de doelstelling niet.</source>
        <translation>%1 do not reach the target.</translation>
    </message>
    <message>
        <source>%1 vraagt aandacht.</source>
        <translation>%1 needs attention.</translation>
    </message>
    <message>
        <source>%1 vragen aandacht.</source>
        <translation>%1 need attention.</translation>
    </message>
    <message>
        <source>Dit contract heeft nog geen KPI’s.</source>
        <translation>This contract has no KPIs yet.</translation>
    </message>
    <message>
        <source>0 matig, 0 slecht</source>
        <translation>0 fair, 0 poor</translation>
    </message>
    <message>
        <source>%1 matig</source>
        <translation>%1 fair</translation>
    </message>
    <message>
        <source>%1 matig (%2)</source>
        <translation>%1 fair (%2)</translation>
    </message>
    <message>
        <source>%1 slecht</source>
        <translation>%1 poor</translation>
    </message>
    <message>
        <source>%1 slecht (%2)</source>
        <translation>%1 poor (%2)</translation>
    </message>
    <message>
        <source>%1 onder de 7, waarvan %2 slecht: 2 of meer onder de 7 met 2 of meer slecht is S4+</source>
        <translation>%1 below 7, of which %2 poor: 2 or more below 7 with 2 or more poor is S4+</translation>
    </message>
    <message>
        <source>%1 onder de 7, waarvan %2 slecht: 2 of meer onder de 7 met hoogstens 1 slecht is S4</source>
        <translation>%1 below 7, of which %2 poor: 2 or more below 7 with at most 1 poor is S4</translation>
    </message>
    <message>
        <source>%1 onder de 7, waarvan %2 slecht: minder dan 2 onder de 7 geeft geen sanctie</source>
        <translation>%1 below 7, of which %2 poor: fewer than 2 below 7 gives no sanction</translation>
    </message>
    <message>
        <source>de respons is %1 en moet minstens %2 zijn: de uitkomst is indicatief</source>
        <extracomment>%1 the response, %2 the least that the contract asks for</extracomment>
        <translation>the response is %1 and must be at least %2: the outcome is indicative</translation>
    </message>
    <message>
        <source>niet gedekt door de tabel: letterlijk %1, advies %2</source>
        <translation>not covered by the table: literal %1, advice %2</translation>
    </message>
    <message>
        <source>gemiddelden afgerond op een heel cijfer vóór het oordeel</source>
        <translation>means rounded to a whole mark before the verdict</translation>
    </message>
    <message>
        <source>gemiddelden afgerond op 1 decimaal vóór het oordeel</source>
        <translation>means rounded to 1 decimal before the verdict</translation>
    </message>
    <message>
        <source>gemiddelden afgerond op %1 decimalen vóór het oordeel</source>
        <translation>means rounded to %1 decimals before the verdict</translation>
    </message>
    <message>
        <source>geteld per belevingsfactor</source>
        <translation>counted per factor</translation>
    </message>
    <message>
        <source>geteld per cijfer</source>
        <translation>counted per mark</translation>
    </message>
    <message>
        <source>het laagste cijfer telt, niet het gemiddelde</source>
        <translation>the lowest mark counts, not the mean</translation>
    </message>
    <message>
        <source>alle medewerkers samen gemiddeld, niet eerst per deelnemer</source>
        <translation>mean of all employees together, not per participant first</translation>
    </message>
    <message>
        <source>%1 blijft achter met een respons van %2</source>
        <translation>%1 lags behind with a response of %2</translation>
    </message>
    <message>
        <source>zonder cijfer, telt niet mee: %1</source>
        <translation>without a mark, does not count: %1</translation>
    </message>
    <message>
        <source>zonder cijfer, tellen niet mee: %1</source>
        <translation>without a mark, do not count: %1</translation>
    </message>
    <message>
        <source>er is nog geen klanttevredenheidsonderzoek gehouden</source>
        <translation>no customer survey has been held yet</translation>
    </message>
    <message>
        <source>alles minstens %1</source>
        <extracomment>%1 is a mark: every topic at least 7,0</extracomment>
        <translation>everything at least %1</translation>
    </message>
    <message>
        <source>%1 naar %2</source>
        <extracomment>%1 a topic (&quot;6b&quot;), %2 a mark</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 minstens %2</source>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>%1 vóór %2: %3.</source>
        <extracomment>%1 a term, %2 the day it is counted from, %3 the day it leads to</extracomment>
        <translation>%1 before %2: %3.</translation>
    </message>
    <message>
        <source>%1 na %2: %3.</source>
        <translation>%1 after %2: %3.</translation>
    </message>
    <message>
        <source>Feestdagen overgeslagen: %1.</source>
        <extracomment>%1 a list of holidays</extracomment>
        <translation>Holidays skipped: %1.</translation>
    </message>
    <message>
        <source>Die maand heeft geen dag %1, dus telt de laatste dag.</source>
        <translation>That month has no day %1, so the last day counts.</translation>
    </message>
    <message>
        <source>De Algemene termijnenwet verlengt zo&apos;n lange termijn niet (artikel 4).</source>
        <translation>The General Extension of Time Limits Act (Algemene termijnenwet) does not extend such a long term (article 4).</translation>
    </message>
    <message>
        <source>De Algemene termijnenwet laat het einde staan.</source>
        <translation>The General Extension of Time Limits Act (Algemene termijnenwet) leaves the end as it is.</translation>
    </message>
    <message>
        <source>Verlengd vanaf %1 tot de eerstvolgende dag die geen weekend of feestdag is (Algemene termijnenwet, artikel 1).</source>
        <extracomment>%1 the day the term would have ended on</extracomment>
        <translation>Extended from %1 to the next day that is not a weekend or a holiday (General Extension of Time Limits Act, Algemene termijnenwet, article 1).</translation>
    </message>
    <message>
        <source>Verlengd vanaf %1 zodat er twee dagen in zitten die geen weekend of feestdag zijn (Algemene termijnenwet, artikel 2).</source>
        <translation>Extended from %1 so that it contains two days that are not a weekend or a holiday (General Extension of Time Limits Act, Algemene termijnenwet, article 2).</translation>
    </message>
    <message>
        <source>Nieuwjaarsdag</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>Goede Vrijdag</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Tweede Paasdag</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>Koninginnedag</source>
        <translation>Queen’s Day</translation>
    </message>
    <message>
        <source>Koningsdag</source>
        <translation>King’s Day</translation>
    </message>
    <message>
        <source>Bevrijdingsdag</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>Hemelvaartsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>Tweede Pinksterdag</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>Eerste Kerstdag</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>Tweede Kerstdag</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>gelijkgestelde dag</source>
        <translation>designated holiday</translation>
    </message>
    <message>
        <source>%1 is %2. De termijn schuift daarvoor niet vanzelf op; spreek af hoe jullie dit lezen.</source>
        <extracomment>%1 a date, %2 a weekday or a holiday</extracomment>
        <translation>%1 falls on %2. The term does not move for that by itself; agree between you how to read this.</translation>
    </message>
    <message>
        <source>Nog aan te vullen: %1</source>
        <translation>Still to be filled in: %1</translation>
    </message>
    <message>
        <source>Klopt de lezing? %1</source>
        <translation>Is this reading right? %1</translation>
    </message>
    <message>
        <source>Zijn de dagen kalenderdagen of werkdagen?</source>
        <translation>Are the days calendar days or working days?</translation>
    </message>
    <message>
        <source>Telt de grens zelf mee?</source>
        <translation>Does the limit itself count?</translation>
    </message>
    <message>
        <source>Waarvoor geldt %1?</source>
        <translation>What does %1 hold for?</translation>
    </message>
    <message>
        <source>Moet aan alles worden voldaan, of is één ervan genoeg?</source>
        <translation>Must everything be met, or is one of them enough?</translation>
    </message>
    <message>
        <source>Is de waarde een minimum of een maximum?</source>
        <translation>Is the value a minimum or a maximum?</translation>
    </message>
    <message>
        <source>Klopt zo</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <source>Een minimum</source>
        <translation>A minimum</translation>
    </message>
    <message>
        <source>Een maximum</source>
        <translation>A maximum</translation>
    </message>
    <message>
        <source>Kalenderdagen</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <source>Werkdagen</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Vóór die dag</source>
        <translation>Before that day</translation>
    </message>
    <message>
        <source>Uiterlijk op die dag</source>
        <translation>On that day at the latest</translation>
    </message>
    <message>
        <source>De grens telt mee</source>
        <translation>The limit counts</translation>
    </message>
    <message>
        <source>De grens telt niet mee</source>
        <translation>The limit does not count</translation>
    </message>
    <message>
        <source>Voor elk apart</source>
        <translation>For each one apart</translation>
    </message>
    <message>
        <source>Voor alle samen</source>
        <translation>For all of them together</translation>
    </message>
    <message>
        <source>Aan alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Eén ervan is genoeg</source>
        <translation>One of them is enough</translation>
    </message>
    <message>
        <source>De norm zegt ‘%1’, eis %2 zegt ‘%3’. Telt de grens zelf mee?</source>
        <extracomment>%1 the norm, %2 the code of a requirement (may be empty), %3 its text</extracomment>
        <translation>The norm says ‘%1’, requirement %2 says ‘%3’. Does the limit itself count?</translation>
    </message>
    <message>
        <source>Telt de genoemde dag van de maand zelf nog mee, en is het een kalenderdag of een werkdag?</source>
        <translation>Does the day of the month itself still count, and is it a calendar day or a working day?</translation>
    </message>
    <message>
        <source>Is ‘%1’ een minimum of een maximum?</source>
        <translation>Is ‘%1’ a minimum or a maximum?</translation>
    </message>
    <message>
        <source>Vóór die werkdag van de maand</source>
        <translation>Before that working day of the month</translation>
    </message>
    <message>
        <source>Uiterlijk op die werkdag van de maand</source>
        <translation>On that working day of the month at the latest</translation>
    </message>
    <message>
        <source>bij ‘%2’ ontbreekt het vergelijkingsteken: gelezen als %1</source>
        <translation>‘%2’ has no comparison sign: read as %1</translation>
    </message>
    <message>
        <source>bij ‘%2’ is niet te zien of hoger of lager beter is: gelezen als %1</source>
        <translation>‘%2’ does not show whether higher or lower is better: read as %1</translation>
    </message>
    <message>
        <source>bij ‘%2’ is het vergelijkingsteken verloren gegaan: gelezen als %1</source>
        <translation>the comparison sign of ‘%2’ was lost: read as %1</translation>
    </message>
    <message>
        <source>bij ‘%2’ hangt ‘beter’ af van de schaal: gelezen als %1</source>
        <translation>for ‘%2’, ‘better’ depends on the scale: read as %1</translation>
    </message>
    <message>
        <source>‘beter’ hangt af van de schaal: gelezen als %1</source>
        <translation>‘better’ depends on the scale: read as %1</translation>
    </message>
    <message>
        <source>een termijn vóór een gebeurtenis: gelezen als ten minste zo lang ervoor</source>
        <translation>a time before an event: read as at least so long before it</translation>
    </message>
    <message>
        <source>uur</source>
        <comment>one</comment>
        <extracomment>in a sentence, in full: &quot;4 hours&quot;</extracomment>
        <translation>hour</translation>
    </message>
    <message>
        <source>uur</source>
        <comment>several</comment>
        <translation>hours</translation>
    </message>
    <message>
        <source>minuut</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>seconde</source>
        <translation>second</translation>
    </message>
    <message>
        <source>milliseconde</source>
        <translation>millisecond</translation>
    </message>
    <message>
        <source>uur per fte</source>
        <translation>hours per FTE</translation>
    </message>
    <message>
        <source>minimaal %1 en minder dan %2</source>
        <translation>at least %1 and less than %2</translation>
    </message>
    <message>
        <source>meer dan %1 en hoogstens %2</source>
        <translation>more than %1 and at most %2</translation>
    </message>
    <message>
        <source>meer dan %1 en minder dan %2</source>
        <translation>more than %1 and less than %2</translation>
    </message>
    <message>
        <source>de nog in te vullen waarde</source>
        <translation>the value still to be filled in</translation>
    </message>
    <message>
        <source>%1 van de maand</source>
        <translation>%1 of the month</translation>
    </message>
    <message>
        <source>op %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>alle gevallen</source>
        <translation>all cases</translation>
    </message>
    <message>
        <source>in %1 %2</source>
        <extracomment>%1 &quot;minimaal 98% van de gevallen&quot;, %2 a limit: &quot;hoogstens 4 uur&quot;, &quot;uiterlijk op dag 5&quot;</extracomment>
        <translation>%2 in %1</translation>
    </message>
    <message>
        <source>het cijfer</source>
        <translation>the mark</translation>
    </message>
    <message>
        <source>de NPS</source>
        <translation>the NPS</translation>
    </message>
    <message>
        <source>het cijfer bij %1</source>
        <extracomment>%1 what gets a mark</extracomment>
        <translation>the mark for %1</translation>
    </message>
    <message>
        <source>%1 met %2 is gedaald</source>
        <extracomment>%1 what is measured, %2 &quot;minimaal 35%&quot;</extracomment>
        <translation>%1 is down by %2</translation>
    </message>
    <message>
        <source>het %1 duurt</source>
        <extracomment>%1 a length of time: &quot;hoogstens 4 uur&quot;</extracomment>
        <translation>it takes %1</translation>
    </message>
    <message>
        <source>het bij %1 %2 duurt</source>
        <translation>%1 takes %2</translation>
    </message>
    <message>
        <source>het aantal</source>
        <translation>the number</translation>
    </message>
    <message>
        <source>het aantal %1</source>
        <translation>the number of %1</translation>
    </message>
    <message>
        <source>per %1</source>
        <extracomment>%1 a stretch of time: &quot;maand&quot;</extracomment>
        <translation>per %1</translation>
    </message>
    <message>
        <source>het</source>
        <translation>it</translation>
    </message>
    <message>
        <source>%1 %2 gebeurt</source>
        <extracomment>%1 what is done, %2 how often: &quot;dagelijks of wekelijks&quot;</extracomment>
        <translation>%1 happens %2</translation>
    </message>
    <message>
        <source>%1 %2 keer %3 gebeurt</source>
        <extracomment>%1 what is done, %2 a number, %3 &quot;per maand&quot;</extracomment>
        <translation>%1 happens %2 × %3</translation>
    </message>
    <message>
        <source>%1 %2 klaar is</source>
        <extracomment>%1 what has to be ready, %2 a moment: &quot;uiterlijk op dag 5 van de maand&quot;</extracomment>
        <translation>%1 is ready %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a clause or a list of clauses with commas, %2 the last one</extracomment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>de aantallen</source>
        <translation>the numbers</translation>
    </message>
    <message>
        <source>De rapportage telt %1 %2.</source>
        <extracomment>%1 what is counted, %2 &quot;per uur&quot;, as the contract says it</extracomment>
        <translation>The report counts %1 %2.</translation>
    </message>
    <message>
        <source>Daarna geldt dat %1.</source>
        <extracomment>%1 what the action has to meet: &quot;het bij ‘verbeterplan’ hoogstens 10 werkdagen duurt&quot;</extracomment>
        <translation>After that, %1.</translation>
    </message>
    <message>
        <source>Nieuwe norm geldt: %1</source>
        <translation>New norm takes effect: %1</translation>
    </message>
    <message>
        <source>Nieuwe norm geldt: %1, %2</source>
        <extracomment>%1 a kpi, %2 a part of it</extracomment>
        <translation>New norm takes effect: %1, %2</translation>
    </message>
    <message>
        <source>Het contract noemt geen dag; Maatlat houdt dag %1 aan.</source>
        <translation>The contract names no day; Maatlat takes day %1.</translation>
    </message>
    <message>
        <source>Het contract noemt geen termijn; Maatlat houdt %1 aan.</source>
        <translation>The contract names no term; Maatlat takes %1.</translation>
    </message>
    <message>
        <source>Daarna elk jaar; na %1 jaar is dat %2.</source>
        <extracomment>%1 a number of years, %2 a date</extracomment>
        <translation>Every year after that; after %1 year that is %2.</translation>
    </message>
    <message>
        <source>Daarna elk jaar; na %1 jaren is dat %2.</source>
        <translation>Every year after that; after %1 years that is %2.</translation>
    </message>
    <message>
        <source>Het document noemt ook %1; vanaf daar geteld wordt het %2. De vroegste dag staat in de agenda.</source>
        <extracomment>%1 a date of the contract (&quot;de gunning&quot;), %2 where it leads to</extracomment>
        <translation>The document also names %1; counted from there it becomes %2. The earliest day is in the agenda.</translation>
    </message>
    <message>
        <source>Deze dag is zo vastgelegd; er is niets geteld.</source>
        <translation>This day was recorded as it is; nothing was counted.</translation>
    </message>
    <message>
        <source>%1 loopt tot en met %2.</source>
        <extracomment>%1 a period, %2 its last day</extracomment>
        <translation>%1 runs up to and including %2.</translation>
    </message>
    <message>
        <source>Dag %1 van de maand na %2: %3.</source>
        <extracomment>%1 the number of a day, %2 a month, %3 a date</extracomment>
        <translation>Day %1 of the month after %2: %3.</translation>
    </message>
    <message>
        <source>Geteld vanaf %1; die dag zelf telt niet mee.</source>
        <extracomment>%1 a date of the contract (&quot;de ingangsdatum&quot;)</extracomment>
        <translation>Counted from %1; that day itself does not count.</translation>
    </message>
    <message>
        <source>Onderzoek gepland: %1</source>
        <translation>Survey planned: %1</translation>
    </message>
    <message>
        <source>Ondertekening van het contract</source>
        <translation>Signing of the contract</translation>
    </message>
    <message>
        <source>Het contract gaat in</source>
        <translation>The contract starts</translation>
    </message>
    <message>
        <source>Laatste dag van het contract</source>
        <translation>Last day of the contract</translation>
    </message>
    <message>
        <source>Eerste dag van deelnemer %1</source>
        <translation>First day of participant %1</translation>
    </message>
    <message>
        <source>Laatste dag van deelnemer %1</source>
        <translation>Last day of participant %1</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Rapportage</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Klanttevredenheid</source>
        <translation>Customer satisfaction</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>3 maanden</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Metingen invoeren</source>
        <translation>Enter measurements</translation>
    </message>
    <message>
        <source>Uitkomst invoeren</source>
        <translation>Enter the result</translation>
    </message>
    <message>
        <source>Onderzoek openen</source>
        <translation>Open the survey</translation>
    </message>
    <message>
        <source>KPI openen</source>
        <translation>Open the KPI</translation>
    </message>
    <message>
        <source>Dashboard openen</source>
        <translation>Open the dashboard</translation>
    </message>
    <message>
        <source>1 deelnemer zonder meting telt als niet gehaald</source>
        <translation>1 participant without data counts as missed</translation>
    </message>
    <message>
        <source>%1 deelnemers zonder meting tellen als niet gehaald</source>
        <translation>%1 participants without data count as missed</translation>
    </message>
    <message>
        <source>%1 boven de norm × %2 = %3</source>
        <translation>%1 above the norm × %2 = %3</translation>
    </message>
    <message>
        <source>%1 onder de norm × %2 = %3</source>
        <translation>%1 below the norm × %2 = %3</translation>
    </message>
    <message>
        <source>%1 boven de norm is %2 × %3; × %4 = %5</source>
        <extracomment>%1 how far from the norm, %2 how many steps, %3 how large one is, %4 the money of one, %5 the money of all</extracomment>
        <translation>%1 above the norm is %2 × %3; × %4 = %5</translation>
    </message>
    <message>
        <source>%1 onder de norm is %2 × %3; × %4 = %5</source>
        <translation>%1 below the norm is %2 × %3; × %4 = %5</translation>
    </message>
    <message>
        <source>bonus van %1 per %2 beter dan de norm</source>
        <translation>bonus of %1 for each %2 better than the norm</translation>
    </message>
    <message>
        <source>malus van %1 per %2 slechter dan de norm</source>
        <translation>malus of %1 for each %2 worse than the norm</translation>
    </message>
    <message>
        <source>hele %1</source>
        <translation>whole %1</translation>
    </message>
    <message>
        <source>geen bonus en geen malus</source>
        <translation>no bonus and no malus</translation>
    </message>
    <message>
        <source>malus van %1</source>
        <translation>malus of %1</translation>
    </message>
    <message>
        <source>bonus van %1</source>
        <translation>bonus of %1</translation>
    </message>
    <message>
        <source>bij %1: %2</source>
        <translation>for %1: %2</translation>
    </message>
    <message>
        <source>bonus hoogstens %1</source>
        <translation>bonus at most %1</translation>
    </message>
    <message>
        <source>malus hoogstens %1</source>
        <translation>malus at most %1</translation>
    </message>
    <message>
        <source>van %1 per periode</source>
        <translation>of %1 per period</translation>
    </message>
    <message>
        <source>%1. Afgesproken: %2.</source>
        <translation>%1. Agreed: %2.</translation>
    </message>
    <message>
        <source>precies op de norm: geen bonus en geen malus</source>
        <translation>exactly on the norm: no bonus and no malus</translation>
    </message>
    <message>
        <source>aan deze kant van de norm is niets afgesproken</source>
        <translation>nothing was agreed for this side of the norm</translation>
    </message>
    <message>
        <source>%1 van de norm is nog geen hele stap van %2</source>
        <extracomment>%1 how far from the norm, %2 how large a step is</extracomment>
        <translation>%1 from the norm is not yet a whole step of %2</translation>
    </message>
    <message>
        <source>begrensd op %1</source>
        <translation>limited to %1</translation>
    </message>
    <message>
        <source>%1 van %2 = %3</source>
        <translation>%1 of %2 = %3</translation>
    </message>
    <message>
        <source>referentie %1 (%2) vastgelegd</source>
        <extracomment>%1 a figure that measurements are set against, %2 a period</extracomment>
        <translation>reference %1 (%2) recorded</translation>
    </message>
    <message>
        <source>%1 én %2</source>
        <extracomment>joins conditions that must all hold; %1 may be several with commas</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 als minstens %2 van deze %3 onderdelen zijn gehaald: %4.</source>
        <extracomment>%1 &quot;Voldoende&quot;, %2 a number, %3 a number of parts, %4 conditions with semicolons</extracomment>
        <translation>%1 if at least %2 of these %3 parts are met: %4.</translation>
    </message>
    <message>
        <source>‘%1’ heeft nog geen norm.</source>
        <translation>‘%1’ has no norm yet.</translation>
    </message>
    <message>
        <source>‘%1’: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message>
        <source>binnen %1</source>
        <translation>within %1</translation>
    </message>
    <message>
        <source>in minder dan %1</source>
        <extracomment>within a time that itself is too long: &quot;in minder dan 30 s&quot;</extracomment>
        <translation>in less than %1</translation>
    </message>
    <message>
        <source>%1 %2 is %3</source>
        <extracomment>%1 &quot;minimaal 95%&quot;, %2 &quot;binnen 10 werkdagen&quot;, %3 &quot;afgehandeld&quot;; of what was said just before</extracomment>
        <translation>%1 is %3 %2</translation>
    </message>
    <message>
        <source>%1 van de %2 %3 is %4</source>
        <extracomment>%1 &quot;minimaal 95%&quot;, %2 &quot;klachten&quot;, %3 &quot;binnen 10 werkdagen&quot;, %4 &quot;afgehandeld&quot;</extracomment>
        <translation>%1 of the %2 is %4 %3</translation>
    </message>
    <message>
        <source>%1 van de %2 telt als ‘%3’</source>
        <extracomment>%1 &quot;minimaal 95%&quot;, %2 &quot;aanvragen&quot;, %3 &quot;op tijd leverbaar&quot;</extracomment>
        <translation>%1 of the %2 counts as ‘%3’</translation>
    </message>
    <message>
        <source>‘%1’ in %2 van de gevallen %3 is</source>
        <extracomment>%1 the title of a part, %2 &quot;minimaal 95%&quot;, %3 &quot;binnen 10 werkdagen&quot;</extracomment>
        <translation>‘%1’ is %3 in %2 of the cases</translation>
    </message>
    <message>
        <source>‘%1’ %2 is</source>
        <translation>‘%1’ is %2</translation>
    </message>
    <message>
        <source>de waarde %1 is</source>
        <translation>the value is %1</translation>
    </message>
    <message>
        <source>‘%1’ over een %2 %3 is</source>
        <extracomment>%1 the title of a part or nothing, %2 &quot;maand&quot;, %3 &quot;minimaal 75%&quot;</extracomment>
        <translation>‘%1’ over a %2 is %3</translation>
    </message>
    <message>
        <source>de waarde over een %1 %2 is</source>
        <translation>the value over a %1 is %2</translation>
    </message>
    <message>
        <source>het antwoord op ‘%1’ nee is</source>
        <translation>the answer to ‘%1’ is no</translation>
    </message>
    <message>
        <source>het antwoord op ‘%1’ ja is</source>
        <translation>the answer to ‘%1’ is yes</translation>
    </message>
    <message>
        <source>het antwoord nee is</source>
        <translation>the answer is no</translation>
    </message>
    <message>
        <source>het antwoord ja is</source>
        <translation>the answer is yes</translation>
    </message>
    <message>
        <source>‘%1’ klaar is %2</source>
        <translation>‘%1’ is ready %2</translation>
    </message>
    <message>
        <source>het klaar is %1</source>
        <translation>it is ready %1</translation>
    </message>
    <message>
        <source>het klanttevredenheidsonderzoek niet tot een sanctie leidt</source>
        <translation>the customer survey leads to no sanction</translation>
    </message>
    <message>
        <source>op uiterlijk %1</source>
        <translation>on %1 at the latest</translation>
    </message>
    <message>
        <source>%1 van de deelnemers de eigen norm haalt</source>
        <extracomment>%1 &quot;minimaal 95%&quot;</extracomment>
        <translation>%1 of the participants meet their own norm</translation>
    </message>
    <message>
        <source>Alleen voor de laatste</source>
        <translation>For the last one only</translation>
    </message>
    <message>
        <source>Geldt %1 ook voor ‘%2’?</source>
        <extracomment>%1 &quot;98%&quot;, %2 what is measured, in the words of the text</extracomment>
        <translation>Does %1 hold for ‘%2’ too?</translation>
    </message>
    <message>
        <source>Weekeinden en feestdagen tellen mee</source>
        <translation>Weekends and holidays count</translation>
    </message>
    <message>
        <source>Alleen werkdagen tellen mee</source>
        <translation>Only working days count</translation>
    </message>
    <message>
        <source>Op die dag zelf is het te laat</source>
        <translation>On the day itself it is too late</translation>
    </message>
    <message>
        <source>Op die dag zelf is het nog op tijd</source>
        <translation>On the day itself it is still in time</translation>
    </message>
    <message>
        <source>Elke grens wordt in %1 gehaald</source>
        <translation>Each limit is met in %1</translation>
    </message>
    <message>
        <source>%1 haalt alle grenzen tegelijk</source>
        <translation>%1 meets all limits at once</translation>
    </message>
    <message>
        <source>De andere grenzen altijd (100%)</source>
        <translation>The other limits always (100%)</translation>
    </message>
    <message>
        <source>Voldoende als elk deel is gehaald</source>
        <translation>Pass when every part is met</translation>
    </message>
    <message>
        <source>Voldoende zodra één deel is gehaald</source>
        <translation>Pass as soon as one part is met</translation>
    </message>
    <message>
        <source>nog in te vullen</source>
        <translation>still to be filled in</translation>
    </message>
    <message>
        <source>tussen %1</source>
        <translation>between %1</translation>
    </message>
    <message>
        <source> óf </source>
        <translation> or </translation>
    </message>
    <message>
        <source> én </source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1, elk in %2</source>
        <extracomment>%1 several limits, %2 &quot;≥ 98%&quot;</extracomment>
        <translation>%1, each in %2</translation>
    </message>
    <message>
        <source>per audit</source>
        <translation>per audit</translation>
    </message>
    <message>
        <source>%1 lager</source>
        <extracomment>%1 &quot;minimaal 35%&quot;</extracomment>
        <translation>%1 lower</translation>
    </message>
    <message>
        <source>geen norm gelezen</source>
        <translation>no norm read</translation>
    </message>
    <message>
        <source>nulmeting?</source>
        <translation>baseline?</translation>
    </message>
    <message>
        <source>uur</source>
        <comment>one hour</comment>
        <translation>hour</translation>
    </message>
    <message>
        <source>procentpunt</source>
        <comment>one percentage point</comment>
        <translation>percentage point</translation>
    </message>
    <message>
        <source>Doe eerst: %1.</source>
        <extracomment>%1 the title of something to do</extracomment>
        <translation>First do this: %1.</translation>
    </message>
    <message>
        <source>Dit kan vanaf %1.</source>
        <translation>This is possible from %1.</translation>
    </message>
    <message>
        <source>Met een reden kun je toch verdergaan; die blijft zichtbaar.</source>
        <translation>With a reason you can go ahead all the same; it stays visible.</translation>
    </message>
    <message>
        <source>Dit kan alleen bij %1.</source>
        <extracomment>%1 a list of steps</extracomment>
        <translation>This is possible only at %1.</translation>
    </message>
    <message>
        <source>‘%1’: antwoord ja of nee.</source>
        <translation>‘%1’: answer yes or no.</translation>
    </message>
    <message>
        <source>‘%1’: schrijf een heel getal vanaf 0.</source>
        <translation>‘%1’: write a whole number from 0.</translation>
    </message>
    <message>
        <source>‘%1’: schrijf een datum, bijvoorbeeld 2026-04-02.</source>
        <translation>‘%1’: write a date, for instance 2026-04-02.</translation>
    </message>
    <message>
        <source>‘%1’: kies een van de mogelijkheden.</source>
        <translation>‘%1’: choose one of the options.</translation>
    </message>
    <message>
        <source>Kijk ‘%1’ na.</source>
        <translation>Check ‘%1’.</translation>
    </message>
    <message>
        <source>Kies over welke termijn het gaat.</source>
        <translation>Choose which term it is about.</translation>
    </message>
    <message>
        <source>De termijn ‘%1’ staat niet in deze procedure.</source>
        <translation>The term ‘%1’ is not in this procedure.</translation>
    </message>
    <message>
        <source>Alle termijnen van deze procedure staan in het contract en liggen vast.</source>
        <translation>All terms of this procedure are in the contract and are fixed.</translation>
    </message>
    <message>
        <source>‘%1’ staat in het contract en ligt vast.</source>
        <translation>‘%1’ is in the contract and is fixed.</translation>
    </message>
    <message>
        <source>Geef ‘%1’ een lengte van minstens 1.</source>
        <translation>Give ‘%1’ a length of at least 1.</translation>
    </message>
    <message>
        <source>Kies over welke actie het gaat.</source>
        <translation>Choose which action it is about.</translation>
    </message>
    <message>
        <source>De actie ‘%1’ hoort niet bij deze KPI.</source>
        <translation>The action ‘%1’ does not belong to this KPI.</translation>
    </message>
    <message>
        <source>Deze zaak hoort bij een andere procedure: %1.</source>
        <translation>This case belongs to another procedure: %1.</translation>
    </message>
    <message>
        <source>Deze zaak is begonnen met versie %1 van de procedure en loopt daarmee door.</source>
        <translation>This case began with version %1 of the procedure and goes on with it.</translation>
    </message>
    <message>
        <source>De procedure kent deze handeling niet.</source>
        <translation>The procedure does not know this act.</translation>
    </message>
    <message>
        <source>Deze zaak is gesloten. Begin een nieuwe als er weer iets speelt.</source>
        <translation>This case is closed. Start a new one when something comes up again.</translation>
    </message>
    <message>
        <source>De zaak staat stil.</source>
        <translation>The case is paused.</translation>
    </message>
    <message>
        <source>De zaak staat niet stil; er is niets te hervatten.</source>
        <translation>The case is not paused; there is nothing to resume.</translation>
    </message>
    <message>
        <source>Deze procedure kent geen pauze.</source>
        <translation>This procedure knows no pause.</translation>
    </message>
    <message>
        <source>Dit is aan de %1.</source>
        <extracomment>%1 &quot;opdrachtgever&quot; or &quot;opdrachtnemer&quot;</extracomment>
        <translation>This is for the %1 to do.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop dit gebeurde.</source>
        <translation>Fill in the day on which this happened.</translation>
    </message>
    <message>
        <source>Leg pas vast wat is gebeurd; deze dag moet nog komen.</source>
        <translation>Record only what has happened; this day is still to come.</translation>
    </message>
    <message>
        <source>Er is al iets van een latere dag vastgelegd.</source>
        <translation>Something of a later day has been recorded already.</translation>
    </message>
    <message>
        <source>Vul ‘%1’ in.</source>
        <translation>Fill in ‘%1’.</translation>
    </message>
    <message>
        <source>Het veld ‘%1’ hoort niet bij deze procedure.</source>
        <translation>The field ‘%1’ does not belong to this procedure.</translation>
    </message>
    <message>
        <source>Escalatie</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Een probleem met de dienstverlening stap voor stap hoger leggen, bij beide partijen op hetzelfde niveau, tot het is opgelost.</source>
        <translation>Taking a problem with the service higher step by step, at the same level on both sides, until it is solved.</translation>
    </message>
    <message>
        <source>Gesignaleerd</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Deelnemer of Categorie</source>
        <translation>Participant or category team</translation>
    </message>
    <message>
        <source>Accountteam</source>
        <translation>Account team</translation>
    </message>
    <message>
        <source>Niveau 1</source>
        <translation>Level 1</translation>
    </message>
    <message>
        <source>Niveau 1 onvoldoende bevonden</source>
        <translation>Level 1 judged insufficient</translation>
    </message>
    <message>
        <source>Niveau 2 gevraagd</source>
        <translation>Level 2 asked for</translation>
    </message>
    <message>
        <source>Categorie</source>
        <translation>Category team</translation>
    </message>
    <message>
        <source>Manager die over mensen en middelen gaat</source>
        <translation>Manager in charge of people and means</translation>
    </message>
    <message>
        <source>Niveau 2 gevraagd, eerder niveau niet doorlopen</source>
        <translation>Level 2 asked for, an earlier level not gone through</translation>
    </message>
    <message>
        <source>Niveau 2</source>
        <translation>Level 2</translation>
    </message>
    <message>
        <source>Niveau 2 onvoldoende bevonden</source>
        <translation>Level 2 judged insufficient</translation>
    </message>
    <message>
        <source>Niveau 3 gevraagd</source>
        <translation>Level 3 asked for</translation>
    </message>
    <message>
        <source>Categoriemanager</source>
        <translation>Category manager</translation>
    </message>
    <message>
        <source>Eindverantwoordelijk management</source>
        <translation>Management with final responsibility</translation>
    </message>
    <message>
        <source>Niveau 3 gevraagd, eerder niveau niet doorlopen</source>
        <translation>Level 3 asked for, an earlier level not gone through</translation>
    </message>
    <message>
        <source>Niveau 3</source>
        <translation>Level 3</translation>
    </message>
    <message>
        <source>Niveau 3 onvoldoende bevonden</source>
        <translation>Level 3 judged insufficient</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Motivering</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Genomen maatregelen</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>Bereikte resultaten</source>
        <translation>Results achieved</translation>
    </message>
    <message>
        <source>Leerpunten</source>
        <translation>Lessons learned</translation>
    </message>
    <message>
        <source>Aanleiding</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Niet gehaald</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Dreigt niet te worden gehaald</source>
        <translation>At risk of not being met</translation>
    </message>
    <message>
        <source>Hoe de eerdere niveaus zijn doorlopen</source>
        <translation>How the earlier levels were gone through</translation>
    </message>
    <message>
        <source>Escaleren naar niveau 1</source>
        <translation>Escalate to level 1</translation>
    </message>
    <message>
        <source>Uitvoering op niveau 1 vastleggen</source>
        <translation>Record what was done at level 1</translation>
    </message>
    <message>
        <source>Niveau 1 onvoldoende bevinden</source>
        <translation>Judge level 1 insufficient</translation>
    </message>
    <message>
        <source>Op dit niveau is nog niets vastgelegd dat is gedaan.</source>
        <translation>Nothing that was done at this level has been recorded yet.</translation>
    </message>
    <message>
        <source>Niveau 1 voortzetten</source>
        <translation>Continue level 1</translation>
    </message>
    <message>
        <source>Escaleren naar niveau 2</source>
        <translation>Escalate to level 2</translation>
    </message>
    <message>
        <source>Niveau 2 vragen voordat niveau 1 is doorlopen</source>
        <translation>Ask for level 2 before level 1 was gone through</translation>
    </message>
    <message>
        <source>Niveau 2 aannemen</source>
        <translation>Accept level 2</translation>
    </message>
    <message>
        <source>Niveau 2 aannemen ondanks het overslaan</source>
        <translation>Accept level 2 in spite of the skip</translation>
    </message>
    <message>
        <source>Niveau 2 niet aannemen</source>
        <translation>Refuse level 2</translation>
    </message>
    <message>
        <source>Weigering opzijzetten: toch naar niveau 2</source>
        <translation>Set the refusal aside: to level 2 all the same</translation>
    </message>
    <message>
        <source>De ontvanger heeft dit niveau niet geweigerd.</source>
        <translation>The receiver has not refused this level.</translation>
    </message>
    <message>
        <source>Uitvoering op niveau 2 vastleggen</source>
        <translation>Record what was done at level 2</translation>
    </message>
    <message>
        <source>Niveau 2 onvoldoende bevinden</source>
        <translation>Judge level 2 insufficient</translation>
    </message>
    <message>
        <source>Niveau 2 voortzetten</source>
        <translation>Continue level 2</translation>
    </message>
    <message>
        <source>Escaleren naar niveau 3</source>
        <translation>Escalate to level 3</translation>
    </message>
    <message>
        <source>Niveau 3 vragen voordat niveau 2 is doorlopen</source>
        <translation>Ask for level 3 before level 2 was gone through</translation>
    </message>
    <message>
        <source>Niveau 3 aannemen</source>
        <translation>Accept level 3</translation>
    </message>
    <message>
        <source>Niveau 3 aannemen ondanks het overslaan</source>
        <translation>Accept level 3 in spite of the skip</translation>
    </message>
    <message>
        <source>Niveau 3 niet aannemen</source>
        <translation>Refuse level 3</translation>
    </message>
    <message>
        <source>Weigering opzijzetten: toch naar niveau 3</source>
        <translation>Set the refusal aside: to level 3 all the same</translation>
    </message>
    <message>
        <source>Uitvoering op niveau 3 vastleggen</source>
        <translation>Record what was done at level 3</translation>
    </message>
    <message>
        <source>Niveau 3 onvoldoende bevinden</source>
        <translation>Judge level 3 insufficient</translation>
    </message>
    <message>
        <source>Niveau 3 voortzetten</source>
        <translation>Continue level 3</translation>
    </message>
    <message>
        <source>Escalatie afsluiten</source>
        <translation>Close the escalation</translation>
    </message>
    <message>
        <source>Escalatie intrekken</source>
        <translation>Withdraw the escalation</translation>
    </message>
    <message>
        <source>Antwoord van de ontvanger op niveau 2</source>
        <translation>Answer of the receiver at level 2</translation>
    </message>
    <message>
        <source>Antwoord van de ontvanger op niveau 3</source>
        <translation>Answer of the receiver at level 3</translation>
    </message>
    <message>
        <source>Herstel op niveau 1</source>
        <translation>Recovery at level 1</translation>
    </message>
    <message>
        <source>Herstel op niveau 2</source>
        <translation>Recovery at level 2</translation>
    </message>
    <message>
        <source>Herstel op niveau 3</source>
        <translation>Recovery at level 3</translation>
    </message>
    <message>
        <source>Plan van aanpak</source>
        <translation>Plan of approach</translation>
    </message>
    <message>
        <source>Na een onvoldoende: een plan dat schriftelijk wordt goedgekeurd, uitvoering, borging tegen herhaling, en zo nodig een ingebrekestelling.</source>
        <translation>After an insufficient score: a plan that is approved in writing, execution, safeguards against repetition, and if need be a notice of default.</translation>
    </message>
    <message>
        <source>Onvoldoende vastgesteld</source>
        <translation>Found insufficient</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Opdrachtnemer</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Stap 1: plan gevraagd</source>
        <translation>Step 1: plan asked for</translation>
    </message>
    <message>
        <source>Stap 1: plan ingediend</source>
        <translation>Step 1: plan submitted</translation>
    </message>
    <message>
        <source>Stap 1: plan besproken</source>
        <translation>Step 1: plan discussed</translation>
    </message>
    <message>
        <source>Strategisch overleg</source>
        <translation>Strategic meeting</translation>
    </message>
    <message>
        <source>Stap 1: plan in uitvoering</source>
        <translation>Step 1: plan being carried out</translation>
    </message>
    <message>
        <source>Stap 2: borging te regelen</source>
        <translation>Step 2: safeguards to arrange</translation>
    </message>
    <message>
        <source>Stap 2: borging voorgelegd</source>
        <translation>Step 2: safeguards proposed</translation>
    </message>
    <message>
        <source>Stap 2: borging akkoord</source>
        <translation>Step 2: safeguards approved</translation>
    </message>
    <message>
        <source>Stap 3: nog onvoldoende</source>
        <translation>Step 3: still insufficient</translation>
    </message>
    <message>
        <source>Stap 3: opnieuw besproken</source>
        <translation>Step 3: discussed again</translation>
    </message>
    <message>
        <source>Stap 3: ingebrekestelling verstuurd</source>
        <translation>Step 3: notice of default sent</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Kenmerk van het stuk</source>
        <translation>Reference of the document</translation>
    </message>
    <message>
        <source>Aanwezig namens opdrachtgever</source>
        <translation>Present for the client</translation>
    </message>
    <message>
        <source>Aanwezig namens opdrachtnemer</source>
        <translation>Present for the supplier</translation>
    </message>
    <message>
        <source>Wat er tekortschiet</source>
        <translation>What falls short</translation>
    </message>
    <message>
        <source>Wie de acties uitvoert</source>
        <translation>Who carries out the actions</translation>
    </message>
    <message>
        <source>Welke acties</source>
        <translation>Which actions</translation>
    </message>
    <message>
        <source>Binnen welke termijn</source>
        <translation>Within which term</translation>
    </message>
    <message>
        <source>Wat het verbetert</source>
        <translation>What it improves</translation>
    </message>
    <message>
        <source>Kwaliteitsniveau dat wordt gehaald</source>
        <translation>Quality level to be reached</translation>
    </message>
    <message>
        <source>Aan wie het verslag is gestuurd</source>
        <translation>To whom the minutes were sent</translation>
    </message>
    <message>
        <source>Hoe herhaling wordt voorkomen</source>
        <translation>How repetition is prevented</translation>
    </message>
    <message>
        <source>Hoe de ingebrekestelling is verstuurd</source>
        <translation>How the notice of default was sent</translation>
    </message>
    <message>
        <source>Welke prestatie alsnog wordt gevraagd</source>
        <translation>Which performance is still asked for</translation>
    </message>
    <message>
        <source>Reactie van opdrachtnemer</source>
        <translation>Reaction of the supplier</translation>
    </message>
    <message>
        <source>Wat er van de gevraagde prestatie is geleverd</source>
        <translation>What was delivered of the performance asked for</translation>
    </message>
    <message>
        <source>Onvoldoende schriftelijk melden en plan vragen</source>
        <translation>Report the insufficient score in writing and ask for a plan</translation>
    </message>
    <message>
        <source>Plan van aanpak indienen</source>
        <translation>Submit the plan of approach</translation>
    </message>
    <message>
        <source>Ingelast strategisch overleg vastleggen</source>
        <translation>Record the extra strategic meeting</translation>
    </message>
    <message>
        <source>Verslag van het overleg sturen</source>
        <translation>Send the minutes of the meeting</translation>
    </message>
    <message>
        <source>Plan terugsturen voor aanpassing</source>
        <translation>Send the plan back for revision</translation>
    </message>
    <message>
        <source>Plan schriftelijk goedkeuren</source>
        <translation>Approve the plan in writing</translation>
    </message>
    <message>
        <source>Stand van een actie vastleggen</source>
        <translation>Record how an action stands</translation>
    </message>
    <message>
        <source>Uitvoering gereed melden</source>
        <translation>Report the execution as finished</translation>
    </message>
    <message>
        <source>Borging voorleggen</source>
        <translation>Propose safeguards</translation>
    </message>
    <message>
        <source>Borging schriftelijk goedkeuren</source>
        <translation>Approve the safeguards in writing</translation>
    </message>
    <message>
        <source>Borging terugsturen voor aanpassing</source>
        <translation>Send the safeguards back for revision</translation>
    </message>
    <message>
        <source>Niveau gehaald en geborgd: afsluiten</source>
        <translation>Level reached and safeguarded: close</translation>
    </message>
    <message>
        <source>Het verslag van het overleg is nog niet gestuurd.</source>
        <translation>The minutes of the meeting have not been sent yet.</translation>
    </message>
    <message>
        <source>Vaststellen dat het plan uitblijft</source>
        <translation>Establish that there is no plan</translation>
    </message>
    <message>
        <source>De termijn voor het plan van aanpak is nog niet voorbij.</source>
        <translation>The term for the plan of approach has not ended yet.</translation>
    </message>
    <message>
        <source>Na de termijn nog onvoldoende bevinden</source>
        <translation>Judge it still insufficient after the term</translation>
    </message>
    <message>
        <source>De termijn voor de uitvoering is nog niet voorbij.</source>
        <translation>The term for the execution has not ended yet.</translation>
    </message>
    <message>
        <source>Opnieuw ingelast strategisch overleg vastleggen</source>
        <translation>Record the second extra strategic meeting</translation>
    </message>
    <message>
        <source>Nieuw plan van aanpak vragen</source>
        <translation>Ask for a new plan of approach</translation>
    </message>
    <message>
        <source>Ingebrekestelling vastleggen</source>
        <translation>Record the notice of default</translation>
    </message>
    <message>
        <source>Reactie op de ingebrekestelling vastleggen</source>
        <translation>Record the reaction to the notice of default</translation>
    </message>
    <message>
        <source>Afloop van de ingebrekestelling vastleggen</source>
        <translation>Record how the notice of default ended</translation>
    </message>
    <message>
        <source>Plan van aanpak intrekken</source>
        <translation>Withdraw the plan of approach</translation>
    </message>
    <message>
        <source>Plan van aanpak aanleveren</source>
        <translation>Hand in the plan of approach</translation>
    </message>
    <message>
        <source>Verbetervoorstel indienen</source>
        <translation>Submit the improvement proposal</translation>
    </message>
    <message>
        <source>Aangepast plan aanleveren</source>
        <translation>Hand in the revised plan</translation>
    </message>
    <message>
        <source>Knelpunten verhelpen</source>
        <translation>Solve the bottlenecks</translation>
    </message>
    <message>
        <source>Redelijke termijn van de ingebrekestelling</source>
        <translation>Reasonable term of the notice of default</translation>
    </message>
    <message>
        <source>Remediatie</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>De acties die het contract bij een gemiste KPI voorschrijft, elk met eigenaar en termijn, en een hermeting voor het sluiten.</source>
        <translation>The actions that the contract prescribes for a missed KPI, each with an owner and a term, and a new measurement before closing.</translation>
    </message>
    <message>
        <source>Afwijking gemeten</source>
        <translation>Deviation measured</translation>
    </message>
    <message>
        <source>Verantwoordelijke van de KPI</source>
        <translation>Person responsible for the KPI</translation>
    </message>
    <message>
        <source>Acties lopen</source>
        <translation>Actions running</translation>
    </message>
    <message>
        <source>Opnieuw gemeten</source>
        <translation>Measured again</translation>
    </message>
    <message>
        <source>Wat er is gemeten</source>
        <translation>What was measured</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Bewijs dat de actie is uitgevoerd</source>
        <translation>Evidence that the action was carried out</translation>
    </message>
    <message>
        <source>Hermeting haalt de norm</source>
        <translation>The new measurement meets the norm</translation>
    </message>
    <message>
        <source>Afwijking vastleggen</source>
        <translation>Record the deviation</translation>
    </message>
    <message>
        <source>Actie toewijzen</source>
        <translation>Assign an action</translation>
    </message>
    <message>
        <source>Actie gereed melden</source>
        <translation>Report an action as finished</translation>
    </message>
    <message>
        <source>Deze actie heeft nog geen eigenaar.</source>
        <translation>This action has no owner yet.</translation>
    </message>
    <message>
        <source>Hermeting vastleggen</source>
        <translation>Record the new measurement</translation>
    </message>
    <message>
        <source>Nog niet alle acties zijn gereed.</source>
        <translation>Not all actions are finished yet.</translation>
    </message>
    <message>
        <source>Acties opnieuw doen</source>
        <translation>Do the actions again</translation>
    </message>
    <message>
        <source>Afwijking opgelost: afsluiten</source>
        <translation>Deviation solved: close</translation>
    </message>
    <message>
        <source>De hermeting haalt de norm nog niet.</source>
        <translation>The new measurement does not meet the norm yet.</translation>
    </message>
    <message>
        <source>Remediatie intrekken</source>
        <translation>Withdraw the remedies</translation>
    </message>
    <message>
        <source>Hermeting</source>
        <translation>New measurement</translation>
    </message>
    <message>
        <source>Stuurgroep direct inlichten</source>
        <translation>Inform the steering committee at once</translation>
    </message>
    <message>
        <source>Technisch PL</source>
        <translation>Technical project lead</translation>
    </message>
    <message>
        <source>Recoveryplan</source>
        <translation>Recovery plan</translation>
    </message>
    <message>
        <source>Oorzaak uitzoeken</source>
        <translation>Find the root cause</translation>
    </message>
    <message>
        <source>SDM</source>
        <translation>SDM</translation>
    </message>
    <message>
        <source>Capaciteitsplan</source>
        <translation>Capacity plan</translation>
    </message>
    <message>
        <source>Extra training</source>
        <translation>Extra training</translation>
    </message>
    <message>
        <source>Kennisbank bijwerken</source>
        <translation>Update the knowledge base</translation>
    </message>
    <message>
        <source>Oorzaak van het P1-incident uitzoeken</source>
        <translation>Find the root cause of the P1 incident</translation>
    </message>
    <message>
        <source>Runbook bijwerken</source>
        <translation>Update the runbook</translation>
    </message>
    <message>
        <source>Rapportage herstellen</source>
        <translation>Correct the report</translation>
    </message>
    <message>
        <source>CAPA opstellen</source>
        <translation>Draw up a CAPA</translation>
    </message>
    <message>
        <source>Extra risicosessie</source>
        <translation>Extra risk session</translation>
    </message>
    <message>
        <source>Maatregelenlijst</source>
        <translation>List of measures</translation>
    </message>
    <message>
        <source>Duurzaamheidscoördinator</source>
        <translation>Sustainability coordinator</translation>
    </message>
    <message>
        <source>Pad naar het doel herijken</source>
        <translation>Recalibrate the path to the target</translation>
    </message>
    <message>
        <source>Extra leerwerkplekken</source>
        <translation>Extra work placements</translation>
    </message>
    <message>
        <source>HR Lead</source>
        <translation>HR Lead</translation>
    </message>
    <message>
        <source>Verplichte trainingen</source>
        <translation>Compulsory training</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Uitzondering vragen bij het CAB</source>
        <translation>Ask the CAB for an exception</translation>
    </message>
    <message>
        <source>Security Officer</source>
        <translation>Security Officer</translation>
    </message>
    <message>
        <source>Patches voorrang geven</source>
        <translation>Give patches priority</translation>
    </message>
    <message>
        <source>Workshops met stakeholders</source>
        <translation>Workshops with stakeholders</translation>
    </message>
    <message>
        <source>Toetsen of het op koers ligt</source>
        <translation>Review whether it is on track</translation>
    </message>
    <message>
        <source>Extra ideeënsessie</source>
        <translation>Extra ideation session</translation>
    </message>
    <message>
        <source>CAPA per bevinding</source>
        <translation>CAPA for each finding</translation>
    </message>
    <message>
        <source>QMS Manager</source>
        <translation>QMS Manager</translation>
    </message>
    <message>
        <source>Proces aanpassen</source>
        <translation>Adapt the process</translation>
    </message>
    <message>
        <source>Step-in</source>
        <translation>Step-in</translation>
    </message>
    <message>
        <source>Ingrijpen in de organisatie van de opdrachtnemer als escaleren niet hielp: overleg met het managementteam, en zo nodig een dwingend advies.</source>
        <translation>Intervening in the supplier&apos;s organisation when escalating did not help: a meeting with the management team, and if need be a binding advice.</translation>
    </message>
    <message>
        <source>In overweging</source>
        <translation>Under consideration</translation>
    </message>
    <message>
        <source>Managementteam</source>
        <translation>Management team</translation>
    </message>
    <message>
        <source>Gesprek over oplossingen</source>
        <translation>Talks about solutions</translation>
    </message>
    <message>
        <source>Overleg met managementteam gevraagd</source>
        <translation>Meeting with the management team asked for</translation>
    </message>
    <message>
        <source>Eerste overleg gehouden</source>
        <translation>First meeting held</translation>
    </message>
    <message>
        <source>Categorie en Deelnemer(s)</source>
        <translation>Category team and participant(s)</translation>
    </message>
    <message>
        <source>Tweede overleg te houden</source>
        <translation>Second meeting to be held</translation>
    </message>
    <message>
        <source>Tweede overleg gehouden</source>
        <translation>Second meeting held</translation>
    </message>
    <message>
        <source>Dwingend advies gegeven</source>
        <translation>Binding advice given</translation>
    </message>
    <message>
        <source>Daadwerkelijk verwijtbaar aan opdrachtnemer</source>
        <translation>Actually the fault of the supplier</translation>
    </message>
    <message>
        <source>Oorzaak buiten de invloed van opdrachtnemer</source>
        <translation>Cause outside the supplier&apos;s control</translation>
    </message>
    <message>
        <source>Oordeel na 30 dagen</source>
        <translation>Judgement after 30 days</translation>
    </message>
    <message>
        <source>Niet opgelost</source>
        <translation>Not solved</translation>
    </message>
    <message>
        <source>Onvoldoende voortgang</source>
        <translation>Insufficient progress</translation>
    </message>
    <message>
        <source>Dwingend advies: maatregelen, middelen en mensen</source>
        <translation>Binding advice: measures, means and people</translation>
    </message>
    <message>
        <source>Wanneer en hoe het wordt gevolgd</source>
        <translation>When and how it is followed up</translation>
    </message>
    <message>
        <source>Overleg met het managementteam vragen</source>
        <translation>Ask for a meeting with the management team</translation>
    </message>
    <message>
        <source>Er zijn nog geen twee escalaties genoemd die het probleem niet hebben opgelost.</source>
        <translation>No two escalations have been named yet that did not solve the problem.</translation>
    </message>
    <message>
        <source>Step-in kan alleen bij daadwerkelijke verwijtbaarheid; anders volgt een gesprek over oplossingen.</source>
        <translation>Step-in is possible only when the supplier is actually at fault; otherwise talks about solutions follow.</translation>
    </message>
    <message>
        <source>Gesprek over oplossingen beginnen</source>
        <translation>Begin talks about solutions</translation>
    </message>
    <message>
        <source>Dit pad is voor problemen die opdrachtnemer niet te verwijten zijn.</source>
        <translation>This path is for problems that are not the supplier&apos;s fault.</translation>
    </message>
    <message>
        <source>Step-in opnieuw overwegen</source>
        <translation>Consider step-in again</translation>
    </message>
    <message>
        <source>Eerste overleg vastleggen</source>
        <translation>Record the first meeting</translation>
    </message>
    <message>
        <source>Voortgang vastleggen</source>
        <translation>Record progress</translation>
    </message>
    <message>
        <source>Niet opgelost of onvoldoende voortgang vaststellen</source>
        <translation>Establish that it is not solved or progresses too slowly</translation>
    </message>
    <message>
        <source>De 30 kalenderdagen na het eerste overleg zijn nog niet voorbij.</source>
        <translation>The 30 calendar days after the first meeting have not passed yet.</translation>
    </message>
    <message>
        <source>Tweede overleg vastleggen</source>
        <translation>Record the second meeting</translation>
    </message>
    <message>
        <source>Dwingend advies geven</source>
        <translation>Give a binding advice</translation>
    </message>
    <message>
        <source>Opvolging van het advies vastleggen</source>
        <translation>Record how the advice is followed up</translation>
    </message>
    <message>
        <source>Opgelost: step-in afsluiten</source>
        <translation>Solved: close the step-in</translation>
    </message>
    <message>
        <source>Toch niet verwijtbaar: verder in gesprek</source>
        <translation>Not at fault after all: go on with talks</translation>
    </message>
    <message>
        <source>Step-in intrekken</source>
        <translation>Withdraw the step-in</translation>
    </message>
    <message>
        <source>Overleg met het managementteam beleggen</source>
        <translation>Convene the meeting with the management team</translation>
    </message>
    <message>
        <source>Oplossing na het eerste overleg</source>
        <translation>Solution after the first meeting</translation>
    </message>
    <message>
        <source>Tweede overleg houden</source>
        <translation>Hold the second meeting</translation>
    </message>
    <message>
        <source>Uitvoering van het dwingend advies</source>
        <translation>Execution of the binding advice</translation>
    </message>
    <message>
        <source>Verbeterplan</source>
        <translation>Improvement plan</translation>
    </message>
    <message>
        <source>Planmatig verbeteren in drie stappen: bespreken met de deelnemer, bespreken met de categorie, en een plan voor de Strategische Klantenraad.</source>
        <translation>Improving by plan in three steps: discussing it with the participant, discussing it with the category team, and a plan for the Strategic Customer Council.</translation>
    </message>
    <message>
        <source>Stap 1: op de agenda</source>
        <translation>Step 1: on the agenda</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Stap 1 onvoldoende</source>
        <translation>Step 1 insufficient</translation>
    </message>
    <message>
        <source>Stap 2: overleg te houden</source>
        <translation>Step 2: meeting to be held</translation>
    </message>
    <message>
        <source>Stap 2: verbetering loopt</source>
        <translation>Step 2: improvement running</translation>
    </message>
    <message>
        <source>Stap 3: verbeterplan gevraagd</source>
        <translation>Step 3: improvement plan asked for</translation>
    </message>
    <message>
        <source>Manager met eindverantwoordelijkheid</source>
        <translation>Manager with final responsibility</translation>
    </message>
    <message>
        <source>Stap 3: verbeterplan loopt</source>
        <translation>Step 3: improvement plan running</translation>
    </message>
    <message>
        <source>Strategische Klantenraad</source>
        <translation>Strategic Customer Council</translation>
    </message>
    <message>
        <source>Dienstverlening voldoet niet aan de eisen</source>
        <translation>The service does not meet the requirements</translation>
    </message>
    <message>
        <source>KPI blijft achter</source>
        <translation>A KPI lags behind</translation>
    </message>
    <message>
        <source>Uitkomst van een audit</source>
        <translation>Outcome of an audit</translation>
    </message>
    <message>
        <source>Samenwerking verloopt niet naar wens</source>
        <translation>Cooperation is not as it should be</translation>
    </message>
    <message>
        <source>Wat beter moet</source>
        <translation>What has to improve</translation>
    </message>
    <message>
        <source>Gaat het over een KPI</source>
        <translation>Is it about a KPI</translation>
    </message>
    <message>
        <source>Aantal deelnemers dat het raakt</source>
        <translation>Number of participants affected</translation>
    </message>
    <message>
        <source>Verbeterstappen, concreet en te controleren</source>
        <translation>Steps of improvement, concrete and verifiable</translation>
    </message>
    <message>
        <source>Naam en functie van wie presenteert</source>
        <translation>Name and function of who presents</translation>
    </message>
    <message>
        <source>Op de agenda van het overleg zetten</source>
        <translation>Put on the agenda of the meeting</translation>
    </message>
    <message>
        <source>Stap 1 overslaan</source>
        <translation>Skip step 1</translation>
    </message>
    <message>
        <source>Stap 1 overslaan kan alleen als het over een KPI gaat of meer dan één deelnemer raakt.</source>
        <translation>Step 1 may be skipped only when it is about a KPI or affects more than one participant.</translation>
    </message>
    <message>
        <source>Overleg van stap 1 vastleggen</source>
        <translation>Record the meeting of step 1</translation>
    </message>
    <message>
        <source>Stap 1 onvoldoende bevinden</source>
        <translation>Judge step 1 insufficient</translation>
    </message>
    <message>
        <source>Het overleg van deze stap is nog niet vastgelegd.</source>
        <translation>The meeting of this step has not been recorded yet.</translation>
    </message>
    <message>
        <source>Overleg met de Categorie vragen</source>
        <translation>Ask for a meeting with the category team</translation>
    </message>
    <message>
        <source>Overleg van stap 2 vastleggen</source>
        <translation>Record the meeting of step 2</translation>
    </message>
    <message>
        <source>Voortgang van stap 2 vastleggen</source>
        <translation>Record the progress of step 2</translation>
    </message>
    <message>
        <source>Verbeterplan vragen voor de Klantenraad</source>
        <translation>Ask for an improvement plan for the Customer Council</translation>
    </message>
    <message>
        <source>De drie maanden na het overleg van stap 2 zijn nog niet voorbij.</source>
        <translation>The three months after the meeting of step 2 have not passed yet.</translation>
    </message>
    <message>
        <source>Verbeterplan presenteren</source>
        <translation>Present the improvement plan</translation>
    </message>
    <message>
        <source>Voortgang van het verbeterplan vastleggen</source>
        <translation>Record the progress of the improvement plan</translation>
    </message>
    <message>
        <source>Nieuw verbeterplan vragen</source>
        <translation>Ask for a new improvement plan</translation>
    </message>
    <message>
        <source>Er is nog geen voortgang van het verbeterplan vastgelegd.</source>
        <translation>No progress of the improvement plan has been recorded yet.</translation>
    </message>
    <message>
        <source>Verbetering bereikt: afsluiten</source>
        <translation>Improvement reached: close</translation>
    </message>
    <message>
        <source>Er is nog geen overleg of plan vastgelegd.</source>
        <translation>No meeting or plan has been recorded yet.</translation>
    </message>
    <message>
        <source>Verbeterplan intrekken</source>
        <translation>Withdraw the improvement plan</translation>
    </message>
    <message>
        <source>Verbetering na stap 2</source>
        <translation>Improvement after step 2</translation>
    </message>
    <message>
        <source>Uitvoering van het verbeterplan</source>
        <translation>Execution of the improvement plan</translation>
    </message>
    <message>
        <source>Pauzeren</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hervatten</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Termijn afspreken of wijzigen</source>
        <translation>Agree or change a term</translation>
    </message>
    <message>
        <source>Afgesproken met</source>
        <translation>Agreed with</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>opdrachtnemer</source>
        <translation>supplier</translation>
    </message>
    <message>
        <source>een van beide partijen</source>
        <translation>either party</translation>
    </message>
    <message>
        <source>contractueel</source>
        <translation>contractual</translation>
    </message>
    <message>
        <source>afgesproken</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>richtlijn</source>
        <translation>guideline</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>verslag</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>schriftelijke goedkeuring</source>
        <translation>written approval</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>rapportage</source>
        <translation>report</translation>
    </message>
    <message>
        <source>agendapunt</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>bewijsstuk</source>
        <translation>piece of evidence</translation>
    </message>
    <message>
        <source>Overgeslagen: %1.</source>
        <translation>Skipped: %1.</translation>
    </message>
    <message>
        <source>Gaat in tegen ‘%1’.</source>
        <translation>Goes against ‘%1’.</translation>
    </message>
    <message>
        <source>Toch gedaan, terwijl gold: %1</source>
        <extracomment>%1 a whole sentence that says what stood in the way</extracomment>
        <translation>Done all the same, while this stood: %1</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>nog af te spreken</source>
        <translation>still to be agreed</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>running</translation>
    </message>
    <message>
        <source>laatste dag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>op tijd</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>te laat gedaan</source>
        <translation>done late</translation>
    </message>
    <message>
        <source>staat stil</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation>over</translation>
    </message>
    <message>
        <source>opnieuw begonnen</source>
        <translation>begun again</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>Het contract noemt geen termijn. Spreek er een af.</source>
        <translation>The contract names no term. Agree on one.</translation>
    </message>
    <message>
        <source>De zaak stond één dag stil; die telt niet mee.</source>
        <translation>The case was paused for one day, which does not count.</translation>
    </message>
    <message>
        <source>De zaak stond %1 dagen stil; die tellen niet mee.</source>
        <translation>The case was paused for %1 days, which do not count.</translation>
    </message>
    <message>
        <source>De zaak staat stil; het einde schuift op tot je haar hervat.</source>
        <translation>The case is paused; the end moves on until you resume it.</translation>
    </message>
    <message>
        <source>De termijn staat in het contract en liep door toen de zaak stilstond.</source>
        <translation>The term is in the contract and ran on while the case was paused.</translation>
    </message>
    <message>
        <source>De lengte is in overleg bepaald.</source>
        <translation>The length was set by agreement.</translation>
    </message>
    <message>
        <source>Dit is een richtlijn, geen grens.</source>
        <translation>This is a guideline, not a limit.</translation>
    </message>
    <message>
        <source>tegen %1 in %2: %3 (%4)</source>
        <extracomment>%1 a figure with its unit, %2 a period, %3 what it is of, %4 where it comes from</extracomment>
        <translation>against %1 in %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1, versie %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>de periode ligt buiten de looptijd van het contract</source>
        <translation>the period lies outside the term of the contract</translation>
    </message>
    <message>
        <source>de norm geldt pas op %1</source>
        <translation>the norm holds only on %1</translation>
    </message>
    <message>
        <source>%1 is werkdag %2 van de maand</source>
        <extracomment>%1 a day of the month, %2 a number</extracomment>
        <translation>%1 is working day %2 of the month</translation>
    </message>
    <message>
        <source>zo gelezen: %1, %2</source>
        <extracomment>%1 what is read (&quot;een termijn in dagen&quot;), %2 how (&quot;werkdagen&quot;)</extracomment>
        <translation>read as: %1, %2</translation>
    </message>
    <message>
        <source>er is geen referentie ‘%1’ om %2 mee te vergelijken</source>
        <extracomment>%1 the key of a figure that measurements are set against, %2 a period</extracomment>
        <translation>there is no reference ‘%1’ to compare %2 with</translation>
    </message>
    <message>
        <source>de bron van de meting is niet genoemd, en er zijn bronnen afgesproken</source>
        <translation>the source of the measurement is not named, and sources were agreed</translation>
    </message>
    <message>
        <source>let op: ‘%1’ is geen afgesproken bron</source>
        <translation>note: ‘%1’ is not an agreed source</translation>
    </message>
    <message>
        <source>voorlopig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>geen gegevens</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>betwist</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>te laat ontvangen</source>
        <translation>received late</translation>
    </message>
    <message>
        <source>Lezing: %1</source>
        <translation>Reading: %1</translation>
    </message>
    <message>
        <source>Partij %1</source>
        <translation>Party %1</translation>
    </message>
    <message>
        <source>KPI %1</source>
        <translation>KPI %1</translation>
    </message>
    <message>
        <source>Onderdeel %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Norm van %1, versie %2</source>
        <extracomment>%1 a part of a kpi, %2 a number</extracomment>
        <translation>Norm of %1, version %2</translation>
    </message>
    <message>
        <source>Referentie %1, %2, versie %3</source>
        <extracomment>%1 a figure that measurements are set against, %2 a period, %3 a number</extracomment>
        <translation>Reference %1, %2, version %3</translation>
    </message>
    <message>
        <source>Sanctie %1</source>
        <translation>Sanction %1</translation>
    </message>
    <message>
        <source>Vragenlijst</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 a part of a kpi, %2 a period, %3 a deelnemer</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Respons van %1</source>
        <translation>Response of %1</translation>
    </message>
    <message>
        <source>Cijfer %1 van %2</source>
        <extracomment>%1 a topic of a survey (&quot;4c&quot;), %2 a deelnemer</extracomment>
        <translation>Mark %1 of %2</translation>
    </message>
    <message>
        <source>gunning</source>
        <translation>award</translation>
    </message>
    <message>
        <source>ondertekening</source>
        <translation>signing</translation>
    </message>
    <message>
        <source>ingangsdatum</source>
        <translation>start date</translation>
    </message>
    <message>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <source>akkoord op het plan</source>
        <translation>approval of the plan</translation>
    </message>
    <message>
        <source>%1 vanaf %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 (norm nog niet bevestigd)</source>
        <translation>%1 (norm not confirmed yet)</translation>
    </message>
    <message>
        <source>%1 in %2, %3 beoordeeld</source>
        <extracomment>%1 a part of a kpi, %2 its unit, %3 how often it is judged</extracomment>
        <translation>%1 in %2, judged %3</translation>
    </message>
    <message>
        <source>onderwerpen: %1</source>
        <translation>topics: %1</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>geen waarde</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Dit is een voorstel; een mens besluit, en alleen bij toerekenbaar tekortschieten.</source>
        <translation>This is a proposal; a person decides, and only when the shortcoming is attributable.</translation>
    </message>
    <message>
        <source>De tabel van het contract dekt deze uitkomst niet: letterlijk gelezen %1, ons advies %2. Opleggen vraagt een motivering.</source>
        <extracomment>%1 and %2 an outcome: &quot;S4&quot;, &quot;geen sanctie&quot;</extracomment>
        <translation>The table of the contract does not cover this outcome: read literally %1, our advice %2. Imposing needs a reason.</translation>
    </message>
    <message>
        <source>Kies een sanctie.</source>
        <translation>Choose a sanction.</translation>
    </message>
    <message>
        <source>%1 kan hier niet: het contract noemt voor deze KPI geen sancties.</source>
        <translation>%1 is not possible here: the contract names no sanctions for this KPI.</translation>
    </message>
    <message>
        <source>%1 kan hier niet: de tekst van deze KPI noemt alleen %2.</source>
        <translation>%1 is not possible here: the text of this KPI names only %2.</translation>
    </message>
    <message>
        <source>%1 kan niet: de norm waar die bij hoort is gehaald.</source>
        <translation>%1 is not possible: the norm that it belongs to was met.</translation>
    </message>
    <message>
        <source>%1 kan niet: het onderzoek kwam uit op S4, en een andere sanctie erbij kan pas bij S4+.</source>
        <translation>%1 is not possible: the survey came to S4, and another sanction beside it takes S4+.</translation>
    </message>
    <message>
        <source>S4+ is S4 samen met een andere sanctie. Kies ook S4.</source>
        <translation>S4+ is S4 together with another sanction. Choose S4 too.</translation>
    </message>
    <message>
        <source>S4+ is S4 samen met een andere sanctie. Kies er minstens één bij: %1.</source>
        <translation>S4+ is S4 together with another sanction. Add at least one: %1.</translation>
    </message>
    <message>
        <source>De norm is gehaald; er is geen grond voor een sanctie.</source>
        <translation>The norm was met; there is no ground for a sanction.</translation>
    </message>
    <message>
        <source>De norm is gemist. Het contract noemt voor deze KPI geen sancties.</source>
        <translation>The norm was missed. The contract names no sanctions for this KPI.</translation>
    </message>
    <message>
        <source>De norm is gemist. Het contract laat een of meer van deze sancties toe: %1.</source>
        <translation>The norm was missed. The contract allows one or more of these sanctions: %1.</translation>
    </message>
    <message>
        <source>Het onderzoek komt uit op S4: alleen S4.</source>
        <translation>The survey comes to S4: S4 alone.</translation>
    </message>
    <message>
        <source>Het onderzoek komt uit op S4+: S4 met minstens een van %1.</source>
        <translation>The survey comes to S4+: S4 with at least one of %1.</translation>
    </message>
    <message>
        <source>Overwogen: %1.</source>
        <translation>Weighed: %1.</translation>
    </message>
    <message>
        <source>Geef eerst aan hoe zwaar %1 weegt.</source>
        <translation>First say how heavy %1 is.</translation>
    </message>
    <message>
        <source>Zwaarstwegend: %1.</source>
        <translation>Heaviest: %1.</translation>
    </message>
    <message>
        <source>De volgorde %1 staat niet in het contract; zo lezen wij het.</source>
        <translation>The order %1 is not in the contract; it is how we read it.</translation>
    </message>
    <message>
        <source>Dit kan nu niet: de sanctie is %1.</source>
        <extracomment>%1 &quot;opgelegd&quot;, &quot;voorgesteld&quot;</extracomment>
        <translation>This is not possible now: the sanction is %1.</translation>
    </message>
    <message>
        <source>Dit kan nu niet.</source>
        <translation>This is not possible now.</translation>
    </message>
    <message>
        <source>Vul in door wie.</source>
        <translation>Fill in by whom.</translation>
    </message>
    <message>
        <source>Schrijf waarom.</source>
        <translation>Write why.</translation>
    </message>
    <message>
        <source>Geef aan of het tekortschieten toerekenbaar is.</source>
        <translation>Say whether the shortcoming is attributable.</translation>
    </message>
    <message>
        <source>Een sanctie kan alleen bij toerekenbaar tekortschieten. Zie ervan af, of leg vast waarom het toerekenbaar is.</source>
        <translation>A sanction is possible only when the shortcoming is attributable. Waive it, or record why it is attributable.</translation>
    </message>
    <message>
        <source>Geef aan hoe ernstig de afwijking is.</source>
        <translation>Say how serious the deviation is.</translation>
    </message>
    <message>
        <source>%1 is niet opgelegd. Opgelegd: %2.</source>
        <translation>%1 was not imposed. Imposed: %2.</translation>
    </message>
    <message>
        <source>%1 is al uitgevoerd.</source>
        <translation>%1 has been carried out already.</translation>
    </message>
    <message>
        <source>Nog uit te voeren: %1.</source>
        <translation>Still to be carried out: %1.</translation>
    </message>
    <message>
        <source>nog niet voorgesteld</source>
        <translation>not proposed yet</translation>
    </message>
    <message>
        <source>voorgesteld</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>opgelegd</source>
        <translation>imposed</translation>
    </message>
    <message>
        <source>niet opgelegd</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>meegedeeld</source>
        <translation>communicated</translation>
    </message>
    <message>
        <source>uitgevoerd</source>
        <translation>carried out</translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Voorstellen</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Opleggen</source>
        <translation>Impose</translation>
    </message>
    <message>
        <source>Afzien</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Meedelen</source>
        <translation>Communicate</translation>
    </message>
    <message>
        <source>Uitvoering vastleggen</source>
        <translation>Record the execution</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>ernstig</source>
        <translation>serious</translation>
    </message>
    <message>
        <source>zeer ernstig</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>Kenmerk van de brief</source>
        <translation>Reference of the letter</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Verbetervoorstel</source>
        <translation>Improvement proposal</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Wanneer gehouden</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Opvolgend onderzoek</source>
        <translation>Next survey</translation>
    </message>
    <message>
        <source>Indexering waarop geen akkoord is gegeven</source>
        <translation>Indexation that was not agreed to</translation>
    </message>
    <message>
        <source>S1 staat op de agenda van elk regulier overleg tot de sanctie is afgesloten.</source>
        <translation>S1 is on the agenda of every regular meeting until the sanction is closed.</translation>
    </message>
    <message>
        <source>S2: de spreektijd in het directie-overleg is nog te houden.</source>
        <translation>S2: the speaking time in the board meeting is still to be held.</translation>
    </message>
    <message>
        <source>S3: de verantwoording aan de Strategische Klantenraad is nog af te leggen.</source>
        <translation>S3: account to the Strategic Customer Council is still to be given.</translation>
    </message>
    <message>
        <source>S4: het volgende onderzoek moet verbetering laten zien.</source>
        <translation>S4: the next survey has to show improvement.</translation>
    </message>
    <message>
        <source>S5: geen akkoord op de volgende indexering.</source>
        <translation>S5: no agreement to the next indexation.</translation>
    </message>
    <message>
        <source>Op die werkdag zelf is het te laat; alleen werkdagen tellen</source>
        <translation>On that working day itself it is too late; only working days count</translation>
    </message>
    <message>
        <source>Op die werkdag zelf is het nog op tijd; alleen werkdagen tellen</source>
        <translation>On that working day itself it is still on time; only working days count</translation>
    </message>
    <message>
        <source>norm niet gehaald</source>
        <translation>norm not met</translation>
    </message>
    <message>
        <source>norm dreigt niet te worden gehaald</source>
        <translation>norm at risk of not being met</translation>
    </message>
    <message>
        <source>eis niet nagekomen</source>
        <translation>requirement not fulfilled</translation>
    </message>
    <message>
        <source>bevinding uit een audit</source>
        <translation>finding of an audit</translation>
    </message>
    <message>
        <source>verwachting of samenwerking</source>
        <translation>expectation or cooperation</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>hersteld</source>
        <translation>remedied</translation>
    </message>
    <message>
        <source>niets mee gedaan</source>
        <translation>not acted on</translation>
    </message>
    <message>
        <source>nog niet bekend</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>RCA</source>
        <translation>RCA</translation>
    </message>
    <message>
        <source>CAPA</source>
        <translation>CAPA</translation>
    </message>
    <message>
        <source>verbetering</source>
        <translation>improvement</translation>
    </message>
    <message>
        <source>nog niet bekeken</source>
        <translation>not looked at yet</translation>
    </message>
    <message>
        <source>werkt</source>
        <translation>works</translation>
    </message>
    <message>
        <source>werkt niet</source>
        <translation>does not work</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>afwijking</source>
        <translation>deviation</translation>
    </message>
    <message>
        <source>zaak</source>
        <translation>case</translation>
    </message>
    <message>
        <source>sanctie</source>
        <translation>sanction</translation>
    </message>
    <message>
        <source>actie</source>
        <translation>action</translation>
    </message>
    <message>
        <source>onderzoek</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Wat is vastgesteld</source>
        <translation>What was established</translation>
    </message>
    <message>
        <source>Metingen en norm</source>
        <translation>Measurements and norm</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Sancties</source>
        <translation>Sanctions</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Bewijsstukken</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Bewaarde bestanden liggen in de map met bijlagen. De SHA-256 laat zien dat een bestand ongewijzigd is.</source>
        <translation>Saved files are in the folder with attachments. The SHA-256 shows that a file is unchanged.</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Sancties, escalatie en acties</source>
        <translation>Sanctions, escalation and actions</translation>
    </message>
    <message>
        <source>Hierover is niets vastgelegd.</source>
        <translation>Nothing has been recorded about this.</translation>
    </message>
    <message>
        <source>Oorzaak</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Toe te rekenen aan de opdrachtnemer</source>
        <translation>Attributable to the supplier</translation>
    </message>
    <message>
        <source>Niet toe te rekenen aan de opdrachtnemer</source>
        <translation>Not attributable to the supplier</translation>
    </message>
    <message>
        <source>Over toerekenbaarheid is nog niets vastgelegd.</source>
        <translation>Nothing has been recorded yet about whether it is attributable.</translation>
    </message>
    <message>
        <source>Afloop</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Gebeurtenis</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Afgeweken</source>
        <translation>Overruled</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Zo geteld</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Handeling</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bestand of verwijzing</source>
        <translation>File or reference</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Het logboek telt %1 regels; de laatste draagt het kenmerk %2. Elke regel sluit aan op die ervoor.</source>
        <extracomment>%1 a number, %2 a long hexadecimal number</extracomment>
        <translation>The audit log has %1 lines; the last one bears the reference %2. Each line follows on from the one before it.</translation>
    </message>
    <message>
        <source>regulier overleg</source>
        <translation>regular meeting</translation>
    </message>
    <message>
        <source>strategisch overleg</source>
        <translation>strategic meeting</translation>
    </message>
    <message>
        <source>ingelast overleg</source>
        <translation>extra meeting</translation>
    </message>
    <message>
        <source>gebruikersgroep</source>
        <translation>user group</translation>
    </message>
    <message>
        <source>directie-overleg</source>
        <translation>board meeting</translation>
    </message>
    <message>
        <source>Binnen het contract %1 is de afspraak over %2 niet gehaald. Wij verzoeken u om een verbetervoorstel.</source>
        <extracomment>%1 a contract, %2 a kpi or another subject</extracomment>
        <translation>Under the contract %1, the agreement on %2 was not met. We request an improvement proposal from you.</translation>
    </message>
    <message>
        <source>Binnen het contract %1 is de afspraak over %2 niet gehaald. Wij delen u ons besluit daarover mee.</source>
        <extracomment>%1 a contract, %2 a kpi or another subject</extracomment>
        <translation>Under the contract %1, the agreement on %2 was not met. We hereby inform you of our decision on it.</translation>
    </message>
    <message>
        <source>Binnen het contract %1 leggen wij %2 hoger neer: %3.</source>
        <extracomment>%1 a contract, %2 a subject, %3 a step (&quot;Niveau 2&quot;)</extracomment>
        <translation>Under the contract %1, we are escalating %2: %3.</translation>
    </message>
    <message>
        <source>Met deze brief stellen wij u in gebreke voor de nakoming van het contract %1 op het punt van %2.</source>
        <extracomment>%1 a contract, %2 a subject</extracomment>
        <translation>With this letter we give you notice of default for the performance of the contract %1 as regards %2.</translation>
    </message>
    <message>
        <source>Binnen het contract %1 nodigen wij u uit voor een ingelast overleg over %2.</source>
        <extracomment>%1 a contract, %2 a subject</extracomment>
        <translation>Under the contract %1, we invite you to an extra meeting on %2.</translation>
    </message>
    <message>
        <source>Wij ontvangen uw voorstel uiterlijk %1. Noem per actie wie haar uitvoert, binnen welke termijn, welke verbetering volgt en welk niveau wordt bereikt.</source>
        <translation>We are to receive your proposal no later than %1. State for each action who carries it out, within what term, what improvement follows and what level is reached.</translation>
    </message>
    <message>
        <source>Wij spreken graag met u af wanneer wij uw voorstel ontvangen. Noem per actie wie haar uitvoert, binnen welke termijn, welke verbetering volgt en welk niveau wordt bereikt.</source>
        <translation>We would like to agree with you when we will receive your proposal. State for each action who carries it out, within what term, what improvement follows and what level is reached.</translation>
    </message>
    <message>
        <source>Wij geven u tot en met %1 de gelegenheid om alsnog na te komen wat is afgesproken. De termijn is %2.</source>
        <extracomment>%1 a date, %2 a term (&quot;10 werkdagen&quot;; may be empty)</extracomment>
        <translation>We give you the opportunity, up to and including %1, still to fulfil what was agreed. The term is %2.</translation>
    </message>
    <message>
        <source>Vul hier de redelijke termijn in waarbinnen alsnog wordt nagekomen.</source>
        <translation>Fill in here the reasonable term within which the agreement is still to be fulfilled.</translation>
    </message>
    <message>
        <source>Wij vragen dat aan uw kant op hetzelfde niveau wordt gehandeld: %1. Controleer of de eerdere niveaus zijn doorlopen en laat ons weten of u de escalatie aanneemt.</source>
        <extracomment>%1 who acts for the supplier (&quot;manager die over mensen en middelen gaat&quot;)</extracomment>
        <translation>We ask that on your side action is taken at the same level: %1. Check whether the earlier levels have been gone through and let us know whether you accept the escalation.</translation>
    </message>
    <message>
        <source>Het overleg is op %1.</source>
        <translation>The meeting is on %1.</translation>
    </message>
    <message>
        <source>Laat ons weten op welke dag u beschikbaar bent.</source>
        <translation>Let us know on which day you are available.</translation>
    </message>
    <message>
        <source>Vastgesteld is: %1.</source>
        <translation>It has been established: %1.</translation>
    </message>
    <message>
        <source>Verzoek om een verbetervoorstel</source>
        <translation>Request for an improvement proposal</translation>
    </message>
    <message>
        <source>Besluit over een sanctie</source>
        <translation>Decision on a sanction</translation>
    </message>
    <message>
        <source>Ingebrekestelling</source>
        <translation>Notice of default</translation>
    </message>
    <message>
        <source>Uitnodiging voor een ingelast overleg</source>
        <translation>Invitation to an extra meeting</translation>
    </message>
    <message>
        <source>Aan: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Van: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Datum: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Kenmerk: %1</source>
        <translation>Reference: %1</translation>
    </message>
    <message>
        <source>Betreft: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Geachte heer of mevrouw,</source>
        <translation>Dear Sir or Madam,</translation>
    </message>
    <message>
        <source>Afgesproken is: %1</source>
        <extracomment>%1 a norm as a sentence</extracomment>
        <translation>It was agreed: %1</translation>
    </message>
    <message>
        <source>Over de oorzaak is bekend: %1</source>
        <translation>What is known about the cause: %1</translation>
    </message>
    <message>
        <source>Wij leggen op: %1.</source>
        <translation>We impose: %1.</translation>
    </message>
    <message>
        <source>Wij rekenen de tekortkoming aan u toe, omdat: %1</source>
        <translation>We consider the shortcoming attributable to you, because: %1</translation>
    </message>
    <message>
        <source>Onze motivering: %1</source>
        <translation>Our reason: %1</translation>
    </message>
    <message>
        <source>Wij horen graag van u wanneer u de feiten anders ziet.</source>
        <translation>Please let us know if you see the facts differently.</translation>
    </message>
    <message>
        <source>Met vriendelijke groet,</source>
        <translation>Yours faithfully,</translation>
    </message>
    <message>
        <source>Bij deze brief horen:</source>
        <translation>With this letter belong:</translation>
    </message>
    <message>
        <source>Dit is een concept dat uit het dossier is gevuld. Laat het door een jurist beoordelen voordat het wordt verstuurd; of er verzuim is, stelt dit programma niet vast.</source>
        <translation>This is a draft that was filled in from the dossier. Have it reviewed by a lawyer before it is sent; this program does not establish whether there is default.</translation>
    </message>
    <message>
        <source>beter</source>
        <translation>better</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>slechter</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>niet te vergelijken</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>%1 gaf geen S4 of S4+; verbetering hoeft niet te worden aangetoond.</source>
        <extracomment>%1 a round (&quot;KTO 2025&quot;)</extracomment>
        <translation>%1 gave no S4 or S4+; improvement need not be shown.</translation>
    </message>
    <message>
        <source>Verbetering is zichtbaar: alles wat in %1 matig of slecht was, scoort nu hoger (%2).</source>
        <extracomment>%1 a round, %2 topics (&quot;1a en 6b&quot;)</extracomment>
        <translation>Improvement is visible: everything that was fair or poor in %1 now scores higher (%2).</translation>
    </message>
    <message>
        <source>Verbetering is niet zichtbaar: niet hoger dan in %1: %2.</source>
        <extracomment>%1 a round, %2 topics (&quot;1a en 6b&quot;)</extracomment>
        <translation>Improvement is not visible: not higher than in %1: %2.</translation>
    </message>
    <message>
        <source>Wel hoger: %1.</source>
        <translation>Higher, though: %1.</translation>
    </message>
    <message>
        <source>Of verbetering zichtbaar is, is niet te zeggen: de twee rondes zijn op een andere manier gescoord.</source>
        <translation>Whether improvement is visible cannot be said: the two rounds were scored in different ways.</translation>
    </message>
    <message>
        <source>Of verbetering zichtbaar is, is nog niet te zeggen: zonder cijfer: %1.</source>
        <translation>Whether improvement is visible cannot be said yet: without a mark: %1.</translation>
    </message>
    <message>
        <source>Lezing: verbetering is zichtbaar als elk onderwerp dat matig of slecht was nu een hoger, niet afgerond gemiddelde heeft. Het contract zegt niet wanneer verbetering zichtbaar is.</source>
        <translation>Reading: improvement is visible if every topic that was fair or poor now has a higher unrounded mean. The contract does not say when improvement is visible.</translation>
    </message>
    <message>
        <source>Klanttevredenheidsonderzoek</source>
        <translation>Customer survey</translation>
    </message>
    <message>
        <source>Geef elk onderwerp een cijfer van 1 tot en met 10. Laat het cijfer open als je er geen mening over hebt, en schrijf erbij als de norm niet duidelijk of de situatie bijzonder was.</source>
        <translation>Give each topic a mark from 1 to 10. Leave the mark open if you have no opinion on it, and add a comment if the norm was not clear or the situation was exceptional.</translation>
    </message>
    <message>
        <source>Deelnemer, naam en datum: </source>
        <translation>Participant, name and date: </translation>
    </message>
    <message>
        <source>Formulier</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Berekening</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Het gemiddelde is de som van de cijfers gedeeld door het aantal dat een cijfer gaf. Het oordeel volgt uit het niet afgeronde gemiddelde, tenzij hieronder een afronding staat.</source>
        <translation>The mean is the sum of the marks divided by the number that gave a mark. The verdict follows from the unrounded mean, unless a rounding is stated below.</translation>
    </message>
    <message>
        <source>In deze ronde telt het laagste cijfer, niet het gemiddelde.</source>
        <translation>In this round the lowest mark counts, not the mean.</translation>
    </message>
    <message>
        <source>Per belevingsfactor</source>
        <translation>By factor</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Loting van kleinere deelnemers</source>
        <translation>Draw of smaller participants</translation>
    </message>
    <message>
        <source>Tussentijdse beoordeling: alleen wat matig of slecht was is opnieuw gevraagd. De uitkomst geeft zelf geen sanctie.</source>
        <translation>Interim assessment: only what was fair or poor was asked again. The outcome gives no sanction by itself.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Cijfer</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Som en aantal</source>
        <translation>Sum and number</translation>
    </message>
    <message>
        <source>Omschrijving ontbreekt</source>
        <translation>Description missing</translation>
    </message>
    <message>
        <source>Voor %1 zijn naast de grotere deelnemers benaderd: %2. Zij zijn geloot uit %3 kleinere deelnemers, met startgetal %4.</source>
        <extracomment>%1 a round (&quot;KTO 2026&quot;), %2 names of deelnemers, %3 and %4 numbers</extracomment>
        <translation>For %1 the following were approached besides the larger participants: %2. They were drawn from %3 smaller participants, with seed %4.</translation>
    </message>
    <message>
        <source>Overleg: %1</source>
        <extracomment>%1 a meeting</extracomment>
        <translation>Meeting: %1</translation>
    </message>
    <message>
        <source>Verslag ontbreekt: %1</source>
        <translation>Minutes missing: %1</translation>
    </message>
    <message>
        <source>Gebruikersgroep in %1</source>
        <extracomment>%1 a quarter (&quot;derde kwartaal 2026&quot;)</extracomment>
        <translation>User group in %1</translation>
    </message>
    <message>
        <source>Actie: %1 (%2)</source>
        <extracomment>%1 an action, %2 its reference (&quot;ACT-2026-01&quot;)</extracomment>
        <translation>Action: %1 (%2)</translation>
    </message>
    <message>
        <source>Sancties en escalatie</source>
        <translation>Sanctions and escalation</translation>
    </message>
    <message>
        <source>Overleggen openen</source>
        <translation>Open the meetings</translation>
    </message>
    <message>
        <source>Zaak openen</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Actie openen</source>
        <translation>Open the action</translation>
    </message>
    <message>
        <source>%1 definitief gemaakt</source>
        <translation>%1 made final</translation>
    </message>
    <message>
        <source>%1 heropend: %2</source>
        <extracomment>%1 a round (&quot;KTO 2026&quot;), %2 a reason</extracomment>
        <translation>%1 reopened: %2</translation>
    </message>
    <message>
        <source>opmerking bij %2 van %3 in %1 gewijzigd</source>
        <extracomment>%1 a round (&quot;KTO 2026&quot;), %2 a topic (&quot;4c&quot;), %3 a party</extracomment>
        <translation>comment on %2 of %3 in %1 changed</translation>
    </message>
    <message>
        <source>1 kleine deelnemer geloot voor %1</source>
        <translation>1 small participant drawn for %1</translation>
    </message>
    <message>
        <source>%2 kleine deelnemers geloot voor %1</source>
        <translation>%2 small participants drawn for %1</translation>
    </message>
    <message>
        <source>vragenlijst van %1 gewijzigd</source>
        <extracomment>%1 a kpi</extracomment>
        <translation>questionnaire of %1 changed</translation>
    </message>
    <message>
        <source>afwijking %1 (%2) vastgelegd</source>
        <extracomment>%1 a reference (&quot;AFW-2026-01&quot;), %2 a title</extracomment>
        <translation>deviation %1 (%2) recorded</translation>
    </message>
    <message>
        <source>afwijking %1 (%2) gewijzigd</source>
        <translation>deviation %1 (%2) changed</translation>
    </message>
    <message>
        <source>afwijking %1 (%2) verwijderd</source>
        <translation>deviation %1 (%2) deleted</translation>
    </message>
    <message>
        <source>zaak %1 geopend: %2</source>
        <extracomment>%1 a reference (&quot;ESC-2026-01&quot;), %2 a title</extracomment>
        <translation>case %1 opened: %2</translation>
    </message>
    <message>
        <source>in %1 vastgelegd: %2</source>
        <extracomment>%1 a reference (&quot;ESC-2026-01&quot;), %2 what happened
----------
%1 a reference (&quot;SAN-2026-01&quot;), %2 what was done</extracomment>
        <translation>recorded in %1: %2</translation>
    </message>
    <message>
        <source>sanctiezaak %1 geopend: %2</source>
        <extracomment>%1 a reference (&quot;SAN-2026-01&quot;), %2 a title</extracomment>
        <translation>sanction case %1 opened: %2</translation>
    </message>
    <message>
        <source>procedure %1 gewijzigd in versie %2</source>
        <extracomment>%1 a procedure, %2 a number</extracomment>
        <translation>procedure %1 changed to version %2</translation>
    </message>
    <message>
        <source>actie %1 (%2) toegevoegd</source>
        <translation>action %1 (%2) added</translation>
    </message>
    <message>
        <source>actie %1 (%2) gewijzigd</source>
        <translation>action %1 (%2) changed</translation>
    </message>
    <message>
        <source>actie %1 (%2) verwijderd</source>
        <translation>action %1 (%2) deleted</translation>
    </message>
    <message>
        <source>bewijsstuk %1 toegevoegd</source>
        <translation>piece of evidence %1 added</translation>
    </message>
    <message>
        <source>bewijsstuk %1 gewijzigd</source>
        <translation>piece of evidence %1 changed</translation>
    </message>
    <message>
        <source>bewijsstuk %1 verwijderd</source>
        <translation>piece of evidence %1 deleted</translation>
    </message>
    <message>
        <source>oorzaken van %1 %2 gewijzigd</source>
        <extracomment>%1 a kpi, %2 a period</extracomment>
        <translation>causes of %1 %2 changed</translation>
    </message>
    <message>
        <source>%1 toegevoegd als persoon</source>
        <translation>%1 added as a person</translation>
    </message>
    <message>
        <source>persoon %1 gewijzigd</source>
        <translation>person %1 changed</translation>
    </message>
    <message>
        <source>persoon %1 verwijderd</source>
        <translation>person %1 deleted</translation>
    </message>
    <message>
        <source>%1 toegevoegd aan de overleggen</source>
        <extracomment>%1 a meeting</extracomment>
        <translation>%1 added to the meetings</translation>
    </message>
    <message>
        <source>overleg %1 gewijzigd</source>
        <translation>meeting %1 changed</translation>
    </message>
    <message>
        <source>overleg %1 verwijderd</source>
        <translation>meeting %1 deleted</translation>
    </message>
    <message>
        <source>SLA-parameters van %1 gewijzigd</source>
        <translation>SLA parameters of %1 changed</translation>
    </message>
    <message>
        <source>er %1 tussen twee keer zit</source>
        <extracomment>%1 what is done again and again or nothing, %2 a length of time: &quot;hoogstens 30 minuten&quot;</extracomment>
        <translation>there is %1 between two occurrences</translation>
    </message>
    <message>
        <source>er tussen twee keer %1 %2 zit</source>
        <translation>there is %2 between two occurrences of %1</translation>
    </message>
    <message>
        <source>de respons is niet bekend en moet minstens %1 zijn: de uitkomst is indicatief</source>
        <extracomment>%1 the least that the contract asks for</extracomment>
        <translation>the response is not known and must be at least %1: the outcome is indicative</translation>
    </message>
    <message>
        <source>een tussentijdse beoordeling geeft zelf geen sanctie</source>
        <translation>an interim assessment gives no sanction by itself</translation>
    </message>
    <message>
        <source>Opmerking bij %1 van %2</source>
        <extracomment>%1 a topic of a survey (&quot;4c&quot;), %2 a deelnemer</extracomment>
        <translation>Comment on %1 of %2</translation>
    </message>
    <message>
        <source>Procedure %1, versie %2</source>
        <extracomment>%1 the code of a procedure, %2 a number</extracomment>
        <translation>Procedure %1, version %2</translation>
    </message>
    <message>
        <source>Afwijking %1</source>
        <translation>Deviation %1</translation>
    </message>
    <message>
        <source>Zaak %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Gebeurtenis %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>Sanctiezaak %1</source>
        <translation>Sanction case %1</translation>
    </message>
    <message>
        <source>Stap %1 in een sanctie</source>
        <extracomment>%1 a number</extracomment>
        <translation>Step %1 in a sanction</translation>
    </message>
    <message>
        <source>Actie %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Bewijsstuk %1</source>
        <translation>Piece of evidence %1</translation>
    </message>
    <message>
        <source>Persoon %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>SLA-parameter %1</source>
        <translation>SLA parameter %1</translation>
    </message>
    <message>
        <source>Oorzaak %1, %2</source>
        <extracomment>%1 a cause of missing a norm, %2 a period</extracomment>
        <translation>Cause %1, %2</translation>
    </message>
    <message>
        <source>Deze cel is leeg en is nodig om te kunnen tellen.</source>
        <translation>This cell is empty and is needed for counting.</translation>
    </message>
    <message>
        <source>‘%1’ is geen dag en tijd. Schrijf het als 2026-03-29 14:05:00.</source>
        <translation>‘%1’ is no day and time. Write it as 2026-03-29 14:05:00.</translation>
    </message>
    <message>
        <source>‘%1’ is er niet geweest: toen de zomertijd inging, sloeg de klok het uur van twee tot drie over.</source>
        <translation>‘%1’ never was: when summer time began, the clock skipped the hour from two to three.</translation>
    </message>
    <message>
        <source>Hier is ook een tijd nodig, want de termijn telt in minuten of uren.</source>
        <translation>A time is needed here too, since the term counts in minutes or hours.</translation>
    </message>
    <message>
        <source>‘%1’ ligt na vandaag.</source>
        <translation>‘%1’ lies after today.</translation>
    </message>
    <message>
        <source>Dit ligt vóór het moment in kolom ‘%1’.</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>This lies before the moment in column ‘%1’.</translation>
    </message>
    <message>
        <source>Kilometers maal factor is %1 kg. Verbeter een van de drie, of laat de uitstoot leeg.</source>
        <translation>Kilometres times factor is %1 kg. Put one of the three right, or leave the emission empty.</translation>
    </message>
    <message>
        <source>Het logboek kan over verschillende soorten zaken gaan. Voeg een kolom ‘%1’ toe (incident, klacht, patch, contact of security), of kies één KPI.</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>The log may be about several types of cases. Add a column ‘%1’ (incident, complaint, patch, contact or security), or choose one KPI.</translation>
    </message>
    <message>
        <source>Deze werkmap is niet te lezen: hij is beschadigd, heeft een wachtwoord of is van een andere soort. Bewaar hem als .xlsx, .ods of CSV.</source>
        <translation>This workbook cannot be read: it is damaged, has a password or is of another kind. Save it as .xlsx, .ods or CSV.</translation>
    </message>
    <message>
        <source>Hier staat al iets anders: %1. Wis die waarde eerst, of kies ervoor haar te vervangen.</source>
        <translation>Something else stands here already: %1. Clear that value first, or choose to replace it.</translation>
    </message>
    <message>
        <source>1 gesprek buiten de openingstijden telt niet mee.</source>
        <translation>1 call outside opening hours does not count.</translation>
    </message>
    <message>
        <source>%1 gesprekken buiten de openingstijden tellen niet mee.</source>
        <translation>%1 calls outside opening hours do not count.</translation>
    </message>
    <message>
        <source>1 gesprek zonder registratie telt niet mee.</source>
        <translation>1 call without registration does not count.</translation>
    </message>
    <message>
        <source>%1 gesprekken zonder registratie tellen niet mee.</source>
        <translation>%1 calls without registration do not count.</translation>
    </message>
    <message>
        <source>1 rij valt volgens afspraak buiten de telling.</source>
        <translation>1 row is left out as agreed.</translation>
    </message>
    <message>
        <source>%1 rijen vallen volgens afspraak buiten de telling.</source>
        <translation>%1 rows are left out as agreed.</translation>
    </message>
    <message>
        <source>1 zaak is nog open en binnen de termijn; zij telt nog niet mee.</source>
        <translation>1 case is still open and within its term; it does not count yet.</translation>
    </message>
    <message>
        <source>%1 zaken zijn nog open en binnen de termijn; zij tellen nog niet mee.</source>
        <translation>%1 cases are still open and within their term; they do not count yet.</translation>
    </message>
    <message>
        <source>1 werk was gepland en is niet uitgevoerd.</source>
        <translation>1 work was planned and not carried out.</translation>
    </message>
    <message>
        <source>%1 werken waren gepland en zijn niet uitgevoerd.</source>
        <translation>%1 works were planned and not carried out.</translation>
    </message>
    <message>
        <source>1 afgekeurd werk is hersteld; het telt als afkeur.</source>
        <translation>1 rejected work was repaired; it counts as rejected.</translation>
    </message>
    <message>
        <source>%1 afgekeurde werken zijn hersteld; zij tellen als afkeur.</source>
        <translation>%1 rejected works were repaired; they count as rejected.</translation>
    </message>
    <message>
        <source>1 rij heeft een emissiefactor zonder bron.</source>
        <translation>1 row has an emission factor without a source.</translation>
    </message>
    <message>
        <source>%1 rijen hebben een emissiefactor zonder bron.</source>
        <translation>%1 rows have an emission factor without a source.</translation>
    </message>
    <message>
        <source>1 minuut onderhoud was vooraf aanvaard en telt niet als uitval.</source>
        <translation>1 minute of maintenance was accepted beforehand and does not count as downtime.</translation>
    </message>
    <message>
        <source>%1 minuten onderhoud waren vooraf aanvaard en tellen niet als uitval.</source>
        <translation>%1 minutes of maintenance were accepted beforehand and do not count as downtime.</translation>
    </message>
    <message>
        <source>belgegevens</source>
        <translation>call records</translation>
    </message>
    <message>
        <source>zaken</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>storingen</source>
        <translation>outages</translation>
    </message>
    <message>
        <source>werken</source>
        <translation>works</translation>
    </message>
    <message>
        <source>ritten</source>
        <translation>journeys</translation>
    </message>
    <message>
        <source>aangeboden gesprekken</source>
        <translation>offered calls</translation>
    </message>
    <message>
        <source>aangenomen gesprekken</source>
        <translation>answered calls</translation>
    </message>
    <message>
        <source>gesprekken op tijd beantwoord</source>
        <translation>calls answered in time</translation>
    </message>
    <message>
        <source>opgehangen gesprekken</source>
        <translation>abandoned calls</translation>
    </message>
    <message>
        <source>snel opgehangen gesprekken</source>
        <translation>calls abandoned quickly</translation>
    </message>
    <message>
        <source>later opgehangen gesprekken</source>
        <translation>calls abandoned later</translation>
    </message>
    <message>
        <source>gemiddelde wachttijd</source>
        <translation>average wait</translation>
    </message>
    <message>
        <source>langste wachttijd van beantwoorde gesprekken</source>
        <translation>longest wait of answered calls</translation>
    </message>
    <message>
        <source>langste wachttijd van alle gesprekken</source>
        <translation>longest wait of all calls</translation>
    </message>
    <message>
        <source>gemiddelde gespreksduur</source>
        <translation>average call length</translation>
    </message>
    <message>
        <source>langste gespreksduur</source>
        <translation>longest call length</translation>
    </message>
    <message>
        <source>first time fix</source>
        <translation>first time fix</translation>
    </message>
    <message>
        <source>gesprekken met een kritieke fout</source>
        <translation>calls with a critical error</translation>
    </message>
    <message>
        <source>gesprekken met een niet-kritieke fout</source>
        <translation>calls with a non-critical error</translation>
    </message>
    <message>
        <source>zaken binnen de termijn</source>
        <translation>cases within the term</translation>
    </message>
    <message>
        <source>zaken binnen alle termijnen</source>
        <translation>cases within all terms</translation>
    </message>
    <message>
        <source>bij het eerste contact opgelost</source>
        <translation>solved at the first contact</translation>
    </message>
    <message>
        <source>aantal zaken</source>
        <translation>number of cases</translation>
    </message>
    <message>
        <source>beschikbaarheid</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>werken zonder afkeur</source>
        <translation>works without rejection</translation>
    </message>
    <message>
        <source>CO₂-uitstoot van ritten</source>
        <translation>CO₂ emission of journeys</translation>
    </message>
    <message>
        <source>CO₂-reductie van ritten</source>
        <translation>CO₂ reduction of journeys</translation>
    </message>
    <message>
        <source>1 rij geteld.</source>
        <translation>1 row counted.</translation>
    </message>
    <message>
        <source>%1 rijen geteld.</source>
        <translation>%1 rows counted.</translation>
    </message>
    <message>
        <source>De wachttijd telt vanaf het aanbieden, want niet elk gesprek noemt het einde van het keuzemenu.</source>
        <translation>The wait counts from the offer, since not every call names the end of the menu.</translation>
    </message>
    <message>
        <source>Teller en noemer staan in seconden.</source>
        <translation>Numerator and denominator are in seconds.</translation>
    </message>
    <message>
        <source>Opgave van de opdrachtnemer: %1 van %2 zonder afkeur.</source>
        <translation>By the supplier&apos;s own account: %1 of %2 without rejection.</translation>
    </message>
    <message>
        <source>Ritten: %1, samen %2 km.</source>
        <extracomment>%1 a number of journeys, %2 kilometres</extracomment>
        <translation>Journeys: %1, together %2 km.</translation>
    </message>
    <message>
        <source>Uitstoot: %1 kg CO₂.</source>
        <translation>Emission: %1 kg CO₂.</translation>
    </message>
    <message>
        <source>Uitstoot dit jaar tot nu toe: %1 kg CO₂; op dezelfde dagen van het jaar ervoor %2 kg.</source>
        <translation>Emission this year so far: %1 kg CO₂; on the same days of the year before %2 kg.</translation>
    </message>
    <message>
        <source>Emissiefactor: %1.</source>
        <translation>Emission factor: %1.</translation>
    </message>
    <message>
        <source>De periode loopt nog.</source>
        <translation>The period is not over yet.</translation>
    </message>
    <message>
        <source>Omgerekend uit %1.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Counted from %1.</translation>
    </message>
    <message>
        <source>Het probleem oplossen waar het ontstond, met het accountteam.</source>
        <translation>Solve the problem where it came up, with the account team.</translation>
    </message>
    <message>
        <source>Extra mensen en middelen inzetten, zodat de afwijking op tijd is hersteld.</source>
        <translation>Bring in extra people and means, so that the deviation is put right in time.</translation>
    </message>
    <message>
        <source>Het probleem bespreken waar bij beide partijen over het geheel wordt beslist.</source>
        <translation>Discuss the problem where both parties decide on the whole.</translation>
    </message>
    <message>
        <source>Operationeel</source>
        <translation>Operational</translation>
    </message>
    <message>
        <source>Deelnemers en opdrachtnemer</source>
        <translation>Participants and supplier</translation>
    </message>
    <message>
        <source>De uitvoering van dag tot dag; ook in het laatste half uur van de gebruikersgroep.</source>
        <translation>The work from day to day; also in the last half hour of the user group.</translation>
    </message>
    <message>
        <source>Naar het tactische niveau: het contractmanagement van de eigen organisatie.</source>
        <translation>To the tactical level: the contract management of the own organisation.</translation>
    </message>
    <message>
        <source>Tactisch</source>
        <translation>Tactical</translation>
    </message>
    <message>
        <source>Decentraal contractmanagement van een deelnemer en opdrachtnemer</source>
        <translation>Local contract management of a participant and supplier</translation>
    </message>
    <message>
        <source>Of de eigen organisatie krijgt wat is afgesproken; in het overleg van de deelnemer en in de gebruikersgroep.</source>
        <translation>Whether the own organisation gets what was agreed; in the meeting of the participant and in the user group.</translation>
    </message>
    <message>
        <source>Naar het centrale contractmanagement van de categorie.</source>
        <translation>To the central contract management of the category team.</translation>
    </message>
    <message>
        <source>Strategisch</source>
        <translation>Strategic</translation>
    </message>
    <message>
        <source>Categorie (centraal contractmanagement) en opdrachtnemer</source>
        <translation>Category team (central contract management) and supplier</translation>
    </message>
    <message>
        <source>De overeenkomst en de dienstverlening als geheel; de categorie is voor deelnemers en opdrachtnemer het centrale punt om naar te escaleren.</source>
        <translation>The agreement and the service as a whole; for participants and supplier the category team is the central point to escalate to.</translation>
    </message>
    <message>
        <source>Naar de categoriemanager en het eindverantwoordelijke management van de opdrachtnemer.</source>
        <translation>To the category manager and the management of the supplier that bears final responsibility.</translation>
    </message>
    <message>
        <source>interne audit van de opdrachtnemer</source>
        <translation>internal audit of the supplier</translation>
    </message>
    <message>
        <source>audit door de opdrachtgever</source>
        <translation>audit by the client</translation>
    </message>
    <message>
        <source>audit voor een certificaat</source>
        <translation>audit for a certificate</translation>
    </message>
    <message>
        <source>andere audit</source>
        <translation>other audit</translation>
    </message>
    <message>
        <source>%1 majeur</source>
        <extracomment>%1 a number of findings</extracomment>
        <translation>%1 major</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <extracomment>%1 a number of findings</extracomment>
        <translation>%1 minor</translation>
    </message>
    <message>
        <source>geen bevindingen</source>
        <translation>no findings</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Opening en mededelingen</source>
        <translation>Opening and announcements</translation>
    </message>
    <message>
        <source>Verslag en afspraken van het vorige overleg</source>
        <translation>Minutes and agreements of the previous meeting</translation>
    </message>
    <message>
        <source>Uitkomsten van de KPI’s, per deelnemer en samen</source>
        <translation>Outcomes of the KPIs, per participant and together</translation>
    </message>
    <message>
        <source>Afwijkingen, lopende escalaties, verbeterplannen en sancties</source>
        <translation>Deviations, running escalations, improvement plans and sanctions</translation>
    </message>
    <message>
        <source>Ontwikkelingen, wensen en wijzigingen in de dienstverlening</source>
        <translation>Developments, wishes and changes in the service</translation>
    </message>
    <message>
        <source>Acties en nieuwe afspraken</source>
        <translation>Actions and new agreements</translation>
    </message>
    <message>
        <source>Laatste half uur: uitvoeringsoverleg, met de operationele vertegenwoordigers van de deelnemers</source>
        <translation>Last half hour: operational meeting, with the operational representatives of the participants</translation>
    </message>
    <message>
        <source>Uitkomst vaststellen: %1</source>
        <extracomment>%1 a kpi</extracomment>
        <translation>Adopt the outcome: %1</translation>
    </message>
    <message>
        <source>Koers en keuzes voor het komende jaar</source>
        <translation>Course and choices for the coming year</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Er is nog geen agenda gemaakt.</source>
        <translation>No agenda has been made yet.</translation>
    </message>
    <message>
        <source>Vaststellen per KPI</source>
        <translation>Adoption per KPI</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Verslag verzonden op %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Minutes sent on %1</translation>
    </message>
    <message>
        <source>Aanwezig: %1</source>
        <extracomment>%1 names</extracomment>
        <translation>Present: %1</translation>
    </message>
    <message>
        <source>Over zaak %1</source>
        <extracomment>%1 the reference of a case</extracomment>
        <translation>About case %1</translation>
    </message>
    <message>
        <source>indexering, elk jaar vanaf %1</source>
        <translation>indexation, every year from %1</translation>
    </message>
    <message>
        <source>indexering op %1</source>
        <translation>indexation on %1</translation>
    </message>
    <message>
        <source>verlengingsoptie, beslissen uiterlijk %1, %2</source>
        <extracomment>%1 a date, %2 &quot;open&quot;, &quot;gelicht&quot;</extracomment>
        <translation>option to extend, decide by %1, %2</translation>
    </message>
    <message>
        <source>indexering, elk jaar</source>
        <translation>indexation, every year</translation>
    </message>
    <message>
        <source>indexering, eenmalig</source>
        <translation>indexation, once</translation>
    </message>
    <message>
        <source>verlengingsoptie</source>
        <translation>option to extend</translation>
    </message>
    <message>
        <source>gelicht</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Gebruikte volgorde, zo ingesteld bij het contract: %1.</source>
        <translation>Order used, as set with the contract: %1.</translation>
    </message>
    <message>
        <source>Geen akkoord op indexering: S5 (%1)</source>
        <extracomment>%1 the reference of a sanction (&quot;SAN-2026-01&quot;)</extracomment>
        <translation>No agreement to the indexation: S5 (%1)</translation>
    </message>
    <message>
        <source>Indexering</source>
        <extracomment>%1 the ground of it (&quot;CBS-index&quot;)</extracomment>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Indexering: %1</source>
        <translation>Indexation: %1</translation>
    </message>
    <message>
        <source>verlenging</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>Laatste dag om te beslissen over de optie: %1</source>
        <translation>Last day to decide on the option: %1</translation>
    </message>
    <message>
        <source>Laatste dag om te beslissen over de optie: %1, tot en met %2</source>
        <extracomment>%1 an option (&quot;eerste verlenging&quot;), %2 a date</extracomment>
        <translation>Last day to decide on the option: %1, up to and including %2</translation>
    </message>
    <message>
        <source>Sanctie S5 is opgelegd en nog niet afgesloten (%1): de opdrachtgever gaat niet akkoord met deze indexering.</source>
        <extracomment>%1 the reference of a sanction</extracomment>
        <translation>Sanction S5 was imposed and is not closed yet (%1): the client does not agree to this indexation.</translation>
    </message>
    <message>
        <source>De termijn is verstreken zonder uitkomst. Leg de escalatie nog vandaag vast; is het op tijd gehaald, voer dan de uitkomst in.</source>
        <translation>The term has passed without an outcome. Record the escalation today; if it was met in time, enter the outcome.</translation>
    </message>
    <message>
        <source>Vandaag is de laatste dag, en er is nog geen uitkomst.</source>
        <translation>Today is the last day, and there is no outcome yet.</translation>
    </message>
    <message>
        <source>Nog 1 werkdag, en er is nog geen uitkomst.</source>
        <translation>1 working day left, and there is no outcome yet.</translation>
    </message>
    <message>
        <source>Nog %1 werkdagen, en er is nog geen uitkomst.</source>
        <translation>%1 working days left, and there is no outcome yet.</translation>
    </message>
    <message>
        <source>Escalatie openen</source>
        <translation>Open escalation</translation>
    </message>
    <message>
        <source>Afspraken openen</source>
        <translation>Open agreements</translation>
    </message>
    <message>
        <source>Sanctie openen</source>
        <translation>Open sanction</translation>
    </message>
    <message>
        <source>Agenda van een overleg</source>
        <translation>Agenda of a meeting</translation>
    </message>
    <message>
        <source>Verbetering zichtbaar in %1: %2, %3</source>
        <extracomment>%1 a month, %2 a deelnemer, %3 a kpi</extracomment>
        <translation>Improvement visible in %1: %2, %3</translation>
    </message>
    <message>
        <source>‘%1’ van %2</source>
        <extracomment>%1 the title of a meeting, %2 its day</extracomment>
        <translation>‘%1’ of %2</translation>
    </message>
    <message>
        <source>afgesproken in %1</source>
        <extracomment>%1 a meeting: &quot;‘Kwartaaloverleg’ van 3 september 2026&quot;</extracomment>
        <translation>agreed in %1</translation>
    </message>
    <message>
        <source>Overleg over een norm</source>
        <translation>Meeting about a norm</translation>
    </message>
    <message>
        <source>Overleg over de norm van %1, versie %2</source>
        <extracomment>%1 a part of a kpi, %2 a number</extracomment>
        <translation>Meeting about the norm of %1, version %2</translation>
    </message>
    <message>
        <source>%1 uiterlijk %2</source>
        <extracomment>%1 what has to be there, such as &quot;Plan van aanpak&quot;, %2 a date</extracomment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Afwijking nog niet vastgelegd</source>
        <translation>Deviation not recorded yet</translation>
    </message>
    <message>
        <source>Oorzaakanalyse ontbreekt</source>
        <translation>Cause analysis is missing</translation>
    </message>
    <message>
        <source>Oorzaakanalyse nog niet gedeeld</source>
        <translation>Cause analysis not shared yet</translation>
    </message>
    <message>
        <source>Toerekenbaarheid nog niet beoordeeld</source>
        <translation>Attribution not judged yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2 gewijzigd</source>
        <extracomment>%1 the name of a contract, %2 what was changed of it: a reading, a list</extracomment>
        <translation>%1: %2 changed</translation>
    </message>
    <message>
        <source>opgave van de opdrachtnemer voor %1 %2 gewijzigd</source>
        <extracomment>%1 a kpi, %2 a period</extracomment>
        <translation>figure given by the supplier for %1 %2 changed</translation>
    </message>
    <message>
        <source>1 opgave van de opdrachtnemer ingelezen uit %1</source>
        <extracomment>%1 a number, %2 a file</extracomment>
        <translation>1 figure given by the supplier read from %1</translation>
    </message>
    <message>
        <source>%1 opgaven van de opdrachtnemer ingelezen uit %2</source>
        <translation>%1 figures given by the supplier read from %2</translation>
    </message>
    <message>
        <source>(opgave opdrachtnemer %1)</source>
        <extracomment>%1 what the supplier says that a value is</extracomment>
        <translation>(supplier says %1)</translation>
    </message>
    <message>
        <source>Contracten en uitkomsten</source>
        <translation>Contracts and outcomes</translation>
    </message>
    <message>
        <source>Vooruitblik</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Eerst te doen</source>
        <translation>To do first</translation>
    </message>
    <message>
        <source>Maandoverzicht</source>
        <translation>Monthly overview</translation>
    </message>
    <message>
        <source>Kwartaaloverzicht</source>
        <translation>Quarterly overview</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly overview</translation>
    </message>
    <message>
        <source>1 contract</source>
        <translation>1 contract</translation>
    </message>
    <message>
        <source>%1 contracten</source>
        <translation>%1 contracts</translation>
    </message>
    <message>
        <source>1 KPI</source>
        <translation>1 KPI</translation>
    </message>
    <message>
        <source>%1 KPI’s</source>
        <translation>%1 KPIs</translation>
    </message>
    <message>
        <source>Stand van %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Te laat: %1 en nog %2.</source>
        <extracomment>%1 numbers of cases, %2 a number</extracomment>
        <translation>Late: %1 and %2 more.</translation>
    </message>
    <message>
        <source>Te laat: %1.</source>
        <translation>Late: %1.</translation>
    </message>
    <message>
        <source>Opgave van de opdrachtnemer, %1</source>
        <extracomment>%1 a part of a kpi with its period, such as &quot;Realisatie februari 2026&quot;</extracomment>
        <translation>Figure given by the supplier, %1</translation>
    </message>
    <message>
        <source>De cellen staan niet onder hun kop: kijk bij ‘%1’. Zet ze recht.</source>
        <extracomment>%1 the header of a column</extracomment>
        <translation>The cells do not stand under their headers: look at ‘%1’. Put them right.</translation>
    </message>
    <message>
        <source>Volgens ‘%1’ is minder juist slechter, terwijl de norm om minder vraagt. Wat is bedoeld?</source>
        <translation>By ‘%1’ less is worse, while the norm asks for less. What is meant?</translation>
    </message>
    <message>
        <source>In kolom ‘%1’ staat ‘%2’, dat op een norm lijkt. Wat is de norm?</source>
        <extracomment>%1 the header of a column, %2 a norm</extracomment>
        <translation>Column ‘%1’ holds ‘%2’, which looks like a norm. What is the norm?</translation>
    </message>
    <message>
        <source>Boven de kolommen staat geen kop die ze benoemt. Ze zijn gelezen naar wat erin staat: klopt dat?</source>
        <translation>No header names the columns. They were read by what they hold: is that right?</translation>
    </message>
    <message>
        <source>De kop ‘%1’ zegt niet wat de kolom is. Hij is gelezen naar wat erin staat: klopt dat?</source>
        <extracomment>%1 the header of a column</extracomment>
        <translation>The header ‘%1’ does not say what the column is. It was read by what it holds: is that right?</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Werklijst</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>naar de plek</source>
        <translation>go to the place</translation>
    </message>
    <message>
        <source>regels kopiëren</source>
        <translation>copy rows</translation>
    </message>
    <message>
        <source>exporteren</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Werk per rol</source>
        <translation>Work per role</translation>
    </message>
    <message>
        <source>Verbeterlijst</source>
        <translation>Improvement list</translation>
    </message>
    <message>
        <source>Werk of verbeteringen</source>
        <translation>Work or improvements</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Rol of persoon</source>
        <translation>Role or person</translation>
    </message>
    <message>
        <source>Welke acties</source>
        <translation>Which actions</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nog geen contracten</source>
        <translation>No contracts yet</translation>
    </message>
    <message>
        <source>Wat er te doen is, volgt uit de KPI’s, termijnen en acties van een contract.</source>
        <translation>What has to be done follows from the KPIs, deadlines and actions of a contract.</translation>
    </message>
    <message>
        <source>Naar het begin</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Alle contracten</source>
        <translation>All contracts</translation>
    </message>
    <message>
        <source>Alle rollen en personen</source>
        <translation>All roles and people</translation>
    </message>
    <message>
        <source>De werklijst staat op het klembord.</source>
        <translation>The work list is on the clipboard.</translation>
    </message>
    <message>
        <source>De verbeterlijst staat op het klembord.</source>
        <translation>The improvement list is on the clipboard.</translation>
    </message>
    <message>
        <source>Lijst exporteren</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Opgeslagen: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>WorkPresenter</name>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>KPI of contract</source>
        <translation>KPI or contract</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Nog</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Alle acties</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Klaar of vervallen</source>
        <translation>Done or dropped</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 te laat</source>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>Met de gekozen filters staat hier niets.</source>
        <translation>Nothing is left with the chosen filters.</translation>
    </message>
    <message>
        <source>Niets te doen: geen norm is gemist, geen meting ontbreekt en de komende maand vervalt er geen termijn.</source>
        <translation>Nothing to do: no norm was missed, no measurement is missing and no deadline falls in the coming month.</translation>
    </message>
    <message>
        <source>Wat er te doen is, met wie er volgens de KPI’s en het register van personen over gaat. Enter brengt je naar de plek.</source>
        <translation>What has to be done, with who it is for according to the KPIs and the register of people. Enter takes you to the place.</translation>
    </message>
    <message>
        <source>Nog geen acties. Spreek ze af bij een KPI, of bij ‘Sancties en escalatie’.</source>
        <translation>No actions yet. Agree on them with a KPI, or at ‘Sanctions and escalation’.</translation>
    </message>
    <message>
        <source>Alle acties van alle KPI’s. Per maand staat hoe de actie ervoor stond, met het oordeel van de KPI over die maand.</source>
        <translation>Every action of every KPI. Each month says how the action stood, with the verdict on the KPI in that month.</translation>
    </message>
    <message>
        <source>werklijst-%1.csv</source>
        <translation>work-list-%1.csv</translation>
    </message>
    <message>
        <source>verbeterlijst-%1.csv</source>
        <translation>improvement-list-%1.csv</translation>
    </message>
    <message>
        <source>De werklijst wordt gelezen.</source>
        <translation>Reading the work list.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Actie: %1</source>
        <extracomment>%1 what somebody will do</extracomment>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Branchenorm nalopen: %1 (%2, %3)</source>
        <extracomment>%1 the title of a figure of the trade, %2 where it comes from, %3 a day</extracomment>
        <translation>Review the trade norm: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Uitkomst invoeren</source>
        <translation>Enter the result</translation>
    </message>
    <message>
        <source>Meting invoeren over %1</source>
        <translation>Enter the measurement of %1</translation>
    </message>
    <message>
        <source>%1 metingen invoeren, vanaf %2</source>
        <extracomment>%1 a number, %2 a period</extracomment>
        <translation>Enter %1 measurements, from %2</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1: nog niemand</source>
        <translation>%1: nobody yet</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1% klaar</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>running</translation>
    </message>
    <message>
        <source>te laat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>nog niet afgesproken, KPI %1</source>
        <translation>not agreed yet, KPI %1</translation>
    </message>
    <message>
        <source>%1, KPI %2</source>
        <extracomment>%1 how an action stood, %2 a verdict</extracomment>
        <translation>%1, KPI %2</translation>
    </message>
</context>
<context>
    <name>YearlyFigures</name>
    <message>
        <source>‘%1’ is geen jaar met een waarde. Schrijf bijvoorbeeld: 2026 225.400.</source>
        <translation>‘%1’ is no year with a value. Write for instance: 2026 225,400.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>vul de waarde in.</source>
        <translation>fill in the value.</translation>
    </message>
    <message>
        <source>%1 staat er twee keer.</source>
        <translation>%1 stands there twice.</translation>
    </message>
    <message>
        <source>Cijfers per jaar</source>
        <translation>Figures per year</translation>
    </message>
    <message>
        <source>Een cijfer waar een meting door wordt gedeeld, zoals het aantal inwoners: een meting wordt gezet tegen het cijfer van haar eigen jaar.</source>
        <translation>A figure that a measurement is divided by, such as the number of inhabitants: a measurement is set against the figure of its own year.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sleutel, waarmee een KPI ernaar verwijst</source>
        <translation>Key, with which a KPI refers to it</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Inwoners op 1 januari</source>
        <translation>Inhabitants on 1 January</translation>
    </message>
    <message>
        <source>Jaar en waarde, één per regel; plakken uit een rekenblad kan</source>
        <translation>Year and value, one a line; pasting from a spreadsheet works</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>inwoners</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>CBS StatLine</source>
        <translation>CBS StatLine</translation>
    </message>
    <message>
        <source>Datum van de bron</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Akkoord van</source>
        <translation>Agreement of</translation>
    </message>
    <message>
        <source>Reden van de nieuwe waarde</source>
        <translation>Reason of the new value</translation>
    </message>
    <message>
        <source>Geef een korte naam zonder spaties, bijvoorbeeld inwoners.</source>
        <translation>Give a short name without spaces, for instance inhabitants.</translation>
    </message>
    <message>
        <source>Vul in wat dit cijfer is.</source>
        <translation>Fill in what this figure is.</translation>
    </message>
    <message>
        <source>Waar komt dit cijfer vandaan?</source>
        <translation>Where does this figure come from?</translation>
    </message>
    <message>
        <source>Vul minstens één jaar in.</source>
        <translation>Fill in at least one year.</translation>
    </message>
    <message>
        <source>Een jaar krijgt een andere waarde. Waarom?</source>
        <translation>A year gets another value. Why?</translation>
    </message>
</context>
</TS>
