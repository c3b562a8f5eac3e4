// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_remedy(button(QString(), this)),
      m_details(button(tr("Copy &details"), this)),
      m_dismiss(button(tr("&Dismiss"), this))
{
    setObjectName(u"banner"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(m_details);
    layout->addWidget(m_dismiss);
    hide();
    connect(m_remedy, &QPushButton::clicked, this, &Banner::runRemedy);
    connect(m_details, &QPushButton::clicked, this, &Banner::copyDetail);
    connect(m_dismiss, &QPushButton::clicked, this, &Banner::dismiss);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::showNotice(const QString &text)
{
    m_notice = text;
    m_detail.clear();
    m_act = {};
    present(text, false);
}

void Banner::showError(const Error &error)
{
    showError(error, {}, {});
}

void Banner::showError(const Error &error, const QString &remedy, std::function<void()> act)
{
    m_detail = error.detail;
    m_act = std::move(act);
    m_remedy->setText(remedy);
    present(error.message, true);
}

void Banner::present(const QString &text, bool isError)
{
    m_isError = isError;
    layout()->setContentsMargins(int(scaled(16, font())) + 18, 4, 10, 4);
    m_text->setText(text);
    setAccessibleName(text);
    m_remedy->setVisible(bool(m_act));
    m_details->setVisible(!m_detail.isEmpty());
    m_dismiss->setVisible(isError);
    setVisible(!text.isEmpty());
    update();
}

void Banner::dismiss()
{
    m_detail.clear();
    m_act = {};
    present(m_notice, false);
}

void Banner::copyDetail()
{
    QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_detail);
}

void Banner::runRemedy()
{
    const std::function<void()> act = m_act;
    dismiss();
    if (act)
        act();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_isError ? theme.errorGround : theme.selected);
    painter.setPen(theme.hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const qreal side = scaled(16, font());
    icons::paint(painter, m_isError ? Sign::Error : Sign::Hint,
                 QRectF(10, (height() - side) / 2.0, side, side), theme);
}
