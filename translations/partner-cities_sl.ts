<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl_SI" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>O&#xa0;aplikaciji</translation>
    </message>
    <message>
        <source>Sources of the texts</source>
        <translation>Viri besedil</translation>
    </message>
    <message>
        <source>Facts, names and dates come from these sources; every text was written anew. What a source does not say is left open.</source>
        <translation>Podatki, imena in datumi so iz teh virov, vsa besedila pa so napisana na novo. Česar viri ne povedo, tega ne dodajamo.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Ta aplikacija</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Besedila</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zemljevid</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Pisave</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikone</translation>
    </message>
    <message>
        <source>Country names</source>
        <translation>Imena držav</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Programska osnova</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Različica</translation>
    </message>
    <message>
        <source>App %1, content %2</source>
        <translation>Aplikacija %1, vsebina %2</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Izjava o dostopnosti</translation>
    </message>
    <message>
        <source>This app shows the partner towns of municipalities, what they have agreed and when they celebrate it. All of it is on this device: no internet connection is needed.</source>
        <translation>Aplikacija predstavlja partnerska mesta občin, njihove dogovore in obletnice, ki jih praznujejo. Vse je shranjeno v&#xa0;tej napravi: internetna povezava ni potrebna.</translation>
    </message>
    <message>
        <source>Nothing about you is stored or sent.</source>
        <translation>Ničesar o&#xa0;vas ne shranjujemo in nikamor ne pošiljamo.</translation>
    </message>
    <message>
        <source>Your favourites and settings are kept on this device only; nothing about you is sent.</source>
        <translation>Priljubljeno in nastavitve ostanejo samo v&#xa0;tej napravi; ničesar o&#xa0;vas ne pošiljamo.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© sodelavci projekta OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>What it says</source>
        <translation>Glavne točke</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Vrsta partnerstva</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Languages of the document</source>
        <translation>Jeziki dokumenta</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Naslednja obletnica</translation>
    </message>
    <message>
        <source>Next special anniversary</source>
        <translation>Naslednji jubilej</translation>
    </message>
    <message>
        <source>About this date</source>
        <translation>Od kod poznamo datum</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisniki</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>O&#xa0;partnerju: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časovnica</translation>
    </message>
</context>
<context>
    <name>AnniversariesModel</name>
    <message>
        <source>This year</source>
        <translation>Letos</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>V&#xa0;poznejših letih</translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation>Znan je samo načrt</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Kar je že za nami</translation>
    </message>
    <message>
        <source>Today in our friendship</source>
        <translation>Danes v&#xa0;našem prijateljstvu</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ta mesec</translation>
    </message>
    <message>
        <source>The next five years</source>
        <translation>V&#xa0;naslednjih petih letih</translation>
    </message>
</context>
<context>
    <name>AnniversariesPage</name>
    <message>
        <source>Dates</source>
        <translation>Obletnice</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Nazaj</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, no pages yet</source>
        <translation>%1, še brez predstavitve</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose your municipality</source>
        <translation>Izberite svojo občino</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Vpišite prve črke</translation>
    </message>
    <message>
        <source>No municipality starts with these letters. Try fewer letters.</source>
        <translation>Ime nobene občine se ne začne s&#xa0;temi črkami. Vpišite manj črk.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Občine</translation>
    </message>
</context>
<context>
    <name>ClearSelection</name>
    <message>
        <source>Back to all partners of today</source>
        <translation>Nazaj na vse današnje partnerje</translation>
    </message>
