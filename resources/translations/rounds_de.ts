<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rounds</source>
        <translation>Über Rounds</translation>
    </message>
    <message>
        <source>Rounds %1</source>
        <translation>Rounds %1</translation>
    </message>
    <message>
        <source>Review of generated training examples. Works on this machine only: no network, no account.</source>
        <translation>Prüfung generierter Trainingsbeispiele. Arbeitet nur auf diesem Rechner: kein Netz, kein Konto.</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versionen und Orte</translation>
    </message>
    <message>
        <source>Licence: MIT. Free to use, change and pass on; without any warranty.</source>
        <translation>Lizenz: MIT. Frei zu nutzen, zu ändern und weiterzugeben; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3), SQLite %2 (public domain), JSON for Modern C++ (MIT), OpenSSL (Apache 2.0)</source>
        <translation>Qt %1 (LGPL 3), SQLite %2 (gemeinfrei), JSON for Modern C++ (MIT), OpenSSL (Apache 2.0)</translation>
    </message>
    <message>
        <source>Settings of this person on this machine:</source>
        <translation>Einstellungen dieser Person auf diesem Rechner:</translation>
    </message>
    <message>
        <source>This project, one file:</source>
        <translation>Dieses Projekt, eine Datei:</translation>
    </message>
    <message>
        <source>Its backups:</source>
        <translation>Seine Sicherungen:</translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <source>This key has no name that could be kept. Choose another key.</source>
        <translation>Diese Taste hat keinen Namen, der sich merken ließe. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>One key at a time: %1 is a sequence.</source>
        <translation>Nur eine Taste auf einmal: %1 ist eine Folge.</translation>
    </message>
    <message>
        <source>%1 moves and edits inside panels. Choose another key.</source>
        <translation>%1 bewegt und bearbeitet innerhalb der Felder. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>%1 is needed while a text is typed. Choose another key.</source>
        <translation>%1 wird beim Schreiben gebraucht. Bitte eine andere Taste wählen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus. Choose a key other than %1.</source>
        <translation>Alt mit einem Buchstaben öffnet die Menüs. Bitte eine andere Taste als %1 wählen.</translation>
    </message>
    <message>
        <source>%1 would act while a text is being typed. %2 needs a key without Ctrl, Alt or Meta.</source>
        <translation>%1 würde wirken, während jemand schreibt. „%2“ braucht eine Taste ohne Strg, Alt oder Meta.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import a batch…</source>
        <translation>Lieferung &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the approved…</source>
        <translation>Freigegebene &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Re&amp;store from backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Checks…</source>
        <translation>&amp;Regelprüfung…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Raw &amp;JSON…</source>
        <translation>&amp;JSON-Text…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go to id…</source>
        <translation>Zu einer &amp;Id gehen…</translation>
    </message>
    <message>
        <source>Go to an&amp;ything…</source>
        <translation>Zu Be&amp;liebigem gehen…</translation>
    </message>
    <message>
        <source>&amp;Who reviews…</source>
        <translation>Wer &amp;prüft…</translation>
    </message>
    <message>
        <source>End the sessi&amp;on…</source>
        <translation>Si&amp;tzung beenden…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Save th&amp;is search…</source>
        <translation>Su&amp;che speichern…</translation>
    </message>
    <message>
        <source>Saved sear&amp;ches…</source>
        <translation>&amp;Gespeicherte Suchen…</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Sa&amp;ve and approve</source>
        <translation>S&amp;peichern und freigeben</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Ablehnen…</translation>
    </message>
    <message>
        <source>&amp;Second opinion…</source>
        <translation>&amp;Zweitmeinung…</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Kommentar…</translation>
    </message>
    <message>
        <source>Mark the step r&amp;ight</source>
        <translation>Schritt ist &amp;richtig</translation>
    </message>
    <message>
        <source>Mark the step &amp;wrong</source>
        <translation>Schritt ist fa&amp;lsch</translation>
    </message>
    <message>
        <source>Mark the step &amp;unsure</source>
        <translation>Schritt ist &amp;unsicher</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>&amp;Nächstes Beispiel</translation>
    </message>
    <message>
        <source>&amp;Previous example</source>
        <translation>&amp;Voriges Beispiel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Beanstandungen</translation>
    </message>
    <message>
        <source>Next findin&amp;g</source>
        <translation>Nä&amp;chste Beanstandung</translation>
    </message>
    <message>
        <source>Previous fin&amp;ding</source>
        <translation>V&amp;orige Beanstandung</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>Waiv&amp;e…</source>
        <translation>&amp;Hinnehmen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datenbestand</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Lieferungen</translation>
    </message>
    <message>
        <source>&amp;Queue list</source>
        <translation>&amp;Arbeitslisten</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Beanstandungen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>Leitl&amp;inie</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;About Rounds</source>
        <translation>&amp;Über Rounds</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
</context>
<context>
    <name>AtomicFolder</name>
    <message>
        <source>%1 is a link. Choose the folder itself.</source>
        <translation>%1 ist eine Verknüpfung. Bitte den Ordner selbst wählen.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder for the export.</source>
        <translation>%1 ist eine Datei. Bitte einen Ordner für den Export wählen.</translation>
    </message>
    <message>
        <source>%1 holds files that no export of Rounds made. Choose an empty or new folder.</source>
        <translation>%1 enthält Dateien, die kein Export von Rounds geschrieben hat. Bitte einen leeren oder neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it first.</source>
        <translation>Den Ordner %1 gibt es nicht. Bitte zuerst anlegen.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Check its permissions.</source>
        <translation>In %1 lässt sich nichts schreiben. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: the disk is full or faulty. Nothing was exported.</source>
        <translation>%1 konnte nicht vollständig geschrieben werden: Der Datenträger ist voll oder fehlerhaft. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The export could not be put in place at %1. What was there before is untouched.</source>
        <translation>Der Export konnte nicht an seinen Platz %1 gebracht werden. Was vorher dort war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>BackupEntry</name>
    <message>
        <source>During work</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>After an import</source>
        <translation>Nach einem Import</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before an update of the file</source>
        <translation>Vor einer Aktualisierung der Datei</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Damaged project, kept as it was</source>
        <translation>Beschädigtes Projekt, aufbewahrt, wie es war</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>Backing up before closing…</source>
        <translation>Sicherung vor dem Schließen…</translation>
    </message>
    <message>
        <source>Close &amp;without a backup</source>
        <translation>&amp;Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Cancelled. No backup was made.</source>
        <translation>Abgebrochen. Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The project is backed up.</source>
        <translation>Das Projekt ist gesichert.</translation>
    </message>
    <message>
        <source>%1, %2
Folder: %3</source>
        <translation>%1, %2
Ordner: %3</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No backup could be made. The project itself is on disk.</source>
        <translation>Es ließ sich keine Sicherung anlegen. Das Projekt selbst liegt auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Backups belong into the folder %1, but that cannot be made: the name is taken, or the folder around it is protected.</source>
        <translation>Sicherungen gehören in den Ordner %1, der sich aber nicht anlegen lässt: Der Name ist vergeben, oder der Ordner darum ist geschützt.</translation>
    </message>
    <message>
        <source>The backup %1 vanished while it was made.</source>
        <translation>Die Sicherung %1 ist verschwunden, während sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: its bytes are not those that were written. Choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt: Ihre Bytes sind nicht die, die geschrieben wurden. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 could not be put aside in %2. Nothing was changed; check that the folder may be written.</source>
        <translation>%1 konnte nicht in %2 beiseitegelegt werden. Es wurde nichts geändert; bitte prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>BackupJob</name>
    <message>
        <source>There is no project at %1 any more, so it was not backed up.</source>
        <translation>Bei %1 gibt es kein Projekt mehr, daher wurde es nicht gesichert.</translation>
    </message>
</context>
<context>
    <name>BackupTableModel</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>BannerPanel</name>
    <message>
        <source>urgent medical attention required: </source>
        <translation>dringende ärztliche Behandlung nötig: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Urgent medical attention required</source>
        <translation>Dringende ärztliche Behandlung nötig</translation>
    </message>
    <message>
        <source>go: </source>
        <translation>wohin: </translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>training: </source>
        <translation>Training: </translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Trainingsstatus</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>No plan is expected here, but there is one</source>
        <translation>Hier wird kein Plan erwartet, es gibt aber einen</translation>
    </message>
    <message>
        <source>No plan is expected here. None is present</source>
        <translation>Hier wird kein Plan erwartet. Es gibt auch keinen</translation>
    </message>
</context>
<context>
    <name>BatchCountModel</name>
    <message>
        <source>Rejected for</source>
        <translation>Abgelehnt wegen</translation>
    </message>
    <message>
        <source>Open finding</source>
        <translation>Offene Beanstandung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason or rule</source>
        <translation>Grund oder Regel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Nobody is signed in: say who reviews first.</source>
        <translation>Niemand ist angemeldet: Bitte zuerst angeben, wer prüft.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this project.</source>
        <translation>Eine Lieferung %1 gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>It still cannot be read: %1</source>
        <translation>Weiterhin nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is no entry %1 in quarantine.</source>
        <translation>Einen Eintrag %1 gibt es in der Quarantäne nicht.</translation>
    </message>
    <message>
        <source>This entry was mended already.</source>
        <translation>Dieser Eintrag wurde bereits repariert.</translation>
    </message>
    <message>
        <source>The batch of this entry was withdrawn. Take it in again first.</source>
        <translation>Die Lieferung dieses Eintrags wurde zurückgezogen. Bitte zuerst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>Weiterhin nicht lesbar.</translation>
    </message>
    <message>
        <source>This example is no longer in the project.</source>
        <translation>Dieses Beispiel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>%1 withdrew batch %2 already.</source>
        <translation>%1 hat Lieferung %2 bereits zurückgezogen.</translation>
    </message>
    <message>
        <source>Batch %1 is not withdrawn.</source>
        <translation>Lieferung %1 ist nicht zurückgezogen.</translation>
    </message>
    <message>
        <source>This conflict is no longer in the project.</source>
        <translation>Dieser Konflikt ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>It was settled already.</source>
        <translation>Er wurde bereits gelöst.</translation>
    </message>
    <message>
        <source>Its batch was withdrawn. Take it in again first.</source>
        <translation>Die Lieferung wurde zurückgezogen. Bitte zuerst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Its text is damaged.</source>
        <translation>Der Text ist beschädigt.</translation>
    </message>
    <message>
        <source>The same record came in otherwise meanwhile.</source>
        <translation>Derselbe Datensatz kam inzwischen auf anderem Weg herein.</translation>
    </message>
    <message>
        <source>The batch of %1 was withdrawn.</source>
        <translation>Die Lieferung von %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 is %2. Only one that is pending or rejected can be generated again.</source>
        <translation>%1 ist %2. Nur ein offenes oder abgelehntes Beispiel kann neu generiert werden.</translation>
    </message>
</context>
<context>
    <name>BatchFacts</name>
    <message>
        <source>Reasons for rejection and failing rules of the batch</source>
        <translation>Ablehnungsgründe und verletzte Regeln der Lieferung</translation>
    </message>
    <message>
        <source>Review &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;List examples</source>
        <translation>Beispiele au&amp;flisten</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Nothing stands out: no rejection and no open finding.</source>
        <translation>Nichts fällt auf: keine Ablehnung und keine offene Beanstandung.</translation>
    </message>
    <message>
        <source>%1, imported %2.</source>
        <translation>%1, importiert am %2.</translation>
    </message>
    <message>
        <source>%1, imported %2 by %3.</source>
        <translation>%1, importiert am %2 von %3.</translation>
    </message>
    <message>
        <source>Generator: %1.</source>
        <translation>Generator: %1.</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: %3</source>
        <translation>Zurückgezogen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
</context>
<context>
    <name>BatchFlow</name>
    <message>
        <source>Mending not finished</source>
        <translation>Reparatur nicht abgeschlossen</translation>
    </message>
    <message>
        <source>You changed the text of a quarantined record and did not import it. Stay and go on, or discard what you typed?</source>
        <translation>Der Text eines Datensatzes in Quarantäne wurde geändert und nicht importiert. Hierbleiben und weitermachen, oder das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <translation>Importiert als %1.</translation>
    </message>
    <message>
        <source>It is the same record as %1: nothing was added.</source>
        <translation>Derselbe Datensatz wie %1: Es kam nichts hinzu.</translation>
    </message>
    <message>
        <source>Its id %1 is taken: it is among the conflicts now.</source>
        <translation>Die Id %1 ist vergeben: Der Datensatz steht jetzt bei den Konflikten.</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 leaves every queue, the quota and exports, %n approved example(s) of it too. Nothing is deleted. Why?</source>
        <translation>
            <numerusform>Lieferung %1 verlässt alle Arbeitslisten, die Quote und die Exporte, auch %n freigegebenes Beispiel daraus. Gelöscht wird nichts. Aus welchem Grund?</numerusform>
            <numerusform>Lieferung %1 verlässt alle Arbeitslisten, die Quote und die Exporte, auch %n freigegebene Beispiele daraus. Gelöscht wird nichts. Aus welchem Grund?</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 leaves every queue, the quota and exports. Nothing is deleted. Why?</source>
        <translation>Lieferung %1 verlässt alle Arbeitslisten, die Quote und die Exporte. Gelöscht wird nichts. Aus welchem Grund?</translation>
    </message>
    <message>
        <source>Withdraw a batch</source>
        <translation>Lieferung zurückziehen</translation>
    </message>
    <message>
        <source>Batch %1 is withdrawn.</source>
        <translation>Lieferung %1 ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Batch %1 is in again.</source>
        <translation>Lieferung %1 ist wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Import under new ids?</source>
        <translation>Unter neuen Ids importieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) become examples of their own.</source>
        <translation>
            <numerusform>%n Datensatz wird ein eigenes Beispiel.</numerusform>
            <numerusform>%n Datensätze werden eigene Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import them</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Make new revisions?</source>
        <translation>Neue Fassungen anlegen?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) take the place of what the examples with their ids say now; earlier revisions are kept, and those examples are pending again. Approved ones stay as they are.</source>
        <translation>
            <numerusform>%n Datensatz tritt an die Stelle dessen, was das Beispiel mit seiner Id jetzt sagt; frühere Fassungen bleiben erhalten, und das Beispiel ist wieder offen. Freigegebene bleiben, wie sie sind.</numerusform>
            <numerusform>%n Datensätze treten an die Stelle dessen, was die Beispiele mit ihren Ids jetzt sagen; frühere Fassungen bleiben erhalten, und diese Beispiele sind wieder offen. Freigegebene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Skip these records?</source>
        <translation>Diese Datensätze überspringen?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) leave the list and add nothing.</source>
        <translation>
            <numerusform>%n Datensatz verlässt die Liste und fügt nichts hinzu.</numerusform>
            <numerusform>%n Datensätze verlassen die Liste und fügen nichts hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip them</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported under a new id.</source>
        <translation>
            <numerusform>%n unter neuer Id importiert.</numerusform>
            <numerusform>%n unter neuen Ids importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made a new revision.</source>
        <translation>
            <numerusform>%n als neue Fassung angelegt.</numerusform>
            <numerusform>%n als neue Fassungen angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n übersprungen.</numerusform>
            <numerusform>%n übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n verweigert: %1</numerusform>
            <numerusform>%n verweigert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchImport</name>
    <message>
        <source>There is no file at %1.</source>
        <translation>Bei %1 gibt es keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so it cannot be imported.</source>
        <translation>%1 ist keine gewöhnliche Datei und lässt sich daher nicht importieren.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 changed while it was read. Nothing was imported; try again when it is complete.</source>
        <translation>%1 hat sich beim Lesen verändert. Es wurde nichts importiert; bitte erneut versuchen, wenn die Datei fertig ist.</translation>
    </message>
</context>
<context>
    <name>BatchTableModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabequote</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantäne</translation>
    </message>
</context>
<context>
    <name>BatchesPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>Wieder&amp;holen: %1</translation>
    </message>
    <message>
        <source>%1 quarantined, %2 in conflict</source>
        <translation>%1 in Quarantäne, %2 im Konflikt</translation>
    </message>
    <message>
        <source>all of it is settled</source>
        <translation>alles davon ist geklärt</translation>
    </message>
    <message>
        <source>everything in this batch was read</source>
        <translation>alles in dieser Lieferung wurde gelesen</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <translation>%1, %2,</translation>
    </message>
    <message>
        <source>Imported batches</source>
        <translation>Importierte Lieferungen</translation>
    </message>
    <message>
        <source>What did not become an example</source>
        <translation>Was kein Beispiel wurde</translation>
    </message>
    <message>
        <source>&amp;Settled ones too</source>
        <translation>Auch &amp;geklärte</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>No batch was imported yet</source>
        <translation>Es wurde noch keine Lieferung importiert</translation>
    </message>
    <message>
        <source>A batch is a file of generated examples. Drop it on this window, or choose it.</source>
        <translation>Eine Lieferung ist eine Datei mit generierten Beispielen. Sie lässt sich auf dieses Fenster ziehen oder auswählen.</translation>
    </message>
    <message>
        <source>&amp;Import a batch…</source>
        <translation>Lieferung &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>single turn</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>No text from the athlete in this example</source>
        <translation>In diesem Beispiel gibt es keinen Text der Person</translation>
    </message>
    <message>
        <source>Case, text of the athlete</source>
        <translation>Fall, Text der Person</translation>
    </message>
