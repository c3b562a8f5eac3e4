// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// How long the raw JSON view keeps a reviewer waiting with an example of ten megabytes, by the time
// that the window's thread computed:  bench_rawjson
//   open   from the example in memory to the dialog painted
//   key    from a key press in the middle to the text painted
//   rest   everything that follows once nobody types: the check, the place at the cursor
// The floor is the same text in a plain QPlainTextEdit, opened and painted.
#include "ui/dialogs/rawjsondialog.h"
#include "ui/widgets/jsoneditor.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

double threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

void measure(const char *name, const QByteArray &bytes)
{
    constexpr int keys = 10;
    const Example example = *Example::of(bytes);
    double start = threadTime();
    RawJsonDialog dialog(example, u"a"_s, false, *JsonPointer::parse(u"/id"));
    dialog.show();
    dialog.grab();
    const double opened = threadTime() - start;
    auto *editor = dialog.findChild<JsonEditor *>(u"rawJson"_s);
    QTest::qWait(500);
    editor->select(editor->heldText().size() / 2);
    dialog.grab();
    QTest::qWait(500);
    start = threadTime();
    for (int i = 0; i < keys; ++i) {
        QTest::keyClick(editor, Qt::Key_X);
        dialog.grab();
    }
    const double key = (threadTime() - start) / keys;
    start = threadTime();
    auto *problem = dialog.findChild<QLabel *>(u"jsonProblem"_s);
    if (!QTest::qWaitFor([problem] { return problem->text().contains(u"changed"); }, 60000))
        qFatal("the edited text is not valid");
    const double rest = threadTime() - start;
    start = threadTime();
    QPlainTextEdit plain;
    plain.setWordWrapMode(QTextOption::WrapAnywhere);
    plain.resize(dialog.size());
    plain.setPlainText(editor->heldText());
    plain.show();
    plain.grab();
    std::printf("%-12s open %7.0f ms   key %6.1f ms   rest %6.1f ms   floor %7.0f ms\n", name,
                opened, key, rest, threadTime() - start);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QByteArray steps;
    for (int i = 0; i < 100000; ++i)
        steps += ",\"Back squat rose from 100 to 122.5 kg over two weeks, RPE 8, then 9: step " +
                 QByteArray::number(i) + '"';
    measure("steps", "{\"id\":\"a\",\"steps\":[" + steps.mid(1) + "]}");
    measure("one text",
            "{\"id\":\"a\",\"text\":\"" + QByteArray("word ").repeated(2000000) + "\"}");
    measure("one word", "{\"id\":\"a\",\"text\":\"" + QByteArray(10000000, 'x') + "\"}");
    return 0;
}
