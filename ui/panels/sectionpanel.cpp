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

JsonValue SectionPanel::partOf(Section section) const
{
    return example().text().at(sections::place(section, example()));
}

/// Whether filling the section shows its part even where that has no entries.
bool SectionPanel::isShownAnyhow(Section section) const
{
    const JsonValue part = partOf(section);
    return section == Section::Others || (part.isObject() && part.size() > 0) ||
           (section == Section::Consultation && part.exists() && !part.isObject());
}

void SectionPanel::addAbsent(Flow &flow, Section section) const
{
    if (isShownAnyhow(section))
        flow.empty(tr("None in this example"));
    else
        flow.empty(tr("None in this example"), partOf(section), sections::title(section));
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
        const bool isThere = partOf(section).exists() && !isShownAnyhow(section);
        if (absent && !one && section != Section::Consultation && !isThere)
            continue;
        if (!one && !m_compact && !(first && m_titled && section == m_sections.first())) {
            flow.space(first ? 0 : 4);
            flow.subheading(sections::title(section));
        }
        first = false;
        if (absent)
            addAbsent(flow, section);
        if (m_compact)
            sections::fillCompact(section, flow, example());
        else
            sections::fill(section, flow, example());
    }
}
