// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/findingspanel.h"

#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "ui/actions.h"
#include "ui/itemmodels/findingdelegate.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/severitytext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappinglist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_model(new FindingListModel(this)),
      m_title(new PanelTitle(tr("Findings"), this)),
      m_list(new WrappingList(this)),
      m_empty(plainLabel(this, QPalette::PlaceholderText))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    createList();
    m_details = createDetails(actions);
    m_title->addKeys({actions.nextFinding, actions.previousFinding});
    m_empty->setObjectName(u"noFindings"_s);
    m_empty->setContentsMargins(10, 6, 10, 6);
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    m_empty->setText(tr("No findings. The checks that are on found nothing to say."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setFindings({}, {});
}

void FindingsPanel::createList()
{
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("Findings in this example"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        if (!m_filling)
            Q_EMIT selectionChanged();
    });
    connect(m_list, &QListView::clicked, this, &FindingsPanel::placeAsked);
    connect(m_list, &QListView::activated, this, &FindingsPanel::placeAsked);
}

QWidget *FindingsPanel::createDetails(const Actions &actions)
{
    auto *details = new QWidget(this);
    auto *heading = new PanelTitle(tr("Why this rule"), details);
    m_position = heading->note();
    m_why = plainLabel(details);
    m_why->setObjectName(u"ruleWhy"_s);
    m_source = plainLabel(details, QPalette::PlaceholderText);
    m_source->setObjectName(u"ruleSource"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(5);
    buttons->addWidget(new KeyButton(actions.fixFinding, details));
    buttons->addWidget(new KeyButton(actions.waiveFinding, details));
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(10, 0, 10, 8);
    texts->setSpacing(4);
    texts->addWidget(m_why);
    texts->addWidget(m_source);
    texts->addSpacing(2);
    texts->addLayout(buttons);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *line = new QWidget(details);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    layout->addWidget(line);
    layout->addWidget(heading);
    layout->addLayout(texts);
    return details;
}

int FindingsPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

std::optional<CheckedFinding> FindingsPanel::current() const
{
    return m_model->at(currentRow());
}

void FindingsPanel::setFindings(const QList<CheckedFinding> &findings,
                                const QList<Finding> &ofDataset)
{
    const std::optional<CheckedFinding> before = current();
    const int rowBefore = currentRow();
    const QScopedValueRollback filling(m_filling, true);
    m_model->setFindings(findings, ofDataset);
    int row = qMin(qMax(rowBefore, 0), m_model->rowCount() - 1);
    for (int i = 0; before && i < m_model->rowCount(); ++i) {
        if (isSame(m_model->at(i)->finding, before->finding))
            row = i;
    }
    select(row);
    updateTitle();
    showDetails();
}

void FindingsPanel::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::EnsureVisible);
}

void FindingsPanel::updateTitle()
{
    QStringList counts;
    for (const Severity severity : SeverityText::all()) {
        if (const int count = m_model->openCount(severity); count > 0)
            counts += SeverityText::count(severity, count);
    }
    if (m_model->waivedCount() > 0)
        counts += tr("%n waived", nullptr, m_model->waivedCount());
    m_title->note()->setText(counts.join(u" · "_s));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    // Without a list nothing else takes the height.
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_empty, m_model->rowCount() == 0);
}

void FindingsPanel::showDetails()
{
    const std::optional<CheckedFinding> checked = current();
    m_details->setVisible(checked.has_value());
    if (!checked)
        return;
    const RuleInfo *rule = RuleCatalogue::find(checked->finding.rule);
    m_why->setText(rule ? tr("%1. %2").arg(ruletext::title(*rule), ruletext::why(*rule))
                        : QString());
    const QString citation = rule ? rule->citation() : QString();
    m_source->setText(citation.isEmpty() ? QString() : tr("Source: %1").arg(citation));
    m_source->setVisible(!citation.isEmpty());
    m_position->setText(currentRow() < m_model->openRows()
                            ? tr("finding %1 of %2").arg(currentRow() + 1).arg(m_model->openRows())
                            : tr("waived"));
}