</context>
<context>
    <name>DatesHead</name>
    <message>
        <source>Dates</source>
        <translation>Obletnice</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Naslednja obletnica</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časovnica</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Priljubljeno</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Reading comfort</source>
        <translation>Prikaz in branje</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Velikost besedila</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Manjše besedilo</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Večje besedilo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barve</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temno</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <translation>Po nastavitvi naprave</translation>
    </message>
    <message>
        <source>Reading and motion</source>
        <translation>Branje in gibanje</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Lahko branje</translation>
    </message>
    <message>
        <source>Partnerships are described in short, plain sentences.</source>
        <translation>Partnerstva so opisana s&#xa0;kratkimi, preprostimi stavki.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Manj gibanja</translation>
    </message>
    <message>
        <source>The map jumps instead of flying, and pages do not slide.</source>
        <translation>Zemljevid preskoči na izbrano mesto, strani se zamenjajo brez drsenja.</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Na dosegu roke</translation>
    </message>
    <message>
        <source>Everything you can tap moves to the lower half of the screen.</source>
        <translation>Vse, česar se lahko dotaknete, se premakne v&#xa0;spodnjo polovico zaslona.</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Izjava o dostopnosti</translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Source: %1</source>
        <translation>Vir: %1</translation>
    </message>
    <message>
        <source>another source: %1</source>
        <translation>drug vir: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>preverjeno: %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>načrtovano</translation>
    </message>
    <message>
        <source>on behalf of: %1</source>
        <translation>pooblastitelj: %1</translation>
    </message>
    <message>
        <source>Coat of arms: %1, %2</source>
        <translation>Grb: %1, %2</translation>
    </message>
    <message>
        <source>Photograph: %1, %2</source>
        <translation>Fotografija: %1, %2</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Place</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>O&#xa0;partnerju: %1</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>Close</source>
        <translation>Zaprite</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>Over the years</source>
        <translation>Skozi leta</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partnerska občina</numerusform>
            <numerusform>%n&#xa0;partnerski občini</numerusform>
            <numerusform>%n&#xa0;partnerske občine</numerusform>
            <numerusform>%n&#xa0;partnerskih občin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on record for this year.</source>
        <translation>Za to leto ni zabeleženega dogodka.</translation>
    </message>
    <message>
        <source>Back to all partners of today</source>
        <translation>Nazaj na vse današnje partnerje</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>In your favourites</source>
        <translation>Med priljubljenimi</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Dodajte med priljubljene</translation>
    </message>
