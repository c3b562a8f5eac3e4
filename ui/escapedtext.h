// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Bytes as a text that can be shown, edited and turned back without loss: a byte that is no UTF-8
/// stands as ⟦FF⟧, and a character that would hide itself or reorder others as ⟦U+202E⟧. Of a line
/// end CR LF only the line feed is shown.
QString escapedText(QByteArrayView bytes);
/// The bytes of such a text.
QByteArray unescapedBytes(const QString &text);
/// How long what stands at a place is: a mark, a pair of surrogates or one character.
qsizetype escapedLength(const QString &text, qsizetype at);