</context>
<context>
    <name>CasePanels</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Case and response</source>
        <translation>Fall und Antwort</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Training log</source>
        <translation>Trainingslog</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differenzial</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Arztbesuch</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>Chronic / overuse</source>
        <translation>Chronisch / Überlastung</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Chronisch</translation>
    </message>
    <message>
        <source>Tendinitis</source>
        <translation>Tendinitis</translation>
    </message>
    <message>
        <source>Impingement</source>
        <translation>Impingement</translation>
    </message>
    <message>
        <source>False positive (DOMS)</source>
        <translation>Falsch positiv (Muskelkater)</translation>
    </message>
    <message>
        <source>DOMS</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Multi-turn</source>
        <translation>Mehrere Runden</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Context-dependent</source>
        <translation>Kontextabhängig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Not a number. Write it with a point, for example 0.85.</source>
        <translation>Keine Zahl. Bitte mit Punkt schreiben, zum Beispiel 0.85.</translation>
    </message>
</context>
<context>
    <name>CheckFlow</name>
    <message>
        <source>Comparing %1 of %2</source>
        <translation>Vergleich %1 von %2</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Regelprüfung %1 von %2</translation>
    </message>
</context>
<context>
    <name>CheckJob</name>
    <message>
        <source>The project is open read-only, so its checks cannot be stored.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet, daher lassen sich die Ergebnisse der Regelprüfung nicht speichern.</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Known values</source>
        <translation>Bekannte Werte</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to anything</source>
        <translation>Zu Beliebigem gehen</translation>
    </message>
    <message>
        <source>Go to anything: a command, an example, a category, a queue</source>
        <translation>Zu Beliebigem gehen: Befehl, Beispiel, Kategorie, Arbeitsliste</translation>
    </message>
    <message>
        <source>A command, an example&apos;s id or words, a category, a queue</source>
        <translation>Ein Befehl, Id oder Worte eines Beispiels, eine Kategorie, eine Arbeitsliste</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Enter: do it. Arrows: choose. Esc: back.</source>
        <translation>Enter: ausführen. Pfeile: wählen. Esc: zurück.</translation>
    </message>
    <message>
        <source>Nothing is called like that</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>Comparables</name>
    <message>
        <source>Revision 1, as generated</source>
        <translation>Fassung 1, wie generiert</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <translation>Fassung %1, %2, %3</translation>
    </message>
    <message>
        <source>, current</source>
        <translation>, aktuell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Left: compare with</source>
        <translation>Links: vergleichen mit</translation>
    </message>
    <message>
        <source>Right: revision of %1</source>
        <translation>Rechts: Fassung von %1</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>N or F7</source>
        <translation>N oder F7</translation>
    </message>
    <message>
        <source>P or Shift+F7</source>
        <translation>P oder Umschalt+F7</translation>
    </message>
    <message>
        <source>The two texts, value by value</source>
        <translation>Die beiden Texte, Wert für Wert</translation>
    </message>
    <message>
        <source>Enter shows the place in the case</source>
        <translation>Enter zeigt die Stelle im Fall</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>This cannot be compared</source>
        <translation>Das lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen da</translation>
    </message>
    <message>
        <source>%1 was never edited, and no check of the data set found an example like it. To compare any two, choose both on the Dataset page.</source>
        <translation>%1 wurde nie bearbeitet, und keine Regelprüfung des Datenbestands fand ein ähnliches Beispiel. Um zwei beliebige zu vergleichen, beide auf der Seite „Datenbestand“ wählen.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both texts say the same, value by value.</source>
        <translation>Beide Texte sagen Wert für Wert dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the left one</source>
        <translation>&amp;Linkes öffnen</translation>
    </message>
</context>
<context>
    <name>CompareFlow</name>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: order of the members</source>
        <translation>%1: Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>%1 (left: %2)</source>
        <translation>%1 (links: %2)</translation>
    </message>
    <message>
        <source>%1, the same: %2</source>
        <translation>%1, gleich: %2</translation>
    </message>
    <message>
        <source>%1, only in %2: %3</source>
        <translation>%1, nur in %2: %3</translation>
    </message>
    <message>
        <source>%1, in %2: %3; in %4: %5</source>
        <translation>%1, in %2: %3; in %4: %5</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Where the two records differ</source>
        <translation>Worin sich die beiden Datensätze unterscheiden</translation>
    </message>
    <message>
        <source>Two records with one id</source>
        <translation>Zwei Datensätze mit einer Id</translation>
    </message>
    <message>
        <source>Under a new &amp;id</source>
        <translation>Unter neuer &amp;Id</translation>
    </message>
    <message>
        <source>As a new &amp;revision</source>
        <translation>Als neue &amp;Fassung</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>The selected place in the project</source>
        <translation>Die gewählte Stelle im Projekt</translation>
    </message>
    <message>
        <source>The selected place in the new record</source>
        <translation>Die gewählte Stelle im neuen Datensatz</translation>
    </message>
    <message>
        <source>%1 in the project</source>
        <translation>%1 im Projekt</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>This conflict is settled.</source>
        <translation>Dieser Konflikt ist gelöst.</translation>
    </message>
    <message numerus="yes">
        <source>For the %n selected record(s):</source>
        <translation>
            <numerusform>Für den gewählten Datensatz:</numerusform>
            <numerusform>Für die %n gewählten Datensätze:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextLines</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Weekly sets</source>
        <translation>Sätze pro Woche</translation>
    </message>
    <message>
        <source> y</source>
        <translation> J.</translation>
    </message>
    <message>
        <source>goal </source>
        <translation>Ziel </translation>
    </message>
    <message>
        <source>competition </source>
        <translation>Wettkampf </translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>no earlier injury</source>
        <translation>keine frühere Verletzung</translation>
    </message>
    <message>
        <source>Injury history</source>
        <translation>Frühere Verletzungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>sleep </source>
        <translation>Schlaf </translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>soreness </source>
        <translation>Muskelkater </translation>
    </message>
    <message>
        <source>stress </source>
        <translation>Stress </translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>week </source>
        <translation>Woche </translation>
    </message>
    <message>
        <source>of </source>
        <translation>von </translation>
    </message>
    <message>
        <source>volume </source>
        <translation>Umfang </translation>
    </message>
    <message>
        <source>deload </source>
        <translation>Entlastung </translation>
    </message>
    <message>
        <source>Weekly sets, %1</source>
        <translation>Sätze pro Woche, %1</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>No conversation in this example</source>
        <translation>In diesem Beispiel gibt es kein Gespräch</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>confidence 0 to 1</source>
        <translation>Konfidenz 0 bis 1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>%1 after question %2</source>
        <translation>%1 nach Frage %2</translation>
    </message>
    <message>
        <source>The conversation does not say how confidence grew.</source>
        <translation>Das Gespräch sagt nicht, wie die Konfidenz gewachsen ist.</translation>
    </message>
    <message>
        <source>Confidence is %1.</source>
        <translation>Die Konfidenz ist %1.</translation>
    </message>
    <message>
        <source>Confidence goes from %1 to %2.</source>
        <translation>Die Konfidenz geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Confidence after question %1, why</source>
        <translation>Konfidenz nach Frage %1, warum</translation>
    </message>
    <message>
        <source>Conversation, turn %1</source>
        <translation>Gespräch, Beitrag %1</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>Why: </source>
        <translation>Warum: </translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Confidence after question %1</source>
        <translation>Konfidenz nach Frage %1</translation>
    </message>
    <message>
        <source>Gained </source>
        <translation>Gewonnen </translation>
    </message>
    <message>
        <source>Information gained</source>
        <translation>Gewonnene Information</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The project %1 cannot be opened.</source>
        <translation>Das Projekt %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is in use by another window or program. Nothing was changed; try again.</source>
        <translation>%1 wird von einem anderen Fenster oder Programm benutzt. Es wurde nichts geändert; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben: Die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in %1; free some space and try again.</source>
        <translation>Der Datenträger ist voll. In %1 wurde nichts geändert; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk reported a fault while using %1. Nothing was changed; check the disk and try again.</source>
        <translation>Der Datenträger meldete einen Fehler bei der Arbeit mit %1. Es wurde nichts geändert; bitte den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep the file as it is and restore a backup.</source>
        <translation>%1 ist beschädigt. Die Datei bitte aufbewahren, wie sie ist, und eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The project %1 refused the change. Nothing was changed.</source>
        <translation>Das Projekt %1 hat die Änderung nicht angenommen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DatabaseCopy</name>
    <message>
        <source>%1 cannot be written. Is the disk full?</source>
        <translation>%1 lässt sich nicht schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The copy %1 is not what it was made from. Nothing was changed; try again.</source>
        <translation>Die Kopie %1 gleicht nicht dem, woraus sie entstand. Es wurde nichts geändert; bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>DatasetFindingModel</name>
    <message>
        <source>Enter opens the example</source>
        <translation>Enter öffnet das Beispiel</translation>
    </message>
    <message>
        <source>Whole data set</source>
        <translation>Ganzer Datenbestand</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>no findings</source>
        <translation>keine Beanstandung</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Beanstandung</numerusform>
            <numerusform>%n Beanstandungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %n finding(s)…</source>
        <translation>
            <numerusform>%n Beanstandung &amp;beheben…</numerusform>
            <numerusform>%n Beanstandungen &amp;beheben…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Ablehnen…</translation>
    </message>
    <message>
        <source>Ask for a &amp;second opinion…</source>
        <translation>&amp;Zweitmeinung einholen…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation>&amp;Markieren…</translation>
    </message>
    <message>
        <source>&amp;Take the flag off…</source>
        <translation>Markierung &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Choose two examples to compare them</source>
        <translation>Zwei Beispiele wählen, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 chosen</source>
        <translation>%1 · %2 gewählt</translation>
    </message>
    <message>
        <source>Click to sort; the context menu chooses the columns</source>
        <translation>Ein Klick sortiert; das Kontextmenü wählt die Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as text</source>
        <translation>
            <numerusform>%n Zeile als Text kopiert</numerusform>
            <numerusform>%n Zeilen als Text kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose examples by what is open in them</source>
        <translation>Beispiele danach wählen, was in ihnen offen ist</translation>
    </message>
    <message>
        <source>Findings of the data set</source>
        <translation>Beanstandungen des Datenbestands</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Words or filters to find examples by</source>
        <translation>Wörter oder Filter, um Beispiele zu finden</translation>
    </message>
    <message>
        <source>Words or filters</source>
        <translation>Wörter oder Filter</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>No example matches</source>
        <translation>Kein Beispiel passt</translation>
    </message>
    <message>
        <source>None of the project&apos;s examples fits the rule, the category, the status and the text that are chosen.</source>
        <translation>Keines der Beispiele des Projekts passt zu Regel, Kategorie, Status und Text, die gewählt sind.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Open findings by rule</source>
        <translation>Offene Beanstandungen nach Regel</translation>
    </message>
    <message>
        <source>This project is empty</source>
        <translation>Dieses Projekt ist leer</translation>
    </message>
    <message>
        <source>Import a batch of generated examples to begin. Files can also be dropped on this window.</source>
        <translation>Zum Anfang eine Lieferung generierter Beispiele importieren. Dateien lassen sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;Import a batch…</source>
        <translation>Lieferung &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>DecideManyDialog</name>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Without flag</source>
        <translation>Ohne Markierung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>%1: many examples</source>
        <translation>%1: viele Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) chosen: %1 allowed, %2 refused.</source>
        <translation>
            <numerusform>%n Beispiel gewählt: %1 erlaubt, %2 verweigert.</numerusform>
            <numerusform>%n Beispiele gewählt: %1 erlaubt, %2 verweigert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them become one action: one Undo takes it back. Those that are refused stay as they are.</source>
        <translation>Alle werden ein einziger Schritt: Einmal „Rückgängig“ nimmt ihn zurück. Verweigerte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Was aus jedem wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n example(s)</source>
        <translation>
            <numerusform>%1: %n Beispiel</numerusform>
            <numerusform>%1: %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note for all of them (needed with “other”)</source>
        <translation>Anmerkung für alle (nötig bei „Anderes“)</translation>
    </message>
    <message>
        <source>What should the other reviewer look at? (optional)</source>
        <translation>Was soll sich die andere prüfende Person ansehen? (freiwillig)</translation>
    </message>
</context>
<context>
    <name>DecideManyFlow</name>
    <message numerus="yes">
        <source>Looking at %n example(s)…</source>
        <translation>
            <numerusform>%n Beispiel wird durchgesehen…</numerusform>
            <numerusform>%n Beispiele werden durchgesehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Wird entschieden…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n example(s).</source>
        <translation>
            <numerusform>%1: %n Beispiel.</numerusform>
            <numerusform>%1: %n Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n verweigert:</numerusform>
            <numerusform>%n verweigert:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Generated batches (*.jsonl *.json *.md *.txt *.ndjson);;All files (*)</source>
        <translation>Generierte Lieferungen (*.jsonl *.json *.md *.txt *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Rounds projects (*.rounds);;All files (*)</source>
        <translation>Rounds-Projekte (*.rounds);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Rounds projects (*.rounds)</source>
        <translation>Rounds-Projekte (*.rounds)</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
</context>
<context>
    <name>DifferenceTableModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>DifferentialPanel</name>
    <message>
        <source>a probability is missing</source>
        <translation>eine Wahrscheinlichkeit fehlt</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>&amp;Normalise: %1</source>
        <translation>&amp;Normieren: %1</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differenzial</translation>
    </message>
    <message>
        <source>No differential diagnoses in this example</source>
        <translation>In diesem Beispiel gibt es keine Differenzialdiagnosen</translation>
    </message>
    <message>
        <source>Differential %1, %2</source>
        <translation>Differenzialdiagnose %1, %2</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Why %1: </source>
        <translation>Warum %1: </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>&amp;Restore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>There is unsaved text for %1: &quot;%2&quot;</source>
        <translation>Zu %1 gibt es ungespeicherten Text: „%2“</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weiterer)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you type cannot be kept for the case of a crash: %1</source>
        <translation>Was gerade geschrieben wird, lässt sich nicht gegen einen Absturz sichern: %1</translation>
    </message>
</context>
<context>
    <name>EventChain</name>
    <message>
        <source>The record of decisions was changed from outside at event %1. Keep the file as it is and restore a backup.</source>
        <translation>Das Protokoll der Entscheidungen wurde bei Ereignis %1 von außen geändert. Die Datei bitte aufbewahren, wie sie ist, und eine Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Second opinion asked</source>
        <translation>Zweitmeinung erbeten</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Edited in %n place(s)</source>
        <translation>
            <numerusform>An %n Stelle bearbeitet</numerusform>
            <numerusform>An %n Stellen bearbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>Step marked %1</source>
        <translation>Schritt bewertet: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Quota changed</source>
        <translation>Quote geändert</translation>
    </message>
    <message>
        <source>Waived %1: %2</source>
        <translation>%1 hingenommen: %2</translation>
    </message>
    <message>
        <source>Rules changed: version %1</source>
        <translation>Regeln geändert: Version %1</translation>
    </message>
    <message>
        <source>Batch withdrawn</source>
        <translation>Lieferung zurückgezogen</translation>
    </message>
    <message>
        <source>Batch taken in again</source>
        <translation>Lieferung wieder aufgenommen</translation>
    </message>
    <message>
        <source>Mended and imported</source>
        <translation>Repariert und importiert</translation>
    </message>
    <message>
        <source>Imported under a new id</source>
        <translation>Unter neuer Id importiert</translation>
    </message>
    <message>
        <source>Another record with this id skipped</source>
        <translation>Anderer Datensatz mit dieser Id übersprungen</translation>
    </message>
    <message>
        <source>Generated again: revision %1</source>
        <translation>Neu generiert: Fassung %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Guideline of %1 changed: version %2</source>
        <translation>Leitlinie zu %1 geändert: Version %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>Wiederöffnen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>mark a step</source>
        <translation>Bewertung eines Schritts</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>waive</source>
        <translation>Hinnahme</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>new id</source>
        <translation>neue Id</translation>
    </message>
    <message>
        <source>skip a record</source>
        <translation>übersprungener Datensatz</translation>
    </message>
    <message>
        <source>new revision</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>Leitlinie</translation>
    </message>
