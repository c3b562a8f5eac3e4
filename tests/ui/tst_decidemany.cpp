// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/widgets/jobdialog.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

RuleSet onlyTheRange()
{
    RuleSet rules = RuleSet::quiet();
    RuleSetting setting = rules.setting(u"confidence-range"_s);
    setting.on = true;
    (void)rules.change(u"confidence-range"_s, setting);
    return rules;
}

/// Five examples, the first with an open error.
QByteArray content()
{
    QByteArray text = Bench::records(5);
    const auto at = text.indexOf("0.90");
    return text.replace(at, 4, "9.00");
}

void openPage(const Bench &bench)
{
    bench.session->setReviewer(*bench.prompts.reviewerAnswer);
    bench.key(Qt::Key_2, Qt::ControlModifier);
    auto *table = bench.find<QTableView>(u"exampleTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    table->setFocus();
    table->selectAll();
}

void choose(const Bench &bench, const QString &text)
{
    const QList<QAction *> actions = bench.find<QPushButton>(u"decideMany"_s)->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action->trigger();
    }
    QFAIL("no such entry");
}

} // namespace

class TestDecideMany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approve_many_saysWhatIsRefused_andOneUndoTakesItBack()
    {
        const Bench bench(content(), onlyTheRange());
        openPage(bench);
        choose(bench, u"Approve"_s);
        QTRY_VERIFY(bench.find<QDialog>(u"decideManyDialog"_s));
        const auto *counts = bench.find<QLabel>(u"manyCounts"_s);
        QVERIFY2(counts->text().contains(u"4 allowed, 1 refused"_s), qPrintable(counts->text()));
        auto *table = bench.find<QTableView>(u"manyTable"_s);
        QVERIFY(table->model()->index(0, 2).data().toString().startsWith(u"Refused"_s));
        QCOMPARE(bench.approved(), 0);
        bench.find<QPushButton>(u"applyMany"_s)->click();
        QTRY_COMPARE(bench.approved(), 4);
        QTRY_VERIFY(bench.find<JobDialog>(u"jobDialog"_s)->text().contains(u"acute-001"_s));
        bench.find<JobDialog>(u"jobDialog"_s)->reject();
        QVERIFY(bench.session->undoText().contains(u"4"_s));
        bench.window->activateWindow();
        QTRY_VERIFY(QApplication::focusWidget());
        bench.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.approved(), 0);
    }

    void reject_many_needsAReason()
    {
        const Bench bench(content(), onlyTheRange());
        openPage(bench);
        choose(bench, u"Reject"_s);
        QTRY_VERIFY(bench.find<QDialog>(u"decideManyDialog"_s));
        auto *apply = bench.find<QPushButton>(u"applyMany"_s);
        QVERIFY(!apply->isEnabled());
        bench.find<QCheckBox>(u"reason-other"_s)->click();
        QVERIFY(!apply->isEnabled()); // It needs a note.
        bench.find<QLineEdit>(u"manyNote"_s)->setText(u"a batch gone wrong"_s);
        QVERIFY(apply->isEnabled());
        apply->click();
        QTRY_COMPARE(bench.session->quota().total().count(Status::Rejected), 5);
        QCOMPARE(bench.events(u"acute-003"_s), QStringList(u"rejected"_s));
    }

    void dialog_left_changesNothing()
    {
        const Bench bench(content(), onlyTheRange());
        openPage(bench);
        choose(bench, u"Flag"_s);
        QTRY_VERIFY(bench.find<QDialog>(u"decideManyDialog"_s));
        bench.find<QDialog>(u"decideManyDialog"_s)->reject();
        QCOMPARE(bench.events(u"acute-003"_s), QStringList());
    }
};

QTEST_MAIN(TestDecideMany)
#include "tst_decidemany.moc"
