<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_RS" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>О&#xa0;апликацији</translation>
    </message>
    <message>
        <source>Sources of the texts</source>
        <translation>Извори текстова</translation>
    </message>
    <message>
        <source>Facts, names and dates come from these sources; every text was written anew. What a source does not say is left open.</source>
        <translation>Чињенице, имена и&#xa0;датуми потичу из ових извора, а&#xa0;сваки текст је написан изнова. Оно што извор не наводи остаје отворено.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лиценце</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Ова апликација</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Текстови</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Фонтови</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Иконице</translation>
    </message>
    <message>
        <source>Country names</source>
        <translation>Називи држава</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Коришћена технологија</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Верзија</translation>
    </message>
    <message>
        <source>App %1, content %2</source>
        <translation>Апликација %1, садржај %2</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Изјава о приступачности</translation>
    </message>
    <message>
        <source>This app shows the partner towns of municipalities, what they have agreed and when they celebrate it. All of it is on this device: no internet connection is needed.</source>
        <translation>Ова апликација представља партнерске градове општина: шта су једни с&#xa0;другима договорили и&#xa0;када то славе. Све се налази на овом уређају: мрежна веза није потребна.</translation>
    </message>
    <message>
        <source>Nothing about you is stored or sent.</source>
        <translation>О&#xa0;вама се ништа не чува и&#xa0;ништа се никуда не шаље.</translation>
    </message>
    <message>
        <source>Your favourites and settings are kept on this device only; nothing about you is sent.</source>
        <translation>Омиљено и&#xa0;подешавања остају само на овом уређају; о&#xa0;вама се ништа никуда не шаље.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© сарадници пројекта OpenStreetMap</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>What it says</source>
        <translation>Шта је договорено</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Врста партнерства</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Languages of the document</source>
        <translation>Језици документа</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Следећа годишњица</translation>
    </message>
    <message>
        <source>Next special anniversary</source>
        <translation>Следећи јубилеј</translation>
    </message>
    <message>
        <source>About this date</source>
        <translation>О&#xa0;овом датуму</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Потписници</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>О&#xa0;партнеру: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временска линија</translation>
    </message>
</context>
<context>
    <name>AnniversariesModel</name>
    <message>
        <source>This year</source>
        <translation>Ове године</translation>
    </message>
    <message>
        <source>Later years</source>
        <translation>У&#xa0;годинама које следе</translation>
    </message>
    <message>
        <source>Planned, not confirmed</source>
        <translation>Планирано, није потврђено</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Протекли догађаји</translation>
    </message>
    <message>
        <source>Today in our friendship</source>
        <translation>Данас у&#xa0;нашем пријатељству</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Овог месеца</translation>
    </message>
    <message>
        <source>The next five years</source>
        <translation>У&#xa0;наредних пет година</translation>
    </message>
</context>
<context>
    <name>AnniversariesPage</name>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1, no pages yet</source>
        <translation>%1, за сада без својих страница</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose your municipality</source>
        <translation>Изаберите своју општину</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Упишите прва слова</translation>
    </message>
    <message>
        <source>No municipality starts with these letters. Try fewer letters.</source>
        <translation>Назив ниједне општине не почиње овим словима. Упишите мање слова.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Општине</translation>
    </message>
</context>
<context>
    <name>ClearSelection</name>
    <message>
        <source>Back to all partners of today</source>
        <translation>Назад на све данашње партнере</translation>
    </message>