</context>
<context>
    <name>ExampleStore</name>
    <message>
        <source>Revision %1 is missing.</source>
        <translation>Fassung %1 fehlt.</translation>
    </message>
    <message>
        <source>The text of revision %1 is damaged.</source>
        <translation>Der Text von Fassung %1 ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ExampleTableModel</name>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Choose a new or empty folder for the data set</source>
        <translation>Neuen oder leeren Ordner für die Daten wählen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was exported.</source>
        <translation>Abgebrochen. Es wurde nichts exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) exported.</source>
        <translation>
            <numerusform>%n Beispiel exportiert.</numerusform>
            <numerusform>%n Beispiele exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy chec&amp;ksum</source>
        <translation>&amp;Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>%1: %2 examples, %3</source>
        <translation>%1: %2 Beispiele, %3</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>   %1: %2</source>
        <translation>   %1: %2</translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&lt;0.5 or 0.6..0.8</source>
        <translation>&lt;0.5 oder 0.6..0.8</translation>
    </message>
    <message>
        <source>&amp;No filters</source>
        <translation>&amp;Keine Filter</translation>
    </message>
    <message>
        <source>What is typed is not understood: %1</source>
        <translation>Die Eingabe ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>me, %1</source>
        <translation>ich, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie eingegeben</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FindingCallout</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>%1, waived</source>
        <translation>%1, hingenommen</translation>
    </message>
    <message>
        <source>%1, data set</source>
        <translation>%1, Datenbestand</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>hingenommen von %1</translation>
    </message>
    <message>
        <source>can be fixed</source>
        <translation>lässt sich beheben</translation>
    </message>
</context>
<context>
    <name>FindingsGuide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Beanstandungen</translation>
    </message>
    <message>
        <source>No findings. The checks that are on found nothing to say.</source>
        <translation>Keine Beanstandungen. Die eingeschalteten Regeln fanden nichts anzumerken.</translation>
    </message>
    <message>
        <source>Findings in this example</source>
        <translation>Beanstandungen in diesem Beispiel</translation>
    </message>
    <message>
        <source>Why this rule</source>
        <translation>Warum es diese Regel gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>finding %1 of %2</source>
        <translation>Beanstandung %1 von %2</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
</context>
<context>
    <name>FixClassDialog</name>
    <message>
        <source>Fix many examples</source>
        <translation>Viele Beispiele beheben</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>All of them become one action: one Undo takes it back. Approved examples are reopened by the edit.</source>
        <translation>Alle werden ein einziger Schritt: Einmal „Rückgängig“ nimmt ihn zurück. Freigegebene Beispiele öffnet die Bearbeitung wieder.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel &amp;beheben</numerusform>
            <numerusform>%n Beispiele &amp;beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixClassFlow</name>
    <message>
        <source>Fixing…</source>
        <translation>Wird behoben…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) fixed.</source>
        <translation>
            <numerusform>%n Beispiel behoben.</numerusform>
            <numerusform>%n Beispiele behoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused:</source>
        <translation>
            <numerusform>%n verweigert:</numerusform>
            <numerusform>%n verweigert:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixPopover</name>
    <message>
        <source>Fix this finding</source>
        <translation>Diese Beanstandung beheben</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Enter applies. Esc: back. Undo takes it back.</source>
        <translation>Enter wendet an. Esc: zurück. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixTableModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>FlowGuide</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on the example</source>
        <translation>Kommentar zum Beispiel</translation>
    </message>
    <message>
        <source>What should the others know?</source>
        <translation>Was sollten die anderen wissen?</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentieren</translation>
    </message>
    <message>
        <source>Enter keeps it; it decides nothing. Esc: back.</source>
        <translation>Enter behält ihn; er entscheidet nichts. Esc: zurück.</translation>
    </message>
    <message>
        <source>On the whole example</source>
        <translation>Zum ganzen Beispiel</translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>Leitlinie: %1</translation>
    </message>
    <message>
        <source>Saved as version %1. Every decision names the version it saw.</source>
        <translation>Gespeichert als Version %1. Jede Entscheidung nennt die Version, die ihr vorlag.</translation>
    </message>
    <message>
        <source>%1 approved after %2; its words alone take a fast reader %3.</source>
        <translation>%1 nach %2 freigegeben; allein für die Wörter braucht, wer schnell liest, %3.</translation>
    </message>
</context>
<context>
    <name>FormatSniffer</name>
    <message>
        <source>This file is written in UTF-16. Save it as UTF-8 and import it again.</source>
        <translation>Diese Datei ist in UTF-16 geschrieben. Bitte als UTF-8 speichern und erneut importieren.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the files inside.</source>
        <translation>Das ist ein Archiv. Bitte entpacken und die Dateien darin importieren.</translation>
    </message>
    <message>
        <source>This is a PDF document. Import the JSON text that it was made from.</source>
        <translation>Das ist ein PDF-Dokument. Bitte den JSON-Text importieren, aus dem es entstand.</translation>
    </message>
    <message>
        <source>This is a word processor&apos;s document. Save it as plain text and import that.</source>
        <translation>Das ist ein Dokument einer Textverarbeitung. Bitte als reinen Text speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>This file holds no text. Import a file with JSON records.</source>
        <translation>Diese Datei enthält keinen Text. Bitte eine Datei mit JSON-Datensätzen importieren.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Regelprüfung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the guide&apos;s language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>backtick</source>
        <translation>Gravis</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Guideline of the category</source>
        <translation>Leitlinie der Kategorie</translation>
    </message>
    <message>
        <source>This category has no guideline yet.</source>
        <translation>Für diese Kategorie gibt es noch keine Leitlinie.</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
</context>
<context>
    <name>GuidelineStore</name>
    <message>
        <source>%1 is missing from this build of Rounds.</source>
        <translation>%1 fehlt in dieser Ausgabe von Rounds.</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Compare the pair</source>
        <translation>Paar vergleichen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>no condition named</source>
        <translation>kein Krankheitsbild genannt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Unterform</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Body part, broad</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Severity </source>
        <translation>Schweregrad </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Injury </source>
        <translation>Verletzung </translation>
    </message>
    <message>
        <source>Injury detected</source>
        <translation>Verletzung erkannt</translation>
    </message>
    <message>
        <source>Severity, why</source>
        <translation>Schweregrad, warum</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Confidence </source>
        <translation>Konfidenz </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence, why</source>
        <translation>Konfidenz, warum</translation>
    </message>
    <message>
        <source>Factors </source>
        <translation>Faktoren </translation>
    </message>
    <message>
        <source>Contributing factor</source>
        <translation>Beitragender Faktor</translation>
    </message>
    <message>
        <source>No confidence is given.</source>
        <translation>Es ist keine Konfidenz angegeben.</translation>
    </message>
    <message>
        <source>Confidence is %1 on a scale from 0 to 1, and this category has no band.</source>
        <translation>Die Konfidenz ist %1 auf einer Skala von 0 bis 1; für diese Kategorie gibt es kein Band.</translation>
    </message>
    <message>
        <source>Confidence is %1 on a scale from 0 to 1, inside the %2 band of %3 to %4.</source>
        <translation>Die Konfidenz ist %1 auf einer Skala von 0 bis 1, innerhalb des Bands der Kategorie %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>Confidence is %1 on a scale from 0 to 1, outside the %2 band of %3 to %4.</source>
        <translation>Die Konfidenz ist %1 auf einer Skala von 0 bis 1, außerhalb des Bands der Kategorie %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>kein Band</translation>
    </message>
    <message>
        <source>; last answer %1</source>
        <translation>; letzte Antwort %1</translation>
    </message>
    <message>
        <source>%1 band %2 to %3:</source>
        <translation>Band %1 %2–%3:</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: aus %2 wurde %3</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of this example</source>
        <translation>Verlauf dieses Beispiels</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What of the history is listed</source>
        <translation>Was vom Verlauf aufgeführt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Enter on an edit compares it with the text before</source>
        <translation>Enter auf einer Bearbeitung vergleicht sie mit dem Text davor</translation>
    </message>
    <message>
        <source>nothing happened yet</source>
        <translation>noch nichts geschehen</translation>
    </message>
    <message>
        <source>Notes · %1</source>
        <translation>Anmerkungen · %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Import generated examples</source>
        <translation>Generierte Beispiele importieren</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>As the file&apos;s name says</source>
        <translation>Wie es der Dateiname sagt</translation>
    </message>
    <message>
        <source>Keep it aside and list it</source>
        <translation>Beiseitelegen und auflisten</translation>
    </message>
    <message>
        <source>Import it under a new id</source>
        <translation>Unter neuer Id importieren</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Each file is imported whole or not at all. What cannot be read is kept aside and shown on the Batches page.</source>
        <translation>Jede Datei wird ganz importiert oder gar nicht. Was sich nicht lesen lässt, wird aufgehoben und auf der Seite „Lieferungen“ gezeigt.</translation>
    </message>
    <message>
        <source>Records without a &amp;category</source>
        <translation>Datensätze ohne &amp;Kategorie</translation>
    </message>
    <message>
        <source>When an id is &amp;taken</source>
        <translation>Wenn eine Id &amp;vergeben ist</translation>
    </message>
    <message>
        <source>Choose batches to import</source>
        <translation>Lieferungen zum Importieren wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Choose batches to import</source>
        <translation>Lieferungen zum Importieren wählen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>Show &amp;batches</source>
        <translation>&amp;Lieferungen zeigen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n example(s). The file that was being read left nothing.</source>
        <translation>
            <numerusform>Abgebrochen nach %n Beispiel. Die Datei, die gerade gelesen wurde, hat nichts hinterlassen.</numerusform>
            <numerusform>Abgebrochen nach %n Beispielen. Die Datei, die gerade gelesen wurde, hat nichts hinterlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) imported.</source>
        <translation>
            <numerusform>%n Beispiel importiert.</numerusform>
            <numerusform>%n Beispiele importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n bereits bekannt</numerusform>
            <numerusform>%n bereits bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in a batch that was withdrawn</source>
        <translation>
            <numerusform>%n davon in einer zurückgezogenen Lieferung</numerusform>
            <numerusform>%n davon in einer zurückgezogenen Lieferung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an id that is taken</source>
        <translation>
            <numerusform>%n mit vergebener Id</numerusform>
            <numerusform>%n mit vergebener Id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation>
            <numerusform>%n in Quarantäne</numerusform>
            <numerusform>%n in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>JobPace</name>
    <message>
        <source>%1 of %2 · %3 records · %4 records/s%5</source>
        <translation>%1 von %2 · %3 Datensätze · %4 Datensätze/s%5</translation>
    </message>
    <message>
        <source>%1 of %2 examples%3</source>
        <translation>%1 von %2 Beispielen%3</translation>
    </message>
    <message>
        <source> · about %1 s left</source>
        <translation> · noch etwa %1 s</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Progress of the checks</source>
        <translation>Fortschritt der Regelprüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the checks</source>
        <translation>Regelprüfung abbrechen</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Fold	Ctrl+Shift+[</source>
        <translation>&amp;Einklappen	Strg+Umschalt+[</translation>
    </message>
    <message>
        <source>U&amp;nfold	Ctrl+Shift+]</source>
        <translation>&amp;Ausklappen	Strg+Umschalt+]</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>Alles ei&amp;nklappen</translation>
    </message>
    <message>
        <source>Unf&amp;old all</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
</context>
<context>
    <name>JsonPopover</name>
    <message>
        <source>&amp;Take</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Value as JSON</source>
        <translation>Wert als JSON</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ein Feld dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes it. Esc: back.</source>
        <translation>Strg+Enter übernimmt. Esc: zurück.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
