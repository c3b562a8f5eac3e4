// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/decidemanydialog.h"

#include "ui/itemmodels/manyresultmodel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString becomes(const ManyDecision &many)
{
    if (!many.decision)
        return many.flag ? DecideManyDialog::tr("Flagged") : DecideManyDialog::tr("Without flag");
    switch (many.decision->verdict) {
    case Verdict::Approve:
        return Statuses::name(Status::Approved);
    case Verdict::Reject:
        return Statuses::name(Status::Rejected);
    case Verdict::SecondOpinion:
        return Statuses::name(Status::SecondOpinion);
    case Verdict::Reopen:
        return Statuses::name(Status::Pending);
    }
    Q_UNREACHABLE();
}

bool isVerdict(const ManyDecision &many, Verdict verdict)
{
    return many.decision && many.decision->verdict == verdict;
}

} // namespace

QString DecideManyDialog::verb(const ManyDecision &many)
{
    if (many.decision)
        return ReviewFlow::name(many.decision->verdict);
    return many.flag ? tr("Flag") : tr("Take the flag off");
}

DecideManyDialog::DecideManyDialog(const ManyDecision &many, const QList<ManyResult> &preview,
                                   QWidget *parent)
    : QDialog(parent), m_many(many), m_model(new ManyResultModel(preview, becomes(many), this))
{
    setObjectName(u"decideManyDialog"_s);
    setWindowTitle(tr("%1: many examples").arg(verb(many)));
    resizeForText(*this, {860, 560});
    auto *heading = plainLabel(this);
    heading->setFont(Fonts::of(font()).bold);
    heading->setObjectName(u"manyCounts"_s);
    heading->setText(
        tr("%n example(s) chosen: %1 allowed, %2 refused.", nullptr, m_model->rowCount())
            .arg(m_model->allowedCount())
            .arg(m_model->refusedCount()));
    auto *note = plainLabel(this, QPalette::PlaceholderText);
    note->setWordWrap(true);
    note->setText(tr("All of them become one action: one Undo takes it back. Those that are "
                     "refused stay as they are."));
    QTableView *table =
        datatable::make(tr("What becomes of each"), m_model, ManyResultModel::After, this);
    table->setObjectName(u"manyTable"_s);
    if (m_model->rowCount() > 0)
        table->selectRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addWidget(table, 1);
    if (isVerdict(many, Verdict::Reject))
        createReasons(layout);
    if (isVerdict(many, Verdict::Reject) || isVerdict(many, Verdict::SecondOpinion))
        createNote(layout);
    m_problem = plainLabel(this, QPalette::PlaceholderText);
    m_problem->setObjectName(u"manyProblem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply =
        buttons->addButton(tr("%1 %n example(s)", nullptr, m_model->allowedCount()).arg(verb(many)),
                           QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyMany"_s);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideManyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecideManyDialog::reject);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    follow();
}

void DecideManyDialog::createReasons(QVBoxLayout *layout)
{
    constexpr int columns = 3;
    auto *grid = new QGridLayout;
    const QList<Reason> &reasons = Reasons::all();
    for (int i = 0; i < reasons.size(); ++i) {
        auto *box = new QCheckBox(reasons[i].name, this);
        box->setObjectName(u"reason-"_s + reasons[i].code);
        connect(box, &QCheckBox::toggled, this, &DecideManyDialog::follow);
        grid->addWidget(box, i / columns, i % columns);
        m_reasons += box;
    }
    layout->addLayout(grid);
}

void DecideManyDialog::createNote(QVBoxLayout *layout)
{
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"manyNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(isVerdict(m_many, Verdict::Reject)
                                   ? tr("Note for all of them (needed with \u201Cother\u201D)")
                                   : tr("What should the other reviewer look at? (optional)"));
    connect(m_note, &QLineEdit::textChanged, this, &DecideManyDialog::follow);
    layout->addWidget(m_note);
}

ManyDecision DecideManyDialog::decision() const
{
    ManyDecision many = m_many;
    if (!many.decision)
        return many;
    many.decision->reasons.clear();
    for (int i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons[i]->isChecked())
            many.decision->reasons += Reasons::all()[i].code;
    }
    many.decision->note = m_note ? m_note->text().trimmed() : QString();
    return many;
}

void DecideManyDialog::follow()
{
    const ManyDecision many = decision();
    const Result<void> complete =
        many.decision ? ReviewFlow::check(*many.decision) : Result<void>();
    m_problem->setText(complete ? QString() : complete.error().message);
    m_apply->setEnabled(complete && m_model->allowedCount() > 0);
}

void DecideManyDialog::accept()
{
    if (!m_apply->isEnabled())
        return;
    const ManyDecision many = decision();
    QDialog::accept();
    Q_EMIT chosen(many);
}