</context>
<context>
    <name>DatesHead</name>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Следећа годишњица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временска линија</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Омиљено</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Reading comfort</source>
        <translation>Приказ и&#xa0;читање</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Величина слова</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мања слова</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Већа слова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Боје</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висок контраст</translation>
    </message>
    <message>
        <source>Same as the device</source>
        <translation>Према подешавању уређаја</translation>
    </message>
    <message>
        <source>Reading and motion</source>
        <translation>Читање и&#xa0;анимације</translation>
    </message>
    <message>
        <source>Easy language</source>
        <translation>Једноставан језик</translation>
    </message>
    <message>
        <source>Partnerships are described in short, plain sentences.</source>
        <translation>Партнерства су описана кратким и&#xa0;једноставним реченицама.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Мање анимација</translation>
    </message>
    <message>
        <source>The map jumps instead of flying, and pages do not slide.</source>
        <translation>Мапа одмах прелази на ново место, а&#xa0;странице се смењују без клизања.</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>На дохват руке</translation>
    </message>
    <message>
        <source>Everything you can tap moves to the lower half of the screen.</source>
        <translation>Све што може да се додирне премешта се у&#xa0;доњу половину екрана.</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Изјава о приступачности</translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Source: %1</source>
        <translation>Извор: %1</translation>
    </message>
    <message>
        <source>another source: %1</source>
        <translation>други извор: %1</translation>
    </message>
    <message>
        <source>checked: %1</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планирано</translation>
    </message>
    <message>
        <source>on behalf of: %1</source>
        <translation>по овлашћењу: %1</translation>
    </message>
    <message>
        <source>Coat of arms: %1, %2</source>
        <translation>Грб: %1, %2</translation>
    </message>
    <message>
        <source>Photograph: %1, %2</source>
        <translation>Фотографија: %1, %2</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1 is a partner town: opens the page about it</extracomment>
        <translation>О&#xa0;партнеру: %1</translation>
    </message>
</context>
<context>
    <name>ExploreCard</name>
    <message>
        <source>Close</source>
        <translation>Затворите</translation>
    </message>
</context>
<context>
    <name>ExplorePanel</name>
    <message>
        <source>Over the years</source>
        <translation>Кроз године</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;партнер</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on record for this year.</source>
        <translation>За ову годину није забележен ниједан догађај.</translation>
    </message>
    <message>
        <source>Back to all partners of today</source>
        <translation>Назад на све данашње партнере</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>In your favourites</source>
        <translation>Међу омиљенима</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Додајте у&#xa0;омиљене</translation>
    </message>
</context>
<context>
    <name>FavouriteRow</name>
    <message>
        <source>Remove from favourites: %1</source>
        <extracomment>%1 is a partner town, an agreement or an event</extracomment>
        <translation>Уклоните из омиљених: %1</translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Споразуми</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Догађаји</translation>
    </message>
    <message numerus="yes">
        <source>%n more favourite(s) are not on the pages of this municipality.</source>
        <translation>
            <numerusform>Међу омиљенима је још %n&#xa0;ставка које нема на страницама ове општине.</numerusform>
            <numerusform>Међу омиљенима су још %n&#xa0;ставке којих нема на страницама ове општине.</numerusform>
            <numerusform>Међу омиљенима је још %n&#xa0;ставки којих нема на страницама ове општине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary (%1): %2</source>
        <extracomment>%1 is a number of years, %2 a date: &quot;Next anniversary (52 years): 1 August 2027&quot;</extracomment>
        <translation>Следећа годишњица (%1): %2</translation>
    </message>