</context>
<context>
    <name>KeyTableModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation>Funktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Funktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Swap the keys</source>
        <translation>Tasten &amp;tauschen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All actions have the keys again that they came with.</source>
        <translation>Alle Funktionen haben wieder die Tasten, mit denen sie ausgeliefert wurden.</translation>
    </message>
    <message>
        <source>Keys without Ctrl never act while a text is being typed.</source>
        <translation>Tasten ohne Strg wirken nie, während jemand schreibt.</translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation>Keine Funktion heißt so.</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Neue Taste für „%1“</translation>
    </message>
    <message>
        <source>It has no key now.</source>
        <translation>Es gibt jetzt keine Taste dafür.</translation>
    </message>
    <message>
        <source>Its key is %1 now.</source>
        <translation>Die Taste dafür ist jetzt %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 now.</source>
        <translation>„%1“ hat jetzt %2.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Each entry of &quot;%1&quot; needs a text &quot;%2&quot;.</source>
        <translation>Jeder Eintrag von „%1“ braucht einen Text „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of an entry of &quot;%2&quot; has to be a list of texts.</source>
        <translation>„%1“ eines Eintrags von „%2“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>The project&apos;s own words have to be one JSON object.</source>
        <translation>Die eigenen Wörter des Projekts müssen ein einziges JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Liste „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of entries.</source>
        <translation>„%1“ muss eine Liste von Einträgen sein.</translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>Exercises, substitutions, conditions and parts of the body that the program does not know, and entries for its word lists. They are added to what it brings along, for example:
{&quot;exercises&quot;: [{&quot;name&quot;: &quot;sissy squat&quot;, &quot;region&quot;: &quot;knee&quot;}]}</source>
        <translation>Übungen, Ersatzübungen, Krankheitsbilder und Körperteile, die das Programm nicht kennt, und Einträge für seine Wortlisten. Sie kommen zu dem hinzu, was es mitbringt, zum Beispiel:
{&quot;exercises&quot;: [{&quot;name&quot;: &quot;sissy squat&quot;, &quot;region&quot;: &quot;knee&quot;}]}</translation>
    </message>
    <message>
        <source>Words of this project, as JSON</source>
        <translation>Wörter dieses Projekts, als JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Rounds speaks the other language from its next start on. Started again now, it comes back to this example.</source>
        <translation>Die andere Sprache gilt ab dem nächsten Start von Rounds. Nach einem Neustart jetzt kommt dieses Beispiel wieder.</translation>
    </message>
    <message>
        <source>&amp;Start again now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>LeftoverTableModel</name>
    <message>
        <source>Quarantined, %1</source>
        <translation>In Quarantäne, %1</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>The id %1 belongs to another example with other content.</source>
        <translation>Die Id %1 gehört einem anderen Beispiel mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Byteposition</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>Load plan</source>
        <translation>Belastungsplan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Load, reduction</source>
        <translation>Belastung, Reduktion</translation>
    </message>
    <message>
        <source> less. </source>
        <translation> weniger. </translation>
    </message>
    <message>
        <source>Load, why</source>
        <translation>Belastung, warum</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Load, %1</source>
        <translation>Belastung, %1</translation>
    </message>
    <message>
        <source>%1 → %2 = %3 % less</source>
        <translation>%1 → %2 = %3 % weniger</translation>
    </message>
    <message>
        <source>The load plan names no amounts.</source>
        <translation>Der Belastungsplan nennt keine Mengen.</translation>
    </message>
    <message>
        <source>The load plan names one amount, %1.</source>
        <translation>Der Belastungsplan nennt eine Menge, %1.</translation>
    </message>
    <message>
        <source>The load plan goes from %1 to %2.</source>
        <translation>Der Belastungsplan geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>No load plan in this example</source>
        <translation>In diesem Beispiel gibt es keinen Belastungsplan</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Belastung jetzt</translation>
    </message>
    <message>
        <source>Load advised</source>
        <translation>Empfohlene Belastung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This project is open read-only: another program uses it, its file is protected, or a newer Rounds made it. Nothing can be decided or edited.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet: Ein anderes Programm benutzt es, die Datei ist geschützt, oder ein neueres Rounds hat es angelegt. Nichts lässt sich entscheiden oder bearbeiten.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Rounds (read-only)</source>
        <translation>Rounds (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name for “%1”:</source>
        <translation>&amp;Name für „%1“:</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, its JSON</source>
        <translation>%1, das JSON</translation>
    </message>
    <message>
        <source>%1, a request for a second opinion</source>
        <translation>%1, eine Bitte um Zweitmeinung</translation>
    </message>
    <message>
        <source>%1, a comment</source>
        <translation>%1, ein Kommentar</translation>
    </message>
    <message>
        <source>%1, the note to a rejection</source>
        <translation>%1, die Anmerkung zu einer Ablehnung</translation>
    </message>
    <message>
        <source>The place that this text was typed in is no longer there. Show the text and copy what you need.</source>
        <translation>Die Stelle, an der dieser Text geschrieben wurde, gibt es nicht mehr. Den Text zeigen lassen und kopieren, was davon gebraucht wird.</translation>
    </message>
    <message>
        <source>Unsaved text: %1</source>
        <translation>Ungespeicherter Text: %1</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xample</source>
        <translation>Bei&amp;spiel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Normal text: now %1 %</source>
        <translation>&amp;Normaler Text: jetzt %1 %</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>the project is open read-only</source>
        <translation>das Projekt ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>on the Review page only</source>
        <translation>nur auf der Seite „Prüfung“</translation>
    </message>
    <message>
        <source>there is nothing of yours</source>
        <translation>es gibt nichts Eigenes</translation>
    </message>
    <message>
        <source>no example is open</source>
        <translation>kein Beispiel ist geöffnet</translation>
    </message>
</context>
<context>
    <name>ManyResultModel</name>
    <message>
        <source>Refused: %1</source>
        <translation>Verweigert: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
</context>
<context>
    <name>MendEditor</name>
    <message>
        <source>Text of the selected record</source>
        <translation>Text des gewählten Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to the fault</source>
        <translation>Zum &amp;Fehler gehen</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Mend and import</source>
        <translation>&amp;Reparieren und importieren</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Too long to be mended here. &quot;rounds-cli quarantine PROJECT --raw %1&quot; writes its bytes; mend them in a text editor and import that file.</source>
        <translation>Zu lang, um hier repariert zu werden. „rounds-cli quarantine PROJECT --raw %1“ gibt die Bytes aus; bitte in einem Texteditor reparieren und die Datei importieren.</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Zeile %1, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>It can be read now.</source>
        <translation>Jetzt lesbar.</translation>
    </message>
    <message>
        <source>This record was mended and imported. Its bytes stay as they were found.</source>
        <translation>Dieser Datensatz wurde repariert und importiert. Seine Bytes bleiben, wie sie gefunden wurden.</translation>
    </message>
</context>
<context>
    <name>MenuRow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Words or filters  %1</source>
        <translation>Wörter oder Filter  %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose filters instead of typing them</source>
        <translation>Filter wählen statt schreiben</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who reviews?</source>
        <translation>Wer prüft?</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Es prüft: %1</translation>
    </message>
</context>
<context>
    <name>NativeExport</name>
    <message>
        <source>The export could not be written: the disk is full or faulty. Nothing was exported.</source>
        <translation>Der Export konnte nicht geschrieben werden: Der Datenträger ist voll oder fehlerhaft. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Its batch was withdrawn</source>
        <translation>Lieferung zurückgezogen</translation>
    </message>
    <message>
        <source>Changed after it was approved</source>
        <translation>Nach der Freigabe geändert</translation>
    </message>
    <message>
        <source>Has open errors</source>
        <translation>Mit offenen Fehlern</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was exported.</source>
        <translation>%1: %2 Es wurde nichts exportiert.</translation>
    </message>
</context>
<context>
    <name>OddText</name>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>null character</source>
        <translation>Nullzeichen</translation>
    </message>
    <message>
        <source>escape character</source>
        <translation>Escape-Zeichen</translation>
    </message>
    <message>
        <source>delete character</source>
        <translation>Löschzeichen</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weicher Trennstrich</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>arabische Schreibrichtungsmarke</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>Leerzeichen ohne Breite</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>Nichtverbinder ohne Breite</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>Verbinder ohne Breite</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>Marke links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>Marke rechts nach links</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>Zeilentrenner</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>Absatztrenner</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>Einbettung links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>Einbettung rechts nach links</translation>
    </message>
    <message>
        <source>end of a direction</source>
        <translation>Ende einer Schreibrichtung</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>erzwungen links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>erzwungen rechts nach links</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>Wortverbinder</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>abgesetzt links nach rechts</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>abgesetzt rechts nach links</translation>
    </message>
    <message>
        <source>first strong isolate</source>
        <translation>abgesetzt nach erstem Zeichen</translation>
    </message>
    <message>
        <source>end of an isolate</source>
        <translation>Ende eines abgesetzten Teils</translation>
    </message>
    <message>
        <source>blank braille pattern</source>
        <translation>leeres Braille-Zeichen</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>ideografisches Leerzeichen</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <translation>Hangul-Füllzeichen</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>object replacement character</source>
        <translation>Objekt-Ersatzzeichen</translation>
    </message>
    <message>
        <source>invisible tag (%1)</source>
        <translation>unsichtbares Etikett (%1)</translation>
    </message>
    <message>
        <source>variation selector (%1)</source>
        <translation>Variantenwähler (%1)</translation>
    </message>
    <message>
        <source>%1 letter %2 (%3)</source>
        <translation>%1er Buchstabe %2 (%3)</translation>
    </message>
    <message>
        <source>unusual space (%1)</source>
        <translation>ungewöhnliches Leerzeichen (%1)</translation>
    </message>
    <message>
        <source>control character (%1)</source>
        <translation>Steuerzeichen (%1)</translation>
    </message>
    <message>
        <source>invisible character (%1)</source>
        <translation>unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>Marked in this text: %1.</source>
        <translation>In diesem Text markiert: %1.</translation>
    </message>
</context>
<context>
    <name>OnlineCopy</name>
    <message>
        <source>No backup can be made: Rounds was built with another SQLite than Qt. Install the build for this system.</source>
        <translation>Es lässt sich keine Sicherung anlegen: Rounds wurde mit einem anderen SQLite gebaut als Qt. Bitte die Ausgabe für dieses System installieren.</translation>
    </message>
    <message>
        <source>%1 is being written by another job or program. Try the copy again later.</source>
        <translation>%1 wird gerade von einem anderen Vorgang oder Programm geschrieben. Bitte später erneut kopieren.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not copied. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde %1 nicht kopiert. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not copied. Keep the file as it is and restore a backup.</source>
        <translation>%1 ist beschädigt und wurde nicht kopiert. Die Datei bitte aufbewahren, wie sie ist, und eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 could not be copied: the disk is faulty, protected or full. Check it and try again.</source>
        <translation>%1 ließ sich nicht kopieren: Der Datenträger ist fehlerhaft, geschützt oder voll. Bitte prüfen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>OtherSections</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Red flags, %1</source>
        <translation>Warnzeichen, %1</translation>
    </message>
    <message>
        <source>No escalation triggers in this example</source>
        <translation>In diesem Beispiel gibt es keine Auslöser zur Eskalation</translation>
    </message>
    <message>
        <source>Escalation triggers</source>
        <translation>Auslöser zur Eskalation</translation>
    </message>
    <message>
        <source>Escalation trigger %1</source>
        <translation>Auslöser zur Eskalation %1</translation>
    </message>
    <message>
        <source>Cannot assess</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>No other fields in this example</source>
        <translation>In diesem Beispiel gibt es keine weiteren Felder</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>PatchCodec</name>
    <message>
        <source>The patch is not a JSON array of operations (RFC 6902).</source>
        <translation>Der Patch ist keine JSON-Liste von Operationen (RFC 6902).</translation>
    </message>
    <message>
        <source>Operation %1 of the patch is not valid JSON Patch (RFC 6902): %2</source>
        <translation>Operation %1 des Patches ist kein gültiger JSON Patch (RFC 6902): %2</translation>
    </message>
    <message>
        <source>The edit &quot;%1&quot; at %2 does not fit this example.</source>
        <translation>Die Bearbeitung „%1“ an %2 passt nicht zu diesem Beispiel.</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Add athlete&apos;s turn &amp;below</source>
        <translation>Beitrag der &amp;Person darunter einfügen</translation>
    </message>
    <message>
        <source>Add &amp;question below</source>
        <translation>&amp;Frage darunter einfügen</translation>
    </message>
    <message>
        <source>Add &amp;below</source>
        <translation>&amp;Darunter einfügen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Darunter einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add &amp;field</source>
        <translation>Fe&amp;ld hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;name field…</source>
        <translation>Feld umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Remove fie&amp;ld</source>
        <translation>Feld en&amp;tfernen</translation>
    </message>
    <message>
        <source>Other field…</source>
        <translation>Anderes Feld…</translation>
    </message>
    <message>
        <source>Edit as &amp;JSON…</source>
        <translation>Als &amp;JSON bearbeiten…</translation>
    </message>
    <message>
        <source>Add a field: %1</source>
        <translation>Feld hinzufügen: %1</translation>
    </message>
    <message>
        <source>Rename: %1</source>
        <translation>Umbenennen: %1</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Reasoning chain</source>
        <translation>Begründungskette</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differenzialdiagnosen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Immediate actions</source>
        <translation>Sofortmaßnahmen</translation>
    </message>
    <message>
        <source>Modifications</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Arztbesuch</translation>
    </message>
    <message>
        <source>Recovery protocol</source>
        <translation>Erholungsplan</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Belastungsplan</translation>
    </message>
    <message>
        <source>Escalation triggers</source>
        <translation>Auslöser zur Eskalation</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Ersatzübungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Response to the athlete</source>
        <translation>Antwort an die Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>Training log</source>
        <translation>Trainingslog</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Weekly sets</source>
        <translation>Sätze pro Woche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Ganzer Datensatz</translation>
    </message>
</context>
<context>
    <name>PlainTextDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Nobody is signed in: say who changes the rules.</source>
        <translation>Niemand ist angemeldet: Bitte zuerst angeben, wer die Regeln ändert.</translation>
    </message>
    <message>
        <source>Nobody is signed in: say who changes the guideline.</source>
        <translation>Niemand ist angemeldet: Bitte zuerst angeben, wer die Leitlinie ändert.</translation>
    </message>
    <message>
        <source>The target of %1 cannot be below zero.</source>
        <translation>Das Ziel für %1 kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>There is no category &quot;%1&quot; in this project.</source>
        <translation>Eine Kategorie „%1“ gibt es in diesem Projekt nicht.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>A newer Rounds made this project, and only that can check it.</source>
        <translation>Ein neueres Rounds hat dieses Projekt angelegt, und nur dieses kann es prüfen.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged: %1</source>
        <translation>Der Aufbau der Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 says %2, revision %3, but its events add up to %4, revision %5.</source>
        <translation>%1 sagt %2, Fassung %3, die Ereignisse ergeben aber %4, Fassung %5.</translation>
    </message>
    <message>
        <source>%1 says %2 open errors and %3 warnings, but %4 and %5 are stored.</source>
        <translation>%1 sagt %2 offene Fehler und %3 Warnungen, gespeichert sind aber %4 und %5.</translation>
    </message>
    <message>
        <source>%1: the finding of %2 at %3 counts as waived, but nobody waived it.</source>
        <translation>%1: Die Beanstandung %2 an %3 gilt als hingenommen, aber niemand hat sie hingenommen.</translation>
    </message>
    <message>
        <source>There are findings of examples that are not in the project, or waived by events that never happened.</source>
        <translation>Es gibt Beanstandungen von Beispielen, die nicht im Projekt sind, oder hingenommen durch Ereignisse, die nie stattfanden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the generated text is not the one that was imported.</source>
        <translation>%1: Der generierte Text ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>%1: revision %2 is not what its edit made of revision %3.</source>
        <translation>%1: Fassung %2 ist nicht das, was ihre Bearbeitung aus Fassung %3 gemacht hat.</translation>
    </message>
    <message>
        <source>The counter of %1, %2 says %3; there are %4.</source>
        <translation>Der Zähler für %1, %2 sagt %3; es gibt %4.</translation>
    </message>
    <message>
        <source>Category &quot;%1&quot; is not counted.</source>
        <translation>Die Kategorie „%1“ wird nicht gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) cannot be found by the search.</source>
        <translation>
            <numerusform>%n Beispiel lässt sich mit der Suche nicht finden.</numerusform>
            <numerusform>%n Beispiele lassen sich mit der Suche nicht finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search knows %n example(s) that are not there.</source>
        <translation>
            <numerusform>Die Suche kennt %n Beispiel, das es nicht gibt.</numerusform>
            <numerusform>Die Suche kennt %n Beispiele, die es nicht gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The examples of batch %1 are not those that were imported.</source>
        <translation>Die Beispiele von Lieferung %1 sind nicht die, die importiert wurden.</translation>
    </message>
    <message>
        <source>Batch %1 was withdrawn, but counts as there.</source>
        <translation>Lieferung %1 wurde zurückgezogen, zählt aber als vorhanden.</translation>
    </message>
    <message>
        <source>Batch %1 counts as withdrawn, but its events say otherwise.</source>
        <translation>Lieferung %1 zählt als zurückgezogen, ihre Ereignisse sagen aber anderes.</translation>
    </message>
    <message>
        <source>%1: revision %2 is not the text that came in.</source>
        <translation>%1: Fassung %2 ist nicht der Text, der hereinkam.</translation>
    </message>
    <message>
        <source>What is said of quarantined entry %1 is not what its events say.</source>
        <translation>Was über den Eintrag %1 in Quarantäne vermerkt ist, sagen seine Ereignisse nicht.</translation>
    </message>
    <message>
        <source>What is said of the conflict over %1 is not what its events say.</source>
        <translation>Was über den Konflikt um %1 vermerkt ist, sagen seine Ereignisse nicht.</translation>
    </message>
</context>
<context>
    <name>ProjectCopy</name>
    <message>
        <source>%1 is damaged inside. It cannot serve as a backup.</source>
        <translation>%1 ist im Inneren beschädigt und taugt nicht als Sicherung.</translation>
    </message>
    <message>
        <source>%1 ends like a journal of SQLite, which would take it for one. Choose another name.</source>
        <translation>%1 endet wie ein Journal von SQLite, das es dafür halten würde. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The copy of %1 does not hold what the project holds. It was thrown away; check the disk and try again.</source>
        <translation>Die Kopie von %1 enthält nicht, was das Projekt enthält. Sie wurde verworfen; bitte den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>The disk reported a fault while reading %1.</source>
        <translation>Der Datenträger meldete einen Fehler beim Lesen von %1.</translation>
    </message>
</context>
<context>
    <name>ProjectDraft</name>
    <message>
        <source>%1-journal was left by a project that is no longer there. Put the project back beside it, or choose another name.</source>
        <translation>%1-journal stammt von einem Projekt, das nicht mehr da ist. Bitte das Projekt wieder danebenlegen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is being made by another program. Try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm angelegt. Bitte gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be made. Check that its folder exists and may be written.</source>
        <translation>%1 lässt sich nicht anlegen. Bitte prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name.</source>
        <translation>%1 gibt es bereits. Bitte öffnen oder einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is no project at %1.</source>
        <translation>Bei %1 gibt es kein Projekt.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a project.</source>
        <translation>%1 ist keine Datei und kann daher kein Projekt sein.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty. If it was a project, restore a backup.</source>
        <translation>%1 ist leer. Falls es ein Projekt war, bitte eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is not a Rounds project. To load generated examples, import the file into a project.</source>
        <translation>%1 ist kein Rounds-Projekt. Um generierte Beispiele zu laden, die Datei in ein Projekt importieren.</translation>
    </message>
    <message>
        <source>%1 is cut short: %2 of %3 bytes are there. Restore a backup.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 Bytes sind da. Bitte eine Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>ProjectPeek</name>
    <message>
        <source>no examples yet</source>
        <translation>noch keine Beispiele</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 · last on %2</source>
        <translation>%1 · zuletzt am %2</translation>
    </message>
    <message>
        <source>%1 · last on %2 by %3</source>
        <translation>%1 · zuletzt am %2 von %3</translation>
    </message>
</context>
<context>
    <name>QueryCompletionModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>The kind of example</source>
        <translation>Die Art des Beispiels</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>An open finding of this rule</source>
        <translation>Eine offene Beanstandung dieser Regel</translation>
    </message>
    <message>
        <source>From 0 to 1: 0.9, &lt;0.5, 0.3..0.5</source>
        <translation>Von 0 bis 1: 0.9, &lt;0.5, 0.3..0.5</translation>
    </message>
    <message>
        <source>How many open errors: 0, &gt;0</source>
        <translation>Wie viele offene Fehler: 0, &gt;0</translation>
    </message>
    <message>
        <source>How many open warnings: 0, &gt;2</source>
        <translation>Wie viele offene Warnungen: 0, &gt;2</translation>
    </message>
    <message>
        <source>Flagged by a reviewer: yes, no</source>
        <translation>Von jemandem markiert: yes, no</translation>
    </message>
    <message>
        <source>Other than it was generated: yes, no</source>
        <translation>Anders als generiert: yes, no</translation>
    </message>
    <message>
        <source>Who worked on it: me, or a name</source>
        <translation>Wer daran gearbeitet hat: me oder ein Name</translation>
    </message>
    <message>
        <source>Rejected for this reason</source>
        <translation>Aus diesem Grund abgelehnt</translation>
    </message>
    <message>
        <source>The number of the import it came with</source>
        <translation>Die Nummer des Imports, mit dem es kam</translation>
    </message>
    <message>
        <source>Its batch was withdrawn: yes, no</source>
        <translation>Die Lieferung wurde zurückgezogen: yes, no</translation>
    </message>
    <message>
        <source>Its id; acute-* is all that begin so</source>
        <translation>Die Id; acute-* sind alle, die so beginnen</translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>A search takes at most %1 characters; this one has %2. Shorten it.</source>
        <translation>Eine Suche darf höchstens %1 Zeichen haben; diese hat %2. Bitte kürzen.</translation>
    </message>
    <message>
        <source>A search takes at most %1 words and values; this one has %2. Shorten it, or put words that belong together in quotes.</source>
        <translation>Eine Suche darf höchstens %1 Wörter und Werte haben; diese hat %2. Bitte kürzen oder Zusammengehöriges in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A search needs a letter or a digit: punctuation and symbols are not looked for.</source>
        <translation>Eine Suche braucht einen Buchstaben oder eine Ziffer: Satzzeichen und Symbole werden nicht gesucht.</translation>
    </message>
    <message>
        <source>There is no filter &quot;%1:&quot;. There are: %2. To look for these very words, put them in quotes.</source>
        <translation>Einen Filter „%1:“ gibt es nicht. Es gibt: %2. Um genau diese Wörter zu suchen, bitte in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>%1: needs a value: %2.</source>
        <translation>%1: braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>reviewer:me needs somebody who is signed in. Name the reviewer: %1.</source>
        <translation>reviewer:me setzt voraus, dass jemand angemeldet ist. Bitte die Person nennen: %1.</translation>
    </message>
    <message>
        <source>%1: knows no &quot;%2&quot;. It takes: %3.</source>
        <translation>%1: kennt kein „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>%1: takes a number, such as 0.5, &lt;0.5, &gt;=0.5 or 0.3..0.5; &quot;%2&quot; is none.</source>
        <translation>%1: verlangt eine Zahl wie 0.5, &lt;0.5, &gt;=0.5 oder 0.3..0.5; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1: takes yes or no, not &quot;%2&quot;.</source>
        <translation>%1: verlangt yes oder no, nicht „%2“.</translation>
    </message>
    <message>
        <source>this project has none yet</source>
        <translation>dieses Projekt hat noch keine</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Clarifying questions</source>
        <translation>Klärende Fragen</translation>
    </message>
    <message>
        <source>No clarifying questions in this example</source>
        <translation>In diesem Beispiel gibt es keine klärenden Fragen</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>priority, continued</source>
        <translation>Priorität, Fortsetzung</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Question %1, %2 priority</source>
        <translation>Frage %1, Priorität %2</translation>
    </message>
    <message>
        <source>Why: </source>
        <translation>Warum: </translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>falls %1</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueOrder</name>
    <message>
        <source>By batch</source>
        <translation>Nach Lieferung</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Nach Id</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Examples in this queue</source>
        <translation>Beispiele in dieser Arbeitsliste</translation>
    </message>
    <message>
        <source>Category of the queue</source>
        <translation>Kategorie der Arbeitsliste</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Reihenfolge der Arbeitsliste</translation>
    </message>
    <message>
        <source>Open errors first, then what is urgent, then low confidence</source>
        <translation>Offene Fehler zuerst, dann Dringendes, dann niedrige Konfidenz</translation>
    </message>
    <message>
        <source>Seed of the shuffled order</source>
        <translation>Startwert der gemischten Reihenfolge</translation>
    </message>
    <message>
        <source>The same seed gives the same order</source>
        <translation>Derselbe Startwert ergibt dieselbe Reihenfolge</translation>
    </message>
    <message>
        <source>The open example is not in this queue.</source>
        <translation>Das geöffnete Beispiel ist nicht in dieser Arbeitsliste.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, about %2 at your pace</source>
        <translation>%1, etwa %2 in eigenem Tempo</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Nothing is waiting for review. Import a batch, or look at another queue.</source>
        <translation>Nichts wartet auf Prüfung. Eine Lieferung importieren oder eine andere Arbeitsliste ansehen.</translation>
    </message>
    <message>
        <source>No example is flagged.</source>
        <translation>Kein Beispiel ist markiert.</translation>
    </message>
    <message>
        <source>Nobody is waiting for your second opinion.</source>
        <translation>Niemand wartet auf Ihre Zweitmeinung.</translation>
    </message>
    <message>
        <source>Nothing is approved yet.</source>
        <translation>Noch ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <translation>Nichts ist abgelehnt.</translation>
    </message>
    <message>
        <source>The project is empty. Import a batch to begin.</source>
        <translation>Das Projekt ist leer. Zum Anfang eine Lieferung importieren.</translation>
    </message>
