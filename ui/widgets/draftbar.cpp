// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/draftbar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

DraftBar::DraftBar(QWidget *parent) : QFrame(parent), m_text(plainLabel(this))
{
    setObjectName(u"draftBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    const auto ask = [this](QPushButton *button, void (DraftBar::*signal)(const Draft &)) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            Q_EMIT(this->*signal)(m_drafts.first().first);
        });
    };
    ask(addButton(u"restoreDraft"_s, tr("&Restore")), &DraftBar::restoreAsked);
    ask(addButton(u"showDraft"_s, tr("Sho&w")), &DraftBar::showAsked);
    connect(addButton(u"discardDraft"_s, tr("Dis&card")), &QPushButton::clicked, this, [this] {
        Q_EMIT discarded(m_drafts.first().first);
        proceed();
    });
    hide();
}

QPushButton *DraftBar::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void DraftBar::offer(const QList<std::pair<Draft, QString>> &drafts)
{
    m_drafts = drafts;
    present();
}

QString DraftBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void DraftBar::proceed()
{
    m_drafts.removeFirst();
    present();
}

void DraftBar::present()
{
    setVisible(!m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    layout()->setContentsMargins(int(scaled(16, font())) + 18, 4, 10, 4);
    constexpr qsizetype longest = 80;
    QString begin = m_drafts.first().first.text.simplified();
    if (begin.size() > longest)
        begin = begin.first(longest) + u'…';
    QString text = tr("There is unsaved text for %1: \"%2\"").arg(m_drafts.first().second, begin);
    if (m_drafts.size() > 1)
        text += tr(" (and %n more)", nullptr, int(m_drafts.size()) - 1);
    m_text->setText(text);
    setAccessibleName(text);
}

void DraftBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.selected);
    painter.setPen(theme.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const qreal side = scaled(16, font());
    icons::paint(painter, Sign::Hint, QRectF(10, (height() - side) / 2.0, side, side), theme);
}
