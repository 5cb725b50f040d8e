<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Par lietotni</translation>
    </message>
    <message>
        <source>Sources of the texts</source>
        <translation>Tekstu avoti</translation>
    </message>
    <message>
        <source>Facts, names and dates come from these sources; every text was written anew. What a source does not say is left open.</source>
        <translation>Fakti, nosaukumi, personvārdi un datumi ņemti no šiem avotiem, bet visi teksti rakstīti no jauna. Ko avots nemin, to neesam piedomājuši klāt.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Šī lietotne</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikonas</translation>
    </message>
    <message>
        <source>Country names</source>
        <translation>Valstu nosaukumi</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Izmantotās tehnoloģijas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>App %1, content %2</source>
        <translation>Lietotne %1, saturs %2</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Piekļūstamības paziņojums</translation>
    </message>
    <message>
        <source>This app shows the partner towns of municipalities, what they have agreed and when they celebrate it. All of it is on this device: no internet connection is needed.</source>
        <translation>Lietotne stāsta par pašvaldību sadraudzības pilsētām: par ko tās vienojušās un kad to svin. Viss atrodas šajā ierīcē: internets nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Nothing about you is stored or sent.</source>
        <translation>Ziņas par jums netiek ne glabātas, ne sūtītas.</translation>
    </message>
    <message>
        <source>Your favourites and settings are kept on this device only; nothing about you is sent.</source>
        <translation>Jūsu izlase un iestatījumi paliek tikai šajā ierīcē; ziņas par jums netiek sūtītas.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap dalībnieki</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>What it says</source>
        <translation>Par ko vienojās</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Partnerības veids</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Languages of the document</source>
        <translation>Dokumenta valodas</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Nākamā gadadiena</translation>
    </message>
    <message>
        <source>Next special anniversary</source>
        <translation>Nākamā jubileja</translation>
    </message>
    <message>
        <source>About this date</source>
        <translation>Kas zināms par datumu</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Parakstītāji</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>Par partneri: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
</context>
<context>
    <name>AnniversariesModel</name>
    <message>
        <source>This year</source>
        <translation>Šogad</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>Turpmākajos gados</translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation>Avotā minēts kā iecere</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Aizvadītie notikumi</translation>
    </message>
    <message>
        <source>Today in our friendship</source>
        <translation>Šodien mūsu draudzībā</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šomēnes</translation>
    </message>
    <message>
        <source>The next five years</source>
        <translation>Turpmākajos piecos gados</translation>
    </message>
</context>
<context>
    <name>AnniversariesPage</name>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, no pages yet</source>
        <translation>%1, savu lapu vēl nav</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose your municipality</source>
        <translation>Izvēlieties savu pašvaldību</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Ierakstiet pirmos burtus</translation>
    </message>
    <message>
        <source>No municipality starts with these letters. Try fewer letters.</source>
        <translation>Nevienas pašvaldības nosaukums nesākas ar šiem burtiem. Pamēģiniet ierakstīt mazāk burtu.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Pašvaldības</translation>
    </message>
</context>
<context>
    <name>ClearSelection</name>
    <message>
        <source>Back to all partners of today</source>
        <translation>Atpakaļ pie visiem šodienas partneriem</translation>
    </message>
