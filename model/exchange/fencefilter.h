// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exchange/textline.h"

/// Tells, line by line, where a file holds JSON: everywhere, or inside the code fences of a
/// Markdown text. Asked only about lines between values, never about lines inside one.
class FenceFilter
{
public:
    /// Whether the line is a fence's mark; what comes then is another area.
    bool takeFence(const TextLine &line);
    /// Whether a line that is not blank is to be passed over.
    bool isProse(const TextLine &line);

private:
    enum class Area {
        Unknown, ///< Its first line will tell.
        Records, ///< Whatever is not JSON is broken.
        Prose,   ///< What begins like JSON is JSON.
        Foreign, ///< A fence of another language.
    };

    void open(const FenceMark &mark);

    Area m_area = Area::Unknown;
    std::optional<FenceMark> m_fence;
    std::optional<FenceMark> m_outer; ///< A Markdown text that stands in a fence itself.
};
