// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/projectcheck.h"
#include "tests/support/bench.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Fixtures and questions about the batches page of a Bench.
namespace batchbench {

inline QByteArray record(const QByteArray &id, const QByteArray &text)
{
    return Bench::records(1).trimmed().replace("acute-001", id).replace("knee 1", text);
}

inline void signIn(Bench &bench)
{
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
}

inline void importListed(Bench &bench, const QString &name, const QByteArray &bytes)
{
    BatchImport import(*bench.project, {{}, OnConflict::List, u"importer"_s, Bench::now()});
    QVERIFY(import.run(bench.write(name, bytes), [](const auto &) { return true; }).ok());
}
inline void showBatches(Bench &bench)
{
    bench.key(Qt::Key_3, Qt::ControlModifier);
}

inline QTableView *table(Bench &bench, const QString &name)
{
    return bench.find<QTableView>(name);
}
inline QPushButton *button(Bench &bench, const QString &name)
{
    return bench.find<QPushButton>(name);
}
/// As somebody would who got there with Tab.
inline void press(Bench &bench, const QString &name)
{
    QPushButton *one = button(bench, name);
    QVERIFY2(one->isVisible() && one->isEnabled(), qPrintable(name));
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
}
inline QString text(Bench &bench, const QString &name)
{
    return bench.find<QLabel>(name)->text();
}
inline QStringList problems(Bench &bench)
{
    return *ProjectCheck(*bench.project).run();
}
inline qsizetype open(Bench &bench)
{
    return bench.project->batches().quarantined()->size() +
           bench.project->batches().conflicts()->size();
}

/// The editor with the focus, on the only entry: acute-002 with a comma too many.
inline QPlainTextEdit *broken(Bench &bench)
{
    signIn(bench);
    importListed(bench, u"b.jsonl"_s, record("acute-002", "hip").chopped(1) + ",}\n");
    showBatches(bench);
    auto *editor = bench.find<QPlainTextEdit>(u"rawBytes"_s);
    editor->setFocus();
    return editor;
}
inline void conflicts(Bench &bench, int count)
{
    signIn(bench);
    QByteArray lines;
    for (int i = 1; i <= count; ++i)
        lines += record("acute-00" + QByteArray::number(i), "other") + '\n';
    importListed(bench, u"b.jsonl"_s, lines);
    showBatches(bench);
}

} // namespace batchbench