</context>
<context>
    <name>FavouritesPage</name>
    <message>
        <source>Favourites</source>
        <translation>Омиљено</translation>
    </message>
    <message>
        <source>The list is forgotten when your visit ends.</source>
        <translation>Списак се брише на крају ваше посете.</translation>
    </message>
    <message>
        <source>The list stays on this device and goes nowhere else.</source>
        <translation>Списак остаје на овом уређају и&#xa0;никуда се не шаље.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Још ништа нисте означили</translation>
    </message>
    <message>
        <source>Partners, agreements and coming events have a button with a heart. What you mark with it is found here.</source>
        <translation>Уз партнере, споразуме и&#xa0;предстојеће догађаје стоји дугме са срцем. Све што њиме означите наћи ћете овде.</translation>
    </message>
    <message>
        <source>All dates on this list can go into your calendar at once.</source>
        <translation>Све датуме са списка можете одједном додати у&#xa0;свој календар.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>How far from where I stand?</source>
        <translation>Колико је далеко од места где стојим?</translation>
    </message>
    <message>
        <source>As the crow flies from where you stand</source>
        <translation>Ваздушном линијом од места где стојите</translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message>
        <source>Every year, next %1</source>
        <extracomment>%1 is a date that answers &quot;when?&quot;: &quot;Every year, next on 1 August 2027&quot;</extracomment>
        <translation>Сваке године, следећи пут %1</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Додајте у&#xa0;календар</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message numerus="yes">
        <source>and %n more date(s)</source>
        <extracomment>After the first date of a calendar file, in a line of its own</extracomment>
        <translation>
            <numerusform>и&#xa0;још %n&#xa0;датум</numerusform>
            <numerusform>и&#xa0;још %n&#xa0;датума</numerusform>
            <numerusform>и&#xa0;још %n&#xa0;датума</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in your map app</source>
        <translation>Отворите у&#xa0;апликацији са мапама</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Save as a contact</source>
        <translation>Сачувајте као контакт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копирајте текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The beginning of the text: %1</source>
        <extracomment>Under a QR code; %1 is how the text begins</extracomment>
        <translation>Почетак текста: %1</translation>
    </message>
    <message>
        <source>There is no map app on this device that opens places.</source>
        <translation>На овом уређају нема апликације са мапама која би отворила место.</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a message or a letter now.</source>
        <translation>Копирано. Сада можете да налепите текст у&#xa0;поруку или писмо.</translation>
    </message>
    <message>
        <source>Saved in the folder %1: %2</source>
        <translation>Сачувано у&#xa0;фасцикли %1: %2</translation>
    </message>
    <message>
        <source>The file could not be saved in the folder %1. Is there room, and may the app write there?</source>
        <translation>Датотека није могла да се сачува у&#xa0;фасцикли %1. Има ли довољно места и&#xa0;сме ли апликација тамо да пише?</translation>
    </message>
    <message>
        <source>There is no app on this device that opens the file.</source>
        <translation>На овом уређају нема апликације која би отворила датотеку.</translation>
    </message>
    <message numerus="yes">
        <source>For %n date(s) there is no calendar entry: only the year or month is known, not the day.</source>
        <translation>
            <numerusform>За %n&#xa0;датум у&#xa0;календару нема уноса: зна се само година или месец, а&#xa0;не и&#xa0;дан.</numerusform>
            <numerusform>За %n&#xa0;датума у&#xa0;календару нема уноса: зна се само година или месец, а&#xa0;не и&#xa0;дан.</numerusform>
            <numerusform>За %n&#xa0;датума у&#xa0;календару нема уноса: зна се само година или месец, а&#xa0;не и&#xa0;дан.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>App version: %1</source>
        <translation>Верзија апликације: %1</translation>
    </message>
    <message>
        <source>Content version: %1</source>
        <translation>Верзија садржаја: %1</translation>
    </message>
    <message>
        <source>Running for: %1 h %2 min</source>
        <translation>Ради: %1 h %2 min</translation>
    </message>
    <message>
        <source>Visits since then: %1</source>
        <translation>Број посета од покретања: %1</translation>
    </message>
    <message>
        <source>Memory: %1 MB</source>
        <translation>Меморија: %1 MB</translation>
    </message>
    <message>
        <source>Last warning: %1</source>
        <translation>Последње упозорење: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message>
        <source>The content is out of date (its last day: %1). New content is needed.</source>
        <translation>Садржај је застарео (последњи дан важења: %1). Потребан је нов садржај.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it, so that dates are right again.</source>
        <translation>Сат овог рачунара није тачан. Подесите га да би датуми поново били тачни.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;партнер</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
        </translation>
    </message>
    <message>
        <source>Next anniversary</source>
        <translation>Следећа годишњица</translation>
    </message>
    <message>
        <source>Tap a town on the map or in this list.</source>
        <translation>Додирните град на мапи или на овом списку.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Кроз године</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;партнер</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Додирните екран за почетак</translation>
    </message>
</context>
<context>
    <name>KioskLayer</name>
    <message>
        <source>The screen can be cleaned now.</source>
        <translation>Екран сада можете очистити.</translation>
    </message>
    <message numerus="yes">
        <source>Touch works again in %n seconds.</source>
        <translation>
            <numerusform>На додир ће поново реаговати за %n&#xa0;секунду.</numerusform>
            <numerusform>На додир ће поново реаговати за %n&#xa0;секунде.</numerusform>
            <numerusform>На додир ће поново реаговати за %n&#xa0;секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen rests. Touch it to wake it.</source>
        <translation>Екран се одмара. Додирните га да се пробуди.</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Partner Cities</source>
        <translation>Партнерски градови</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Увећајте мапу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Умањите мапу</translation>
    </message>
    <message>
        <source>Show all partners</source>
        <translation>Прикажите све партнере</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Кроз године</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;партнер</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
        </translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Сазнајте више</translation>
    </message>
    <message>
        <source>Tap a town on the map.</source>
        <translation>Додирните град на мапи.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затворите</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Прикажите мање</translation>
    </message>
