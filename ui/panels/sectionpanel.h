// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/sections.h"

/// Shows one or several sections below each other: one under the panel's own title, several with a
/// subheading each.
class SectionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SectionPanel(const QList<Section> &sections, QWidget *parent = nullptr);

    const QList<Section> &sections() const { return m_sections; }
    /// The entries of all its sections.
    int count() const;

    void setSections(const QList<Section> &sections);
    /// Without a title where a tab already says it.
    void setTitled(bool titled);
    /// As few lines as can be, without subheadings.
    void setCompact(bool compact);

protected:
    void arrange(Flow &flow) const override;

private:
    JsonValue partOf(Section section) const;
    bool isShownAnyhow(Section section) const;
    void addAbsent(Flow &flow, Section section) const;

    QList<Section> m_sections;
    bool m_titled = true;
    bool m_compact = false;
};
