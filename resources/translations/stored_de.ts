<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AgreementRules</name>
    <message>
        <source>The answer says &quot;%1&quot;, which the plan does not.</source>
        <translation>Die Antwort sagt „%1“, der Plan nicht.</translation>
    </message>
</context>
<context>
    <name>ArithmeticRules</name>
    <message>
        <source>&quot;%1&quot;: from %2 to %3 is %4%, not %5%.</source>
        <translation>„%1“: Von %2 auf %3 sind es %4 %, nicht %5 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: from %2 to %3 is a rise, not a fall.</source>
        <translation>„%1“: Von %2 auf %3 ist es ein Anstieg, kein Rückgang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: from %2 to %3 is a fall, not a rise.</source>
        <translation>„%1“: Von %2 auf %3 ist es ein Rückgang, kein Anstieg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 = %3, not %4.</source>
        <translation>„%1“: %2 = %3, nicht %4.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>%1: %2 of %3 examples are approved, %4 to go.</source>
        <translation>%1: %2 von %3 Beispielen sind freigegeben, %4 fehlen noch.</translation>
    </message>
    <message>
        <source>%1: %2 examples are approved, %3 more than the target of %4.</source>
        <translation>%1: %2 Beispiele sind freigegeben, %3 mehr als das Ziel von %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 examples, %4%; at most %5% are expected.</source>
        <translation>%1: %2 von %3 Beispielen, %4 %; erwartet werden höchstens %5 %.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Age %1 to %2</source>
        <translation>Alter %1 bis %2</translation>
    </message>
    <message>
        <source>One exercise</source>
        <translation>Eine Übung</translation>
    </message>