</context>
<context>
    <name>MapCutout</name>
    <message>
        <source>Map: %1</source>
        <translation>Мапа: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map. The partners are also in the list of partners.</source>
        <translation>Мапа. Партнери се налазе и&#xa0;на списку партнера.</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesModel</name>
    <message>
        <source>Municipalities with their own pages</source>
        <translation>Општине са својим страницама</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Странице</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Датуми</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Мреже</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О&#xa0;апликацији</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Мреже</translation>
    </message>
    <message>
        <source>No network membership is on record for %1.</source>
        <translation>%1: чланство у&#xa0;мрежама градова није забележено.</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Оснивање мреже</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Приступање мрежи</translation>
    </message>
    <message>
        <source>A network brings many towns together: they learn from one another and run joint projects.</source>
        <translation>Мрежа повезује више градова: они уче једни од других и&#xa0;заједно припремају пројекте.</translation>
    </message>
    <message>
        <source>See another municipality</source>
        <translation>Погледајте другу општину</translation>
    </message>
    <message>
        <source>It is not known when the municipality joined this network.</source>
        <translation>Није познато када је општина приступила овој мрежи.</translation>
    </message>
    <message>
        <source>Members shown in this app</source>
        <extracomment>Before the names of municipalities that belong to a network</extracomment>
        <translation>Чланице представљене у&#xa0;апликацији</translation>
    </message>
    <message>
        <source>Networks of other municipalities</source>
        <translation>Мреже других општина</translation>
    </message>
</context>
<context>
    <name>NoContent</name>
    <message>
        <source>This municipality has not shared its partnerships here yet.</source>
        <translation>Ова општина овде још није представила своја партнерства.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Изаберите другу општину</translation>
    </message>
    <message>
        <source>To join, a municipality writes down its partner towns, agreements and dates in a few text files, checks them with the content tool that belongs to this app, and adds them to the content.</source>
        <translation>Да би се прикључила, општина у&#xa0;неколико текстуалних датотека уписује своје партнерске градове, споразуме и&#xa0;датуме, проверава их алатом за садржај који припада овој апликацији и&#xa0;додаје их у&#xa0;садржај.</translation>
    </message>
</context>
<context>
    <name>PageFlick</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>PartnerCrowd</name>
    <message numerus="yes">
        <source>%n towns. The arrow keys lead from one to the next.</source>
        <translation>
            <numerusform>%n град. Стрелице воде од једног до другог.</numerusform>
            <numerusform>%n града. Стрелице воде од једног до другог.</numerusform>
            <numerusform>%n градова. Стрелице воде од једног до другог.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Events on record</source>
        <translation>Забележени догађаји</translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
</context>
<context>
    <name>PartnerSelection</name>
    <message>
        <source>Anniversaries</source>
        <translation>Јубилеји</translation>
    </message>
    <message>
        <source>Anniversaries in %1</source>
        <translation>Јубилеји %1. године</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Држава</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Врста партнерства</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;партнер</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
            <numerusform>%n&#xa0;партнера</numerusform>
        </translation>
    </message>
    <message>
        <source>The partnerships on record are network memberships: see Networks.</source>
        <translation>Забележена партнерства су чланства у&#xa0;мрежама градова: погледајте страницу „Мреже”.</translation>
    </message>
    <message numerus="yes">
        <source>%n former</source>
        <translation>
            <numerusform>%n&#xa0;бивши</numerusform>
            <numerusform>%n&#xa0;бивша</numerusform>
            <numerusform>%n&#xa0;бивших</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Омиљено</translation>
    </message>
</context>
<context>
    <name>PartnershipCard</name>
    <message>
        <source>Next anniversary</source>
        <translation>Следећа годишњица</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Цео текст</translation>
    </message>
    <message>
        <source>In easy language</source>
        <translation>Једноставним језиком</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Временска линија</translation>
    </message>