</context>
<context>
    <name>DatesHead</name>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Nākamā gadadiena</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Izlase</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Reading comfort</source>
        <translation>Ērtāka lasīšana</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mazāks teksts</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Lielāks teksts</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsta kontrasta</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <translation>Kā iestatīts ierīcē</translation>
    </message>
    <message>
        <source>Reading and motion</source>
        <translation>Lasīšana un kustība</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Vieglā valoda</translation>
    </message>
    <message>
        <source>Partnerships are described in short, plain sentences.</source>
        <translation>Partnerības aprakstītas īsos, vienkāršos teikumos.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mazāk kustības</translation>
    </message>
    <message>
        <source>The map jumps instead of flying, and pages do not slide.</source>
        <translation>Karte uzreiz pārlec uz vajadzīgo vietu, un lapas nomainās bez slīdēšanas.</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Sasniedzamā augstumā</translation>
    </message>
    <message>
        <source>Everything you can tap moves to the lower half of the screen.</source>
        <translation>Viss, kam var pieskarties, pārvietojas uz ekrāna apakšējo pusi.</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Piekļūstamības paziņojums</translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Source: %1</source>
        <translation>Avots: %1</translation>
    </message>
    <message>
        <source>another source: %1</source>
        <translation>citā avotā: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>pārbaudīts: %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>iecere</translation>
    </message>
    <message>
        <source>on behalf of: %1</source>
        <translation>pārstāvētā persona: %1</translation>
    </message>
    <message>
        <source>Coat of arms: %1, %2</source>
        <translation>Ģerbonis: %1, %2</translation>
    </message>
    <message>
        <source>Photograph: %1, %2</source>
        <translation>Fotoattēls: %1, %2</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>Par partneri: %1</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>Over the years</source>
        <translation>Cauri gadiem</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;sadraudzības pašvaldība</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldības</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldību</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on record for this year.</source>
        <translation>Par šo gadu nav neviena ieraksta.</translation>
    </message>
    <message>
        <source>Back to all partners of today</source>
        <translation>Atpakaļ pie visiem šodienas partneriem</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>In your favourites</source>
        <translation>Ir jūsu izlasē</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Pievienot izlasei</translation>
    </message>
</context>
<context>
    <name>FavouriteRow</name>
    <message>
        <source>Remove from favourites: %1</source>
        <extracomment>%1 is a partner town, an agreement or an event</extracomment>
        <translation>Izņemt no izlases: %1</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Līgumi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Notikumi</translation>
    </message>
    <message numerus="yes">
        <source>%n more favourite(s) are not on the pages of this municipality.</source>
        <translation>
            <numerusform>Izlasē ir vēl %n&#xa0;ieraksts, kura nav šīs pašvaldības lapās.</numerusform>
            <numerusform>Izlasē ir vēl %n&#xa0;ieraksti, kuru nav šīs pašvaldības lapās.</numerusform>
            <numerusform>Izlasē ir vēl %n&#xa0;ierakstu, kuru nav šīs pašvaldības lapās.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary (%1): %2</source>
        <extracomment>%1 is a number of years, %2 a date: &quot;Next anniversary (52 years): 1 August 2027&quot;</extracomment>
        <translation>Nākamā gadadiena (%1): %2</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Izlase</translation>
    </message>
    <message>
        <source>The list is forgotten when your visit ends.</source>
        <translation>Apmeklējuma beigās saraksts tiek izdzēsts.</translation>
    </message>
    <message>
        <source>The list stays on this device and goes nowhere else.</source>
        <translation>Saraksts paliek šajā ierīcē un nekur netiek sūtīts.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Vēl nekas nav atzīmēts</translation>
    </message>
    <message>
        <source>Partners, agreements and coming events have a button with a heart. What you mark with it is found here.</source>
        <translation>Pie partneriem, līgumiem un gaidāmajiem notikumiem ir poga ar sirdi. Viss, ko ar to atzīmēsiet, būs atrodams šeit.</translation>
    </message>
    <message>
        <source>All dates on this list can go into your calendar at once.</source>
        <translation>Visus šī saraksta datumus var vienā reizē pievienot savam kalendāram.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>How far from where I stand?</source>
        <translation>Cik tālu no vietas, kur es stāvu?</translation>
    </message>
    <message>
        <source>As the crow flies from where you stand</source>
        <translation>Taisnā līnijā no vietas, kur stāvat</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>Every year, next %1</source>
        <extracomment>%1 is a date that answers &quot;when?&quot;: &quot;Every year, next on 1 August 2027&quot;</extracomment>
        <translation>Katru gadu, nākamreiz %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Pievienot kalendāram</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message numerus="yes">
        <source>and %n more date(s)</source>
        <extracomment>After the first date of a calendar file, in a line of its own</extracomment>
        <translation>
            <numerusform>un vēl %n&#xa0;datums</numerusform>
            <numerusform>un vēl %n&#xa0;datumi</numerusform>
            <numerusform>un vēl %n&#xa0;datumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in your map app</source>
        <translation>Atvērt karšu lietotnē</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Save as a contact</source>
        <translation>Saglabāt kontaktos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakts</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopēt tekstu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>The beginning of the text: %1</source>
        <extracomment>Under a QR code; %1 is how the text begins</extracomment>
        <translation>Teksta sākums: %1</translation>
    </message>
    <message>
        <source>There is no map app on this device that opens places.</source>
        <translation>Šajā ierīcē nav karšu lietotnes, kas atvērtu šo vietu.</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a message or a letter now.</source>
        <translation>Nokopēts. Tagad tekstu var ielīmēt ziņā vai vēstulē.</translation>
    </message>
    <message>
        <source>Saved in the folder %1: %2</source>
        <translation>Saglabāts mapē %1: %2</translation>
    </message>
    <message>
        <source>The file could not be saved in the folder %1. Is there room, and may the app write there?</source>
        <translation>Failu neizdevās saglabāt mapē %1. Vai pietiek vietas un vai lietotne drīkst tur rakstīt?</translation>
    </message>
    <message>
        <source>There is no app on this device that opens the file.</source>
        <translation>Šajā ierīcē nav lietotnes, kas atvērtu failu.</translation>
    </message>
    <message numerus="yes">
        <source>For %n date(s) there is no calendar entry: only the year or month is known, not the day.</source>
        <translation>
            <numerusform>%n&#xa0;datumam kalendārā nav ieraksta: zināms tikai gads vai mēnesis, bet ne diena.</numerusform>
            <numerusform>%n&#xa0;datumiem kalendārā nav ieraksta: zināms tikai gads vai mēnesis, bet ne diena.</numerusform>
            <numerusform>%n&#xa0;datumiem kalendārā nav ieraksta: zināms tikai gads vai mēnesis, bet ne diena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>App version: %1</source>
        <translation>Lietotnes versija: %1</translation>
    </message>
    <message>
        <source>Content version: %1</source>
        <translation>Satura versija: %1</translation>
    </message>
    <message>
        <source>Running for: %1 h %2 min</source>
        <translation>Darbojas: %1 h %2 min</translation>
    </message>
    <message>
        <source>Visits since then: %1</source>
        <translation>Apmeklējumi kopš palaišanas: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MB</source>
        <translation>Atmiņa: %1 MB</translation>
    </message>
    <message>
        <source>Last warning: %1</source>
        <translation>Pēdējais brīdinājums: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>The content is out of date (its last day: %1). New content is needed.</source>
        <translation>Saturs ir novecojis (pēdējā derīguma diena: %1). Nepieciešams jauns saturs.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, so that dates are right again.</source>
        <translation>Šī datora pulkstenis rāda nepareizu laiku. Iestatiet to, lai datumi atkal būtu pareizi.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;sadraudzības pašvaldība</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldības</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldību</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Nākamā gadadiena</translation>
    </message>
    <message>
        <source>Tap a town on the map or in this list.</source>
        <translation>Pieskarieties kādai pilsētai kartē vai šajā sarakstā.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Cauri gadiem</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;sadraudzības pašvaldība</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldības</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldību</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Pieskarieties, lai sāktu</translation>
    </message>