</context>
<context>
    <name>CleanTextRules</name>
    <message>
        <source>A character was lost here and stands as U+FFFD.</source>
        <translation>Hier ging ein Zeichen verloren und steht als U+FFFD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a placeholder.</source>
        <translation>„%1“ ist ein Platzhalter.</translation>
    </message>
    <message>
        <source>Characters were misread near &quot;%1&quot;.</source>
        <translation>Nahe „%1“ wurden Zeichen falsch gelesen.</translation>
    </message>
    <message>
        <source>The text holds a character that nobody sees (%1).</source>
        <translation>Der Text enthält ein Zeichen, das niemand sieht (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
</context>
<context>
    <name>ConfidenceRules</name>
    <message>
        <source>The assessment names no confidence.</source>
        <translation>Die Beurteilung nennt keine Konfidenz.</translation>
    </message>
    <message>
        <source>The confidence is %1, not a number from 0 to 1.</source>
        <translation>Die Konfidenz ist %1, keine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>The confidence is %1, not a number from 0 to 1: %1 / 100 = %2.</source>
        <translation>Die Konfidenz ist %1, keine Zahl von 0 bis 1: %1 / 100 = %2.</translation>
    </message>
    <message>
        <source>Nothing says why the confidence is what it is.</source>
        <translation>Nichts sagt, warum die Konfidenz so ist, wie sie ist.</translation>
    </message>
    <message>
        <source>The reason for the confidence has to be a text.</source>
        <translation>Der Grund für die Konfidenz muss ein Text sein.</translation>
    </message>
    <message>
        <source>The reason for the confidence is blank.</source>
        <translation>Der Grund für die Konfidenz ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The reason for the confidence has %n word(s), fewer than %1: &quot;%2&quot;.</source>
        <translation>
            <numerusform>Der Grund für die Konfidenz hat %n Wort, weniger als %1: „%2“.</numerusform>
            <numerusform>Der Grund für die Konfidenz hat %n Wörter, weniger als %1: „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence is %1; this category&apos;s band is %2 to %3.</source>
        <translation>Die Konfidenz ist %1; das Band dieser Kategorie ist %2 bis %3.</translation>
    </message>
    <message>
        <source>A confidence of %1 claims certainty; a text alone allows less than %2.</source>
        <translation>Eine Konfidenz von %1 beansprucht Gewissheit; ein Text allein erlaubt weniger als %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is certain of a diagnosis that nobody has examined.</source>
        <translation>„%1“ ist sich einer Diagnose sicher, die niemand untersucht hat.</translation>
    </message>
    <message>
        <source>The confidence is %1, but the probability of %2 is %3: %4 apart.</source>
        <translation>Die Konfidenz ist %1, die Wahrscheinlichkeit von %2 aber %3: ein Abstand von %4.</translation>
    </message>
</context>
<context>
    <name>ContextPairs</name>
    <message>
        <source>No other example has the same injury in another context.</source>
        <translation>Kein anderes Beispiel hat dieselbe Verletzung in einem anderen Kontext.</translation>
    </message>
    <message>
        <source>The partner has the same goal, timeline, level and recovery: the two contexts do not differ.</source>
        <translation>Das Gegenstück hat dasselbe Ziel, denselben Zeitplan, dasselbe Niveau und dieselbe Erholung: Die beiden Kontexte unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>No other example has this pair_id.</source>
        <translation>Kein anderes Beispiel hat diese pair_id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are two injuries; the partner %3 should have the same.</source>
        <translation>„%1“ und „%2“ sind zwei Verletzungen; das Gegenstück %3 sollte dieselbe haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot;: the partner %3 should be as severe, so that only the context differs.</source>
        <translation>„%1“ und „%2“: Das Gegenstück %3 sollte gleich schwer sein, damit sich nur der Kontext unterscheidet.</translation>
    </message>
    <message>
        <source>%1% of the words of the plan are those of %2: two contexts, one plan.</source>
        <translation>%1 % der Wörter des Plans sind die von %2: zwei Kontexte, ein Plan.</translation>
    </message>
    <message>
        <source>The response names neither the goal, nor the timeline, the level or the recovery that its advice depends on.</source>
        <translation>Die Antwort nennt weder das Ziel noch den Zeitplan, das Niveau oder die Erholung, von denen ihr Rat abhängt.</translation>
    </message>
</context>
<context>
    <name>ContextValues</name>
    <message>
        <source>an age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>soreness of 10</source>
        <translation>Muskelkater von 10</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date: a day of the calendar as YYYY-MM-DD is expected.</source>
        <translation>„%1“ ist kein Datum: Erwartet wird ein Kalendertag als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The log is out of order: %1 stands before %2.</source>
        <translation>Das Trainingslog ist nicht in der Reihenfolge: %1 steht vor %2.</translation>
    </message>
    <message>
        <source>sets of one session</source>
        <translation>Sätze einer Einheit</translation>
    </message>
    <message>
        <source>repetitions of one set</source>
        <translation>Wiederholungen eines Satzes</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>an RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>%1 is no RPE: the scale has steps of 0.5.</source>
        <translation>%1 ist kein RPE: Die Skala hat Schritte von 0.5.</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3 to %4 is possible.</source>
        <translation>%2: %1 ist nicht möglich; möglich ist %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>ConversationRules</name>
    <message>
        <source>There is no conversation: at least two turns of the user, with a question between, are expected.</source>
        <translation>Es gibt kein Gespräch: Erwartet werden mindestens zwei Beiträge der Person, mit einer Frage dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>The user speaks %n time(s); %1 to %2 are expected.</source>
        <translation>
            <numerusform>Die Person spricht %n-mal; erwartet wird %1- bis %2-mal.</numerusform>
            <numerusform>Die Person spricht %n-mal; erwartet wird %1- bis %2-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assistant has the last word; the user&apos;s answer should lead to the final assessment.</source>
        <translation>Der Assistent hat das letzte Wort; die Antwort der Person sollte zur abschließenden Beurteilung führen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no speaker: only &quot;user&quot; and &quot;assistant&quot; take turns.</source>
        <translation>„%1“ ist kein Sprecher: Nur „user“ und „assistant“ wechseln sich ab.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation; the user has to.</source>
        <translation>Der Assistent eröffnet das Gespräch; das muss die Person tun.</translation>
    </message>
    <message>
        <source>Turns %1 and %2 are both the %3&apos;s; they have to alternate.</source>
        <translation>Die Beiträge %1 und %2 sind beide von %3; sie müssen sich abwechseln.</translation>
    </message>
    <message>
        <source>The assistant requests an answer in turn %1 without asking a question.</source>
        <translation>Der Assistent verlangt in Beitrag %1 eine Antwort, ohne eine Frage zu stellen.</translation>
    </message>
    <message>
        <source>The assistant asks nothing in turn %1, so the next answer teaches nothing about asking.</source>
        <translation>Der Assistent fragt in Beitrag %1 nichts, also lehrt die nächste Antwort nichts über das Fragen.</translation>
    </message>
    <message>
        <source>Nothing says how confidence moved with each answer (confidence_progression).</source>
        <translation>Nichts sagt, wie sich die Konfidenz mit jeder Antwort bewegt hat (confidence_progression).</translation>
    </message>
    <message>
        <source>The confidence is %1, but it ended at %2 after question %3.</source>
        <translation>Die Konfidenz ist %1, endete aber nach Frage %3 bei %2.</translation>
    </message>
    <message>
        <source>%1 is no confidence: a number from 0 to 1 is expected.</source>
        <translation>%1 ist keine Konfidenz: Erwartet wird eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>after_question_%1 stands where question %2 is due.</source>
        <translation>after_question_%1 steht, wo Frage %2 an der Reihe ist.</translation>
    </message>
    <message>
        <source>Confidence falls from %1 to %2 after question %3.</source>
        <translation>Die Konfidenz fällt nach Frage %3 von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 questions are said to be asked; the assistant has %2 turns with %3 question marks.</source>
        <translation>%1 Fragen sollen gestellt sein; der Assistent hat %2 Beiträge mit %3 Fragezeichen.</translation>
    </message>
    <message>
        <source>%1 has a probability of %2, above %3: too sure for a vague complaint.</source>
        <translation>%1 hat eine Wahrscheinlichkeit von %2, über %3: zu sicher für eine vage Beschwerde.</translation>
    </message>
    <message>
        <source>A vague complaint is answered with %1 questions of high priority and %2 in the response; at least %3 are expected.</source>
        <translation>Auf eine vage Beschwerde folgen %1 Fragen hoher Priorität und %2 in der Antwort; erwartet werden mindestens %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; prescribes a load before anybody knows what is wrong.</source>
        <translation>„%1“ verordnet eine Last, bevor jemand weiß, was fehlt.</translation>
    </message>
    <message>
        <source>A load plan stands here before anybody knows what is wrong.</source>
        <translation>Hier steht ein Belastungsplan, bevor jemand weiß, was fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; prescribes training before anybody knows what is wrong.</source>
        <translation>„%1“ verordnet Training, bevor jemand weiß, was fehlt.</translation>
    </message>
</context>
<context>
    <name>DifferentialRules</name>
    <message>
        <source>The list has a length of %1; a differential needs at least %2.</source>
        <translation>Die Liste hat die Länge %1; eine Differenzialdiagnose braucht mindestens %2.</translation>
    </message>
    <message>
        <source>There are no possible diagnoses to choose between.</source>
        <translation>Es gibt keine möglichen Diagnosen, zwischen denen zu wählen wäre.</translation>
    </message>
    <message>
        <source>%1 has no probability.</source>
        <translation>%1 hat keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The probability of %1 is %2, not a number from 0 to 1.</source>
        <translation>Die Wahrscheinlichkeit von %1 ist %2, keine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>%1 = %2, not 1.</source>
        <translation>%1 = %2, nicht 1.</translation>
    </message>
    <message>
        <source>This diagnosis</source>
        <translation>Diese Diagnose</translation>
    </message>
    <message>
        <source>This possible diagnosis has no name.</source>
        <translation>Diese mögliche Diagnose hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1: nothing says what sets it apart from the others.</source>
        <translation>%1: Nichts sagt, was sie von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>%1: nothing says why it is that probable.</source>
        <translation>%1: Nichts sagt, warum sie so wahrscheinlich ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the same as &quot;%2&quot; above.</source>
        <translation>„%1“ ist dasselbe wie „%2“ weiter oben.</translation>
    </message>
    <message>
        <source>The possible diagnoses are not in the order of their probability, the highest first.</source>
        <translation>Die möglichen Diagnosen stehen nicht in der Reihenfolge ihrer Wahrscheinlichkeit, die höchste zuerst.</translation>
    </message>
    <message>
        <source>The assessment is %1 (it stands at %2), but the most probable diagnosis is %3 (%4).</source>
        <translation>Die Beurteilung ist %1 (sie steht bei %2), die wahrscheinlichste Diagnose aber %3 (%4).</translation>
    </message>
    <message>
        <source>The assessment is %1, but the most probable diagnosis is %2 (%3).</source>
        <translation>Die Beurteilung ist %1, die wahrscheinlichste Diagnose aber %2 (%3).</translation>
    </message>
</context>
<context>
    <name>DomsRules</name>
    <message>
        <source>Plain soreness is no injury: injury_detected is %1, not false.</source>
        <translation>Bloßer Muskelkater ist keine Verletzung: injury_detected ist %1, nicht false.</translation>
    </message>
    <message>
        <source>Plain soreness is no injury, and injury_detected is missing.</source>
        <translation>Bloßer Muskelkater ist keine Verletzung, und injury_detected fehlt.</translation>
    </message>
    <message>
        <source>Plain soreness has no red flag; this lists &quot;%1&quot;.</source>
        <translation>Bloßer Muskelkater hat kein Warnzeichen; hier steht „%1“.</translation>
    </message>
    <message>
        <source>Plain soreness has no grade of injury; this says &quot;%1&quot;.</source>
        <translation>Bloßer Muskelkater hat keinen Verletzungsgrad; hier steht „%1“.</translation>
    </message>
    <message>
        <source>Soreness needs no doctor unless something else happens; this says &quot;%1&quot;.</source>
        <translation>Muskelkater braucht keinen Arzt, solange nichts anderes geschieht; hier steht „%1“.</translation>
    </message>
    <message>
        <source>Soreness needs neither a doctor nor a stop: &quot;%1&quot;.</source>
        <translation>Muskelkater braucht weder Arzt noch Pause: „%1“.</translation>
    </message>
    <message>
        <source>%1% less volume for plain soreness, at most %2% is needed.</source>
        <translation>%1 % weniger Umfang bei bloßem Muskelkater; nötig sind höchstens %2 %.</translation>
    </message>
    <message>
        <source>Soreness forbids no exercise; this forbids %1.</source>
        <translation>Muskelkater verbietet keine Übung; hier wird %1 verboten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is not how delayed soreness feels.</source>
        <translation>„%1“ (%2) ist nicht, wie sich Muskelkater anfühlt.</translation>
    </message>
    <message>
        <source>Only %1 of the features of delayed soreness are named, at least %2 are needed: both sides, dull, a day or two later, no moment of injury, new work.</source>
        <translation>Nur %1 der Merkmale von Muskelkater sind genannt, nötig sind mindestens %2: beidseitig, dumpf, ein bis zwei Tage später, kein Verletzungsmoment, neue Belastung.</translation>
    </message>
    <message>
        <source>No trigger names dark urine, the sign of muscle breakdown.</source>
        <translation>Kein Auslöser nennt dunklen Urin, das Zeichen des Muskelzerfalls.</translation>
    </message>
    <message>
        <source>Dark or brown urine: emergency department the same day</source>
        <translation>Dunkler oder brauner Urin: noch am selben Tag in die Notaufnahme</translation>
    </message>
    <message>
        <source>No trigger says by when the soreness has to be gone, at the latest after %1 days.</source>
        <translation>Kein Auslöser sagt, bis wann der Muskelkater vorbei sein muss, spätestens nach %1 Tagen.</translation>
    </message>
</context>
<context>
    <name>EscalationRules</name>
    <message>
        <source>Nothing says what should send the athlete to a doctor; at least %1 trigger(s) are needed.</source>
        <translation>Nichts sagt, womit die Person ärztliche Hilfe suchen soll; nötig sind mindestens %1 Auslöser.</translation>
    </message>
    <message>
        <source>%1 escalation trigger(s), at least %2 are needed.</source>
        <translation>%1 Auslöser zur Eskalation, nötig sind mindestens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no sign that the athlete can see or feel, and no number.</source>
        <translation>„%1“ nennt kein Zeichen, das die Person sehen oder fühlen kann, und keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; here, but &quot;%2&quot; at %3: %4 hours against %5.</source>
        <translation>Hier „%1“, aber „%2“ an %3: %4 Stunden gegen %5.</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;) needs a hospital at once, and the same sentence says &quot;%3&quot;.</source>
        <translation>%1 („%2“) gehört sofort in die Klinik, und derselbe Satz sagt „%3“.</translation>
    </message>