</context>
<context>
    <name>QuotaStrip</name>
    <message>
        <source>Approved examples per category</source>
        <translation>Freigegebene Beispiele pro Kategorie</translation>
    </message>
    <message>
        <source>All approved</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>%1: %2 approved of %3; %4 pending, %5 with a second opinion asked, %6 rejected</source>
        <translation>%1: %2 von %3 freigegeben; %4 offen, %5 mit erbetener Zweitmeinung, %6 abgelehnt</translation>
    </message>
</context>
<context>
    <name>RawJsonDialog</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 als JSON</translation>
    </message>
    <message>
        <source>JSON text of the example</source>
        <translation>JSON-Text des Beispiels</translation>
    </message>
    <message>
        <source>JSON Pointer of the place at the cursor</source>
        <translation>JSON Pointer der Stelle am Cursor</translation>
    </message>
    <message>
        <source>&amp;Go to the error</source>
        <translation>Zum &amp;Fehler gehen</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>der ganze Datensatz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Valid. Only the places that you changed are written.</source>
        <translation>Gültig. Nur die geänderten Stellen werden geschrieben.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Gültig.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Cancel once more to discard them.</source>
        <translation>Die Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
</context>
<context>
    <name>ReasonPicker</name>
    <message>
        <source>Why is it rejected?</source>
        <translation>Warum wird es abgelehnt?</translation>
    </message>
    <message>
        <source>Note (needed for &quot;other&quot;)</source>
        <translation>Anmerkung (nötig bei „Anderes“)</translation>
    </message>
    <message>
        <source>Note to the rejection</source>
        <translation>Anmerkung zur Ablehnung</translation>
    </message>
    <message>
        <source>One key rejects. Shift+key or click: several, then Enter. Esc: back.</source>
        <translation>Eine Taste lehnt ab. Umschalt+Taste oder Klick: mehrere, dann Enter. Esc: zurück.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
</context>
<context>
    <name>ReasoningPanel</name>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Reasoning chain</source>
        <translation>Begründungskette</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>No reasoning chain in this example</source>
        <translation>In diesem Beispiel gibt es keine Begründungskette</translation>
    </message>
    <message>
        <source>Reasoning chain, step %1</source>
        <translation>Begründungskette, Schritt %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Unsafe advice</source>
        <translation>Gefährlicher Rat</translation>
    </message>
    <message>
        <source>Missed red flag</source>
        <translation>Warnzeichen übersehen</translation>
    </message>
    <message>
        <source>Wrong diagnosis</source>
        <translation>Falsche Diagnose</translation>
    </message>
    <message>
        <source>Implausible probabilities</source>
        <translation>Unplausible Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Wrong arithmetic</source>
        <translation>Falsch gerechnet</translation>
    </message>
    <message>
        <source>Not grounded in history</source>
        <translation>Nicht durch die Vorgeschichte belegt</translation>
    </message>
    <message>
        <source>Missing context</source>
        <translation>Kontext fehlt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Over-cautious</source>
        <translation>Übervorsichtig</translation>
    </message>
    <message>
        <source>Wrong category</source>
        <translation>Falsche Kategorie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Other (say what)</source>
        <translation>Anderes (bitte angeben)</translation>
    </message>
</context>
<context>
    <name>RecordStream</name>
    <message>
        <source>The file could not be read to its end. Nothing of it was imported; check the disk or the network drive and try again.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen. Nichts daraus wurde importiert; bitte den Datenträger oder das Netzlaufwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This file holds no JSON records.</source>
        <translation>Diese Datei enthält keine JSON-Datensätze.</translation>
    </message>
</context>
<context>
    <name>ResponsePanel</name>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>STOP at</source>
        <translation>STOPP bei</translation>
    </message>
    <message>
        <source>care at</source>
        <translation>Hilfe bei</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>Response to the athlete</source>
        <translation>Antwort an die Person</translation>
    </message>
    <message>
        <source>No response in this example</source>
        <translation>In diesem Beispiel gibt es keine Antwort</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>A newer Rounds made %1, and only that can restore it.</source>
        <translation>Ein neueres Rounds hat %1 angelegt, und nur dieses kann es wiederherstellen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged: %2 Choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt: %2 Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is a link. Name the project file itself.</source>
        <translation>%1 ist eine Verknüpfung. Bitte die Projektdatei selbst nennen.</translation>
    </message>
    <message>
        <source>%1 is not a file, so no project can take its place.</source>
        <translation>%1 ist keine Datei, daher kann kein Projekt an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>%1 is the backup itself. Choose another place for the project.</source>
        <translation>%1 ist die Sicherung selbst. Bitte einen anderen Ort für das Projekt wählen.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or ask for it to be replaced: it is set aside first.</source>
        <translation>%1 gibt es bereits. Bitte einen anderen Namen wählen oder das Ersetzen verlangen: Es wird zuerst beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be copied completely: the disk is full or faulty. Nothing was changed; free some space and try again.</source>
        <translation>%1 ließ sich nicht vollständig kopieren: Der Datenträger ist voll oder fehlerhaft. Es wurde nichts geändert; bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The copy of %1 is not what was read. Nothing was changed; try again.</source>
        <translation>Die Kopie von %1 ist nicht das, was gelesen wurde. Es wurde nichts geändert; bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>Rounds makes one after an import, every half hour of work, and when the project is closed.</source>
        <translation>Rounds legt eine an nach einem Import, nach jeder halben Stunde Arbeit und wenn das Projekt geschlossen wird.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>The project now</source>
        <translation>Das Projekt jetzt</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Diese Sicherung</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Kept are the newest backup of each of 12 days, 10 weeks and 9 months, and the last 12 that were made by hand or before a change of the file. A restore keeps the project of now as a backup first.</source>
        <translation>Aufgehoben wird die jeweils neueste Sicherung von 12 Tagen, 10 Wochen und 9 Monaten, dazu die letzten 12, die von Hand oder vor einer Änderung der Datei angelegt wurden. Eine Wiederherstellung hebt zuerst das jetzige Projekt als Sicherung auf.</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The project takes the state of %1. The file of now is kept in the folder of the backups.</source>
        <translation>Das Projekt nimmt den Stand vom %1 an. Die jetzige Datei bleibt im Ordner der Sicherungen aufgehoben.</translation>
    </message>
    <message>
        <source>The project takes the state of %1, with %2 examples decided instead of %3. The state of now is kept as a backup first, so this can be taken back.</source>
        <translation>Das Projekt nimmt den Stand vom %1 an, mit %2 entschiedenen Beispielen statt %3. Der jetzige Stand wird zuerst als Sicherung aufgehoben, damit lässt sich das zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Nothing was restored. The project is as it was.</source>
        <translation>Es wurde nichts wiederhergestellt. Das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is kept as
%1</source>
        <translation>Was vorher dort war, liegt als
