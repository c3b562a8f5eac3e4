// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

class QLabel;
class QWidget;

/// A label for text from a record or a rule: it wraps, and shows markup as it is written.
QLabel *plainLabel(QWidget *parent, QPalette::ColorRole role = QPalette::WindowText);