</context>
<context>
    <name>KioskLayer</name>
    <message>
        <source>The screen can be cleaned now.</source>
        <translation>Tagad ekrānu var notīrīt.</translation>
    </message>
    <message numerus="yes">
        <source>Touch works again in %n seconds.</source>
        <translation>
            <numerusform>Uz pieskārieniem tas atkal reaģēs pēc %n&#xa0;sekundes.</numerusform>
            <numerusform>Uz pieskārieniem tas atkal reaģēs pēc %n&#xa0;sekundēm.</numerusform>
            <numerusform>Uz pieskārieniem tas atkal reaģēs pēc %n&#xa0;sekundēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen rests. Touch it to wake it.</source>
        <translation>Ekrāns atpūšas. Pieskarieties, lai to pamodinātu.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Partner Cities</source>
        <translation>Sadraudzības pilsētas</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Show all partners</source>
        <translation>Rādīt visus partnerus</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Cauri gadiem</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;sadraudzības pašvaldība</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldības</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldību</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Uzzināt vairāk</translation>
    </message>
    <message>
        <source>Tap a town on the map.</source>
        <translation>Pieskarieties kādai pilsētai kartē.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Rādīt mazāk</translation>
    </message>
</context>
<context>
    <name>MapCutout</name>
    <message>
        <source>Map: %1</source>
        <translation>Karte: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map. The partners are also in the list of partners.</source>
        <translation>Karte. Partneri atrodami arī partneru sarakstā.</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesModel</name>
    <message>
        <source>Municipalities with their own pages</source>
        <translation>Pašvaldības ar savām lapām</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Tīkli</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Par lietotni</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Tīkli</translation>
    </message>
    <message>
        <source>No network membership is on record for %1.</source>
        <translation>%1: par dalību pilsētu tīklos ziņu nav.</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Tīkla dibināšana</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Pievienošanās tīklam</translation>
    </message>
    <message>
        <source>A network brings many towns together: they learn from one another and run joint projects.</source>
        <translation>Tīklā darbojas daudzas pilsētas: tās mācās cita no citas un kopā veido projektus.</translation>
    </message>
    <message>
        <source>See another municipality</source>
        <translation>Apskatīt citu pašvaldību</translation>
    </message>
    <message>
        <source>It is not known when the municipality joined this network.</source>
        <translation>Nav zināms, kad pašvaldība pievienojās šim tīklam.</translation>
    </message>
    <message>
        <source>Members shown in this app</source>
        <extracomment>Before the names of municipalities that belong to a network</extracomment>
        <translation>Lietotnē iekļautās dalībnieces</translation>
    </message>
    <message>
        <source>Networks of other municipalities</source>
        <translation>Citu pašvaldību tīkli</translation>
    </message>
