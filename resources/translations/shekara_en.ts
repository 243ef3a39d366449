<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n factors still have an illustrative weight or intensity. Judge them.</source>
        <translation>
            <numerusform>%n factor still has an illustrative weight or intensity. Judge it.</numerusform>
            <numerusform>%n factors still have an illustrative weight or intensity. Judge them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario “{scenario}”: %n of {total} assumptions rest on no source.</source>
        <translation>
            <numerusform>Scenario “{scenario}”: %n of {total} assumptions rests on no source.</numerusform>
            <numerusform>Scenario “{scenario}”: %n of {total} assumptions rest on no source.</numerusform>
        </translation>
    </message>
</context>
</TS>
