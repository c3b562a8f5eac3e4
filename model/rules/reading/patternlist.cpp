// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/patternlist.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

TextGlance::TextGlance(QStringView text)
{
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9') {
            m_has[c.unicode()] = true;
            ++m_digits;
            m_run = std::max(m_run, ++run);
            continue;
        }
        run = 0;
        if (c.unicode() >= 128)
            continue;
        if ((c == u'.' || c == u':') && (i + 1 == text.size() || text[i + 1].isSpace()))
            continue;
        m_has[c.unicode()] = true;
    }
}

bool TextGlance::allows(const TextPattern &pattern) const
{
    if (m_digits < pattern.digits || m_run < pattern.run)
        return false;
    return pattern.guard.isEmpty() || std::ranges::any_of(pattern.guard, [this](QChar c) {
               return c.unicode() < 128 && m_has[c.unicode()];
           });
}

PatternList::PatternList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without %s.", qPrintable(path));
    const Json document = parseJson(file.readAll());
    for (const Json &entry : document.at("patterns")) {
        TextPattern pattern;
        pattern.id = textOf(entry, "id");
        pattern.group = textOf(entry, "group");
        pattern.meaning = textOf(entry, "meaning");
        pattern.guard = textOf(entry, "guard");
        pattern.needs = textOf(entry, "needs");
        pattern.digits = int(numberOf(entry, "digits", 0));
        pattern.run = int(numberOf(entry, "run", 0));
        pattern.expression = QRegularExpression(textOf(entry, "pattern"));
        if (!pattern.expression.isValid())
            qFatal("%s: the pattern %s cannot be read.", qPrintable(path), qPrintable(pattern.id));
        pattern.expression.optimize();
        m_patterns += pattern;
    }
}
