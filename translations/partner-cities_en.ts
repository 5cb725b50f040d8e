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
