// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/findbar.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"findBar"_s);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Find in this text"));
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count = plainLabel(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setWordWrap(false);
    const auto button = [this](const QString &text, const QString &name, void (FindBar::*act)()) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setObjectName(name);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, act);
        return made;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(button(tr("Previous"), u"findPrevious"_s, &FindBar::findPrevious));
    layout->addWidget(button(tr("Next"), u"findNext"_s, &FindBar::findNext));
    layout->addWidget(button(tr("Close"), u"findClose"_s, &FindBar::closed));
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::look);
}

void FindBar::open(const QString &selected)
{
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::setCursor(qsizetype start, qsizetype end)
{
    m_start = start;
    m_end = end;
}

void FindBar::setText(const QString &text)
{
    m_text = text;
    m_hits.clear();
    const QString words = m_words->text();
    if (words.isEmpty())
        return showCount(-1);
    for (qsizetype at = m_text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = m_text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        m_hits += at;
    showCount(m_hits.indexOf(m_start));
}

/// The first from the cursor on, so that typing on stays where it is as long as it fits.
void FindBar::look()
{
    setText(m_text);
    const auto hit = std::ranges::lower_bound(m_hits, m_start);
    if (!m_hits.isEmpty())
        go(hit == m_hits.end() ? 0 : hit - m_hits.begin());
}

void FindBar::findNext()
{
    const auto hit = std::ranges::lower_bound(m_hits, qMax(m_start + 1, m_end));
    if (!m_hits.isEmpty())
        go(hit == m_hits.end() ? 0 : hit - m_hits.begin());
}

void FindBar::findPrevious()
{
    const auto hit = std::ranges::lower_bound(m_hits, m_start);
    if (!m_hits.isEmpty())
        go(hit == m_hits.begin() ? m_hits.size() - 1 : hit - m_hits.begin() - 1);
}

void FindBar::go(qsizetype index)
{
    m_start = m_hits[index];
    m_end = m_start + m_words->text().size();
    showCount(index);
    Q_EMIT found(m_start, m_words->text().size());
}

void FindBar::showCount(qsizetype index)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("not found"));
    else if (index < 0)
        m_count->setText(tr("%n found", nullptr, int(m_hits.size())));
    else
        m_count->setText(tr("%1 of %2").arg(index + 1).arg(m_hits.size()));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

/// Enter would press the dialog's default button.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ControlModifier)) {
        if (key->modifiers() & Qt::ShiftModifier)
            findPrevious();
        else
            findNext();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