</context>
<context>
    <name>FavouriteRow</name>
    <message>
        <source>Remove from favourites: %1</source>
        <extracomment>%1 is a partner town, an agreement or an event</extracomment>
        <translation>Odstranite iz priljubljenih: %1</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sporazumi</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Dogodki</translation>
    </message>
    <message numerus="yes">
        <source>%n more favourite(s) are not on the pages of this municipality.</source>
        <translation>
            <numerusform>Med priljubljenimi je še %n&#xa0;vnos, ki ga ni na straneh te občine.</numerusform>
            <numerusform>Med priljubljenimi sta še %n&#xa0;vnosa, ki ju ni na straneh te občine.</numerusform>
            <numerusform>Med priljubljenimi so še %n&#xa0;vnosi, ki jih ni na straneh te občine.</numerusform>
            <numerusform>Med priljubljenimi je še %n&#xa0;vnosov, ki jih ni na straneh te občine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary (%1): %2</source>
        <extracomment>%1 is a number of years, %2 a date: &quot;Next anniversary (52 years): 1 August 2027&quot;</extracomment>
        <translation>Naslednja obletnica (%1): %2</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Priljubljeno</translation>
    </message>
    <message>
        <source>The list is forgotten when your visit ends.</source>
        <translation>Seznam se ob koncu vašega obiska izbriše.</translation>
    </message>
    <message>
        <source>The list stays on this device and goes nowhere else.</source>
        <translation>Seznam ostane v&#xa0;tej napravi in se nikamor ne pošilja.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Ničesar še niste označili</translation>
    </message>
    <message>
        <source>Partners, agreements and coming events have a button with a heart. What you mark with it is found here.</source>
        <translation>Pri partnerjih, sporazumih in prihodnjih dogodkih je gumb s&#xa0;srcem. Kar označite z&#xa0;njim, najdete tukaj.</translation>
    </message>
    <message>
        <source>All dates on this list can go into your calendar at once.</source>
        <translation>Vse datume s&#xa0;seznama lahko hkrati dodate v&#xa0;svoj koledar.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>How far from where I stand?</source>
        <translation>Kako daleč je od tu, kjer stojim?</translation>
    </message>
    <message>
        <source>As the crow flies from where you stand</source>
        <translation>Zračna razdalja od tu, kjer stojite</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>Every year, next %1</source>
        <extracomment>%1 is a date that answers &quot;when?&quot;: &quot;Every year, next on 1 August 2027&quot;</extracomment>
        <translation>Vsako leto, naslednjič %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Dodajte v&#xa0;koledar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Koledar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more date(s)</source>
        <extracomment>After the first date of a calendar file, in a line of its own</extracomment>
        <translation>
            <numerusform>in še %n&#xa0;datum</numerusform>
            <numerusform>in še %n&#xa0;datuma</numerusform>
            <numerusform>in še %n&#xa0;datumi</numerusform>
            <numerusform>in še %n&#xa0;datumov</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in your map app</source>
        <translation>Odprite v&#xa0;aplikaciji z&#xa0;zemljevidi</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zemljevid</translation>
    </message>
    <message>
        <source>Save as a contact</source>
        <translation>Shranite med stike</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopirajte besedilo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Besedilo</translation>
    </message>
    <message>
        <source>The beginning of the text: %1</source>
        <extracomment>Under a QR code; %1 is how the text begins</extracomment>
        <translation>Začetek besedila: %1</translation>
    </message>
    <message>
        <source>There is no map app on this device that opens places.</source>
        <translation>Na tej napravi ni aplikacije z&#xa0;zemljevidi, ki bi odprla kraj.</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a message or a letter now.</source>
        <translation>Kopirano. Zdaj lahko besedilo prilepite v&#xa0;sporočilo ali pismo.</translation>
    </message>
    <message>
        <source>Saved in the folder %1: %2</source>
        <translation>Shranjeno v&#xa0;mapo %1: %2</translation>
    </message>
    <message>
        <source>The file could not be saved in the folder %1. Is there room, and may the app write there?</source>
        <translation>Datoteke ni bilo mogoče shraniti v&#xa0;mapo %1. Je na napravi dovolj prostora in sme aplikacija tja pisati?</translation>
    </message>
    <message>
        <source>There is no app on this device that opens the file.</source>
        <translation>Na tej napravi ni aplikacije, ki bi odprla datoteko.</translation>
    </message>
    <message numerus="yes">
        <source>For %n date(s) there is no calendar entry: only the year or month is known, not the day.</source>
        <translation>
            <numerusform>Za %n&#xa0;datum v&#xa0;koledarju ni vnosa: znano je le leto ali mesec, dan pa ne.</numerusform>
            <numerusform>Za %n&#xa0;datuma v&#xa0;koledarju ni vnosa: znano je le leto ali mesec, dan pa ne.</numerusform>
            <numerusform>Za %n&#xa0;datume v&#xa0;koledarju ni vnosa: znano je le leto ali mesec, dan pa ne.</numerusform>
            <numerusform>Za %n&#xa0;datumov v&#xa0;koledarju ni vnosa: znano je le leto ali mesec, dan pa ne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>App version: %1</source>
        <translation>Različica aplikacije: %1</translation>
    </message>
    <message>
        <source>Content version: %1</source>
        <translation>Različica vsebine: %1</translation>
    </message>
    <message>
        <source>Running for: %1 h %2 min</source>
        <translation>Deluje: %1 h %2 min</translation>
    </message>
    <message>
        <source>Visits since then: %1</source>
        <translation>Število obiskov od zagona: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MB</source>
        <translation>Pomnilnik: %1 MB</translation>
    </message>
    <message>
        <source>Last warning: %1</source>
        <translation>Zadnje opozorilo: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ni opozoril</translation>
    </message>
    <message>
        <source>The content is out of date (its last day: %1). New content is needed.</source>
        <translation>Vsebina je zastarela (zadnji dan veljavnosti: %1). Potrebna je nova vsebina.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, so that dates are right again.</source>
        <translation>Ura tega računalnika ni točna. Nastavite jo, da bodo datumi spet pravilni.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partnerska občina</numerusform>
            <numerusform>%n&#xa0;partnerski občini</numerusform>
            <numerusform>%n&#xa0;partnerske občine</numerusform>
            <numerusform>%n&#xa0;partnerskih občin</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Naslednja obletnica</translation>
    </message>
    <message>
        <source>Tap a town on the map or in this list.</source>
        <translation>Dotaknite se mesta na zemljevidu ali na tem seznamu.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Skozi leta</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partnerska občina</numerusform>
            <numerusform>%n&#xa0;partnerski občini</numerusform>
            <numerusform>%n&#xa0;partnerske občine</numerusform>
            <numerusform>%n&#xa0;partnerskih občin</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Za začetek se dotaknite zaslona</translation>
    </message>
</context>
<context>
    <name>KioskLayer</name>
    <message>
        <source>The screen can be cleaned now.</source>
        <translation>Zaslon lahko zdaj očistite.</translation>
    </message>
    <message numerus="yes">
        <source>Touch works again in %n seconds.</source>
        <translation>
            <numerusform>Na dotik se bo spet odzval čez %n&#xa0;sekundo.</numerusform>
            <numerusform>Na dotik se bo spet odzval čez %n&#xa0;sekundi.</numerusform>
            <numerusform>Na dotik se bo spet odzval čez %n&#xa0;sekunde.</numerusform>
            <numerusform>Na dotik se bo spet odzval čez %n&#xa0;sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen rests. Touch it to wake it.</source>
        <translation>Zaslon počiva. Dotaknite se ga, da se prebudi.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Partner Cities</source>
        <translation>Partnerska mesta</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Približajte</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddaljite</translation>
    </message>
    <message>
        <source>Show all partners</source>
        <translation>Pokažite vse partnerje</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Skozi leta</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partnerska občina</numerusform>
            <numerusform>%n&#xa0;partnerski občini</numerusform>
            <numerusform>%n&#xa0;partnerske občine</numerusform>
            <numerusform>%n&#xa0;partnerskih občin</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Preberite več</translation>
    </message>
    <message>
        <source>Tap a town on the map.</source>
        <translation>Dotaknite se mesta na zemljevidu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zaprite</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokažite manj</translation>
    </message>
