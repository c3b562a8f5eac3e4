// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The structure of a record, changed in the real window by its keys and menus.
#include "tests/support/bench.h"
#include "ui/panels/panel.h"
#include "ui/sheet/celleditor.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record =
    R"({"id":"a-1","category":"acute", "context":{"user_history":[)"
    R"({"date":"2026-01-05","exercise":"bench_press","weight":100,"weight_unit":"kg","sets":3}]},)"
    R"("user_input":"shoulder","output": {"reasoning_chain":["one","two","three"],)"
    R"("assessment":{"injury_type":"strain","confidence":0.90,"injury_detected":true},)"
    R"("red_flags":{"present":[],"absent":["fever"]},)"
    R"("differential_diagnoses":[{"condition":"strain","probability":0.6},)"
    R"({"condition":"tear","probability":0.6}],)"
    R"("recommendations":{"training_modifications":[)"
    R"({"action":"substitute_bench_press","replacement":"x","load":""}],)"
    R"("recovery_timeline_validation":{"day_3_checkpoint":{"expected":"2/10","if_worse":"call"},)"
    R"("week_2_checkpoint":{"expected":"1/10","if_worse":"call"}}},)"
    R"("exercise_substitution_library":{"bench_press":[)"
    R"({"substitute":"floor_press","load_reduction":"40%","use_case":"shoulder_pain"}]},)"
    R"("odd":{"list":[[1,2],[]],"nothing":{}},)"
    R"("response_to_user":"Rest."}})";

} // namespace

