<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n more things are missing: see “What is missing or doubtful”.</source>
        <translation>
            <numerusform>%n more thing is missing: see “What is missing or doubtful”.</numerusform>
            <numerusform>%n more things are missing: see “What is missing or doubtful”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} judgements and assumptions are illustrative: they rest on no source and nobody has judged them yet.</source>
        <translation>
            <numerusform>%n of {total} judgements and assumptions is illustrative: it rests on no source and nobody has judged it yet.</numerusform>
            <numerusform>%n of {total} judgements and assumptions are illustrative: they rest on no source and nobody has judged them yet.</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>ui.brief</name>
    <message numerus="yes">
        <source>%n things are missing in the brief. It makes no recommendation yet: costs and benefits are not part of it.</source>
        <translation>
            <numerusform>%n thing is missing in the brief. It makes no recommendation yet: costs and benefits are not part of it.</numerusform>
            <numerusform>%n things are missing in the brief. It makes no recommendation yet: costs and benefits are not part of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n things are to be judged. The brief makes no recommendation yet: costs and benefits are not part of it.</source>
        <translation>
            <numerusform>Nothing is missing, %n thing is to be judged. The brief makes no recommendation yet: costs and benefits are not part of it.</numerusform>
            <numerusform>Nothing is missing, %n things are to be judged. The brief makes no recommendation yet: costs and benefits are not part of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.start</name>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.status</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n to be judged</numerusform>
            <numerusform>%n to be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.swot</name>
    <message numerus="yes">
        <source>%n factors</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{position} (illustrative: %n factors are still to be judged)</source>
        <translation>
            <numerusform>{position} (illustrative: %n factor is still to be judged)</numerusform>
            <numerusform>{position} (illustrative: %n factors are still to be judged)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>Add %n factors: {quadrant}</source>
        <translation>
            <numerusform>Add %n factor: {quadrant}</numerusform>
            <numerusform>Add %n factors: {quadrant}</numerusform>
        </translation>
    </message>
</context>
</TS>