</context>
<context>
    <name>MapCutout</name>
    <message>
        <source>Map: %1</source>
        <translation>Zemljevid: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map. The partners are also in the list of partners.</source>
        <translation>Zemljevid. Partnerje najdete tudi na seznamu partnerjev.</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesModel</name>
    <message>
        <source>Municipalities with their own pages</source>
        <translation>Občine s predstavitvijo</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Strani</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zemljevid</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Obletnice</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Mreže</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O&#xa0;aplikaciji</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Mreže</translation>
    </message>
    <message>
        <source>No network membership is on record for %1.</source>
        <translation>%1: članstvo v&#xa0;mrežah mest ni zabeleženo.</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Ustanovitev</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Pristop k&#xa0;mreži</translation>
    </message>
    <message>
        <source>A network brings many towns together: they learn from one another and run joint projects.</source>
        <translation>Mreža povezuje več mest: učijo se drugo od drugega in skupaj pripravljajo projekte.</translation>
    </message>
    <message>
        <source>See another municipality</source>
        <translation>Oglejte si drugo občino</translation>
    </message>
    <message>
        <source>It is not known when the municipality joined this network.</source>
        <translation>Ni znano, kdaj se je občina pridružila tej mreži.</translation>
    </message>
    <message>
        <source>Members shown in this app</source>
        <extracomment>Before the names of municipalities that belong to a network</extracomment>
        <translation>Članice, predstavljene v&#xa0;aplikaciji</translation>
    </message>
    <message>
        <source>Networks of other municipalities</source>
        <translation>Mreže drugih občin</translation>
    </message>
</context>
<context>
    <name>NoContent</name>
    <message>
        <source>This municipality has not shared its partnerships here yet.</source>
        <translation>Ta občina tu še ni predstavila svojih partnerstev.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Izberite drugo občino</translation>
    </message>
    <message>
        <source>To join, a municipality writes down its partner towns, agreements and dates in a few text files, checks them with the content tool that belongs to this app, and adds them to the content.</source>
        <translation>Občina, ki se želi pridružiti, zapiše svoja partnerska mesta, sporazume in datume v&#xa0;nekaj besedilnih datotek, jih preveri z&#xa0;orodjem, ki je priloženo tej aplikaciji, in jih doda k&#xa0;njeni vsebini.</translation>
    </message>
</context>
<context>
    <name>PageFlick</name>
    <message>
        <source>Page</source>
        <translation>Stran</translation>
    </message>
</context>
<context>
    <name>PartnerCrowd</name>
    <message numerus="yes">
        <source>%n towns. The arrow keys lead from one to the next.</source>
        <translation>
            <numerusform>%n mesto. Smerne tipke vodijo od enega do drugega.</numerusform>
            <numerusform>%n mesti. Smerne tipke vodijo od enega do drugega.</numerusform>
            <numerusform>%n mesta. Smerne tipke vodijo od enega do drugega.</numerusform>
            <numerusform>%n mest. Smerne tipke vodijo od enega do drugega.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Events on record</source>
        <translation>Zabeleženi dogodki</translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
</context>
<context>
    <name>PartnerSelection</name>
    <message>
        <source>Anniversaries</source>
        <translation>Jubileji</translation>
    </message>
    <message>
        <source>Anniversaries in %1</source>
        <translation>Jubileji leta %1</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Država</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Vrsta partnerstva</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partnerji</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partnerska občina</numerusform>
            <numerusform>%n&#xa0;partnerski občini</numerusform>
            <numerusform>%n&#xa0;partnerske občine</numerusform>
            <numerusform>%n&#xa0;partnerskih občin</numerusform>
        </translation>
    </message>
    <message>
        <source>The partnerships on record are network memberships: see Networks.</source>
        <translation>Zabeležena partnerstva so članstva v&#xa0;mrežah: najdete jih pod »Mreže«.</translation>
    </message>
    <message numerus="yes">
        <source>%n former</source>
        <translation>
            <numerusform>%n&#xa0;nekdanja</numerusform>
            <numerusform>%n&#xa0;nekdanji</numerusform>
            <numerusform>%n&#xa0;nekdanje</numerusform>
            <numerusform>%n&#xa0;nekdanjih</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Priljubljeno</translation>
    </message>