%1</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>%1 has no such open finding: it was mended or waived, or its text changed.</source>
        <translation>%1 hat keine solche offene Beanstandung: Sie wurde behoben oder hingenommen, oder ihr Text hat sich geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Its batch was withdrawn.</source>
        <translation>Die Lieferung wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>It is rejected. Reopen it before mending it.</source>
        <translation>Abgelehnt. Vor dem Beheben bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>The fix leaves the finding as it is.</source>
        <translation>Die Korrektur lässt die Beanstandung, wie sie ist.</translation>
    </message>
    <message>
        <source>There is nothing left that %1 could mend.</source>
        <translation>Es ist nichts mehr da, was %1 beheben könnte.</translation>
    </message>
    <message>
        <source>The fix would leave a new error. Mend it by hand.</source>
        <translation>Die Korrektur hinterließe einen neuen Fehler. Bitte von Hand beheben.</translation>
    </message>
    <message>
        <source>It is flagged already.</source>
        <translation>Bereits markiert.</translation>
    </message>
    <message>
        <source>It has no flag.</source>
        <translation>Nicht markiert.</translation>
    </message>
    <message>
        <source>The batch of %1 was withdrawn, so nothing can be done with it. Take the batch in again first.</source>
        <translation>Die Lieferung von %1 wurde zurückgezogen, daher lässt sich nichts damit tun. Bitte die Lieferung zuerst wieder aufnehmen.</translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation>Ein Kommentar braucht Worte.</translation>
    </message>
    <message>
        <source>This example is no longer in the project.</source>
        <translation>Dieses Beispiel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Nobody is signed in: say who reviews first.</source>
        <translation>Niemand ist angemeldet: Bitte zuerst angeben, wer prüft.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: revision %2 is current now. Look at it and edit again.</source>
        <translation>%1 wurde inzwischen geändert: Jetzt gilt Fassung %2. Bitte ansehen und erneut bearbeiten.</translation>
    </message>
    <message>
        <source>The edit changes nothing.</source>
        <translation>Die Bearbeitung ändert nichts.</translation>
    </message>
    <message>
        <source>The edit would leave a record that cannot be read: %1</source>
        <translation>Die Bearbeitung ergäbe einen Datensatz, der sich nicht lesen lässt: %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Es gibt nichts Eigenes zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>Es gibt nichts Eigenes zu wiederholen.</translation>
    </message>
    <message>
        <source>%1 has worked on this example since then, so it cannot be undone or redone. Reopen it instead.</source>
        <translation>%1 hat seither an diesem Beispiel gearbeitet, daher lässt es sich nicht zurücknehmen oder wiederholen. Bitte stattdessen wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 an %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open error(s): fix or waive before approving.</source>
        <translation>
            <numerusform>%n offener Fehler: vor der Freigabe beheben oder hinnehmen.</numerusform>
            <numerusform>%n offene Fehler: vor der Freigabe beheben oder hinnehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open error(s), to fix or waive before approving: %1</source>
        <translation>
            <numerusform>%n offener Fehler, vor der Freigabe zu beheben oder hinzunehmen: %1</numerusform>
            <numerusform>%n offene Fehler, vor der Freigabe zu beheben oder hinzunehmen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Nobody is signed in: say who reviews before deciding.</source>
        <translation>Niemand ist angemeldet: Bitte angeben, wer prüft, und dann entscheiden.</translation>
    </message>
    <message>
        <source>%1 asked for this second opinion, so another reviewer has to give it.</source>
        <translation>%1 hat um diese Zweitmeinung gebeten, daher muss sie von einer anderen Person kommen.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Bereits freigegeben.</translation>
    </message>
    <message>
        <source>It is rejected. Reopen it before approving.</source>
        <translation>Abgelehnt. Vor der Freigabe bitte wieder öffnen.</translation>
    </message>
    <message>
        <source>It is rejected already.</source>
        <translation>Bereits abgelehnt.</translation>
    </message>
    <message>
        <source>A second opinion was already asked for, by %1.</source>
        <translation>Um eine Zweitmeinung wurde bereits gebeten, von %1.</translation>
    </message>
    <message>
        <source>It is pending: there is nothing to reopen.</source>
        <translation>Noch offen: Es gibt nichts wieder zu öffnen.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht einen Grund.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason that Rounds knows.</source>
        <translation>„%1“ ist kein Grund, den Rounds kennt.</translation>
    </message>
    <message>
        <source>The reason &quot;other&quot; needs a note that says what it is.</source>
        <translation>Der Grund „Anderes“ braucht eine Anmerkung, die ihn benennt.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Import a batch…</source>
        <translation>Lieferung &amp;importieren…</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Zweitmeinung einholen</translation>
    </message>
    <message>
        <source>Note for the other reviewer</source>
        <translation>Anmerkung für die andere prüfende Person</translation>
    </message>
    <message>
        <source>What should the other reviewer look at? (optional)</source>
        <translation>Was soll sich die andere prüfende Person ansehen? (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Einholen</translation>
    </message>
    <message>
        <source>Enter asks. Esc: back.</source>
        <translation>Enter holt sie ein. Esc: zurück.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This project is empty</source>
        <translation>Dieses Projekt ist leer</translation>
    </message>
    <message>
        <source>Import a batch of generated examples to begin. Files can also be dropped on this window.</source>
        <translation>Zum Anfang eine Lieferung generierter Beispiele importieren. Dateien lassen sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>No example of this queue matches the search and the category.</source>
        <translation>Kein Beispiel dieser Arbeitsliste passt zu Suche und Kategorie.</translation>
    </message>
    <message>
        <source>In the project: %1.</source>
        <translation>Im Projekt: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>Beanstandungen:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n open error(s): fix or waive before approving</source>
        <translation>
            <numerusform>%n offener Fehler: vor der Freigabe beheben oder hinnehmen</numerusform>
            <numerusform>%n offene Fehler: vor der Freigabe beheben oder hinnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>The project is open read-only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>No example is open.</source>
        <translation>Kein Beispiel ist geöffnet.</translation>
    </message>
    <message>
        <source>Its batch was withdrawn.</source>
        <translation>Die Lieferung wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 batch %2</source>
        <translation>%1, Lieferung %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n example(s)</source>
        <translation>
            <numerusform>%1, %n Beispiel</numerusform>
            <numerusform>%1, %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This finding is no longer there, so its fix was not applied.</source>
        <translation>Diese Beanstandung gibt es nicht mehr, daher wurde ihre Korrektur nicht angewendet.</translation>
    </message>
</context>
<context>
    <name>ReviewVerbs</name>
    <message>
        <source>Text not finished</source>
        <translation>Text nicht fertig</translation>
    </message>
    <message>
        <source>What you typed cannot be taken as it is. Stay and mend it, or discard it?</source>
        <translation>Was geschrieben wurde, lässt sich so nicht übernehmen. Hierbleiben und verbessern, oder verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Edit not saved</source>
        <translation>Bearbeitung nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last edit of this example could not be saved. Stay and try again, or discard it?</source>
        <translation>Die letzte Bearbeitung dieses Beispiels ließ sich nicht speichern. Hierbleiben und erneut versuchen, oder verwerfen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open error(s) to fix or waive before approving: </source>
        <translation>
            <numerusform>%n offener Fehler, vor der Freigabe zu beheben oder hinzunehmen: </numerusform>
            <numerusform>%n offene Fehler, vor der Freigabe zu beheben oder hinzunehmen: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; und %n weiterer</numerusform>
            <numerusform>; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to an example</source>
        <translation>Zu einem Beispiel gehen</translation>
    </message>
    <message>
        <source>&amp;Id of the example</source>
        <translation>&amp;Id des Beispiels</translation>
    </message>
    <message>
        <source>No example is called %1. Search finds parts of an id.</source>
        <translation>Kein Beispiel heißt %1. Die Suche findet auch Teile einer Id.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>An edit is kept with the name of who made it. Without a name it is lost.</source>
        <translation>Eine Bearbeitung wird mit dem Namen der Person gespeichert, von der sie stammt. Ohne Namen geht sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard the edit</source>
        <translation>Bearbeitung &amp;verwerfen</translation>
    </message>
    <message>
        <source>%1 Your edit is kept here until it is saved.</source>
        <translation>%1 Die Bearbeitung bleibt hier, bis sie gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Who reviews?</source>
        <translation>Wer prüft?</translation>
    </message>
    <message>
        <source>Every decision is kept with this name. It is asked once and can be changed at the right end of the menu row.</source>
        <translation>Jede Entscheidung wird mit diesem Namen gespeichert. Gefragt wird einmal; ändern lässt er sich rechts in der Menüzeile.</translation>
    </message>
    <message>
        <source>A. Keller</source>
        <translation>A. Keller</translation>
    </message>
    <message>
        <source>physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>registration or degree</source>
        <translation>Zulassung oder Abschluss</translation>
    </message>
    <message>
        <source>&amp;Start reviewing</source>
        <translation>&amp;Prüfung beginnen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>&amp;Qualifikation</translation>
    </message>
</context>
<context>
    <name>RuleCatalogue</name>
    <message>
        <source>The reasoning has five to ten steps</source>
        <translation>Die Begründung hat fünf bis zehn Schritte</translation>
    </message>
    <message>
        <source>A model that is shown its steps learns to take them; a chain that is missing or stunted teaches it to jump.</source>
        <translation>Ein Modell, dem Schritte gezeigt werden, lernt, sie zu gehen; eine fehlende oder verkümmerte Kette lehrt es zu springen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>fewest and most steps that pass without a warning</source>
        <translation>wenigste und meiste Schritte, die ohne Warnung durchgehen</translation>
    </message>
    <message>
        <source>No reasoning step repeats another</source>
        <translation>Kein Begründungsschritt wiederholt einen anderen</translation>
    </message>
    <message>
        <source>Generators pad a chain by saying one thing twice, within an example and across many of them.</source>
        <translation>Generatoren strecken eine Kette, indem sie dasselbe zweimal sagen, in einem Beispiel und über viele hinweg.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>share of words (Jaccard) from which two steps count as one</source>
        <translation>Anteil der Wörter (Jaccard), ab dem zwei Schritte als einer zählen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>fewest and most words of a step</source>
        <translation>wenigste und meiste Wörter eines Schritts</translation>
    </message>
    <message>
        <source>Repeated in</source>
        <translation>Wiederholt in</translation>
    </message>
    <message>
        <source>examples that may share one step, word for word, before each further one is marked</source>
        <translation>Beispiele, die einen Schritt Wort für Wort teilen dürfen, bevor jedes weitere beanstandet wird</translation>
    </message>
    <message>
        <source>The reasoning reaches the conclusion</source>
        <translation>Die Begründung führt zur Schlussfolgerung</translation>
    </message>
    <message>
        <source>A diagnosis that no step leads to teaches conclusions without grounds.</source>
        <translation>Eine Diagnose, zu der kein Schritt führt, lehrt Schlüsse ohne Gründe.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share of the conclusion&apos;s words that one step has to name</source>
        <translation>Anteil der Wörter der Schlussfolgerung, die ein Schritt nennen muss</translation>
    </message>
    <message>
        <source>Percent changes are worked out right</source>
        <translation>Prozentuale Änderungen sind richtig gerechnet</translation>
    </message>
    <message>
        <source>A model copies wrong arithmetic as willingly as right.</source>
        <translation>Ein Modell übernimmt falsche Rechnungen so bereitwillig wie richtige.</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>percentage points allowed beyond half a unit of the last printed digit</source>
        <translation>Prozentpunkte, erlaubt über eine halbe Einheit der letzten gezeigten Ziffer hinaus</translation>
    </message>
    <message>
        <source>Sums in sentences add up</source>
        <translation>Summen in Sätzen gehen auf</translation>
    </message>
    <message>
        <source>Confidence is a number from 0 to 1</source>
        <translation>Die Konfidenz ist eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>One scale for every example: 92 and &quot;0.92&quot; would teach three.</source>
        <translation>Eine Skala für alle Beispiele: 92 und „0.92“ würden drei lehren.</translation>
    </message>
    <message>
        <source>The confidence is explained</source>
        <translation>Die Konfidenz ist begründet</translation>
    </message>
    <message>
        <source>A number without grounds teaches the model to make numbers up.</source>
        <translation>Eine Zahl ohne Grundlage lehrt das Modell, Zahlen zu erfinden.</translation>
    </message>
    <message>
        <source>fewest words of an explanation</source>
        <translation>wenigste Wörter einer Begründung</translation>
    </message>
    <message>
        <source>examples that may share one explanation before each further one is marked</source>
        <translation>Beispiele, die eine Begründung teilen dürfen, bevor jedes weitere beanstandet wird</translation>
    </message>
    <message>
        <source>Confidence lies in the band of its category</source>
        <translation>Die Konfidenz liegt im Band ihrer Kategorie</translation>
    </message>
    <message>
        <source>Calibration: how sure one may be depends on what a text can show.</source>
        <translation>Kalibrierung: Wie sicher man sein darf, hängt davon ab, was ein Text zeigen kann.</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>lowest and highest confidence</source>
        <translation>niedrigste und höchste Konfidenz</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Chronisch</translation>
    </message>
    <message>
        <source>Tendinitis</source>
        <translation>Tendinitis</translation>
    </message>
    <message>
        <source>Impingement</source>
        <translation>Impingement</translation>
    </message>
    <message>
        <source>Doms</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Nothing is certain from a text alone</source>
        <translation>Nichts ist allein aus einem Text sicher</translation>
    </message>
    <message>
        <source>Nobody can examine or image an injury through text, so no wording may claim to.</source>
        <translation>Niemand kann eine Verletzung über Text untersuchen oder bildlich darstellen, also darf keine Formulierung das behaupten.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>confidence from which it counts as certainty</source>
        <translation>Konfidenz, ab der sie als Gewissheit zählt</translation>
    </message>
    <message>
        <source>Confidence and the top probability agree</source>
        <translation>Konfidenz und höchste Wahrscheinlichkeit stimmen überein</translation>
    </message>
    <message>
        <source>Two numbers for one belief should not be far apart.</source>
        <translation>Zwei Zahlen für eine Überzeugung sollten nicht weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>größte Abweichung</translation>
    </message>
    <message>
        <source>There are escalation triggers</source>
        <translation>Es gibt Auslöser zur Eskalation</translation>
    </message>
    <message>
        <source>The athlete has to know what sends them to a doctor.</source>
        <translation>Die Person muss wissen, womit sie ärztliche Hilfe suchen soll.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>fewest triggers</source>
        <translation>wenigste Auslöser</translation>
    </message>
    <message>
        <source>Ambiguous triggers</source>
        <translation>Auslöser, unklar</translation>
    </message>
    <message>
        <source>fewest triggers of an ambiguous case</source>
        <translation>wenigste Auslöser eines unklaren Falls</translation>
    </message>
    <message>
        <source>Each trigger can be observed</source>
        <translation>Jeder Auslöser lässt sich beobachten</translation>
    </message>
    <message>
        <source>&quot;If it does not improve&quot; cannot be acted on; a number or a sign can.</source>
        <translation>Nach „falls es nicht besser wird“ kann niemand handeln, nach einer Zahl oder einem Zeichen schon.</translation>
    </message>
    <message>
        <source>Time limits for one symptom agree</source>
        <translation>Fristen für ein Symptom stimmen überein</translation>
    </message>
    <message>
        <source>An athlete who reads five days here and ten there follows neither.</source>
        <translation>Wer hier fünf Tage liest und dort zehn, hält sich an keines von beiden.</translation>
    </message>
    <message>
        <source>No emergency is told to wait</source>
        <translation>Kein Notfall soll warten</translation>
    </message>
    <message>
        <source>These signs need a hospital within hours; waiting costs function, limb or life.</source>
        <translation>Diese Zeichen gehören binnen Stunden in die Klinik; Warten kostet Funktion, Gliedmaßen oder das Leben.</translation>
    </message>
    <message>
        <source>The timeline has its checkpoints</source>
        <translation>Der Zeitplan hat seine Kontrollpunkte</translation>
    </message>
    <message>
        <source>Recovery is judged at set times, or not at all.</source>
        <translation>Heilung wird zu festen Zeiten beurteilt oder gar nicht.</translation>
    </message>
    <message>
        <source>Each checkpoint says what to expect and what to do</source>
        <translation>Jeder Kontrollpunkt sagt, was zu erwarten und was zu tun ist</translation>
    </message>
    <message>
        <source>A checkpoint without its four answers leaves the athlete alone at that day.</source>
        <translation>Ein Kontrollpunkt ohne seine vier Antworten lässt die Person an diesem Tag allein.</translation>
    </message>
    <message>
        <source>Checkpoints stand in time order and pain falls</source>
        <translation>Kontrollpunkte stehen in zeitlicher Folge, und der Schmerz nimmt ab</translation>
    </message>
    <message>
        <source>Key order is what the model learns to write, and recovery goes one way.</source>
        <translation>Die Reihenfolge der Schlüssel lernt das Modell zu schreiben, und Heilung geht in eine Richtung.</translation>
    </message>
    <message>
        <source>Getting worse leads to somebody who can examine</source>
        <translation>Verschlechterung führt zu jemandem, der untersuchen kann</translation>
    </message>
    <message>
        <source>Going on as planned while it gets worse is how injuries become chronic.</source>
        <translation>Weiterzumachen wie geplant, während es schlimmer wird, macht Verletzungen chronisch.</translation>
    </message>
    <message>
        <source>Each modification can be carried out</source>
        <translation>Jede Anpassung lässt sich ausführen</translation>
    </message>
    <message>
        <source>Load, sets, criteria and reason: without them the advice is a slogan.</source>
        <translation>Last, Sätze, Kriterien und Grund: Ohne sie ist der Rat eine Parole.</translation>
    </message>
    <message>
        <source>Sets and repetitions can be read</source>
        <translation>Sätze und Wiederholungen sind lesbar</translation>
    </message>
    <message>
        <source>Guidance that cannot be executed is no guidance.</source>
        <translation>Eine Anleitung, die sich nicht ausführen lässt, ist keine.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>fewest and most sets</source>
        <translation>wenigste und meiste Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>fewest and most repetitions</source>
        <translation>wenigste und meiste Wiederholungen</translation>
    </message>
    <message>
        <source>What a set scheme replaces is what was trained</source>
        <translation>Was ein Satzschema ersetzt, wurde auch trainiert</translation>
    </message>
    <message>
        <source>&quot;3x8 instead of 5x5&quot; has to quote the athlete&apos;s own log.</source>
        <translation>„3x8 statt 5x5“ muss das eigene Trainingslog der Person zitieren.</translation>
    </message>
    <message>
        <source>Training on is allowed at tolerable pain only</source>
        <translation>Weitertrainieren ist nur bei erträglichem Schmerz erlaubt</translation>
    </message>
    <message>
        <source>The pain-monitoring model calls up to 2 of 10 safe, up to 5 acceptable and more too much.</source>
        <translation>Das Schmerzmonitoring-Modell nennt bis 2 von 10 sicher, bis 5 annehmbar und mehr zu viel.</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>highest pain of 10 at which one may go on</source>
        <translation>höchster Schmerz von 10, bei dem weitertrainiert werden darf</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>highest pain of 10 without a warning outside tendinitis</source>
        <translation>höchster Schmerz von 10 ohne Warnung außerhalb der Tendinitis</translation>
    </message>
    <message>
        <source>No exercise is forbidden here and prescribed there</source>
        <translation>Keine Übung ist hier verboten und dort verordnet</translation>
    </message>
    <message>
        <source>Contradicting advice is followed at its worst.</source>
        <translation>Widersprüchlicher Rat wird in seiner schlechtesten Form befolgt.</translation>
    </message>
    <message>
        <source>Every exercise exists</source>
        <translation>Jede Übung gibt es</translation>
    </message>
    <message>
        <source>Language models invent exercises; an athlete cannot perform them.</source>
        <translation>Sprachmodelle erfinden Übungen; ausführen kann sie niemand.</translation>
    </message>
    <message>
        <source>likeness of spelling from which a known name is suggested</source>
        <translation>Ähnlichkeit der Schreibung, ab der ein bekannter Name vorgeschlagen wird</translation>
    </message>
    <message>
        <source>The cut in volume is the one stated</source>
        <translation>Der Umfang sinkt um das, was angegeben ist</translation>
    </message>
    <message>
        <source>Current and recommended volume give the percentage; a wrong one misloads tissue.</source>
        <translation>Aktueller und empfohlener Umfang ergeben den Prozentsatz; ein falscher belastet das Gewebe falsch.</translation>
    </message>
    <message>
        <source>percentage points allowed</source>
        <translation>erlaubte Prozentpunkte</translation>
    </message>
    <message>
        <source>The total is the sum of its parts</source>
        <translation>Die Gesamtmenge ist die Summe ihrer Teile</translation>
    </message>
    <message>
        <source>A wrong total misleads every number that rests on it.</source>
        <translation>Eine falsche Gesamtmenge führt jede Zahl in die Irre, die auf ihr beruht.</translation>
    </message>
    <message>
        <source>Current volume is what the context says</source>
        <translation>Der aktuelle Umfang ist der aus dem Kontext</translation>
    </message>
    <message>
        <source>A plan has to start from what the athlete really does.</source>
        <translation>Ein Plan muss von dem ausgehen, was die Person wirklich tut.</translation>
    </message>
    <message>
        <source>The way back rises and ends at the old volume</source>
        <translation>Der Weg zurück steigt an und endet beim alten Umfang</translation>
    </message>
    <message>
        <source>A return that overshoots what hurt is no return.</source>
        <translation>Eine Rückkehr, die über das Schmerzhafte hinausgeht, ist keine.</translation>
    </message>
    <message>
        <source>The way back rises gently</source>
        <translation>Der Weg zurück steigt sanft an</translation>
    </message>
    <message>
        <source>Steep weekly steps are a warning sign, though the evidence for exact limits is contested.</source>
        <translation>Steile Schritte von Woche zu Woche sind ein Warnzeichen, auch wenn genaue Grenzen umstritten sind.</translation>
    </message>
    <message>
        <source>Hint rise</source>
        <translation>Anstieg, Hinweis</translation>
    </message>
    <message>
        <source>percent week on week above which a hint is given</source>
        <translation>Prozent von Woche zu Woche, über denen ein Hinweis erfolgt</translation>
    </message>
    <message>
        <source>Warning rise</source>
        <translation>Anstieg, Warnung</translation>
    </message>
    <message>
        <source>percent week on week above which a warning is given</source>
        <translation>Prozent von Woche zu Woche, über denen eine Warnung erfolgt</translation>
    </message>
    <message>
        <source>Acute chronic</source>
        <translation>Akut zu chronisch</translation>
    </message>
    <message>
        <source>a week&apos;s volume over the mean of the four before, above which a warning is given</source>
        <translation>Umfang einer Woche im Verhältnis zum Mittel der vier davor, über dem eine Warnung erfolgt</translation>
    </message>
    <message>
        <source>The reasoning uses the athlete&apos;s history</source>
        <translation>Die Begründung nutzt die Vorgeschichte der Person</translation>
    </message>
    <message>
        <source>Reasoning from the athlete&apos;s own numbers is what sets this data apart.</source>
        <translation>Die Begründung aus den eigenen Zahlen der Person hebt diese Daten von anderen ab.</translation>
    </message>
    <message>
        <source>steps with a quoted number from which no hint is given</source>
        <translation>Schritte mit einer zitierten Zahl, ab denen kein Hinweis erfolgt</translation>
    </message>
    <message>
        <source>Quoted history is in the record</source>
        <translation>Zitierte Vorgeschichte steht im Datensatz</translation>
    </message>
    <message>
        <source>Inventing an athlete&apos;s past is the worst failure of a coach who claims to read it.</source>
        <translation>Eine Vergangenheit zu erfinden ist der schlimmste Fehler eines Trainers, der vorgibt, sie zu lesen.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>difference allowed between a quoted and a logged value</source>
        <translation>erlaubte Abweichung zwischen zitiertem und protokolliertem Wert</translation>
    </message>
    <message>
        <source>Stated spans of time fit the log</source>
        <translation>Genannte Zeiträume passen zum Trainingslog</translation>
    </message>
    <message>
        <source>A rise over two weeks is another thing than the same rise over four days.</source>
        <translation>Ein Anstieg über zwei Wochen ist etwas anderes als derselbe Anstieg über vier Tage.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days by which a span may differ</source>
        <translation>Tage, um die ein Zeitraum abweichen darf</translation>
    </message>
    <message>
        <source>Values of the context are possible</source>
        <translation>Die Werte des Kontexts sind möglich</translation>
    </message>
    <message>
        <source>An RPE of 11 or an age of 7 shows a record that was made up carelessly.</source>
        <translation>Ein RPE von 11 oder ein Alter von 7 verrät einen achtlos erfundenen Datensatz.</translation>
    </message>
    <message>
        <source>Rpe</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>rating of perceived exertion</source>
        <translation>Anstrengungsempfinden (RPE)</translation>
    </message>
    <message>
        <source>sets of a log row</source>
        <translation>Sätze einer Zeile des Trainingslogs</translation>
    </message>
    <message>
        <source>repetitions of a log row</source>
        <translation>Wiederholungen einer Zeile des Trainingslogs</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight in pounds</source>
        <translation>Gewicht in Pfund</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>hours of sleep</source>
        <translation>Stunden Schlaf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>soreness of 10</source>
        <translation>Muskelkater von 10</translation>
    </message>
    <message>
        <source>One unit of weight, and conversions that are right</source>
        <translation>Eine Gewichtseinheit und richtige Umrechnungen</translation>
    </message>
    <message>
        <source>A load in the wrong unit is wrong by a factor of two.</source>
        <translation>Eine Last in der falschen Einheit ist um den Faktor zwei falsch.</translation>
    </message>
    <message>
        <source>percent by which a conversion may be off</source>
        <translation>Prozent, um die eine Umrechnung abweichen darf</translation>
    </message>
    <message>
        <source>There are at least two possible diagnoses</source>
        <translation>Es gibt mindestens zwei mögliche Diagnosen</translation>
    </message>
    <message>
        <source>One hypothesis is a verdict, not a differential.</source>
        <translation>Eine einzige Hypothese ist ein Urteil, keine Differenzialdiagnose.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>fewest entries</source>
        <translation>wenigste Einträge</translation>
    </message>
    <message>
        <source>Each probability is a number from 0 to 1</source>
        <translation>Jede Wahrscheinlichkeit ist eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>One scale for every example.</source>
        <translation>Eine Skala für alle Beispiele.</translation>
    </message>
    <message>
        <source>The probabilities add up to 1</source>
        <translation>Die Wahrscheinlichkeiten ergeben zusammen 1</translation>
    </message>
    <message>
        <source>Hypotheses that exclude each other share one certainty.</source>
        <translation>Hypothesen, die einander ausschließen, teilen sich eine Gewissheit.</translation>
    </message>
    <message>
        <source>distance from 1 that passes</source>
        <translation>Abstand von 1, der durchgeht</translation>
    </message>
    <message>
        <source>Warning slack</source>
        <translation>Spielraum, Warnung</translation>
    </message>
    <message>
        <source>distance from 1 that is a warning only</source>
        <translation>Abstand von 1, der nur eine Warnung ist</translation>
    </message>
    <message>
        <source>Each possible diagnosis is argued</source>
        <translation>Jede mögliche Diagnose ist begründet</translation>
    </message>
    <message>
        <source>Without distinguishing features a list of names teaches nothing.</source>
        <translation>Ohne unterscheidende Merkmale lehrt eine Liste von Namen nichts.</translation>
    </message>
    <message>
        <source>The assessment is the most probable diagnosis</source>
        <translation>Die Beurteilung ist die wahrscheinlichste Diagnose</translation>
    </message>
    <message>
        <source>An assessment that its own table contradicts is incoherent.</source>
        <translation>Eine Beurteilung, der die eigene Tabelle widerspricht, ist nicht schlüssig.</translation>
    </message>
    <message>
        <source>Soreness is not called an injury</source>
        <translation>Muskelkater heißt nicht Verletzung</translation>
    </message>
    <message>
        <source>False alarms frustrate athletes and teach the model to see injuries everywhere.</source>
        <translation>Fehlalarme verärgern und lehren das Modell, überall Verletzungen zu sehen.</translation>
    </message>
    <message>
        <source>Soreness needs no doctor</source>
        <translation>Muskelkater braucht keinen Arzt</translation>
    </message>
    <message>
        <source>Over-caution for normal soreness frustrates athletes and burdens clinics.</source>
        <translation>Übervorsicht bei gewöhnlichem Muskelkater verärgert und belastet Praxen und Kliniken.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Senkung</translation>
    </message>
    <message>
        <source>largest cut in volume, in percent</source>
        <translation>größte Senkung des Umfangs, in Prozent</translation>
    </message>
    <message>
        <source>The case reads like delayed onset soreness</source>
        <translation>Der Fall liest sich wie Muskelkater</translation>
    </message>
    <message>
        <source>Two-sided, dull, a day or two after new work; a sharp one-sided pain is something else.</source>
        <translation>Beidseitig, dumpf, ein bis zwei Tage nach neuer Belastung; ein scharfer einseitiger Schmerz ist etwas anderes.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>fewest typical features</source>
        <translation>wenigste typische Merkmale</translation>
    </message>
    <message>
        <source>Soreness still has its safety net</source>
        <translation>Auch Muskelkater hat sein Sicherheitsnetz</translation>
    </message>
    <message>
        <source>Breakdown of muscle (rhabdomyolysis) begins like bad soreness.</source>
        <translation>Muskelzerfall (Rhabdomyolyse) beginnt wie schwerer Muskelkater.</translation>
    </message>
    <message>
        <source>latest day by which soreness has to be gone</source>
        <translation>spätester Tag, an dem der Muskelkater vorbei sein muss</translation>
    </message>
    <message>
        <source>The conversation alternates and asks</source>
        <translation>Das Gespräch wechselt sich ab und fragt</translation>
    </message>
    <message>
        <source>Every trainer wants user and assistant in turn, and a question is what the example is about.</source>
        <translation>Jede Trainingssoftware erwartet user und assistant im Wechsel, und um eine Frage geht es im Beispiel.</translation>
    </message>
    <message>
        <source>User turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>fewest and most turns of the user</source>
        <translation>wenigste und meiste Beiträge der Person</translation>
    </message>
    <message>
        <source>Confidence rises with the answers</source>
        <translation>Die Konfidenz steigt mit den Antworten</translation>
    </message>
    <message>
        <source>What questions are for: each answer should make the assessment surer, unless it speaks against it.</source>
        <translation>Wozu Fragen da sind: Jede Antwort soll die Beurteilung sicherer machen, außer sie spricht dagegen.</translation>
    </message>
    <message>
        <source>difference allowed between the last step and the confidence</source>
        <translation>erlaubte Abweichung zwischen dem letzten Schritt und der Konfidenz</translation>
    </message>
    <message>
        <source>The number of questions asked is right</source>
        <translation>Die Zahl der gestellten Fragen stimmt</translation>
    </message>
    <message>
        <source>A count that the conversation contradicts is noise taught as fact.</source>
        <translation>Eine Zahl, der das Gespräch widerspricht, ist als Tatsache gelehrtes Rauschen.</translation>
    </message>
    <message>
        <source>A vague complaint is answered with questions</source>
        <translation>Auf eine vage Beschwerde folgen Fragen</translation>
    </message>
    <message>
        <source>The example has to teach when not to assess yet.</source>
        <translation>Das Beispiel soll lehren, wann noch nicht zu beurteilen ist.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>fewest questions</source>
        <translation>wenigste Fragen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>highest probability of a single diagnosis</source>
        <translation>höchste Wahrscheinlichkeit einer einzelnen Diagnose</translation>
    </message>
    <message>
        <source>Stop and seek care come first</source>
        <translation>Aufhören und Hilfe suchen stehen am Anfang</translation>
    </message>
    <message>
        <source>Whoever reads two sentences of an emergency answer has to have read the right two.</source>
        <translation>Wer von einer Notfallantwort zwei Sätze liest, muss die richtigen zwei gelesen haben.</translation>
    </message>
    <message>
        <source>Stop within</source>
        <translation>Stopp innerhalb</translation>
    </message>
    <message>
        <source>characters within which the answer says stop</source>
        <translation>Zeichen, innerhalb derer die Antwort zum Aufhören auffordert</translation>
    </message>
    <message>
        <source>Care within</source>
        <translation>Hilfe innerhalb</translation>
    </message>
    <message>
        <source>characters within which the answer names where to go</source>
        <translation>Zeichen, innerhalb derer die Antwort sagt, wohin</translation>
    </message>
    <message>
        <source>No training plan in an emergency</source>
        <translation>Kein Trainingsplan im Notfall</translation>
    </message>
    <message>
        <source>Sets and loads dilute the one message that counts.</source>
        <translation>Sätze und Lasten verwässern die eine Botschaft, die zählt.</translation>
    </message>
    <message>
        <source>No red flag in the user&apos;s words is missed</source>
        <translation>Kein Warnzeichen in den Worten der Person ist übersehen</translation>
    </message>
    <message>
        <source>The one mistake that can hurt somebody: an emergency answered like a routine complaint.</source>
        <translation>Der eine Fehler, der jemandem schaden kann: ein Notfall, beantwortet wie eine Alltagsbeschwerde.</translation>
    </message>
    <message>
        <source>The list of red flags makes sense</source>
        <translation>Die Liste der Warnzeichen ist sinnvoll</translation>
    </message>
    <message>
        <source>A red flag marks serious pathology; a list that contradicts itself or its plan loses that meaning.</source>
        <translation>Ein Warnzeichen (Red Flag) steht für ernste Erkrankung; eine Liste, die sich oder ihrem Plan widerspricht, verliert diese Bedeutung.</translation>
    </message>
    <message>
        <source>A context example has its partner</source>
        <translation>Ein Kontextbeispiel hat sein Gegenstück</translation>
    </message>
    <message>
        <source>The lesson is the difference between two contexts, so one alone teaches nothing.</source>
        <translation>Die Lehre ist der Unterschied zwischen zwei Kontexten, also lehrt eines allein nichts.</translation>
    </message>
    <message>
        <source>share of words (Jaccard) that the two user texts have in common</source>
        <translation>Anteil der Wörter (Jaccard), den die beiden Texte der Person gemeinsam haben</translation>
    </message>
    <message>
        <source>The two of a pair are advised differently</source>
        <translation>Die beiden eines Paars werden verschieden beraten</translation>
    </message>
    <message>
        <source>Two contexts with one plan teach that context does not matter.</source>
        <translation>Zwei Kontexte mit einem Plan lehren, dass Kontext keine Rolle spielt.</translation>
    </message>
    <message>
        <source>share of words (Jaccard) of the two plans from which they count as one</source>
        <translation>Anteil der Wörter (Jaccard) der beiden Pläne, ab dem sie als einer zählen</translation>
    </message>
    <message>
        <source>Each replacement is in a library</source>
        <translation>Jede Ersatzübung steht in einer Sammlung</translation>
    </message>
    <message>
        <source>A replacement that nobody vetted may load what should rest.</source>
        <translation>Eine Ersatzübung, die niemand geprüft hat, kann belasten, was ruhen soll.</translation>
    </message>
    <message>
        <source>Load and load reduction are one number</source>
        <translation>Belastung und ihre Senkung sind eine Zahl</translation>
    </message>
    <message>
        <source>Half the load and a cut by 30 % cannot both be meant.</source>
        <translation>Halbe Last und eine Senkung um 30 % können nicht beide gemeint sein.</translation>
    </message>
    <message>
        <source>The replacement is meant for this part of the body</source>
        <translation>Die Ersatzübung ist für dieses Körperteil gedacht</translation>
    </message>
    <message>
        <source>A substitute for the back does not spare a shoulder.</source>
        <translation>Ein Ersatz für den Rücken schont keine Schulter.</translation>
    </message>
    <message>
        <source>Painkillers stay within the label</source>
        <translation>Schmerzmittel bleiben innerhalb der Packungsangaben</translation>
    </message>
    <message>
        <source>The over-the-counter limit of ibuprofen is 1,200 mg a day for ten days; and routine use may slow healing.</source>
        <translation>Ohne Rezept gilt für Ibuprofen höchstens 1.200 mg am Tag für zehn Tage; und regelmäßige Einnahme kann die Heilung verzögern.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Tagesmenge</translation>
    </message>
    <message>
        <source>milligrams of ibuprofen a day</source>
        <translation>Milligramm Ibuprofen am Tag</translation>
    </message>
    <message>
        <source>longest use in days</source>
        <translation>längste Anwendung in Tagen</translation>
    </message>
    <message>
        <source>No advice that could hurt</source>
        <translation>Kein Rat, der schaden kann</translation>
    </message>
    <message>
        <source>Some sentences must never be learned, whatever stands around them.</source>
        <translation>Manche Sätze dürfen nie gelernt werden, was auch immer um sie herum steht.</translation>
    </message>
    <message>
        <source>Left stays left</source>
        <translation>Links bleibt links</translation>
    </message>
    <message>
        <source>Treating the wrong side is a classic and serious mistake.</source>
        <translation>Die falsche Seite zu behandeln ist ein klassischer und schwerer Fehler.</translation>
    </message>
    <message>
        <source>Severity and urgency agree</source>
        <translation>Schweregrad und Dringlichkeit passen zusammen</translation>
    </message>
    <message>
        <source>A severe injury that can wait, or a mild one that cannot, is incoherent.</source>
        <translation>Eine schwere Verletzung, die warten kann, oder eine leichte, die es nicht kann, ist nicht schlüssig.</translation>
    </message>
    <message>
        <source>The answer&apos;s numbers stand in the plan</source>
        <translation>Die Zahlen der Antwort stehen im Plan</translation>
    </message>
    <message>
        <source>The athlete reads the text and the program uses the structure: they must say the same.</source>
        <translation>Die Person liest den Text, das Programm nutzt die Struktur: Beide müssen dasselbe sagen.</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Keine personenbezogenen Daten</translation>
    </message>
    <message>
        <source>The data leaves the house; nobody may be recognised in it.</source>
        <translation>Die Daten verlassen das Haus; niemand darf darin wiedererkannt werden.</translation>
    </message>
    <message>
        <source>highest age that may be named</source>
        <translation>höchstes Alter, das genannt werden darf</translation>
    </message>
    <message>
        <source>Texts are clean</source>
        <translation>Die Texte sind sauber</translation>
    </message>
    <message>
        <source>Broken characters and literal control tokens are learned like everything else.</source>
        <translation>Kaputte Zeichen und wörtliche Steuertoken werden gelernt wie alles andere.</translation>
    </message>
    <message>
        <source>The answer says when to see someone</source>
        <translation>Die Antwort sagt, wann jemand aufzusuchen ist</translation>
    </message>
    <message>
        <source>It is guidance, not a diagnosis, and the athlete should know.</source>
        <translation>Sie ist Anleitung, keine Diagnose, und die Person sollte das wissen.</translation>
    </message>
    <message>
        <source>The record has the shape that the schema describes</source>
        <translation>Der Datensatz hat die Form, die das Schema beschreibt</translation>
    </message>
    <message>
        <source>A field of the wrong type breaks whoever reads the data next.</source>
        <translation>Ein Feld vom falschen Typ bringt den aus dem Tritt, der die Daten als Nächstes liest.</translation>
    </message>
    <message>
        <source>The example fits into the context</source>
        <translation>Das Beispiel passt in den Kontext</translation>
    </message>
    <message>
        <source>What a trainer cuts off is the end of the JSON.</source>
        <translation>Was eine Trainingssoftware abschneidet, ist das Ende des JSON.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>tokens of the rendered chat</source>
        <translation>Token des fertigen Chats</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>tokens above which the provider cuts it off</source>
        <translation>Token, über denen der Anbieter abschneidet</translation>
    </message>
    <message>
        <source>No example is almost another</source>
        <translation>Kein Beispiel ist beinahe ein anderes</translation>
    </message>
    <message>
        <source>Copies weigh an opinion twice and leak between training and test.</source>
        <translation>Kopien wiegen eine Meinung doppelt und sickern vom Training in den Test.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>similarity (Jaccard of five-word shingles) from which it is marked</source>
        <translation>Ähnlichkeit (Jaccard von Fünf-Wort-Folgen), ab der beanstandet wird</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>similarity from which it is an error</source>
        <translation>Ähnlichkeit, ab der es ein Fehler ist</translation>
    </message>
    <message>
        <source>Quotas are met, and no side, age or exercise dominates</source>
        <translation>Quoten sind erfüllt, und keine Seite, kein Alter und keine Übung überwiegt</translation>
    </message>
    <message>
        <source>What is over-represented is learned as normal.</source>
        <translation>Was überrepräsentiert ist, wird als normal gelernt.</translation>
    </message>
    <message>
        <source>Side share</source>
        <translation>Anteil einer Seite</translation>
    </message>
    <message>
        <source>share of one body side, of the cases that name one, above which it is marked</source>
        <translation>Anteil einer Körperseite an den Fällen, die eine nennen, über dem beanstandet wird</translation>
    </message>
    <message>
        <source>Age share</source>
        <translation>Anteil eines Alters</translation>
    </message>
    <message>
        <source>share of one decade of age above which it is marked</source>
        <translation>Anteil eines Altersjahrzehnts, über dem beanstandet wird</translation>
    </message>
    <message>
        <source>Exercise share</source>
        <translation>Anteil einer Übung</translation>
    </message>
    <message>
        <source>share of examples that name one exercise above which it is marked</source>
        <translation>Anteil der Beispiele, die eine Übung nennen, über dem beanstandet wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>examples below which no share is judged</source>
        <translation>Beispiele, unter deren Zahl kein Anteil beurteilt wird</translation>
    </message>
    <message>
        <source>Pairs and near-duplicates stay in one split</source>
        <translation>Paare und Beinahe-Dubletten bleiben in einem Teil</translation>
    </message>
    <message>
        <source>A model that has seen the twin of a test case is not tested.</source>
        <translation>Ein Modell, das den Zwilling eines Testfalls gesehen hat, ist nicht getestet.</translation>
    </message>
    <message>
        <source>All parts of the plan are there</source>
        <translation>Alle Teile des Plans sind da</translation>
    </message>
    <message>
        <source>An empty plan would pass every other rule about plans.</source>
        <translation>Ein leerer Plan würde jede andere Regel über Pläne bestehen.</translation>
    </message>
    <message>
        <source>There is an answer for the athlete</source>
        <translation>Es gibt eine Antwort für die Person</translation>
    </message>
    <message>
        <source>It is what the athlete reads and, in some formats, all that the model learns to say.</source>
        <translation>Sie ist es, die die Person liest, und in manchen Formaten alles, was das Modell zu sagen lernt.</translation>
    </message>
    <message>
        <source>fewest words</source>
        <translation>wenigste Wörter</translation>
    </message>
</context>
<context>
    <name>RuleCountModel</name>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>With open errors</source>
        <translation>Mit offenen Fehlern</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n example(s)</source>
        <translation>
            <numerusform>%1: %2, %n Beispiel</numerusform>
            <numerusform>%1: %2, %n Beispiele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDetails</name>
    <message>
        <source>R&amp;un this rule</source>
        <translation>Diese Regel &amp;anwenden</translation>
    </message>
    <message>
        <source>Reset to s&amp;tandard</source>
        <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Always on, always an error: it guards against the one mistake that can hurt somebody.</source>
        <translation>Immer an, immer ein Fehler: Sie schützt vor dem einen Fehler, der jemandem schaden kann.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>S&amp;chwere</translation>
    </message>
    <message>
        <source>Source: %1
Applies to: %2</source>
        <translation>Quelle: %1
Gilt für: %2</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle Kategorien</translation>
    </message>
    <message>
        <source>%1; %L2 to %L3</source>
        <translation>%1; %L2 bis %L3</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>The rule %1 has no parameter &quot;%2&quot;.</source>
        <translation>Die Regel %1 hat keinen Parameter „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%2&quot; of %1 takes %n number(s).</source>
        <translation>
            <numerusform>„%2“ von %1 verlangt %n Zahl.</numerusform>
            <numerusform>„%2“ von %1 verlangt %n Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%2&quot; of %1 has to lie between %3 and %4, the lower number first.</source>
        <translation>„%2“ von %1 muss zwischen %3 und %4 liegen, die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>The severity of %1 has to be error, warning or hint.</source>
        <translation>Die Schwere von %1 muss error, warning oder hint sein.</translation>
    </message>
    <message>
        <source>A rule set has to be one JSON object with &quot;rules&quot; in it.</source>
        <translation>Ein Regelsatz muss ein einziges JSON-Objekt mit „rules“ darin sein.</translation>
    </message>
    <message>
        <source>&quot;rules&quot; of a rule set has to be a list.</source>
        <translation>„rules“ eines Regelsatzes muss eine Liste sein.</translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 always runs, as an error: it guards against the one mistake that can hurt somebody.</source>
        <translation>%1 läuft immer, als Fehler: Sie schützt vor dem einen Fehler, der jemandem schaden kann.</translation>
    </message>
</context>
<context>
    <name>RuleSetStore</name>
    <message>
        <source>The project has no rule set %1.</source>
        <translation>Das Projekt hat keinen Regelsatz %1.</translation>
    </message>
    <message>
        <source>Rule set %1 of the project cannot be read: %2</source>
        <translation>Regelsatz %1 des Projekts lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>RuleTableModel</name>
    <message>
        <source>Reasoning chains</source>
        <translation>Begründungsketten</translation>
    </message>
    <message>
        <source>Confidence reasoning</source>
        <translation>Begründung der Konfidenz</translation>
    </message>
    <message>
        <source>Escalation triggers</source>
        <translation>Auslöser zur Eskalation</translation>
    </message>
    <message>
        <source>Recovery timeline</source>
        <translation>Zeitplan der Heilung</translation>
    </message>
    <message>
        <source>Exercise modification</source>
        <translation>Anpassung der Übungen</translation>
    </message>
    <message>
        <source>Load management</source>
        <translation>Belastungssteuerung</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Differentials</source>
        <translation>Differenzialdiagnosen</translation>
    </message>
    <message>
        <source>False positives (DOMS)</source>
        <translation>Falsch positive (Muskelkater)</translation>
    </message>
    <message>
        <source>Multi-turn conversations</source>
        <translation>Gespräche in mehreren Runden</translation>
    </message>
    <message>
        <source>Red flag scenarios</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Context-dependent</source>
        <translation>Kontextabhängig</translation>
    </message>
    <message>
        <source>Substitution library</source>
        <translation>Ersatzübungen</translation>
    </message>
    <message>
        <source>Across all of them</source>
        <translation>Über alle hinweg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All but %1</source>
        <translation>Alle außer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>Offen in</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Checks</source>
        <translation>Regelprüfung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Find a rule by its words, id, improvement or category</source>
        <translation>Eine Regel nach Wörtern, Id, Verbesserung oder Kategorie finden</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Regel finden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Words of this project</source>
        <translation>Wörter dieses Projekts</translation>
    </message>
    <message>
        <source>The program&apos;s own rules.</source>
        <translation>Die eigenen Regeln des Programms.</translation>
    </message>
    <message>
        <source>Rule set %1.</source>
        <translation>Regelsatz %1.</translation>
    </message>
    <message>
        <source>The words of this project cannot be used yet: see there.</source>
        <translation>Die Wörter dieses Projekts sind noch nicht verwendbar: siehe dort.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translation>
            <numerusform>%n Regel geändert</numerusform>
            <numerusform>%n Regeln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>%1. Saving stores rule set %2 and checks all examples again in the background. What is approved stays approved; what fails then is listed under Flagged and left out of exports until somebody has looked.</source>
        <translation>%1. Speichern legt Regelsatz %2 an und prüft alle Beispiele im Hintergrund neu. Freigegebenes bleibt freigegeben; was dann durchfällt, steht unter „Markiert“ und bleibt aus Exporten heraus, bis es jemand angesehen hat.</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>Regelsatz importieren</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Export the rule set</source>
        <translation>Regelsatz exportieren</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Cancel once more to discard them.</source>
        <translation>Die Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>The selected rule</source>
        <translation>Die gewählte Regel</translation>
    </message>
    <message>
        <source>Rules and words</source>
        <translation>Regeln und Wörter</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>%1 is missing from this build of Rounds.</source>
        <translation>%1 fehlt in dieser Ausgabe von Rounds.</translation>
    </message>
    <message>
        <source>The project&apos;s tables are not those that Rounds made: something added, removed or changed a table, trigger or view. Nothing was written; restore a backup.</source>
        <translation>Die Tabellen des Projekts sind nicht die, die Rounds angelegt hat: Etwas hat eine Tabelle, einen Trigger oder eine Sicht hinzugefügt, entfernt oder geändert. Es wurde nichts geschrieben; bitte eine Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, or filters such as status:pending</source>
        <translation>Wörter oder Filter wie status:pending</translation>
    </message>
    <message>
        <source>Examples follow with the third letter.</source>
        <translation>Beispiele folgen ab dem dritten Buchstaben.</translation>
    </message>
    <message>
        <source>No example matches.</source>
        <translation>Kein Beispiel passt.</translation>
    </message>
    <message>
        <source>Enter: this queue only what matches · Down: choose · Esc: clear</source>
        <translation>Enter: nur Passendes in dieser Liste · Pfeil ab: wählen · Esc: leeren</translation>
    </message>
</context>
<context>
    <name>SearchListModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>The first %n example(s), of all queues</source>
        <translation>
            <numerusform>Das erste Beispiel, aus allen Arbeitslisten</numerusform>
            <numerusform>Die ersten %n Beispiele, aus allen Arbeitslisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), of all queues</source>
        <translation>
            <numerusform>%n Beispiel, aus allen Arbeitslisten</numerusform>
            <numerusform>%n Beispiele, aus allen Arbeitslisten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>What the search offers</source>
        <translation>Was die Suche anbietet</translation>
    </message>
    <message>
        <source>Filters, saved searches and examples</source>
        <translation>Filter, gespeicherte Suchen und Beispiele</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>None in this example</source>
        <translation>Keine in diesem Beispiel</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Avoid</source>
        <translation>Meiden</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <translation>Ersatz für %1</translation>
    </message>
    <message>
        <source>Recovery phase %1</source>
        <translation>Erholungsphase %1</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Substitution library</source>
        <translation>Ersatzübungen</translation>
    </message>
    <message>
        <source>Modification %1</source>
        <translation>Anpassung %1</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Immediate action %1</source>
        <translation>Sofortmaßnahme %1</translation>
    </message>
    <message>
        <source>Medical consultation</source>
        <translation>Arztbesuch</translation>
    </message>
    <message>
        <source>Progress if</source>
        <translation>Steigern wenn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Escalate if</source>
        <translation>Eskalieren wenn</translation>
    </message>
    <message>
        <source>Visit if</source>
        <translation>Aufsuchen wenn</translation>
    </message>
    <message>
        <source>Modifications</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Red flags and triggers</source>
        <translation>Warnzeichen und Auslöser</translation>
    </message>
    <message>
        <source>Immediate actions</source>
        <translation>Sofortmaßnahmen</translation>
    </message>
    <message>
        <source>Recovery protocol</source>
        <translation>Erholungsplan</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Review session</source>
        <translation>Prüfsitzung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>SessionSummary</name>
    <message>
        <source>Cases seen</source>
        <translation>Gesehene Fälle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>second opinion asked</source>
        <translation>Zweitmeinung erbeten</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Hinnahmen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Median per decision</source>
        <translation>Median pro Entscheidung</translation>
    </message>
    <message>
        <source>Left in this queue</source>
        <translation>Noch in dieser Arbeitsliste</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>In diesem Tempo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>SeverityText</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl never act while a text is being typed.</source>
        <translation>Tasten ohne Strg wirken nie, während jemand schreibt.</translation>
    </message>
    <message>
        <source>Inside the case</source>
        <translation>Im Fall</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeile</translation>
    </message>
    <message>
        <source>Move between panels, and inside one</source>
        <translation>Zwischen Feldern und in einem bewegen</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <translation>Enter, F2</translation>
    </message>
    <message>
        <source>Edit the place in focus</source>
        <translation>Die Stelle im Fokus bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave an editor or a panel</source>
        <translation>Editor oder Feld verlassen</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Kein Vorschlag für „%1“</translation>
    </message>
    <message>
        <source>Add “%1” to the project&apos;s &amp;words</source>
        <translation>„%1“ zu den &amp;Wörtern des Projekts hinzufügen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Spelling is off: install hunspell-en-us and hunspell-en-med</source>
        <translation>Die Rechtschreibprüfung ist aus: hunspell-en-us und hunspell-en-med installieren</translation>
    </message>
    <message>
        <source>Medical terms are not known: install hunspell-en-med</source>
        <translation>Medizinische Fachwörter sind unbekannt: hunspell-en-med installieren</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Review generated training examples, case by case, before a model learns from them: approve, correct or reject, then export what was approved.
