// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>

#include <optional>

/// Translates finished sentences that are kept in English (storedtext::said). It knows the
/// sentences with their placeholders from a .ts file, takes a text apart by the one it was made
/// from and puts it together again in the other language. What fits none of them stays English.
class StoredTextTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// The .ts file itself, since a .qm file cannot list what it translates.
    bool loadSentences(const QString &path);

    bool isEmpty() const override { return m_sentences.isEmpty(); }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    struct Sentence
    {
        QString context; ///< Parts of a sentence are said by the same rule.
        QRegularExpression pattern;
        QString landmark;   ///< Its longest part without placeholders, which is quick to look for.
        int letters = 0;    ///< Outside its placeholders: the more, the surer is a match.
        QStringList quoted; ///< Placeholders that stand in quotes: words of a record.
        QStringList forms;  ///< One, or for one and for many.
    };

    void addSentence(const QString &context, const QString &source, const QStringList &forms);
    static Sentence sentenceOf(const QString &source, const QStringList &forms);
    /// Nothing where no sentence fits. Of one context, or of any where it is empty.
    std::optional<QString> translated(const QString &text, const QString &context, int depth) const;
    /// Several sentences in a row, all of them known.
    std::optional<QString> eachTranslated(const QString &text) const;
    QString filledIn(const Sentence &sentence, const QRegularExpressionMatch &match,
                     int depth) const;
    QString part(const QString &text, const QString &context, int depth) const;
    /// "load, no reason": parts that are known, joined by words that are known.
    std::optional<QString> joined(const QString &text, const QString &context, int depth) const;

    QList<Sentence> m_sentences;                ///< The surest first.
    QHash<QString, QString> m_joiners;          ///< " or "
    mutable QHash<QByteArray, QString> m_known; ///< Asked for by the window's thread alone.
};