</context>
<context>
    <name>PartnershipCard</name>
    <message>
        <source>Next anniversary</source>
        <translation>Naslednja obletnica</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Celotno besedilo</translation>
    </message>
    <message>
        <source>In easy language</source>
        <translation>V&#xa0;lahkem branju</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časovnica</translation>
    </message>
</context>
<context>
    <name>PhotographList</name>
    <message>
        <source>Photographs</source>
        <translation>Fotografije</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>Za osebje</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. The next one can be tried in %n seconds.</source>
        <translation>
            <numerusform>Napačna koda PIN. Znova lahko poskusite čez %n&#xa0;sekundo.</numerusform>
            <numerusform>Napačna koda PIN. Znova lahko poskusite čez %n&#xa0;sekundi.</numerusform>
            <numerusform>Napačna koda PIN. Znova lahko poskusite čez %n&#xa0;sekunde.</numerusform>
            <numerusform>Napačna koda PIN. Znova lahko poskusite čez %n&#xa0;sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Napačna koda PIN.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Vnesite kodo PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>vnesena %n&#xa0;števka</numerusform>
            <numerusform>vneseni %n&#xa0;števki</numerusform>
            <numerusform>vnesene %n&#xa0;števke</numerusform>
            <numerusform>vnesenih %n&#xa0;števk</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Izbrišite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Odprite</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>There is nothing to show at the moment. Please tell the staff.</source>
        <translation>Trenutno ni mogoče prikazati ničesar. Prosimo, obvestite skrbnika te naprave.</translation>
    </message>
    <message>
        <source>You are seeing the content that came with the app. Please tell the staff.</source>
        <translation>Prikazana je vsebina, ki je bila priložena aplikaciji. Prosimo, obvestite skrbnika te naprave.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Naprej</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Glasno branje</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nadaljujte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Premor</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Ponovite</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Tišje</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Glasneje</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Ustavite branje</translation>
    </message>
</context>
<context>
    <name>ResultMaker</name>
    <message>
        <source>shown now</source>
        <translation>trenutna izbira</translation>
    </message>
    <message>
        <source>partner of %1</source>
        <extracomment>%1 is a municipality: what was found is a partner of it</extracomment>
        <translation>partner: %1</translation>
    </message>
    <message>
        <source>has pages of its own</source>
        <translation>ima svojo predstavitev</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>še brez predstavitve</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sporazum</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>partners of %1</source>
        <translation>%1: partnerji</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>This screen is out of order for now. Please ask the staff.</source>
        <translation>Ta zaslon trenutno ne deluje. Prosimo, obrnite se na osebje.</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tipkovnica</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Velika črka</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Vezaj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Presledek</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Izbrišite</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Zaprite tipkovnico</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Izpraznite polje</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Nothing found</source>
        <translation>Ni zadetkov</translation>
    </message>
    <message>
        <source>No word begins with these letters. Try fewer letters.</source>
        <translation>Nobena beseda se ne začne s&#xa0;temi črkami. Z&#xa0;manj črkami najdete več.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Ste morda mislili:</translation>
    </message>
    <message>
        <source>Municipalities, partners, agreements, events, networks and topics, in every language and script. Type a year to see what happened then.</source>
        <translation>Občine, partnerji, sporazumi, dogodki, mreže in teme, v&#xa0;vseh jezikih in pisavah. Če vpišete letnico, izveste, kaj se je takrat zgodilo.</translation>
    </message>
    <message>
        <source>Partners by country</source>
        <translation>Partnerji po državah</translation>
    </message>
    <message>
        <source>Partners by topic</source>
        <translation>Partnerji po temah</translation>
    </message>
    <message>
        <source>All partners of %1</source>
        <extracomment>%1 is the municipality whose partners these are</extracomment>
        <translation>%1: vsi partnerji</translation>
    </message>
    <message>
        <source>Change municipality</source>
        <translation>Zamenjajte občino</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Iščite po vsej vsebini</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Zadetki</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>Nothing found</source>
        <translation>Ni zadetkov</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Prvi %n&#xa0;zadetek</numerusform>
            <numerusform>Prva %n&#xa0;zadetka</numerusform>
            <numerusform>Prvi %n&#xa0;zadetki</numerusform>
            <numerusform>Prvih %n&#xa0;zadetkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n&#xa0;zadetek</numerusform>
            <numerusform>%n&#xa0;zadetka</numerusform>
            <numerusform>%n&#xa0;zadetki</numerusform>
            <numerusform>%n&#xa0;zadetkov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The content file was not found.</source>
        <translation>Datoteke z&#xa0;vsebino ni mogoče najti.</translation>
    </message>
    <message>
        <source>The content file cannot be read.</source>
        <translation>Datoteke z&#xa0;vsebino ni mogoče prebrati.</translation>
    </message>
    <message>
        <source>The file is not a content file of this app.</source>
        <translation>To ni datoteka z&#xa0;vsebino za to aplikacijo.</translation>
    </message>
    <message>
        <source>The content file is damaged.</source>
        <translation>Datoteka z&#xa0;vsebino je poškodovana.</translation>
    </message>
    <message>
        <source>The content file needs a newer version of this app.</source>
        <translation>Datoteka z&#xa0;vsebino je novejša od te aplikacije.</translation>
    </message>
    <message>
        <source>The content file is too old for this app.</source>
        <translation>Datoteka z&#xa0;vsebino je za to aplikacijo prestara.</translation>
    </message>
