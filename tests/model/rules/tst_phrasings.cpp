// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <nlohmann/json.hpp>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

/// The record that says something at a place of tests/data/phrasings.json: in the user's words, in
/// the answer alone, in the first trigger, or as [user's words, answer].
QByteArray recordOf(const QString &category, const QString &place, const Json &said)
{
    const auto own = [](const Json &value) { return text(QString::fromStdString(value)); };
    const auto answer = [&](const Json &value) {
        return "{\"response_to_user\":" + own(value) + "}";
    };
    const QByteArray record = base(category);
    if (place == u"user")
        return with(record, {{"/user_input", own(said)}});
    if (place == u"trigger")
        return with(record, {{"/output/red_flags/escalation_triggers/0", own(said)}});
    if (place == u"response")
        return with(record, {{"/output", answer(said)}});
    return with(record, {{"/user_input", own(said[0])}, {"/output", answer(said[1])}});
}

} // namespace

/// Many ways to say one thing: what a rule has to find, and near misses on which it stays silent.
class TestPhrasings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_findsFlawsAndNothingElse_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("found");
        QFile file(QStringLiteral(ROUNDS_SOURCE_DIR "/tests/data/phrasings.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        for (const Json &group : parseJson(file.readAll())) {
            const QString rule = textOf(group, "rule");
            for (const char *list : {"found", "silent"}) {
                for (const Json &said : group[list]) {
                    const QString name = rule + u' ' + QLatin1StringView(list) + u": "_s +
                                         QString::fromStdString(said.is_array() ? said[1] : said);
                    QTest::newRow(qPrintable(name))
                        << rule << recordOf(textOf(group, "category"), textOf(group, "place"), said)
                        << (QLatin1StringView(list) == u"found");
                }
            }
        }
    }
    void rule_findsFlawsAndNothingElse()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, record);
        QFETCH(bool, found);
        QStringList serious = places(rule, record);
        serious.removeIf([](const QString &place) { return place.startsWith(u"hint"); });
        if (found)
            QVERIFY(!serious.isEmpty());
        else
            QCOMPARE(serious, QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPhrasings)
#include "tst_phrasings.moc"
