// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace {

bool canSteerTerminal(QChar c)
{
    // Direction marks and overrides make a line read other than it is.
    const bool bidi = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return bidi || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

QByteArray harmless(QString text)
{
    for (QChar &c : text) {
        if (canSteerTerminal(c))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

} // namespace

Output::Output(QIODevice &results, QIODevice &diagnostics)
    : m_results(results), m_diagnostics(diagnostics)
{
}

void Output::print(const QString &text)
{
    write(QByteArrayView(harmless(text) + '\n'));
}

void Output::complain(const QString &text)
{
    m_diagnostics.write(harmless(u"rounds-cli: "_s + text) + '\n');
}

void Output::write(QByteArrayView bytes)
{
    if (m_results.write(bytes.data(), bytes.size()) != bytes.size())
        m_allWritten = false;
}

void Output::write(const Json &document)
{
    write(QByteArrayView(toCompactJson(document) + '\n'));
}