</context>
<context>
    <name>ExerciseRules</name>
    <message>
        <source>&quot;%1&quot; is to be avoided completely, and also listed under &quot;%2&quot;.</source>
        <translation>„%1“ ist ganz zu meiden und steht auch unter „%2“.</translation>
    </message>
    <message>
        <source>The replacement &quot;%1&quot; is to be avoided completely.</source>
        <translation>Die Ersatzübung „%1“ ist ganz zu meiden.</translation>
    </message>
    <message>
        <source>No exercise is called &quot;%1&quot;; is &quot;%2&quot; meant?</source>
        <translation>Keine Übung heißt „%1“; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>No exercise is called &quot;%1&quot;.</source>
        <translation>Keine Übung heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>FaultLocator</name>
    <message>
        <source>There is more text after the end: %1</source>
        <translation>Nach dem Ende kommt weiterer Text: %1</translation>
    </message>
    <message>
        <source>It ends too early: something is cut off.</source>
        <translation>Es endet zu früh: Etwas ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A comma stands before a closing bracket.</source>
        <translation>Vor einer schließenden Klammer steht ein Komma.</translation>
    </message>
    <message>
        <source>It holds a comment: %1</source>
        <translation>Es enthält einen Kommentar: %1</translation>
    </message>
    <message>
        <source>%1 is not a number that JSON knows.</source>
        <translation>%1 ist keine Zahl, die JSON kennt.</translation>
    </message>
    <message>
        <source>A comma, colon or quotation mark is missing before %1</source>
        <translation>Ein Komma, Doppelpunkt oder Anführungszeichen fehlt vor %1</translation>
    </message>
    <message>
        <source>This does not belong here: %1</source>
        <translation>Das gehört nicht hierher: %1</translation>
    </message>
    <message>
        <source>A number is too large: %1</source>
        <translation>Eine Zahl ist zu groß: %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>It holds the character NUL.</source>
        <translation>Es enthält das Zeichen NUL.</translation>
    </message>
    <message>
        <source>A line break or control character stands inside a text.</source>
        <translation>In einem Text steht ein Zeilenumbruch oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>An escape is not valid: %1</source>
        <translation>Eine Escape-Folge ist ungültig: %1</translation>
    </message>
    <message>
        <source>It holds the character NUL (%1).</source>
        <translation>Es enthält das Zeichen NUL (%1).</translation>
    </message>
    <message>
        <source>Half a character (a lone surrogate): %1</source>
        <translation>Ein halbes Zeichen (ein einzelnes Surrogat): %1</translation>
    </message>
