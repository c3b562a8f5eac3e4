// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/batchfacts.h"

#include "ui/itemmodels/batchcountmodel.h"
#include "ui/sheet/displaytext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

BatchFacts::BatchFacts(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model = new BatchCountModel(this);
    m_table = datatable::make(tr("Reasons for rejection and failing rules of the batch"), m_model,
                              BatchCountModel::Name, this);
    m_table->setObjectName(u"batchCounts"_s);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT listAsked(m_model->filterAt(index.row())); });
    createButtons();
    createLayout();
}

void BatchFacts::createButtons()
{
    const auto add = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_review = add(tr("Review &now"), u"reviewBatch"_s);
    m_list = add(tr("&List examples"), u"listBatch"_s);
    m_withdraw = add(tr("&Withdraw…"), u"withdrawBatch"_s);
    m_takeIn = add(tr("&Take in again"), u"takeInBatch"_s);
    connect(m_review, &QPushButton::clicked, this, &BatchFacts::reviewAsked);
    connect(m_list, &QPushButton::clicked, this, [this] { Q_EMIT listAsked({}); });
    connect(m_withdraw, &QPushButton::clicked, this, &BatchFacts::withdrawAsked);
    connect(m_takeIn, &QPushButton::clicked, this, &BatchFacts::takeInAsked);
}

void BatchFacts::createLayout()
{
    m_title = new PanelTitle(tr("Batch"), this);
    m_facts = plainLabel(this);
    m_facts->setObjectName(u"batchFacts"_s);
    m_withdrawn = plainLabel(this);
    m_withdrawn->setObjectName(u"batchWithdrawn"_s);
    m_nothing = plainLabel(this, QPalette::PlaceholderText);
    m_nothing->setText(tr("Nothing stands out: no rejection and no open finding."));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_review, m_list, m_withdraw, m_takeIn})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(10, 6, 10, 8);
    texts->setSpacing(6);
    texts->addWidget(m_facts);
    texts->addWidget(m_withdrawn);
    texts->addLayout(buttons);
    texts->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(texts);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
}

QString BatchFacts::text(const Shown &shown)
{
    const Batch &batch = shown.batch;
    const QString when = QLocale().toString(batch.importedAt.toLocalTime(), QLocale::ShortFormat);
    QStringList lines;
    lines +=
        batch.reviewer.isEmpty()
            ? tr("%1, imported %2.").arg(displayText(batch.fileName, Underscores::AsTheyAre), when)
            : tr("%1, imported %2 by %3.")
                  .arg(displayText(batch.fileName, Underscores::AsTheyAre), when,
                       displayText(batch.reviewer, Underscores::AsTheyAre));
    if (!shown.generators.isEmpty())
        lines += tr("Generator: %1.")
                     .arg(displayText(shown.generators.join(u"; "_s), Underscores::AsTheyAre));
    return lines.join(u'\n');
}

void BatchFacts::show(const Shown &shown)
{
    const std::optional<Withdrawal> &withdrawal = shown.batch.withdrawal;
    m_title->title()->setText(tr("Batch %1").arg(shown.batch.id.number));
    m_title->note()->setText(tr("%n example(s)", nullptr, shown.examples));
    m_facts->setText(text(shown));
    m_withdrawn->setVisible(withdrawal.has_value());
    if (withdrawal)
        m_withdrawn->setText(
            tr("Withdrawn by %1 on %2: %3")
                .arg(displayText(withdrawal->reviewer, Underscores::AsTheyAre),
                     QLocale().toString(withdrawal->at.toLocalTime(), QLocale::ShortFormat),
                     withdrawal->reason.isEmpty()
                         ? tr("no reason given")
                         : displayText(withdrawal->reason, Underscores::AsTheyAre)));
    m_review->setVisible(!withdrawal);
    m_withdraw->setVisible(!withdrawal && shown.writable);
    m_takeIn->setVisible(withdrawal && shown.writable);
    m_list->setEnabled(shown.examples > 0);
    m_review->setEnabled(shown.examples > 0);
    m_model->setRows(shown.reasons, shown.rules);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}
