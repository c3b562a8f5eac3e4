// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Who wrote a record, as its metadata say: "generator-a, brief-1"; empty when they name nobody.
QString generatorName(const QByteArray &record);
