// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

/// The differential diagnoses with their probabilities as bars, and their sum in the title.
class DifferentialPanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;
    QString remarkOn(const Cell &cell, const QString &typed) const override;
    void extendMenu(QMenu &menu) override;
    void headingClicked(const QString &button) override;

private:
    /// What makes the probabilities add up to 1.
    Patch normalising() const;
    QList<HeadingPart> sum(const QList<Differential> &list) const;
    void addDiagnosis(Flow &flow, const Differential &diagnosis, int index) const;
    void addTitle(Flow &flow, const Differential &diagnosis, const QString &name,
                  bool leading) const;
    void addReasons(Flow &flow, const Differential &diagnosis, const QString &name) const;
};
