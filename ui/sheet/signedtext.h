// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPlainTextEdit;
class QTextDocument;
struct Theme;

/// A text in an editor whose hidden characters can be seen, met by the cursor and deleted, and
/// still are what they were when the text is read back: each stands as its sign, which remembers
/// it.
namespace signedtext {

/// Afterwards the document has nothing to undo.
void fill(QTextDocument &document, const QString &text, const Theme &theme);
/// Of a document that nobody changed the very text that it was filled with.
QString read(const QTextDocument &document);

/// To be called before something is typed, so that it does not look like the sign before it.
void typeApart(QPlainTextEdit &editor);

} // namespace signedtext