</context>
<context>
    <name>Signpost</name>
    <message>
        <source>As the crow flies from %1</source>
        <translation>Zračna razdalja, izhodišče: %1</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>This text: %1</source>
        <translation>To besedilo: %1</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>This screen</source>
        <translation>Ta zaslon</translation>
    </message>
    <message>
        <source>Lock the screen for cleaning</source>
        <translation>Zakleni zaslon za čiščenje</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>Znova zaženite aplikacijo</translation>
    </message>
    <message>
        <source>Quit the app</source>
        <translation>Zapusti aplikacijo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zaprite</translation>
    </message>
</context>
<context>
    <name>Standpoint</name>
    <message>
        <source>Finding out where you are …</source>
        <translation>Ugotavljamo, kje ste …</translation>
    </message>
    <message>
        <source>This device is not allowed to say where you are. Its settings can allow it.</source>
        <translation>Ta naprava ne sme povedati, kje ste. To lahko dovolite v&#xa0;njenih nastavitvah.</translation>
    </message>
    <message>
        <source>It could not be found out where you are. Under the open sky it may work.</source>
        <translation>Ni bilo mogoče ugotoviti, kje ste. Na prostem bo morda šlo.</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Izjava o dostopnosti</translation>
    </message>
    <message>
        <source>This app is made so that everyone can use it. It is built to the European standard EN&#xa0;301&#xa0;549 and to level AA of the Web Content Accessibility Guidelines (WCAG)&#xa0;2.2.</source>
        <translation>Aplikacija je narejena tako, da jo lahko uporablja vsakdo. Zasnovana je po evropskem standardu EN&#xa0;301&#xa0;549 in po smernicah WCAG&#xa0;2.2 na ravni AA.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Kaj vam pomaga</translation>
    </message>
    <message>
        <source>Texts can be made up to twice as large. There are light, dark and high-contrast colours. Motion can be turned off.</source>
        <translation>Besedila lahko povečate na dvakratno velikost. Izberete lahko svetle barve, temne barve ali visok kontrast. Gibanje lahko izklopite.</translation>
    </message>
    <message>
        <source>Everything the map shows is also in the list of partners. Everything works with a keyboard, with one finger and with a screen reader; no gesture needs two fingers.</source>
        <translation>Vse, kar je na zemljevidu, je tudi na seznamu partnerjev. Vse lahko upravljate s&#xa0;tipkovnico, z&#xa0;enim prstom ali z&#xa0;bralnikom zaslona; za nobeno potezo ne potrebujete dveh prstov.</translation>
    </message>
    <message>
        <source>Every partnership is also described in easy language. On a tall public screen everything you can tap can be moved to the lower half.</source>
        <translation>Vsako partnerstvo je opisano tudi v&#xa0;lahkem branju. Na visokem zaslonu na javnem mestu lahko vse gumbe premaknete v&#xa0;spodnjo polovico.</translation>
    </message>
    <message>
        <source>What is not accessible yet</source>
        <translation>Kaj še ni dostopno</translation>
    </message>
    <message>
        <source>The map itself is a picture and cannot be read out; the list says the same. Original documents of agreements are not part of the app.</source>
        <translation>Zemljevid je slika, zato ga ni mogoče prebrati na glas; iste podatke najdete na seznamu. Izvirniki sporazumov niso del aplikacije.</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Sporočite nam</translation>
    </message>
    <message>
        <source>If something keeps you from using this app, please tell the municipality of %1, at its town hall or in writing. The municipality is required to reply.</source>
        <translation>Če vas pri uporabi aplikacije kaj ovira, obvestite občino (%1), osebno na njenem sedežu ali pisno. Občina vam mora odgovoriti.</translation>
    </message>
    <message>
        <source>This statement is based on our own tests, which run with every version of the app.</source>
        <translation>Izjava temelji na naših preizkusih, ki jih opravimo ob vsaki različici aplikacije.</translation>
    </message>
