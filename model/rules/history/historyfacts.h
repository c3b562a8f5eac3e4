// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checkedcase.h"

#include <QMap>

/// The numbers that a record knows of the athlete's past: those of the context and those that the
/// athlete says. Everything that an answer quotes has to be one of them or follow from them.
class HistoryFacts
{
public:
    /// A row of the training log as numbers; what a row lacks is not a number (NaN).
    struct Row
    {
        int index = 0;
        QString exercise;  ///< Canonical.
        QStringList words; ///< Of its name as written, folded.
        double weight = 0;
        Unit unit = Unit::None;
        double sets = 0;
        double reps = 0;
        double rpe = 0;
        JsonPointer place;
    };

    explicit HistoryFacts(const CheckedCase &checked);

    const QList<Row> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.isEmpty() && m_numbers.isEmpty(); }
    /// The rows of the exercises that a stretch of text names; empty when it names none of the log.
    QList<int> rowsNamedIn(const ReadText &text, TokenRange range) const;

    /// Whether the log, the rest of the context or the athlete holds a weight: as it is, converted,
    /// as a difference, or per hand.
    bool hasWeight(double value, Unit unit, double tolerance) const;
    /// Whether one exercise was lifted with both weights.
    bool hasChange(double from, double to, Unit unit, double tolerance) const;
    /// In these rows, all when the list is empty; or in the athlete's words.
    bool hasRpe(double value, const QList<int> &rows, double tolerance) const;
    /// Whether one exercise was rated with both.
    bool hasRpeChange(double from, double to, double tolerance) const;
    bool hasSetsReps(double sets, double reps, double repsHigh) const;
    bool hasSleep(double hours, double tolerance) const;
    /// A number of sets: of a week, a sum of such, or of one session.
    bool hasSets(double value) const;
    /// Whether the context or the athlete holds the number, whatever it counts.
    bool hasNumber(double value, double tolerance) const;
    /// Whether the athlete or a text of the context says the number, in this unit or bare.
    bool isSaid(double value, Unit unit, double tolerance) const;

    const QList<double> &sleepHours() const { return m_sleep; }
    /// Sets a week by what they train: "back" to 18.
    const QMap<QString, double> &weeklySets() const { return m_weeklySets; }
    std::optional<double> age() const { return m_age; }
    std::optional<double> week() const { return m_week; }
    std::optional<double> totalWeeks() const { return m_totalWeeks; }
    /// Weeks that are named by their number, such as "week_6" for the next deload.
    const QList<double> &programmeWeeks() const { return m_programmeWeeks; }

    /// "110, 115 and 122.5 kg" of some rows (all when empty), for messages.
    QString weightsText(const QList<int> &rows) const;
    QString rpesText(const QList<int> &rows) const;

private:
    void addRows(const CheckedCase &checked);
    void addContext(const CheckedCase &checked, const JsonValue &value);
    void addText(const ReadText &text);
    void addDerivedSets();
    bool isDifference(double value, Unit unit, double tolerance) const;

    const CheckedCase &m_checked;
    QList<Row> m_rows;
    QList<std::pair<double, Unit>> m_said; ///< Of the athlete's and the context's texts.
    QList<std::pair<double, double>> m_saidSetsReps;
    QList<double> m_numbers; ///< These and all number fields of the context.
    QList<double> m_sleep;
    QList<double> m_sets;
    QMap<QString, double> m_weeklySets;
    std::optional<double> m_age;
    std::optional<double> m_week;
    std::optional<double> m_totalWeeks;
    QList<double> m_programmeWeeks;
};

/// Whether one weight is the other in another unit: within a share, as printed to a whole number,
/// or rounded to the plates of a gym (5 lb, 2.5 kg).
bool isConversion(double value, Unit unit, double other, Unit otherUnit, double share);
/// The unit of a log row, as it is written there; None for anything but pounds and kilograms.
Unit weightUnitOf(const QString &written);
