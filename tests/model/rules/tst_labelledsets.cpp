// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

using namespace rulecheck;

namespace {

const QString ownFolder = QStringLiteral(ROUNDS_SOURCE_DIR "/tests/data/checks");
const QString sharedFolder = QStringLiteral(ROUNDS_SOURCE_DIR "/../shared/batches");

Json readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? parseJson(file.readAll()) : Json();
}

/// A record of a file by its id; empty when there is none.
QByteArray recordOf(const QString &path, const QString &id)
{
    static QHash<QString, QHash<QString, QByteArray>> files;
    if (!files.contains(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        RecordStream stream(file);
        for (;;) {
            const Result<std::optional<BatchItem>> item = stream.next();
            if (!item || !*item)
                break;
            const Record *record = std::get_if<Record>(&**item);
            const std::optional<Example> example =
                record ? Example::of(record->bytes) : std::nullopt;
            if (example)
                files[path].insert(example->id().text(), record->bytes);
        }
    }
    return files.value(path).value(id);
}

/// At the labelled place or beneath it; one level above only where the labelled field is missing.
bool meets(const JsonPointer &found, const JsonPointer &labelled, const JsonText &record)
{
    if (labelled.contains(found))
        return true;
    return !record.at(labelled).exists() && found == labelled.parent();
}

void addFlaw(const QString &path, const Json &flaw)
{
    const QString id = textOf(flaw, "id");
    QTest::newRow(qPrintable(id + u' ' + textOf(flaw, "rule") + u": "_s + textOf(flaw, "what")))
        << path << id << textOf(flaw, "rule") << textOf(flaw, "pointer");
}

void checkFlaw()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(QString, rule);
    QFETCH(QString, pointer);
    const QByteArray record = recordOf(path, id);
    QVERIFY2(!record.isEmpty(), "no such record");
    const std::optional<Example> example = Example::of(record);
    const JsonPointer labelled = *JsonPointer::parse(pointer);
    const QList<Finding> found = findings(rule, record);
    const bool met = std::ranges::any_of(found, [&](const Finding &finding) {
        return meets(finding.place, labelled, example->text());
    });
    QVERIFY2(met, qPrintable(
                      u"labelled %1, found %2"_s.arg(pointer, places(rule, record).join(u", "_s))));
}

/// A finding as a line; several of a rule may stand at one place.
QString lineOf(const Finding &finding)
{
    return finding.rule + u' ' + finding.place.toString() + u": "_s + finding.message;
}

QList<Finding> allFindings(const QByteArray &record)
{
    const std::optional<Example> example = Example::of(record);
    const QString category = example->category().text();
    return checker().check(*example, category.isEmpty() ? u"red_flag"_s : category);
}

/// Each fix on its own does away with its finding and brings no new error.
void checkFixes()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    const QByteArray record = recordOf(path, id);
    QVERIFY2(!record.isEmpty(), "no such record");
    const QList<Finding> before = allFindings(record);
    QStringList errorsBefore;
    for (const Finding &finding : before)
        errorsBefore += lineOf(finding);
    for (const Finding &finding : before) {
        if (!finding.isFixable())
            continue;
        const Result<QByteArray> after = PatchCodec::apply(record, finding.fix);
        QVERIFY2(bool(after), qPrintable(lineOf(finding)));
        for (const Finding &left : allFindings(*after)) {
            QVERIFY2(!isSame(left, finding), qPrintable(u"still there: "_s + lineOf(finding)));
            QVERIFY2(left.severity != Severity::Error || errorsBefore.contains(lineOf(left)),
                     qPrintable(lineOf(finding) + u"\nbrings "_s + lineOf(left)));
        }
    }
}

void checkRight()
{
    QFETCH(QString, path);
    QFETCH(QString, id);
    const QByteArray record = recordOf(path, id);
    QVERIFY2(!record.isEmpty(), "no such record");
    QCOMPARE(errors(record).join(u'\n'), QString());
}

} // namespace

