// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/ruledetails.h"
#include "model/rules/ruletext.h"
#include "ui/widgets/plainlabel.h"

#include "model/dataset/category.h"
#include "model/dataset/example.h"
#include "ui/severitytext.h"
#include "ui/theme/keptfont.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Whole numbers stay whole where nothing about the parameter is finer.
int decimalsOf(const RuleParameter &parameter)
{
    bool whole = parameter.most - parameter.least > 3;
    for (const double number : QList<double>{parameter.least, parameter.most} + parameter.value)
        whole &= number == std::floor(number);
    return whole ? 0 : 2;
}

} // namespace

RuleDetails::RuleDetails(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(this)),
      m_why(plainLabel(this)),
      m_source(plainLabel(this, QPalette::PlaceholderText)),
      m_fixed(plainLabel(this, QPalette::PlaceholderText)),
      m_on(new QCheckBox(tr("R&un this rule"), this)),
      m_severity(new QComboBox(this)),
      m_reset(new QPushButton(tr("Reset to s&tandard"), this)),
      m_problem(plainLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    createSwitches();
    createLayout();
}

void RuleDetails::createSwitches()
{
    KeptFont::bold(m_title);
    m_fixed->setText(tr("Always on, always an error: it guards against the one mistake that can "
                        "hurt somebody."));
    m_fixed->setObjectName(u"fixedReason"_s);
    m_on->setObjectName(u"ruleOn"_s);
    m_severity->setObjectName(u"ruleSeverity"_s);
    m_severity->setAccessibleName(tr("Severity"));
    for (const Severity severity : SeverityText::all())
        m_severity->addItem(SeverityText::name(severity), int(severity));
    m_reset->setObjectName(u"resetRule"_s);
    m_reset->setAutoDefault(false);
    m_problem->setObjectName(u"ruleProblem"_s);
    connect(m_on, &QCheckBox::toggled, this, &RuleDetails::send);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RuleDetails::send);
    connect(m_reset, &QPushButton::clicked, this, &RuleDetails::reset);
}

void RuleDetails::createLayout()
{
    auto *switches = new QHBoxLayout;
    switches->addWidget(m_on);
    switches->addSpacing(8);
    auto *caption = new QLabel(tr("Se&verity"), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(m_severity);
    switches->addWidget(caption);
    switches->addWidget(m_severity);
    switches->addStretch();
    m_form = new QVBoxLayout;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_why, m_source})
        layout->addWidget(label);
    layout->addLayout(switches);
    layout->addWidget(m_fixed);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch();
}

void RuleDetails::show(const RuleInfo &rule, const RuleSetting &setting)
{
    const QScopedValueRollback filling(m_filling, true);
    const bool another = m_rule.id != rule.id;
    m_rule = rule;
    m_setting = setting;
    m_title->setText(ruletext::title(rule));
    m_why->setText(ruletext::why(rule));
    QStringList categories;
    for (const QString &category : rule.categories)
        categories += Categories::nameOf(category);
    m_source->setText(tr("Source: %1\nApplies to: %2")
                          .arg(rule.citation(), categories.isEmpty() ? tr("all categories")
                                                                     : categories.join(u", "_s)));
    m_on->setChecked(setting.on);
    m_on->setEnabled(!rule.isFixed && !m_readOnly);
    m_severity->setCurrentIndex(m_severity->findData(int(setting.severity)));
    m_severity->setEnabled(!rule.isFixed && !m_readOnly);
    m_fixed->setVisible(rule.isFixed);
    m_reset->setEnabled(!m_readOnly);
    m_problem->hide();
    if (another)
        fillParameters();
    for (auto boxes = m_boxes.cbegin(); boxes != m_boxes.cend(); ++boxes) {
        const QList<double> values = setting.parameters.value(boxes.key());
        for (qsizetype i = 0; i < boxes->size() && i < values.size(); ++i)
            boxes->at(i)->setValue(values[i]);
    }
}

void RuleDetails::fillParameters()
{
    delete m_fields;
    m_boxes.clear();
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const RuleParameter &parameter : m_rule.parameters) {
        auto *fields = new QHBoxLayout;
        for (const double value : parameter.value)
            fields->addWidget(spinBox(parameter, value));
        fields->addStretch();
        auto *meaning = plainLabel(m_fields, QPalette::PlaceholderText);
        meaning->setText(tr("%1; %L2 to %L3")
                             .arg(ruletext::meaning(parameter))
                             .arg(parameter.least)
                             .arg(parameter.most));
        auto *label = plainLabel(m_fields);
        label->setText(ruletext::name(parameter));
        label->setWordWrap(false);
        form->addRow(label, fields);
        form->addRow(meaning);
    }
    m_form->addWidget(m_fields);
    m_fields->setVisible(!m_rule.parameters.isEmpty());
}

QDoubleSpinBox *RuleDetails::spinBox(const RuleParameter &parameter, double value)
{
    auto *box = new QDoubleSpinBox(m_fields);
    const int decimals = decimalsOf(parameter);
    box->setDecimals(decimals);
    box->setRange(parameter.least, parameter.most);
    box->setSingleStep(decimals == 0 ? 1 : 0.05);
    box->setValue(value);
    box->setMinimumWidth(86);
    box->setEnabled(!m_readOnly);
    QList<QDoubleSpinBox *> &boxes = m_boxes[parameter.name];
    const bool pair = parameter.value.size() == 2;
    const QString name = ruletext::name(parameter);
    box->setObjectName(u"%1-%2"_s.arg(parameter.name).arg(boxes.size()));
    box->setAccessibleName(!pair             ? name
                           : boxes.isEmpty() ? tr("%1, from").arg(name)
                                             : tr("%1, to").arg(name));
    box->setAccessibleDescription(ruletext::meaning(parameter));
    boxes += box;
    connect(box, &QDoubleSpinBox::valueChanged, this, &RuleDetails::send);
    return box;
}

RuleSetting RuleDetails::shown() const
{
    RuleSetting setting = m_setting;
    setting.on = m_on->isChecked();
    setting.severity = Severity(m_severity->currentData().toInt());
    for (auto boxes = m_boxes.cbegin(); boxes != m_boxes.cend(); ++boxes) {
        QList<double> values;
        for (const QDoubleSpinBox *box : *boxes)
            values += box->value();
        setting.parameters[boxes.key()] = values;
    }
    return setting;
}

void RuleDetails::send()
{
    if (!m_filling)
        Q_EMIT edited(shown());
}

void RuleDetails::reset()
{
    RuleSetting standard{true, m_rule.severity, {}};
    for (const RuleParameter &parameter : m_rule.parameters)
        standard.parameters.insert(parameter.name, parameter.value);
    Q_EMIT edited(standard);
}

void RuleDetails::setProblem(const QString &problem)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}
