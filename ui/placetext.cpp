// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/placetext.h"

#include "model/dataset/example.h"

using namespace Qt::StringLiterals;

namespace {

/// A part of the record, what its panel is called, and what one of its entries is called.
struct Part
{
    QStringList path;
    const char *name;
    const char *entry = QT_TRANSLATE_NOOP("PlaceText", "%1");
};

/// The longer paths first: the first that fits counts.
const QList<Part> &parts()
{
    static const char *row = QT_TRANSLATE_NOOP("PlaceText", "row %1");
    static const QList<Part> list = {
        {{u"reasoning_chain"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Reasoning chain"),
         QT_TRANSLATE_NOOP("PlaceText", "step %1")},
        {{u"differential_diagnoses"_s}, QT_TRANSLATE_NOOP("PlaceText", "Differential"), row},
        {{u"assessment"_s}, QT_TRANSLATE_NOOP("PlaceText", "Assessment")},
        {{u"recommendations"_s, u"recovery_timeline_validation"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Checkpoints")},
        {{u"recommendations"_s, u"immediate_action"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Immediate actions"),
         row},
        {{u"recommendations"_s, u"training_modifications"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Modifications"),
         row},
        {{u"recommendations"_s, u"medical_consultation"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Consultation")},
        {{u"recommendations"_s, u"recovery_protocol"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Recovery protocol"),
         QT_TRANSLATE_NOOP("PlaceText", "phase %1")},
        {{u"recommendations"_s}, QT_TRANSLATE_NOOP("PlaceText", "Recommendations")},
        {{u"load_management"_s}, QT_TRANSLATE_NOOP("PlaceText", "Load plan")},
        {{u"red_flags"_s, u"escalation_triggers"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Escalation triggers"),
         row},
        {{u"escalation_triggers"_s}, QT_TRANSLATE_NOOP("PlaceText", "Escalation triggers"), row},
        {{u"red_flags"_s}, QT_TRANSLATE_NOOP("PlaceText", "Red flags")},
        {{u"affected_exercises"_s}, QT_TRANSLATE_NOOP("PlaceText", "Exercises")},
        {{u"exercise_substitution_library"_s}, QT_TRANSLATE_NOOP("PlaceText", "Library")},
        {{u"clarifying_questions"_s}, QT_TRANSLATE_NOOP("PlaceText", "Questions")},
        {{u"response_to_user"_s}, QT_TRANSLATE_NOOP("PlaceText", "Response to the athlete")},
        {{u"user_input"_s}, QT_TRANSLATE_NOOP("PlaceText", "Case")},
        {{u"conversation_history"_s},
         QT_TRANSLATE_NOOP("PlaceText", "Conversation"),
         QT_TRANSLATE_NOOP("PlaceText", "turn %1")},
        {{u"user_history"_s}, QT_TRANSLATE_NOOP("PlaceText", "Training log"), row},
        {{u"recovery_data"_s}, QT_TRANSLATE_NOOP("PlaceText", "Recovery")},
        {{u"current_program"_s}, QT_TRANSLATE_NOOP("PlaceText", "Programme")},
        {{u"weekly_volume"_s}, QT_TRANSLATE_NOOP("PlaceText", "Weekly sets")},
        {{u"user_profile"_s}, QT_TRANSLATE_NOOP("PlaceText", "Profile")},
    };
    return list;
}

/// A member's name as people read it; "day_3_checkpoint" is day 3.
QString memberWords(QString token)
{
    if (token.endsWith(u"_checkpoint"_s))
        token.chop(int(u"_checkpoint"_s.size()));
    return spaced(token);
}

const Part *partOf(const QStringList &tokens)
{
    for (const Part &part : parts()) {
        if (tokens.mid(0, part.path.size()) == part.path)
            return &part;
    }
    return nullptr;
}

} // namespace

QString PlaceText::of(const JsonPointer &place)
{
    QStringList tokens = place.tokens();
    if (tokens.isEmpty())
        return tr("Whole record");
    static const QStringList around = {u"output"_s, u"final_assessment"_s, u"context"_s};
    if (tokens.size() > 1 && around.contains(tokens.first()))
        tokens.removeFirst();
    const Part *part = partOf(tokens);
    QStringList words;
    const char *entry = "%1";
    if (part) {
        words += tr(part->name);
        tokens = tokens.mid(part->path.size());
        entry = part->entry;
    } else {
        const QString first = memberWords(tokens.takeFirst());
        words += first.left(1).toUpper() + first.mid(1);
    }
    for (const QString &token : std::as_const(tokens)) {
        bool isIndex = false;
        const int index = token.toInt(&isIndex);
        words += isIndex ? tr(entry).arg(index + 1) : memberWords(token);
        entry = "%1";
    }
    return words.join(u", "_s);
}