/// The whole catalogue over records that somebody else labelled. The set in tests/data/checks was
/// written from the catalogue alone, before any rule was; the shared batches are extra.
class TestLabelledSets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flaws_areFoundAtTheirPlace_data();
    void flaws_areFoundAtTheirPlace() { checkFlaw(); }
    void fixes_mendWhatTheyClaim_data() { flaws_areFoundAtTheirPlace_data(); }
    void fixes_mendWhatTheyClaim() { checkFixes(); }
    void trickyRecords_haveNoError_data();
    void trickyRecords_haveNoError() { checkRight(); }
    void samples_haveNoError();
    void sharedFlaws_areFoundAtTheirPlace_data();
    void sharedFlaws_areFoundAtTheirPlace();
    void sharedFixes_mendWhatTheyClaim_data() { sharedFlaws_areFoundAtTheirPlace_data(); }
    void sharedFixes_mendWhatTheyClaim();
    void sharedCleanRecords_haveNoError_data();
    void sharedCleanRecords_haveNoError();
};

void TestLabelledSets::flaws_areFoundAtTheirPlace_data()
{
    for (const char *column : {"path", "id", "rule", "pointer"})
        QTest::addColumn<QString>(column);
    const Json labels = readJson(ownFolder + u"/labels.json"_s);
    for (const Json &flaw : labels.at("flawed"))
        addFlaw(ownFolder + u"/flawed.jsonl"_s, flaw);
}

void TestLabelledSets::trickyRecords_haveNoError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    const Json labels = readJson(ownFolder + u"/labels.json"_s);
    for (const Json &entry : labels.at("tricky"))
        QTest::newRow(qPrintable(textOf(entry, "id") + u": "_s + textOf(entry, "what")))
            << QString(ownFolder + u"/tricky.jsonl"_s) << textOf(entry, "id");
}

void TestLabelledSets::samples_haveNoError()
{
    for (const QByteArray &record : sampleRecords()) {
        // The red flag samples name no category: their batch's file name does.
        const std::optional<Example> example = Example::of(record);
        const QString category = example->category().exists() ? QString() : u"red_flag"_s;
        QCOMPARE(errors(record, category).join(u'\n'), QString());
    }
}

void TestLabelledSets::sharedFlaws_areFoundAtTheirPlace_data()
{
    for (const char *column : {"path", "id", "rule", "pointer"})
        QTest::addColumn<QString>(column);
    const Json labels = readJson(sharedFolder + u"/labels.json"_s);
    if (labels.is_null())
        QTest::newRow("the shared batches are not there") << QString() << u""_s << u""_s << u""_s;
    for (const Json &file : labels.is_null() ? Json::array() : labels.at("files")) {
        for (const Json &flaw : file.value("flaws", Json::array()))
            addFlaw(sharedFolder + u'/' + textOf(file, "file"), flaw);
    }
}

void TestLabelledSets::sharedFlaws_areFoundAtTheirPlace()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("../shared/batches is not there");
    checkFlaw();
}

void TestLabelledSets::sharedFixes_mendWhatTheyClaim()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("../shared/batches is not there");
    QFETCH(QString, id);
    if (recordOf(path, id).isEmpty())
        QSKIP("no JSON object, nothing to mend");
    checkFixes();
}

void TestLabelledSets::sharedCleanRecords_haveNoError_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    const Json labels = readJson(sharedFolder + u"/labels.json"_s);
    if (labels.is_null())
        QTest::newRow("the shared batches are not there") << QString() << u""_s;
    for (const Json &file : labels.is_null() ? Json::array() : labels.at("files")) {
        for (const Json &id : file.value("clean", Json::array()))
            QTest::newRow(id.get<std::string>().c_str())
                << QString(sharedFolder + u'/' + textOf(file, "file"))
                << QString::fromStdString(id.get<std::string>());
    }
}

void TestLabelledSets::sharedCleanRecords_haveNoError()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("../shared/batches is not there");
    checkRight();
}

QTEST_APPLESS_MAIN(TestLabelledSets)
#include "tst_labelledsets.moc"
