// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jobdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JobDialog::JobDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_headline(new QLabel(title, this)),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(this)),
      m_leave(m_buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole))
{
    setObjectName(u"jobDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // Not the dialog's own width: the layout below sets that.
    m_headline->setMinimumWidth(int(scaled(440, font())));
    KeptFont::bold(m_headline);
    m_text->setAccessibleName(tr("What happened"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize);
    layout->addWidget(m_headline);
    layout->addWidget(m_progress);
    layout->addWidget(m_text);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &JobDialog::reject);
}

void JobDialog::setCancellable(bool on)
{
    m_cancellable = on;
    m_leave->setEnabled(on);
}

void JobDialog::follow(QFutureWatcherBase &watcher)
{
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    connect(&watcher, &QFutureWatcherBase::progressTextChanged, m_text, &QLabel::setText);
}

/// A text that would be higher than the screen gets longer lines.
void JobDialog::widenFor(const QString &text)
{
    const QSize room = roomFor(*this);
    const int line = fontMetrics().height();
    m_text->setText(text);
    int width = m_headline->minimumWidth();
    while (m_text->heightForWidth(width) > room.height() - 8 * line &&
           width + 4 * line < room.width())
        width += 2 * line;
    m_headline->setMinimumWidth(width);
    // A layout asks a label for its lines only when it is shown, which is too late for this one.
    m_text->setMinimumHeight(m_text->heightForWidth(width));
}

void JobDialog::finish(const QString &headline, const QString &text)
{
    m_running = false;
    m_headline->setText(headline);
    widenFor(text);
    m_progress->hide();
    m_leave->setText(tr("&Close"));
    m_leave->setEnabled(true);
    m_leave->setDefault(true);
    m_leave->setFocus();
}

QPushButton *JobDialog::addButton(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    return button;
}

QString JobDialog::text() const
{
    return m_headline->text() + u'\n' + m_text->text();
}

void JobDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    if (!m_cancellable)
        return;
    m_cancelled->store(true);
    m_leave->setEnabled(false);
    m_headline->setText(tr("Cancelling…"));
}