</context>
<context>
    <name>Grounding</name>
    <message>
        <source>&quot;%1&quot; is told as the athlete&apos;s past and is nowhere in the record.</source>
        <translation>„%1“ wird als Vergangenheit der Person erzählt und steht nirgends im Datensatz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is told as the athlete&apos;s past and is nowhere in the record, which has %2.</source>
        <translation>„%1“ wird als Vergangenheit der Person erzählt und steht nirgends im Datensatz; dort steht %2.</translation>
    </message>
    <message>
        <source>%1 hours of sleep</source>
        <translation>%1 Stunden Schlaf</translation>
    </message>
    <message>
        <source>%1 sets of %2 a week</source>
        <translation>%1 Sätze %2 pro Woche</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>an age of %1</source>
        <translation>ein Alter von %1</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The context has a training log of %1, and no reasoning step quotes an exercise with a number from it.</source>
        <translation>Zum Kontext gehört ein Trainingslog mit %1, und kein Begründungsschritt zitiert daraus eine Übung mit einer Zahl.</translation>
    </message>
    <message>
        <source>The context has a training log of %1, and only one reasoning step quotes it.</source>
        <translation>Zum Kontext gehört ein Trainingslog mit %1, und nur ein Begründungsschritt zitiert daraus.</translation>
    </message>