</context>
<context>
    <name>NoContent</name>
    <message>
        <source>This municipality has not shared its partnerships here yet.</source>
        <translation>Šī pašvaldība par savām sadraudzības pilsētām te vēl nav pastāstījusi.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Izvēlēties citu pašvaldību</translation>
    </message>
    <message>
        <source>To join, a municipality writes down its partner towns, agreements and dates in a few text files, checks them with the content tool that belongs to this app, and adds them to the content.</source>
        <translation>Lai piedalītos, pašvaldība savas sadraudzības pilsētas, līgumus un datumus apraksta dažos teksta failos, pārbauda tos ar šīs lietotnes satura rīku un pievieno lietotnes saturam.</translation>
    </message>
</context>
<context>
    <name>PageFlick</name>
    <message>
        <source>Page</source>
        <translation>Lapa</translation>
    </message>
</context>
<context>
    <name>PartnerCrowd</name>
    <message numerus="yes">
        <source>%n towns. The arrow keys lead from one to the next.</source>
        <translation>
            <numerusform>%n pilsēta. Bultiņu taustiņi ved no vienas pie nākamās.</numerusform>
            <numerusform>%n pilsētas. Bultiņu taustiņi ved no vienas pie nākamās.</numerusform>
            <numerusform>%n pilsētu. Bultiņu taustiņi ved no vienas pie nākamās.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Events on record</source>
        <translation>Zināmie notikumi</translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
</context>
<context>
    <name>PartnerSelection</name>
    <message>
        <source>Anniversaries</source>
        <translation>Jubilejas</translation>
    </message>
    <message>
        <source>Anniversaries in %1</source>
        <translation>Jubilejas %1. gadā</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Partnerības veids</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tīkls</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;sadraudzības pašvaldība</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldības</numerusform>
            <numerusform>%n&#xa0;sadraudzības pašvaldību</numerusform>
        </translation>
    </message>
    <message>
        <source>The partnerships on record are network memberships: see Networks.</source>
        <translation>Zināmās partnerības ir dalība pilsētu tīklos: par to lasiet sadaļā „Tīkli”.</translation>
    </message>
    <message numerus="yes">
        <source>%n former</source>
        <translation>
            <numerusform>%n&#xa0;bijusī</numerusform>
            <numerusform>%n&#xa0;bijušās</numerusform>
            <numerusform>%n&#xa0;bijušo</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Izlase</translation>
    </message>
</context>
<context>
    <name>PartnershipCard</name>
    <message>
        <source>Next anniversary</source>
        <translation>Nākamā gadadiena</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Pilnais teksts</translation>
    </message>
    <message>
        <source>In easy language</source>
        <translation>Vieglajā valodā</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
