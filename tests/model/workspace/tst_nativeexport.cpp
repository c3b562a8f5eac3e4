// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/dataset/example.h"
#include "model/workspace/nativeexport.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::StringLiterals;
using records::lines;
using records::record;

namespace {

const Decision approve{Verdict::Approve, {}, {}};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

Result<std::optional<ExportReport>> exported(TemporaryProject &t, const QString &folder)
{
    return NativeExport(t.project()).run(folder, [](const ExportProgress &) { return true; });
}

/// Puts a mark into a text or number in source form.
QByteArray changed(const JsonValue &value)
{
    return value.isString() ? toJsonString(value.text() + u" \"(edited)\" →"_s)
                            : QByteArray("0.123000");
}

void collectLeaves(const JsonValue &value, QList<JsonValue> &leaves)
{
    if (value.isString() || value.kind() == JsonKind::Number)
        leaves += value;
    for (const JsonValue &child : value.children())
        collectLeaves(child, leaves);
}

} // namespace

class TestNativeExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_approvedOnly_asTheirSourceLines()
    {
        TemporaryProject t;
        const QByteArray a = record("a-1"), b = record("a-2"), c = record("a-3");
        t.import(u"a.jsonl"_s, lines({a, b, c}));
        ReviewDesk desk(t.project());
        QVERIFY(desk.decide(t.summary(u"a-3"_s).id, approve, t.actor(u"k"_s)).ok());
        QVERIFY(desk.decide(t.summary(u"a-1"_s).id, approve, t.actor(u"k"_s)).ok());
        const QString folder = t.folder() + u"/out"_s;
        const auto report = exported(t, folder);
        QVERIFY(report && *report);
        QCOMPARE(contentsOf(folder + u"/native.jsonl"_s), lines({a, c}));
        QCOMPARE((*report)->records(), 2);
        QCOMPARE((*report)->excluded.size(), 1);
        QCOMPARE((*report)->excluded.first().label, u"a-2"_s);
        QCOMPARE((*report)->excluded.first().code, u"pending"_s);
    }

    void run_manifest_provesTheData()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        QVERIFY(
            ReviewDesk(t.project()).decide(t.summary(u"a-1"_s).id, approve, t.actor(u"k"_s)).ok());
        const QString folder = t.folder() + u"/out"_s;
        QVERIFY(exported(t, folder));
        const Json manifest = parseJson(contentsOf(folder + u"/manifest.json"_s));
        QCOMPARE(textOf(manifest["files"][0], "sha256").toLatin1(),
                 Sha256::of(contentsOf(folder + u"/native.jsonl"_s)).toHex());
        QCOMPARE(manifest["files"][0]["records"].get<int>(), 1);
        QCOMPARE(manifest["categories"]["acute"].get<int>(), 1);
    }

    void run_twice_isTheSameByteForByte()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1"), record("a-2")}));
        QVERIFY(
            ReviewDesk(t.project()).decide(t.summary(u"a-1"_s).id, approve, t.actor(u"k"_s)).ok());
        const QString first = t.folder() + u"/one"_s, second = t.folder() + u"/two"_s;
        QVERIFY(exported(t, first));
        QVERIFY(exported(t, second));
        QVERIFY(exported(t, second)); // replaces an export
        for (const QString &name : {u"/native.jsonl"_s, u"/manifest.json"_s})
            QCOMPARE(contentsOf(first + name), contentsOf(second + name));
        QCOMPARE(QDir(t.folder())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .filter(u"part"_s),
                 QStringList());
    }

    void run_editedAfterApproval_staysInside()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        ReviewDesk desk(t.project());
        const ExampleId id = t.summary(u"a-1"_s).id;
        QVERIFY(desk.decide(id, approve, t.actor(u"k"_s)).ok());
        const JsonPointer place = *JsonPointer::parse(u"/user_input"_s);
        QVERIFY(desk.edit(id, 1, {{PatchOperation::Kind::Replace, place, {}, "\"new\"", {}}},
                          t.actor(u"k"_s))
                    .ok());
        // Even when somebody bends the cached status, the events decide.
        QVERIFY(t.project().database().run(u"UPDATE example SET status = 'approved'"_s).ok());
        const auto report = exported(t, t.folder() + u"/out"_s);
        QVERIFY(report && *report);
        QCOMPARE((*report)->records(), 0);
        QCOMPARE((*report)->excluded.first().code, u"changed_after_approval"_s);
    }

    void run_damagedPayload_exportsNothing()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        QVERIFY(
            ReviewDesk(t.project()).decide(t.summary(u"a-1"_s).id, approve, t.actor(u"k"_s)).ok());
        QVERIFY(t.project().database().run(u"DROP TRIGGER revision_is_never_updated"_s).ok());
        QVERIFY(t.project()
                    .database()
                    .run(u"UPDATE revision SET raw = replace(raw, 'Rest', 'Rust')"_s)
                    .ok());
        const QString folder = t.folder() + u"/out"_s;
        QVERIFY(!exported(t, folder));
        QVERIFY(!QFile::exists(folder));
    }

    void run_folderThatIsNotOurs_isRefusedAndUntouched()
    {
        TemporaryProject t;
        QVERIFY(QDir(t.folder()).mkdir(u"mine"_s));
        const QString file = t.write(u"mine/thesis.txt"_s, "years of work");
        QVERIFY(!exported(t, t.folder() + u"/mine"_s));
        QVERIFY(!exported(t, file));
        QVERIFY(!exported(t, t.folder() + u"/no/such/parent"_s));
        QVERIFY(QFile::link(t.folder() + u"/mine"_s, t.folder() + u"/link"_s));
        QVERIFY(!exported(t, t.folder() + u"/link"_s));
        QCOMPARE(contentsOf(file), "years of work");
    }

    // A manifest.json alone is no sign of ours: web pages and extensions have one, too.
    void run_folderWithSomebodysFiles_isRefusedAndUntouched()
    {
        TemporaryProject t;
        QVERIFY(QDir(t.folder()).mkdir(u"web"_s));
        const QString foreign = t.write(u"web/manifest.json"_s, "{\"name\":\"My page\"}");
        QVERIFY(!exported(t, t.folder() + u"/web"_s));
        QCOMPARE(contentsOf(foreign), "{\"name\":\"My page\"}");

        QVERIFY(exported(t, t.folder() + u"/out"_s));
        const QString notes = t.write(u"out/notes.txt"_s, "mine");
        QVERIFY(!exported(t, t.folder() + u"/out"_s));
        QCOMPARE(contentsOf(notes), "mine");
    }

    void run_fileThatCameMeanwhile_isKept()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        const QString folder = t.folder() + u"/out"_s;
        QVERIFY(exported(t, folder));
        QVERIFY(!NativeExport(t.project()).run(folder, [&](const ExportProgress &) {
            t.write(u"out/notes.txt"_s, "mine");
            return true;
        }));
        QCOMPARE(contentsOf(folder + u"/notes.txt"_s), "mine");
    }

    void run_afterAKill_removesWhatItLeft()
    {
        TemporaryProject t;
        const QStringList names = {u".out.part-0a1b2c3d"_s, u".out.part-mine"_s,
                                   u".other.part-0a1b2c3d"_s};
        for (const QString &name : names)
            QVERIFY(QDir(t.folder()).mkdir(name));
        t.write(names[0] + u"/native.jsonl"_s, "half");
        QVERIFY(exported(t, t.folder() + u"/out"_s));
        QVERIFY(!QFile::exists(t.folder() + u'/' + names[0]));
        QVERIFY(QFile::exists(t.folder() + u'/' + names[1]));
        QVERIFY(QFile::exists(t.folder() + u'/' + names[2]));
    }

    void run_cancelled_leavesNothing()
    {
        TemporaryProject t;
        t.import(u"a.jsonl"_s, lines({record("a-1")}));
        const auto result =
            NativeExport(t.project()).run(t.folder() + u"/out"_s, [](const ExportProgress &) {
                return false;
            });
        QVERIFY(result);
        QVERIFY(!result->has_value());
        QVERIFY(!QFile::exists(t.folder() + u"/out"_s));
    }

    // Every text and number of every sample, edited alone: the record differs at that span only.
    void edit_everyField_changesItsSpanOnly()
    {
        TemporaryProject t;
        const QDir samples(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
        for (const QString &name : samples.entryList(QDir::Files)) {
            BatchImport batch(t.project(), {{}, OnConflict::List, u"k"_s, t.now()});
            QVERIFY(batch.run(samples.filePath(name), [](const ImportProgress &) { return true; }));
        }
        qsizetype edits = 0;
        const QList<ExampleSummary> all = *t.project().examples().page({}, {}, 1000);
        QVERIFY(all.size() > 35);
        for (const ExampleSummary &summary : all) {
            const QByteArray source = *t.project().examples().raw(summary.id, 1);
            const JsonText text = *JsonText::of(source);
            QList<JsonValue> leaves;
            collectLeaves(text.root(), leaves);
            for (const JsonValue &leaf : leaves) {
                const Patch patch = {
                    {PatchOperation::Kind::Replace, leaf.place(), {}, changed(leaf), {}}};
                const Result<QByteArray> edited = PatchCodec::apply(source, patch);
                QVERIFY(edited);
                const QByteArray expected = source.first(leaf.span().begin) + changed(leaf) +
                                            source.sliced(leaf.span().end);
                QCOMPARE(*edited, expected);
                QCOMPARE(JsonText::of(*edited)->at(leaf.place()).raw().toByteArray(),
                         changed(leaf));
                ++edits;
            }
        }
        QVERIFY(edits > 5000);
    }

    // One edit in each sample, approved and exported: the line is the source line but for that
    // span.
    void run_editedSamples_differAtTheirSpansOnly()
    {
        TemporaryProject t;
        const QString name =
            QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples/acute-chronic.jsonl");
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList expected;
        t.import(u"acute-chronic.jsonl"_s, file.readAll());
        file.seek(0);
        ReviewDesk desk(t.project());
        for (const ExampleSummary &summary : *t.project().examples().page({}, {}, 100)) {
            const QByteArray source = file.readLine().trimmed();
            const JsonValue step = Example::of(source)->reasoningChain().at(1);
            const Patch patch = {
                {PatchOperation::Kind::Replace, step.place(), {}, changed(step), {}}};
            QVERIFY(desk.saveAndApprove(summary.id, 1, patch, t.actor(u"k"_s)).ok());
            expected += source.first(step.span().begin) + changed(step) +
                        source.sliced(step.span().end) + '\n';
        }
        QVERIFY(exported(t, t.folder() + u"/out"_s));
        QCOMPARE(contentsOf(t.folder() + u"/out/native.jsonl"_s), expected.join());
    }
};

QTEST_GUILESS_MAIN(TestNativeExport)
#include "tst_nativeexport.moc"