</context>
<context>
    <name>PhotographList</name>
    <message>
        <source>Photographs</source>
        <translation>Фотографије</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For the staff</source>
        <translation>За особље</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. The next one can be tried in %n seconds.</source>
        <translation>
            <numerusform>Погрешан ПИН. Поново можете покушати за %n&#xa0;секунду.</numerusform>
            <numerusform>Погрешан ПИН. Поново можете покушати за %n&#xa0;секунде.</numerusform>
            <numerusform>Погрешан ПИН. Поново можете покушати за %n&#xa0;секунди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Погрешан ПИН.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Унесите ПИН.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>унета %n&#xa0;цифра</numerusform>
            <numerusform>унете %n&#xa0;цифре</numerusform>
            <numerusform>унето %n&#xa0;цифара</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Обришите</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворите</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>There is nothing to show at the moment. Please tell the staff.</source>
        <translation>Тренутно нема шта да се прикаже. Молимо вас да се обратите особљу.</translation>
    </message>
    <message>
        <source>You are seeing the content that came with the app. Please tell the staff.</source>
        <translation>Приказан је садржај који је стигао уз апликацију. Молимо вас да се обратите особљу.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Наставите</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Читање наглас</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Наставите</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Поновите</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гласније</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зауставите читање</translation>
    </message>
</context>
<context>
    <name>ResultMaker</name>
    <message>
        <source>shown now</source>
        <translation>тренутни избор</translation>
    </message>
    <message>
        <source>partner of %1</source>
        <extracomment>%1 is a municipality: what was found is a partner of it</extracomment>
        <translation>партнер: %1</translation>
    </message>
    <message>
        <source>has pages of its own</source>
        <translation>има своје странице</translation>
    </message>
    <message>
        <source>no pages yet</source>
        <translation>за сада без својих страница</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Споразум</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>partners of %1</source>
        <translation>%1: партнери</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>This screen is out of order for now. Please ask the staff.</source>
        <translation>Овај екран тренутно не ради. Молимо вас да се обратите особљу.</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Тастатура</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Велико слово</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Цртица</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Размак</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Обришите</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>Затворите тастатуру</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Испразните поље</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Nothing found</source>
        <translation>Нема резултата</translation>
    </message>
    <message>
        <source>No word begins with these letters. Try fewer letters.</source>
        <translation>Ниједна реч не почиње овим словима. Са мање слова наћи ћете више.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Да ли сте мислили на:</translation>
    </message>
    <message>
        <source>Municipalities, partners, agreements, events, networks and topics, in every language and script. Type a year to see what happened then.</source>
        <translation>Општине, партнери, споразуми, догађаји, мреже и&#xa0;теме, на свим језицима и&#xa0;писмима. Ако упишете годину, сазнаћете шта се тада догодило.</translation>
    </message>
    <message>
        <source>Partners by country</source>
        <translation>Партнери по државама</translation>
    </message>
    <message>
        <source>Partners by topic</source>
        <translation>Партнери по темама</translation>
    </message>
    <message>
        <source>All partners of %1</source>
        <extracomment>%1 is the municipality whose partners these are</extracomment>
        <translation>%1: сви партнери</translation>
    </message>
    <message>
        <source>Change municipality</source>
        <translation>Промените општину</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Претражите све</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Резултати</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>Nothing found</source>
        <translation>Нема резултата</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>Први %n&#xa0;резултат</numerusform>
            <numerusform>Прва %n&#xa0;резултата</numerusform>
            <numerusform>Првих %n&#xa0;резултата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n&#xa0;резултат</numerusform>
            <numerusform>%n&#xa0;резултата</numerusform>
            <numerusform>%n&#xa0;резултата</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The content file was not found.</source>
        <translation>Датотека са садржајем није пронађена.</translation>
    </message>
    <message>
        <source>The content file cannot be read.</source>
        <translation>Датотека са садржајем не може да се прочита.</translation>
    </message>
    <message>
        <source>The file is not a content file of this app.</source>
        <translation>Ово није датотека са садржајем за ову апликацију.</translation>
    </message>
    <message>
        <source>The content file is damaged.</source>
        <translation>Датотека са садржајем је оштећена.</translation>
    </message>
    <message>
        <source>The content file needs a newer version of this app.</source>
        <translation>За ову датотеку са садржајем потребна је новија верзија апликације.</translation>
    </message>
    <message>
        <source>The content file is too old for this app.</source>
        <translation>Датотека са садржајем је престара за ову апликацију.</translation>
    </message>