</context>
<context>
    <name>PhotographList</name>
    <message>
        <source>Photographs</source>
        <translation>Fotoattēli</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Darbiniekiem</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. The next one can be tried in %n seconds.</source>
        <translation>
            <numerusform>Nepareizs PIN kods. Vēlreiz varēs mēģināt pēc %n&#xa0;sekundes.</numerusform>
            <numerusform>Nepareizs PIN kods. Vēlreiz varēs mēģināt pēc %n&#xa0;sekundēm.</numerusform>
            <numerusform>Nepareizs PIN kods. Vēlreiz varēs mēģināt pēc %n&#xa0;sekundēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Nepareizs PIN kods.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Ievadiet PIN kodu.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>ievadīts %n&#xa0;cipars</numerusform>
            <numerusform>ievadīti %n&#xa0;cipari</numerusform>
            <numerusform>nav ievadīts neviens cipars</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>There is nothing to show at the moment. Please tell the staff.</source>
        <translation>Pašlaik nav ko parādīt. Lūdzu, paziņojiet par to ierīces uzturētājiem.</translation>
    </message>
    <message>
        <source>You are seeing the content that came with the app. Please tell the staff.</source>
        <translation>Tiek rādīts saturs, kas iekļauts pašā lietotnē. Lūdzu, paziņojiet par to ierīces uzturētājiem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Turpināt</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Skaļā lasīšana</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Atkārtot</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Klusāk</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Skaļāk</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Beigt lasīšanu</translation>
    </message>
</context>
<context>
    <name>ResultMaker</name>
    <message>
        <source>shown now</source>
        <translation>pašreizējā izvēle</translation>
    </message>
    <message>
        <source>partner of %1</source>
        <extracomment>%1 is a municipality: what was found is a partner of it</extracomment>
        <translation>partneris: %1</translation>
    </message>
    <message>
        <source>has pages of its own</source>
        <translation>ir savas lapas</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>savu lapu vēl nav</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Līgums</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tīkls</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>partners of %1</source>
        <translation>%1: partneri</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>This screen is out of order for now. Please ask the staff.</source>
        <translation>Šis ekrāns pašlaik nedarbojas. Lūdzu, vērsieties pie darbiniekiem.</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatūra</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Lielais burts</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Defise</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Aizvērt tastatūru</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Notīrīt lauku</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No word begins with these letters. Try fewer letters.</source>
        <translation>Neviens vārds nesākas ar šiem burtiem. Ierakstot mazāk burtu, atradīsiet vairāk.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Varbūt domājāt:</translation>
    </message>
    <message>
        <source>Municipalities, partners, agreements, events, networks and topics, in every language and script. Type a year to see what happened then.</source>
        <translation>Pašvaldības, partneri, līgumi, notikumi, tīkli un temati visās valodās un alfabētos. Ierakstot gadskaitli, uzzināsiet, kas tajā gadā noticis.</translation>
    </message>
    <message>
        <source>Partners by country</source>
        <translation>Partneri pa valstīm</translation>
    </message>
    <message>
        <source>Partners by topic</source>
        <translation>Partneri pa tematiem</translation>
    </message>
    <message>
        <source>All partners of %1</source>
        <extracomment>%1 is the municipality whose partners these are</extracomment>
        <translation>%1: visi partneri</translation>
    </message>
    <message>
        <source>Change municipality</source>
        <translation>Mainīt pašvaldību</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Meklējiet visur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultāti</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Pirmais %n&#xa0;rezultāts</numerusform>
            <numerusform>Pirmie %n&#xa0;rezultāti</numerusform>
            <numerusform>Pirmie %n&#xa0;rezultāti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n&#xa0;rezultāts</numerusform>
            <numerusform>%n&#xa0;rezultāti</numerusform>
            <numerusform>%n&#xa0;rezultātu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The content file was not found.</source>
        <translation>Satura fails nav atrasts.</translation>
    </message>
    <message>
        <source>The content file cannot be read.</source>
        <translation>Satura failu nevar nolasīt.</translation>
    </message>
    <message>
        <source>The file is not a content file of this app.</source>
        <translation>Šis fails nav lietotnes satura fails.</translation>
    </message>
    <message>
        <source>The content file is damaged.</source>
        <translation>Satura fails ir bojāts.</translation>
    </message>
    <message>
        <source>The content file needs a newer version of this app.</source>
        <translation>Satura fails ir jaunāks par šo lietotni.</translation>
    </message>
    <message>
        <source>The content file is too old for this app.</source>
        <translation>Satura fails šai lietotnei ir par vecu.</translation>
    </message>