class TestEditStructure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(record + '\n');
        m_bench->window->resize(1366, 768);
        m_bench->session->setReviewer({u"A. Keller"_s, {}, {}});
    }
    void cleanup() { m_bench.reset(); }

    void insert_step_isWrittenWithItsWordsAsOneEdit()
    {
        reveal(u"/output/reasoning_chain/0"_s);
        m_bench->key(Qt::Key_Insert);
        QVERIFY(m_bench->view().hasOpenEditor());
        QCOMPARE(events(), 0); // Nothing is written yet.
        type(u"between"_s);
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/reasoning_chain"_s), R"(["one","between","two","three"])"_ba);
        QCOMPARE(events(), 1);
        QCOMPARE(focused(), u"/output/reasoning_chain/1"_s);
        m_bench->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytes(), record);
    }

    void insert_leftWithoutAWord_wasNeverThere()
    {
        reveal(u"/output/reasoning_chain/2"_s);
        m_bench->key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_bench->view().hasOpenEditor());
        m_bench->key(Qt::Key_Escape);
        QVERIFY(!m_bench->view().hasOpenEditor());
        QCOMPARE(events(), 0);
        QCOMPARE(m_bench->view().reveal(*JsonPointer::parse(u"/output/reasoning_chain/3"_s)) &&
                     focused() == u"/output/reasoning_chain/3",
                 false);
    }

    void insert_diagnosis_takesTheShapeOfItsSibling()
    {
        reveal(u"/output/differential_diagnoses/1/condition"_s);
        m_bench->key(Qt::Key_Insert);
        type(u"bursitis"_s);
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/differential_diagnoses/2"_s),
                 R"({"condition":"bursitis","probability":null})"_ba);
        QCOMPARE(focused(), u"/output/differential_diagnoses/2/condition"_s);
    }

    void insert_checkpoint_isTheNextInTime()
    {
        reveal(u"/output/recommendations/recovery_timeline_validation/day_3_checkpoint/expected"_s);
        m_bench->key(Qt::Key_Insert);
        type(u"0/10"_s);
        m_bench->key(Qt::Key_Return);
        const JsonValue times = at(u"/output/recommendations/recovery_timeline_validation"_s);
        QCOMPARE(times.children()[1].key(), u"day_7_checkpoint"_s);
        QCOMPARE(times.children()[1].raw().toByteArray(),
                 R"({"expected":"0/10","if_worse":""})"_ba);
    }

    void fill_emptyList_addsItsFirstEntry()
    {
        reveal(u"/output/red_flags/present"_s);
        m_bench->key(Qt::Key_Return);
        type(u"numbness"_s);
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/red_flags/present"_s), R"(["numbness"])"_ba);
    }

    void remove_item_goesToItsNeighbour()
    {
        reveal(u"/output/reasoning_chain/2"_s);
        m_bench->key(Qt::Key_Delete);
        QCOMPARE(value(u"/output/reasoning_chain"_s), R"(["one","two"])"_ba);
        QCOMPARE(focused(), u"/output/reasoning_chain/1"_s);
    }

    void move_step_takesItsVerdictAlong()
    {
        reveal(u"/output/reasoning_chain/0"_s);
        m_bench->key(Qt::Key_2);
        QCOMPARE(m_bench->session->current().verdicts.value(0), StepVerdict::Wrong);
        reveal(u"/output/reasoning_chain/0"_s);
        m_bench->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(value(u"/output/reasoning_chain"_s), R"(["two","one","three"])"_ba);
        QCOMPARE(focused(), u"/output/reasoning_chain/1"_s);
        QCOMPARE(m_bench->session->current().verdicts.keys(), QList<int>{1});
        m_bench->key(Qt::Key_Up, Qt::AltModifier);
        m_bench->key(Qt::Key_Up, Qt::AltModifier); // No further than the first.
        QCOMPARE(m_bench->session->current().verdicts.keys(), QList<int>{0});
        QCOMPARE(bytes(), record);
    }

    void menu_missingField_isAddedWithItsValue()
    {
        reveal(u"/output/assessment/confidence"_s);
        choose(u"severity"_s);
        type(u"mild"_s);
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/assessment/severity"_s), R"("mild")"_ba);
        reveal(u"/output/assessment/severity"_s);
        choose(u"Remove field"_s);
        QVERIFY(!at(u"/output/assessment/severity"_s).exists());
    }

    void menu_fieldOfOnesOwn_getsNameAndValue()
    {
        reveal(u"/output/odd/list/0/0"_s);
        choose(u"Other field…"_s);
        auto *popover = m_bench->find<QWidget>(u"jsonPopover"_s);
        QVERIFY(popover);
        auto *name = popover->findChild<QLineEdit *>(u"fieldName"_s);
        name->setText(u"list"_s);
        auto *take = popover->findChild<QPushButton *>();
        QVERIFY(!take->isEnabled()); // There is one of this name.
        name->setText(u"more"_s);
        popover->findChild<QPlainTextEdit *>(u"jsonValue"_s)->setPlainText(u"{\"a\": [true}"_s);
        QVERIFY(!take->isEnabled());
        popover->findChild<QPlainTextEdit *>(u"jsonValue"_s)->setPlainText(u"{\"a\": [true]}"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(value(u"/output/odd/more"_s), R"({"a":[true]})"_ba);
        QCOMPARE(focused(), u"/output/odd/more/a/0"_s);
    }

    void menu_valueAsJson_getsAnotherKind()
    {
        reveal(u"/output/assessment/confidence"_s);
        choose(u"Edit as JSON…"_s);
        auto *text = m_bench->find<QPlainTextEdit>(u"jsonValue"_s);
        QCOMPARE(text->toPlainText(), u"0.90"_s);
        text->setPlainText(u"\"high\""_s);
        m_bench->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(value(u"/output/assessment/confidence"_s), R"("high")"_ba);
        QCOMPARE(m_bench->statusOf(u"a-1"_s), Status::Pending); // The key approved nothing.
    }

    void menu_rename_keepsThePlaceInTheOrder()
    {
        reveal(u"/output/assessment/injury_type"_s);
        choose(u"Rename field…"_s);
        m_bench->find<QLineEdit>(u"fieldName"_s)->setText(u"condition"_s);
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/assessment"_s),
                 R"({"condition":"strain","confidence":0.90,"injury_detected":true})"_ba);
    }

    void normalise_differential_isOneEdit()
    {
        reveal(u"/output/differential_diagnoses/0/probability"_s);
        choose(u"Normalise: 0.6 → 0.50, 0.6 → 0.50"_s);
        QCOMPARE(value(u"/output/differential_diagnoses/0/probability"_s), "0.50"_ba);
        QCOMPARE(value(u"/output/differential_diagnoses/1/probability"_s), "0.50"_ba);
        QCOMPARE(events(), 1);
    }

    void edit_replacement_offersSubstitutesAndFillsTheLoad()
    {
        reveal(u"/output/recommendations/training_modifications/0/replacement"_s);
        m_bench->key(Qt::Key_E);
        auto *list = choices();
        QVERIFY(list && list->isVisible());
        const QModelIndex first = list->model()->index(0, 0);
        QCOMPARE(first.data().toString(),
                 u"floor press   this record's library, load −40%, shoulder pain"_s);
        QVERIFY(list->model()->rowCount() > 1); // And what the project knows.
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(value(u"/output/recommendations/training_modifications/0"_s),
                 R"({"action":"substitute_bench_press","replacement":"floor_press",)"
                 R"("load":"60% of usual bench press load"})"_ba);
        QCOMPARE(events(), 1);
    }

    void edit_knownValues_allowAnyOther()
    {
        reveal(u"/output/assessment/injury_detected"_s);
        m_bench->key(Qt::Key_E);
        QVERIFY(choices()->isVisible());
        QTest::keyClick(choices(), Qt::Key_Down);
        QTest::keyClick(choices(), Qt::Key_Down);
        QTest::keyClick(choices(), Qt::Key_Return);
        QCOMPARE(value(u"/output/assessment/injury_detected"_s), "false"_ba);
        m_bench->key(Qt::Key_E);
        type(u"perhaps"_s);
        QVERIFY(!choices()->isVisible());
        m_bench->key(Qt::Key_Return);
        QCOMPARE(value(u"/output/assessment/injury_detected"_s), R"("perhaps")"_ba);
    }