</context>
<context>
    <name>Laterality</name>
    <message>
        <source>&quot;%1&quot; here, but the user says &quot;%2&quot;.</source>
        <translation>Hier „%1“, aber die Person sagt „%2“.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>numbness in the saddle area</source>
        <translation>Taubheit im Reithosenbereich</translation>
    </message>
    <message>
        <source>loss of bladder or bowel control</source>
        <translation>Verlust der Kontrolle über Blase oder Darm</translation>
    </message>
    <message>
        <source>urine that leaks</source>
        <translation>unwillkürlicher Harnabgang</translation>
    </message>
    <message>
        <source>symptoms in both legs</source>
        <translation>Beschwerden in beiden Beinen</translation>
    </message>
    <message>
        <source>weakness of both legs</source>
        <translation>Schwäche beider Beine</translation>
    </message>
    <message>
        <source>a foot that drops</source>
        <translation>ein hängender Fuß</translation>
    </message>
    <message>
        <source>weakness that grows</source>
        <translation>zunehmende Schwäche</translation>
    </message>
    <message>
        <source>a limb as tight as a drum</source>
        <translation>eine prall gespannte Gliedmaße</translation>
    </message>
    <message>
        <source>a tense limb with severe or numb pain</source>
        <translation>eine gespannte Gliedmaße mit starkem oder taubem Schmerz</translation>
    </message>
    <message>
        <source>pain out of proportion</source>
        <translation>unverhältnismäßiger Schmerz</translation>
    </message>
    <message>
        <source>severe pain on passive stretch</source>
        <translation>starker Schmerz bei passiver Dehnung</translation>
    </message>
    <message>
        <source>a deformed limb</source>
        <translation>eine verformte Gliedmaße</translation>
    </message>
    <message>
        <source>no weight on the leg</source>
        <translation>keine Belastung des Beins möglich</translation>
    </message>
    <message>
        <source>no walking after an injury</source>
        <translation>kein Gehen nach einer Verletzung</translation>
    </message>
    <message>
        <source>no pulse</source>
        <translation>kein Puls</translation>
    </message>
    <message>
        <source>a cold or pale limb</source>
        <translation>eine kalte oder blasse Gliedmaße</translation>
    </message>
    <message>
        <source>a cold, numb limb</source>
        <translation>eine kalte, taube Gliedmaße</translation>
    </message>
    <message>
        <source>dark urine</source>
        <translation>dunkler Urin</translation>
    </message>
    <message>
        <source>a swollen calf</source>
        <translation>eine geschwollene Wade</translation>
    </message>
    <message>
        <source>a swollen calf that is warm or follows a journey</source>
        <translation>eine geschwollene Wade, warm oder nach einer Reise</translation>
    </message>
    <message>
        <source>a swollen arm</source>
        <translation>ein geschwollener Arm</translation>
    </message>
    <message>
        <source>a swollen, discoloured arm</source>
        <translation>ein geschwollener, verfärbter Arm</translation>
    </message>
    <message>
        <source>blood coughed up</source>
        <translation>Bluthusten</translation>
    </message>
    <message>
        <source>a hot joint with fever</source>
        <translation>ein heißes Gelenk mit Fieber</translation>
    </message>
    <message>
        <source>fever with back pain</source>
        <translation>Fieber mit Rückenschmerz</translation>
    </message>
    <message>
        <source>pain in the chest</source>
        <translation>Schmerz in der Brust</translation>
    </message>
    <message>
        <source>pressure on the chest</source>
        <translation>Druck auf der Brust</translation>
    </message>
    <message>
        <source>chest pain with signs of the heart</source>
        <translation>Brustschmerz mit Herzzeichen</translation>
    </message>
    <message>
        <source>chest pain on exertion</source>
        <translation>Brustschmerz bei Anstrengung</translation>
    </message>
    <message>
        <source>fainting</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <source>palpitations</source>
        <translation>Herzklopfen</translation>
    </message>
    <message>
        <source>a racing heart</source>
        <translation>Herzrasen</translation>
    </message>
    <message>
        <source>a pop</source>
        <translation>ein Knall</translation>
    </message>
    <message>
        <source>a pop and no push-off</source>
        <translation>ein Knall und kein Abstoßen mehr</translation>
    </message>
    <message>
        <source>a pop and a bulge of the muscle</source>
        <translation>ein Knall und eine Vorwölbung des Muskels</translation>
    </message>
    <message>
        <source>a Popeye muscle</source>
        <translation>ein Popeye-Muskel</translation>
    </message>
    <message>
        <source>a pop and an arm that cannot be lifted</source>
        <translation>ein Knall und ein Arm, der sich nicht heben lässt</translation>
    </message>
    <message>
        <source>a pop and a knee that cannot be straightened</source>
        <translation>ein Knall und ein Knie, das sich nicht strecken lässt</translation>
    </message>
    <message>
        <source>a blow to the head with danger signs</source>
        <translation>ein Schlag auf den Kopf mit Gefahrenzeichen</translation>
    </message>
    <message>
        <source>a seizure</source>
        <translation>ein Krampfanfall</translation>
    </message>
    <message>
        <source>signs of a stroke</source>
        <translation>Zeichen eines Schlaganfalls</translation>
    </message>
    <message>
        <source>numb limbs after a blow to neck or back</source>
        <translation>taube Gliedmaßen nach einem Schlag auf Nacken oder Rücken</translation>
    </message>
    <message>
        <source>both hands numb with a sore neck</source>
        <translation>beide Hände taub bei schmerzendem Nacken</translation>
    </message>
    <message>
        <source>a joint out of place</source>
        <translation>ein ausgerenktes Gelenk</translation>
    </message>
    <message>
        <source>weight lost without trying</source>
        <translation>ungewollter Gewichtsverlust</translation>
    </message>
    <message>
        <source>night pain with fever</source>
        <translation>Nachtschmerz mit Fieber</translation>
    </message>
    <message>
        <source>night pain after a cancer</source>
        <translation>Nachtschmerz nach einer Krebserkrankung</translation>
    </message>
    <message>
        <source>a swollen or twisted testicle</source>
        <translation>ein geschwollener oder verdrehter Hoden</translation>
    </message>
    <message>
        <source>sudden pain in a testicle</source>
        <translation>plötzlicher Schmerz in einem Hoden</translation>
    </message>
    <message>
        <source>confusion in the heat</source>
        <translation>Verwirrtheit bei Hitze</translation>
    </message>
    <message>
        <source>heat stroke</source>
        <translation>Hitzschlag</translation>
    </message>
    <message>
        <source>a trapped hernia</source>
        <translation>ein eingeklemmter Bruch</translation>
    </message>
    <message>
        <source>pain beyond bearing</source>
        <translation>unerträglicher Schmerz</translation>
    </message>
    <message>
        <source>numbness of a limb</source>
        <translation>Taubheit einer Gliedmaße</translation>
    </message>
    <message>
        <source>a numb leg</source>
        <translation>ein taubes Bein</translation>
    </message>
    <message>
        <source>a weak leg</source>
        <translation>ein schwaches Bein</translation>
    </message>
    <message>
        <source>back pain</source>
        <translation>Rückenschmerz</translation>
    </message>
    <message>
        <source>neck pain</source>
        <translation>Nackenschmerz</translation>
    </message>
    <message>
        <source>bone pain</source>
        <translation>Knochenschmerz</translation>
    </message>
    <message>
        <source>an injury</source>
        <translation>eine Verletzung</translation>
    </message>
    <message>
        <source>warm or red skin</source>
        <translation>warme oder rote Haut</translation>
    </message>
    <message>
        <source>a journey or a long rest</source>
        <translation>eine Reise oder lange Ruhe</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>shortness of breath</source>
        <translation>Atemnot</translation>
    </message>
    <message>
        <source>pain that goes to arm or jaw</source>
        <translation>Schmerz, der in Arm oder Kiefer zieht</translation>
    </message>
    <message>
        <source>cold sweat</source>
        <translation>kalter Schweiß</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>pain at night</source>
        <translation>nächtlicher Schmerz</translation>
    </message>
    <message>
        <source>a blow to the head</source>
        <translation>ein Schlag auf den Kopf</translation>
    </message>
    <message>
        <source>a blow to neck or back</source>
        <translation>ein Schlag auf Nacken oder Rücken</translation>
    </message>
    <message>
        <source>suddenly</source>
        <translation>plötzlich</translation>
    </message>
    <message>
        <source>vomiting</source>
        <translation>Erbrechen</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>sharp or severe pain trained through</source>
        <translation>Training durch scharfen oder starken Schmerz hindurch</translation>
    </message>
    <message>
        <source>a warning sign ignored</source>
        <translation>ein übergangenes Warnzeichen</translation>
    </message>
    <message>
        <source>a joint put back by oneself</source>
        <translation>ein selbst eingerenktes Gelenk</translation>
    </message>
    <message>
        <source>no need of a doctor ever</source>
        <translation>nie ein Arzt nötig</translation>
    </message>
    <message>
        <source>left-over or strong drugs</source>
        <translation>übrig gebliebene oder starke Medikamente</translation>
    </message>
    <message>
        <source>a maximal test of an injury</source>
        <translation>ein Maximaltest einer Verletzung</translation>
    </message>
    <message>
        <source>a fresh tear stretched hard</source>
        <translation>ein frischer Riss, hart gedehnt</translation>
    </message>
    <message>
        <source>heat, massage or alcohol on a fresh injury or clot</source>
        <translation>Wärme, Massage oder Alkohol bei frischer Verletzung oder Thrombose</translation>
    </message>
    <message>
        <source>weight on a suspected break</source>
        <translation>Belastung bei Verdacht auf Bruch</translation>
    </message>
    <message>
        <source>starving or drying out</source>
        <translation>Hungern oder Entwässern</translation>
    </message>
    <message>
        <source>prescribed medicine stopped</source>
        <translation>verordnete Medikamente abgesetzt</translation>
    </message>
    <message>
        <source>protection taken off</source>
        <translation>Schutz abgelegt</translation>
    </message>
    <message>
        <source>pain as proof of progress</source>
        <translation>Schmerz als Beweis des Fortschritts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseitig</translation>
    </message>
    <message>
        <source>dull, aching, sore or stiff</source>
        <translation>dumpf, ziehend, schmerzend oder steif</translation>
    </message>
    <message>
        <source>hours to days later</source>
        <translation>Stunden bis Tage später</translation>
    </message>
    <message>
        <source>no moment of injury</source>
        <translation>kein Verletzungsmoment</translation>
    </message>
    <message>
        <source>new or resumed exercise</source>
        <translation>neue oder wieder aufgenommene Belastung</translation>
    </message>
    <message>
        <source>sharp or stabbing pain</source>
        <translation>scharfer oder stechender Schmerz</translation>
    </message>
    <message>
        <source>swelling on one side</source>
        <translation>Schwellung einer Seite</translation>
    </message>
    <message>
        <source>pain that began in a set</source>
        <translation>Schmerz, der in einem Satz begann</translation>
    </message>
    <message>
        <source>loss of strength or function</source>
        <translation>Verlust von Kraft oder Funktion</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>ein Platzhalter</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>a social security number</source>
        <translation>eine Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>a medical record number</source>
        <translation>eine Patientennummer</translation>
    </message>
    <message>
        <source>an account or member number</source>
        <translation>eine Konto- oder Mitgliedsnummer</translation>
    </message>
    <message>
        <source>an IP address</source>
        <translation>eine IP-Adresse</translation>
    </message>
    <message>
        <source>a street address</source>
        <translation>eine Anschrift</translation>
    </message>
    <message>
        <source>a postal code</source>
        <translation>eine Postleitzahl</translation>
    </message>
    <message>
        <source>an age above the limit</source>
        <translation>ein Alter über der Grenze</translation>
    </message>
    <message>
        <source>a calendar date</source>
        <translation>ein Kalenderdatum</translation>
    </message>