</context>
<context>
    <name>Signpost</name>
    <message>
        <source>As the crow flies from %1</source>
        <translation>Taisnā līnijā, sākumpunkts: %1</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>This text: %1</source>
        <translation>Šis teksts: %1</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>This screen</source>
        <translation>Šis ekrāns</translation>
    </message>
    <message>
        <source>Lock the screen for cleaning</source>
        <translation>Bloķēt ekrānu tīrīšanai</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>Restartēt lietotni</translation>
    </message>
    <message>
        <source>Quit the app</source>
        <translation>Iziet no lietotnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>Standpoint</name>
    <message>
        <source>Finding out where you are …</source>
        <translation>Nosakām, kur jūs atrodaties …</translation>
    </message>
    <message>
        <source>This device is not allowed to say where you are. Its settings can allow it.</source>
        <translation>Šī ierīce nedrīkst teikt, kur jūs atrodaties. To var atļaut ierīces iestatījumos.</translation>
    </message>
    <message>
        <source>It could not be found out where you are. Under the open sky it may work.</source>
        <translation>Neizdevās noteikt, kur jūs atrodaties. Zem klajas debess tas varētu izdoties.</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Piekļūstamības paziņojums</translation>
    </message>
    <message>
        <source>This app is made so that everyone can use it. It is built to the European standard EN&#xa0;301&#xa0;549 and to level AA of the Web Content Accessibility Guidelines (WCAG)&#xa0;2.2.</source>
        <translation>Šī lietotne veidota tā, lai to varētu izmantot ikviens. Tā izstrādāta atbilstoši Eiropas standartam EN&#xa0;301&#xa0;549 un vadlīniju WCAG&#xa0;2.2 AA līmenim.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Kas atvieglo lietošanu</translation>
    </message>
    <message>
        <source>Texts can be made up to twice as large. There are light, dark and high-contrast colours. Motion can be turned off.</source>
        <translation>Tekstu var palielināt līdz divkāršam lielumam. Var izvēlēties gaišas, tumšas vai augsta kontrasta krāsas. Kustību var izslēgt.</translation>
    </message>
    <message>
        <source>Everything the map shows is also in the list of partners. Everything works with a keyboard, with one finger and with a screen reader; no gesture needs two fingers.</source>
        <translation>Viss, ko rāda karte, ir arī partneru sarakstā. Visu var izdarīt gan ar tastatūru, gan ar vienu pirkstu, gan ar ekrāna lasītāju; nevienai darbībai nav vajadzīgi divi pirksti.</translation>
    </message>
    <message>
        <source>Every partnership is also described in easy language. On a tall public screen everything you can tap can be moved to the lower half.</source>
        <translation>Katra partnerība aprakstīta arī vieglajā valodā. Ja ekrāns publiskā vietā ir augsts, visas pogas var pārvietot uz tā apakšējo pusi.</translation>
    </message>
    <message>
        <source>What is not accessible yet</source>
        <translation>Kas vēl nav piekļūstams</translation>
    </message>
    <message>
        <source>The map itself is a picture and cannot be read out; the list says the same. Original documents of agreements are not part of the app.</source>
        <translation>Pati karte ir attēls, un ekrāna lasītājs to nevar nolasīt; tas pats pateikts sarakstā. Līgumu oriģināli lietotnē nav iekļauti.</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Dodiet mums ziņu</translation>
    </message>
    <message>
        <source>If something keeps you from using this app, please tell the municipality of %1, at its town hall or in writing. The municipality is required to reply.</source>
        <translation>Ja kaut kas jums traucē izmantot šo lietotni, lūdzu, paziņojiet par to pašvaldībai (%1) klātienē vai rakstiski. Pašvaldībai ir pienākums jums atbildēt.</translation>
    </message>
    <message>
        <source>This statement is based on our own tests, which run with every version of the app.</source>
        <translation>Šā paziņojuma pamatā ir mūsu pašu pārbaudes, ko veicam katrai lietotnes versijai.</translation>
    </message>