A project is one file on this machine. It keeps every example as it was generated, and every decision.</source>
        <translation>Generierte Trainingsbeispiele Fall für Fall prüfen, bevor ein Modell daraus lernt: freigeben, verbessern oder ablehnen, dann exportieren, was freigegeben ist.
Ein Projekt ist eine Datei auf diesem Rechner. Es bewahrt jedes Beispiel, wie es generiert wurde, und jede Entscheidung.</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try the &amp;sample…</source>
        <translation>&amp;Muster ausprobieren…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>A new project with a few examples of each category</source>
        <translation>Ein neues Projekt mit einigen Beispielen jeder Kategorie</translation>
    </message>
    <message>
        <source>Or drop a project, or files with generated examples, anywhere here.</source>
        <translation>Oder ein Projekt oder Dateien mit generierten Beispielen irgendwo hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>cannot be looked into</source>
        <translation>kein Einblick möglich</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>no pain ceilings to compare</source>
        <translation>keine Schmerzgrenzen zum Vergleichen</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>not rising</source>
        <translation>nicht steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>ceilings %1</source>
        <translation>Schmerzgrenzen %1</translation>
    </message>
    <message>
        <source>%1 of 10 at %2</source>
        <translation>%1 von 10 an %2</translation>
    </message>
    <message>
        <source>No checkpoint names a pain ceiling.</source>
        <translation>Kein Kontrollpunkt nennt eine Schmerzgrenze.</translation>
    </message>
    <message>
        <source>The pain ceiling is %1.</source>
        <translation>Die Schmerzgrenze ist %1.</translation>
    </message>
    <message>
        <source>Pain ceilings go from %1 to %2.</source>
        <translation>Die Schmerzgrenzen gehen von %1 auf %2.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>No checkpoints in this example</source>
        <translation>In diesem Beispiel gibt es keine Kontrollpunkte</translation>
    </message>
    <message>
        <source>days to scale</source>
        <translation>Tage maßstäblich</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>If better</source>
        <translation>Wenn besser</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Wenn nicht</translation>
    </message>
    <message>
        <source>If worse</source>
        <translation>Wenn schlechter</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>Ceiling
