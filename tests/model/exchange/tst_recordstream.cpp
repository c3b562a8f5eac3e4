// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/model/exchange/reading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/// Breaks off in the middle.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *data, qint64) override
    {
        if (std::exchange(m_read, true)) {
            setErrorString(u"disk on fire"_s);
            return -1;
        }
        const QByteArray bytes = first + '\n' + second.first(20);
        std::copy(bytes.begin(), bytes.end(), data);
        return bytes.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_read = false;
};

void addShapes(const QByteArray &kind, const QList<QByteArray> &three)
{
    const auto row = [&](const char *name, const QByteArray &file) {
        QTest::addRow("%s: %s", kind.data(), name) << file << three;
    };
    const QByteArray list = '[' + three.join(",") + ']';
    const QByteArray lines = three.join('\n');
    row("one after the other", three.join());
    row("one a line", lines);
    row("one a line, with an end", lines + '\n');
    row("blank lines and commas between", three.join(",\n\n") + ",\n\n");
    row("array", list);
    row("array over lines", "[\n  " + three.join(",\n  ") + "\n]\n");
    row("arrays on lines", '[' + three[0] + "]\n[" + three[1] + ',' + three[2] + "]\n");
    row("array of arrays", "[[" + three[0] + "],[" + three[1] + ',' + three[2] + "]]");
    row("in an object", R"({"examples":)" + list + '}');
    row("in an object, with data beside it",
        R"({"meta":{"output":"jsonl","n":[{"output":1}]},"note":"a, b: }","n":3,"x":null,)"
        R"("tags":["a"],"kinds":[{"id":"acute"}],"cases": )" +
            list + R"(,"sum":{"a":[1]},"last":[{"id":7}]})");
    row("objects in an array in an object", R"({"batches":[{"n":1,"cases":[)" + three[0] +
                                                R"(]},{"cases":[)" + three[1] + ',' + three[2] +
                                                "]}]}");
    row("an object a line",
        R"({"cases":[)" + three[0] + "]}\n" + R"({"cases":[)" + three[1] + ',' + three[2] + "]}\n");
    row("fence", fenced(lines));
    row("fence without language", "# Batch\n\nHere they are:\n\n" + fenced(lines, ""));
    row("fence with a prose line that could be JSON",
        "{placeholder}\n[1] see below\n\n" + fenced(list));
    row("three fences, prose between",
        "# Batch \"7\"\n\nSure! See `{\"output\": 1}` and ```{}```.\n\n" + fenced(three[0]) +
            "\n> - *then*, [a link](x)\n\n" + fenced('[' + three[1] + ']', " JSON title=x") +
            "\n## Last\n\n" + fenced(R"({"a":[)" + three[2] + "]}") + "\nThat's it.\n");
    row("fences of other languages", fenced("{\"user_input\":1}", "python") +
                                         fenced(lines, "jsonl") + fenced("not json", "") +
                                         "~~~yaml\n{\"output\":1}\n```\n{\"output\":1}\n~~~\n");
    row("tildes, indented, longer", "1. one\n\n   ~~~~ {.json}\n" + lines + "\n   ~~~~~\n");
    row("fence never closed", "Here:\n```json\n" + lines);
    row("fence opened while one is open",
        "```json\n" + three[0] + "\n```json\n" + three[1] + "\n" + three[2] + "\n```\n");
    row("fence in a fence", "````markdown\n# Batch\n" + fenced(three[0]) + "then\n" +
                                fenced(three[1]) + "````\nand\n" + fenced(three[2]));
    row("fence that ends behind a record", "```json\n" + lines + "```");
    row("array with no end", '[' + three.join(",") + ",\n");
    row("records in prose without a fence",
        "Here are three:\n\n" + lines + "\n\nI hope this helps.\n");
    row("records, then prose in a fence's tail", lines + "\n```\nThat's it.\n");
}

} // namespace

