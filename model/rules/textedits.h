// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"
#include "model/dataset/patch.h"

/// Collects what a quick fix changes, several places of one string included, and makes one patch of
/// it with a single step for each value.
class TextEdits
{
public:
    /// Other characters in place of some of a string; what overlaps an earlier edit is left out.
    void replace(const JsonValue &string, int start, int length, const QString &text);
    /// Another value, as JSON source text.
    void set(const JsonValue &value, const QByteArray &source);

    bool isEmpty() const { return m_edited.isEmpty(); }
    Patch patch() const;

private:
    struct Cut
    {
        int start = 0;
        int length = 0;
        QString text;
    };
    struct Edited
    {
        JsonValue value;
        QByteArray source; ///< Of a value that is set as a whole.
        QList<Cut> cuts;   ///< From the back of the string to its front.
    };

    Edited &of(const JsonValue &value);

    QList<Edited> m_edited;
};
