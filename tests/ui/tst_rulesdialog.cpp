// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/itemmodels/ruletablemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The dialog that changes which checks run and how.
class TestRulesDialog final : public QObject
{
    Q_OBJECT

    template<typename T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void choose(const QString &rule) const
    {
        find<QLineEdit>(u"ruleFilter"_s)->setText(rule);
        find<QTableView>(u"ruleTable"_s)->selectRow(0);
    }

    FakePrompts m_prompts;
    QTemporaryDir m_folder;
    std::unique_ptr<RulesDialog> m_dialog;

private Q_SLOTS:
    void init();
    void model_underTheModelTester_holds();
    void dialog_opened_listsAllRules();
    void filter_typed_findsARuleByItsId();
    void switch_off_isSaved();
    void redFlagMissed_cannotBeSwitchedOff();
    void parameter_changed_andReset();
    void words_broken_tellWhere();
    void words_unknownList_isNamed();
    void export_thenImport_bringsItBack();
    void cancel_withChanges_asksOnceMore();
    void checks_inTheMenu_storeAVersionAndRecheck();
};

void TestRulesDialog::init()
{
    m_dialog = std::make_unique<RulesDialog>(RuleSet(), QMap<QString, int>{}, false, m_prompts,
                                             m_folder.path());
    m_dialog->show();
}

void TestRulesDialog::model_underTheModelTester_holds()
{
    RuleTableModel model(RuleSet(), {});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules().setting(0).on);
}

void TestRulesDialog::dialog_opened_listsAllRules()
{
    QCOMPARE(find<QTableView>(u"ruleTable"_s)->model()->rowCount(), 71);
    QVERIFY(!find<QPushButton>(u"saveRules"_s)->isEnabled());
}

void TestRulesDialog::filter_typed_findsARuleByItsId()
{
    choose(u"probability-sum"_s);
    QCOMPARE(find<QTableView>(u"ruleTable"_s)->model()->rowCount(), 1);
}

void TestRulesDialog::switch_off_isSaved()
{
    const QSignalSpy saved(m_dialog.get(), &RulesDialog::saved);
    choose(u"probability-sum"_s);
    find<QCheckBox>(u"ruleOn"_s)->click();
    QVERIFY(find<QPushButton>(u"saveRules"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"rulesNote"_s)->text().contains(u"1 rule"_s));
    find<QPushButton>(u"saveRules"_s)->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!m_dialog->rules().setting(u"probability-sum"_s).on);
}

void TestRulesDialog::redFlagMissed_cannotBeSwitchedOff()
{
    choose(u"redflag-missed"_s);
    QVERIFY(!find<QCheckBox>(u"ruleOn"_s)->isEnabled());
    QVERIFY(find<QCheckBox>(u"ruleOn"_s)->isChecked());
    QVERIFY(find<QLabel>(u"fixedReason"_s)->isVisible());
    const QAbstractItemModel *model = find<QTableView>(u"ruleTable"_s)->model();
    QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsUserCheckable));
}

void TestRulesDialog::parameter_changed_andReset()
{
    choose(u"confidence-category-band"_s);
    auto *low = find<QDoubleSpinBox>(u"acute-0"_s);
    QCOMPARE(low->value(), 0.85);
    low->setValue(0.5);
    QCOMPARE(m_dialog->rules().setting(u"confidence-category-band"_s).parameters[u"acute"_s],
             (QList<double>{0.5, 0.95}));
    low->setValue(0.99);
    QVERIFY(find<QLabel>(u"ruleProblem"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"saveRules"_s)->isEnabled());
    find<QPushButton>(u"resetRule"_s)->click();
    QCOMPARE(low->value(), 0.85);
    QVERIFY(!m_dialog->isChanged());
}

void TestRulesDialog::words_broken_tellWhere()
{
    find<QPlainTextEdit>(u"knowledge"_s)->setPlainText(u"{\n\"exercises\": [,]}"_s);
    QTRY_VERIFY(find<QLabel>(u"knowledgeProblem"_s)->text().startsWith(u"Line 2"_s));
    QVERIFY(!find<QPushButton>(u"saveRules"_s)->isEnabled());
}

void TestRulesDialog::words_unknownList_isNamed()
{
    find<QPlainTextEdit>(u"knowledge"_s)->setPlainText(u"{\"sports\": []}"_s);
    QTRY_VERIFY(find<QLabel>(u"knowledgeProblem"_s)->text().contains(u"sports"_s));
    find<QPlainTextEdit>(u"knowledge"_s)
        ->setPlainText(u"{\"exercises\": [{\"name\": \"sissy squat\", \"region\": \"knee\"}]}"_s);
    QTRY_VERIFY(find<QPushButton>(u"saveRules"_s)->isEnabled());
}

void TestRulesDialog::export_thenImport_bringsItBack()
{
    m_prompts.json = m_folder.filePath(u"rules.json"_s);
    choose(u"probability-sum"_s);
    find<QCheckBox>(u"ruleOn"_s)->click();
    find<QPushButton>(u"exportRules"_s)->click();
    init();
    QVERIFY(m_dialog->rules().setting(u"probability-sum"_s).on);
    find<QPushButton>(u"importRules"_s)->click();
    QVERIFY(!m_dialog->rules().setting(u"probability-sum"_s).on);
    QVERIFY(m_prompts.errors.isEmpty());
}

void TestRulesDialog::cancel_withChanges_asksOnceMore()
{
    choose(u"probability-sum"_s);
    find<QCheckBox>(u"ruleOn"_s)->click();
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void TestRulesDialog::checks_inTheMenu_storeAVersionAndRecheck()
{
    const Bench bench(Bench::records(3).replace("\"confidence\":0.90", "\"confidence\":92"),
                      RuleSet());
    QVERIFY(bench.session->current().summary.openErrors > 0);
    bench.window->actions().checks->trigger();
    m_dialog.reset(bench.find<RulesDialog>(u"rulesDialog"_s));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const QList<RuleInfo> &rules = RuleCatalogue::all();
    RuleTableModel *model = m_dialog->findChild<RuleTableModel *>();
    for (int row = 0; row < rules.size(); ++row)
        model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    m_dialog->accept();
    m_dialog.reset();
    QCOMPARE(bench.session->rules().version(), 2);
    QTRY_COMPARE((*bench.project->examples().findByLabel(u"acute-002"_s))->openErrors, 0);
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
