// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

class Knowledge;

/// The words of which the names of exercises, conditions and parts of the body are made, in small
/// letters: what a spelling checker need not question.
QSet<QString> knownWords(const Knowledge &knowledge);