</context>
<context>
    <name>StillHerePage</name>
    <message>
        <source>Are you still here?</source>
        <translation>Vai jūs vēl esat šeit?</translation>
    </message>
    <message numerus="yes">
        <source>The screen starts over in %n seconds. To go on, touch it anywhere.</source>
        <translation>
            <numerusform>Pēc %n&#xa0;sekundes ekrāns atgriezīsies sākumā. Lai turpinātu, pieskarieties tam jebkurā vietā.</numerusform>
            <numerusform>Pēc %n&#xa0;sekundēm ekrāns atgriezīsies sākumā. Lai turpinātu, pieskarieties tam jebkurā vietā.</numerusform>
            <numerusform>Pēc %n&#xa0;sekundēm ekrāns atgriezīsies sākumā. Lai turpinātu, pieskarieties tam jebkurā vietā.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Es vēl esmu šeit</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take it with you</source>
        <translation>Paņemt līdzi</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atvērt failu</translation>
    </message>
</context>
<context>
    <name>TakeAlongButton</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Paņemt līdzi</translation>
    </message>
    <message>
        <source>Take the dates with you</source>
        <translation>Paņemt datumus līdzi</translation>
    </message>
</context>
<context>
    <name>TakeAlongCodes</name>
    <message>
        <source>Hold your phone’s camera up to the square. No internet is needed.</source>
        <translation>Pavērsiet telefona kameru pret kvadrātu. Internets nav vajadzīgs.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR kods: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Uz šodienu</translation>
    </message>