</context>
<context>
    <name>LoadFaults</name>
    <message>
        <source>%1 = %2, not %3.</source>
        <translation>%1 = %2, nicht %3.</translation>
    </message>
    <message>
        <source>The volumes fall by %1 % in all, not %2.</source>
        <translation>Der Umfang sinkt insgesamt um %1 %, nicht %2.</translation>
    </message>
    <message>
        <source>%1 → %2 is a rise of %3 %, not a cut of %4.</source>
        <translation>%1 → %2 ist ein Anstieg um %3 %, keine Senkung um %4.</translation>
    </message>
    <message>
        <source>(%1 − %2) / %1 = %3 %, not %4.</source>
        <translation>(%1 − %2) / %1 = %3 %, nicht %4.</translation>
    </message>
    <message>
        <source>Week 1 has %1, the recommended total is %2.</source>
        <translation>Woche 1 hat %1, die empfohlene Gesamtmenge ist %2.</translation>
    </message>
    <message>
        <source>Week %1 has %2, more than the current %3.</source>
        <translation>Woche %1 hat %2, mehr als die jetzigen %3.</translation>
    </message>
    <message>
        <source>Week %1 falls to %2 after %3 in week %4.</source>
        <translation>Woche %1 fällt auf %2, nach %3 in Woche %4.</translation>
    </message>
    <message>
        <source>Week %1 states a cut of %2 %, the plan one of %3.</source>
        <translation>Woche %1 nennt eine Senkung um %2 %, der Plan um %3.</translation>
    </message>
</context>
<context>
    <name>LoadRules</name>
    <message>
        <source>The plan starts from %1, the context says %2 (%3).</source>
        <translation>Der Plan geht von %1 aus, der Kontext sagt %2 (%3).</translation>
    </message>
    <message>
        <source>%1 → %2 from week %3 to week %4 is a rise of %5 %.</source>
        <translation>%1 → %2 von Woche %3 auf Woche %4 ist ein Anstieg um %5 %.</translation>
    </message>
    <message>
        <source>%1 in week %2 is %3 times the mean of the four weeks before (%4).</source>
        <translation>%1 in Woche %2 ist das %3-Fache des Mittels der vier Wochen davor (%4).</translation>
    </message>
</context>
<context>
    <name>ModificationRules</name>
    <message>
        <source>The plan&apos;s %1 is empty.</source>
        <translation>Im Plan ist leer: %1.</translation>
    </message>
    <message>
        <source>The plan has no %1.</source>
        <translation>Im Plan fehlt: %1.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>recommendations: immediate action, training modifications and medical consultation</source>
        <translation>Empfehlungen: Sofortmaßnahmen, Trainingsanpassungen und Arztbesuch</translation>
    </message>
    <message>
        <source>immediate action</source>
        <translation>Sofortmaßnahmen</translation>
    </message>
    <message>
        <source>training modifications</source>
        <translation>Trainingsanpassungen</translation>
    </message>
    <message>
        <source>medical consultation</source>
        <translation>Arztbesuch</translation>
    </message>
    <message>
        <source>load management</source>
        <translation>Belastungssteuerung</translation>
    </message>
    <message>
        <source>current volume</source>
        <translation>aktueller Umfang</translation>
    </message>
    <message>
        <source>recommended volume</source>
        <translation>empfohlener Umfang</translation>
    </message>
    <message>
        <source>progression plan</source>
        <translation>Steigerungsplan</translation>
    </message>
    <message>
        <source>affected exercises</source>
        <translation>betroffene Übungen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no load, no sets and no criterion for progress.</source>
        <translation>„%1“ nennt weder Last noch Sätze noch ein Kriterium für die Steigerung.</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>criterion for progress</source>
        <translation>Kriterium für die Steigerung</translation>
    </message>
    <message>
        <source>sets and repetitions</source>
        <translation>Sätze und Wiederholungen</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no %2.</source>
        <translation>In „%1“ fehlt: %2.</translation>
    </message>
    <message>
        <source>, no </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The load &quot;%1&quot; has neither a percentage nor a weight.</source>
        <translation>Die Last „%1“ hat weder Prozentsatz noch Gewicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no sets and no repetitions.</source>
        <translation>„%1“ nennt keine Sätze und Wiederholungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2 sets; expected are %3 to %4.</source>
        <translation>„%1“ bedeutet %2 Sätze; erwartet werden %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means sets of %2; expected are %3 to %4 repetitions.</source>
        <translation>„%1“ bedeutet Sätze zu %2; erwartet werden %3 bis %4 Wiederholungen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the log&apos;s latest %2 was %3, not %4.</source>
        <translation>„%1“: Im Trainingslog war %2 zuletzt %3, nicht %4.</translation>
    </message>
</context>
<context>
    <name>NearDuplicates</name>
    <message>
        <source>The user writes the same as in %1, of the same category.</source>
        <translation>Die Person schreibt dasselbe wie in %1, aus derselben Kategorie.</translation>
    </message>
    <message>
        <source>User text and response are %1 the same as those of %2.</source>
        <translation>Text der Person und Antwort gleichen zu %1 denen von %2.</translation>
    </message>
</context>
<context>
    <name>PainRules</name>
    <message>
        <source>&quot;%1&quot; allows training at %2/10; up to %3/10 is acceptable.</source>
        <translation>„%1“ erlaubt Training bei %2/10; annehmbar ist bis %3/10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows training at %2/10; without a tendon problem up to %3/10 is safe.</source>
        <translation>„%1“ erlaubt Training bei %2/10; ohne Sehnenproblem ist bis %3/10 sicher.</translation>
    </message>
</context>
<context>
    <name>PrivacyRules</name>
    <message>
        <source>Ages above %1 point to few people; this one is %2.</source>
        <translation>Ein Alter über %1 trifft auf wenige Menschen zu; hier ist es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2.</source>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is somebody&apos;s name.</source>
        <translation>„%1“ ist der Name eines Menschen.</translation>
    </message>