pain /10</source>
        <translation>Grenze
Schmerz /10</translation>
    </message>
    <message>
        <source>Checkpoint %1, %2</source>
        <translation>Kontrollpunkt %1, %2</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Kontrollpunkt %1</translation>
    </message>
</context>
<context>
    <name>TrainingLogPanel</name>
    <message>
        <source>Step %1 quotes %2</source>
        <translation>Schritt %1 zitiert %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1: %2 → %3 %4 = %5</source>
        <translation>%1: %2 → %3 %4 = %5</translation>
    </message>
    <message>
        <source>Training log</source>
        <translation>Trainingslog</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Training log, row %1, %2</source>
        <translation>Trainingslog, Zeile %1, %2</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>No training log in this example</source>
        <translation>In diesem Beispiel gibt es kein Trainingslog</translation>
    </message>
</context>
<context>
    <name>ValueChoices</name>
    <message>
        <source>this record&apos;s library</source>
        <translation>Ersatzübungen dieses Datensatzes</translation>
    </message>
    <message>
        <source>known substitute</source>
        <translation>bekannte Ersatzübung</translation>
    </message>
    <message>
        <source>load −%1</source>
        <translation>Last −%1</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view called &quot;%1&quot; already. Choose another name.</source>
        <translation>Eine gespeicherte Suche „%1“ gibt es bereits. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This view is no longer in the project.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Search for something, then choose Edit → Save this search.</source>
        <translation>Noch ist nichts gespeichert. Nach etwas suchen und dann „Bearbeiten → Suche speichern“ wählen.</translation>
    </message>
</context>
<context>
    <name>WaivePopover</name>
    <message>
        <source>Why is this acceptable here?</source>
        <translation>Warum ist das hier hinnehmbar?</translation>
    </message>
    <message>
        <source>A reason is needed: others rely on it.</source>
        <translation>Ein Grund ist nötig: Andere verlassen sich darauf.</translation>
    </message>
    <message>
        <source>Reason (kept with your name)</source>
        <translation>Grund (wird mit Ihrem Namen gespeichert)</translation>
    </message>
    <message>
        <source>Reason for waiving the finding</source>
        <translation>Grund, die Beanstandung hinzunehmen</translation>
    </message>
    <message>
        <source>Enter waives. Esc: back.</source>
        <translation>Enter nimmt hin. Esc: zurück.</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Hinnehmen</translation>
    </message>
</context>
<context>
    <name>Waivers</name>
    <message>
        <source>A waiver needs a reason: say why the finding is acceptable.</source>
        <translation>Eine Hinnahme braucht einen Grund: Warum ist die Beanstandung hinnehmbar?</translation>
    </message>
    <message>
        <source>A missed red flag can only be waived by a second reviewer. Ask for a second opinion.</source>
        <translation>Ein übersehenes Warnzeichen kann nur eine zweite prüfende Person hinnehmen. Bitte eine Zweitmeinung einholen.</translation>
    </message>
    <message>
        <source>A missed red flag can only be waived by a second reviewer, and %1 asked for this second opinion.</source>
        <translation>Ein übersehenes Warnzeichen kann nur eine zweite prüfende Person hinnehmen, und um diese Zweitmeinung hat %1 gebeten.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Queue</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Category, to review</source>
        <translation>Kategorie, zu prüfen</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Suche</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review generated training examples.</source>
        <translation>Generierte Trainingsbeispiele prüfen.</translation>
    </message>
    <message>
        <source>The project to open; else the last one.</source>
        <translation>Das Projekt, das geöffnet wird; sonst das letzte.</translation>
    </message>
</context>
<context>
    <name>safeText</name>
    <message>
        <source>
… and %1 more</source>
        <translation>
… und %1 weitere</translation>
    </message>
</context>
</TS>
