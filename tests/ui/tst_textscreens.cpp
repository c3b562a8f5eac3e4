// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/jsoneditor.h"

#include <QDialog>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray record()
{
    return R"({"id":"acute-0001","category":"acute","context":{"user_profile":{"age":34,)"
           R"("injury_history":["left_ankle 2023"]},"user_history":[{"date":"2026-01-05",)"
           R"("exercise":"back_squat","weight":100,"weight_unit":"kg","sets":3,"reps":8,"rpe":7}]},)"
           R"("user_input":"My kn\u0435e hurts,\u00a04/10.\u200b \u202Ereversed\u202C and \u05db\u05d0\u05d1 \u05d1\u05d1\u05e8\u05da. Could it be DOMS?",)"
           R"("output":{"reasoning_chain":["Sharp pain at once speaks against delayed onset muscle soreness",)"
           R"("Back squat at 100 kg, RPE 7","A knee sprain or a meniscus tear fits the twist"],)"
           R"("assessment":{"injury_detected":true,"confidence":0.9,"confidence_reasoning":"clear",)"
           R"("severity":"mild","severity_reasoning":"walks","injury_type":"knee_sprain"},)"
           R"("differential_diagnoses":[{"condition":"knee_sprain","probability":0.7,)"
           R"("distinguishing_features":"twist, swelling","confidence_reasoning":"r"},)"
           R"({"condition":"meniscus_tear","probability":0.2,"distinguishing_features":"locking, unlike a knee sprain",)"
           R"("confidence_reasoning":"r"},{"condition":"delayed_onset_muscle_soreness","probability":0.1,)"
           R"("distinguishing_features":"both sides","confidence_reasoning":"r"}],)"
           R"("response_to_user":"You have a **knee sprain**, most likly of the medial ligement.\n\n)"
           R"(- Rest for 48\u00a0h and elevate\n- Colour and haematoma are normal, supraspinatus too\n- No sholder press\u00ad\n\n)"
           R"(A meniscus tear would lock; DOMS would ache on both sides."}})"
           "\n";
}

void picture(QWidget *widget, const QString &name)
{
    QTest::qWait(150);
    const QDir folder(qEnvironmentVariable("ROUNDS_SCREENSHOTS"));
    QVERIFY(widget->grab().save(folder.filePath(name + u".png"_s)));
}

JsonPointer at(const QString &place)
{
    return *JsonPointer::parse(place);
}

} // namespace

/// Pictures of what the window shows of texts, for people to look at, written where
/// ROUNDS_SCREENSHOTS says.
class TestTextScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS"))
            QSKIP("ROUNDS_SCREENSHOTS names no folder");
        QApplication::setStyle(new FlatStyle);
        QApplication::setFont(Fonts::application());
    }

    void screens_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void screens()
    {
        QFETCH(bool, dark);
        const QString name = u"texts-"_s + QString::fromLatin1(QTest::currentDataTag());
        QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
        Bench bench(record());
        bench.window->resize(1366, 768);
        QTRY_VERIFY(bench.window->findChild<Spelling *>()->isOn());
        QVERIFY(bench.view().reveal(at(u"/output/differential_diagnoses/2/condition"_s)));
        picture(bench.window.get(), name + u"-condition"_s);
        QVERIFY(bench.view().reveal(at(u"/output/reasoning_chain/2"_s)));
        picture(bench.window.get(), name + u"-step"_s);
        QVERIFY(bench.view().reveal(at(u"/output/response_to_user"_s)));
        bench.key(Qt::Key_E);
        picture(bench.window.get(), name + u"-response"_s);
        bench.key(Qt::Key_Escape);
        QVERIFY(bench.view().reveal(at(u"/user_input"_s)));
        bench.key(Qt::Key_E);
        picture(bench.window.get(), name + u"-case"_s);
        bench.key(Qt::Key_Escape);
        bench.key(Qt::Key_J, Qt::ControlModifier);
        auto *dialog = bench.find<QDialog>(u"rawJsonDialog"_s);
        auto *editor = dialog->findChild<JsonEditor *>(u"rawJson"_s);
        QTest::qWait(100);
        picture(dialog, name + u"-json"_s);
        editor->folds().fold(editor->document()->findBlockByNumber(3));
        editor->select(editor->heldText().indexOf(u"\"confidence\""));
        editor->insertPlainText(u","_s);
        QTest::qWait(300);
        dialog->findChild<FindBar *>(u"findBar"_s)->open(u"sprain"_s);
        dialog->findChild<FindBar *>(u"findBar"_s)->setText(editor->heldText());
        picture(dialog, name + u"-json-error"_s);
        editor->undo();
        dialog->reject();
        dialog->reject();
    }
};

QTEST_MAIN(TestTextScreens)
#include "tst_textscreens.moc"
