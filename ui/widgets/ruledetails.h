// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// One rule: what it is for, where its claim comes from, and how the project runs it.
class RuleDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleDetails(QWidget *parent = nullptr);

    void show(const RuleInfo &rule, const RuleSetting &setting);
    using QWidget::show;
    /// Why the last change was refused; empty when it was taken.
    void setProblem(const QString &problem);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
    void edited(const RuleSetting &setting);

private:
    void createSwitches();
    void createLayout();
    void fillParameters();
    QDoubleSpinBox *spinBox(const RuleParameter &parameter, double value);
    RuleSetting shown() const;
    void send();
    void reset();

    RuleInfo m_rule;
    QLabel *m_title = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_fixed = nullptr;
    QCheckBox *m_on = nullptr;
    QComboBox *m_severity = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_problem = nullptr;
    QVBoxLayout *m_form = nullptr;
    QWidget *m_fields = nullptr;
    QMap<QString, QList<QDoubleSpinBox *>> m_boxes; ///< By the parameter's name.
    RuleSetting m_setting;
    bool m_readOnly = false;
    bool m_filling = false;
};