</context>
<context>
    <name>ReasoningRules</name>
    <message>
        <source>There is no reasoning chain.</source>
        <translation>Es gibt keine Begründungskette.</translation>
    </message>
    <message>
        <source>The reasoning chain has to be a list of steps.</source>
        <translation>Die Begründungskette muss eine Liste von Schritten sein.</translation>
    </message>
    <message>
        <source>The reasoning chain is empty.</source>
        <translation>Die Begründungskette ist leer.</translation>
    </message>
    <message>
        <source>A reasoning step has to be a text.</source>
        <translation>Ein Begründungsschritt muss ein Text sein.</translation>
    </message>
    <message>
        <source>This reasoning step is blank.</source>
        <translation>Dieser Begründungsschritt ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The chain has %n step(s), fewer than %1.</source>
        <translation>
            <numerusform>Die Kette hat %n Schritt, weniger als %1.</numerusform>
            <numerusform>Die Kette hat %n Schritte, weniger als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain has %n step(s), more than %1.</source>
        <translation>
            <numerusform>Die Kette hat %n Schritt, mehr als %1.</numerusform>
            <numerusform>Die Kette hat %n Schritte, mehr als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step says the same as step %1.</source>
        <translation>Dieser Schritt sagt dasselbe wie Schritt %1.</translation>
    </message>
    <message numerus="yes">
        <source>This step has %n word(s), fewer than %1: &quot;%2&quot;.</source>
        <translation>
            <numerusform>Dieser Schritt hat %n Wort, weniger als %1: „%2“.</numerusform>
            <numerusform>Dieser Schritt hat %n Wörter, weniger als %1: „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step has %n word(s), more than %1.</source>
        <translation>
            <numerusform>Dieser Schritt hat %n Wort, mehr als %1.</numerusform>
            <numerusform>Dieser Schritt hat %n Wörter, mehr als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step of the reasoning names %1.</source>
        <translation>Kein Begründungsschritt nennt %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>RecordParser</name>
    <message>
        <source>It is nested more than %1 levels deep.</source>
        <translation>Es ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Not valid UTF-8 (byte 0x%1).</source>
        <translation>Kein gültiges UTF-8 (Byte 0x%1).</translation>
    </message>
    <message>
        <source>It holds the character NUL.</source>
        <translation>Es enthält das Zeichen NUL.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB.</source>
        <translation>Es ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>It is no example: an output, a final assessment, a user input or a conversation has to be there.</source>
        <translation>Es ist kein Beispiel: Es muss eine Ausgabe, eine abschließende Beurteilung, eine Eingabe der Person oder ein Gespräch geben.</translation>
    </message>
    <message>
        <source>Not valid JSON.</source>
        <translation>Kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It has no clear end.</source>
        <translation>Es hat kein klares Ende.</translation>
    </message>
    <message>
        <source>It is not an example: it has no output and no user input.</source>
        <translation>Es ist kein Beispiel: Es hat keine Ausgabe und keine Eingabe der Person.</translation>
    </message>
</context>
<context>
    <name>RedFlagRules</name>
    <message>
        <source>A red flag case has to say that it is urgent; this one does not.</source>
        <translation>Ein Fall mit Warnzeichen muss sagen, dass er dringend ist; dieser tut es nicht.</translation>
    </message>
    <message>
        <source>A red flag case has to say that it is urgent; this one says &quot;%1&quot;.</source>
        <translation>Ein Fall mit Warnzeichen muss sagen, dass er dringend ist; dieser sagt „%1“.</translation>
    </message>
    <message>
        <source>The answer never says stop.</source>
        <translation>Die Antwort sagt nirgends Stopp.</translation>
    </message>
    <message>
        <source>The answer says stop only after %1 characters, not within %2.</source>
        <translation>Die Antwort sagt erst nach %1 Zeichen Stopp, nicht innerhalb von %2.</translation>
    </message>
    <message>
        <source>The answer does not say where to get care.</source>
        <translation>Die Antwort sagt nicht, wo es Hilfe gibt.</translation>
    </message>
    <message>
        <source>The answer names care (&quot;%1&quot;) only after %2 characters, not within %3.</source>
        <translation>Die Antwort nennt Hilfe („%1“) erst nach %2 Zeichen, nicht innerhalb von %3.</translation>
    </message>
    <message>
        <source>The answer prescribes work (character %1) before it names care (character %2).</source>
        <translation>Die Antwort verordnet Belastung (Zeichen %1), bevor sie Hilfe nennt (Zeichen %2).</translation>
    </message>
    <message>
        <source>The first thing to do is &quot;%1&quot;, not to stop and get care.</source>
        <translation>Zuerst soll „%1“ geschehen, nicht aufhören und Hilfe suchen.</translation>
    </message>
    <message numerus="yes">
        <source>An emergency gets no progression plan; this one has %n step(s).</source>
        <translation>
            <numerusform>Ein Notfall bekommt keinen Steigerungsplan; dieser hat %n Schritt.</numerusform>
            <numerusform>Ein Notfall bekommt keinen Steigerungsplan; dieser hat %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>An emergency gets no training; this asks for &quot;%1&quot;.</source>
        <translation>Ein Notfall bekommt kein Training; hier wird „%1“ verlangt.</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>The user names %1, and the answer sends them to nobody.</source>
        <translation>Die Person nennt %1, und die Antwort schickt sie zu niemandem.</translation>
    </message>
    <message>
        <source>The user names %1, and the answer does not treat it as urgent.</source>
        <translation>Die Person nennt %1, und die Antwort behandelt es nicht als dringend.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is both present and absent.</source>
        <translation>„%1“ ist zugleich vorhanden und nicht vorhanden.</translation>
    </message>
    <message>
        <source>Is &quot;%1&quot; a red flag? The case is called %2 and is not urgent.</source>
        <translation>Ist „%1“ ein Warnzeichen? Der Fall heißt %2 und ist nicht dringend.</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>The same explanation, word for word, stands in %1 examples before this one, first in %2.</source>
        <translation>Dieselbe Begründung steht Wort für Wort in %1 Beispielen vor diesem, zuerst in %2.</translation>
    </message>
    <message>
        <source>The same step, word for word, stands in %1 examples before this one, first in %2.</source>
        <translation>Derselbe Schritt steht Wort für Wort in %1 Beispielen vor diesem, zuerst in %2.</translation>
    </message>
