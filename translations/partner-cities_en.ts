<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ExplorePanel</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n partner municipality</numerusform>
            <numerusform>%n partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOff</name>
    <message numerus="yes">
        <source>%n date(s) of which the day is not known cannot stand in a calendar.</source>
        <translation>
            <numerusform>%n date of which the day is not known cannot stand in a calendar.</numerusform>
            <numerusform>%n dates of which the day is not known cannot stand in a calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more date(s)</source>
        <extracomment>After the first date of a calendar file, in a line of its own</extracomment>
        <translation>
            <numerusform>and %n more date</numerusform>
            <numerusform>and %n more dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n partner municipality</numerusform>
            <numerusform>%n partner municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n partner municipalities</source>
        <translation>
            <numerusform>%n partner municipality</numerusform>
            <numerusform>%n partner municipalities</numerusform>
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
            <numerusform>%n partner municipality</numerusform>
            <numerusform>%n partner municipalities</numerusform>
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