</context>
<context>
    <name>Signpost</name>
    <message>
        <source>As the crow flies from %1</source>
        <translation>Ваздушном линијом, полазиште: %1</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>This text: %1</source>
        <translation>О&#xa0;овом тексту: %1</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>This screen</source>
        <translation>Овај екран</translation>
    </message>
    <message>
        <source>Lock the screen for cleaning</source>
        <translation>Закључај екран ради чишћења</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>Поново покрени апликацију</translation>
    </message>
    <message>
        <source>Quit the app</source>
        <translation>Изађи из апликације</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затворите</translation>
    </message>
</context>
<context>
    <name>Standpoint</name>
    <message>
        <source>Finding out where you are …</source>
        <translation>Утврђујемо где сте …</translation>
    </message>
    <message>
        <source>This device is not allowed to say where you are. Its settings can allow it.</source>
        <translation>Овај уређај не сме да каже где сте. То можете дозволити у&#xa0;његовим подешавањима.</translation>
    </message>
    <message>
        <source>It could not be found out where you are. Under the open sky it may work.</source>
        <translation>Није било могуће утврдити где сте. На отвореном ће можда успети.</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Изјава о приступачности</translation>
    </message>
    <message>
        <source>This app is made so that everyone can use it. It is built to the European standard EN&#xa0;301&#xa0;549 and to level AA of the Web Content Accessibility Guidelines (WCAG)&#xa0;2.2.</source>
        <translation>Ова апликација је направљена тако да свако може да је користи. Израђена је према европском стандарду EN&#xa0;301&#xa0;549 и&#xa0;смерницама WCAG&#xa0;2.2, ниво AA.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Шта вам помаже</translation>
    </message>
    <message>
        <source>Texts can be made up to twice as large. There are light, dark and high-contrast colours. Motion can be turned off.</source>
        <translation>Слова можете да увећате до двоструке величине. Можете да изаберете светле боје, тамне боје или висок контраст. Анимације можете да искључите.</translation>
    </message>
    <message>
        <source>Everything the map shows is also in the list of partners. Everything works with a keyboard, with one finger and with a screen reader; no gesture needs two fingers.</source>
        <translation>Све што приказује мапа налази се и&#xa0;на списку партнера. Све може да се обави тастатуром, једним прстом и&#xa0;уз помоћ читача екрана; ни за један покрет нису потребна два прста.</translation>
    </message>
    <message>
        <source>Every partnership is also described in easy language. On a tall public screen everything you can tap can be moved to the lower half.</source>
        <translation>Свако партнерство је описано и&#xa0;једноставним језиком. На високом јавном екрану сву дугмад можете да преместите у&#xa0;доњу половину.</translation>
    </message>
    <message>
        <source>What is not accessible yet</source>
        <translation>Шта још није приступачно</translation>
    </message>
    <message>
        <source>The map itself is a picture and cannot be read out; the list says the same. Original documents of agreements are not part of the app.</source>
        <translation>Сама мапа је слика и&#xa0;не може да се прочита наглас; исти подаци налазе се на списку. Оригинални документи споразума нису део апликације.</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Јавите нам</translation>
    </message>
    <message>
        <source>If something keeps you from using this app, please tell the municipality of %1, at its town hall or in writing. The municipality is required to reply.</source>
        <translation>Ако вас нешто спречава да користите ову апликацију, обратите се општини (%1), лично у&#xa0;згради општине или писмено. Општина је дужна да вам одговори.</translation>
    </message>
    <message>
        <source>This statement is based on our own tests, which run with every version of the app.</source>
        <translation>Ова изјава се заснива на нашим испитивањима, која се спроводе за сваку верзију апликације.</translation>
    </message>
</context>
<context>
    <name>StillHerePage</name>
    <message>
        <source>Are you still here?</source>
        <translation>Да ли сте још ту?</translation>
    </message>
    <message numerus="yes">
        <source>The screen starts over in %n seconds. To go on, touch it anywhere.</source>
        <translation>
            <numerusform>Екран ће се за %n&#xa0;секунду вратити на почетак. Ако желите да наставите, додирните га било где.</numerusform>
            <numerusform>Екран ће се за %n&#xa0;секунде вратити на почетак. Ако желите да наставите, додирните га било где.</numerusform>
            <numerusform>Екран ће се за %n&#xa0;секунди вратити на почетак. Ако желите да наставите, додирните га било где.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Још сам ту</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take it with you</source>
        <translation>Понесите са собом</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Отворите датотеку</translation>
    </message>
