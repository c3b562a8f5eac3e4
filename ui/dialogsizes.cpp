// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogsizes.h"

#include "ui/settings.h"
#include "ui/widgets/roomfor.h"

#include <QApplication>
#include <QDataStream>
#include <QDialog>
#include <QEvent>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *shownProperty = "roundsShownSize";

} // namespace

DialogSizes::DialogSizes(Settings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window)
{
    qApp->installEventFilter(this);
}

/// What fits small text does not fit large text.
QString DialogSizes::keyOf(const QDialog &dialog) const
{
    return u"%1-%2"_s.arg(dialog.objectName()).arg(m_settings.textSize());
}

void DialogSizes::restore(QDialog &dialog) const
{
    const QByteArray kept = m_settings.layout(keyOf(dialog));
    QDataStream stream(kept);
    QSize size;
    stream >> size;
    if (stream.status() == QDataStream::Ok && size.isValid())
        resizeInside(dialog, size);
    dialog.setProperty(shownProperty, dialog.size());
}

void DialogSizes::save(const QDialog &dialog)
{
    if (dialog.property(shownProperty).toSize() == dialog.size())
        return;
    QByteArray kept;
    QDataStream stream(&kept, QIODevice::WriteOnly);
    stream << dialog.size();
    m_settings.setLayout(keyOf(dialog), kept);
}

bool DialogSizes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::Hide)
        return false;
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (!dialog || event->spontaneous() || dialog->objectName().isEmpty() ||
        dialog->objectName().startsWith(u"qt_"_s) || dialog->parentWidget() != m_window)
        return false;
    if (event->type() == QEvent::Show)
        restore(*dialog);
    else
        save(*dialog);
    return false;
}