class TestRecordStream final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_everyShape_yieldsTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QByteArray>>("records");
        addShapes("on one line", {first, second, third});
        addShapes("printed", printed());
    }
    void next_everyShape_yieldsTheSameBytes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<QByteArray>, records);
        for (const QByteArray &mark : {""_ba, "\xEF\xBB\xBF"_ba}) {
            const Reading lf = readBothWays(mark + file);
            QCOMPARE(lf.error, QString());
            QCOMPARE(lf.lines.filter(u"broken"_s), QStringList());
            QCOMPARE(lf.records, records);
            const Reading crLf = readBothWays(mark + withCrLf(file));
            QCOMPARE(crLf.error, QString());
            QCOMPARE(crLf.lines.size(), 3);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(crLf.records[i], withCrLf(records[i]));
        }
    }

    void next_records_knowTheirLineAndOffset()
    {
        const QByteArray file = "\xEF\xBB\xBF# Batch\r\n\r\n```json\r\n[\r\n  " + first +
                                ",\r\n  " + second + "]\r\n```\r\n";
        const Reading reading = read(file);
        QCOMPARE(reading.lines,
                 QStringList(
                     {u"good 5 %1 %2"_s.arg(file.indexOf(first)).arg(QString::fromUtf8(first)),
                      u"good 6 %1 %2"_s.arg(file.indexOf(second)).arg(QString::fromUtf8(second))}));
    }

    void next_noBatch_isRefused_data();
    void next_noBatch_isRefused();

    void next_deviceFails_isAnError()
    {
        FailingDevice device;
        const Reading reading = read(device);
        QCOMPARE(reading.broken.size(), 0);
        QVERIFY(reading.error.startsWith(u"The file could not be read to its end."_s));
    }

    void bytesRead_atTheEnd_isTheFilesSize()
    {
        QByteArray file = first + '\n' + second;
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        RecordStream stream(buffer);
        while (*stream.next())
            continue;
        QCOMPARE(stream.bytesRead(), file.size());
    }

    void sharedBatches_yieldTheLabelledCounts();
    void samples_holdNothingBroken();
};

void TestRecordStream::next_noBatch_isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("message");
    const QString utf16 =
        u"This file is written in UTF-16. Save it as UTF-8 and import it again."_s;
    const QString archive = u"This is an archive. Unpack it and import the files inside."_s;
    const QString binary = u"This file holds no text. Import a file with JSON records."_s;
    const QString prose = u"This file holds no JSON records."_s;
    QByteArray wide;
    for (const char c : first)
        wide += QByteArray(1, c) + '\0';
    QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + wide << utf16;
    QTest::newRow("UTF-16 without a mark") << wide << utf16;
    QTest::newRow("UTF-16, big end first") << '\0' + wide.chopped(1) << utf16;
    QTest::newRow("ZIP") << "PK\x03\x04\x14\0\0\0"_ba + first << archive;
    QTest::newRow("gzip") << "\x1F\x8B\x08\0"_ba + first << archive;
    QTest::newRow("tar") << QByteArray("a.json") + QByteArray(251, '\0') + "ustar" + first
                         << archive;
    QTest::newRow("PDF")
        << "%PDF-1.7\n" + first
        << u"This is a PDF document. Import the JSON text that it was made from."_s;
    QTest::newRow("RTF") << "{\\rtf1\\ansi " + first
                         << u"This is a word processor's document. "
                            "Save it as plain text and import that."_s;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n\0\0"_ba << binary;
    QTest::newRow("random bytes") << QByteArray::fromHex("00ff01fe02fd03fc04fb05fa06f9").repeated(9)
                                  << binary;
    QTest::newRow("prose") << "# Notes\n\nNo data, just `{}` and words.\n"_ba << prose;
    QTest::newRow("fence of another language") << fenced("print(1)", "python") << prose;
}

void TestRecordStream::next_noBatch_isRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, message);
    const Reading reading = readBothWays(file);
    QCOMPARE(reading.error, message);
    QCOMPARE(reading.lines, QStringList());
}

void TestRecordStream::sharedBatches_yieldTheLabelledCounts()
{
    const QDir folder(QStringLiteral(ROUNDS_SOURCE_DIR "/../shared/batches"));
    QFile labels(folder.filePath(u"labels.json"_s));
    if (!labels.open(QIODevice::ReadOnly))
        QSKIP("The shared batches are not there");
    const QJsonArray files =
        QJsonDocument::fromJson(labels.readAll()).object().value(u"files"_s).toArray();
    QVERIFY(!files.isEmpty());
    for (const QJsonValue &value : files) {
        const QJsonObject label = value.toObject();
        QFile file(folder.filePath(label.value(u"file"_s).toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Reading reading = read(file);
        const int good = label.value(u"records"_s).toInt() + label.value(u"duplicates"_s).toInt();
        QCOMPARE(reading.records.size(), good);
        QCOMPARE(reading.broken.size(), label.value(u"quarantined"_s).toInt());
    }
}

void TestRecordStream::samples_holdNothingBroken()
{
    const QDir folder(QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples"));
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    if (files.isEmpty())
        QSKIP("There are no samples");
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Reading reading = read(file);
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.lines.filter(u"broken"_s), QStringList());
        QVERIFY(!reading.records.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRecordStream)
#include "tst_recordstream.moc"