</context>
<context>
    <name>SafetyRules</name>
    <message>
        <source>Up to %1 mg of ibuprofen a day, the label allows %2 mg.</source>
        <translation>Bis zu %1 mg Ibuprofen am Tag; die Packungsangabe erlaubt %2 mg.</translation>
    </message>
    <message>
        <source>%1 mg x %2 a day = %3 mg of ibuprofen, the label allows %4 mg.</source>
        <translation>%1 mg x %2 am Tag = %3 mg Ibuprofen; die Packungsangabe erlaubt %4 mg.</translation>
    </message>
    <message>
        <source>Ibuprofen for %1 days, the label allows %2.</source>
        <translation>Ibuprofen für %1 Tage; die Packungsangabe erlaubt %2.</translation>
    </message>
    <message>
        <source>Ibuprofen for %1 days here, but for %2 days elsewhere.</source>
        <translation>Ibuprofen hier für %1 Tage, an anderer Stelle für %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>injury_detected is false, yet the type of injury is &quot;%1&quot;.</source>
        <translation>injury_detected ist false, die Art der Verletzung aber „%1“.</translation>
    </message>
    <message>
        <source>The case is %1, yet the urgency is &quot;%2&quot;.</source>
        <translation>Der Fall ist %1, die Dringlichkeit aber „%2“.</translation>
    </message>
    <message>
        <source>The case needs a doctor at once, yet it is called %1.</source>
        <translation>Der Fall braucht sofort einen Arzt, heißt aber %1.</translation>
    </message>
    <message>
        <source>The case is only %1, yet the urgency is &quot;%2&quot;.</source>
        <translation>Der Fall ist nur %1, die Dringlichkeit aber „%2“.</translation>
    </message>
</context>
<context>
    <name>SchemaRules</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 has to be %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it has to be one of %3.</source>
        <translation>%1 ist %2; möglich ist nur %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 stands twice in one object; a reader takes one and drops the other.</source>
        <translation>%1 steht zweimal in einem Objekt; wer es liest, nimmt eins und verliert das andere.</translation>
    </message>
</context>
<context>
    <name>Splits</name>
    <message>
        <source>The context pair</source>
        <translation>Das Kontextpaar</translation>
    </message>
    <message>
        <source>The near-duplicates</source>
        <translation>Die Beinahe-Dubletten</translation>
    </message>
    <message>
        <source>%1 %2 (%3) and %4 (%5) are in two splits.</source>
        <translation>%1 %2 (%3) und %4 (%5) liegen in zwei Teilen.</translation>
    </message>
</context>
<context>
    <name>SubstitutionRules</name>
    <message>
        <source>No library replaces &quot;%1&quot; by &quot;%2&quot;; it offers %3.</source>
        <translation>Keine Sammlung ersetzt „%1“ durch „%2“; angeboten wird %3.</translation>
    </message>
    <message>
        <source>%1 % of the usual load and a reduction by %2 % make %3 %, not 100 %.</source>
        <translation>%1 % der üblichen Last und eine Senkung um %2 % ergeben %3 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not meant for this injury (%2).</source>
        <translation>„%1“ ist nicht für diese Verletzung gedacht (%2).</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>There is no answer for the athlete.</source>
        <translation>Es gibt keine Antwort für die Person.</translation>
    </message>
    <message>
        <source>The answer for the athlete has to be a text.</source>
        <translation>Die Antwort für die Person muss ein Text sein.</translation>
    </message>
    <message>
        <source>The answer for the athlete is blank.</source>
        <translation>Die Antwort für die Person ist leer.</translation>
    </message>
    <message>
        <source>The answer is JSON, not a text for the athlete.</source>
        <translation>Die Antwort ist JSON, kein Text für die Person.</translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n word(s), fewer than %1.</source>
        <translation>
            <numerusform>Die Antwort hat %n Wort, weniger als %1.</numerusform>
            <numerusform>Die Antwort hat %n Wörter, weniger als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer speaks about the athlete and not to them.</source>
        <translation>Die Antwort spricht über die Person und nicht zu ihr.</translation>
    </message>
    <message>
        <source>No sentence says that this is no diagnosis, or when to see someone.</source>
        <translation>Kein Satz sagt, dass dies keine Diagnose ist oder wann jemand aufzusuchen ist.</translation>
    </message>
    <message>
        <source>About %1 tokens (estimated) are more than the %2 that the provider takes.</source>
        <translation>Etwa %1 Token (geschätzt) sind mehr als die %2, die der Anbieter annimmt.</translation>
    </message>
    <message>
        <source>About %1 tokens (estimated) are more than the budget of %2.</source>
        <translation>Etwa %1 Token (geschätzt) sind mehr als das Budget von %2.</translation>
    </message>
</context>
<context>
    <name>TimeSpan</name>
    <message numerus="yes">
        <source>&quot;%1&quot; for %2: the log has them on %3 and %4, %n day(s) apart.</source>
        <translation>
            <numerusform>„%1“ für %2: Im Trainingslog stehen sie am %3 und %4, %n Tag auseinander.</numerusform>
            <numerusform>„%1“ für %2: Im Trainingslog stehen sie am %3 und %4, %n Tage auseinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineRules</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The recovery timeline lacks %1.</source>
        <translation>Im Zeitplan der Heilung fehlt %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is empty.</source>
        <translation>%1 von %2 ist leer.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>In %1 fehlt %2.</translation>
    </message>
    <message>
        <source>The checkpoints are not in the order of time: %1.</source>
        <translation>Die Kontrollpunkte stehen nicht in zeitlicher Folge: %1.</translation>
    </message>
    <message>
        <source>Pain may reach %1/10 here (&quot;%2&quot;), after %3/10 at %4; it should not rise.</source>
        <translation>Der Schmerz darf hier %1/10 erreichen („%2“), nach %3/10 an %4; er sollte nicht steigen.</translation>
    </message>
    <message>
        <source>If it gets worse, nobody is asked who can examine it: &quot;%1&quot;.</source>
        <translation>Wenn es schlechter wird, wird niemand gefragt, der untersuchen kann: „%1“.</translation>
    </message>
</context>
<context>
    <name>VolumeAgreement</name>
    <message>
        <source>The answer says &quot;%1&quot;, but the plan goes from %2 to %3 sets.</source>
        <translation>Die Antwort sagt „%1“, der Plan geht aber von %2 auf %3 Sätze.</translation>
    </message>
</context>
<context>
    <name>WeightUnits</name>
    <message>
        <source>The log mixes units: this row is in %1, %2 of %3 rows are in %4.</source>
        <translation>Das Trainingslog mischt Einheiten: Diese Zeile ist in %1, %2 von %3 Zeilen in %4.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is given as %3 %4; it is %5 %4 (1 kg = 2.2046 lb).</source>
        <translation>„%1 %2“ wird mit %3 %4 angegeben; es sind %5 %4 (1 kg = 2.2046 lb).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in %2 while the athlete&apos;s weights are in %3, and no conversion is written (it would be about %4 %3).</source>
        <translation>„%1“ ist in %2, die Gewichte der Person aber in %3, und keine Umrechnung steht dabei (es wären etwa %4 %3).</translation>
    </message>
</context>
</TS>
