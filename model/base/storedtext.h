// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

/// What a project keeps in English whatever language the window speaks, above all what findings
/// say: a waiver names one by its message, so a message has to be the same for everybody.
namespace storedtext {

constexpr const char *context = "StoredText";

/// The same in the language of the window, where one is spoken that knows it. For eyes only.
inline QString said(const QString &english)
{
    return QCoreApplication::translate(context, english.toUtf8().constData());
}

} // namespace storedtext
