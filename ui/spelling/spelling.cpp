// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/spelling.h"

#include "ui/spelling/dictionary.h"
#include "ui/spelling/spellwords.h"

#include <QFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 7;
/// Words whose verdict is remembered; the vocabulary of a project is far smaller.
constexpr int mostWords = 50000;
constexpr int mostTexts = 64;

} // namespace

Spelling::Spelling(const QString &folder, QObject *parent) : QObject(parent), m_texts(mostTexts)
{
    QtConcurrent::run([folder] {
        return Dictionary::load(folder);
    }).then(this, [this](const std::shared_ptr<Dictionary> &dictionary) { take(dictionary); });
}

Spelling::~Spelling() = default;

void Spelling::take(const std::shared_ptr<Dictionary> &dictionary)
{
    m_dictionary = dictionary;
    if (!dictionary)
        m_problem = tr("Spelling is off: install hunspell-en-us and hunspell-en-med");
    else if (!dictionary->knowsMedicine())
        m_problem = tr("Medical terms are not known: install hunspell-en-med");
    forget();
}

void Spelling::forget()
{
    m_wrong.clear();
    m_texts.clear();
    Q_EMIT changed();
}

void Spelling::setNames(const QSet<QString> &names)
{
    if (m_names == names)
        return;
    m_names = names;
    forget();
}

void Spelling::setWords(const QStringList &words)
{
    m_words = QSet<QString>(words.begin(), words.end());
    forget();
}

void Spelling::teach(const QString &word)
{
    m_words += word;
    forget();
    Q_EMIT taught(word);
}

bool Spelling::isWrong(const QString &word) const
{
    if (!m_dictionary)
        return false;
    const auto known = m_wrong.constFind(word);
    if (known != m_wrong.constEnd())
        return *known;
    const QString small = word.toLower();
    const bool wrong = !m_names.contains(small) && !m_words.contains(word) &&
                       !m_words.contains(small) && !m_dictionary->isRight(word);
    if (m_wrong.size() > mostWords)
        m_wrong.clear();
    m_wrong.insert(word, wrong);
    return wrong;
}

QList<TextRange> Spelling::wrongIn(const QString &text) const
{
    if (!m_dictionary)
        return {};
    if (const QList<TextRange> *known = m_texts.object(text))
        return *known;
    auto *wrong = new QList<TextRange>;
    for (const TextRange &word : spellWordsIn(text)) {
        if (isWrong(text.mid(word.start, word.length)))
            *wrong += word;
    }
    const QList<TextRange> found = *wrong;
    m_texts.insert(text, wrong);
    return found;
}

void Spelling::suggest(const QString &word, QObject *context,
                       const std::function<void(const QStringList &)> &take) const
{
    if (!m_dictionary)
        return;
    QtConcurrent::run([dictionary = m_dictionary, word] {
        return dictionary->suggestions(word, mostSuggestions);
    }).then(context, take);
}