</context>
<context>
    <name>StillHerePage</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ste še tukaj?</translation>
    </message>
    <message numerus="yes">
        <source>The screen starts over in %n seconds. To go on, touch it anywhere.</source>
        <translation>
            <numerusform>Zaslon se bo čez %n&#xa0;sekundo vrnil na začetek. Če želite nadaljevati, se ga dotaknite kjer koli.</numerusform>
            <numerusform>Zaslon se bo čez %n&#xa0;sekundi vrnil na začetek. Če želite nadaljevati, se ga dotaknite kjer koli.</numerusform>
            <numerusform>Zaslon se bo čez %n&#xa0;sekunde vrnil na začetek. Če želite nadaljevati, se ga dotaknite kjer koli.</numerusform>
            <numerusform>Zaslon se bo čez %n&#xa0;sekund vrnil na začetek. Če želite nadaljevati, se ga dotaknite kjer koli.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Še sem tukaj</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take it with you</source>
        <translation>Vzemite s&#xa0;seboj</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Odprite datoteko</translation>
    </message>
</context>
<context>
    <name>TakeAlongButton</name>
    <message>
        <source>Close</source>
        <translation>Zaprite</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Vzemite s&#xa0;seboj</translation>
    </message>
    <message>
        <source>Take the dates with you</source>
        <translation>Vzemite datume s&#xa0;seboj</translation>
    </message>
</context>
<context>
    <name>TakeAlongCodes</name>
    <message>
        <source>Hold your phone’s camera up to the square. No internet is needed.</source>
        <translation>Kamero telefona usmerite v&#xa0;kvadrat. Interneta ne potrebujete.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>Koda QR: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Danes</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Časovnica</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Pojdite na današnji dan</translation>
    </message>
