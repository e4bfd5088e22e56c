<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
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
    <name>ImportingPage</name>
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
        <source>%n waarde(n) overgenomen; wat al gelijk was, is overgeslagen.</source>
        <translation>
            <numerusform>%n waarde overgenomen; wat al gelijk was, is overgeslagen.</numerusform>
            <numerusform>%n waarden overgenomen; wat al gelijk was, is overgeslagen.</numerusform>
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
</TS>
