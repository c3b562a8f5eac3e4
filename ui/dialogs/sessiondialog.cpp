// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/sessiondialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SessionDialog::SessionDialog(const SessionSummary &summary, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"sessionDialog"_s);
    setWindowTitle(tr("Review session"));
    QLabel *title = plainLabel(this);
    title->setText(tr("%1: %2").arg(summary.reviewer, Queues::name(summary.queue)));
    title->setFont(Fonts::of(font()).bold);
    QLabel *since = plainLabel(this, QPalette::PlaceholderText);
    since->setText(
        tr("Since %1").arg(QLocale().toString(summary.began.toLocalTime(), QLocale::ShortFormat)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : summary.lines()) {
        const int row = grid->rowCount();
        QLabel *caption = plainLabel(this, QPalette::PlaceholderText);
        caption->setText(name);
        caption->setWordWrap(false);
        QLabel *figure = plainLabel(this);
        figure->setText(value);
        figure->setWordWrap(false);
        grid->addWidget(caption, row, 0);
        grid->addWidget(figure, row, 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(title);
    layout->addWidget(since);
    layout->addSpacing(8);
    layout->addLayout(grid);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}