</context>
<context>
    <name>TimelineToday</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Scrolls to where the timeline begins; %1 is a year</extracomment>
        <translation>Atpakaļ uz %1.&#xa0;gadu</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change municipality</source>
        <translation>Mainīt pašvaldību</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Teksta lielums un krāsas</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Nolasīt skaļi</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>the municipality: short, for a phone; the first word of &quot;Change municipality&quot;</extracomment>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>short, on a button; also the beginning of &quot;Text size and colours&quot;</extracomment>
        <translation>Teksta lielums</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Twinning</source>
        <extracomment>Form of a partnership: two municipalities that call each other twin towns</extracomment>
        <translation>Sadraudzība</translation>
    </message>
    <message>
        <source>Friendship</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Draudzība</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Sadarbība</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Form of a partnership: taking part in a programme with others</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Network membership</source>
        <extracomment>Form of a partnership: being a member of a network of towns</extracomment>
        <translation>Dalība tīklā</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Plānota</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Aktīva</translation>
    </message>
    <message>
        <source>Dormant</source>
        <extracomment>Status of a partnership: nobody ended it, but nothing has happened for years</extracomment>
        <translation>Pašlaik neaktīva</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Status of a partnership: stopped by a decision, but not ended</extracomment>
        <translation>Apturēta</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Izbeigta</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Pirmie kontakti</translation>
    </message>
    <message>
        <source>Start of cooperation</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Sadarbības sākums</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was signed</extracomment>
        <translation>Parakstīšana</translation>
    </message>
    <message>
        <source>Renewed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was renewed</extracomment>
        <translation>Atjaunošana</translation>
    </message>
    <message>
        <source>Declaration</source>
        <extracomment>Label above a date in the history of a partnership: a declaration was made</extracomment>
        <translation>Deklarācija</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Label above a date in the history of a partnership: a municipality joined a network</extracomment>
        <translation>Pievienošanās</translation>
    </message>
    <message>
        <source>Cooperation ended</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Sadarbības beigas</translation>
    </message>
    <message>
        <source>Town</source>
        <extracomment>What a place is</extracomment>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>What a place is</extracomment>
        <translation>Pašvaldība</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>What a place is: a German Kreis and the like</extracomment>
        <translation>Apriņķis</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role of a municipality in a partnership</extracomment>
        <translation>Partneris</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Role of a municipality in a network</extracomment>
        <translation>Biedrs</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Role: the network that a municipality has joined</extracomment>
        <translation>Tīkls</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role of a municipality in a programme</extracomment>
        <translation>Dalībnieks</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Vizīte</translation>
    </message>
    <message>
        <source>Celebration</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Svinības</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Apmaiņa</translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of an event: a meeting of mayors</extracomment>
        <translation>Samits</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Projekts</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of an event: a book or booklet came out</extracomment>
        <translation>Izdevums</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Kind of an event: people of two towns got in touch</extracomment>
        <translation>Kontakts</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>Kind of an event: an agreement is signed</extracomment>
        <translation>Parakstīšana</translation>
    </message>
    <message>
        <source>original</source>
        <extracomment>How a text came to be in its language: it was written in it first</extracomment>
        <translation>oriģināls</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>How a text came to be in its language: translated, not yet read by a second editor</extracomment>
        <translation>tulkots</translation>
    </message>
    <message>
        <source>translated and reviewed</source>
        <extracomment>How a text came to be in its language: translated, then read and approved by a second editor</extracomment>
        <translation>tulkots un pārbaudīts</translation>
    </message>
    <message>
        <source>transliterated</source>
        <extracomment>How a text came to be in its language: Serbian put from Cyrillic into Latin letters by a program</extracomment>
        <translation>transliterēts</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovēņu valoda</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbu valoda</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>serbu valoda (kirilicā)</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>serbu valoda (latīņu rakstā)</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu valoda</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu valoda</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgāru valoda</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniešu valoda</translation>
    </message>
    <message>
        <source>Montenegrin</source>
        <translation>melnkalniešu valoda</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>čehu valoda</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dāņu valoda</translation>
    </message>
    <message>
        <source>German</source>
        <translation>vācu valoda</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grieķu valoda</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spāņu valoda</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>igauņu valoda</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>somu valoda</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franču valoda</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>horvātu valoda</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungāru valoda</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>itāļu valoda</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuviešu valoda</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>maķedoniešu valoda</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvēģu valoda</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>nīderlandiešu valoda</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poļu valoda</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugāļu valoda</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumāņu valoda</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>krievu valoda</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovāku valoda</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albāņu valoda</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>zviedru valoda</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turku valoda</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiņu valoda</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>Direction: a town lies north of here</extracomment>
        <translation>ziemeļi</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ziemeļaustrumi</translation>
    </message>
    <message>
        <source>east</source>
        <translation>austrumi</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>dienvidaustrumi</translation>
    </message>
    <message>
        <source>south</source>
        <translation>dienvidi</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>dienvidrietumi</translation>
    </message>
    <message>
        <source>west</source>
        <translation>rietumi</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ziemeļrietumi</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>A number of years, as in &quot;52 years of friendship&quot;</extracomment>
        <translation>
            <numerusform>%n gads</numerusform>
            <numerusform>%n gadi</numerusform>
            <numerusform>%n gadu</numerusform>
        </translation>
    </message>
    <message>
        <source>former partner</source>
        <extracomment>Stands where &quot;since 1975&quot; does: a municipality that no longer takes part in the partnership</extracomment>
        <translation>bijušais partneris</translation>
    </message>
    <message>
        <source>Falls on 29 February; in other years it is celebrated on 28 February.</source>
        <extracomment>Of an anniversary of anything that happened on 29 February, in a year without that day</extracomment>
        <translation>Īstā diena ir 29.&#xa0;februāris; gados, kad tādas nav, gadadienu atzīmē 28.&#xa0;februārī.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is one thing, or several with commas between them, %2 is the last</extracomment>
        <translation>%1 un %2</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <extracomment>In a calendar, before what is celebrated: &quot;Anniversary (Jesenice – Valjevo): Twinning charter&quot;</extracomment>
        <translation>Gadadiena</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <extracomment>The name of a calendar</extracomment>
        <translation>Gadadienas</translation>
    </message>
    <message>
        <source>a quarter of a century</source>
        <extracomment>These stand after &quot;25 years&quot;, &quot;50 years&quot; and so on, which they name another way</extracomment>
        <translation>gadsimta ceturksnis</translation>
    </message>
    <message>
        <source>half a century</source>
        <translation>pusgadsimts</translation>
    </message>
    <message>
        <source>three quarters of a century</source>
        <translation>trīs gadsimta ceturkšņi</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>gadsimts</translation>
    </message>
    <message>
        <source>milestone anniversary</source>
        <extracomment>Of 10, 20, 30, 40 years and so on</extracomment>
        <translation>apaļa jubileja</translation>
    </message>
    <message>
        <source>special anniversary</source>
        <extracomment>Of 5, 15, 35 years and so on</extracomment>
        <translation>jubileja</translation>
    </message>
</context>
<context>
    <name>YearSlider</name>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Atskaņot gadus</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>Vienu gadu atpakaļ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Gads</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Vienu gadu uz priekšu</translation>
    </message>
</context>
</TS>
