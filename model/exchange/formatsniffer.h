// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

/// Refuses files that are no text at all, by what they hold, not by how they are called.
class FormatSniffer
{
    Q_DECLARE_TR_FUNCTIONS(FormatSniffer)

public:
    /// How much of the file's beginning is enough.
    static constexpr qsizetype headSize = 4096;

    [[nodiscard]] static std::optional<Error> refusal(QByteArrayView head);
};
