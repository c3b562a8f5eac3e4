// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/ui/records.h"
#include "ui/panels/caselayout.h"
#include "ui/panels/caseview.h"
#include "ui/panels/conversationpanel.h"
#include "ui/panels/headerpanel.h"
#include "ui/panels/loadpanel.h"
#include "ui/panels/reasoningpanel.h"
#include "ui/panels/sectionpanel.h"
#include "ui/panels/timelinepanel.h"
#include "ui/panels/traininglogpanel.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Arrangement &arrangement)
{
    QString text = arrangement.heading.title + u' ' + arrangement.heading.note;
    for (const HeadingPart &part : arrangement.heading.right)
        text += u' ' + part.text;
    for (const Block &block : arrangement.blocks)
        text += u'\n' + block.layout->text();
    return text;
}

void collectLeaves(const JsonValue &value, QStringList &into)
{
    if (!value.isObject() && !value.isArray())
        into += value.place().toString();
    const QList<JsonValue> children = value.children();
    for (const JsonValue &child : children)
        collectLeaves(child, into);
}

QList<Panel *> panelsIn(CaseView &view)
{
    QList<Panel *> shown;
    const QList<Panel *> all = view.findChildren<Panel *>();
    for (Panel *panel : all) {
        // Behind a tab is shown; without a place in the layout is not.
        if (panel->isVisible() || panel->parent() != &view)
            shown += panel;
    }
    return shown;
}

} // namespace

class TestPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setFont(Fonts::application()); }

    void cells_everyPanel_showTheValueAtTheirPlace_data() { addRecords(); }
    void cells_everyPanel_showTheValueAtTheirPlace()
    {
        QFETCH(Example, example);
        QWidget window;
        CasePanels panels(&window);
        int cells = 0;
        const QList<Panel *> all = panels.all();
        for (Panel *panel : all) {
            panel->resize(500, 400);
            panel->show(example);
            const Arrangement &arrangement = panel->arrangement();
            for (const Cell &cell : arrangement.cells) {
                const JsonValue value = example.text().at(cell.place);
                QCOMPARE(value.exists(), !cell.missing);
                QCOMPARE(cell.source, cell.missing ? QString() : value.text());
                QVERIFY2(!cell.name.isEmpty(), qPrintable(cell.place.toString()));
                QVERIFY(!arrangement.rectOf(cell).isEmpty());
                ++cells;
            }
        }
        QVERIFY(cells > 0);
    }

    void layout_everyRoom_showsEveryValue_data()
    {
        QTest::addColumn<Example>("example");
        QTest::addColumn<QSize>("size");
        const QList<std::pair<const char *, QSize>> rooms = {
            {"folded", {1000, 650}}, {"tabbed", {1314, 698}}, {"open", {1358, 1010}}};
        for (const auto &[name, example] : samples()) {
            for (const auto &[room, size] : rooms)
                QTest::addRow("%s, %s", name.constData(), room) << example << size;
        }
    }
    void layout_everyRoom_showsEveryValue()
    {
        QFETCH(Example, example);
        QFETCH(QSize, size);
        CaseView view;
        view.resize(size);
        static_cast<QWidget &>(view).show();
        view.show(
            example,
            HeaderFacts{
                u"x"_s, example.category().text(), u"pending"_s, 1, {}, ConfidenceBand{.85, .95}});
        QSet<QString> shown;
        const QList<Panel *> panels = panelsIn(view);
        for (const Panel *panel : panels) {
            for (const Cell &cell : panel->arrangement().cells)
                shown += cell.place.toString();
        }
        QStringList leaves;
        collectLeaves(example.root(), leaves);
        QStringList hidden;
        for (const QString &leaf : std::as_const(leaves)) {
            if (!shown.contains(leaf) && !leaf.endsWith(u"/role"_s))
                hidden += leaf;
        }
        QCOMPARE(hidden, QStringList());
    }

    void empty_everyPanel_saysSo()
    {
        QWidget window;
        CasePanels panels(&window);
        const QList<Panel *> all = panels.all();
        for (Panel *panel : all) {
            panel->resize(500, 400);
            panel->show(records::bare());
            QVERIFY(!textOf(panel->arrangement()).trimmed().isEmpty());
        }
        QVERIFY(textOf(static_cast<Panel *>(all[9])->arrangement()).contains(u"No response"_s));
    }

    void trainingLog_quotedRows_sumIsInTheTitle()
    {
        QWidget window;
        CasePanels panels(&window);
        panels.log->resize(560, 300);
        panels.chain->show(records::plan());
        panels.log->show(records::plan());
        panels.log->setQuotations(panels.chain->quotations());
        panels.log->highlightStep(1);
        const QString text = textOf(panels.log->arrangement());
        QVERIFY2(text.contains(u"Step 2 quotes 2 rows: 100 \u2192 110 kg = +10 % in 14 days"_s),
                 qPrintable(text));
    }

    void reasoning_focusedStep_isSelected()
    {
        QWidget window;
        CasePanels panels(&window);
        panels.chain->resize(500, 300);
        panels.chain->show(records::plan());
        QSignalSpy selected(panels.chain, &ReasoningPanel::stepSelected);
        panels.chain->setCurrentCell(1);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(panels.chain->selectedStep(), 1);
    }

    void load_weeks_haveTheirAmounts()
    {
        QWidget window;
        CasePanels panels(&window);
        panels.load->resize(372, 300);
        panels.load->show(records::plan());
        const QString text = textOf(panels.load->arrangement());
        QVERIFY2(text.contains(u"12 \u2192 8 = 33 % less"_s), qPrintable(text));
    }

    void id_underscores_areShownToTheLetter()
    {
        QWidget window;
        CasePanels panels(&window);
        panels.header->resize(1300, 80);
        panels.header->show(*Example::of(R"({"id":"multi_turn-s01","category":"multi_turn"})"));
        QVERIFY(textOf(panels.header->arrangement()).contains(u"multi_turn-s01"_s));
        panels.more->resize(400, 300);
        panels.more->show(*Example::of(R"({"metadata":{"pair_id":"two_goals_1","a_b":"c_d"}})"));
        const QString text = textOf(panels.more->arrangement());
        QVERIFY2(text.contains(u"two_goals_1"_s) && text.contains(u"c d"_s), qPrintable(text));
    }

    void labels_anyWidth_breakAtWordsOnly()
    {
        QWidget window;
        CasePanels panels(&window);
        const Example example = *Example::of(R"({"output":{"recommendations":{
            "training_modifications":[{"action":"a","modification":"use straps for a while",
             "contraindicated_if":"x"}]}}})");
        for (const int width : {240, 320, 480}) {
            panels.modifications->resize(width, 300);
            panels.modifications->show(example);
            for (const Block &block : panels.modifications->arrangement().blocks) {
                for (int i = 1; i < block.layout->lineCount(); ++i) {
                    const int start = block.layout->lineAt(i).textStart();
                    QVERIFY2(block.layout->text()[start - 1] == u' ',
                             qPrintable(block.layout->text()));
                }
            }
        }
    }

    void charts_everyOne_isToldInASentence_data()
    {
        QTest::addColumn<Example>("example");
        QTest::addColumn<int>("panel");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("confidence") << records::plan() << 0
                                    << u"Confidence is 0.90 on a scale from 0 to 1, inside the "
                                       "Acute band of 0.85 to 0.95."_s;
        QTest::newRow("timeline") << records::plan() << 1
                                  << u"The pain ceiling is 3 of 10 at day 3."_s;
        QTest::newRow("load") << records::plan() << 2
                              << u"The load plan goes from 12 (now) to 8 (advised), 8 (week 1)."_s;
        QTest::newRow("conversation")
            << records::conversation() << 3 << u"Confidence is 0.80 after question 1."_s;
    }
    void charts_everyOne_isToldInASentence()
    {
        QFETCH(Example, example);
        QFETCH(int, panel);
        QFETCH(QString, sentence);
        QWidget window;
        CasePanels panels(&window);
        panels.header->setFacts(
            {u"x"_s, u"acute"_s, u"pending"_s, 1, {}, ConfidenceBand{.85, .95}});
        Panel *const charts[] = {panels.header, panels.timeline, panels.load, panels.conversation};
        charts[panel]->resize(500, 300);
        charts[panel]->show(example);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(charts[panel]);
        QCOMPARE(access->text(QAccessible::Description), sentence);
    }

    void timeline_leader_crossesNoHead()
    {
        TimelineChart chart{10, 410, 10, 50, 56, 70, 86, 5, 6, {}, {}, {}};
        chart.marks = {{250, true, 20, u"3/10"_s, 10, 200}, {410, true, 30, u"2/10"_s, 210, 410}};
        QImage image(420, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paint(painter, Theme::of(Theme::lightPalette()), Fonts::of(QApplication::font()));
        painter.end();
        for (int y = 70; y < 86; ++y) {
            for (int x = 204; x < 400; ++x)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
        QVERIFY(image.pixelColor(200, 78) != QColor(Qt::white));
    }

private:
    /// ROUNDS_SAMPLES=file:file adds records, one each file, to the ones below.
    static QList<std::pair<QByteArray, Example>> samples()
    {
        QList<std::pair<QByteArray, Example>> samples = {{"plan", records::plan()},
                                                         {"urgent", records::urgent()},
                                                         {"questions", records::questions()},
                                                         {"conversation", records::conversation()}};
        const QStringList names =
            qEnvironmentVariable("ROUNDS_SAMPLES").split(u':', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                samples += {name.toUtf8(), *Example::of(file.readAll())};
        }
        return samples;
    }
    static void addRecords()
    {
        QTest::addColumn<Example>("example");
        for (const auto &[name, example] : samples())
            QTest::newRow(name.constData()) << example;
        QTest::newRow("bare") << records::bare();
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
