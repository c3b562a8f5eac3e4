// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/caseview.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

class CaseView::Private
{
public:
    QPlainTextEdit *source = nullptr;
};

CaseView::CaseView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->source = new QPlainTextEdit(this);
    d->source->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->source);
}

CaseView::~CaseView() = default;

int CaseView::selectedStep() const
{
    return -1;
}

bool CaseView::hasOpenEditor() const
{
    return false;
}

QByteArray CaseView::saveLayout() const
{
    return {};
}

void CaseView::show(const Example &example, const HeaderFacts &)
{
    d->source->setPlainText(QString::fromUtf8(example.text().bytes()));
}

void CaseView::setMarks(const QList<Mark> &) {}

void CaseView::setStepVerdicts(const QMap<int, StepVerdict> &) {}

bool CaseView::reveal(const JsonPointer &)
{
    return false;
}

void CaseView::startEditing() {}

bool CaseView::commitEditor()
{
    return true;
}

void CaseView::setReadOnly(bool) {}

bool CaseView::restoreLayout(const QByteArray &)
{
    return false;
}