</context>
<context>
    <name>TakeAlongButton</name>
    <message>
        <source>Close</source>
        <translation>Затворите</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Понесите са собом</translation>
    </message>
    <message>
        <source>Take the dates with you</source>
        <translation>Понесите датуме са собом</translation>
    </message>
</context>
<context>
    <name>TakeAlongCodes</name>
    <message>
        <source>Hold your phone’s camera up to the square. No internet is needed.</source>
        <translation>Усмерите камеру телефона ка квадрату. Интернет није потребан.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR код: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Временска линија</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Пређите на данашњи дан</translation>
    </message>
</context>
<context>
    <name>TimelineToday</name>
    <message>
        <source>Back to %1</source>
        <extracomment>Scrolls to where the timeline begins; %1 is a year</extracomment>
        <translation>Назад у&#xa0;%1. годину</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Change municipality</source>
        <translation>Промените општину</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Величина слова и&#xa0;боје</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитајте наглас</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>the municipality: short, for a phone; the first word of &quot;Change municipality&quot;</extracomment>
        <translation>Промените</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>short, on a button; also the beginning of &quot;Text size and colours&quot;</extracomment>
        <translation>Величина слова</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Twinning</source>
        <extracomment>Form of a partnership: two municipalities that call each other twin towns</extracomment>
        <translation>Побратимство</translation>
    </message>
    <message>
        <source>Friendship</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Пријатељство</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <extracomment>Form of a partnership</extracomment>
        <translation>Сарадња</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>Form of a partnership: taking part in a programme with others</extracomment>
        <translation>Програм</translation>
    </message>
    <message>
        <source>Network membership</source>
        <extracomment>Form of a partnership: being a member of a network of towns</extracomment>
        <translation>Чланство у&#xa0;мрежи</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Траје</translation>
    </message>
    <message>
        <source>Dormant</source>
        <extracomment>Status of a partnership: nobody ended it, but nothing has happened for years</extracomment>
        <translation>Мирује</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>Status of a partnership: stopped by a decision, but not ended</extracomment>
        <translation>Привремено обустављено</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of a partnership</extracomment>
        <translation>Окончано</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Први контакти</translation>
    </message>
    <message>
        <source>Start of cooperation</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Почетак сарадње</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was signed</extracomment>
        <translation>Потписано</translation>
    </message>
    <message>
        <source>Renewed</source>
        <extracomment>Label above a date in the history of a partnership: an agreement was renewed</extracomment>
        <translation>Обновљено</translation>
    </message>
    <message>
        <source>Declaration</source>
        <extracomment>Label above a date in the history of a partnership: a declaration was made</extracomment>
        <translation>Декларација</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>Label above a date in the history of a partnership: a municipality joined a network</extracomment>
        <translation>Приступање</translation>
    </message>
    <message>
        <source>Cooperation ended</source>
        <extracomment>Label above a date in the history of a partnership</extracomment>
        <translation>Крај сарадње</translation>
    </message>
    <message>
        <source>Town</source>
        <extracomment>What a place is</extracomment>
        <translation>Град</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>What a place is</extracomment>
        <translation>Општина</translation>
    </message>
    <message>
        <source>District</source>
        <extracomment>What a place is: a German Kreis and the like</extracomment>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Partner</source>
        <extracomment>Role of a municipality in a partnership</extracomment>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Role of a municipality in a network</extracomment>
        <translation>Чланица</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Role: the network that a municipality has joined</extracomment>
        <translation>Мрежа</translation>
    </message>
    <message>
        <source>Participant</source>
        <extracomment>Role of a municipality in a programme</extracomment>
        <translation>Учесница</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Посета</translation>
    </message>
    <message>
        <source>Celebration</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Прослава</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Размена</translation>
    </message>
    <message>
        <source>Summit</source>
        <extracomment>Kind of an event: a meeting of mayors</extracomment>
        <translation>Самит</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>Kind of an event</extracomment>
        <translation>Пројекат</translation>
    </message>
    <message>
        <source>Publication</source>
        <extracomment>Kind of an event: a book or booklet came out</extracomment>
        <translation>Публикација</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>Kind of an event: people of two towns got in touch</extracomment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Signing</source>
        <extracomment>Kind of an event: an agreement is signed</extracomment>
        <translation>Потписивање</translation>
    </message>
    <message>
        <source>original</source>
        <extracomment>How a text came to be in its language: it was written in it first</extracomment>
        <translation>изворник</translation>
    </message>
    <message>
        <source>translated</source>
        <extracomment>How a text came to be in its language: translated, not yet read by a second editor</extracomment>
        <translation>преведено</translation>
    </message>
    <message>
        <source>translated and reviewed</source>
        <extracomment>How a text came to be in its language: translated, then read and approved by a second editor</extracomment>
        <translation>преведено и&#xa0;прегледано</translation>
    </message>
    <message>
        <source>transliterated</source>
        <extracomment>How a text came to be in its language: Serbian put from Cyrillic into Latin letters by a program</extracomment>
        <translation>пресловљено</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словеначки</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>српски</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>српски (ћирилица)</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>српски (латиница)</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>летонски</translation>
    </message>
    <message>
        <source>English</source>
        <translation>енглески</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>бугарски</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>босански</translation>
    </message>
    <message>
        <source>Montenegrin</source>
        <translation>црногорски</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешки</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>дански</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немачки</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грчки</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>шпански</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонски</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фински</translation>
    </message>
    <message>
        <source>French</source>
        <translation>француски</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хрватски</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>мађарски</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>италијански</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литвански</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонски</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвешки</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>холандски</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>пољски</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португалски</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>руски</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словачки</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албански</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведски</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турски</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украјински</translation>
    </message>
    <message>
        <source>north</source>
        <extracomment>Direction: a town lies north of here</extracomment>
        <translation>север</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>североисток</translation>
    </message>
    <message>
        <source>east</source>
        <translation>исток</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>југоисток</translation>
    </message>
    <message>
        <source>south</source>
        <translation>југ</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>југозапад</translation>
    </message>
    <message>
        <source>west</source>
        <translation>запад</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>северозапад</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>A number of years, as in &quot;52 years of friendship&quot;</extracomment>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n године</numerusform>
            <numerusform>%n година</numerusform>
        </translation>
    </message>
    <message>
        <source>former partner</source>
        <extracomment>Stands where &quot;since 1975&quot; does: a municipality that no longer takes part in the partnership</extracomment>
        <translation>бивши партнер</translation>
    </message>
    <message>
        <source>Falls on 29 February; in other years it is celebrated on 28 February.</source>
        <extracomment>Of an anniversary of anything that happened on 29 February, in a year without that day</extracomment>
        <translation>Прави дан је 29.&#xa0;фебруар; у&#xa0;годинама без њега годишњица се обележава 28.&#xa0;фебруара.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 is one thing, or several with commas between them, %2 is the last</extracomment>
        <translation>%1 и&#xa0;%2</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <extracomment>In a calendar, before what is celebrated: &quot;Anniversary (Jesenice – Valjevo): Twinning charter&quot;</extracomment>
        <translation>Годишњица</translation>
    </message>
    <message>
        <source>Anniversaries</source>
        <extracomment>The name of a calendar</extracomment>
        <translation>Годишњице</translation>
    </message>
    <message>
        <source>a quarter of a century</source>
        <extracomment>These stand after &quot;25 years&quot;, &quot;50 years&quot; and so on, which they name another way</extracomment>
        <translation>четврт века</translation>
    </message>
    <message>
        <source>half a century</source>
        <translation>пола века</translation>
    </message>
    <message>
        <source>three quarters of a century</source>
        <translation>три четвртине века</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>један век</translation>
    </message>
    <message>
        <source>milestone anniversary</source>
        <extracomment>Of 10, 20, 30, 40 years and so on</extracomment>
        <translation>округли јубилеј</translation>
    </message>
    <message>
        <source>special anniversary</source>
        <extracomment>Of 5, 15, 35 years and so on</extracomment>
        <translation>јубилеј</translation>
    </message>
</context>
<context>
    <name>YearSlider</name>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Зауставите</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>Пустите године</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>Годину дана уназад</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Годину дана унапред</translation>
    </message>
</context>
</TS>
