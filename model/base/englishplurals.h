// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/// Chooses between "1 example" and "2 examples" for source texts such as "%n example(s)", which Qt
/// shows as they are where no translation is loaded. Installed before any other translator, it
/// speaks only where they have nothing.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};
