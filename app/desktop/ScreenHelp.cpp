// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenHelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Row
{
    const char *feature;
    const char *text;
};

constexpr Row rows[] = {
    { "start",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Hier begin je. Open een bestand dat je eerder gebruikte, of maak een nieuw contract uit een sjabloon: "
                        "de KPI’s met hun normen, sancties en onderwerpen zijn dan al ingevuld.\n\n"
                        "‘Voorbeeld verkennen’ opent een tijdelijk bestand met verzonnen cijfers. Daar kan niets stuk.\n\n"
                        "Sleep een .maatlat-bestand naar het venster om het te openen.") },
    { "overview",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Alle contracten in dit bestand. Elke cel toont de slechtste KPI van een contract binnen een thema, en hoeveel "
                        "KPI’s er net zo voor staan. Een streepje betekent dat het contract dat thema niet kent.\n\n"
                        "Loop met de pijltjes door de cellen en druk op Enter om te openen. Rechts staat wat aandacht vraagt, "
                        "het dringendste bovenaan, met telkens één volgende stap.") },
    { "agenda",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Alles met een datum uit al je contracten: metingen die compleet moeten zijn, rapportages, onderzoeken, "
                        "termijnen, nieuwe normen, en het begin en einde van contracten en deelnemers. Enter of dubbelklikken brengt je "
                        "naar de plek waar je verder gaat.\n\n"
                        "Bij elke regel staat hoe de dag is geteld en welke feestdagen zijn overgeslagen. Valt een dag in een weekend of op "
                        "een feestdag, dan waarschuwt Maatlat; de dag schuift niet vanzelf op.\n\n"
                        "In de kalender loop je met de pijltjes door de dagen en met PgUp en PgDn door de maanden; T is vandaag en Enter "
                        "toont de dag in de lijst. Exporteer de lijst als .ics voor Outlook of een ander agendaprogramma: een "
                        "volgende export werkt dezelfde afspraken bij.") },
    { "dashboard",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Hoe dit contract ervoor staat in de gekozen periode. De zin bovenaan kun je kopiëren naar een e-mail.\n\n"
                        "‘Vraagt aandacht’ staat op volgorde van urgentie; wat op koers ligt, blijft klein. Op elke kaart laat de maatlat "
                        "zien waar de realisatie staat ten opzichte van de norm. Een prognose is een verwachting, nooit een oordeel.") },
    { "kpis",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "De KPI’s van dit contract met hun onderdelen en normen, zoals de bijlage ze noemt. Kies een KPI om te zien hoe de "
                        "norm gelezen is en waar dat in het document staat.") },
    { "detail",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Eén KPI van dichtbij: hoe hij ervoor staat, hoe hij zich ontwikkelt en wat er is afgesproken. Kies een punt in de "
                        "grafiek of een rij in de tabel; ze tonen steeds dezelfde periode. F2 of dubbelklikken brengt je naar die waarde.\n\n"
                        "De normlijn verspringt waar een nieuwe norm ging gelden. De prognose is een verwachting, nooit een oordeel. Het "
                        "logboek laat zien wie wanneer wat heeft gewijzigd, ook wat ongedaan is gemaakt. Met Ctrl ↑ en Ctrl ↓ ga je naar "
                        "de vorige of de volgende KPI.\n\n"
                        "Leg bij een gemiste norm de oorzaken met hun aantal vast, spreek acties af en voeg bewijs toe: sleep een bestand "
                        "naar de kaart, of voeg een link toe. In deze lijsten voegt Insert toe, F2 wijzigt, Delete verwijdert, en zet de "
                        "spatiebalk een actie op gedaan. Een bestand wordt bewaard met zijn SHA-256: zo is later te zien dat er niets aan is "
                        "veranderd.") },
    { "editor",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Bewerk een KPI en haar norm. Rechts staat hoe de norm leest, wat hij van een waarde maakt die je probeert, en "
                        "hoe de perioden achter ons er met deze norm uit hadden gezien. Er verandert niets tot je opslaat.\n\n"
                        "Is er met een norm al geoordeeld, dan vraagt Maatlat vanaf wanneer de nieuwe geldt en waarom; eerdere perioden "
                        "houden de norm van toen. F8 brengt je naar het volgende veld waar iets niet klopt.") },
    { "contract",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Wat er over het contract zelf is afgesproken: partners, data, werkdagen en wie er meedoet. Rechts staat "
                        "vóór het opslaan welke termijnen verschuiven als je een datum of een vrije dag wijzigt.\n\n"
                        "Dubbelklik of typ in de tabel om een partij te wijzigen; Insert voegt een regel toe, Delete haalt hem weg. Met "
                        "Ctrl V plak je een lijst met namen of kolommen uit een rekenblad. Een partij waarvoor is gemeten, gaat er niet "
                        "uit: geef een laatste dag op. Er verandert niets tot je opslaat.\n\n"
                        "Op de andere tabs staan de registers van het contract: personen en rollen, SLA-parameters, de dekking van eisen, "
                        "referenties, en bronnen, bonus en malus per onderdeel. Wat je daar doet, wordt per stap bewaard en kun je ongedaan "
                        "maken. Een tabel uit Word of Excel plak je met Ctrl V. Plak bij ‘Dekking van eisen’ de lijst uit het contract, dan zie je "
                        "welke eisen geen enkele KPI bewijst.") },
    { "work",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "‘Werk per rol’ toont wat er in alle contracten te doen is: gemiste normen, ontbrekende metingen, termijnen van de "
                        "komende maand en open acties, het dringendste bovenaan. Wie erover gaat, volgt uit ‘Gemeten door’ van de KPI en uit "
                        "het register ‘Personen en rollen’ van het contract. Kies een rol of persoon om alleen dat werk te zien.\n\n"
                        "De ‘Verbeterlijst’ toont alle acties van alle KPI’s. Per maand staat hoe de actie ervoor stond, met het oordeel van de "
                        "KPI over die maand: zo zie je of zij helpt. Klik op een kolomkop om te sorteren. Met ‘Kopiëren’ of ‘CSV…’ neem je de "
                        "lijst mee; Enter brengt je naar de plek.") },
    { "entry",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Vul de gemeten waarden in, zoals in een rekenblad: typ om te vervangen, F2 om te wijzigen, Tab naar de volgende "
                        "maand, Enter naar de volgende KPI. Plakken uit een rekenblad mag ook en is één stap om ongedaan te maken.\n\n"
                        "Je kunt 99,5 typen, 99.5, 99,5% of teller/noemer zoals 1.122/1.520. Is iets op twee manieren te lezen, dan "
                        "vraagt Maatlat wat je bedoelt. Elke waarde staat meteen veilig op deze pc.\n\n"
                        "Met ‘Formulier’ (Ctrl Shift F) voer je één waarde tegelijk in: de afspraak, de norm en de vorige waarden staan "
                        "ernaast, en je ziet het oordeel voordat je opslaat. Enter slaat op en gaat naar de volgende, Esc zet terug wat "
                        "er stond. Bij een waarde hoort een status: gemeten, voorlopig, te laat aangeleverd, betwist, n.v.t. of geen "
                        "meting. Met Ctrl F kies je welke regels en maanden het rooster toont, en in welke volgorde.") },
    { "survey",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Vul per onderwerp en deelnemer een cijfer van 1 tot en met 10 in. 0 typt een 10; een lege cel is geen antwoord.\n\n"
                        "Rechts verschijnt meteen de uitkomst, met de reden en met de kleinste verandering die een andere uitkomst geeft. "
                        "Onder 70% respons blijft de uitkomst zichtbaar, maar is zij indicatief.") },
    { "remedies",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Alles wat volgt op een norm die niet is gehaald. De tijdlijn toont wat er liep en loopt; de registers ernaast "
                        "tonen de afwijkingen, de zaken (escalatie, verbeterplan, plan van aanpak, step-in), de sancties en de acties.\n\n"
                        "Een gemiste norm staat hier vanzelf als ‘nieuw’. Leg vast wat de oorzaak is en of die de opdrachtnemer is toe te "
                        "rekenen, en open van daaruit een zaak, een voorstel voor een sanctie of een actie.\n\n"
                        "Maatlat rekent voor wat mag en wanneer: bij elke termijn staat hoe die is geteld, en bij een knop die nog niet kan "
                        "staat waarom. Jij besluit. Een besluit of een stap in een zaak kun je niet terugnemen, alleen laten volgen door een "
                        "nieuwe; het bestand wordt meteen opgeslagen.\n\n"
                        "Met spatie zet je een actie op gedaan. Afsluiten kan als een nieuwe meting laat zien dat de actie heeft geholpen. "
                        "Onder ‘Procedures…’ staan de stappen en termijnen; een wijziging wordt een nieuwe versie, en zaken die lopen houden "
                        "de versie waarmee zij begonnen.") },
    { "meeting",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Het overlegstuk: samenvatting, uitkomsten, trends, klanttevredenheid en termijnen. Je ziet het zoals het "
                        "wordt afgedrukt. Bewaar het als PDF om het te delen of te archiveren.") },
    { "importing",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Neem metingen over uit een tabel (CSV). Je ziet eerst wat er gelezen is; er verandert niets tot je "
                        "‘Metingen overnemen’ kiest. Dat is één stap, die je ongedaan kunt maken.\n\n"
                        "Zit er een fout in het bestand, dan wordt er niets overgenomen. Bij elke fout staat de regel, de kolom en "
                        "hoe je het verbetert.\n\n"
                        "Een tabel met KPI’s en normen uit een contract is iets anders: kies daarvoor ‘KPI-tabel plakken…’ (Ctrl Shift V).") },
    { "settings",
      QT_TRANSLATE_NOOP("ScreenHelp",
                        "Taal, thema en tekstgrootte werken meteen. Deze keuzes gelden op deze computer en staan niet in je bestand.") },
};

constexpr const char *general
    = QT_TRANSLATE_NOOP("ScreenHelp", "Met Ctrl K ga je snel naar een scherm, contract, KPI of actie, of naar een toelichting bij een meting. Ctrl / toont alle "
                        "toetsen, Ctrl Alt Z alle stappen die je terug kunt, en Ctrl Alt M wat er eerder is gemeld.");

} // namespace

QString screenHelp(const QString &feature)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return feature == QLatin1StringView(row.feature); });
    const QString ending = QCoreApplication::translate("ScreenHelp", general);
    if (found == std::end(rows))
        return ending;
    return QCoreApplication::translate("ScreenHelp", found->text) + QStringLiteral("\n\n") + ending;
}
