// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/splice.h"
#include "model/rules/knowledge/knowledge.h"
#include "tests/support/samplerecords.h"
#include "tests/ui/records.h"
#include "ui/panels/caseview.h"
#include "ui/panels/differentialpanel.h"
#include "ui/panels/panel.h"
#include "ui/panels/reasoningpanel.h"
#include "ui/panels/timelinepanel.h"
#include "ui/panels/traininglogpanel.h"
#include "ui/sheet/celleditor.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HeaderFacts factsOf(const Example &example, const QString &id)
{
    return {id, example.category().text(), u"pending"_s, 1, u"1 of 2"_s};
}

JsonPointer at(const char *text)
{
    return *JsonPointer::parse(QString::fromLatin1(text));
}

} // namespace

class TestCaseView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setPalette(Theme::lightPalette());
        QApplication::setFont(Fonts::application());
    }

    void init()
    {
        m_view = std::make_unique<CaseView>();
        m_view->resize(1314, 698);
        static_cast<QWidget *>(m_view.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        show(records::plan(), u"acute-1"_s);
    }
    void cleanup() { m_view.reset(); }

    void reveal_place_focusesThePanelThatShowsIt_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("focused");
        const auto row = [](const char *place, const char *focused) {
            QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(focused);
        };
        row("/output/reasoning_chain/1", "/output/reasoning_chain/1");
        row("/output/differential_diagnoses/1/probability",
            "/output/differential_diagnoses/1/probability");
        // Behind a tab.
        row("/metadata/split", "/metadata/split");
        row("/output/red_flags/escalation_triggers/1", "/output/red_flags/escalation_triggers/1");
        // An object: the first of its cells.
        row("/output/assessment", "/output/assessment/injury_type");
        row("/context/user_history/0", "/context/user_history/0/date");
        // A member that is missing: what stands around it.
        row("/output/recommendations/immediate_action/0/specifics",
            "/output/recommendations/immediate_action/0/action");
    }
    void reveal_place_focusesThePanelThatShowsIt()
    {
        QFETCH(QString, place);
        QFETCH(QString, focused);
        QVERIFY(m_view->reveal(*JsonPointer::parse(place)));
        const auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        QVERIFY(sheet);
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->currentPlace().toString(), focused);
    }

    void reveal_wholeDocument_focusesNothing()
    {
        QVERIFY(!m_view->reveal(JsonPointer()));
        QVERIFY(!m_view->reveal(at("/nowhere/at/all")));
    }

    void focus_diagnosis_marksWhereItIsNamed()
    {
        m_view->setKnowledge(Knowledge::standard());
        const QRgb ochre = Theme::of(m_view->palette()).quoted.rgb();
        const auto marked = [this, ochre](const char *place) {
            if (!m_view->reveal(at(place)))
                qFatal("the place is not shown");
            const QImage header = m_view->grab(QRect(0, 0, 400, 60)).toImage();
            int pixels = 0;
            for (int y = 0; y < header.height(); ++y) {
                for (int x = 0; x < header.width(); ++x)
                    pixels += header.pixel(x, y) == ochre ? 1 : 0;
            }
            return pixels;
        };
        QVERIFY(marked("/output/differential_diagnoses/0/condition") > 100);
        QCOMPARE(marked("/output/differential_diagnoses/1/condition"), 0);
        QCOMPARE(m_view->focusedPlace(), at("/output/differential_diagnoses/1/condition"));
    }

    void startEditing_nothingFocused_editsTheFirstStep()
    {
        QSignalSpy edited(m_view.get(), &CaseView::edited);
        m_view->startEditing();
        QVERIFY(m_view->hasOpenEditor());
        m_view->findChild<CellEditor *>()->setPlainText(u"Gradual"_s);
        QVERIFY(m_view->commitEditor());
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].value<JsonPointer>(), at("/output/reasoning_chain/0"));
        QCOMPARE(edited[0][1].toByteArray(), QByteArray("\"Gradual\""));
    }

    void show_anotherExample_dropsTheOpenEditor()
    {
        QSignalSpy edited(m_view.get(), &CaseView::edited);
        m_view->startEditing();
        m_view->findChild<CellEditor *>()->setPlainText(u"Gradual"_s);
        show(records::urgent(), u"red-1"_s);
        QVERIFY(!m_view->hasOpenEditor());
        QCOMPARE(edited.size(), 0);
    }

    void show_sameExample_keepsFocusAndStep()
    {
        QVERIFY(m_view->reveal(at("/output/reasoning_chain/1")));
        show(records::plan(), u"acute-1"_s);
        const auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        QVERIFY(sheet);
        QCOMPARE(sheet->currentCell(), 1);
        QCOMPARE(m_view->selectedStep(), 1);
        show(records::conversation(), u"mt-1"_s);
        QCOMPARE(m_view->selectedStep(), -1);
    }

    void selectStep_chainOrLog_isToldOnce()
    {
        QSignalSpy selected(m_view.get(), &CaseView::stepSelected);
        QVERIFY(m_view->reveal(at("/output/reasoning_chain/0")));
        QCOMPARE(m_view->selectedStep(), 0);
        // The log row is quoted by the second step.
        QVERIFY(m_view->reveal(at("/context/user_history/1/weight")));
        QCOMPARE(m_view->selectedStep(), 1);
        QCOMPARE(selected.size(), 2);
    }

    void readOnly_opensNoEditor()
    {
        m_view->setReadOnly(true);
        m_view->startEditing();
        QVERIFY(!m_view->hasOpenEditor());
        m_view->setReadOnly(false);
        m_view->startEditing();
        QVERIFY(m_view->hasOpenEditor());
    }

    void chainDifferentialTimeline_at1366_areSeenTogether_data()
    {
        QTest::addColumn<Example>("example");
        for (const QByteArray &record : sampleRecords()) {
            const Example example = Example::of(record).value_or(Example());
            QTest::addRow("%s %s", qPrintable(example.id().text()),
                          qPrintable(example.assessment().condition.text()))
                << example;
        }
        QTest::newRow("plan, ten steps") << withTenSteps(u"acute-s01"_s);
        QTest::newRow("conversation, ten steps") << withTenSteps(u"multi_turn-s02"_s);
    }
    void chainDifferentialTimeline_at1366_areSeenTogether()
    {
        QFETCH(Example, example);
        m_view->resize(1314, 696);
        show(example, u"x"_s);
        const QList<const Sheet *> together = {m_view->findChild<ReasoningPanel *>(),
                                               m_view->findChild<DifferentialPanel *>(),
                                               m_view->findChild<TimelinePanel *>()};
        for (const Sheet *sheet : together) {
            const bool timeline = sheet == together.last();
            QVERIFY(sheet->isVisible() || (timeline && example.checkpoints().isEmpty()));
            const int wanted = sheet->preferredHeight(sheet->width());
            const QString seen =
                u"%1 wants %2 and has %3"_s.arg(QLatin1String(sheet->metaObject()->className()))
                    .arg(wanted)
                    .arg(sheet->height());
            if (sheet->isVisible())
                QVERIFY2(sheet->height() + 1 >= wanted, qPrintable(seen));
        }
    }

    void layout_sizesOfTheUser_areRestored()
    {
        auto *splitter = m_view->findChild<QSplitter *>();
        const QList<int> fitted = splitter->sizes();
        QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(2, 50));
        QTest::mouseMove(splitter->handle(1), QPoint(-60, 50));
        QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(2, 50));
        const QList<int> chosen = splitter->sizes();
        QVERIFY(chosen != fitted);
        show(records::plan(), u"acute-2"_s);
        QCOMPARE(m_view->findChild<QSplitter *>()->sizes(), chosen);
        const QByteArray saved = m_view->saveLayout();
        init();
        QCOMPARE(m_view->findChild<QSplitter *>()->sizes(), fitted);
        QVERIFY(m_view->restoreLayout(saved));
        QCOMPARE(m_view->findChild<QSplitter *>()->sizes(), chosen);
        QVERIFY(!m_view->restoreLayout("junk"));
        QVERIFY(!m_view->restoreLayout({}));
    }

    void scrollBars_contentFits_areHidden()
    {
        m_view->resize(1358, 500);
        show(records::plan(), u"a"_s);
        m_view->resize(1358, 1010);
        show(records::urgent(), u"b"_s);
        const QList<Sheet *> sheets = m_view->findChildren<Sheet *>();
        for (const Sheet *sheet : sheets) {
            if (sheet->isVisible() && sheet->height() >= sheet->preferredHeight(sheet->width()))
                QVERIFY2(!sheet->verticalScrollBar()->isVisible(),
                         sheet->metaObject()->className());
        }
    }

    void texts_everySample_keepThePaddingFromTheScrollBar()
    {
        for (const QByteArray &record : sampleRecords()) {
            show(*Example::of(record), u"x"_s);
            const QList<Panel *> panels = m_view->findChildren<Panel *>();
            for (const Panel *panel : panels) {
                // The slider leaves two pixels of its bar free.
                const int slider = panel->verticalScrollBar()->sizeHint().width() - 2;
                const QList<Block> blocks =
                    panel->isVisible() ? panel->arrangement().blocks : QList<Block>();
                for (const Block &block : blocks) {
                    for (int i = 0; i < block.layout->lineCount(); ++i) {
                        const qreal right =
                            block.at.x() + block.layout->lineAt(i).naturalTextRect().right();
                        QVERIFY2(right <= panel->width() - slider - 9,
                                 qPrintable(block.layout->text()));
                    }
                }
            }
        }
    }

    void horizontalScrollBar_anySize_isNeverSeen()
    {
        for (const QSize &size : {QSize(1048, 630), QSize(1228, 630), QSize(1548, 698),
                                  QSize(1311, 985), QSize(1868, 1010)}) {
            m_view->resize(size);
            for (const QByteArray &record : sampleRecords()) {
                show(*Example::of(record), u"x"_s);
                const QList<Panel *> panels = m_view->findChildren<Panel *>();
                for (const Panel *panel : panels)
                    QVERIFY(!panel->horizontalScrollBar()->isVisible());
            }
        }
    }

    void palette_changed_isFollowed()
    {
        const QImage light = m_view->grab().toImage();
        m_view->setPalette(Theme::darkPalette());
        const QImage dark = m_view->grab().toImage();
        QVERIFY(light.pixelColor(5, 300).lightness() > 200);
        QVERIFY(dark.pixelColor(5, 300).lightness() < 60);
    }

private:
    /// A sample whose chain has ten steps of 60 to 100 characters.
    static Example withTenSteps(const QString &id)
    {
        QByteArray steps = "[";
        for (int i = 0; i < 10; ++i) {
            const QString words = u"The pain came on slowly and the log shows why, "_s.repeated(3);
            steps += (i > 0 ? ",\"" : "\"") + words.left(60 + i * 4).trimmed().toUtf8() + '"';
        }
        for (const QByteArray &record : sampleRecords()) {
            const Example example = Example::of(record).value_or(Example());
            if (example.id().text() != id)
                continue;
            const JsonPointer chain = example.answer()[u"reasoning_chain"_s].place();
            return *Example::of(*splice::replace(record, chain, steps + ']'));
        }
        return {};
    }

    void show(const Example &example, const QString &id)
    {
        m_view->show(example, factsOf(example, id));
    }

    std::unique_ptr<CaseView> m_view;
};

QTEST_MAIN(TestCaseView)
#include "tst_caseview.moc"