</context>
<context>
    <name>TimelineToday</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Scrolls to where the timeline begins; %1 is a year</extracomment>
        <translation>Nazaj v&#xa0;leto %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change municipality</source>
        <translation>Zamenjajte občino</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Velikost besedila in barve</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Preberite na glas</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>the municipality: short, for a phone; the first word of &quot;Change municipality&quot;</extracomment>
        <translation>Zamenjajte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>short, on a button; also the beginning of &quot;Text size and colours&quot;</extracomment>
        <translation>Velikost besedila</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Twinning</source>
        <extracomment>Form of a partnership: two municipalities that call each other twin towns</extracomment>
        <translation>Pobratenje</translation>
    </message>
    <message>
        <source>Friendship</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Prijateljstvo</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Sodelovanje</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Form of a partnership: taking part in a programme with others</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Network membership</source>
        <extracomment>Form of a partnership: being a member of a network of towns</extracomment>
        <translation>Članstvo v&#xa0;mreži</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Načrtovano</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Dejavno</translation>
    </message>
    <message>
        <source>Dormant</source>
        <extracomment>Status of a partnership: nobody ended it, but nothing has happened for years</extracomment>
        <translation>Miruje</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Status of a partnership: stopped by a decision, but not ended</extracomment>
        <translation>Začasno ustavljeno</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Končano</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Prvi stiki</translation>
    </message>
    <message>
        <source>Start of cooperation</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Začetek sodelovanja</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was signed</extracomment>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Renewed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was renewed</extracomment>
        <translation>Obnovljeno</translation>
    </message>
    <message>
        <source>Declaration</source>
        <extracomment>Label above a date in the history of a partnership: a declaration was made</extracomment>
        <translation>Izjava</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Label above a date in the history of a partnership: a municipality joined a network</extracomment>
        <translation>Pristop</translation>
    </message>
    <message>
        <source>Cooperation ended</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Konec sodelovanja</translation>
    </message>
    <message>
        <source>Town</source>
        <extracomment>What a place is</extracomment>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>What a place is</extracomment>
        <translation>Občina</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>What a place is: a German Kreis and the like</extracomment>
        <translation>Okrožje</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role of a municipality in a partnership</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Role of a municipality in a network</extracomment>
        <translation>Članica</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Role: the network that a municipality has joined</extracomment>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role of a municipality in a programme</extracomment>
        <translation>Udeleženka</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Obisk</translation>
    </message>
    <message>
        <source>Celebration</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Praznovanje</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Izmenjava</translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of an event: a meeting of mayors</extracomment>
        <translation>Srečanje na vrhu</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of an event: a book or booklet came out</extracomment>
        <translation>Publikacija</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Kind of an event: people of two towns got in touch</extracomment>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>Kind of an event: an agreement is signed</extracomment>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>original</source>
        <extracomment>How a text came to be in its language: it was written in it first</extracomment>
        <translation>izvirnik</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>How a text came to be in its language: translated, not yet read by a second editor</extracomment>
        <translation>prevedeno</translation>
    </message>
    <message>
        <source>translated and reviewed</source>
        <extracomment>How a text came to be in its language: translated, then read and approved by a second editor</extracomment>
        <translation>prevedeno in pregledano</translation>
    </message>
    <message>
        <source>transliterated</source>
        <extracomment>How a text came to be in its language: Serbian put from Cyrillic into Latin letters by a program</extracomment>
        <translation>prečrkovano</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovenščina</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>srbščina</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>srbščina (cirilica)</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>srbščina (latinica)</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvijščina</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angleščina</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bolgarščina</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosanščina</translation>
    </message>
    <message>
        <source>Montenegrin</source>
        <translation>črnogorščina</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>češčina</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danščina</translation>
    </message>
    <message>
        <source>German</source>
        <translation>nemščina</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grščina</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>španščina</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonščina</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finščina</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francoščina</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>hrvaščina</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>madžarščina</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italijanščina</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litovščina</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>makedonščina</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norveščina</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>nizozemščina</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poljščina</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalščina</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romunščina</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruščina</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaščina</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanščina</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>švedščina</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turščina</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrajinščina</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>Direction: a town lies north of here</extracomment>
        <translation>sever</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>severovzhod</translation>
    </message>
    <message>
        <source>east</source>
        <translation>vzhod</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>jugovzhod</translation>
    </message>
    <message>
        <source>south</source>
        <translation>jug</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>jugozahod</translation>
    </message>
    <message>
        <source>west</source>
        <translation>zahod</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>severozahod</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>A number of years, as in &quot;52 years of friendship&quot;</extracomment>
        <translation>
            <numerusform>%n leto</numerusform>
            <numerusform>%n leti</numerusform>
            <numerusform>%n leta</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
    <message>
        <source>former partner</source>
        <extracomment>Stands where &quot;since 1975&quot; does: a municipality that no longer takes part in the partnership</extracomment>
        <translation>nekdanji partner</translation>
    </message>
    <message>
        <source>Falls on 29 February; in other years it is celebrated on 28 February.</source>
        <extracomment>Of an anniversary of anything that happened on 29 February, in a year without that day</extracomment>
        <translation>Pravi dan je 29.&#xa0;februar; v&#xa0;letih brez njega obletnico praznujemo 28.&#xa0;februarja.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is one thing, or several with commas between them, %2 is the last</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <extracomment>In a calendar, before what is celebrated: &quot;Anniversary (Jesenice – Valjevo): Twinning charter&quot;</extracomment>
        <translation>Obletnica</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <extracomment>The name of a calendar</extracomment>
        <translation>Obletnice</translation>
    </message>
    <message>
        <source>a quarter of a century</source>
        <extracomment>These stand after &quot;25 years&quot;, &quot;50 years&quot; and so on, which they name another way</extracomment>
        <translation>četrt stoletja</translation>
    </message>
    <message>
        <source>half a century</source>
        <translation>pol stoletja</translation>
    </message>
    <message>
        <source>three quarters of a century</source>
        <translation>tri četrt stoletja</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>stoletje</translation>
    </message>
    <message>
        <source>milestone anniversary</source>
        <extracomment>Of 10, 20, 30, 40 years and so on</extracomment>
        <translation>okrogli jubilej</translation>
    </message>
    <message>
        <source>special anniversary</source>
        <extracomment>Of 5, 15, 35 years and so on</extracomment>
        <translation>jubilej</translation>
    </message>
</context>
<context>
    <name>YearSlider</name>
    <message>
        <source>Today</source>
        <translation>Danes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ustavite</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Predvajajte leta</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>Eno leto nazaj</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leto</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Eno leto naprej</translation>
    </message>
</context>
</TS>
