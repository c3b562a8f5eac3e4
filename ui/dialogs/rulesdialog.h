// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/ruleset.h"

#include <QDialog>

class KnowledgeEditor;
class Prompts;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;
class RuleDetails;
class RuleTableModel;

/// The project's rule set: which checks run, how hard, with which parameters, and the words that
/// the project adds. Nothing changes before it is saved.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const RuleSet &rules, const QMap<QString, int> &openCounts, bool readOnly,
                Prompts &prompts, const QString &folder, QWidget *parent = nullptr);

    const RuleSet &rules() const;
    bool isChanged() const;
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(const RuleSet &rules);

private:
    void createRules(const QMap<QString, int> &openCounts);
    QWidget *createRulePage();
    void createKnowledge();
    void createButtons();
    void createLayout();
    int currentRow() const;
    void showRule();
    void take(const RuleSetting &setting);
    void takeWords();
    void follow();
    QString changeText() const;
    void importRules();
    void exportRules();

    RuleSet m_before;
    bool m_readOnly = false;
    Prompts &m_prompts;
    QString m_folder;
    RuleTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    RuleDetails *m_details = nullptr;
    KnowledgeEditor *m_words = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_leave = nullptr;
    bool m_leaving = false; ///< Asked once already to discard.
};
