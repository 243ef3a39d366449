<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>audit</name>
    <message numerus="yes">
        <source>%n other checks agree</source>
        <translation>
            <numerusform>%n other check agrees</numerusform>
            <numerusform>%n other checks agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message numerus="yes">
        <source>%n contradictions in the evidence of this pair are open:</source>
        <translation>
            <numerusform>%n contradiction in the evidence of this pair is open:</numerusform>
            <numerusform>%n contradictions in the evidence of this pair are open:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further sources</source>
        <translation>
            <numerusform>%n further source</numerusform>
            <numerusform>%n further sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported figures</source>
        <translation>
            <numerusform>%n imported figure</numerusform>
            <numerusform>%n imported figures</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n printed numbers are corrected.</source>
        <translation>
            <numerusform>%n printed number is corrected.</numerusform>
            <numerusform>%n printed numbers are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing: see “What is missing or doubtful”.</source>
        <translation>
            <numerusform>%n thing is missing: see “What is missing or doubtful”.</numerusform>
            <numerusform>%n things are missing: see “What is missing or doubtful”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{concept} cannot be reckoned: %n inputs are missing, among them {names}.</source>
        <translation>
            <numerusform>{concept} cannot be reckoned: %n input is missing, namely {names}.</numerusform>
            <numerusform>{concept} cannot be reckoned: %n inputs are missing, among them {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>%n entries about the chosen site were made before it moved. Confirm or change them.</source>
        <translation>
            <numerusform>%n entry about the chosen site was made before it moved. Confirm or change it.</numerusform>
            <numerusform>%n entries about the chosen site were made before it moved. Confirm or change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors still have an illustrative weight or intensity. Judge them.</source>
        <translation>
            <numerusform>%n factor still has an illustrative weight or intensity. Judge it.</numerusform>
            <numerusform>%n factors still have an illustrative weight or intensity. Judge them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs of the hub are those of a template for another pair. Check each.</source>
        <translation>
            <numerusform>%n input of the hub is that of a template for another pair. Check it.</numerusform>
            <numerusform>%n inputs of the hub are those of a template for another pair. Check each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the distances from the chosen site to railway, highway and population centre are not entered.</source>
        <translation>
            <numerusform>%n of the distances from the chosen site to railway, highway and population centre is not entered.</numerusform>
            <numerusform>%n of the distances from the chosen site to railway, highway and population centre are not entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {total} inputs of the appraisal rest on no source.</source>
        <translation>
            <numerusform>%n of the {total} inputs of the appraisal rests on no source.</numerusform>
            <numerusform>%n of the {total} inputs of the appraisal rest on no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks have no owner.</source>
        <translation>
            <numerusform>%n risk has no owner.</numerusform>
            <numerusform>%n risks have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the road map lack words, an operator or a date.</source>
        <translation>
            <numerusform>%n step of the road map lacks words, an operator or a date.</numerusform>
            <numerusform>%n steps of the road map lack words, an operator or a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scenario “{scenario}”: %n of {total} assumptions rest on no source.</source>
        <translation>
            <numerusform>Scenario “{scenario}”: %n of {total} assumptions rests on no source.</numerusform>
            <numerusform>Scenario “{scenario}”: %n of {total} assumptions rest on no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terms of %n loans rest on no source.</source>
        <translation>
            <numerusform>The terms of %n loan rest on no source.</numerusform>
            <numerusform>The terms of %n loans rest on no source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{concept}” cannot be appraised: %n of its {total} inputs are missing.</source>
        <translation>
            <numerusform>“{concept}” cannot be appraised: %n of its {total} inputs is missing.</numerusform>
            <numerusform>“{concept}” cannot be appraised: %n of its {total} inputs are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n checks made.</source>
        <translation>
            <numerusform>%n check made.</numerusform>
            <numerusform>%n checks made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them judged.</source>
        <translation>
            <numerusform>%n of them judged.</numerusform>
            <numerusform>%n of them judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other checks agree</source>
        <translation>
            <numerusform>%n other check agrees</numerusform>
            <numerusform>%n other checks agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed numbers stand alone: nothing to check them against.</source>
        <translation>
            <numerusform>%n printed number stands alone: nothing to check it against.</numerusform>
            <numerusform>%n printed numbers stand alone: nothing to check them against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{concept}: %n inputs are missing, among them {names}.</source>
        <translation>
            <numerusform>{concept}: %n input is missing, namely {names}.</numerusform>
            <numerusform>{concept}: %n inputs are missing, among them {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message numerus="yes">
        <source>Not assessable, because %n inputs are missing, among them: {drivers}.</source>
        <translation>
            <numerusform>Not assessable, because %n input is missing, among them: {drivers}.</numerusform>
            <numerusform>Not assessable, because %n inputs are missing, among them: {drivers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not assessable, because %n inputs are missing: {drivers}.</source>
        <translation>
            <numerusform>Not assessable, because %n input is missing: {drivers}.</numerusform>
            <numerusform>Not assessable, because %n inputs are missing: {drivers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{concept}: left out, because %n inputs are missing, among them: {drivers}.</source>
        <translation>
            <numerusform>{concept}: left out, because %n input is missing, among them: {drivers}.</numerusform>
            <numerusform>{concept}: left out, because %n inputs are missing, among them: {drivers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{concept}: left out, because %n inputs are missing: {drivers}.</source>
        <translation>
            <numerusform>{concept}: left out, because %n input is missing: {drivers}.</numerusform>
            <numerusform>{concept}: left out, because %n inputs are missing: {drivers}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siting</name>
    <message numerus="yes">
        <source>{site}: nothing fails so far, but %n of {total} things a hub must have are not assessed.</source>
        <translation>
            <numerusform>{site}: nothing fails so far, but %n of {total} things a hub must have is not assessed.</numerusform>
            <numerusform>{site}: nothing fails so far, but %n of {total} things a hub must have are not assessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.appraisal</name>
    <message numerus="yes">
        <source>{inputs}; %n more inputs are missing</source>
        <translation>
            <numerusform>{inputs}; %n more input is missing</numerusform>
            <numerusform>{inputs}; %n more inputs are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.brief</name>
    <message numerus="yes">
        <source>%n things are missing in the brief.</source>
        <translation>
            <numerusform>%n thing is missing in the brief.</numerusform>
            <numerusform>%n things are missing in the brief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing, %n things are to be judged.</source>
        <translation>
            <numerusform>Nothing is missing, %n thing is to be judged.</numerusform>
            <numerusform>Nothing is missing, %n things are to be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.evidence</name>
    <message numerus="yes">
        <source>%n base years are not answered</source>
        <translation>
            <numerusform>%n base year is not answered</numerusform>
            <numerusform>%n base years are not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are open</source>
        <translation>
            <numerusform>%n finding is open</numerusform>
            <numerusform>%n findings are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are corrected</source>
        <translation>
            <numerusform>%n number is corrected</numerusform>
            <numerusform>%n numbers are corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <translation>
            <numerusform>Accept all %n</numerusform>
            <numerusform>Accept all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sources tell of the same thing, but their numbers differ in %n of {total} years, by {most} at most.</source>
        <translation>
            <numerusform>Both sources tell of the same thing, but their numbers differ in %n of {total} years, by {most} at most.</numerusform>
            <numerusform>Both sources tell of the same thing, but their numbers differ in %n of {total} years, by {most} at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.import</name>
    <message numerus="yes">
        <source>%n figures are taken in</source>
        <translation>
            <numerusform>%n figure is taken in</numerusform>
            <numerusform>%n figures are taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures were taken in from “{file}”.</source>
        <translation>
            <numerusform>%n figure was taken in from “{file}”.</numerusform>
            <numerusform>%n figures were taken in from “{file}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are refused</source>
        <translation>
            <numerusform>%n row is refused</numerusform>
            <numerusform>%n rows are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows or cells are refused</source>
        <translation>
            <numerusform>%n row or cell is refused</numerusform>
            <numerusform>%n rows or cells are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are not known</source>
        <translation>
            <numerusform>%n word is not known</numerusform>
            <numerusform>%n words are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.links</name>
    <message numerus="yes">
        <source>Works through %n drivers</source>
        <translation>
            <numerusform>Works through %n driver</numerusform>
            <numerusform>Works through %n drivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.scenarios</name>
    <message numerus="yes">
        <source>%n drivers are missing</source>
        <translation>
            <numerusform>%n driver is missing</numerusform>
            <numerusform>%n drivers are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} drivers rest on no source</source>
        <translation>
            <numerusform>%n of {total} drivers rests on no source</numerusform>
            <numerusform>%n of {total} drivers rest on no source</numerusform>
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
        <source>{position} Illustrative: %n factors are still to be judged.</source>
        <translation>
            <numerusform>{position} Illustrative: %n factor is still to be judged.</numerusform>
            <numerusform>{position} Illustrative: %n factors are still to be judged.</numerusform>
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
