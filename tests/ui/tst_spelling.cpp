// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectwords.h"
#include "tests/support/bench.h"
#include "ui/spelling/dictionary.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spellwords.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange &range : ranges)
        words += text.mid(range.start, range.length);
    return words;
}

QByteArray recordSaying(const QByteArray &response)
{
    return R"({"id":"a-1","category":"acute","user_input":"knee","output":{"reasoning_chain":["one step"],)"
           R"("assessment":{"injury_type":"knee_sprain","confidence":0.9},"response_to_user":")" +
           response + "\"}}\n";
}

const JsonPointer responsePlace = *JsonPointer::parse(u"/output/response_to_user");

Spelling &spellingOf(const Bench &bench)
{
    auto *spelling = bench.window->findChild<Spelling *>();
    Q_ASSERT(spelling);
    return *spelling;
}

QByteArray payload(const Bench &bench)
{
    return bench.session->current().example.text().bytes();
}

/// Presses the menu key and triggers an entry of what opens, as soon as it is there.
void chooseFromMenu(const QString &name, const QString &text = {})
{
    bool chosen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (chosen || action->objectName() != name ||
                !(text.isEmpty() || action->text() == text))
                continue;
            chosen = true;
            action->trigger();
            menu->close();
        }
    });
    QTimer::singleShot(20000, &look, [] {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    });
    look.start(20);
    QWidget *focus = QApplication::focusWidget();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), focus->mapToGlobal(QPoint()));
    QApplication::sendEvent(focus, &event);
    QTRY_VERIFY_WITH_TIMEOUT(chosen, 20000);
}

} // namespace

class TestSpelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("words and marks", u"Rest, then walk."_s, {u"Rest"_s, u"then"_s, u"walk"_s});
        row("digits", u"4x12 3rd 80kg day3 ok"_s, {u"ok"_s});
        row("names of fields", u"back_squat and knee_sprain"_s, {u"and"_s});
        row("units", u"5 kg 3 lbs 10 min 2 reps"_s, {});
        row("abbreviations", u"RPE ACLs MRI mmHg knee"_s, {u"knee"_s});
        row("hyphens part", u"push-ups"_s, {u"push"_s, u"ups"_s});
        row("apostrophes", u"don\u2019t 'quoted' athlete's"_s,
            {u"don\u2019t"_s, u"quoted"_s, u"athlete's"_s});
        row("addresses", u"see https://a.example/lnog or me@a.example www.x.example/lnog now"_s,
            {u"see"_s, u"or"_s, u"now"_s});
        row("marks of the response", u"**Stop** the\n- walk"_s, {u"Stop"_s, u"the"_s, u"walk"_s});
        row("other scripts", u"\u043a\u043e\u043b\u0435\u043d\u043e \u819d knee"_s, {u"knee"_s});
        row("single letters", u"a b"_s, {});
    }
    void words_text()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(text, spellWordsIn(text)), words);
    }

    void dictionary_spellings_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("right");
        QTest::newRow("American") << u"color"_s << true;
        QTest::newRow("British") << u"colour"_s << true;
        QTest::newRow("British medicine") << u"haematoma"_s << true;
        QTest::newRow("medical term") << u"supraspinatus"_s << true;
        QTest::newRow("curly apostrophe") << u"don\u2019t"_s << true;
        QTest::newRow("misspelled") << u"sholder"_s << false;
        QTest::newRow("misspelled term") << u"supraspinatis"_s << false;
    }
    void dictionary_spellings()
    {
        QFETCH(QString, word);
        static const auto dictionary = Dictionary::load(Dictionary::systemFolder());
        QVERIFY(dictionary);
        QTEST(dictionary->isRight(word), "right");
    }

    void spelling_noDictionaries_isOffAndSaysWhy()
    {
        QTemporaryDir empty;
        Spelling spelling(empty.path());
        QTRY_VERIFY(!spelling.problem().isEmpty());
        QVERIFY(!spelling.isOn());
        QVERIFY(spelling.problem().contains(u"hunspell-en-us"));
        QVERIFY(spelling.wrongIn(u"sholder"_s).isEmpty());
    }

    void spelling_namesOfTheRules_areRight()
    {
        Bench bench;
        QTRY_VERIFY(spellingOf(bench).isOn());
        const QString text = u"Do the zercher squat with costochondritis and sholder pain"_s;
        QCOMPARE(wordsOf(text, spellingOf(bench).wrongIn(text)), QStringList(u"sholder"_s));
    }

    void menu_onTheResponse_replacesTheWordAlone()
    {
        Bench bench(recordSaying("Your sholder needs\\u00a0rest."));
        QTRY_VERIFY(spellingOf(bench).isOn());
        const QByteArray before = payload(bench);
        QVERIFY(bench.view().reveal(responsePlace));
        chooseFromMenu(u"suggestion"_s, u"shoulder"_s);
        QCOMPARE(bench.session->current().example.response().text(),
                 u"Your shoulder needs\u00a0rest."_s);
        QCOMPARE(bench.session->current().summary.revision, 2);
        QVERIFY(payload(bench) != before);
    }

    void editor_misspelledWord_isMarkedAndMended()
    {
        Bench bench(recordSaying("Your sholder rests."));
        QTRY_VERIFY(spellingOf(bench).isOn());
        QVERIFY(bench.view().reveal(responsePlace));
        bench.key(Qt::Key_E);
        auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        const auto marked = [editor] {
            QStringList words;
            const QTextBlock block = editor->document()->begin();
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                words += block.text().mid(range.start, range.length);
            return words;
        };
        QTRY_COMPARE(marked(), QStringList(u"sholder"_s));
        // What is being typed is left alone until the cursor leaves it.
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u" zzgh"_s);
        QCOMPARE(marked(), QStringList(u"sholder"_s));
        QTest::keyClick(editor, Qt::Key_Space);
        QTRY_COMPARE(marked(), QStringList({u"sholder"_s, u"zzgh"_s}));
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(7);
        editor->setTextCursor(cursor);
        chooseFromMenu(u"suggestion"_s, u"shoulder"_s);
        QVERIFY(bench.view().hasOpenEditor());
        QCOMPARE(editor->toPlainText(), u"Your shoulder rests. zzgh "_s);
    }

    void teach_word_isKeptInTheProject()
    {
        Bench bench(recordSaying("Use the glidewell band."));
        QTRY_VERIFY(spellingOf(bench).isOn());
        QVERIFY(spellingOf(bench).isWrong(u"glidewell"_s));
        QVERIFY(bench.view().reveal(responsePlace));
        chooseFromMenu(u"teachWord"_s);
        QVERIFY(!spellingOf(bench).isWrong(u"glidewell"_s));
        QCOMPARE(projectwords::load(*bench.project).value(), QStringList(u"glidewell"_s));
        bench.close();
        bench.open();
        QTRY_VERIFY(spellingOf(bench).isOn());
        QVERIFY(!spellingOf(bench).isWrong(u"Glidewell"_s));
    }

    void suggest_misspelledTerm_offersTheTerm()
    {
        Spelling spelling(Dictionary::systemFolder());
        QTRY_VERIFY(spelling.isOn());
        QStringList offered;
        spelling.suggest(u"supraspinatis"_s, this,
                         [&offered](const QStringList &words) { offered = words; });
        QTRY_VERIFY(offered.contains(u"supraspinatus"_s));
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
