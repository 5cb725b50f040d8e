<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ExplorePanel</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partner municipality</numerusform>
            <numerusform>%n&#xa0;partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FavouritesModel</name>
    <message numerus="yes">
        <source>%n more favourite(s) are not on the pages of this municipality.</source>
        <translation>
            <numerusform>%n&#xa0;more favourite is not on the pages of this municipality.</numerusform>
            <numerusform>%n&#xa0;more favourites are not on the pages of this municipality.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message numerus="yes">
        <source>and %n more date(s)</source>
        <extracomment>After the first date of a calendar file, in a line of its own</extracomment>
        <translation>
            <numerusform>and %n&#xa0;more date</numerusform>
            <numerusform>and %n&#xa0;more dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n date(s) there is no calendar entry: only the year or month is known, not the day.</source>
        <translation>
            <numerusform>For %n&#xa0;date there is no calendar entry: only the year or month is known, not the day.</numerusform>
            <numerusform>For %n&#xa0;dates there are no calendar entries: only the year or month is known, not the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partner municipality</numerusform>
            <numerusform>%n&#xa0;partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partner municipality</numerusform>
            <numerusform>%n&#xa0;partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskLayer</name>
    <message numerus="yes">
        <source>Touch works again in %n seconds.</source>
        <translation>
            <numerusform>It takes touches again in %n&#xa0;second.</numerusform>
            <numerusform>It takes touches again in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partner municipality</numerusform>
            <numerusform>%n&#xa0;partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerCrowd</name>
    <message numerus="yes">
        <source>%n towns. The arrow keys lead from one to the next.</source>
        <translation>
            <numerusform>%n town. The arrow keys lead from one to the next.</numerusform>
            <numerusform>%n towns. The arrow keys lead from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n&#xa0;partner municipality</numerusform>
            <numerusform>%n&#xa0;partner municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former</source>
        <translation>
            <numerusform>%n&#xa0;former</numerusform>
            <numerusform>%n&#xa0;former</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. The next one can be tried in %n seconds.</source>
        <translation>
            <numerusform>Wrong PIN. The next one can be tried in %n&#xa0;second.</numerusform>
            <numerusform>Wrong PIN. The next one can be tried in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n&#xa0;digit typed</numerusform>
            <numerusform>%n&#xa0;digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>The first %n&#xa0;result</numerusform>
            <numerusform>The first %n&#xa0;results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n&#xa0;result</numerusform>
            <numerusform>%n&#xa0;results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillHerePage</name>
    <message numerus="yes">
        <source>The screen starts over in %n seconds. To go on, touch it anywhere.</source>
        <translation>
            <numerusform>The screen begins anew in %n&#xa0;second. To go on, touch it anywhere.</numerusform>
            <numerusform>The screen begins anew in %n&#xa0;seconds. To go on, touch it anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>A number of years, as in &quot;52 years of friendship&quot;</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
