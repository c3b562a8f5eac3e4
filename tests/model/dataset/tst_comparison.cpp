// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange &range : ranges)
        words += text.mid(range.start, range.length);
    return words;
}

/// "/a = x", "/a ! x[y] | x[z]" with what differs in brackets, "/a < x" and "/a > x" for what one
/// side alone has; another place of the left one before it.
QString printed(const ComparedRow &row)
{
    const QString place = row.left == row.right
                              ? row.right.toString()
                              : row.left.toString() + u"~"_s + row.right.toString();
    const auto side = [](const QString &text, const QList<TextRange> &ranges) {
        return text + u'[' + wordsOf(text, ranges).join(u'|') + u']';
    };
    switch (row.kind) {
    case ComparedRow::Kind::Same:
        return place + u" = "_s + row.leftText;
    case ComparedRow::Kind::OnlyLeft:
        return place + u" < "_s + row.leftText;
    case ComparedRow::Kind::OnlyRight:
        return place + u" > "_s + row.rightText;
    case ComparedRow::Kind::Changed:
        return place + u" ! "_s + side(row.leftText, row.words.left) + u" / "_s +
               side(row.rightText, row.words.right);
    case ComparedRow::Kind::Order:
        return place + u" order "_s + row.leftText + u" / "_s + row.rightText;
    }
    return {};
}

QStringList compared(const QByteArray &left, const QByteArray &right)
{
    QStringList list;
    const QList<ComparedRow> rows = Comparison::of(*JsonText::of(left), *JsonText::of(right));
    for (const ComparedRow &row : rows)
        list += printed(row);
    return list;
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_twoRecords_setsTheirValuesBesideEachOther_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                            const QStringList &rows) {
            QTest::newRow(name) << left << right << rows;
        };
        row("the same with other white space", R"({"a":1,"b":["x"]})",
            R"({ "a" : 1, "b" : [ "x" ] })", {u"/a = 1"_s, u"/b/0 = x"_s});
        row("a word", R"({"a":"sore left knee"})", R"({"a":"sore right knee"})",
            {u"/a ! sore left knee[left] / sore right knee[right]"_s});
        row("words next to each other are one", R"({"a":"rest for two days now"})",
            R"({"a":"rest for a week now"})",
            {u"/a ! rest for two days now[two days] / rest for a week now[a week]"_s});
        row("white space in a text", R"({"a":"a b"})", R"({"a":"a  b"})",
            {u"/a ! a b[] / a  b[ ]"_s});
        row("the form of a number", R"({"a":0.5})", R"({"a":0.50})",
            {u"/a ! 0.5[0.5] / 0.50[0.50]"_s});
        row("a number that became a text", R"({"a":3})", R"({"a":"3"})",
            {u"/a ! 3[] / \"3\"[\"|\"]"_s});
        row("members that one side lacks", R"({"a":1,"b":2})", R"({"z":0,"a":1,"c":3})",
            {u"/z > 0"_s, u"/a = 1"_s, u"/c > 3"_s, u"/b < 2"_s});
        row("another order of members", R"({"a":1,"b":2})", R"({"b":2,"a":1})",
            {u" order a, b / b, a"_s, u"/a = 1"_s, u"/b = 2"_s});
        row("a step put in between moves none of the others",
            R"(["pain is mild","sleep is good","so rest a week"])",
            R"(["pain is mild","load rose by 20 percent","sleep is good","so rest a week"])",
            {u"/0 = pain is mild"_s, u"/1 > load rose by 20 percent"_s, u"/1~/2 = sleep is good"_s,
             u"/2~/3 = so rest a week"_s});
        row("a changed step stays beside itself when one before it goes",
            R"(["one is gone","the knee is sore since Monday"])",
            R"(["the knee is sore since Friday"])",
            {u"/0 < one is gone"_s, u"/1~/0 ! the knee is sore since Monday[Monday] / the knee is "
                                    "sore since Friday[Friday]"_s});
        row("what came in where something went takes its place", R"(["x","alpha"])",
            R"(["x","beta"])", {u"/0 = x"_s, u"/1 ! alpha[alpha] / beta[beta]"_s});
        row("an object of a list by its members", R"([{"n":"hip","p":0.3}])",
            R"([{"n":"hip","p":0.4}])", {u"/0/n = hip"_s, u"/0/p ! 0.3[0.3] / 0.4[0.4]"_s});
        row("a text that became an object", R"({"a":"x"})", R"({"a":{"b":"y"}})",
            {u"/a < x"_s, u"/a/b > y"_s});
        row("an empty list", R"({"a":[]})", R"({"a":["x"]})", {u"/a/0 > x"_s});
        row("escapes that mean the same sign are one text", R"({"a":"\u00e9"})", R"({"a":"é"})",
            {u"/a = é"_s});
    }

    void of_twoRecords_setsTheirValuesBesideEachOther()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QStringList, rows);
        QCOMPARE(compared(left, right), rows);
    }

    void of_tenThousandSteps_setsThemBesideEachOther()
    {
        QByteArray left = "[";
        QByteArray right = "[";
        for (int i = 0; i < 10'000; ++i) {
            left += "\"step number " + QByteArray::number(i) + "\",";
            right += "\"step number " + QByteArray::number(i + (i > 5000 ? 1 : 0)) + "\",";
        }
        left.back() = right.back() = ']';
        QCOMPARE(compared(left, right).size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
