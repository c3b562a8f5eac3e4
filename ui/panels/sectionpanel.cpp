// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/sectionpanel.h"

#include "ui/sheet/flow.h"

SectionPanel::SectionPanel(const QList<Section> &sections, QWidget *parent)
    : Panel(parent), m_sections(sections)
{
}

int SectionPanel::count() const
{
    int count = 0;
    for (const Section section : m_sections)
        count += sections::count(section, example());
    return count;
}

void SectionPanel::setSections(const QList<Section> &sections)
{
    if (m_sections == sections)
        return;
    m_sections = sections;
    contentChanged();
}

void SectionPanel::setTitled(bool titled)
{
    if (m_titled == titled)
        return;
    m_titled = titled;
    contentChanged();
}

void SectionPanel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    contentChanged();
}

void SectionPanel::arrange(Flow &flow) const
{
    const bool one = m_sections.size() == 1;
    if (m_titled && !m_sections.isEmpty()) {
        const int entries = sections::count(m_sections.first(), example());
        flow.heading({sections::title(m_sections.first()),
                      entries > 0 ? QString::number(entries) : QString(),
                      {}});
    } else {
        flow.space(4);
    }
    bool first = true;
    for (const Section section : m_sections) {
        const bool absent = sections::count(section, example()) == 0;
        // Beside others an absent section only takes room.
        if (absent && !one && section != Section::Consultation)
            continue;
        if (!one && !m_compact && !(first && m_titled && section == m_sections.first())) {
            flow.space(first ? 0 : 4);
            flow.subheading(sections::title(section));
        }
        first = false;
        if (absent)
            flow.empty(tr("None in this example"));
        if (m_compact)
            sections::fillCompact(section, flow, example());
        else
            sections::fill(section, flow, example());
    }
}