private:
    JsonValue at(const QString &place) const
    {
        return m_bench->session->current().example.text().at(*JsonPointer::parse(place));
    }
    QByteArray value(const QString &place) const { return at(place).raw().toByteArray(); }
    QByteArray bytes() const { return m_bench->session->current().example.text().bytes(); }
    qsizetype events() const { return m_bench->events(u"a-1"_s).size(); }
    void reveal(const QString &place)
    {
        QVERIFY(m_bench->view().reveal(*JsonPointer::parse(place)));
        QCOMPARE(focused(), place);
    }
    static QString focused()
    {
        auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        return sheet && sheet->currentCell() >= 0 ? sheet->currentPlace().toString() : QString();
    }
    static CellEditor *editor() { return qobject_cast<CellEditor *>(QApplication::focusWidget()); }
    static void type(const QString &text)
    {
        QVERIFY(editor());
        editor()->setPlainText(text);
    }
    static QAbstractItemView *choices()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *list = qobject_cast<QAbstractItemView *>(widget);
            if (list && list->objectName() == u"choices" && editor())
                return list;
        }
        return nullptr;
    }
    /// The menu of the focused cell.
    static QMenu *openMenu()
    {
        auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        if (!sheet)
            return nullptr;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(sheet, &event);
        const QList<QMenu *> menus =
            sheet->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        const auto shown = std::ranges::find_if(menus, &QMenu::isVisible);
        return shown == menus.end() ? nullptr : *shown;
    }
    /// By its words in the menu of the focused cell or in a menu of that.
    static void choose(const QString &words)
    {
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QList<QAction *> actions = menu->actions();
        const QList<QMenu *> inner = menu->findChildren<QMenu *>();
        for (const QMenu *one : inner)
            actions += one->actions();
        for (QAction *action : std::as_const(actions)) {
            if (action->text().remove(u'&') != words)
                continue;
            menu->close();
            action->trigger();
            return;
        }
        menu->close();
        QFAIL(qPrintable(u"No \"%1\" in the menu"_s.arg(words)));
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_MAIN(TestEditStructure)
#include "tst_editstructure.moc"
