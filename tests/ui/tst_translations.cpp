// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/englishplurals.h"
#include "model/base/storedtext.h"
#include "model/workspace/checkjob.h"
#include "tests/support/temporaryproject.h"
#include "ui/settings.h"
#include "ui/translations.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(ROUNDS_SOURCE_DIR);
const QString translations = root + u"/resources/translations"_s;

struct Message
{
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished"; empty when it is done.
    bool hasForms = false;
    QStringList forms; ///< One, or one for each plural form.

    QString place() const { return u"%1: %2"_s.arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasForms = xml.attributes().value("numerus"_L1) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.hasForms) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages += readMessage(xml, context);
    }
    return messages;
}

/// What of a text has to stand in its translation, too: its placeholders, in any order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

/// The spaces and marks that texts are put together by.
QString edges(const QString &text)
{
    static const QRegularExpression edge(u"^(\\s*).*?([\\s…]*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = edge.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

/// What is wrong with one form of a translation; empty when nothing is.
QString faultOf(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is empty"_s;
    QStringList wanted = placeholders(message.source);
    QStringList got = placeholders(form);
    if (message.hasForms && form == message.forms.first()) { // "a record" may be "one" in words
        wanted.removeAll(u"%n"_s);
        got.removeAll(u"%n"_s);
    }
    if (wanted != got)
        return u"has other placeholders"_s;
    if (mnemonics(message.source) != mnemonics(form))
        return u"has another number of mnemonics"_s;
    return edges(message.source) == edges(form) ? QString() : u"begins or ends otherwise"_s;
}

/// The messages of findings and the reasons of quarantined records, as a project keeps them.
QStringList storedTexts(const QString &path)
{
    QStringList texts;
    const QString name = u"stored"_s;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        if (!file.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(file);
        query.exec(u"SELECT message FROM finding UNION ALL SELECT message FROM dataset_finding "
                   "UNION ALL SELECT reason FROM quarantine ORDER BY 1"_s);
        while (query.next())
            texts += query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return texts;
}

/// Examples in which the rules find much, and what cannot be read.
QByteArray flawedRecords()
{
    QFile file(root + u"/tests/data/checks/flawed.jsonl"_s);
    return file.open(QIODevice::ReadOnly)
               ? file.readAll() + "\n{\"id\":\"cut\",\"output\":{\"a\":1,}}\n{\"id\":\"none\"}\n"
               : QByteArray();
}

} // namespace

/// The German translation as a file, and what of a project it must not touch.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void file_everyText_isTranslated_data();
    void file_everyText_isTranslated();
    void file_everyText_keepsItsParts_data();
    void file_everyText_keepsItsParts();
    void file_sources_sayTheSame();
    void stored_sentence_isSaidInGerman_data();
    void stored_sentence_isSaidInGerman();
    void stored_everythingFound_isSaidInGerman();
    void project_germanWindow_keepsEnglish();
    void settings_language_isRemembered();
    void locale_oneLanguage_keepsItsCountry();

private:
    EnglishPlurals m_plurals;
};

static void addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(translations).entryInfoList({u"*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestTranslations::file_everyText_isTranslated_data()
{
    addFiles();
}

void TestTranslations::file_everyText_keepsItsParts_data()
{
    addFiles();
}

void TestTranslations::file_everyText_isTranslated()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    QVERIFY(messages.size() > 200);
    QStringList left;
    for (const Message &message : messages) {
        if (!message.type.isEmpty() || message.forms.size() != (message.hasForms ? 2 : 1))
            left += message.place();
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestTranslations::file_everyText_keepsItsParts()
{
    QFETCH(QString, path);
    QStringList faults;
    for (const Message &message : messagesOf(path)) {
        for (const QString &form : message.forms) {
            if (const QString fault = faultOf(message, form); !fault.isEmpty())
                faults += u"%1 %2: %3"_s.arg(message.place(), fault, form);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::file_sources_sayTheSame()
{
    if (QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s}).isEmpty() ||
        QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("lupdate (qt6-l10n-tools) or python3 is not installed");
    const QTemporaryDir folder;
    const QStringList names = QDir(translations).entryList({u"*.ts"_s}, QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(translations + u'/' + name, folder.filePath(name)));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(root + u"/packaging/translations"_s, {folder.path()});
    QVERIFY(update.waitForFinished(120'000));
    QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    QStringList here, there;
    for (const QString &name : names) {
        for (const Message &message : messagesOf(translations + u'/' + name))
            here += message.place();
        for (const Message &message : messagesOf(folder.filePath(name))) {
            if (!here.removeOne(message.place()))
                there += message.place();
        }
    }
    QVERIFY2(there.isEmpty(), qPrintable(u"not translated; packaging/translations --todo lists "
                                         "them as well:\n"_s +
                                         there.join(u'\n')));
    QVERIFY2(here.isEmpty(), qPrintable(u"no longer in the sources; packaging/translations takes "
                                        "them out:\n"_s +
                                        here.join(u'\n')));
}

void TestTranslations::project_germanWindow_keepsEnglish()
{
    const Translations german(Language::German);
    QVERIFY(german.isLoaded());
    TemporaryProject t{RuleSet()};
    t.import(u"flawed.jsonl"_s, flawedRecords());
    QVERIFY(CheckJob(t.project()).run([](const CheckProgress &) { return true; }).ok());
    t.close();

    const QTemporaryDir folder;
    const QString other = folder.filePath(u"cli.rounds"_s);
    for (const QStringList &words :
         {QStringList{u"init"_s, other},
          QStringList{u"import"_s, other, t.folder() + u"/flawed.jsonl"_s},
          QStringList{u"check"_s, other}})
        QProcess::execute(QCoreApplication::applicationDirPath() + u"/rounds-cli"_s, words);
    const QStringList english = storedTexts(other);
    QVERIFY2(english.size() > 50, qPrintable(QString::number(english.size())));
    QCOMPARE(storedTexts(t.path()), english);
}

void TestTranslations::stored_sentence_isSaidInGerman_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("no gaps") << u"There is no plan."_s << u"Es gibt keinen Plan."_s;
    QTest::newRow("words of a record stay") << u"\"rest, no load\" names no load, no reason."_s
                                            << u"In „rest, no load“ fehlt: Last, Grund."_s;
    QTest::newRow("one gap twice")
        << u"The confidence is 92, not a number from 0 to 1: 92 / 100 = 0.92."_s
        << u"Die Konfidenz ist 92, keine Zahl von 0 bis 1: 92 / 100 = 0.92."_s;
    QTest::newRow("one") << u"The chain has 1 step, fewer than 5."_s
                         << u"Die Kette hat 1 Schritt, weniger als 5."_s;
    QTest::newRow("many") << u"The chain has 2 steps, fewer than 5."_s
                          << u"Die Kette hat 2 Schritte, weniger als 5."_s;
    QTest::newRow("a part with a number")
        << u"The context has a training log of 3 rows, and only one reasoning step quotes it."_s
        << u"Zum Kontext gehört ein Trainingslog mit 3 Zeilen, und nur ein Begründungsschritt zitiert daraus."_s;
    QTest::newRow("a part that may be missing")
        << u"The assessment is knee sprain (it stands at 0.2), but the most probable diagnosis is bursitis (0.6)."_s
        << u"Die Beurteilung ist knee sprain (sie steht bei 0.2), die wahrscheinlichste Diagnose aber bursitis (0.6)."_s;
    QTest::newRow("joined parts") << u"load has to be a number or a text, not a list."_s
                                  << u"load muss eine Zahl oder ein Text sein, nicht eine Liste."_s;
    QTest::newRow("two sentences")
        << u"The answer never says stop. The answer does not say where to get care."_s
        << u"Die Antwort sagt nirgends Stopp. Die Antwort sagt nicht, wo es Hilfe gibt."_s;
    QTest::newRow("words of a list")
        << u"\"555-0182\" is a phone number."_s << u"„555-0182“ ist eine Telefonnummer."_s;
    QTest::newRow("a category") << u"Acute: 0 of 75 examples are approved, 75 to go."_s
                                << u"Akut: 0 von 75 Beispielen sind freigegeben, 75 fehlen noch."_s;
    QTest::newRow("not ours") << u"Somebody else wrote this"_s << u"Somebody else wrote this"_s;
}

void TestTranslations::stored_sentence_isSaidInGerman()
{
    QFETCH(QString, english);
    QCOMPARE(storedtext::said(english), english);
    const Translations german(Language::German);
    QTEST(storedtext::said(english), "german");
}

void TestTranslations::stored_everythingFound_isSaidInGerman()
{
    TemporaryProject t{RuleSet()};
    t.import(u"flawed.jsonl"_s, flawedRecords());
    QVERIFY(CheckJob(t.project()).run([](const CheckProgress &) { return true; }).ok());
    t.close();
    const Translations german(Language::German);
    QStringList left;
    for (const QString &english : storedTexts(t.path())) {
        if (storedtext::said(english) == english)
            left += english;
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestTranslations::settings_language_isRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QCOMPARE(Settings(path).language(), Language::System);
    for (const Language language : Languages::all()) {
        Settings(path).setLanguage(language);
        QCOMPARE(Settings(path).language(), language);
    }
    QCOMPARE(Languages::fromId(u"tlh"_s), Language::System);
}

void TestTranslations::locale_oneLanguage_keepsItsCountry()
{
    const QLocale austrian(QLocale::German, QLocale::Austria);
    QCOMPARE(Languages::localeOf(Language::System, austrian), austrian);
    QCOMPARE(Languages::localeOf(Language::German, austrian), austrian);
    QCOMPARE(Languages::localeOf(Language::English, austrian).language(), QLocale::English);
    QCOMPARE(Languages::localeOf(Language::German, QLocale::c()), QLocale(u"de_DE"_s));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
