// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/keptfont.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

void KeptFont::bold(QWidget *widget)
{
    // Of this font only the weight is set; Qt takes the rest from the parent, always.
    QFont font;
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

void KeptFont::headline(QWidget *widget)
{
    new KeptFont(widget, Face::Headline);
}

void KeptFont::fixed(QWidget *widget)
{
    new KeptFont(widget, Face::Fixed);
}

KeptFont::KeptFont(QWidget *widget, Face face)
    : QObject(widget), m_widget(widget), m_parent(widget->parentWidget()), m_face(face)
{
    apply();
    if (m_parent)
        m_parent->installEventFilter(this);
}

void KeptFont::apply()
{
    const QFont body = m_parent ? m_parent->font() : QApplication::font();
    if (m_face == Face::Headline) {
        m_widget->setFont(Fonts::of(body).headline);
        return;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(body.pointSizeF());
    m_widget->setFont(fixed);
}

bool KeptFont::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        apply();
    return false;
}
